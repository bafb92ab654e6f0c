/* SPDX-License-Identifier: BSD-2-Clause */
/* What the file that talks to libzip offers to the rest of pack/. */
#ifndef BY_PACK_ZIP_INTERNAL_H
#define BY_PACK_ZIP_INTERNAL_H

#include "base/status.h"
#include "model/artifact.h"
#include "pack/zip_scan.h"

/* The container that they are in. */
typedef struct by_zip_bytes {
  by_span all;
  const by_sparse *sparse; /* NULL: all lie in memory */
  size_t at;               /* where libzip reads on */
} by_zip_bytes;

/* A second opinion: whether libzip sees the same names, lengths, checksums and methods and finds the same packed bytes at their place.
 * Inflating and the checksums of the plain bytes are not asked of it. BY_REFUSED with `*culprit` where it differs. */
by_status by_libzip_agrees(by_zip_bytes *bytes, const by_zip_entries *entries, by_span *culprit) BY_MUST_USE BY_NONNULL;

/* One member on its way into a ZIP: its final bytes, which libzip carries untouched. */
typedef struct by_zip_part {
  const char *name;
  by_zip_entry entry;
  size_t at; /* bytes of `entry.packed` that were handed out */
} by_zip_part;

/* Appends a ZIP of the parts in their order to `out`, times 1980-01-01, mode 0644. */
by_status by_libzip_write(by_zip_part *parts, size_t count, by_buffer *out) BY_MUST_USE BY_NONNULL;

#endif

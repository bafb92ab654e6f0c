/* SPDX-License-Identifier: BSD-2-Clause */
/* Headers of a tar that only say something about the next member: GNU's long name, pax records. */
#ifndef BY_PACK_TAR_EXTENSION_H
#define BY_PACK_TAR_EXTENSION_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

/* Whether a header of this type is one. */
bool by_tar_is_extension(char type);
/* What it says of the next member; empty or 0 where it says nothing. */
typedef struct by_tar_extension {
  by_span name;  /* a part of the content */
  uint64_t size; /* only where it is given */
  bool sized;
} by_tar_extension;

/* Reads its content. NULL, or why it is not read: it is not well formed, or says something else that would change what the next member is.
 */
const char *by_tar_read_extension(char type, by_span content, by_tar_extension *extension) BY_MUST_USE BY_NONNULL;

#endif

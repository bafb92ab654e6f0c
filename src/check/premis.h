/* SPDX-License-Identifier: BSD-2-Clause */
/* PREMIS 3.0 against what a package holds. */
#ifndef BY_CHECK_PREMIS_H
#define BY_CHECK_PREMIS_H

#include "base/digest.h"
#include "base/finding.h"

struct _xmlDoc;

/* A file of the package, by its path below data/, and its SHA-512. */
typedef struct by_premis_file {
  by_span path;
  by_digest sha512;
} by_premis_file;

/* Each file must have an object with its path and digest. `place` is that of the document. */
void by_check_premis(struct _xmlDoc *document, const by_premis_file *files, size_t count, by_place place, by_findings *findings) BY_NONNULL;

#endif

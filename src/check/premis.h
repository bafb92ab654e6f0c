/* SPDX-License-Identifier: BSD-2-Clause */
/* PREMIS 3.0 against what a package holds. */
#ifndef BY_CHECK_PREMIS_H
#define BY_CHECK_PREMIS_H

#include "base/finding.h"
#include "check/bag.h"
#include "model/record.h"

struct _xmlDoc;

enum { BY_PREMIS_LEVEL_UNKNOWN = 9 };

enum { BY_PREMIS_SOURCE, BY_PREMIS_TEI, BY_PREMIS_EPUB, BY_PREMIS_FILES };

/* A file of the package. */
typedef struct by_premis_file {
  by_span path;            /* within the bag; empty: there is no such file */
  by_span shown;           /* as findings name it */
  uint64_t size;           /* bytes */
  by_span bytes;           /* fewer where it is not kept, for it is bad */
  const by_sparse *sparse; /* that they belong to; NULL: they lie in memory */
  by_digest sha512;
} by_premis_file;

typedef struct by_premis_package {
  by_premis_file files[BY_PREMIS_FILES];
  const by_bag_check *bag; /* finished */
  by_digester *digester;
  by_arena *arena;
  by_span software;        /* the version of this program that made the bag, by bag-info.txt; empty: that names another or none */
  unsigned level;          /* of normalisation, as the EPUB tells of it; or unknown */
  const by_record *record; /* of the package, if this program made it; NULL: it is somebody's */
} by_premis_package;

/* The objects of source and editions have the right digests and sizes. In our own packages, too: every object is that of a file and every
 * representation has one, and formats, sources, events and agents are as this program writes them and the record has them. False where
 * memory is short or the digests fail. */
bool by_check_premis(struct _xmlDoc *document, const by_premis_package *package, by_findings *findings) BY_MUST_USE BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* What verify is given: files, bags and EPUBs in folders, and batches, that is folders of packages and manifests over them. */
#ifndef BY_CLI_PACKAGES_H
#define BY_CLI_PACKAGES_H

#include "base/digest.h"
#include "base/finding.h"
#include "check/batch_sheet.h"

/* One thing to verify. */
typedef struct by_package {
  const char *path;
  const char *name;            /* relative to its batch; without folders where it is in none */
  const by_findings *findings; /* of a manifest over a batch, which is read already; NULL: it is something else */
  const char *manifest;        /* that lists it; NULL: none */
  size_t line;                 /* of the manifest */
  by_algorithm algorithm;
  by_digest expected;      /* size 0: the manifest, batch.csv, has none */
  const by_batch_row *row; /* of batch.csv beside it; NULL: none */
  bool digest_only;        /* by its name it is no package */
} by_package;

typedef struct by_packages {
  by_package *items;
  size_t count;
  size_t capacity;
  bool batch; /* one of them stands for many */
} by_packages;

/* Expands what the command line names, in its order; in a batch by the bytes of the paths. Everything lives in the arena, or in `paths`.
 * False where memory is short. */
bool by_packages_list(char *const *paths, size_t count, by_arena *arena, by_packages *packages) BY_MUST_USE BY_NONNULL;

/* Whether the folder holds the files of an EPUB, and not of a bag. */
bool by_is_publication(by_arena *arena, const char *folder) BY_MUST_USE BY_NONNULL;

#endif

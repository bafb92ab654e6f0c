/* SPDX-License-Identifier: BSD-2-Clause */
/* What verify is given: files, bags and EPUBs in folders, and batches, that is folders of packages and manifests over them. */
#ifndef BY_CLI_PACKAGES_H
#define BY_CLI_PACKAGES_H

#include "base/digest.h"
#include "base/finding.h"
#include "check/batch_sheet.h"

/* A line of a manifest over a batch. */
typedef struct by_listing {
  const char *manifest;
  size_t line;
  by_algorithm algorithm;
  by_digest expected;
  struct by_listing *next; /* of another manifest, about the same file; NULL: none */
} by_listing;

/* One thing to verify. */
typedef struct by_package {
  const char *path;
  const char *name;        /* relative to its batch; without folders where it is in none */
  by_findings *findings;   /* of a manifest over a batch, which is read already, or of batch.csv; NULL: it is something else */
  by_listing *listings;    /* NULL: no manifest lists it */
  const by_batch_row *row; /* of batch.csv beside it; NULL: none */
  bool digest_only;        /* by its name it is no package */
  bool beside;             /* it lies in the folder of its manifests, as a package */
} by_package;

/* What one name on the command line stands for, where that is a batch. */
typedef struct by_expansion {
  size_t name;  /* which */
  size_t start; /* its first package, among all; */
  size_t first; /* the same, among the items */
  size_t count;
} by_expansion;

/* Names stand for themselves, of which there may be millions, or for batches. */
typedef struct by_packages {
  char *const *names;
  by_package *items; /* of the batches */
  size_t count;      /* of them */
  size_t capacity;
  by_expansion *expansions; /* in the order of the names */
  size_t expansion_count;
  size_t expansion_capacity;
  size_t total;
} by_packages;

/* Expands what the command line names, in its order; in a batch by the bytes of the paths. Everything lives in the arena, or in `names`.
 * False where memory is short. */
bool by_packages_list(char *const *names, size_t count, by_arena *arena, by_packages *packages) BY_MUST_USE BY_NONNULL;

/* Number `index` of packages->total. */
by_package by_packages_at(const by_packages *packages, size_t index) BY_NONNULL;

/* Whether the package lies in the folder with this path, relative to the batch, which ends with a slash or is empty; and in none below
 * it. */
bool by_package_is_beside(const by_package *package, by_span below) BY_MUST_USE BY_NONNULL_AT(1);

#endif

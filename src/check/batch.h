/* SPDX-License-Identifier: BSD-2-Clause */
/* The manifest over a batch of packages, as sha512sum writes it: manifest-sha512.txt, or of another algorithm. */
#ifndef BY_CHECK_BATCH_H
#define BY_CHECK_BATCH_H

#include "base/digest.h"
#include "base/finding.h"
#include "base/reader.h"

typedef struct by_batch_entry {
  by_span path; /* relative to the folder of the manifest, without `./` */
  by_digest digest;
  size_t line;
} by_batch_entry;

typedef struct by_batch {
  by_batch_entry *entries; /* sorted by path, each path once */
  size_t count;
  size_t capacity;
} by_batch;

/* Whether a file of this name is such a manifest; BY_ALGORITHMS: it is not. */
by_algorithm by_batch_algorithm(by_span name);
/* Where it comes from. */
typedef struct by_batch_source {
  const by_reader *reader;
  uint64_t size; /* bytes that it gives, as far as is known */
  by_algorithm algorithm;
} by_batch_source;

/* Reads it, line by line; the entries live in the arena. Lines that are wrong become findings and no entries. BY_REFUSED where there are
 * any; or the status with which the reader failed. */
by_status by_batch_read(const by_batch_source *from, by_arena *arena, by_findings *findings, by_batch *batch) BY_MUST_USE BY_NONNULL;

#endif

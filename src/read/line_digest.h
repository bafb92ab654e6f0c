/* SPDX-License-Identifier: BSD-2-Clause */
/* Digests of lines, by which lines that say the same are found, and sorted sets of them. */
#ifndef BY_READ_LINE_DIGEST_H
#define BY_READ_LINE_DIGEST_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

typedef struct by_digests {
  uint64_t *items; /* ascending once they are sorted */
  size_t count;
} by_digests;

/* FNV-1a of the letters of a line in its normal form (text/shadow.h); 0 where it has too few of them or is too long for a head. `entry`:
 * only up to the mark that parts a title from an author or a page in a table of contents. */
uint64_t by_line_digest(by_span line, bool entry);
void by_digests_sort(by_digests *digests) BY_NONNULL;
/* How many of them are the same as this one; counted no further than `most`. */
size_t by_digests_count(const by_digests *digests, uint64_t digest, size_t most) BY_NONNULL;

#endif

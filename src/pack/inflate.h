/* SPDX-License-Identifier: BSD-2-Clause */
/* Deflate streams (RFC 1951) that are inflated as their bytes come, raw or in gzip's frame (RFC 1952), whose CRC and length are checked. */
#ifndef BY_PACK_INFLATE_H
#define BY_PACK_INFLATE_H

#include "base/annotate.h"
#include "base/span.h"

typedef enum by_inflated {
  BY_INFLATED_MORE, /* the stream goes on */
  BY_INFLATED_END,  /* its last byte was taken */
  BY_INFLATED_DAMAGED,
  BY_INFLATED_MEMORY
} by_inflated;

enum { BY_INFLATED_PIECE = 1 << 16 }; /* the most plain bytes that come at once */

typedef struct by_inflation by_inflation;

void by_inflation_free(by_inflation *inflation);
/* NULL where memory is short. */
by_inflation *by_inflation_new(bool gzip) BY_OWNED_BY(by_inflation_free);
/* Makes it ready for the next stream. */
void by_inflation_restart(by_inflation *inflation) BY_NONNULL;
/* Takes bytes off the front of `packed` and gives the next plain ones, which live until the next call. As long as it says MORE and either
 * `packed` is not empty or the piece was full, there may be more to give. */
by_inflated by_inflation_step(by_inflation *inflation, by_span *packed, by_span *plain) BY_MUST_USE BY_NONNULL;
/* What zlib says about damage. */
const char *by_inflation_fault(const by_inflation *inflation) BY_NONNULL;

#endif

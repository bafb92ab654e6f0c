/* SPDX-License-Identifier: BSD-2-Clause */
/* How far back a zstd stream (RFC 8878) may refer: what unpacking it takes of memory. */
#ifndef BY_PACK_ZSTD_WALK_H
#define BY_PACK_ZSTD_WALK_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

typedef struct by_zstd_walk {
  int stage;
  size_t wanted; /* bytes of the field at hand; those that came are in `field` */
  size_t filled;
  uint64_t passed; /* bytes still to pass over before it */
  unsigned char field[16];
  bool checksum;
  uint64_t window; /* the largest so far */
} by_zstd_walk;

by_zstd_walk by_zstd_walk_begin(void) BY_MUST_USE;
/* Goes on over the next bytes of the stream. */
void by_zstd_walk_on(by_zstd_walk *walk, by_span bytes) BY_NONNULL;

#endif

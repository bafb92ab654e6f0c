/* SPDX-License-Identifier: BSD-2-Clause */
/* What the two halves of the unpacking share; nothing outside them includes this. */
#ifndef BY_PACK_UNPACK_PARTS_H
#define BY_PACK_UNPACK_PARTS_H

#include "pack/unpack.h"

#include <stdint.h>

typedef struct by_unpacking {
  const by_reader *reader;
  by_findings *findings;
  const by_taker *taker;
  by_span first;    /* the piece that was read to see what it is */
  bool first_taken; /* it was handed on */
  uint64_t packed;  /* bytes read so far */
  uint64_t plain;   /* bytes handed on so far */
  uint64_t charged; /* bytes of memory that unpacking takes, in the arena of the findings */
} by_unpacking;

/* The next piece of packed bytes; empty at the end. */
by_status by_unpacking_read(by_unpacking *it, by_span *piece) BY_MUST_USE BY_NONNULL;
/* Hands plain bytes on, as long as they are not too many for the packed ones. */
by_status by_unpacking_take(by_unpacking *it, by_span plain) BY_MUST_USE BY_NONNULL;
/* A finding about the packed byte `offset`: BY_REFUSED. */
by_status by_unpacking_refuse(const by_unpacking *it, size_t rule, uint64_t offset, const char *what) BY_MUST_USE BY_NONNULL_AT(1);

/* Unpacking takes so many bytes of memory, which count as the package's. BY_REFUSED, with a finding, where it may not take so many. */
by_status by_unpacking_charge(by_unpacking *it, uint64_t bytes) BY_MUST_USE BY_NONNULL;

/* unpack_gzip.c */
by_status by_unpack_gzip(by_unpacking *it) BY_MUST_USE BY_NONNULL;
/* unpack_xz.c */
by_status by_unpack_xz(by_unpacking *it) BY_MUST_USE BY_NONNULL;
/* unpack_filter.c */
by_status by_unpack_zstd(by_unpacking *it) BY_MUST_USE BY_NONNULL;
by_status by_unpack_bzip2(by_unpacking *it) BY_MUST_USE BY_NONNULL;

#endif

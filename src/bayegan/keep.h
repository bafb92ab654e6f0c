/* SPDX-License-Identifier: BSD-2-Clause */
/* The members of a bag that are kept until they are looked into. Private to this folder. */
#ifndef BY_BAYEGAN_KEEP_H
#define BY_BAYEGAN_KEEP_H

#include "bayegan/session.h"

/* Starts as zeros but for the first three. */
typedef struct by_keeper {
  bayegan_session *session;
  bayegan_job *job;
  size_t memory;      /* bytes that the bag may take */
  size_t held;        /* bytes that are kept, in memory or in the store */
  by_buffer *filling; /* where the bytes of the present member go; NULL: they are not kept */
  by_span member;     /* its path within the bag */
  by_grammar grammar; /* that it is to keep; BY_GRAMMARS: nobody knows one */
  by_prover *prover;  /* NULL: it is not large */
  by_span path;       /* of the member in findings, once it is */
  bool again;
  bool storing;      /* once it is large it goes to the job's store, if it has one */
  by_part_of stored; /* of that, where the present member lies; size 0: it does not */
  bool final;        /* of a large TEI document no more is wanted than its verdict */
  bool watched;      /* it is, and its memory is counted */
  size_t size;       /* bytes of it so far, where it is large */
  by_judge judge;    /* of it; so the next */
  by_allowance allowance;
  by_verdict verdict;
} by_keeper;

/* A member begins that goes there. `size`: as it says. */
void by_keeper_begin(by_keeper *keeper, by_buffer *filling, by_span member, size_t size) BY_NONNULL;
/* What it is to be valid against. `again`: it can be read once more, and is not kept before it is known to be valid where it is large. */
void by_keeper_expect(by_keeper *keeper, by_grammar grammar, bool again) BY_NONNULL;
/* Nobody wants its bytes, if it is large: it is held against the rules of TEI, too. Instead of by_keeper_expect. */
void by_keeper_rule(by_keeper *keeper) BY_NONNULL;
/* The next bytes of it; false where memory is short. */
bool by_keeper_take(by_keeper *keeper, by_span bytes) BY_MUST_USE BY_NONNULL;
/* It came to its end; false where memory is short. */
bool by_keeper_end(by_keeper *keeper) BY_MUST_USE BY_NONNULL;
/* What lies of it in the store is wanted no more. */
void by_keeper_forget(by_keeper *keeper) BY_NONNULL;
/* No more of it will come. */
void by_keeper_give_up(by_keeper *keeper) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Editions and records anywhere in a payload, not only where this program puts them. Private to this folder. */
#ifndef BY_BAYEGAN_VERIFY_INNER_H
#define BY_BAYEGAN_VERIFY_INNER_H

#include "bayegan/kind.h"

/* The present member, and how many there were. */
typedef struct by_inner {
  by_span path;  /* within the bag, in the job's arena, where it is to be looked into */
  by_kind kind;  /* by the name, then by the bytes */
  bool likely;   /* it may be one of these, and its first bytes have yet to come */
  size_t unread; /* members that were not looked into */
} by_inner;

/* A member begins. False where memory is short. */
bool by_inner_begin(by_inner *inner, const bayegan_demands *demands, by_span path, by_arena *arena) BY_MUST_USE BY_NONNULL;
/* Its first bytes, or none: whether it is to be looked into. */
bool by_inner_is_wanted(by_inner *inner, const bayegan_demands *demands, by_span bytes) BY_MUST_USE BY_NONNULL;
/* The member is verified as if it came alone, and what lies in job->inner let go; that it is too large where that has failed. */
by_status by_inner_verify(by_inner *inner, bayegan_session *session, const bayegan_demands *demands, const by_member_bytes *bytes,
                          bayegan_job *job) BY_MUST_USE BY_NONNULL;
/* What was not looked into is told. */
void by_inner_end(const by_inner *inner, by_findings *findings) BY_NONNULL;

#endif

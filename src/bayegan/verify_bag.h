/* SPDX-License-Identifier: BSD-2-Clause */
/* A bag on its way through verification. Private to this folder. */
#ifndef BY_BAYEGAN_VERIFY_BAG_H
#define BY_BAYEGAN_VERIFY_BAG_H

#include "bayegan/keep.h"
#include "bayegan/verify_inner.h"
#include "check/bag.h"

struct bayegan_bag {
  bayegan_session *session;
  const bayegan_demands *demands;
  bayegan_job *job;
  by_bag_check *check;
  size_t memory;  /* bytes that its names, digests and findings may take */
  size_t ceiling; /* of the arena, before that */
  by_bag_serialization serialization;
  bool rooted;            /* paths begin with the folder of the bag */
  by_span paths[BY_HELD]; /* of the members that came, in the job's arena; empty: none */
  by_span *others;        /* further sources and editions beside those */
  size_t other_count;
  size_t other_capacity;
  by_verdict verdicts[BY_HELD];
  by_held which;                    /* of them the present member is; BY_HELD: none */
  bool again;                       /* it can be read again */
  const by_reader *spread;          /* gives parts of the container, or of the file that is the present member; NULL: nobody does */
  uint64_t where;                   /* in that its bytes are that came last */
  by_member_bytes far[BY_HELD + 1]; /* members that are not held in memory; at BY_HELD the present one that is of another kind */
  size_t size;                      /* of the present member, as it says */
  by_keeper keeper;
  by_inner inner;
};

/* NULL where memory is short. */
bayegan_bag *by_bag_new(bayegan_session *session, const bayegan_demands *demands, bayegan_job *job,
                        by_bag_serialization serialization) BY_MUST_USE BY_NONNULL;
/* The path within the bag of a member of its container. */
by_span by_bag_path(const bayegan_bag *bag, by_span path) BY_NONNULL;
/* Its members come there. */
by_member_sink by_bag_sink(bayegan_bag *bag) BY_NONNULL;
/* A member was found valid before it was kept. */
bool by_bag_is_due(const bayegan_bag *bag, size_t which) BY_NONNULL;
/* From here on memory is what it is for every job. A bag that reached its limit is refused with a finding. */
by_status by_bag_settle(const bayegan_bag *bag, by_status status) BY_MUST_USE BY_NONNULL;
/* verify_far.c: the present member, of which the first bytes came, need not be kept: it is an EPUB, large, and lies in the container. */
bool by_far_begin(bayegan_bag *bag) BY_MUST_USE BY_NONNULL;
/* It came to its end, and may lie in the store; false where it cannot be had from there. */
bool by_far_end(bayegan_bag *bag) BY_MUST_USE BY_NONNULL;
/* It is looked at no more. BY_REFUSED, with a finding, where its file is no longer what it was. */
by_status by_far_close(bayegan_bag *bag, size_t which) BY_NONNULL;
/* So, of all; the status goes on. */
by_status by_far_close_all(bayegan_bag *bag, by_status status) BY_MUST_USE BY_NONNULL;
/* All members came: what they are to each other. */
by_status by_bag_finish(bayegan_bag *bag) BY_MUST_USE BY_NONNULL;

#endif

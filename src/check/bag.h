/* SPDX-License-Identifier: BSD-2-Clause */
/* The fixity of a bag (BagIt 0.93 to 1.0, RFC 8493), fed member by member from whatever holds it: a tar, a folder. It reads the tag files,
 * hashes everything once, and compares at the end. It opens nothing and fetches nothing. */
#ifndef BY_CHECK_BAG_H
#define BY_CHECK_BAG_H

#include "base/digest.h"
#include "base/finding.h"
#include "base/status.h"
#include "check/bag_profile.h"

typedef struct by_bag_check by_bag_check;

/* `rooted`: paths begin with the folder of the bag, as in a tar; else they are relative to it. The digester is in use from each begin to
 * its end. Everything lives in the arena; NULL where it is full. */
by_bag_check *by_bag_check_new(by_digester *digester, by_arena *arena, by_findings *findings, bool rooted) BY_MUST_USE BY_NONNULL;

/* The members, in any order, with the signatures of a by_member_sink; false where memory or the digests fail. A size of SIZE_MAX is not
 * known yet. It saves time to feed the
 * files beside `data` before those in it: only the algorithms that a tag manifest announced are then computed for the payload. */
bool by_bag_check_begin(void *context, by_span path, size_t size) BY_MUST_USE;
bool by_bag_check_data(void *context, by_span bytes) BY_MUST_USE;
bool by_bag_check_end(void *context) BY_MUST_USE;
/* A folder; only `data` matters, which may be empty. */
bool by_bag_check_directory(void *context, by_span path) BY_MUST_USE;

/* Tells beforehand that the bag has a file of this path (within the bag). Once all are told, only the algorithms of its manifests are
 * computed. */
void by_bag_check_expect(by_bag_check *check, by_span path) BY_NONNULL;
/* Takes back all that was told. */
void by_bag_check_expect_any(by_bag_check *check) BY_NONNULL;

/* No digest is computed or compared from here on: finish reports bag-fixity-unchecked. */
void by_bag_check_spare_digests(by_bag_check *check) BY_NONNULL;
/* Holds the bag against a profile too, where that is not NULL; `serialization`: what it came in. */
void by_bag_check_demand(by_bag_check *check, const by_bag_profile *profile, by_bag_serialization serialization) BY_NONNULL_AT(1);
/* A profile for a bag that names it in its bag-info.txt, where none is demanded. */
void by_bag_check_offer(by_bag_check *check, const by_bag_profile *profile) BY_NONNULL_AT(1);
/* Whether the bytes of the file just begun are not wanted: then none need be given, its size is believed. */
bool by_bag_check_passes(const by_bag_check *check) BY_MUST_USE BY_NONNULL;

/* Ends the file just begun instead of by_bag_check_end: its bytes cannot be had, which was said. Nothing else is said of it, nor of what it
 * would have told where it is a tag file. */
void by_bag_check_lose(by_bag_check *check) BY_NONNULL;

/* Compares and reports; places have the path within the bag as member. BY_REFUSED where a finding since the check began is an error. Call
 * it once. */
by_status by_bag_check_finish(by_bag_check *check) BY_MUST_USE BY_NONNULL;

/* The digest of the bytes of a file that came, by its path within the bag; false where it was not computed. Once it is finished. */
bool by_bag_check_digest(const by_bag_check *check, by_span path, by_algorithm algorithm, by_digest *digest) BY_NONNULL;

/* Bytes of the file that came, likewise; 0 where none did. */
uint64_t by_bag_check_size(const by_bag_check *check, by_span path) BY_MUST_USE BY_NONNULL;
/* The path of a file that came, within the bag, in the order of their bytes; at NULL behind the last. Once it is finished. */
by_span by_bag_check_path(const by_bag_check *check, size_t index) BY_MUST_USE BY_NONNULL;

/* Whether the bytes of every file of the payload came. */
bool by_bag_check_is_whole(const by_bag_check *check) BY_MUST_USE BY_NONNULL;

/* What the bag says of itself, once it is finished. */
typedef struct by_bag_summary {
  by_span root;             /* its folder's name; empty where paths are relative to it */
  by_span version;          /* "1.0"; empty where there is none */
  by_span id;               /* External-Identifier; may be empty */
  size_t files;             /* of the payload */
  uint64_t bytes;           /* of the payload */
  bool used[BY_ALGORITHMS]; /* which algorithms its payload manifests use */
} by_bag_summary;

/* "md5", "sha1", "sha256" ... as in the names of manifests. */
const char *by_bag_algorithm_name(by_algorithm algorithm);

/* Whether it was held against a profile that demands the one form of ours. */
bool by_bag_check_is_strict(const by_bag_check *check) BY_MUST_USE BY_NONNULL;
by_bag_summary by_bag_check_summary(const by_bag_check *check) BY_NONNULL;

#endif

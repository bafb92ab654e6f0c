/* SPDX-License-Identifier: BSD-2-Clause */
/* ustar containers: written deterministically by libarchive, read by our own walk as a stream of members. */
#ifndef BY_PACK_TAR_H
#define BY_PACK_TAR_H

#include "model/artifact.h"
#include "pack/member.h"

/* Appends a ustar of the members in their order (times 1980-01-01, mode 0644, owner 0, no names), each below `root`/. */
by_status by_pack_tar(by_span root, const by_artifacts *members, by_buffer *out) BY_MUST_USE BY_NONNULL;

/* A tar that is read as its bytes come, in pieces of any size: ustar, GNU (long names) or pax (its names; sparse files and sizes of its own
 * are refused). It lives in the arena of the findings. Memory grows with the number of members, never with their size. */
typedef struct by_tar_stream by_tar_stream;

/* NULL where memory is short. */
by_tar_stream *by_tar_stream_new(by_findings *findings, const by_member_sink *sink) BY_MUST_USE BY_NONNULL;
/* BY_REFUSED, with a finding container-*, where nothing that follows can be read. */
by_status by_tar_stream_feed(by_tar_stream *stream, by_span bytes) BY_MUST_USE BY_NONNULL;
/* Bytes that come next and that nobody wants; and leaving out so many of them instead of feeding them. */
uint64_t by_tar_stream_idle(const by_tar_stream *stream) BY_NONNULL;
void by_tar_stream_pass(by_tar_stream *stream, uint64_t bytes) BY_NONNULL;
/* Whether the tar came to its end. */
bool by_tar_stream_is_whole(const by_tar_stream *stream) BY_NONNULL;
/* Says that nothing follows: BY_REFUSED where the tar is hostile, cut, or followed by other bytes. Call it at most once. */
by_status by_tar_stream_end(by_tar_stream *stream) BY_MUST_USE BY_NONNULL;
/* Frees what does not live in the arena. */
void by_tar_stream_drop(by_tar_stream *stream) BY_NONNULL;

#endif

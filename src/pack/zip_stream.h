/* SPDX-License-Identifier: BSD-2-Clause */
/* A ZIP that is read as its bytes come, from the first to the last, as a tar is. */
#ifndef BY_PACK_ZIP_STREAM_H
#define BY_PACK_ZIP_STREAM_H

#include "base/status.h"
#include "pack/member.h"

/* Members stored or deflated, with data descriptors, ZIP64 sizes and extra fields as others write them. Their bytes must lie one behind the
 * other from the first byte on, then the directory, which must list each of them as its own header does, then the end. It lives in the
 * arena of the findings. Memory grows with the number of members, never with their size. */
typedef struct by_zip_stream by_zip_stream;

/* NULL where memory is short. */
by_zip_stream *by_zip_stream_new(by_findings *findings, const by_member_sink *sink) BY_MUST_USE BY_NONNULL;
/* BY_REFUSED, with a finding container-*, where nothing that follows can be read. */
by_status by_zip_stream_feed(by_zip_stream *stream, by_span bytes) BY_MUST_USE BY_NONNULL;
/* Bytes that come next and that nobody wants; and leaving out so many of them instead of feeding them. */
uint64_t by_zip_stream_idle(const by_zip_stream *stream) BY_NONNULL;
void by_zip_stream_pass(by_zip_stream *stream, uint64_t bytes) BY_NONNULL;
/* Whether the ZIP came to its end. */
bool by_zip_stream_is_whole(const by_zip_stream *stream) BY_NONNULL;
/* Says that nothing follows: BY_REFUSED where the ZIP is hostile, damaged, cut, or followed by other bytes. Call it at most once. */
by_status by_zip_stream_end(by_zip_stream *stream) BY_MUST_USE BY_NONNULL;
/* Frees what does not live in the arena. */
void by_zip_stream_drop(by_zip_stream *stream) BY_NONNULL;

#endif

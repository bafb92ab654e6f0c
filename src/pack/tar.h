/* SPDX-License-Identifier: BSD-2-Clause */
/* ustar containers by libarchive: written deterministically, read as a stream of members. */
#ifndef BY_PACK_TAR_H
#define BY_PACK_TAR_H

#include "base/finding.h"
#include "base/status.h"
#include "model/artifact.h"

/* Appends a ustar of the members in their order (times 1980-01-01, mode 0644, owner 0, no names), each below `root`/. */
by_status by_pack_tar(by_span root, const by_artifacts *members, by_buffer *out) BY_MUST_USE BY_NONNULL;

/* What is done with each regular member while a tar is read; false ends the reading as BY_ENVIRONMENT. */
typedef struct by_member_sink {
  void *context;
  bool (*begin)(void *context, by_span path, size_t size); /* path within the container */
  bool (*data)(void *context, by_span bytes);
  bool (*end)(void *context);
  bool (*directory)(void *context, by_span path); /* a folder that has a member of its own; NULL: not wanted */
} by_member_sink;

/* Reads every member of a tar in memory, in its order: ustar, GNU (long names) or pax (its records but sparse files). The bytes are held
 * against our own scanner first; where that has findings container-* (hostile, cut, followed by other bytes), BY_REFUSED, and the sink is
 * given nothing. */
by_status by_unpack_tar(by_span bytes, by_findings *findings, const by_member_sink *sink) BY_MUST_USE BY_NONNULL;

#endif

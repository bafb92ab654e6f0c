/* SPDX-License-Identifier: BSD-2-Clause */
/* The members of a bag that is verified in depth: their bytes and digests, and the text of its source. */
#include "base/rules_container.h"
#include "bayegan/session.h"
#include "check/bag.h"

by_span by_depth_bytes(const by_depth *depth, by_held which)
{
  const by_member_bytes *const far = &depth->far[which];
  if (far->sparse.close != NULL) {
    return far->bytes;
  }
  const by_buffer *bytes = &depth->job->held[which];
  return (by_span){.at = bytes->at == NULL ? "" : bytes->at, .size = bytes->size};
}

const by_sparse *by_depth_sparse(const by_depth *depth, by_held which)
{
  const by_sparse *const sparse = &depth->far[which].sparse;
  return sparse->close == NULL ? NULL : sparse;
}

bool by_depth_digest(const by_depth *depth, by_held which, by_algorithm algorithm, by_digest *digest)
{
  return by_bag_check_digest(depth->bag, depth->paths[which], algorithm, digest) ||
         by_digester_compute_sparse(depth->session->digester, algorithm, by_depth_bytes(depth, which), by_depth_sparse(depth, which),
                                    digest);
}

/* What is known of the lines of a source may take the memory of a bag, or several times the size of the text: more where it is decoded,
 * too. No text of a periodical has lines of a few bytes alone. */
static size_t source_room(const by_depth *depth, size_t size, bool decoded)
{
  enum { FACTOR = 3, FACTOR_DECODED = 8 };
  const size_t memory = depth->demands->memory == 0 ? (size_t)BAYEGAN_BAG_MEMORY : depth->demands->memory;
  const size_t many = size * (decoded ? FACTOR_DECODED : FACTOR);
  if (depth->demands->fresh != NULL) {
    return SIZE_MAX; /* it was converted */
  }
  return many > memory ? many : memory;
}

bool by_depth_open_source(const by_depth *depth)
{
  bayegan_job *job = depth->job;
  if (depth->paths[BY_HELD_SOURCE].size == 0) {
    return false;
  }
  const by_span source = by_depth_bytes(depth, BY_HELD_SOURCE);
  const by_span encoding = by_encoding_of_record(depth->session, by_depth_bytes(depth, BY_HELD_RECORD), source, job->arena);
  const size_t before = by_arena_narrow(job->arena, source_room(depth, source.size, encoding.size != 0));
  const by_status opened = by_text_open_as(source, encoding, job->arena, &job->findings, &job->text);
  const bool full = opened == BY_ENVIRONMENT && by_arena_is_full(job->arena);
  by_arena_widen(job->arena, before);
  if (full) {
    job->findings.failed = false;
    by_findings_add(&job->findings,
                    &(by_finding){.rule = &by_container_rules[BY_CONTAINER_LIMIT],
                                  .details = {job->findings.path, by_span_of("its lines take more memory than a text may")}});
  }
  return opened == BY_OK;
}

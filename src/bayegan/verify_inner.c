/* SPDX-License-Identifier: BSD-2-Clause */
/* EPUBs are known by their names, other documents by their first bytes. One at a time lies in memory. */
#include "bayegan/verify_inner.h"

#include "base/rules_bag.h"
#include "base/rules_container.h"

bool by_inner_begin(by_inner *inner, const bayegan_demands *demands, by_span path, by_arena *arena)
{
  const bool wanted = !demands->fast && by_span_starts(path, by_span_of("data/"));
  const bool epub = by_is_epub_name(path);
  inner->likely = wanted && (epub || by_span_ends(path, by_span_of(".xml")) || by_span_ends(path, by_span_of(".opf")));
  inner->kind = epub ? BY_KIND_EPUB : by_kind_of(by_span_of(""), path);
  return !inner->likely || !demands->deep || by_arena_copy(arena, path, &inner->path);
}

bool by_inner_is_wanted(by_inner *inner, const bayegan_demands *demands, by_span bytes)
{
  if (!inner->likely) {
    return false;
  }
  inner->likely = false;
  if (inner->kind != BY_KIND_EPUB) {
    const by_kind found = by_kind_of(bytes, by_span_of(""));
    inner->kind = found == BY_KIND_UNKNOWN ? inner->kind : found;
  }
  const by_kind kind = inner->kind;
  const bool known = kind == BY_KIND_EPUB || kind == BY_KIND_TEI || kind == BY_KIND_RECORD || kind == BY_KIND_PACKAGE;
  inner->unread += known && !demands->deep;
  return known && demands->deep;
}

/* All that lies in memory beside the member. */
static size_t beside(const bayegan_job *job)
{
  size_t size = by_arena_used(job->arena);
  for (size_t i = 0; i < BY_HELD; i++) {
    size += job->held[i].size;
  }
  return size;
}

static by_status verify(const by_inner *inner, bayegan_session *session, const bayegan_demands *demands, const by_member_bytes *it,
                        bayegan_job *job)
{
  const size_t memory = demands->memory == 0 ? (size_t)BAYEGAN_BAG_MEMORY : demands->memory;
  const bool spread = it->sparse.close != NULL;
  by_judge judge = {.session = session,
                    .arena = by_arena_new(memory),
                    .findings = &job->findings,
                    .epubs = demands->epubs,
                    .sparse = spread ? &it->sparse : NULL,
                    .valid = it->valid};
  if (judge.arena == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_appetite appetite = {
      .memory = memory, .size = it->bytes.size, .held = (spread ? 0 : it->bytes.size) + beside(job), .epub = inner->kind == BY_KIND_EPUB};
  by_record record = {.package_id = {.size = 0}};
  const by_allowance allowance = by_allowance_begin(&judge, &appetite);
  const by_status status = by_allowance_end(&judge, &allowance, by_verify_kind(&judge, inner->kind, it->bytes, &record));
  by_arena_free(judge.arena);
  return status;
}

static by_status refuse_large(by_findings *findings)
{
  by_findings_add(findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_LIMIT],
                                          .details = {findings->path, by_span_of("it is too large to be looked into")}});
  return BY_REFUSED;
}

by_status by_inner_verify(by_inner *inner, bayegan_session *session, const bayegan_demands *demands, const by_member_bytes *bytes,
                          bayegan_job *job)
{
  const by_span bag = job->findings.path;
  job->findings.path = by_arena_join(job->arena, bag, by_span_of("!"), inner->path);
  by_status status = BY_ENVIRONMENT;
  if (job->findings.path.at != NULL) {
    status = job->inner.failed ? refuse_large(&job->findings) : verify(inner, session, demands, bytes, job);
  }
  job->findings.path = bag;
  by_buffer_drop(&job->inner);
  job->inner.failed = false;
  return status;
}

void by_inner_end(const by_inner *inner, by_findings *findings)
{
  if (inner->unread != 0) {
    char room[BY_NUMBER_ROOM];
    by_findings_add(findings, &(by_finding){.rule = &by_bag_rules[BY_BAG_CONTENTS_UNREAD], .details = {by_digits_of(inner->unread, room)}});
  }
}

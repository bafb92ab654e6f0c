/* SPDX-License-Identifier: BSD-2-Clause */
/* Making and freeing sessions and jobs. */
#include "bayegan/session.h"

#include "write/edition.h"

#include <stdlib.h>

enum { BAG_INFO_MOST = 4 << 20, SHEET_MOST = 1 << 20, METADATA_MOST = 16 << 20 };

/* Bytes an arena may hand out for one issue: lines, tree, record, parts and unpacked members of the largest text. */
static const size_t ARENA_MOST = (size_t)2 << 30;

void bayegan_session_free(bayegan_session *session)
{
  if (session == NULL) {
    return;
  }
  by_schemas_free(session->schemas);
  by_digester_free(session->digester);
  by_packer_free(session->packer);
  bayegan_job_free(session->checker);
  free(session);
}

/* Takes the schemas over. */
static bayegan_session *session_of(by_schemas *schemas)
{
  bayegan_session *session = calloc(1, sizeof *session);
  if (session == NULL) {
    by_schemas_free(schemas);
    return NULL;
  }
  session->schemas = schemas;
  session->digester = by_digester_new();
  session->packer = by_packer_new();
  if (session->schemas == NULL || session->digester == NULL || session->packer == NULL) {
    bayegan_session_free(session);
    return NULL;
  }
  return session;
}

bayegan_session *bayegan_session_new(void)
{
  return session_of(by_schemas_new());
}

bayegan_session *bayegan_session_share(bayegan_session *first)
{
  return session_of(by_schemas_share(first->schemas));
}

void bayegan_job_free(bayegan_job *job)
{
  if (job == NULL) {
    return;
  }
  for (size_t i = 0; i < BAYEGAN_OUTPUTS; i++) {
    by_buffer_drop(&job->output_bytes[i]);
  }
  by_changes_drop(&job->changes);
  by_buffer_drop(&job->log);
  by_buffer_drop(&job->folded);
  by_buffer_drop(&job->whole);
  for (size_t i = 0; i < BAYEGAN_HELD; i++) {
    by_buffer_drop(&job->held[i]);
  }
  by_buffer_drop(&job->inner);
  by_arena_free(job->arena);
  free(job);
}

bayegan_job *bayegan_job_new(void)
{
  bayegan_job *job = calloc(1, sizeof *job);
  if (job == NULL) {
    return NULL;
  }
  job->arena = by_arena_new(ARENA_MOST);
  if (job->arena == NULL) {
    free(job);
    return NULL;
  }
  for (size_t i = 0; i < BAYEGAN_OUTPUTS; i++) {
    job->output_bytes[i] = by_buffer_of(BY_ARTIFACT_MOST);
  }
  job->log = by_buffer_of(BY_ARTIFACT_MOST);
  job->folded = by_buffer_of(BY_ARTIFACT_MOST);
  job->whole = by_buffer_of(BY_ARTIFACT_MOST);
  for (size_t i = 0; i < BAYEGAN_HELD; i++) {
    job->held[i] = by_buffer_of(BY_ARTIFACT_MOST);
  }
  job->inner = by_buffer_of(BY_ARTIFACT_MOST);
  job->held[BY_HELD_BAG_INFO].ceiling = BAG_INFO_MOST;
  job->held[BY_HELD_SHEET].ceiling = SHEET_MOST;
  job->held[BY_HELD_DC].ceiling = METADATA_MOST;
  job->held[BY_HELD_PREMIS].ceiling = METADATA_MOST;
  job->held[BY_HELD_SOURCE].ceiling = BY_TEXT_MOST;
  bayegan_job_reset(job);
  return job;
}

void bayegan_job_reset(bayegan_job *job)
{
  for (size_t i = 0; i < BAYEGAN_OUTPUTS; i++) {
    by_buffer_clear(&job->output_bytes[i]);
  }
  job->changes.count = 0;
  job->changes.failed = false;
  by_buffer_clear(&job->log);
  by_buffer_clear(&job->folded);
  by_buffer_clear(&job->whole);
  for (size_t i = 0; i < BAYEGAN_HELD; i++) {
    by_buffer_clear(&job->held[i]);
  }
  by_buffer_clear(&job->inner);
  if (job->store != NULL) {
    job->store->let_go(job->store->context, 0);
  }
  by_arena_reset(job->arena);
  job->findings = (by_findings){.arena = job->arena};
  job->text = (by_text){0};
  job->issue = (by_issue){0};
  job->record = (by_record){0};
  job->sheet_row = BY_NOWHERE;
  job->unchecked = false;
  job->container = NULL;
  job->packed = UINT64_MAX;
  job->bag = (by_bag_summary){.files = 0};
  for (size_t i = 0; i < BAYEGAN_EDITIONS; i++) {
    job->editions[i] = (bayegan_edition){.path = {.size = 0}};
  }
  job->outputs = (by_artifacts){.items = job->output_room, .capacity = BAYEGAN_OUTPUTS};
}

by_span by_arena_join(by_arena *arena, by_span first, by_span second, by_span third)
{
  const size_t size = first.size + second.size + third.size;
  char *joined = by_arena_take(arena, size + 1, 1);
  if (joined == NULL) {
    return (by_span){0};
  }
  const by_span parts[] = {first, second, third};
  size_t at = 0;
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    if (parts[i].size != 0) {
      memcpy(joined + at, parts[i].at, parts[i].size);
    }
    at += parts[i].size;
  }
  return (by_span){.at = joined, .size = size};
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying publications that this program did not make, or that are kept in a folder. */
#include "base/rules_general.h"
#include "bayegan/session.h"
#include "check/epub.h"
#include "pack/folder.h"

enum { ENDING = 5 };

static by_span ending_of(by_span path)
{
  return by_span_slice(path, path.size < ENDING ? 0 : path.size - ENDING, ENDING);
}

bool by_is_epub_name(by_span path)
{
  return by_span_equal_folded(ending_of(path), by_span_of(".epub"));
}

void by_check_epub_name(const by_judge *judge)
{
  const by_span path = judge->findings->path;
  if (by_is_epub_name(path) && !by_span_is(ending_of(path), ".epub")) {
    by_findings_add(judge->findings,
                    &(by_finding){.rule = &by_general_rules[BY_GENERAL_EPUB_FILE_EXTENSION], .details = {ending_of(path)}});
  }
}

bool by_is_archival(const by_judge *judge, const by_holdings *members)
{
  const bool told = judge->epubs != BAYEGAN_EPUB_AS_IT_SAYS;
  return judge->text != NULL || (told ? judge->epubs == BAYEGAN_EPUB_ARCHIVE : by_publication_is_own(members));
}

static by_status check(const by_judge *judge, by_status opened, by_publication *publication)
{
  by_status status = opened;
  if (publication->package != NULL || publication->item_count != 0) {
    const by_status checked = by_check_epub_general(publication, judge->arena, judge->findings);
    status = checked > status ? checked : status;
  }
  by_publication_close(publication);
  return status == BY_OK ? by_findings_status(judge->findings, 0) : status;
}

by_status by_verify_foreign(const by_judge *judge, const by_holdings *members, by_span member)
{
  by_publication publication = {0};
  if (judge->epubs == BAYEGAN_EPUB_AS_IT_SAYS) {
    by_findings_add(judge->findings,
                    &(by_finding){.rule = &by_general_rules[BY_GENERAL_EPUB_PROFILE_GENERAL], .place = {.member = member}});
  }
  const by_status opened = by_publication_open_general(judge->session->schemas, members, judge->arena, judge->findings, &publication);
  return check(judge, opened, &publication);
}

bool by_floor_begin(const by_judge *judge, const by_holdings *members, size_t room, by_floor *floor)
{
  *floor = (by_floor){.arena = by_arena_new(room), .findings = {.arena = judge->findings->arena, .path = judge->findings->path}};
  if (floor->arena == NULL) {
    return false;
  }
  by_publication *const publication = &floor->publication;
  floor->opened = by_publication_open_general(judge->session->schemas, members, floor->arena, &floor->findings, publication);
  publication->archival = true;
  const bool readable = publication->package != NULL;
  floor->general = readable ? by_general_begin(publication, floor->arena, &floor->findings) : NULL;
  return !readable || floor->general != NULL;
}

by_status by_floor_end(const by_judge *judge, by_floor *floor)
{
  by_status status = floor->opened;
  if (floor->general != NULL) {
    status = by_status_worse(status, by_general_end(floor->general));
  }
  by_publication_close(&floor->publication);
  if (floor->arena != NULL && by_arena_is_full(floor->arena)) {
    by_arena_fill(judge->arena);
  }
  by_arena_free(floor->arena);
  by_findings_join_news(judge->findings, &floor->findings);
  return status > BY_REFUSED ? status : by_findings_status(judge->findings, 0);
}

by_status by_verify_lone(const by_judge *judge, by_span bytes, bool page)
{
  by_publication publication = {0};
  by_artifact file = {.path = by_path_name(judge->findings->path), .bytes = bytes};
  const by_artifacts files = {.items = &file, .count = 1, .capacity = 1};
  by_holdings members = {.count = 0};
  if (!by_holdings_of(&files, judge->arena, &members)) {
    return BY_ENVIRONMENT;
  }
  const by_status opened = by_publication_open_lone(judge->session->schemas, &members, page, judge->findings, &publication);
  return check(judge, opened, &publication);
}

static by_status verify_files(const by_judge *judge, const by_artifacts *files)
{
  const by_status status = by_check_folder(files, judge->arena, judge->findings);
  by_holdings members = {.count = 0};
  if (status != BY_OK || !by_holdings_of(files, judge->arena, &members)) {
    return status == BY_OK ? BY_ENVIRONMENT : status;
  }
  return by_verify_publication(judge, &members, by_is_archival(judge, &members), (by_span){.size = 0});
}

by_status bayegan_verify_folder(bayegan_session *session, const bayegan_demands *demands, by_span path, const by_artifacts *files,
                                bayegan_job *job)
{
  job->findings.path = path;
  by_judge judge = {.session = session, .arena = job->arena, .findings = &job->findings, .epubs = demands->epubs};
  size_t size = 0;
  for (size_t i = 0; i < files->count; i++) {
    size += files->items[i].bytes.size;
  }
  const by_appetite appetite = {.memory = demands->memory, .size = size, .held = size, .epub = true};
  const by_allowance allowance = by_allowance_begin(&judge, &appetite);
  return by_allowance_end(&judge, &allowance, verify_files(&judge, files));
}

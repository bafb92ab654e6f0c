/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying a bag: its fixity member by member, and in depth the editions and the record that it holds beside their source. */
#include "bayegan/session.h"
#include "check/bag.h"
#include "check/record.h"
#include "pack/tar.h"
#include "text/blank.h"

/* The members that are looked into. */
typedef enum held { HELD_SOURCE, HELD_TEI, HELD_EPUB, HELD_RECORD, HELD } held;

typedef struct pattern {
  const char *folder;
  const char *ending;
} pattern;

static const pattern PATTERNS[] = {
    [HELD_SOURCE] = {"data/representations/source/data/", ".txt"},
    [HELD_TEI] = {"data/representations/tei/data/", ".xml"},
    [HELD_EPUB] = {"data/representations/epub/data/", ".epub"},
    [HELD_RECORD] = {"data/metadata/descriptive/", "record.xml"},
};
_Static_assert(sizeof PATTERNS / sizeof PATTERNS[0] == HELD, "a pattern for each member that is looked into");

struct bayegan_bag {
  bayegan_session *session;
  bayegan_job *job;
  by_bag_check *check;
  bool rooted;               /* paths begin with the folder of the bag */
  by_artifact members[HELD]; /* copies in the job's arena */
  char *filling;             /* where the bytes of the present member go; NULL: they are not kept */
};

static bayegan_bag *bag_new(bayegan_session *session, bayegan_job *job, bool rooted)
{
  bayegan_bag *bag = by_arena_take(job->arena, 1, sizeof *bag);
  if (bag == NULL) {
    return NULL;
  }
  *bag = (bayegan_bag){.session = session, .job = job, .rooted = rooted};
  bag->check = by_bag_check_new(session->digester, job->arena, &job->findings, rooted);
  return bag->check == NULL ? NULL : bag;
}

/* The path within the bag. */
static by_span inner_path(const bayegan_bag *bag, by_span path)
{
  const size_t slash = bag->rooted ? by_span_find(path, by_span_of("/")) : BY_NOWHERE;
  return slash == BY_NOWHERE ? path : by_span_slice(path, slash + 1, path.size);
}

static held held_of(by_span path)
{
  for (size_t i = 0; i < HELD; i++) {
    if (by_span_starts(path, by_span_of(PATTERNS[i].folder)) && by_span_ends(path, by_span_of(PATTERNS[i].ending))) {
      return (held)i;
    }
  }
  return HELD;
}

static bool begin_member(void *context, by_span path, size_t size)
{
  bayegan_bag *bag = context;
  const by_span inner = inner_path(bag, path);
  const held which = held_of(inner);
  bag->filling = NULL;
  if (which != HELD && bag->members[which].bytes.at == NULL) {
    by_artifact *member = &bag->members[which];
    bag->filling = by_arena_take(bag->job->arena, size + 1, 1);
    member->bytes = (by_span){.at = bag->filling, .size = size};
    if (bag->filling == NULL || !by_arena_copy(bag->job->arena, inner, &member->path)) {
      return false;
    }
  }
  return by_bag_check_begin(bag->check, path, size);
}

static bool member_data(void *context, by_span bytes)
{
  bayegan_bag *bag = context;
  if (bag->filling != NULL && bytes.size != 0) {
    memcpy(bag->filling, bytes.at, bytes.size);
    bag->filling += bytes.size;
  }
  return by_bag_check_data(bag->check, bytes);
}

static bool end_member(void *context)
{
  bayegan_bag *bag = context;
  return by_bag_check_end(bag->check);
}

static bool bag_directory(void *context, by_span path)
{
  bayegan_bag *bag = context;
  return by_bag_check_directory(bag->check, path);
}

/* The folded source, once the bag's source is a text; false where it is none (with findings). */
static bool open_source(const bayegan_bag *bag)
{
  const by_artifact *source = &bag->members[HELD_SOURCE];
  bayegan_job *job = bag->job;
  if (source->bytes.at == NULL || by_text_open(source->bytes, job->arena, &job->findings, &job->text) != BY_OK) {
    return false;
  }
  by_blank_fold(job->text.bytes, &job->folded, NULL, job->text.mark);
  job->findings.failed = job->findings.failed || job->folded.failed;
  return true;
}

/* The record of the bag must be about the source of the bag. */
static by_status verify_record(const bayegan_bag *bag, const by_judge *judge)
{
  const by_artifact *member = &bag->members[HELD_RECORD];
  const by_status status = by_verify_record(judge, member->bytes, (by_span){0}, &bag->job->record);
  if (status != BY_OK || judge->text == NULL) {
    return status;
  }
  by_source source = {.size = judge->text->source.size};
  const bool hashed = by_digester_compute(bag->session->digester, BY_SHA256, judge->text->source, &source.sha256);
  return hashed ? by_check_record_source(&bag->job->record, &source, judge->findings) : BY_ENVIRONMENT;
}

/* The findings of one member have the path BAG!MEMBER. */
static by_status verify_held(const bayegan_bag *bag, held which, by_judge *judge)
{
  const by_span bytes = bag->members[which].bytes;
  if (which == HELD_TEI) {
    return by_verify_tei(judge, bytes, (by_span){0});
  }
  if (which == HELD_EPUB) {
    return by_verify_epub(judge, bytes, (by_span){0});
  }
  if (which == HELD_RECORD) {
    return verify_record(bag, judge);
  }
  judge->text = open_source(bag) ? &bag->job->text : NULL;
  judge->folded = by_buffer_span(&bag->job->folded);
  return BY_OK;
}

static by_status verify_depth(const bayegan_bag *bag)
{
  bayegan_job *job = bag->job;
  const by_span path = job->findings.path;
  by_judge judge = {.session = bag->session, .arena = job->arena, .findings = &job->findings};
  by_status worst = BY_OK;
  for (size_t i = 0; i < HELD && worst <= BY_REFUSED; i++) {
    if (bag->members[i].bytes.at == NULL) {
      continue;
    }
    job->findings.path = by_arena_join(job->arena, path, by_span_of("!"), bag->members[i].path);
    const by_status status = verify_held(bag, (held)i, &judge);
    worst = status > worst ? status : worst;
  }
  job->findings.path = path;
  return worst;
}

static by_status finish(bayegan_bag *bag)
{
  const by_status fixed = by_bag_check_finish(bag->check);
  if (fixed > BY_REFUSED) {
    return fixed;
  }
  const by_status deep = verify_depth(bag);
  return deep > BY_REFUSED ? deep : by_findings_status(&bag->job->findings, 0);
}

by_status by_verify_tar(bayegan_session *session, by_span bytes, bayegan_job *job)
{
  bayegan_bag *bag = bag_new(session, job, true);
  if (bag == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_member_sink sink = {.context = bag, .begin = begin_member, .data = member_data, .end = end_member, .directory = bag_directory};
  const by_status read = by_unpack_tar(bytes, &job->findings, &sink);
  return read == BY_OK ? finish(bag) : read;
}

bayegan_bag *bayegan_bag_begin(bayegan_session *session, by_span path, bayegan_job *job)
{
  job->findings.path = path;
  return bag_new(session, job, false);
}

by_status bayegan_bag_member(bayegan_bag *bag, by_span path, by_span bytes)
{
  const bool done = begin_member(bag, path, bytes.size) && member_data(bag, bytes) && end_member(bag);
  return done ? BY_OK : BY_ENVIRONMENT;
}

by_status bayegan_bag_end(bayegan_bag *bag)
{
  return finish(bag);
}

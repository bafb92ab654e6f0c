/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying a bag: its fixity member by member, and in depth the editions and the record that it holds beside their source. */
#include "base/rules_container.h"
#include "bayegan/session.h"
#include "check/bag.h"
#include "check/proof.h"
#include "check/record.h"

/* The members that are looked into. */
typedef enum held { HELD_SOURCE, HELD_CHANGES, HELD_TEI, HELD_EPUB, HELD_RECORD, HELD } held;

typedef struct pattern {
  const char *folder;
  const char *ending;
} pattern;

static const pattern PATTERNS[] = {
    [HELD_SOURCE] = {"data/representations/source/data/", ".txt"}, [HELD_CHANGES] = {"data/metadata/preservation/", "changes.tsv"},
    [HELD_TEI] = {"data/representations/tei/data/", ".xml"},       [HELD_EPUB] = {"data/representations/epub/data/", ".epub"},
    [HELD_RECORD] = {"data/metadata/descriptive/", "record.xml"},
};
_Static_assert((int)HELD == (int)BAYEGAN_HELD, "a buffer of the job for each");
_Static_assert(sizeof PATTERNS / sizeof PATTERNS[0] == HELD, "a pattern for each member that is looked into");

struct bayegan_bag {
  bayegan_session *session;
  const bayegan_demands *demands;
  bayegan_job *job;
  by_bag_check *check;
  bool rooted;         /* paths begin with the folder of the bag */
  by_span paths[HELD]; /* of the members that came, in the job's arena; empty: none */
  by_buffer *filling;  /* where the bytes of the present member go; NULL: they are not kept */
};

/* The bytes of a member that came. */
static by_span held_bytes(const bayegan_bag *bag, held which)
{
  const by_buffer *bytes = &bag->job->held[which];
  return (by_span){.at = bytes->at == NULL ? "" : bytes->at, .size = bytes->size};
}

static bayegan_bag *bag_new(bayegan_session *session, const bayegan_demands *demands, bayegan_job *job, by_bag_serialization serialization)
{
  bayegan_bag *bag = by_arena_take(job->arena, 1, sizeof *bag);
  const bool rooted = serialization != BY_BAG_AS_FOLDER;
  if (bag == NULL) {
    return NULL;
  }
  *bag = (bayegan_bag){.session = session, .demands = demands, .job = job, .rooted = rooted};
  bag->check = by_bag_check_new(session->digester, job->arena, &job->findings, rooted);
  if (bag->check != NULL) {
    by_bag_check_demand(bag->check, demands->profile, serialization);
  }
  if (bag->check != NULL && demands->fast) {
    by_bag_check_spare_digests(bag->check);
    job->unchecked = true;
  }
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
  if (which != HELD && !bag->demands->fast && bag->paths[which].size == 0) {
    bag->filling = &bag->job->held[which];
    if (!by_arena_copy(bag->job->arena, inner, &bag->paths[which])) {
      return false;
    }
  }
  return by_bag_check_begin(bag->check, path, size);
}

/* In a hurry only the bytes of tag files are wanted. */
static bool passes_member(void *context)
{
  bayegan_bag *bag = context;
  return by_bag_check_passes(bag->check);
}

static bool member_data(void *context, by_span bytes)
{
  bayegan_bag *bag = context;
  if (bag->filling != NULL) {
    by_buffer_add(bag->filling, bytes);
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

/* Decodes the bag's source; false where it is no text (with findings). */
static bool open_source(const bayegan_bag *bag)
{
  bayegan_job *job = bag->job;
  if (bag->paths[HELD_SOURCE].size == 0) {
    return false;
  }
  const by_span source = held_bytes(bag, HELD_SOURCE);
  const by_span encoding = by_encoding_of_record(bag->session, held_bytes(bag, HELD_RECORD), source, job->arena);
  return by_text_open_as(source, encoding, job->arena, &job->findings, &job->text) == BY_OK;
}

/* The source, and its change log or an empty one. */
static by_status verify_source(const bayegan_bag *bag, held which, by_judge *judge)
{
  bayegan_job *job = bag->job;
  if (which == HELD_SOURCE) {
    judge->text = open_source(bag) ? &job->text : NULL;
  }
  if (judge->text == NULL || (which == HELD_SOURCE && bag->paths[HELD_CHANGES].size != 0)) {
    return BY_OK;
  }
  judge->log = held_bytes(bag, HELD_CHANGES);
  const by_status status = by_prove_log(&job->text, judge->log, job->arena, &job->folded, &job->findings);
  if (status == BY_OK) {
    judge->folded = by_buffer_span(&job->folded);
  }
  return status;
}

/* The record of the bag must be about the source of the bag. */
static by_status verify_record(const bayegan_bag *bag, const by_judge *judge)
{
  const by_status status = by_verify_record(judge, held_bytes(bag, HELD_RECORD), (by_span){0}, &bag->job->record);
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
  const by_span bytes = held_bytes(bag, which);
  if (which == HELD_TEI) {
    return by_verify_tei(judge, bytes, (by_span){0});
  }
  if (which == HELD_EPUB) {
    return by_verify_epub(judge, bytes, (by_span){0});
  }
  if (which == HELD_RECORD) {
    return verify_record(bag, judge);
  }
  return verify_source(bag, which, judge);
}

/* A member that is larger than what is looked into. */
static by_status refuse_large(bayegan_job *job)
{
  by_findings_add(&job->findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_LIMIT],
                                                .details = {job->findings.path, by_span_of("it is too large to be looked into")}});
  return BY_REFUSED;
}

static by_status verify_depth(const bayegan_bag *bag)
{
  bayegan_job *job = bag->job;
  const by_span path = job->findings.path;
  by_judge judge = {.session = bag->session, .arena = job->arena, .findings = &job->findings};
  by_status worst = BY_OK;
  for (size_t i = 0; i < HELD && worst <= BY_REFUSED; i++) {
    if (bag->paths[i].size == 0) {
      continue;
    }
    job->findings.path = by_arena_join(job->arena, path, by_span_of("!"), bag->paths[i]);
    const by_status status = job->held[i].failed ? refuse_large(job) : verify_held(bag, (held)i, &judge);
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
  const by_status deep = bag->demands->fast ? BY_OK : verify_depth(bag);
  return deep > BY_REFUSED ? deep : by_findings_status(&bag->job->findings, 0);
}

/* A look at the names of all members, before anything is hashed. It ends where the payload begins behind declaration and tag manifest, as
 * in our own bags: the digests that the payload needs are then known in time anyway. */
typedef struct preview {
  bayegan_bag *bag;
  bool declared;
  bool announced;
} preview;

static bool preview_member(void *context, by_span path, size_t size)
{
  preview *look = context;
  (void)size;
  const by_span inner = inner_path(look->bag, path);
  look->declared = look->declared || by_span_is(inner, "bagit.txt");
  look->announced = look->announced || (look->declared && by_span_starts(inner, by_span_of("tagmanifest-")));
  if (look->announced && by_span_starts(inner, by_span_of("data/"))) {
    return false;
  }
  by_bag_check_expect(look->bag->check, inner);
  return true;
}

static bool pass_end(void *context)
{
  (void)context;
  return true;
}

/* Where the reader can go back. What is wrong with the container is found when it is read in earnest. False where the reader fails. */
static bool look_ahead(bayegan_bag *bag, const by_reader *reader, by_form form)
{
  if (bag->demands->fast || form == BY_FORM_COMPRESSED_TAR || reader->rewind == NULL || !reader->rewind(reader->context)) {
    return true;
  }
  preview look = {.bag = bag};
  by_findings ignored = {.arena = bag->job->arena};
  const by_member_sink sink = {.context = &look, .begin = preview_member, .end = pass_end};
  bool whole = false;
  if (by_container_read(form, reader, &ignored, &sink, &whole) != BY_OK) {
    by_bag_check_expect_any(bag->check);
  }
  return reader->rewind(reader->context);
}

/* How the bytes are read. */
static by_form form_of(by_bag_serialization serialization)
{
  if (serialization == BY_BAG_AS_ZIP) {
    return BY_FORM_ZIP;
  }
  return serialization == BY_BAG_AS_TAR ? BY_FORM_TAR : BY_FORM_COMPRESSED_TAR;
}

/* What is wrong with the container does not keep the bag in it from being judged, as long as all of it came. */
by_status by_verify_container(bayegan_session *session, const bayegan_demands *demands, const by_reader *reader,
                              by_bag_serialization serialization, bayegan_job *job)
{
  bayegan_bag *bag = bag_new(session, demands, job, serialization);
  const by_form form = form_of(serialization);
  if (bag == NULL || !look_ahead(bag, reader, form)) {
    return BY_ENVIRONMENT;
  }
  const by_member_sink sink = {.context = bag,
                               .begin = begin_member,
                               .passes = passes_member,
                               .data = member_data,
                               .end = end_member,
                               .strict = by_bag_profile_is_strict(demands->profile),
                               .directory = bag_directory};
  bool whole = false;
  const by_status status = by_container_read(form, reader, &job->findings, &sink, &whole);
  return whole && status <= BY_REFUSED ? finish(bag) : status;
}

bayegan_bag *bayegan_bag_begin(bayegan_session *session, const bayegan_demands *demands, by_span path, bayegan_job *job)
{
  job->findings.path = path;
  return bag_new(session, demands, job, BY_BAG_AS_FOLDER);
}

void bayegan_bag_expect(bayegan_bag *bag, by_span path)
{
  by_bag_check_expect(bag->check, path);
}

static by_status read_member(bayegan_bag *bag, const by_reader *reader)
{
  by_span piece = {0};
  by_status status = BY_OK;
  do {
    status = reader->read(reader->context, &piece);
    if (status == BY_OK && !member_data(bag, piece)) {
      status = BY_ENVIRONMENT;
    }
  } while (status == BY_OK && piece.size != 0);
  return status;
}

by_status bayegan_bag_member(bayegan_bag *bag, by_span path, size_t size, const by_reader *reader)
{
  if (!begin_member(bag, path, size)) {
    return BY_ENVIRONMENT;
  }
  const by_status status = passes_member(bag) ? BY_OK : read_member(bag, reader);
  return status == BY_ENVIRONMENT || end_member(bag) ? status : BY_ENVIRONMENT;
}

by_status bayegan_bag_end(bayegan_bag *bag)
{
  return finish(bag);
}

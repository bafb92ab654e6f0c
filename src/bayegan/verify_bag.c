/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying a bag: its fixity member by member, and in depth the editions and the record that it holds beside their source. */
#include "base/rules_container.h"
#include "bayegan/session.h"
#include "bayegan/verify_inner.h"
#include "check/bag.h"
#include "check/echo.h"

static const char *const CONTAINERS[] = {
    [BY_BAG_AS_FOLDER] = "folder", [BY_BAG_AS_TAR] = "tar",       [BY_BAG_AS_GZIP] = "tar.gz", [BY_BAG_AS_XZ] = "tar.xz",
    [BY_BAG_AS_ZSTD] = "tar.zst",  [BY_BAG_AS_BZIP2] = "tar.bz2", [BY_BAG_AS_ZIP] = "zip"};
_Static_assert(sizeof CONTAINERS / sizeof CONTAINERS[0] == BY_BAG_SERIALIZATIONS, "a name for each");

struct bayegan_bag {
  bayegan_session *session;
  const bayegan_demands *demands;
  bayegan_job *job;
  by_bag_check *check;
  size_t memory;  /* bytes that its names, digests and findings may take */
  size_t ceiling; /* of the arena, before that */
  by_bag_serialization serialization;
  bool rooted;            /* paths begin with the folder of the bag */
  by_span paths[BY_HELD]; /* of the members that came, in the job's arena; empty: none */
  by_span *others;        /* further sources and editions beside those */
  size_t other_count;
  size_t other_capacity;
  by_buffer *filling; /* where the bytes of the present member go; NULL: they are not kept */
  size_t held;        /* bytes that are kept */
  by_inner inner;
};

static bayegan_bag *bag_new(bayegan_session *session, const bayegan_demands *demands, bayegan_job *job, by_bag_serialization serialization)
{
  bayegan_bag *bag = by_arena_take(job->arena, 1, sizeof *bag);
  const bool rooted = serialization != BY_BAG_AS_FOLDER;
  if (bag == NULL) {
    return NULL;
  }
  *bag = (bayegan_bag){.session = session, .demands = demands, .job = job, .rooted = rooted, .serialization = serialization};
  bag->memory = demands->memory == 0 ? BAYEGAN_BAG_MEMORY : demands->memory;
  bag->ceiling = by_arena_narrow(job->arena, bag->memory);
  bag->check = by_bag_check_new(session->digester, job->arena, &job->findings, rooted);
  if (bag->check != NULL) {
    by_bag_check_demand(bag->check, demands->profile, serialization);
    by_bag_check_offer(bag->check, demands->own);
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

/* Room for a member that says how large it is: a buffer that grows leaves holes behind. What claims more than is likely is not believed. */
static void reserve(by_buffer *buffer, size_t size)
{
  enum { RESERVED_MOST = 64 << 20 };
  const bool known = size <= RESERVED_MOST && size <= buffer->ceiling;
  buffer->failed = known && by_buffer_room(buffer, size) == NULL;
}

/* A second source or edition: of its name something can be said. */
static bool note_other(bayegan_bag *bag, by_held which, by_span inner)
{
  enum { NOTED = 64 };
  if ((which != BY_HELD_SOURCE && which != BY_HELD_TEI && which != BY_HELD_EPUB) || bag->other_count == NOTED) {
    return true;
  }
  by_span *const others = by_arena_grow(bag->job->arena, bag->others, bag->other_count, &bag->other_capacity, sizeof *others);
  if (others == NULL) {
    return false;
  }
  bag->others = others;
  return by_arena_copy(bag->job->arena, inner, &others[bag->other_count++]);
}

/* Keeps the bytes of what is looked into. */
static bool hold_member(bayegan_bag *bag, by_held which, by_span inner, size_t size)
{
  const bool edition = which == BY_HELD_TEI || which == BY_HELD_EPUB;
  if (bag->paths[which].size != 0 && !note_other(bag, which, inner)) {
    return false;
  }
  which = edition && bag->paths[which].size != 0 ? BY_HELD_OTHER : which;
  if (bag->paths[which].size != 0) {
    return true;
  }
  bag->filling = &bag->job->held[which];
  reserve(bag->filling, size);
  return by_arena_copy(bag->job->arena, inner, &bag->paths[which]);
}

static bool begin_member(void *context, by_span path, size_t size)
{
  bayegan_bag *bag = context;
  const by_span inner = inner_path(bag, path);
  const by_held which = by_held_of(inner);
  bag->filling = NULL;
  if (!bag->rooted) {
    by_member_check_name(&bag->job->findings, path); /* readers of containers do it themselves */
  }
  if (which != BY_HELD && !bag->demands->fast && !hold_member(bag, which, inner, size)) {
    return false;
  }
  return by_inner_begin(&bag->inner, bag->demands, bag->filling == NULL ? inner : by_span_of(""), bag->job->arena) &&
         by_bag_check_begin(bag->check, path, size);
}

/* In a hurry only the bytes of tag files are wanted. */
static bool passes_member(void *context)
{
  bayegan_bag *bag = context;
  return by_bag_check_passes(bag->check);
}

/* Keeps the bytes, as long as they are not far more than the container that they came in: then the member is given up. */
static void keep(bayegan_bag *bag, by_span bytes)
{
  enum { LEAST_PART = 3, FACTOR = 18 };
  by_buffer *const filling = bag->filling;
  if (filling->failed) {
    return;
  }
  bag->held += bytes.size;
  if (bag->held > bag->memory / LEAST_PART && bag->held / FACTOR > bag->job->packed) {
    bag->held -= filling->size + bytes.size;
    by_buffer_drop(filling);
    filling->failed = true;
    return;
  }
  by_buffer_add(filling, bytes);
}

static bool member_data(void *context, by_span bytes)
{
  bayegan_bag *bag = context;
  if (by_inner_is_wanted(&bag->inner, bag->demands, bytes)) {
    bag->filling = &bag->job->inner;
  }
  if (bag->filling != NULL) {
    keep(bag, bytes);
  }
  return by_bag_check_data(bag->check, bytes);
}

static bool end_member(void *context)
{
  bayegan_bag *bag = context;
  bayegan_job *const job = bag->job;
  const bool empty = by_inner_is_wanted(&bag->inner, bag->demands, by_span_of("")); /* nothing of it came */
  if (!by_bag_check_end(bag->check)) {
    return false;
  }
  if (!empty && bag->filling != &job->inner) {
    return true;
  }
  bag->filling = NULL;
  bag->held -= job->inner.size;
  return by_inner_verify(&bag->inner, bag->session, bag->demands, job) <= BY_REFUSED;
}

static void lose_member(void *context)
{
  bayegan_bag *bag = context;
  if (bag->filling == &bag->job->inner) {
    by_buffer_clear(bag->filling);
  } else if (bag->filling != NULL) {
    bag->paths[bag->filling - bag->job->held] = (by_span){.size = 0};
  }
  by_bag_check_lose(bag->check);
}

static bool bag_directory(void *context, by_span path)
{
  bayegan_bag *bag = context;
  return by_bag_check_directory(bag->check, path);
}

/* From here on memory is what it is for every job. A bag that reached its limit is refused with a finding. */
static by_status settle(const bayegan_bag *bag, by_status status)
{
  by_findings *const findings = &bag->job->findings;
  const bool full = by_arena_is_full(bag->job->arena);
  by_arena_widen(bag->job->arena, bag->ceiling);
  if (status != BY_ENVIRONMENT || !full) {
    return status;
  }
  by_buffer limit = by_buffer_of(128);
  by_buffer_add_text(&limit, "names, digests and findings of more than ");
  by_buffer_add_number(&limit, bag->memory >> 20);
  by_buffer_add_text(&limit, " MiB");
  findings->failed = false;
  by_findings_add(findings,
                  &(by_finding){.rule = &by_container_rules[BY_CONTAINER_LIMIT], .details = {findings->path, by_buffer_span(&limit)}});
  by_buffer_drop(&limit);
  return by_findings_status(findings, 0);
}

static by_status finish(bayegan_bag *bag)
{
  const by_status compared = by_bag_check_finish(bag->check);
  const by_status settled = settle(bag, compared);
  if (compared > BY_REFUSED) {
    return settled;
  }
  bag->job->container = CONTAINERS[bag->serialization];
  bag->job->bag = by_bag_check_summary(bag->check);
  const bool strict = by_bag_check_is_strict(bag->check);
  const bool sound = by_check_root(bag->job, strict);
  const by_depth depth = {.session = bag->session,
                          .job = bag->job,
                          .bag = bag->check,
                          .paths = bag->paths,
                          .folder = sound && strict ? by_folder_name(bag->job, !bag->rooted) : by_span_of(""),
                          .others = bag->others,
                          .other_count = bag->other_count,
                          .demands = bag->demands};
  by_inner_end(&bag->inner, &bag->job->findings);
  const by_status deep = bag->demands->fast ? BY_OK : by_verify_depth(&depth);
  by_echoes_drop(&bag->job->findings);
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

/* Reads the names, which nobody needs afterwards. */
static bool read_names(bayegan_bag *bag, const by_reader *reader, by_form form)
{
  preview look = {.bag = bag};
  by_findings ignored = {.arena = by_arena_new(bag->memory)};
  const by_member_sink sink = {.context = &look, .begin = preview_member, .end = pass_end};
  bool whole = false;
  if (ignored.arena == NULL) {
    return false;
  }
  if (by_container_read(form, reader, &ignored, &sink, &whole) != BY_OK) {
    by_bag_check_expect_any(bag->check);
  }
  by_arena_free(ignored.arena);
  return true;
}

/* Where the reader can go back, and unpacking twice costs less than all digests once. What is wrong with the container is found when it is
 * read in earnest. False where the reader fails. */
static bool look_ahead(bayegan_bag *bag, const by_reader *reader, by_form form)
{
  const bool slow = bag->serialization == BY_BAG_AS_XZ || bag->serialization == BY_BAG_AS_BZIP2;
  if (bag->demands->fast || slow || reader->rewind == NULL || !reader->rewind(reader->context)) {
    return true;
  }
  return read_names(bag, reader, form) && reader->rewind(reader->context);
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
                               .lose = lose_member,
                               .strict = by_bag_profile_is_strict(demands->profile),
                               .directory = bag_directory};
  bool whole = false;
  const by_status status = by_container_read(form, reader, &job->findings, &sink, &whole);
  return whole && status <= BY_REFUSED ? finish(bag) : settle(bag, status);
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

bool bayegan_bag_directory(bayegan_bag *bag, by_span path)
{
  return bag_directory(bag, path);
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
  if (status == BY_REFUSED) {
    lose_member(bag);
    return BY_REFUSED;
  }
  return status == BY_ENVIRONMENT || end_member(bag) ? status : BY_ENVIRONMENT;
}

by_status bayegan_bag_lost(bayegan_bag *bag, by_span path)
{
  if (!begin_member(bag, path, BY_SIZE_UNKNOWN)) {
    return BY_ENVIRONMENT;
  }
  lose_member(bag);
  return BY_REFUSED;
}

by_status bayegan_bag_abandon(bayegan_bag *bag)
{
  return settle(bag, BY_REFUSED);
}

by_status bayegan_bag_end(bayegan_bag *bag, by_status fed)
{
  if (fed > BY_REFUSED) {
    return settle(bag, fed);
  }
  const by_status finished = finish(bag);
  return finished > fed ? finished : fed;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying a bag in a container: before its members come there may be a look at their names, afterwards another at the large ones. */
#include "bayegan/verify_bag.h"

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
  const by_span inner = by_bag_path(look->bag, path);
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

/* Reads the container for that alone: what is wrong with it is said at another time. False where memory is short; else `*status` is that of
 * the reading. */
static bool read_aside(const bayegan_bag *bag, const by_reader *reader, by_form form, const by_member_sink *sink, by_status *status)
{
  by_findings ignored = {.arena = by_arena_new(bag->memory)};
  bool whole = false;
  if (ignored.arena != NULL) {
    *status = by_container_read(form, reader, &ignored, sink, &whole);
    by_arena_free(ignored.arena);
  }
  return ignored.arena != NULL;
}

/* Reads the names, which nobody needs afterwards. */
static bool read_names(bayegan_bag *bag, const by_reader *reader, by_form form)
{
  preview look = {.bag = bag};
  const by_member_sink sink = {.context = &look, .begin = preview_member, .end = pass_end};
  by_status status = BY_OK;
  const bool done = read_aside(bag, reader, form, &sink, &status);
  if (status != BY_OK) {
    by_bag_check_expect_any(bag->check);
  }
  return done;
}

/* Where the reader can go back, and unpacking twice costs less than all digests once. What is wrong with the container is found when it is
 * read in earnest. False where the reader fails. */
static bool look_ahead(bayegan_bag *bag, const by_reader *reader, by_form form)
{
  const bool slow = bag->serialization == BY_BAG_AS_XZ || bag->serialization == BY_BAG_AS_BZIP2;
  if (bag->demands->fast || slow || reader->rewind == NULL || !reader->rewind(reader->context)) {
    return true;
  }
  bag->again = true;
  return read_names(bag, reader, form) && reader->rewind(reader->context);
}

static bool begin_due(void *context, by_span path, size_t size)
{
  bayegan_bag *bag = context;
  for (size_t i = 0; i < BY_HELD; i++) {
    if (by_bag_is_due(bag, i) && by_span_equal(bag->paths[i], by_bag_path(bag, path))) {
      by_keeper_begin(&bag->keeper, &bag->job->held[i], bag->paths[i], size);
    }
  }
  return true;
}

static bool passes_due(void *context)
{
  const bayegan_bag *bag = context;
  return bag->keeper.filling == NULL;
}

static bool take_due(void *context, by_span bytes)
{
  bayegan_bag *bag = context;
  return by_keeper_take(&bag->keeper, bytes);
}

static bool end_due(void *context)
{
  bayegan_bag *bag = context;
  return by_keeper_end(&bag->keeper);
}

/* Reads the large documents that are known to be valid, which are then kept. False where memory is short or the reader fails. */
static bool read_due(bayegan_bag *bag, const by_reader *reader, by_form form)
{
  const by_member_sink sink = {.context = bag, .begin = begin_due, .passes = passes_due, .data = take_due, .end = end_due};
  bool due = false;
  for (size_t i = 0; i < BY_HELD; i++) {
    due = due || by_bag_is_due(bag, i);
  }
  by_status status = BY_OK;
  return !due || (reader->rewind(reader->context) && read_aside(bag, reader, form, &sink, &status) && status <= BY_REFUSED);
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
  bayegan_bag *bag = by_bag_new(session, demands, job, serialization);
  const by_form form = form_of(serialization);
  if (bag == NULL || !look_ahead(bag, reader, form)) {
    return BY_ENVIRONMENT;
  }
  by_member_sink sink = by_bag_sink(bag);
  if (serialization == BY_BAG_AS_TAR) {
    bag->spread = reader;
    sink.where = &bag->where;
  }
  bool whole = false;
  by_status status = by_container_read(form, reader, &job->findings, &sink, &whole);
  if (whole && status <= BY_REFUSED && !read_due(bag, reader, form)) {
    status = BY_ENVIRONMENT;
  }
  return whole && status <= BY_REFUSED ? by_bag_finish(bag) : by_bag_settle(bag, by_far_close_all(bag, status));
}

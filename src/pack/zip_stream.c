/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading a ZIP (APPNOTE 6.3.9) front to back: what each next byte is part of. The directory at the end is held against what came. */
#include "pack/zip_stream.h"

#include "base/buffer.h"
#include "base/rules_container.h"
#include "pack/zip_content.h"
#include "pack/zip_listing.h"

/* What the next byte is part of. */
typedef enum state { IN_RECORD, IN_BEHIND, IN_CONTENT, IN_DESCRIPTOR, IN_TAIL, STOPPED } state;

enum { BEHIND_MOST = 3 * 65535 };

struct by_zip_stream {
  by_findings *findings;
  by_members members;
  by_zip_listing listing;
  by_zip_content content;
  size_t errors; /* there were before */
  state state;
  uint64_t at;     /* bytes taken so far */
  uint64_t record; /* offset of the present record */
  char block[BY_ZIP_RECORD_MOST];
  size_t filled; /* of the block */
  by_zip_kind kind;
  by_zip_kind before; /* of the record before: they come in order */
  by_buffer behind;   /* names, fields and comment of the record */
  size_t behind_size; /* to come */
  uint64_t end64;     /* offset of the ZIP64 end record; 0: there is none */
  bool failed;        /* memory is short, or the sink failed */
};

by_zip_stream *by_zip_stream_new(by_findings *findings, const by_member_sink *sink)
{
  by_zip_stream *it = by_arena_take(findings->arena, 1, sizeof *it);
  if (it == NULL) {
    return NULL;
  }
  *it = (by_zip_stream){.findings = findings,
                        .members = {.findings = findings, .sink = sink},
                        .listing = {.findings = findings},
                        .content = {.findings = findings, .sink = sink, .inflation = by_inflation_new(false)},
                        .errors = findings->errors,
                        .kind = BY_ZIP_KINDS,
                        .behind = by_buffer_of(BEHIND_MOST)};
  return it->content.inflation == NULL ? NULL : it;
}

static void stop(by_zip_stream *it, const char *fault)
{
  by_container_report_at(it->findings, BY_CONTAINER_MEMBER_HEADER, it->record, fault);
  it->state = STOPPED;
}

/* The next record begins with what the block holds already. */
static void expect_record(by_zip_stream *it)
{
  it->state = IN_RECORD;
  it->kind = BY_ZIP_KINDS;
}

/* The member is complete: what was found becomes what the directory must say of it. */
static void end_member(by_zip_stream *it)
{
  by_zip_header *header = &it->listing.members[it->listing.count - 1].header;
  it->failed = it->failed || !by_zip_content_end(&it->content, header);
}

/* Content that ended goes over to its descriptor or to the next record. */
static void end_content(by_zip_stream *it)
{
  it->filled = it->content.held_size; /* of a stored member that ended there */
  memcpy(it->block, it->content.held, it->filled);
  if ((it->content.header.flags & BY_ZIP_DESCRIBED) != 0) {
    it->state = IN_DESCRIPTOR;
    return;
  }
  end_member(it);
  expect_record(it);
}

/* The name moves into the arena. */
static bool take_name(const by_zip_stream *it, by_zip_header *header)
{
  const bool done = by_arena_copy(it->findings->arena, header->name, &header->name);
  header->name = by_path_plain(header->name);
  return done;
}

/* Hands the member on and begins with its content; false where memory is short or the sink failed. */
static bool begin_member(by_zip_stream *it, const by_zip_header *header)
{
  const bool folder = by_span_ends(header->name, by_span_of("/"));
  const size_t size = by_zip_content_begin(&it->content, header, folder);
  if (by_zip_listing_add(&it->listing, header) == NULL) {
    return false;
  }
  if (folder) {
    return by_members_take_folder(&it->members, header->name);
  }
  const bool taken = by_members_take_file(&it->members, header->name, size);
  if (taken && by_members_pass_file(&it->members)) {
    by_zip_content_pass(&it->content);
  }
  return taken;
}

/* A local header is complete. */
static void take_local(by_zip_stream *it, by_span behind)
{
  by_zip_header header = {0};
  const char *fault = by_zip_read_local(it->block, behind, &header);
  header.offset = it->record;
  if (fault != NULL) {
    stop(it, fault);
    return;
  }
  if (!by_members_have_room(&it->members)) {
    it->state = STOPPED;
    return;
  }
  it->failed = it->failed || !take_name(it, &header) || !begin_member(it, &header);
  it->state = it->content.stuck ? STOPPED : IN_CONTENT;
  if (!it->failed && it->state == IN_CONTENT && by_zip_content_is_complete(&it->content)) {
    end_content(it);
  }
}

static void take_central(by_zip_stream *it, by_span behind)
{
  by_zip_header entry = {0};
  by_zip_directory *directory = &it->listing.directory;
  const char *fault = by_zip_read_central(it->block, behind, &entry);
  if (fault != NULL) {
    stop(it, fault);
    return;
  }
  entry.name = by_path_plain(entry.name);
  directory->offset = directory->count == 0 ? it->record : directory->offset;
  directory->count++;
  directory->size = it->at - directory->offset;
  by_zip_listing_compare(&it->listing, &entry);
}

/* A finding where the end contradicts what came; the reading goes on. */
static void check_ending(const by_zip_stream *it, const char *fault)
{
  if (fault != NULL) {
    by_container_report_at(it->findings, BY_CONTAINER_MEMBER_HEADER, it->record, fault);
  }
}

/* An empty directory begins where its end does. */
static const by_zip_directory *directory_of(by_zip_stream *it)
{
  by_zip_directory *directory = &it->listing.directory;
  directory->offset = directory->count == 0 && it->end64 == 0 ? it->record : directory->offset;
  return directory;
}

static void take_end64(by_zip_stream *it, by_span behind)
{
  (void)behind;
  check_ending(it, by_zip_check_end64(it->block, directory_of(it)));
  it->end64 = it->record;
}

static void take_locator(by_zip_stream *it, by_span behind)
{
  (void)behind;
  check_ending(it, by_zip_check_locator(it->block, it->end64));
}

/* A comment may not look like the end of another container. */
static void take_end(by_zip_stream *it, by_span behind)
{
  static const char END[] = "PK\005\006";
  check_ending(it, by_zip_check_end(it->block, directory_of(it), it->end64));
  if (by_span_find(behind, by_span_of(END)) != BY_NOWHERE) {
    by_container_report_at(it->findings, BY_CONTAINER_TRAILING_DATA, it->at - behind.size, NULL);
  }
  it->state = IN_TAIL;
}

static void check_form(const by_zip_stream *it)
{
  const char *feature = it->members.sink->strict ? by_zip_feature_of(it->kind, it->block, it->behind.size) : NULL;
  if (feature != NULL) {
    by_container_report_at(it->findings, BY_CONTAINER_HEADER_FORM, it->record, feature);
  }
}

static void take_record(by_zip_stream *it)
{
  static void (*const TAKE[])(by_zip_stream * it, by_span behind) = {[BY_ZIP_LOCAL] = take_local,
                                                                     [BY_ZIP_CENTRAL] = take_central,
                                                                     [BY_ZIP_END64] = take_end64,
                                                                     [BY_ZIP_LOCATOR] = take_locator,
                                                                     [BY_ZIP_END] = take_end};
  const by_span behind = {.at = it->behind.size == 0 ? "" : it->behind.at, .size = it->behind.size};
  check_form(it);
  it->before = it->kind;
  it->filled = 0;
  it->state = IN_RECORD;
  TAKE[it->kind](it, behind);
  if (it->state == IN_RECORD && it->filled == 0) {
    expect_record(it);
  }
  by_buffer_clear(&it->behind);
}

/* Members, then the directory, then its end: ZIP64 end and locator go together. */
static bool is_in_order(const by_zip_stream *it)
{
  if (it->kind == BY_ZIP_LOCATOR || it->before == BY_ZIP_END64) {
    return it->kind == BY_ZIP_LOCATOR && it->before == BY_ZIP_END64;
  }
  return it->kind < BY_ZIP_KINDS && it->kind >= it->before && it->before < BY_ZIP_END;
}

/* The block is full as far as is known so far; false where the record is none. */
static bool know_kind(by_zip_stream *it)
{
  it->kind = by_zip_kind_of(it->block);
  if (is_in_order(it)) {
    return true;
  }
  if (it->record == 0) {
    by_container_report(it->findings, BY_CONTAINER_UNRECOGNISED, NULL);
    it->state = STOPPED;
  } else {
    stop(it, "no record of a ZIP begins here");
  }
  return false;
}

static size_t step_record(by_zip_stream *it, by_span bytes)
{
  it->record = it->filled == 0 ? it->at : it->record;
  const size_t wanted = it->kind == BY_ZIP_KINDS ? BY_ZIP_SIGNATURE : by_zip_record_size(it->kind);
  const by_span part = by_span_slice(bytes, 0, wanted > it->filled ? wanted - it->filled : 0);
  memcpy(it->block + it->filled, part.at, part.size);
  it->filled += part.size;
  if (it->filled < wanted || (it->kind == BY_ZIP_KINDS && know_kind(it))) {
    return part.size;
  }
  if (it->state == IN_RECORD) {
    it->behind_size = by_zip_behind_size(it->kind, it->block);
    it->state = IN_BEHIND;
  }
  return part.size;
}

static size_t step_behind(by_zip_stream *it, by_span bytes)
{
  const by_span part = by_span_slice(bytes, 0, it->behind_size - it->behind.size);
  by_buffer_add(&it->behind, part);
  it->failed = it->failed || it->behind.failed;
  return part.size;
}

static size_t step_content(by_zip_stream *it, by_span bytes)
{
  by_span rest = bytes;
  it->failed = it->failed || !by_zip_content_feed(&it->content, &rest);
  if (it->content.stuck) {
    it->state = STOPPED;
  } else if (by_zip_content_is_complete(&it->content)) {
    end_content(it);
  }
  return bytes.size - rest.size;
}

/* What follows the descriptor is the beginning of the next record. */
static size_t step_descriptor(by_zip_stream *it, by_span bytes)
{
  const by_span part = by_span_slice(bytes, 0, BY_ZIP_DESCRIPTOR_MOST - it->filled);
  memcpy(it->block + it->filled, part.at, part.size);
  it->filled += part.size;
  if (it->filled < BY_ZIP_DESCRIPTOR_MOST) {
    return part.size;
  }
  const size_t size = by_zip_content_describe(&it->content, it->block);
  if (size == 0) {
    it->state = STOPPED;
    return part.size;
  }
  end_member(it);
  expect_record(it);
  it->filled -= size;
  memmove(it->block, it->block + size, it->filled);
  it->record = it->at + part.size - it->filled;
  return part.size;
}

static size_t step_tail(by_zip_stream *it, by_span bytes)
{
  by_container_report_at(it->findings, BY_CONTAINER_TRAILING_DATA, it->at, NULL);
  it->state = STOPPED;
  return bytes.size;
}

by_status by_zip_stream_feed(by_zip_stream *stream, by_span bytes)
{
  static size_t (*const STEPS[])(by_zip_stream * it, by_span bytes) = {[IN_RECORD] = step_record,
                                                                       [IN_BEHIND] = step_behind,
                                                                       [IN_CONTENT] = step_content,
                                                                       [IN_DESCRIPTOR] = step_descriptor,
                                                                       [IN_TAIL] = step_tail};
  while (bytes.size != 0 && stream->state != STOPPED && !stream->failed) {
    const size_t taken = STEPS[stream->state](stream, bytes);
    stream->at += taken;
    bytes = by_span_slice(bytes, taken, bytes.size);
    if (stream->state == IN_BEHIND && stream->behind.size == stream->behind_size) {
      take_record(stream);
    }
  }
  if (stream->failed || stream->findings->failed) {
    return BY_ENVIRONMENT;
  }
  return stream->state == STOPPED ? BY_REFUSED : BY_OK;
}

uint64_t by_zip_stream_idle(const by_zip_stream *stream)
{
  const by_zip_content *content = &stream->content;
  return stream->state == IN_CONTENT && content->skipping ? content->header.packed - content->found.packed : 0;
}

void by_zip_stream_pass(by_zip_stream *stream, uint64_t bytes)
{
  stream->at += bytes;
  stream->content.found.packed += bytes;
  if (by_zip_content_is_complete(&stream->content)) {
    end_content(stream);
  }
}

bool by_zip_stream_is_whole(const by_zip_stream *stream)
{
  return stream->state == IN_TAIL;
}

by_status by_zip_stream_end(by_zip_stream *stream)
{
  if (by_zip_stream_is_whole(stream)) {
    by_zip_listing_check_hidden(&stream->listing);
  } else if (stream->state != STOPPED) {
    by_container_report_at(stream->findings, BY_CONTAINER_TRUNCATED, stream->at, NULL);
  }
  by_members_check_clashes(&stream->members);
  return stream->failed ? BY_ENVIRONMENT : by_findings_status(stream->findings, stream->errors);
}

void by_zip_stream_drop(by_zip_stream *stream)
{
  by_buffer_drop(&stream->behind);
  by_members_drop(&stream->members);
  by_zip_listing_drop(&stream->listing);
  by_inflation_free(stream->content.inflation);
}

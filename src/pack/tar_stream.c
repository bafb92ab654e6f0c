/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading a tar (POSIX.1-2017 pax, ustar interchange format; GNU long names) as its bytes come, strictly, from the first to the last. A
 * member's bytes are handed on and not kept; of each member only the name is. */
#include "pack/tar.h"

#include "base/rules_container.h"
#include "pack/tar_extension.h"
#include "pack/tar_header.h"

enum { EXTENSION_MOST = 1 << 20 };

/* What the next byte is part of. */
typedef enum state { IN_HEADER, IN_EXTENSION, IN_CONTENT, IN_FILL, IN_END, STOPPED } state;

struct by_tar_stream {
  by_findings *findings;
  by_members members;
  size_t errors; /* there were before */
  state state;
  uint64_t at;     /* bytes taken so far */
  uint64_t header; /* offset of the present header */
  char block[BY_TAR_BLOCK];
  size_t filled; /* of the block */
  char type;     /* of the present member */
  bool passing;  /* nobody wants its bytes */
  uint64_t rest; /* bytes of content still to come */
  size_t fill;   /* zeros behind the content still to come */
  bool fill_reported;
  uint64_t zeros; /* bytes of the end */
  by_buffer extension;
  by_span given_name;  /* by a header before the member, in the arena; empty: none */
  uint64_t given_size; /* likewise, where it is `sized` */
  bool sized;
  bool extending; /* a header came that says something of the next member */
  bool failed;    /* memory is short, or the sink failed */
};

by_tar_stream *by_tar_stream_new(by_findings *findings, const by_member_sink *sink)
{
  by_tar_stream *it = by_arena_take(findings->arena, 1, sizeof *it);
  if (it != NULL) {
    *it = (by_tar_stream){.findings = findings,
                          .members = {.findings = findings, .sink = sink},
                          .errors = findings->errors,
                          .extension = by_buffer_of(EXTENSION_MOST)};
  }
  return it;
}

static void stop_at_header(by_tar_stream *it, const char *fault)
{
  by_container_report_at(it->findings, BY_CONTAINER_MEMBER_HEADER, it->header, fault);
  it->state = STOPPED;
}

/* The member's path in the arena: as a long name, with the prefix, or as it stands; false where memory is short. */
static bool path_of(by_tar_stream *it, const by_tar_header *header, by_span *path)
{
  const by_span given = it->given_name;
  it->given_name = (by_span){0};
  if (given.size != 0 || header->prefix.size == 0) {
    const bool done = given.size != 0 || by_arena_copy(it->findings->arena, header->name, path);
    *path = by_path_plain(given.size != 0 ? given : *path);
    return done;
  }
  const size_t size = header->prefix.size + 1 + header->name.size;
  char *joined = by_arena_take(it->findings->arena, size + 1, 1);
  if (joined == NULL) {
    return false;
  }
  memcpy(joined, header->prefix.at, header->prefix.size);
  joined[header->prefix.size] = '/';
  memcpy(joined + header->prefix.size + 1, header->name.at, header->name.size);
  *path = by_path_plain((by_span){.at = joined, .size = size});
  return true;
}

static bool take_member(by_tar_stream *it, const by_tar_header *header)
{
  by_span path = {0};
  if (!path_of(it, header, &path)) {
    return false;
  }
  if (!by_members_have_room(&it->members)) {
    it->state = STOPPED;
    return true;
  }
  if (header->type == '5') {
    return by_members_take_folder(&it->members, path);
  }
  if (header->type == '0') {
    const bool taken = by_members_take_file(&it->members, path, (size_t)it->rest);
    it->passing = taken && by_members_pass_file(&it->members);
    return taken;
  }
  by_members_refuse_link(&it->members, path, header->type);
  return true;
}

/* Keeps what the header says of the next member. */
static void take_extension(by_tar_stream *it)
{
  by_tar_extension found;
  const char *const fault = by_tar_read_extension(it->type, by_buffer_span(&it->extension), &found);
  if (fault != NULL) {
    stop_at_header(it, fault);
    return;
  }
  it->extending = it->extending || it->type != 'g';
  it->sized = it->sized || found.sized;
  it->given_size = found.sized ? found.size : it->given_size;
  if (found.name.size != 0) {
    it->failed = it->failed || !by_arena_copy(it->findings->arena, found.name, &it->given_name);
  }
}

/* The content is complete: hands on, or reads, what it was. */
static void end_content(by_tar_stream *it)
{
  it->state = it->fill == 0 ? IN_HEADER : IN_FILL;
  if (by_tar_is_extension(it->type)) {
    take_extension(it);
  } else {
    it->failed = it->failed || (it->type == '0' && !it->members.sink->end(it->members.sink->context));
  }
}

/* A pax header may only say what the header itself says, or what that has no room for. */
static bool size_fits(uint64_t given, uint64_t own)
{
  static const uint64_t LEAST = UINT64_C(1) << 33;
  return given == own || given >= LEAST;
}

static const char *header_fault(by_tar_stream *it, by_tar_header *header)
{
  const by_span block = {.at = it->block, .size = BY_TAR_BLOCK};
  const char *fault = by_tar_read_header(block, header);
  if (fault != NULL) {
    return fault;
  }
  if (by_tar_is_extension(header->type)) {
    return header->size > EXTENSION_MOST ? "it extends the next header by more than a MiB" : NULL;
  }
  if (it->sized && !size_fits(it->given_size, header->size)) {
    return "its size is another than that of the pax header before it";
  }
  header->size = it->sized ? it->given_size : header->size;
  it->sized = false;
  it->extending = false;
  return header->type != '0' && header->size != 0 ? "it is no regular file and yet has content" : NULL;
}

/* The first block of zeros. */
static void begin_end(by_tar_stream *it)
{
  it->zeros = BY_TAR_BLOCK;
  it->state = IN_END;
  if (it->extending) {
    by_container_report_at(it->findings, BY_CONTAINER_MEMBER_HEADER, it->header,
                           "the header before it extends a member, and there is none");
  }
}

/* A header block is complete. */
static void take_header(by_tar_stream *it)
{
  by_tar_header header = {0};
  it->filled = 0;
  if (by_tar_is_zero((by_span){.at = it->block, .size = BY_TAR_BLOCK})) {
    begin_end(it);
    return;
  }
  const char *fault = header_fault(it, &header);
  if (fault != NULL) {
    stop_at_header(it, fault);
    return;
  }
  const by_span block = {.at = it->block, .size = BY_TAR_BLOCK};
  const bool plain = !it->members.sink->strict || by_tar_is_plain(block, &header);
  if (!plain) {
    by_container_report_at(it->findings, BY_CONTAINER_HEADER_FORM, it->header, "other bytes than for this name and size");
  }
  it->type = header.type;
  it->rest = header.size;
  it->fill = (size_t)((BY_TAR_BLOCK - header.size % BY_TAR_BLOCK) % BY_TAR_BLOCK);
  it->fill_reported = false;
  it->state = by_tar_is_extension(header.type) ? IN_EXTENSION : IN_CONTENT;
  by_buffer_clear(&it->extension);
  if (it->state == IN_CONTENT && !take_member(it, &header)) {
    it->failed = true;
  }
  if (it->rest == 0 && it->state != STOPPED) {
    end_content(it);
  }
}

static size_t step_header(by_tar_stream *it, by_span bytes)
{
  it->header = it->filled == 0 ? it->at : it->header;
  const by_span part = by_span_slice(bytes, 0, BY_TAR_BLOCK - it->filled);
  memcpy(it->block + it->filled, part.at, part.size);
  it->filled += part.size;
  if (it->filled < BY_TAR_BLOCK) {
    return part.size;
  }
  if (it->header == 0 && !by_tar_is_header((by_span){.at = it->block, .size = BY_TAR_BLOCK})) {
    by_container_report(it->findings, BY_CONTAINER_UNRECOGNISED, NULL);
    it->state = STOPPED;
  } else {
    take_header(it);
  }
  return part.size;
}

static size_t step_content(by_tar_stream *it, by_span bytes)
{
  const by_span part = it->rest < bytes.size ? by_span_slice(bytes, 0, (size_t)it->rest) : bytes;
  if (it->state == IN_EXTENSION) {
    by_buffer_add(&it->extension, part);
    it->failed = it->failed || it->extension.failed;
  } else if (!it->passing) {
    if (it->members.sink->where != NULL) {
      *it->members.sink->where = it->at;
    }
    it->failed = it->failed || !it->members.sink->data(it->members.sink->context, part);
  }
  it->rest -= part.size;
  if (it->rest == 0 && !it->failed) {
    end_content(it);
  }
  return part.size;
}

static size_t step_fill(by_tar_stream *it, by_span bytes)
{
  const by_span part = by_span_slice(bytes, 0, it->fill);
  if (!by_tar_is_zero(part) && !it->fill_reported) {
    by_container_report_at(it->findings, BY_CONTAINER_MEMBER_HEADER, it->header, "the last block of its content is not filled with zeros");
    it->fill_reported = true;
  }
  it->fill -= part.size;
  it->state = it->fill == 0 ? IN_HEADER : IN_FILL;
  return part.size;
}

/* Nothing but zeros may come behind the first block of them. */
static size_t step_end(by_tar_stream *it, by_span bytes)
{
  size_t zeros = 0;
  while (zeros < bytes.size && bytes.at[zeros] == '\0') {
    zeros++;
  }
  it->zeros += zeros;
  if (zeros == bytes.size) {
    return zeros;
  }
  by_container_report_at(it->findings, it->zeros < (uint64_t)2 * BY_TAR_BLOCK ? BY_CONTAINER_TRUNCATED : BY_CONTAINER_TRAILING_DATA,
                         it->at + zeros, NULL);
  it->state = STOPPED;
  return bytes.size;
}

by_status by_tar_stream_feed(by_tar_stream *stream, by_span bytes)
{
  static size_t (*const STEPS[])(by_tar_stream * it, by_span bytes) = {
      [IN_HEADER] = step_header, [IN_EXTENSION] = step_content, [IN_CONTENT] = step_content, [IN_FILL] = step_fill, [IN_END] = step_end};
  while (bytes.size != 0 && stream->state != STOPPED && !stream->failed) {
    const size_t taken = STEPS[stream->state](stream, bytes);
    stream->at += taken;
    bytes = by_span_slice(bytes, taken, bytes.size);
  }
  if (stream->failed || stream->findings->failed) {
    return BY_ENVIRONMENT;
  }
  return stream->state == STOPPED ? BY_REFUSED : BY_OK;
}

uint64_t by_tar_stream_idle(const by_tar_stream *stream)
{
  return stream->state == IN_CONTENT && stream->passing && stream->type == '0' ? stream->rest : 0;
}

void by_tar_stream_pass(by_tar_stream *stream, uint64_t bytes)
{
  stream->at += bytes;
  stream->rest -= bytes;
  if (stream->rest == 0) {
    end_content(stream);
  }
}

bool by_tar_stream_is_whole(const by_tar_stream *stream)
{
  return stream->state == IN_END && stream->zeros >= (uint64_t)2 * BY_TAR_BLOCK && stream->zeros % BY_TAR_BLOCK == 0;
}

by_status by_tar_stream_end(by_tar_stream *stream)
{
  if (stream->state == IN_HEADER && stream->at < BY_TAR_BLOCK) {
    by_container_report(stream->findings, BY_CONTAINER_UNRECOGNISED, stream->at == 0 ? ": there are none" : NULL);
  } else if (stream->state != STOPPED && !by_tar_stream_is_whole(stream)) {
    by_container_report_at(stream->findings, BY_CONTAINER_TRUNCATED, stream->at, NULL);
  }
  by_members_check_clashes(&stream->members);
  return stream->failed ? BY_ENVIRONMENT : by_findings_status(stream->findings, stream->errors);
}

void by_tar_stream_drop(by_tar_stream *stream)
{
  by_buffer_drop(&stream->extension);
  by_members_drop(&stream->members);
}

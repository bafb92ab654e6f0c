/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading a tar (POSIX.1-2017 pax, ustar interchange format; GNU long names) as its bytes come, strictly, from the first to the last. A
 * member's bytes are handed on and not kept; of each member only the name is. */
#include "pack/tar.h"

#include "base/rules_container.h"
#include "base/utf8.h"
#include "pack/name.h"
#include "pack/tar_extension.h"
#include "pack/tar_header.h"

#include <stdio.h>

enum { MEMBERS_MOST = 1000000, EXTENSION_MOST = 1 << 20, FIRST_NAMES = 64 };

/* What the next byte is part of. */
typedef enum state { IN_HEADER, IN_EXTENSION, IN_CONTENT, IN_FILL, IN_END, STOPPED } state;

/* A list of names that grows in the arena. */
typedef struct name_list {
  by_names names;
  size_t capacity;
} name_list;

struct by_tar_stream {
  by_findings *findings;
  const by_member_sink *sink;
  size_t errors; /* there were before */
  state state;
  uint64_t at;     /* bytes taken so far */
  uint64_t header; /* offset of the present header */
  char block[BY_TAR_BLOCK];
  size_t filled; /* of the block */
  char type;     /* of the present member */
  uint64_t rest; /* bytes of content still to come */
  size_t fill;   /* zeros behind the content still to come */
  bool fill_reported;
  uint64_t zeros; /* bytes of the end */
  by_buffer extension;
  by_span given_name; /* by a header before the member, in the arena; empty: none */
  name_list files;
  name_list folders;
  bool failed; /* memory is short, or the sink failed */
};

by_tar_stream *by_tar_stream_new(by_findings *findings, const by_member_sink *sink)
{
  by_tar_stream *it = by_arena_take(findings->arena, 1, sizeof *it);
  if (it != NULL) {
    *it = (by_tar_stream){.findings = findings, .sink = sink, .errors = findings->errors, .extension = by_buffer_of(EXTENSION_MOST)};
  }
  return it;
}

static void report(const by_tar_stream *it, size_t rule, by_span member, const char *what)
{
  by_findings_add(it->findings,
                  &(by_finding){.rule = &by_container_rules[rule], .place = {.member = member}, .details = {member, by_span_of(what)}});
}

/* A finding about the container as a whole. */
static void report_whole(const by_tar_stream *it, size_t rule, const char *what)
{
  by_findings_add(it->findings, &(by_finding){.rule = &by_container_rules[rule], .details = {it->findings->path, by_span_of(what)}});
}

/* A finding about byte `offset`. */
static void report_at(const by_tar_stream *it, size_t rule, uint64_t offset, const char *what)
{
  char digits[24];
  (void)snprintf(digits, sizeof digits, "%llu", (unsigned long long)offset);
  by_findings_add(it->findings, &(by_finding){.rule = &by_container_rules[rule],
                                              .place = {.offset = (size_t)offset, .size = 1},
                                              .details = {by_span_of(digits), by_span_of(what)}});
}

static void stop_at_header(by_tar_stream *it, const char *fault)
{
  report_at(it, BY_CONTAINER_MEMBER_HEADER, it->header, fault);
  it->state = STOPPED;
}

static by_span without_marks(by_span path)
{
  while (by_span_starts(path, by_span_of("./"))) {
    path = by_span_slice(path, 2, path.size);
  }
  return path;
}

/* The member's path in the arena: as a long name, with the prefix, or as it stands; false where memory is short. */
static bool path_of(by_tar_stream *it, const by_tar_header *header, by_span *path)
{
  const by_span given = it->given_name;
  it->given_name = (by_span){0};
  if (given.size != 0 || header->prefix.size == 0) {
    const bool done = given.size != 0 || by_arena_copy(it->findings->arena, header->name, path);
    *path = without_marks(given.size != 0 ? given : *path);
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
  *path = without_marks((by_span){.at = joined, .size = size});
  return true;
}

static bool add_name(by_tar_stream *it, name_list *list, by_span path)
{
  if (list->names.count == list->capacity) {
    const size_t capacity = list->capacity == 0 ? FIRST_NAMES : list->capacity * 2;
    by_span *items = by_arena_take(it->findings->arena, capacity, sizeof *items);
    if (items == NULL) {
      return false;
    }
    if (list->names.count != 0) {
      memcpy(items, list->names.items, list->names.count * sizeof *items);
    }
    list->names.items = items;
    list->capacity = capacity;
  }
  list->names.items[list->names.count++] = path;
  return true;
}

static void check_path(const by_tar_stream *it, by_span path)
{
  if (!by_name_is_safe(path) || by_utf8_valid(path) != path.size) {
    report(it, BY_CONTAINER_MEMBER_NAME, path, NULL);
  }
}

static bool take_folder(by_tar_stream *it, by_span path)
{
  if (by_span_ends(path, by_span_of("/"))) {
    path.size--;
  }
  if (path.size == 0 || by_span_is(path, ".")) {
    return true;
  }
  check_path(it, path);
  return add_name(it, &it->folders, path) && (it->sink->directory == NULL || it->sink->directory(it->sink->context, path));
}

static bool take_file(by_tar_stream *it, by_span path)
{
  check_path(it, path);
  return add_name(it, &it->files, path) && it->sink->begin(it->sink->context, path, (size_t)it->rest);
}

static bool take_member(by_tar_stream *it, const by_tar_header *header)
{
  by_span path = {0};
  if (!path_of(it, header, &path)) {
    return false;
  }
  if (it->files.names.count + it->folders.names.count >= MEMBERS_MOST) {
    report_whole(it, BY_CONTAINER_LIMIT, "more than 1,000,000 members");
    it->state = STOPPED;
    return true;
  }
  if (header->type == '5') {
    return take_folder(it, path);
  }
  if (header->type == '0') {
    return take_file(it, path);
  }
  const char shown[] = {(char)(header->type >= ' ' && header->type <= '~' ? header->type : '?'), '\0'};
  report(it, BY_CONTAINER_LINK, path, shown);
  return true;
}

/* The content is complete: hands on, or reads, what it was. */
static void end_content(by_tar_stream *it)
{
  it->state = it->fill == 0 ? IN_HEADER : IN_FILL;
  if (!by_tar_is_extension(it->type)) {
    it->failed = it->failed || (it->type == '0' && !it->sink->end(it->sink->context));
    return;
  }
  by_span name = {0};
  const by_span content = by_buffer_span(&it->extension);
  if (!by_tar_read_extension(it->type, content, &name)) {
    stop_at_header(it, "it extends the next header in a way that is not read");
  } else if (name.size != 0) {
    it->failed = it->failed || !by_arena_copy(it->findings->arena, name, &it->given_name);
  }
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
  return header->type != '0' && header->size != 0 ? "it is no regular file and yet has content" : NULL;
}

/* A header block is complete. */
static void take_header(by_tar_stream *it)
{
  by_tar_header header = {0};
  it->filled = 0;
  if (by_tar_is_zero((by_span){.at = it->block, .size = BY_TAR_BLOCK})) {
    it->zeros = BY_TAR_BLOCK;
    it->state = IN_END;
    return;
  }
  const char *fault = header_fault(it, &header);
  if (fault != NULL) {
    stop_at_header(it, fault);
    return;
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
    report_whole(it, BY_CONTAINER_UNRECOGNISED, NULL);
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
  } else {
    it->failed = it->failed || !it->sink->data(it->sink->context, part);
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
    report_at(it, BY_CONTAINER_MEMBER_HEADER, it->header, "the last block of its content is not filled with zeros");
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
  report_at(it, it->zeros < (uint64_t)2 * BY_TAR_BLOCK ? BY_CONTAINER_TRUNCATED : BY_CONTAINER_TRAILING_DATA, it->at + zeros, NULL);
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

/* Names that stand twice or below a file. A folder may hold others. */
static void check_clashes(by_tar_stream *it)
{
  by_names *files = &it->files.names;
  by_names_sort(files);
  by_span clash = {0};
  for (size_t index = 0; by_names_clash(files, &index, &clash);) {
    report(it, BY_CONTAINER_DUPLICATE_MEMBER, clash, NULL);
  }
  for (size_t i = 0; i < it->folders.names.count; i++) {
    if (by_names_block(files, it->folders.names.items[i])) {
      report(it, BY_CONTAINER_DUPLICATE_MEMBER, it->folders.names.items[i], NULL);
    }
  }
}

by_status by_tar_stream_end(by_tar_stream *stream)
{
  const bool complete = stream->state == IN_END && stream->zeros >= (uint64_t)2 * BY_TAR_BLOCK && stream->zeros % BY_TAR_BLOCK == 0;
  if (stream->state == IN_HEADER && stream->at < BY_TAR_BLOCK) {
    report_whole(stream, BY_CONTAINER_UNRECOGNISED, NULL);
  } else if (stream->state != STOPPED && !complete) {
    report_at(stream, BY_CONTAINER_TRUNCATED, stream->at, NULL);
  }
  check_clashes(stream);
  return stream->failed ? BY_ENVIRONMENT : by_findings_status(stream->findings, stream->errors);
}

void by_tar_stream_drop(by_tar_stream *stream)
{
  by_buffer_drop(&stream->extension);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Walks the blocks from the first to the last byte. Members are regular files and folders; a GNU or pax header before one may give its
 * name. */
#include "pack/tar_scan.h"

#include "base/rules_container.h"
#include "base/utf8.h"
#include "pack/name.h"
#include "pack/tar_header.h"

#include <stdio.h>

enum { MEMBERS_MOST = 1000000, TOTAL_MOST = 1 << 30, FIRST_MEMBERS = 16 };

typedef struct scan {
  by_span bytes;
  by_findings *findings;
  by_tar_members *members;
  size_t at;          /* of the next header */
  by_span given_name; /* by a header before the member; empty: none */
  bool short_of_memory;
} scan;

typedef enum step { STEP_ON, STEP_END, STEP_STOP } step;

static void report(const scan *it, size_t rule, by_span member, const char *what)
{
  by_findings_add(it->findings,
                  &(by_finding){.rule = &by_container_rules[rule], .place = {.member = member}, .details = {member, by_span_of(what)}});
}

/* A finding about the container as a whole. */
static void report_whole(const scan *it, size_t rule, const char *what)
{
  by_findings_add(it->findings, &(by_finding){.rule = &by_container_rules[rule], .details = {it->findings->path, by_span_of(what)}});
}

/* A finding about byte `offset`. */
static void report_at(const scan *it, size_t rule, size_t offset, const char *what)
{
  char digits[24];
  (void)snprintf(digits, sizeof digits, "%zu", offset);
  by_findings_add(it->findings, &(by_finding){.rule = &by_container_rules[rule],
                                              .place = {.offset = offset, .size = 1},
                                              .details = {by_span_of(digits), by_span_of(what)}});
}

static by_span without_marks(by_span path)
{
  while (by_span_starts(path, by_span_of("./"))) {
    path = by_span_slice(path, 2, path.size);
  }
  return path;
}

/* A name closed by NUL, as GNU tar gives it in a member of type L. */
static bool take_long_name(scan *it, by_span content)
{
  if (content.size != 0 && content.at[content.size - 1] == '\0') {
    content.size--;
  }
  it->given_name = content;
  return content.size != 0 && content.size <= BY_NAME_MOST;
}

/* Reads the LENGTH of a record and gives the offset behind the blank that follows it; 0 where there is none. */
static size_t record_head(by_span rest, size_t *length)
{
  size_t i = 0;
  *length = 0;
  for (; i < rest.size && i < 9 && rest.at[i] >= '0' && rest.at[i] <= '9'; i++) {
    *length = *length * 10 + (size_t)(rest.at[i] - '0');
  }
  return i != 0 && i < rest.size && rest.at[i] == ' ' ? i + 1 : 0;
}

/* Cuts "LENGTH KEY=VALUE\n" off `rest`. */
static bool next_record(by_span *rest, by_span *key, by_span *value)
{
  size_t length = 0;
  const size_t start = record_head(*rest, &length);
  if (start == 0 || length > rest->size || length < start + 3 || rest->at[length - 1] != '\n') {
    return false;
  }
  const by_span pair = by_span_slice(*rest, start, length - start - 1);
  const size_t equals = by_span_find(pair, by_span_of("="));
  if (equals == BY_NOWHERE || equals == 0) {
    return false;
  }
  *key = by_span_slice(pair, 0, equals);
  *value = by_span_slice(pair, equals + 1, pair.size);
  *rest = by_span_slice(*rest, length, rest->size);
  return true;
}

/* Of pax records only a member's path counts; sizes and sparse maps of their own are refused, as no member here needs them. */
static bool take_pax_records(scan *it, by_span content, bool global)
{
  by_span key = {0};
  by_span value = {0};
  while (content.size != 0) {
    if (!next_record(&content, &key, &value) || by_span_is(key, "size") || by_span_starts(key, by_span_of("GNU.sparse"))) {
      return false;
    }
    if (by_span_is(key, "path")) {
      if (global) {
        return false;
      }
      it->given_name = value;
    }
  }
  return true;
}

/* A header that only says something about the next member. */
static bool take_extension(scan *it, char type, by_span content)
{
  return type == 'L' ? take_long_name(it, content) : take_pax_records(it, content, type == 'g');
}

static bool is_extension(char type)
{
  return type == 'L' || type == 'x' || type == 'g';
}

static bool append(scan *it, by_tar_member member)
{
  by_tar_members *members = it->members;
  if (members->count == members->capacity) {
    const size_t capacity = members->capacity == 0 ? FIRST_MEMBERS : members->capacity * 2;
    by_tar_member *items = by_arena_take(it->findings->arena, capacity, sizeof *items);
    if (items == NULL) {
      it->short_of_memory = true;
      return false;
    }
    if (members->count != 0) {
      memcpy(items, members->items, members->count * sizeof *items);
    }
    members->items = items;
    members->capacity = capacity;
  }
  members->items[members->count++] = member;
  return true;
}

/* The member's path, as a long name, with the prefix, or as it stands; false where memory is short. */
static bool path_of(scan *it, const by_tar_header *header, by_span *path)
{
  *path = header->name;
  if (it->given_name.size != 0) {
    *path = it->given_name;
  } else if (header->prefix.size != 0) {
    const size_t size = header->prefix.size + 1 + header->name.size;
    char *joined = by_arena_take(it->findings->arena, size + 1, 1);
    if (joined == NULL) {
      it->short_of_memory = true;
      return false;
    }
    memcpy(joined, header->prefix.at, header->prefix.size);
    joined[header->prefix.size] = '/';
    memcpy(joined + header->prefix.size + 1, header->name.at, header->name.size);
    *path = (by_span){.at = joined, .size = size};
  }
  it->given_name = (by_span){0};
  *path = without_marks(*path);
  return true;
}

static void check_path(const scan *it, by_span path)
{
  if (!by_name_is_safe(path) || by_utf8_valid(path) != path.size) {
    report(it, BY_CONTAINER_MEMBER_NAME, path, NULL);
  }
}

static void report_special(const scan *it, char type, by_span path)
{
  const char shown[] = {(char)(type >= ' ' && type <= '~' ? type : '?'), '\0'};
  report(it, BY_CONTAINER_LINK, path, shown);
}

static step take_folder(scan *it, by_span path)
{
  if (by_span_ends(path, by_span_of("/"))) {
    path.size--;
  }
  if (path.size == 0 || by_span_is(path, ".")) {
    return STEP_ON;
  }
  check_path(it, path);
  return append(it, (by_tar_member){.path = path, .directory = true}) ? STEP_ON : STEP_STOP;
}

/* Files and folders go on the list; anything else is a finding. */
static step take_member(scan *it, const by_tar_header *header, by_span content)
{
  by_span path = {0};
  if (!path_of(it, header, &path)) {
    return STEP_STOP;
  }
  if (header->type == '5') {
    return take_folder(it, path);
  }
  if (header->type != '0') {
    report_special(it, header->type, path);
    return STEP_ON;
  }
  check_path(it, path);
  return append(it, (by_tar_member){.path = path, .bytes = content}) ? STEP_ON : STEP_STOP;
}

/* The two blocks of zeros, and nothing but zeros behind them. */
static step take_end(scan *it)
{
  const by_span rest = by_span_slice(it->bytes, it->at, it->bytes.size);
  if (rest.size < (size_t)2 * BY_TAR_BLOCK) {
    report_at(it, BY_CONTAINER_TRUNCATED, it->bytes.size, NULL);
    return STEP_END;
  }
  size_t stray = 0;
  while (stray < rest.size && rest.at[stray] == '\0') {
    stray++;
  }
  if (stray != rest.size) {
    report_at(it, BY_CONTAINER_TRAILING_DATA, it->at + stray, NULL);
  } else if (rest.size % BY_TAR_BLOCK != 0) {
    report_at(it, BY_CONTAINER_TRUNCATED, it->bytes.size, NULL);
  }
  return STEP_END;
}

/* The bytes behind the header at it->at, which moves to the next header; false with a finding where they are cut. */
static bool take_content(scan *it, const by_tar_header *header, by_span *content)
{
  const size_t start = it->at + BY_TAR_BLOCK;
  const size_t room = it->bytes.size - start;
  const size_t blocks = header->size > room ? 0 : ((size_t)header->size + BY_TAR_BLOCK - 1) / BY_TAR_BLOCK;
  if (header->size > room || blocks * BY_TAR_BLOCK > room) {
    report_at(it, BY_CONTAINER_TRUNCATED, it->bytes.size, NULL);
    return false;
  }
  *content = by_span_slice(it->bytes, start, (size_t)header->size);
  const by_span fill = by_span_slice(it->bytes, start + content->size, blocks * BY_TAR_BLOCK - content->size);
  if (!by_tar_is_zero(fill)) {
    report_at(it, BY_CONTAINER_MEMBER_HEADER, it->at, "the last block of its content is not filled with zeros");
  }
  it->at = start + blocks * BY_TAR_BLOCK;
  return true;
}

static const char *header_fault(by_span block, by_tar_header *header)
{
  const char *fault = by_tar_read_header(block, header);
  if (fault == NULL && header->type != '0' && !is_extension(header->type) && header->size != 0) {
    return "it is no regular file and yet has content";
  }
  return fault;
}

/* A header and the bytes behind it. */
static step take_entry(scan *it, by_span block)
{
  const size_t at = it->at;
  by_tar_header header = {0};
  by_span content = {0};
  const char *fault = header_fault(block, &header);
  if (fault != NULL) {
    report_at(it, BY_CONTAINER_MEMBER_HEADER, at, fault);
    return STEP_END;
  }
  if (!take_content(it, &header, &content)) {
    return STEP_END;
  }
  if (!is_extension(header.type)) {
    return take_member(it, &header, content);
  }
  if (!take_extension(it, header.type, content)) {
    report_at(it, BY_CONTAINER_MEMBER_HEADER, at, "it extends the next header in a way that is not read");
    return STEP_END;
  }
  return STEP_ON;
}

static step take_next(scan *it)
{
  const by_span block = by_span_slice(it->bytes, it->at, BY_TAR_BLOCK);
  if (block.size < BY_TAR_BLOCK) {
    report_at(it, BY_CONTAINER_TRUNCATED, it->bytes.size, NULL);
    return STEP_END;
  }
  return by_tar_is_zero(block) ? take_end(it) : take_entry(it, block);
}

/* Names that stand twice or below a file; false where memory is short. A folder may hold others. */
static bool check_clashes(scan *it)
{
  by_names names = {.items = by_arena_take(it->findings->arena, it->members->count, sizeof(by_span))};
  by_names folders = {.items = by_arena_take(it->findings->arena, it->members->count, sizeof(by_span))};
  if (names.items == NULL || folders.items == NULL) {
    return false;
  }
  for (size_t i = 0; i < it->members->count; i++) {
    by_names *kind = it->members->items[i].directory ? &folders : &names;
    kind->items[kind->count++] = it->members->items[i].path;
  }
  by_names_sort(&names);
  by_span clash = {0};
  for (size_t index = 0; by_names_clash(&names, &index, &clash);) {
    report(it, BY_CONTAINER_DUPLICATE_MEMBER, clash, NULL);
  }
  for (size_t i = 0; i < folders.count; i++) {
    if (by_names_block(&names, folders.items[i])) {
      report(it, BY_CONTAINER_DUPLICATE_MEMBER, folders.items[i], NULL);
    }
  }
  return true;
}

static void check_limits(scan *it)
{
  if (it->members->count > MEMBERS_MOST) {
    report_whole(it, BY_CONTAINER_LIMIT, "more than 1,000,000 members");
  }
}

by_status by_tar_scan(by_span bytes, by_findings *findings, by_tar_members *members)
{
  scan it = {.bytes = bytes, .findings = findings, .members = members};
  const size_t errors = findings->errors;
  *members = (by_tar_members){0};
  if (!by_tar_is_header(bytes)) {
    report_whole(&it, BY_CONTAINER_UNRECOGNISED, NULL);
  } else if (bytes.size > TOTAL_MOST) {
    report_whole(&it, BY_CONTAINER_LIMIT, "more than 1 GiB");
  } else {
    while (members->count <= MEMBERS_MOST && take_next(&it) == STEP_ON) {
    }
    check_limits(&it);
    it.short_of_memory = it.short_of_memory || !check_clashes(&it);
  }
  return it.short_of_memory ? BY_ENVIRONMENT : by_findings_status(findings, errors);
}

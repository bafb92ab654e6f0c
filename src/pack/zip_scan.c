/* SPDX-License-Identifier: BSD-2-Clause */
/* One end record at the very end; entries that tile the bytes before the directory in its order; each local header equal to its entry.
 * Every number is held against the bytes that are there before it is used. */
#include "pack/zip_scan.h"

#include "base/rules_container.h"
#include "base/utf8.h"
#include "pack/name.h"

#include <stdio.h>

enum {
  LOCAL_SIZE = 30,
  CENTRAL_SIZE = 46,
  END_SIZE = 22,
  ENTRIES_MOST = 10000,
  MEMBER_MOST = 256 << 20,
  TOTAL_MOST = 1 << 30,
  RATIO_MOST = 200,
  RATIO_FREE = 1 << 20, /* plain bytes below which the ratio is not looked at */
  DEFLATE_RATIO = 1032, /* no deflate stream gives more */
  FLAGS_ENCRYPTED = 0x2041,
  FLAG_DESCRIPTOR = 0x0008,
  FLAG_UTF8 = 0x0800,
  FLAGS_ALLOWED = 0x0806, /* and the two bits of the compressor's effort */
  SYSTEM_UNIX = 3
};

typedef struct scan {
  by_span bytes;
  by_findings *findings;
  size_t directory; /* offset of the central directory */
  size_t directory_end;
  size_t at;         /* of the next entry in it */
  size_t next_local; /* where the next local header must be */
  uint64_t total;    /* plain bytes so far */
  bool lost;         /* the place of further local headers is unknown */
} scan;

/* The little-endian number of `size` bytes at `offset`. */
static uint32_t number_at(by_span bytes, size_t offset, size_t size)
{
  uint32_t number = 0;
  for (size_t i = size; i-- > 0;) {
    number = number << 8 | (unsigned char)bytes.at[offset + i];
  }
  return number;
}

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

static void report_unreadable(const scan *it, const char *what)
{
  by_findings_add(it->findings,
                  &(by_finding){.rule = &by_container_rules[BY_CONTAINER_EPUB_ZIP_UNREADABLE], .details = {by_span_of(what)}});
}

/* What is wrong with the end record, or NULL. */
static const char *end_fault(by_span end)
{
  if (number_at(end, 0, 4) != 0x06054b50) {
    return "no end record at the end of the file";
  }
  if (number_at(end, 20, 2) != 0) {
    return "a comment behind the end record";
  }
  if (number_at(end, 4, 2) != 0 || number_at(end, 6, 2) != 0) {
    return "it spans several disks";
  }
  if (number_at(end, 8, 2) != number_at(end, 10, 2)) {
    return "the counts of entries disagree";
  }
  return NULL;
}

/* Reads the end record; false with a finding where there is none to trust. */
static bool read_end(scan *it, size_t *count)
{
  if (it->bytes.size < END_SIZE) {
    report_unreadable(it, "the file is too short");
    return false;
  }
  it->directory_end = it->bytes.size - END_SIZE;
  const by_span end = by_span_slice(it->bytes, it->directory_end, END_SIZE);
  const char *fault = end_fault(end);
  it->directory = number_at(end, 16, 4);
  if (fault == NULL && (it->directory > it->directory_end || number_at(end, 12, 4) != it->directory_end - it->directory)) {
    fault = "the directory does not end where the end record begins";
  }
  if (fault != NULL) {
    report_unreadable(it, fault);
    return false;
  }
  *count = number_at(end, 10, 2);
  if (*count > ENTRIES_MOST) {
    report_whole(it, BY_CONTAINER_EPUB_ZIP_LIMIT, "more than 10,000 members");
    return false;
  }
  return true;
}

/* A feature outside the profile that the entry uses, or NULL. */
static const char *feature_of(by_span entry)
{
  const uint32_t flags = number_at(entry, 8, 2);
  if ((flags & FLAGS_ENCRYPTED) != 0) {
    return "encryption";
  }
  if ((flags & FLAG_DESCRIPTOR) != 0) {
    return "data descriptor";
  }
  if ((flags & ~(uint32_t)FLAGS_ALLOWED) != 0) {
    return "unknown flags";
  }
  if (number_at(entry, 30, 2) != 0) {
    return "extra field";
  }
  if (number_at(entry, 32, 2) != 0) {
    return "comment";
  }
  if (number_at(entry, 34, 2) != 0) {
    return "several disks";
  }
  return number_at(entry, 6, 2) > 20 ? "version needed above 2.0" : NULL;
}

/* Whether the attributes of a container made on Unix say something else than a regular file. */
static bool is_special(by_span entry)
{
  const uint32_t kind = number_at(entry, 38, 4) >> 28;
  return number_at(entry, 5, 1) == SYSTEM_UNIX && kind != 0 && kind != 8;
}

static bool is_forbidden(char byte)
{
  return byte != '\0' && strchr("\"*:<>?|", byte) != NULL;
}

static bool has_epub_characters(by_span name)
{
  size_t segment = 0;
  for (size_t i = 0; i < name.size; i++) {
    const bool last = i + 1 == name.size || name.at[i + 1] == '/';
    segment = name.at[i] == '/' ? 0 : segment + 1;
    if (is_forbidden(name.at[i]) || (last && name.at[i] == '.') || segment > 255) {
      return false;
    }
  }
  return true;
}

static bool is_ascii(by_span name)
{
  for (size_t i = 0; i < name.size; i++) {
    if ((unsigned char)name.at[i] >= 0x80) {
      return false;
    }
  }
  return true;
}

/* The rule that the name breaks, or BY_CONTAINER_RULES. */
static size_t name_fault(by_span entry, by_span name)
{
  const bool marked = (number_at(entry, 8, 2) & FLAG_UTF8) != 0;
  if (by_utf8_valid(name) != name.size || (!marked && !is_ascii(name))) {
    return BY_CONTAINER_EPUB_NAME_ENCODING;
  }
  if (!by_name_is_safe(name) || is_special(entry)) {
    return BY_CONTAINER_EPUB_NAME_UNSAFE;
  }
  return has_epub_characters(name) ? BY_CONTAINER_RULES : BY_CONTAINER_EPUB_NAME_CHARACTERS;
}

bool by_zip_is_swollen(const by_zip_entry *entry)
{
  return entry->size > RATIO_FREE && entry->size / RATIO_MOST > entry->packed.size;
}

/* The limit that the entry breaks, or NULL. */
static const char *limit_fault(scan *it, const by_zip_entry *entry)
{
  it->total += entry->size;
  if (entry->size > MEMBER_MOST) {
    return "more than 256 MiB";
  }
  if (it->total > TOTAL_MOST) {
    return "more than 1 GiB in all";
  }
  return by_zip_is_swollen(entry) ? "more than 200 times its packed size" : NULL;
}

static bool sizes_are_possible(const by_zip_entry *entry)
{
  if (entry->method == BY_ZIP_STORED) {
    return entry->size == entry->packed.size;
  }
  return entry->size / DEFLATE_RATIO <= entry->packed.size;
}

/* Finds the entry's bytes; NULL, or what is wrong with the local header. */
static const char *local_fault(scan *it, by_span central, by_zip_entry *entry)
{
  const size_t offset = number_at(central, 42, 4);
  const size_t packed = number_at(central, 20, 4);
  if (offset != it->next_local) {
    return "its bytes do not begin where those of the member before it end";
  }
  const size_t room = it->directory - offset;
  if (room < LOCAL_SIZE + entry->name.size || packed > room - LOCAL_SIZE - entry->name.size) {
    return "its bytes reach into the directory";
  }
  const by_span local = by_span_slice(it->bytes, offset, LOCAL_SIZE);
  const by_span name = by_span_slice(it->bytes, offset + LOCAL_SIZE, entry->name.size);
  const bool same = memcmp(local.at + 4, central.at + 6, LOCAL_SIZE - 4) == 0;
  if (number_at(local, 0, 4) != 0x04034b50 || !same || !by_span_equal(name, entry->name)) {
    return "its local header is not as the directory says";
  }
  entry->packed = (by_span){.at = name.at + name.size, .size = packed};
  it->next_local = offset + LOCAL_SIZE + name.size + packed;
  return NULL;
}

/* The rules that need the entry's bytes; its header is sound. */
static void check_sizes(scan *it, const by_zip_entry *entry)
{
  const char *limit = limit_fault(it, entry);
  if (limit != NULL) {
    report(it, BY_CONTAINER_EPUB_ZIP_LIMIT, entry->name, limit);
  } else if (!sizes_are_possible(entry)) {
    report(it, BY_CONTAINER_EPUB_ZIP_CRC, entry->name, NULL);
  }
}

static void check_entry(scan *it, by_span central, by_zip_entry *entry, size_t ordinal)
{
  const size_t bad_name = name_fault(central, entry->name);
  if (bad_name != BY_CONTAINER_RULES) {
    char text[24];
    const int size = snprintf(text, sizeof text, "%zu", ordinal);
    const by_span number = {.at = text, .size = size < 0 ? 0 : (size_t)size};
    report(it, bad_name, bad_name == BY_CONTAINER_EPUB_NAME_ENCODING ? number : entry->name, NULL);
  }
  if (entry->method != BY_ZIP_STORED && entry->method != BY_ZIP_DEFLATED) {
    char text[24];
    (void)snprintf(text, sizeof text, "%u", entry->method);
    report(it, BY_CONTAINER_EPUB_ZIP_METHOD, entry->name, text);
  }
  const char *feature = feature_of(central);
  if (feature != NULL) {
    report(it, BY_CONTAINER_EPUB_ZIP_FEATURE, entry->name, feature);
    it->lost = true;
  }
  const char *fault = it->lost ? NULL : local_fault(it, central, entry);
  if (fault != NULL) {
    report(it, BY_CONTAINER_EPUB_ZIP_HEADERS, entry->name, fault);
    it->lost = true;
  }
  if (!it->lost) {
    check_sizes(it, entry);
  }
}

/* Reads the next entry of the directory; false with a finding where it is not one. */
static bool next_entry(scan *it, by_zip_entry *entry, size_t ordinal)
{
  const by_span rest = {.at = it->bytes.at + it->at, .size = it->directory_end - it->at};
  if (rest.size < CENTRAL_SIZE || number_at(rest, 0, 4) != 0x02014b50) {
    report_unreadable(it, "the directory is broken");
    return false;
  }
  const size_t name = number_at(rest, 28, 2);
  const size_t behind = (size_t)number_at(rest, 30, 2) + number_at(rest, 32, 2);
  if (name + behind > rest.size - CENTRAL_SIZE) {
    report_unreadable(it, "the directory is cut off");
    return false;
  }
  *entry = (by_zip_entry){.name = {.at = rest.at + CENTRAL_SIZE, .size = name},
                          .size = number_at(rest, 24, 4),
                          .crc = number_at(rest, 16, 4),
                          .method = number_at(rest, 10, 2)};
  it->at += CENTRAL_SIZE + name + behind;
  check_entry(it, rest, entry, ordinal);
  return true;
}

/* Names that are equal but for case; BY_ENVIRONMENT where memory is short. */
static by_status check_clashes(const scan *it, by_arena *arena, const by_zip_entries *entries)
{
  by_names names = {.items = by_arena_take(arena, entries->count, sizeof(by_span)), .count = entries->count, .fold = true};
  if (names.items == NULL) {
    return BY_ENVIRONMENT;
  }
  for (size_t i = 0; i < entries->count; i++) {
    names.items[i] = entries->items[i].name;
  }
  by_names_sort(&names);
  by_span clash = {0};
  for (size_t index = 0; by_names_clash(&names, &index, &clash);) {
    report(it, BY_CONTAINER_EPUB_NAME_DUPLICATE, clash, NULL);
  }
  return BY_OK;
}

static by_status scan_entries(scan *it, by_arena *arena, by_zip_entries *entries)
{
  for (size_t i = 0; i < entries->count; i++) {
    if (!next_entry(it, &entries->items[i], i + 1)) {
      return BY_REFUSED;
    }
  }
  if (it->at != it->directory_end) {
    report_unreadable(it, "bytes in the directory that belong to no entry");
  } else if (!it->lost && it->next_local != it->directory) {
    report_unreadable(it, "bytes before the directory that belong to no member");
  }
  return check_clashes(it, arena, entries);
}

by_status by_zip_scan(by_span bytes, by_arena *arena, by_findings *findings, by_zip_entries *entries)
{
  scan it = {.bytes = bytes, .findings = findings};
  const size_t errors = findings->errors;
  *entries = (by_zip_entries){0};
  if (!read_end(&it, &entries->count)) {
    return BY_REFUSED;
  }
  it.at = it.directory;
  entries->items = by_arena_take(arena, entries->count, sizeof *entries->items);
  if (entries->items == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_status status = scan_entries(&it, arena, entries);
  if (status == BY_OK && findings->failed) {
    return BY_ENVIRONMENT;
  }
  return status == BY_OK && findings->errors != errors ? BY_REFUSED : status;
}

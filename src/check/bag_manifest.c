/* SPDX-License-Identifier: BSD-2-Clause */
/* Manifests (RFC 8493 sections 2.1.3 and 2.2.1): a line is a digest in hexadecimal, blanks, a path that may itself hold blanks. */
#include "check/bag_parts.h"

#include <stdlib.h>

static const struct {
  const char *name;
  size_t size; /* bytes of a digest */
} ALGORITHMS[] = {
    [BY_MD5] = {"md5", 16},       [BY_SHA1] = {"sha1", 20},     [BY_SHA224] = {"sha224", 28},    [BY_SHA256] = {"sha256", 32},
    [BY_SHA384] = {"sha384", 48}, [BY_SHA512] = {"sha512", 64}, [BY_SHA3_256] = {"sha3256", 32}, [BY_SHA3_512] = {"sha3512", 64},
};
_Static_assert(sizeof ALGORITHMS / sizeof ALGORITHMS[0] == BY_ALGORITHMS, "a row for each algorithm");

const char *by_bag_algorithm_name(by_algorithm algorithm)
{
  return ALGORITHMS[algorithm].name;
}

bool by_bag_manifest_name(by_span path, bool *tags, by_algorithm *algorithm)
{
  static const char TAGS[] = "tag";
  static const char BEFORE[] = "manifest-";
  static const char BEHIND[] = ".txt";
  *tags = by_span_starts(path, by_span_of(TAGS));
  const by_span rest = by_span_slice(path, *tags ? sizeof TAGS - 1 : 0, path.size);
  const size_t around = sizeof BEFORE - 1 + sizeof BEHIND - 1;
  if (!by_span_starts(rest, by_span_of(BEFORE)) || !by_span_ends(rest, by_span_of(BEHIND)) || rest.size < around ||
      memchr(rest.at, '/', rest.size) != NULL) {
    return false;
  }
  const by_span name = by_span_slice(rest, sizeof BEFORE - 1, rest.size - around);
  *algorithm = BY_ALGORITHMS;
  for (size_t i = 0; i < BY_ALGORITHMS; i++) {
    if (by_span_is(name, ALGORITHMS[i].name)) {
      *algorithm = (by_algorithm)i;
    }
  }
  return true;
}

enum { SHOWN = 80 /* bytes of a faulty line that a finding shows */ };

static bool is_blank(char byte)
{
  return byte == ' ' || byte == '\t';
}

/* 0 to 15, or -1. */
static int hex_value(char byte)
{
  if (byte >= '0' && byte <= '9') {
    return byte - '0';
  }
  const char lower = (char)(byte | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool by_bag_read_digest(by_span hex, by_algorithm algorithm, by_digest *digest)
{
  *digest = (by_digest){.size = ALGORITHMS[algorithm].size};
  if (hex.size != digest->size * 2) {
    return false;
  }
  for (size_t i = 0; i < digest->size; i++) {
    const int high = hex_value(hex.at[2 * i]);
    const int low = hex_value(hex.at[2 * i + 1]);
    if (high < 0 || low < 0) {
      return false;
    }
    digest->bytes[i] = (unsigned char)(high * 16 + low);
  }
  return true;
}

/* The file that the entry means. 1.0 decodes three codes and nothing else; before, a path was taken as it stands first. */
static bool resolve(by_bag_check *check, by_bag_entry *entry)
{
  by_span decoded = {0};
  if (!by_bag_path_decode(check->arena, entry->raw, &decoded)) {
    return false;
  }
  const by_span literal = by_bag_path_plain(entry->raw);
  decoded = by_bag_path_plain(decoded);
  const by_span first = check->old ? literal : decoded;
  const by_span second = check->old ? decoded : literal;
  entry->path = first;
  entry->file = by_bag_find(check, first);
  if (entry->file == NULL) {
    entry->file = by_bag_find(check, second);
    entry->path = entry->file == NULL ? first : second;
  }
  return true;
}

/* How the path was written, where that is unusual but was understood. */
static void report_writing(const by_bag_check *check, const by_bag_entry *entry, by_bag_spot spot, bool marked)
{
  if (marked) {
    by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_MD5SUM_MARKER], spot, entry->path, (by_span){0});
  }
  if (by_span_starts(entry->raw, by_span_of("./"))) {
    by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_LEADING_DOT_SLASH], spot, entry->path, (by_span){0});
  }
  by_span decoded = {0};
  const bool coded = by_bag_path_decode(check->arena, entry->path, &decoded) && !by_span_equal(decoded, entry->path);
  const bool literal = by_span_equal(by_bag_path_plain(entry->raw), entry->path);
  if (!check->old && coded && literal && entry->file != NULL) {
    by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_PATH_LEGACY_PERCENT], spot, entry->path, (by_span){0});
  }
}

/* Fills the entry's path and file; `keep` is false where the path may not be used. */
static bool take_path(by_bag_check *check, const by_bag_manifest *manifest, by_bag_entry *entry, bool *keep)
{
  const by_bag_spot spot = {.member = manifest->file->path, .line = entry->line};
  if (!resolve(check, entry)) {
    return false;
  }
  const bool marked = entry->file == NULL && by_span_starts(entry->raw, by_span_of("*"));
  if (marked) {
    entry->raw = by_span_slice(entry->raw, 1, entry->raw.size);
    if (!resolve(check, entry)) {
      return false;
    }
  }
  *keep = by_bag_path_is_safe(entry->path);
  if (!*keep) {
    by_bag_report(check, &by_bag_rules[BY_BAG_PATH_UNSAFE], spot, entry->path, (by_span){0});
    return true;
  }
  report_writing(check, entry, spot, marked);
  if (!manifest->tags && !by_bag_in_payload(entry->path)) {
    by_bag_report_strict(check, &by_bag_rules[BY_BAG_PATH_OUTSIDE_PAYLOAD], spot, entry->path, (by_span){0});
  }
  return true;
}

/* Cuts a line into digest and path; false where it is no such line. */
static bool cut_line(const by_bag_lines *lines, by_algorithm algorithm, by_bag_entry *entry)
{
  const by_span line = lines->line;
  size_t end = 0;
  while (end < line.size && !is_blank(line.at[end])) {
    end++;
  }
  size_t start = end;
  while (start < line.size && is_blank(line.at[start])) {
    start++;
  }
  *entry = (by_bag_entry){.raw = by_span_slice(line, start, line.size), .line = lines->number};
  return line.size <= BY_BAG_LINE_MOST && entry->raw.size != 0 &&
         by_bag_read_digest(by_span_slice(line, 0, end), algorithm, &entry->digest);
}

/* Takes one line; false where memory is short. */
static bool take_line(by_bag_check *check, by_bag_manifest *manifest, const by_bag_lines *lines)
{
  by_bag_entry entry = {0};
  if (!cut_line(lines, manifest->algorithm, &entry)) {
    const by_bag_spot spot = {.member = manifest->file->path, .line = lines->number};
    by_bag_report(check, &by_bag_rules[BY_BAG_MANIFEST_LINE], spot, by_span_slice(lines->line, 0, SHOWN), (by_span){0});
    return true;
  }
  bool keep = false;
  if (!take_path(check, manifest, &entry, &keep)) {
    return false;
  }
  if (keep) {
    manifest->entries[manifest->count++] = entry;
  }
  return true;
}

static int entry_order(const void *a, const void *b)
{
  const by_bag_entry *left = a;
  const by_bag_entry *right = b;
  const int order = by_span_compare(left->path, right->path);
  return order != 0 ? order : (left->line > right->line) - (left->line < right->line);
}

/* The same path twice; the entries are sorted. */
static void report_repeats(const by_bag_check *check, const by_bag_manifest *manifest)
{
  for (size_t i = 1; i < manifest->count; i++) {
    const by_bag_entry *before = &manifest->entries[i - 1];
    const by_bag_entry *entry = &manifest->entries[i];
    if (!by_span_equal(before->path, entry->path)) {
      continue;
    }
    const by_bag_spot spot = {.member = manifest->file->path, .line = entry->line};
    if (by_digest_equal(&before->digest, &entry->digest)) {
      by_bag_report_strict(check, &by_bag_rules[BY_BAG_MANIFEST_DUPLICATE], spot, entry->path, (by_span){0});
    } else {
      by_bag_report(check, &by_bag_rules[BY_BAG_MANIFEST_CONFLICT], spot, entry->path, (by_span){0});
    }
  }
}

static bool read_manifest(by_bag_check *check, by_bag_manifest *manifest)
{
  by_span text = {0};
  if (!by_bag_text(check, manifest->file, &text)) {
    return false;
  }
  size_t count = 0;
  for (by_bag_lines lines = {.rest = text}; by_bag_next_line(&lines);) {
    count++;
  }
  manifest->entries = by_arena_take(check->arena, count, sizeof *manifest->entries);
  if (manifest->entries == NULL) {
    return false;
  }
  for (by_bag_lines lines = {.rest = text}; by_bag_next_line(&lines);) {
    if (!take_line(check, manifest, &lines)) {
      return false;
    }
  }
  if (manifest->count != 0) {
    qsort(manifest->entries, manifest->count, sizeof *manifest->entries, entry_order);
    report_repeats(check, manifest);
  }
  return true;
}

/* A file with a manifest's name becomes one where we know its algorithm. */
static void take_file(by_bag_check *check, by_bag_file *file)
{
  by_bag_manifest manifest = {.file = file};
  if (!by_bag_manifest_name(file->path, &manifest.tags, &manifest.algorithm)) {
    return;
  }
  if (manifest.algorithm == BY_ALGORITHMS || check->manifest_count == BY_BAG_MANIFESTS) {
    by_bag_report(check, &by_bag_rules[BY_BAG_MANIFEST_ALGORITHM], (by_bag_spot){.member = file->path}, (by_span){0}, (by_span){0});
    return;
  }
  check->manifests[check->manifest_count++] = manifest;
}

bool by_bag_read_manifests(by_bag_check *check)
{
  for (size_t i = 0; i < check->count; i++) {
    take_file(check, check->sorted[i].file);
  }
  for (size_t i = 0; i < check->manifest_count; i++) {
    if (!read_manifest(check, &check->manifests[i])) {
      return false;
    }
  }
  return true;
}

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

size_t by_bag_digest_size(by_algorithm algorithm)
{
  return ALGORITHMS[algorithm].size;
}

bool by_bag_manifest_name(by_span path, bool *tags, by_algorithm *algorithm)
{
  static const char TAGS[] = "tag";
  static const char BEFORE[] = "manifest-";
  static const char BEHIND[] = ".txt";
  *tags = by_span_starts(path, by_span_of(TAGS));
  const by_span rest = by_span_from(path, *tags ? sizeof TAGS - 1 : 0);
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

/* The path as written is gone with the next line: the entry keeps that of the file, where there is one, or a copy. */
static bool keep_path(by_bag_check *check, by_bag_entry *entry)
{
  if (entry->file == NULL) {
    return by_arena_copy(check->arena, entry->path, &entry->path);
  }
  entry->path = entry->file->path;
  return true;
}

/* The file that the path as written means. 1.0 decodes three codes and nothing else; before, a path was taken as it stands first. */
static bool resolve(by_bag_check *check, by_span raw, by_bag_entry *entry)
{
  by_span decoded = {0};
  if (!by_bag_path_decode(check->arena, raw, &decoded)) {
    return false;
  }
  const by_span literal = by_path_plain(raw);
  decoded = by_path_plain(decoded);
  const by_span first = check->old ? literal : decoded;
  const by_span second = check->old ? decoded : literal;
  entry->path = first;
  entry->file = by_bag_find(check, first);
  if (entry->file == NULL) {
    entry->file = by_bag_find(check, second);
    entry->path = entry->file == NULL ? first : second;
  }
  return keep_path(check, entry);
}

/* How the path was written, where that is unusual but was understood. */
static void report_writing(const by_bag_check *check, by_span raw, const by_bag_entry *entry, by_bag_spot spot)
{
  if (by_span_starts(raw, by_span_of("./"))) {
    by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_LEADING_DOT_SLASH], spot, entry->path, (by_span){0});
  }
  by_span decoded = {0};
  const bool coded = by_bag_path_decode(check->arena, entry->path, &decoded) && !by_span_equal(decoded, entry->path);
  const bool literal = by_span_equal(by_path_plain(raw), entry->path);
  if (!check->old && coded && literal && entry->file != NULL) {
    by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_PATH_LEGACY_PERCENT], spot, entry->path, (by_span){0});
  }
}

/* A path that may be used. */
static void check_path(const by_bag_check *check, const by_bag_manifest *manifest, by_span raw, const by_bag_entry *entry)
{
  const by_bag_spot spot = {.member = manifest->file->path, .line = entry->line};
  report_writing(check, raw, entry, spot);
  if (!manifest->tags && !by_bag_in_payload(entry->path)) {
    by_bag_report_strict(check, &by_bag_rules[BY_BAG_PATH_OUTSIDE_PAYLOAD], spot, entry->path, (by_span){0});
  }
}

/* Fills the entry's path and file; the path is empty where it may not be used. */
static bool take_path(by_bag_check *check, const by_bag_manifest *manifest, by_span raw, by_bag_entry *entry)
{
  const by_bag_spot spot = {.member = manifest->file->path, .line = entry->line};
  if (!resolve(check, raw, entry)) {
    return false;
  }
  const bool marked = entry->file == NULL && by_span_starts(raw, by_span_of("*"));
  if (marked) {
    raw = by_span_from(raw, 1);
    if (!resolve(check, raw, entry)) {
      return false;
    }
  }
  if (!by_bag_path_is_safe(entry->path)) {
    by_bag_report(check, &by_bag_rules[BY_BAG_PATH_UNSAFE], spot, entry->path, (by_span){0});
    entry->path = (by_span){.size = 0};
    return true;
  }
  if (marked) {
    by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_MD5SUM_MARKER], spot, entry->path, (by_span){0});
  }
  check_path(check, manifest, raw, entry);
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
    if (memcmp(before->digest, entry->digest, by_bag_digest_size(manifest->algorithm)) == 0) {
      by_bag_report_strict(check, &by_bag_rules[BY_BAG_MANIFEST_DUPLICATE], spot, entry->path, (by_span){0});
    } else {
      by_bag_report(check, &by_bag_rules[BY_BAG_MANIFEST_CONFLICT], spot, entry->path, (by_span){0});
    }
  }
}

/* The packed lines of a file that could not be packed as it came. */
static bool pack_kept(by_bag_check *check, by_bag_manifest *manifest)
{
  by_span text = {0};
  by_bag_packed *packed = by_arena_take(check->arena, 1, sizeof *packed);
  if (packed == NULL || !by_bag_text(check, manifest->file, &text)) {
    return false;
  }
  *packed = (by_bag_packed){.file = manifest->file, .algorithm = manifest->algorithm, .tags = manifest->tags, .decoded = true};
  manifest->packed = packed;
  by_bag_pack_begin(check);
  return by_bag_pack(check, packed, text) && by_bag_pack_end(check, packed);
}

/* Finds the packed lines; there are none where they are not in the declared encoding. */
static bool find_lines(by_bag_check *check, by_bag_manifest *manifest)
{
  const by_bag_tag *tag = by_bag_tag_of(check, manifest->file);
  if (tag == NULL || tag->packed == NULL) {
    return pack_kept(check, manifest);
  }
  const bool legible = check->encoding == BY_BAG_LATIN1 || (check->encoding != BY_BAG_UTF16 && !tag->packed->ill);
  if (legible) {
    manifest->packed = tag->packed;
  } else {
    by_bag_report(check, &by_bag_rules[BY_BAG_TAG_ENCODING], (by_bag_spot){.member = manifest->file->path}, (by_span){0}, (by_span){0});
  }
  return true;
}

static bool read_entries(by_bag_check *check, by_bag_manifest *manifest)
{
  by_bag_cursor cursor;
  by_span raw = {0};
  const unsigned char *digest = NULL;
  manifest->entries = by_arena_take(check->arena, manifest->packed->count, sizeof *manifest->entries);
  if (manifest->entries == NULL || !by_bag_packed_open(check, manifest->packed, &cursor)) {
    return false;
  }
  while (by_bag_packed_next(&cursor, &raw, &digest)) {
    by_bag_entry *entry = &manifest->entries[manifest->count];
    *entry = (by_bag_entry){.digest = digest, .line = cursor.line};
    if ((!manifest->packed->decoded && !by_bag_decode(check, raw, &raw)) || !take_path(check, manifest, raw, entry)) {
      return false;
    }
    manifest->count += entry->path.size != 0;
  }
  return true;
}

static bool read_manifest(by_bag_check *check, by_bag_manifest *manifest)
{
  if (!find_lines(check, manifest)) {
    return false;
  }
  if (manifest->packed == NULL) {
    return true;
  }
  if (!read_entries(check, manifest)) {
    return false;
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
  if (file->lost || !by_bag_manifest_name(file->path, &manifest.tags, &manifest.algorithm)) {
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

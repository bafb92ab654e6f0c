/* SPDX-License-Identifier: BSD-2-Clause */
/* fetch.txt (RFC 8493 section 2.2.3): URL, length or "-", path. Nothing is ever downloaded: a file that is not there is a hole. */
#include "check/bag_parts.h"

#include "base/ascii.h"

#include <stdlib.h>

static const char FILE_NAME[] = "fetch.txt";

/* Cuts the word before the next blanks off `rest`. */
static by_span next_word(by_span *rest)
{
  size_t end = 0;
  while (end < rest->size && !by_is_blank(rest->at[end])) {
    end++;
  }
  const by_span word = by_span_slice(*rest, 0, end);
  while (end < rest->size && by_is_blank(rest->at[end])) {
    end++;
  }
  *rest = by_span_slice(*rest, end, rest->size);
  return word;
}

static bool is_length(by_span word)
{
  return by_all_digits(word) || by_span_is(word, "-");
}

static int entry_against_path(const void *path, const void *entry)
{
  return by_span_compare(*(const by_span *)path, ((const by_bag_entry *)entry)->path);
}

static bool is_in_every_manifest(const by_bag_check *check, by_span path)
{
  for (size_t i = 0; i < check->manifest_count; i++) {
    const by_bag_manifest *each = &check->manifests[i];
    if (!each->tags &&
        (each->count == 0 || bsearch(&path, each->entries, each->count, sizeof *each->entries, entry_against_path) == NULL)) {
      return false;
    }
  }
  return true;
}

static void check_path(by_bag_check *check, by_span path, by_bag_spot spot)
{
  if (!by_bag_path_is_safe(path)) {
    by_bag_report(check, &by_bag_rules[BY_BAG_PATH_UNSAFE], spot, path, (by_span){0});
    return;
  }
  if (!is_in_every_manifest(check, path)) {
    by_bag_report(check, &by_bag_rules[BY_BAG_FETCH_UNLISTED], spot, path, (by_span){0});
  }
  if (by_bag_find(check, path) == NULL) {
    by_bag_report(check, &by_bag_rules[BY_BAG_FETCH_HOLE], spot, path, (by_span){0});
    check->holes[check->hole_count++] = path;
  }
}

static bool take_line(by_bag_check *check, const by_bag_lines *lines)
{
  const by_bag_spot spot = {.member = by_span_of(FILE_NAME), .line = lines->number};
  by_span rest = lines->line;
  const by_span address = next_word(&rest);
  const by_span length = next_word(&rest);
  by_span path = {0};
  if (!by_bag_path_decode(check->arena, rest, &path)) {
    return false;
  }
  path = by_path_plain(path);
  const bool tag_file = by_bag_path_is_safe(path) && !by_bag_in_payload(path);
  if (by_span_find(address, by_span_of(":")) == BY_NOWHERE || !is_length(length) || path.size == 0 || tag_file) {
    by_bag_report(check, &by_bag_rules[BY_BAG_FETCH_FORMAT], spot, by_span_slice(lines->line, 0, 80), (by_span){0});
    return true;
  }
  check_path(check, path, spot);
  return true;
}

bool by_bag_read_fetch(by_bag_check *check)
{
  const by_bag_file *file = by_bag_find(check, by_span_of(FILE_NAME));
  by_span text = {0};
  if (file == NULL || file->lost) {
    return true;
  }
  if (!by_bag_text(check, file, &text)) {
    return false;
  }
  size_t count = 0;
  for (by_bag_lines lines = {.rest = text}; by_bag_next_line(&lines);) {
    count++;
  }
  check->holes = by_arena_take(check->arena, count, sizeof *check->holes);
  if (check->holes == NULL) {
    return false;
  }
  for (by_bag_lines lines = {.rest = text}; by_bag_next_line(&lines);) {
    if (!take_line(check, &lines)) {
      return false;
    }
  }
  if (check->hole_count > 1) {
    qsort(check->holes, check->hole_count, sizeof *check->holes, by_span_order);
  }
  return true;
}

bool by_bag_is_hole(const by_bag_check *check, by_span path)
{
  return check->hole_count != 0 && bsearch(&path, check->holes, check->hole_count, sizeof *check->holes, by_span_order) != NULL;
}

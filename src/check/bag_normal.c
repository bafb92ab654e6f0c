/* SPDX-License-Identifier: BSD-2-Clause */
/* Names that Unicode calls the same: file systems and archivers turn one normal form into another, and the bytes of a manifest's path then
 * name no file. An entry without a file takes the one file of the same normal form, where there is just one. */
#include "check/bag_parts.h"

#include "text/normal.h"

#include <stdlib.h>

typedef struct normal_name {
  by_span normal;
  by_bag_file *file;
} normal_name;

typedef struct normal_names {
  normal_name *items;
  size_t count;
} normal_names;

static int name_order(const void *a, const void *b)
{
  const normal_name *left = a;
  const normal_name *right = b;
  const int order = by_span_compare(left->normal, right->normal);
  return order != 0 ? order : by_span_compare(left->file->path, right->file->path);
}

static void warn(const by_bag_check *check, by_bag_spot spot, by_span other)
{
  by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_NAME_NORMALIZATION], spot, other, (by_span){0});
}

/* The files whose names are not ASCII, by their normal forms. */
static bool gather(const by_bag_check *check, normal_names *names)
{
  size_t count = 0;
  for (size_t i = 0; i < check->count; i++) {
    count += !by_is_ascii(check->sorted[i].file->path);
  }
  names->items = by_arena_take(check->arena, count, sizeof *names->items);
  if (names->items == NULL) {
    return false;
  }
  for (size_t i = 0; i < check->count; i++) {
    by_bag_file *file = check->sorted[i].file;
    if (by_is_ascii(file->path)) {
      continue;
    }
    normal_name *name = &names->items[names->count++];
    name->file = file;
    if (!by_normal_form(file->path, check->arena, &name->normal)) {
      return false;
    }
  }
  if (names->count != 0) {
    qsort(names->items, names->count, sizeof *names->items, name_order);
  }
  return true;
}

/* The only file of this normal form; NULL where there is none, or more than one. */
static by_bag_file *only_file(const normal_names *names, by_span normal)
{
  size_t low = 0;
  size_t high = names->count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (by_span_compare(names->items[middle].normal, normal) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const bool found = low < names->count && by_span_equal(names->items[low].normal, normal);
  const bool more = found && low + 1 < names->count && by_span_equal(names->items[low + 1].normal, normal);
  return found && !more ? names->items[low].file : NULL;
}

static bool match(const by_bag_check *check, const normal_names *names, const by_bag_manifest *manifest)
{
  for (size_t i = 0; i < manifest->count; i++) {
    by_bag_entry *entry = &manifest->entries[i];
    by_span normal = {0};
    if (entry->file != NULL || by_is_ascii(entry->path)) {
      continue;
    }
    if (!by_normal_form(entry->path, check->arena, &normal)) {
      return false;
    }
    entry->file = only_file(names, normal);
    if (entry->file != NULL) {
      warn(check, (by_bag_spot){.member = manifest->file->path, .line = entry->line}, entry->path);
    }
  }
  return true;
}

bool by_bag_match_normal(by_bag_check *check)
{
  normal_names names = {0};
  if (!gather(check, &names)) {
    return false;
  }
  bool done = true;
  for (size_t i = 0; i < check->manifest_count && names.count != 0 && done; i++) {
    done = match(check, &names, &check->manifests[i]);
  }
  return done;
}

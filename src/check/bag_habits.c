/* SPDX-License-Identifier: BSD-2-Clause */
/* Warnings: what the specification allows and an archivist should still know. Letter case is compared in ASCII alone. */
#include "check/bag_parts.h"

#include <stdlib.h>

static void warn(const by_bag_check *check, const by_rule *rule, by_span path, by_span detail)
{
  by_bag_report(check, rule, (by_bag_spot){.member = path}, detail, (by_span){0});
}

/* Whether there is a manifest of this kind. */
static bool has_manifest(const by_bag_check *check, bool tags)
{
  bool found = false;
  for (size_t i = 0; i < check->manifest_count; i++) {
    found = found || check->manifests[i].tags == tags;
  }
  return found;
}

static void check_algorithms(const by_bag_check *check)
{
  for (size_t i = 0; i < check->manifest_count; i++) {
    const by_bag_manifest *each = &check->manifests[i];
    if (each->algorithm == BY_MD5 || each->algorithm == BY_SHA1) {
      warn(check, &by_habit_rules[BY_HABIT_BAG_ALGORITHM_WEAK], each->file->path, by_span_of(by_bag_algorithm_name(each->algorithm)));
    }
  }
  if (check->blind) {
    return;
  }
  if (has_manifest(check, false) && !by_bag_check_summary(check).used[BY_SHA512]) {
    warn(check, &by_habit_rules[BY_HABIT_BAG_ALGORITHM_UNUSUAL], by_span_of("manifest-sha512.txt"), (by_span){0});
  }
  if (!has_manifest(check, true)) {
    warn(check, &by_habit_rules[BY_HABIT_BAG_TAGMANIFEST_MISSING], by_span_of("tagmanifest-sha512.txt"), (by_span){0});
  }
}

/* Two tag manifests should list the same files. */
static void check_tag_manifests(const by_bag_check *check)
{
  unsigned bits = 0;
  for (size_t i = 0; i < check->manifest_count; i++) {
    bits |= check->manifests[i].tags ? 1U << i : 0U;
  }
  for (size_t i = 0; i < check->count; i++) {
    const unsigned listed = check->sorted[i].file->listed & bits;
    if (listed != 0 && listed != bits) {
      warn(check, &by_habit_rules[BY_HABIT_BAG_TAGMANIFESTS_DIFFER], check->sorted[i].file->path, (by_span){0});
    }
  }
}

static void check_names(const by_bag_check *check)
{
  static const char *const SYSTEM[] = {".DS_Store", "Thumbs.db", "desktop.ini"};
  for (size_t i = 0; i < check->count; i++) {
    const by_span path = check->sorted[i].file->path;
    const by_span name = by_path_name(path);
    for (size_t j = 0; j < sizeof SYSTEM / sizeof SYSTEM[0]; j++) {
      if (by_span_is(name, SYSTEM[j])) {
        warn(check, &by_habit_rules[BY_HABIT_BAG_SYSTEM_FILE], path, (by_span){0});
      }
    }
    if (by_bag_in_payload(path) && by_span_is(name, "bagit.txt")) {
      warn(check, &by_habit_rules[BY_HABIT_BAG_NESTED], path, (by_span){0});
    }
  }
}

static int folded_order(const void *a, const void *b)
{
  return by_span_compare_folded(((const by_bag_entry *)a)->path, ((const by_bag_entry *)b)->path);
}

/* Paths of one manifest that differ in case alone, one of them of no file: what files there are is looked at elsewhere. Its entries are put
 * into another order. */
static void check_case(const by_bag_check *check, const by_bag_manifest *manifest)
{
  if (manifest->count < 2) {
    return;
  }
  qsort(manifest->entries, manifest->count, sizeof *manifest->entries, folded_order);
  for (size_t i = 1; i < manifest->count; i++) {
    const by_bag_entry *before = &manifest->entries[i - 1];
    const by_bag_entry *entry = &manifest->entries[i];
    const bool missing = before->file == NULL || entry->file == NULL;
    if (missing && folded_order(before, entry) == 0 && !by_span_equal(before->path, entry->path)) {
      by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_NAME_CASE], (by_bag_spot){.member = manifest->file->path, .line = entry->line},
                    before->path, entry->path);
    }
  }
}

void by_bag_check_habits(by_bag_check *check)
{
  check_algorithms(check);
  check_tag_manifests(check);
  check_names(check);
  for (size_t i = 0; i < check->manifest_count; i++) {
    check_case(check, &check->manifests[i]);
  }
}

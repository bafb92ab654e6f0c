/* SPDX-License-Identifier: BSD-2-Clause */
/* Every file against every manifest, by name (RFC 8493 section 3): missing, changed, unexpected, not in all manifests. */
#include "check/bag_parts.h"

static by_bag_spot file_spot(by_span path)
{
  return (by_bag_spot){.member = path};
}

static void report_mismatch(const by_bag_check *check, const by_bag_manifest *manifest, const by_bag_entry *entry,
                            const unsigned char *computed)
{
  const size_t size = by_bag_digest_size(manifest->algorithm);
  char rooms[2][BY_HEX_MOST];
  const by_span expected = by_hex_of((by_span){.at = (const char *)entry->digest, .size = size}, rooms[0]);
  const by_span found = by_hex_of((by_span){.at = (const char *)computed, .size = size}, rooms[1]);
  by_findings_add(
      check->findings,
      &(by_finding){.rule = &by_bag_rules[BY_BAG_DIGEST_MISMATCH],
                    .place = {.member = entry->file->path},
                    .related = {.path = check->findings->path, .member = manifest->file->path, .line = entry->line, .column = 1},
                    .details = {manifest->file->path, expected, found}});
}

static void compare_entry(const by_bag_check *check, const by_bag_manifest *manifest, size_t index, const by_bag_entry *entry)
{
  if (entry->file == NULL) {
    if (!by_bag_is_hole(check, entry->path)) {
      by_bag_report(check, &by_bag_rules[BY_BAG_FILE_MISSING], file_spot(entry->path), manifest->file->path, (by_span){0});
    }
    return;
  }
  entry->file->listed = (uint16_t)(entry->file->listed | 1U << index);
  const unsigned char *found = by_bag_digest_of(entry->file, manifest->algorithm);
  if (check->sparing || entry->file->lost) {
    return;
  }
  if (found == NULL) {
    by_bag_report(check, &by_bag_rules[BY_BAG_DIGEST_UNCHECKED], file_spot(entry->path), manifest->file->path, (by_span){0});
  } else if (memcmp(found, entry->digest, by_bag_digest_size(manifest->algorithm)) != 0) {
    report_mismatch(check, manifest, entry, found);
  }
}

static void compare_manifest(const by_bag_check *check, size_t index)
{
  const by_bag_manifest *manifest = &check->manifests[index];
  for (size_t i = 0; i < manifest->count; i++) {
    const by_bag_entry *entry = &manifest->entries[i];
    const bool repeated = i != 0 && by_span_equal(entry->path, manifest->entries[i - 1].path) &&
                          memcmp(entry->digest, manifest->entries[i - 1].digest, by_bag_digest_size(manifest->algorithm)) == 0;
    if (!repeated) {
      compare_entry(check, manifest, index, entry);
    }
  }
}

/* The bits of the payload manifests, or of the tag manifests. */
static unsigned bits_of(const by_bag_check *check, bool tags)
{
  unsigned bits = 0;
  for (size_t i = 0; i < check->manifest_count; i++) {
    bits |= check->manifests[i].tags == tags ? 1U << i : 0U;
  }
  return bits;
}

/* A finding for each manifest in `lacking`. */
static void report_lacking(const by_bag_check *check, const by_rule *rule, by_span path, unsigned lacking)
{
  for (size_t i = 0; i < check->manifest_count; i++) {
    if ((lacking >> i & 1U) != 0) {
      by_bag_report_strict(check, rule, file_spot(path), check->manifests[i].file->path, (by_span){0});
    }
  }
}

/* What is listed once is listed for a file of the same path, which a container can hold: that it does is reported there. */
static void share_listing(const by_bag_check *check)
{
  const by_bag_slot *const sorted = check->sorted;
  for (size_t i = 1; i < check->count; i++) {
    const bool same = by_span_equal(sorted[i - 1].file->path, sorted[i].file->path);
    sorted[i].file->listed = (uint16_t)(sorted[i].file->listed | (same ? sorted[i - 1].file->listed : 0U));
  }
  for (size_t i = check->count; i-- > 1;) {
    const bool same = by_span_equal(sorted[i - 1].file->path, sorted[i].file->path);
    sorted[i - 1].file->listed = (uint16_t)(sorted[i - 1].file->listed | (same ? sorted[i].file->listed : 0U));
  }
}

static void check_listing(const by_bag_check *check, unsigned manifests)
{
  for (size_t i = 0; i < check->count && manifests != 0; i++) {
    const by_bag_file *file = check->sorted[i].file;
    if (!by_bag_in_payload(file->path)) {
      continue;
    }
    if (((unsigned)file->listed & manifests) == 0 && !check->blind) {
      by_bag_report(check, &by_bag_rules[BY_BAG_FILE_UNEXPECTED], file_spot(file->path), (by_span){0}, (by_span){0});
    } else if (((unsigned)file->listed & manifests) != 0) {
      report_lacking(check, &by_bag_rules[BY_BAG_MANIFEST_INCOMPLETE], file->path, manifests & ~(unsigned)file->listed);
    }
  }
}

static void check_tag_listing(const by_bag_check *check, unsigned manifests)
{
  for (size_t i = 0; i < check->manifest_count; i++) {
    const by_bag_manifest *manifest = &check->manifests[i];
    if (!manifest->tags) {
      report_lacking(check, &by_bag_rules[BY_BAG_TAGMANIFEST_INCOMPLETE], manifest->file->path,
                     manifests & ~(unsigned)manifest->file->listed);
    } else if ((manifest->file->listed & manifests) != 0) {
      by_bag_report(check, &by_bag_rules[BY_BAG_TAGMANIFEST_NESTED], file_spot(manifest->file->path), (by_span){0}, (by_span){0});
    }
  }
}

void by_bag_compare(by_bag_check *check)
{
  const unsigned payload = bits_of(check, false);
  if (payload == 0 && !check->blind) {
    by_bag_report(check, &by_bag_rules[BY_BAG_MANIFEST_NONE], file_spot(by_span_of("manifest-sha512.txt")), (by_span){0}, (by_span){0});
  }
  for (size_t i = 0; i < check->manifest_count; i++) {
    compare_manifest(check, i);
  }
  share_listing(check);
  check_listing(check, payload);
  check_tag_listing(check, bits_of(check, true));
}

uint64_t by_bag_check_size(const by_bag_check *check, by_span path)
{
  const by_bag_file *file = by_bag_find(check, path);
  return file == NULL ? 0 : file->size;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* A bag against a profile (BagIt Profiles 1.3.0). Its addresses are never fetched; they are compared as texts. */
#include "check/bag_parts.h"
#include "check/bag_profile_parts.h"

#include <fnmatch.h>
#include <stdio.h>

static bool lists(const by_profile_list *list, by_span text)
{
  size_t i = 0;
  while (i < list->count && !by_span_equal(list->items[i], text)) {
    i++;
  }
  return i < list->count;
}

static void report(const by_bag_check *check, size_t rule, by_span member, by_span detail)
{
  by_bag_report(check, &by_profile_rules[rule], (by_bag_spot){.member = member}, detail, (by_span){0});
}

static const char INFO[] = "bag-info.txt";

/* One line of bag-info.txt that the profile knows; `count`: how often it came so far. */
static void check_value(const by_bag_check *check, const by_profile_field *known, const by_bag_field *field, size_t count)
{
  const by_bag_spot spot = {.member = by_span_of(INFO), .line = field->line};
  if (count == 2 && known->once) {
    by_bag_report(check, &by_profile_rules[BY_PROFILE_FIELD_REPEATED], spot, known->label, (by_span){0});
  }
  if (known->values.count != 0 && !lists(&known->values, field->value)) {
    by_bag_report(check, &by_profile_rules[BY_PROFILE_FIELD_VALUE], spot, known->label, field->value);
  }
}

static void check_field(const by_bag_check *check, const by_profile_field *known)
{
  size_t count = 0;
  for (size_t i = 0; i < check->field_count; i++) {
    if (by_span_equal_folded(check->fields[i].label, known->label)) {
      check_value(check, known, &check->fields[i], ++count);
    }
  }
  if (count == 0 && (known->required || known->recommended)) {
    report(check, known->required ? BY_PROFILE_FIELD_MISSING : BY_PROFILE_FIELD_RECOMMENDED, by_span_of(INFO), known->label);
  }
}

bool by_bag_names_profile(const by_bag_check *check, const by_bag_profile *profile)
{
  static const char LABEL[] = "BagIt-Profile-Identifier";
  const by_span identifier = profile == NULL ? by_span_of("") : profile->identifier;
  bool named = false;
  for (size_t i = 0; i < check->field_count && !named && identifier.size != 0; i++) {
    named = by_span_equal_folded(check->fields[i].label, by_span_of(LABEL)) && by_span_equal(check->fields[i].value, identifier);
  }
  return named;
}

/* The bag must say which profile it follows; that it says another address may be but another address of the same. */
static void check_identifier(const by_bag_check *check)
{
  const by_span identifier = check->profile->identifier;
  if (identifier.size != 0 && !by_bag_names_profile(check, check->profile)) {
    report(check, BY_PROFILE_NOT_NAMED, by_span_of(INFO), identifier);
  }
}

static bool has_manifest(const by_bag_check *check, bool tags, by_span algorithm)
{
  for (size_t i = 0; i < check->manifest_count; i++) {
    const by_bag_manifest *manifest = &check->manifests[i];
    if (manifest->tags == tags && by_span_is(algorithm, by_bag_algorithm_name(manifest->algorithm))) {
      return true;
    }
  }
  return false;
}

static void check_manifests(const by_bag_check *check, bool tags)
{
  const by_profile_list *lists_of = check->profile->lists;
  const by_profile_list *required = &lists_of[tags ? BY_LIST_TAG_MANIFESTS_REQUIRED : BY_LIST_MANIFESTS_REQUIRED];
  const by_profile_list *allowed = &lists_of[tags ? BY_LIST_TAG_MANIFESTS_ALLOWED : BY_LIST_MANIFESTS_ALLOWED];
  for (size_t i = 0; i < required->count; i++) {
    if (!has_manifest(check, tags, required->items[i])) {
      char name[64];
      (void)snprintf(name, sizeof name, "%smanifest-%s.txt", tags ? "tag" : "", required->items[i].at);
      report(check, BY_PROFILE_FILE_MISSING, by_span_of(name), (by_span){0});
    }
  }
  for (size_t i = 0; i < check->manifest_count && allowed->given; i++) {
    const by_bag_manifest *manifest = &check->manifests[i];
    if (manifest->tags == tags && !lists(allowed, by_span_of(by_bag_algorithm_name(manifest->algorithm)))) {
      report(check, BY_PROFILE_FILE_FORBIDDEN, manifest->file->path, (by_span){0});
    }
  }
}

/* Whether the path, which ends in a NUL, has one of the patterns. */
static bool matches(const by_profile_list *patterns, const char *path)
{
  for (size_t i = 0; i < patterns->count; i++) {
    if (fnmatch(patterns->items[i].at, path, 0) == 0) {
      return true;
    }
  }
  return false;
}

/* A tag file that BagIt itself gives no meaning. */
static bool is_other_tag_file(by_span path)
{
  bool tags = false;
  by_algorithm algorithm = BY_ALGORITHMS;
  return !by_bag_in_payload(path) && !by_span_is(path, "bagit.txt") && !by_span_is(path, INFO) && !by_span_is(path, "fetch.txt") &&
         !by_bag_manifest_name(path, &tags, &algorithm);
}

static bool check_allowed(const by_bag_check *check)
{
  const by_profile_list *allowed = &check->profile->lists[BY_LIST_TAG_FILES_ALLOWED];
  for (size_t i = 0; i < check->count && allowed->given; i++) {
    const by_bag_file *file = check->sorted[i].file;
    if (!is_other_tag_file(file->path)) {
      continue;
    }
    const char *path = by_arena_string(check->arena, file->path);
    if (path == NULL) {
      return false;
    }
    if (!matches(allowed, path)) {
      report(check, BY_PROFILE_FILE_FORBIDDEN, file->path, (by_span){0});
    }
  }
  return true;
}

/* Whether a file of the bag has the pattern; `*failed` where memory is short. */
static bool has_file(const by_bag_check *check, const char *pattern, bool *failed)
{
  bool found = by_bag_find(check, by_span_of(pattern)) != NULL;
  for (size_t i = 0; i < check->count && !found && !*failed && strchr(pattern, '*') != NULL; i++) {
    const char *path = by_arena_string(check->arena, check->sorted[i].file->path);
    *failed = path == NULL;
    found = path != NULL && fnmatch(pattern, path, 0) == 0;
  }
  return found;
}

static bool check_required(const by_bag_check *check, by_profile_lists list)
{
  const by_profile_list *required = &check->profile->lists[list];
  bool failed = false;
  for (size_t i = 0; i < required->count && !failed; i++) {
    if (!has_file(check, required->items[i].at, &failed) && !failed) {
      report(check, BY_PROFILE_FILE_MISSING, required->items[i], (by_span){0});
    }
  }
  return !failed;
}

typedef struct serialization {
  const char *shown;
  const char *types[4]; /* media types that are in use for it */
} serialization;

static const serialization SERIALIZATIONS[] = {
    [BY_BAG_AS_FOLDER] = {"folder", {NULL}},
    [BY_BAG_AS_TAR] = {"tar", {"application/tar", "application/x-tar", NULL}},
    [BY_BAG_AS_GZIP] = {"tar compressed by gzip", {"application/gzip", "application/x-gzip", "application/tar+gzip", NULL}},
    [BY_BAG_AS_XZ] = {"tar compressed by xz", {"application/xz", "application/x-xz", NULL}},
    [BY_BAG_AS_ZSTD] = {"tar compressed by zstd", {"application/zstd", "application/x-zstd", NULL}},
    [BY_BAG_AS_BZIP2] = {"tar compressed by bzip2", {"application/bzip2", "application/x-bzip2", NULL}},
    [BY_BAG_AS_ZIP] = {"ZIP", {"application/zip", "application/x-zip-compressed", NULL}},
};
_Static_assert(sizeof SERIALIZATIONS / sizeof SERIALIZATIONS[0] == BY_BAG_SERIALIZATIONS, "words for each serialization");

static bool is_accepted(const by_bag_check *check, const serialization *form)
{
  const by_profile_list *accepted = &check->profile->lists[BY_LIST_SERIALIZATIONS];
  const by_profile_serialization rule = check->profile->serialization;
  if (check->serialization == BY_BAG_AS_FOLDER) {
    return rule != BY_SERIALIZATION_REQUIRED;
  }
  bool right = !accepted->given;
  for (size_t i = 0; form->types[i] != NULL; i++) {
    right = right || lists(accepted, by_span_of(form->types[i]));
  }
  return right && rule != BY_SERIALIZATION_FORBIDDEN;
}

/* How the bag came, its version, and fetch.txt. */
static void check_form(const by_bag_check *check)
{
  const serialization *form = &SERIALIZATIONS[check->serialization];
  const by_profile_list *versions = &check->profile->lists[BY_LIST_VERSIONS];
  if (!is_accepted(check, form)) {
    report(check, BY_PROFILE_SERIALIZATION, (by_span){0}, by_span_of(form->shown));
  }
  if (versions->given && check->version.size != 0 && !lists(versions, check->version)) {
    report(check, BY_PROFILE_VERSION, by_span_of("bagit.txt"), check->version);
  }
  if (check->profile->no_fetch && by_bag_find(check, by_span_of("fetch.txt")) != NULL) {
    report(check, BY_PROFILE_FILE_FORBIDDEN, by_span_of("fetch.txt"), (by_span){0});
  }
}

static void check_manifest_form(const by_bag_check *check, const by_bag_manifest *manifest)
{
  const by_bag_lapse *lapse = manifest->packed == NULL ? NULL : manifest->packed->lapses;
  for (; lapse != NULL; lapse = lapse->next) {
    const by_bag_spot spot = {.member = manifest->file->path, .line = lapse->line};
    by_bag_report(check, &by_profile_rules[BY_PROFILE_MANIFEST_FORM], spot, (by_span){0}, (by_span){0});
  }
}

bool by_bag_check_profile(by_bag_check *check)
{
  for (size_t i = 0; i < check->manifest_count && check->profile->strict; i++) {
    check_manifest_form(check, &check->manifests[i]);
  }
  check_form(check);
  check_identifier(check);
  for (size_t i = 0; i < check->profile->field_count; i++) {
    check_field(check, &check->profile->fields[i]);
  }
  check_manifests(check, false);
  check_manifests(check, true);
  return check_allowed(check) && check_required(check, BY_LIST_TAG_FILES_REQUIRED) && check_required(check, BY_LIST_PAYLOAD_FILES_REQUIRED);
}

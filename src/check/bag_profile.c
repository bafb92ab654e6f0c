/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading a profile: every part of its JSON that is used must be of the type that the specification gives it. */
#include "check/bag_profile.h"

#include "base/embedded.h"
#include "base/rules_profile.h"
#include "check/bag_profile_parts.h"

#include <jansson.h>
#include <stdlib.h>

enum { ARENA_MOST = 64 << 20 };

void by_bag_profile_free(by_bag_profile *profile)
{
  if (profile != NULL) {
    by_arena_free(profile->arena);
    free(profile);
  }
}

static by_bag_profile *profile_new(void)
{
  by_bag_profile *profile = calloc(1, sizeof *profile);
  if (profile == NULL) {
    return NULL;
  }
  profile->arena = by_arena_new(ARENA_MOST);
  if (profile->arena == NULL) {
    free(profile);
    return NULL;
  }
  return profile;
}

/* How a part was taken. */
typedef enum taken { TAKEN, WRONG, SHORT_OF_MEMORY } taken;

static taken take_text(by_arena *arena, const json_t *value, by_span *text)
{
  if (!json_is_string(value)) {
    return WRONG;
  }
  const by_span given = {.at = json_string_value(value), .size = json_string_length(value)};
  const char *copy = by_arena_string(arena, given);
  *text = (by_span){.at = copy, .size = given.size};
  return copy == NULL ? SHORT_OF_MEMORY : TAKEN;
}

static taken take_list(by_arena *arena, const json_t *value, by_profile_list *list)
{
  if (!json_is_array(value)) {
    return WRONG;
  }
  const size_t count = json_array_size(value);
  *list = (by_profile_list){.items = by_arena_take(arena, count, sizeof *list->items), .count = count, .given = true};
  taken result = list->items == NULL ? SHORT_OF_MEMORY : TAKEN;
  for (size_t i = 0; i < count && result == TAKEN; i++) {
    result = take_text(arena, json_array_get(value, i), &list->items[i]);
  }
  return result;
}

/* `*truth` stays as it is where the member is missing. */
static taken take_boolean(const json_t *object, const char *name, bool *truth)
{
  const json_t *value = json_object_get(object, name);
  if (value != NULL && !json_is_boolean(value)) {
    return WRONG;
  }
  *truth = value == NULL ? *truth : json_is_true(value);
  return TAKEN;
}

static taken take_field(by_arena *arena, const char *label, const json_t *value, by_profile_field *field)
{
  const json_t *values = json_object_get(value, "values");
  bool repeatable = true;
  field->label = by_span_of(by_arena_string(arena, by_span_of(label)));
  if (!json_is_object(value) || take_boolean(value, "required", &field->required) != TAKEN ||
      take_boolean(value, "recommended", &field->recommended) != TAKEN || take_boolean(value, "repeatable", &repeatable) != TAKEN) {
    return WRONG;
  }
  field->once = !repeatable;
  if (field->label.at == NULL) {
    return SHORT_OF_MEMORY;
  }
  return values == NULL ? TAKEN : take_list(arena, values, &field->values);
}

static taken take_fields(by_bag_profile *profile, json_t *value)
{
  if (!json_is_object(value)) {
    return WRONG;
  }
  profile->fields = by_arena_take(profile->arena, json_object_size(value), sizeof *profile->fields);
  taken result = profile->fields == NULL ? SHORT_OF_MEMORY : TAKEN;
  for (void *at = json_object_iter(value); at != NULL && result == TAKEN; at = json_object_iter_next(value, at)) {
    by_profile_field *field = &profile->fields[profile->field_count++];
    result = take_field(profile->arena, json_object_iter_key(at), json_object_iter_value(at), field);
  }
  return result;
}

static taken take_info(by_bag_profile *profile, json_t *value)
{
  const json_t *identifier = json_object_get(value, "BagIt-Profile-Identifier");
  if (!json_is_object(value)) {
    return WRONG;
  }
  return identifier == NULL ? TAKEN : take_text(profile->arena, identifier, &profile->identifier);
}

static taken take_fetch(by_bag_profile *profile, json_t *value)
{
  profile->no_fetch = json_is_false(value);
  return json_is_boolean(value) ? TAKEN : WRONG;
}

static taken take_strict(by_bag_profile *profile, json_t *value)
{
  profile->strict = json_is_true(value);
  return json_is_boolean(value) ? TAKEN : WRONG;
}

static taken take_serialization(by_bag_profile *profile, json_t *value)
{
  static const char *const WORDS[] = {
      [BY_SERIALIZATION_OPTIONAL] = "optional", [BY_SERIALIZATION_REQUIRED] = "required", [BY_SERIALIZATION_FORBIDDEN] = "forbidden"};
  const by_span word = by_span_of(json_string_value(value));
  for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
    if (by_span_is(word, WORDS[i])) {
      profile->serialization = (by_profile_serialization)i;
      return TAKEN;
    }
  }
  return WRONG;
}

typedef struct key {
  const char *name;
  taken (*take)(by_bag_profile *profile, json_t *value); /* NULL: it is a list */
  by_profile_lists list;
} key;

static const key KEYS[] = {
    {"BagIt-Profile-Info", take_info, BY_LISTS},
    {"Bag-Info", take_fields, BY_LISTS},
    {"Allow-Fetch.txt", take_fetch, BY_LISTS},
    {"Serialization", take_serialization, BY_LISTS},
    {"X-Bayegan-Strict", take_strict, BY_LISTS},
    {"Manifests-Required", NULL, BY_LIST_MANIFESTS_REQUIRED},
    {"Manifests-Allowed", NULL, BY_LIST_MANIFESTS_ALLOWED},
    {"Tag-Manifests-Required", NULL, BY_LIST_TAG_MANIFESTS_REQUIRED},
    {"Tag-Manifests-Allowed", NULL, BY_LIST_TAG_MANIFESTS_ALLOWED},
    {"Tag-Files-Required", NULL, BY_LIST_TAG_FILES_REQUIRED},
    {"Tag-Files-Allowed", NULL, BY_LIST_TAG_FILES_ALLOWED},
    {"Payload-Files-Required", NULL, BY_LIST_PAYLOAD_FILES_REQUIRED},
    {"Accept-Serialization", NULL, BY_LIST_SERIALIZATIONS},
    {"Accept-BagIt-Version", NULL, BY_LIST_VERSIONS},
};

static const key *key_named(const char *name)
{
  for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++) {
    if (strcmp(KEYS[i].name, name) == 0) {
      return &KEYS[i];
    }
  }
  return NULL;
}

static void report(by_findings *findings, size_t rule, const char *what, const char *fault)
{
  by_findings_add(findings, &(by_finding){.rule = &by_profile_rules[rule], .details = {by_span_of(what), by_span_of(fault)}});
}

/* One demand; false where memory is short. */
static bool take_key(by_bag_profile *profile, const char *name, json_t *value, by_findings *findings)
{
  const key *known = key_named(name);
  if (known == NULL) {
    report(findings, BY_PROFILE_KEY_UNKNOWN, name, NULL);
    return true;
  }
  const taken result = known->take != NULL ? known->take(profile, value) : take_list(profile->arena, value, &profile->lists[known->list]);
  if (result == WRONG) {
    report(findings, BY_PROFILE_INVALID, name, " is not as BagIt Profiles has it");
  }
  return result != SHORT_OF_MEMORY;
}

/* Takes all that the profile demands; false where it is wrong or memory is short. */
static bool take_keys(by_bag_profile *profile, json_t *root, by_findings *findings)
{
  const size_t errors = findings->errors;
  if (!json_is_object(root)) {
    report(findings, BY_PROFILE_INVALID, "it is no object", NULL);
  }
  bool done = json_is_object(root);
  for (void *at = json_object_iter(root); at != NULL && done; at = json_object_iter_next(root, at)) {
    done = take_key(profile, json_object_iter_key(at), json_object_iter_value(at), findings);
  }
  return done && findings->errors == errors;
}

static void report_syntax(const json_error_t *error, by_findings *findings)
{
  const size_t line = error->line > 0 ? (size_t)error->line : 0;
  const size_t column = line != 0 && error->column > 0 ? (size_t)error->column : 0;
  by_findings_add(findings, &(by_finding){.rule = &by_profile_rules[BY_PROFILE_INVALID],
                                          .place = {.line = line, .column = column},
                                          .details = {by_span_of(error->text)}});
}

by_bag_profile *by_bag_profile_read(by_span json, by_findings *findings)
{
  json_error_t error = {.line = 0};
  by_bag_profile *profile = profile_new();
  if (profile == NULL) {
    return NULL;
  }
  json_t *root = json_loadb(json.size == 0 ? "" : json.at, json.size, JSON_REJECT_DUPLICATES, &error);
  if (root == NULL) {
    report_syntax(&error, findings);
  }
  if (root == NULL || !take_keys(profile, root, findings)) {
    by_bag_profile_free(profile);
    profile = NULL;
  }
  json_decref(root);
  return profile;
}

bool by_bag_profile_is_strict(const by_bag_profile *profile)
{
  return profile != NULL && profile->strict;
}

static const struct {
  const char *name;
  const char *file;
} KNOWN[] = {{"archive", "bag-archive.json"}, {"btr", "bag-btr.json"}};

const char *by_bag_profile_at(size_t index)
{
  return index < sizeof KNOWN / sizeof KNOWN[0] ? KNOWN[index].name : NULL;
}

by_span by_bag_profile_named(by_span name)
{
  for (size_t i = 0; i < sizeof KNOWN / sizeof KNOWN[0]; i++) {
    const by_embedded *file = by_span_is(name, KNOWN[i].name) ? by_embedded_named(KNOWN[i].file) : NULL;
    if (file != NULL) {
      return (by_span){.at = (const char *)file->bytes, .size = file->size};
    }
  }
  return (by_span){0};
}

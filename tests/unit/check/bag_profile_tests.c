/* SPDX-License-Identifier: BSD-2-Clause */
/* Profiles of bags: what makes one invalid; each demand with a bag that meets it and one that does not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "bag_kitchen.h"
#include "base/rules_profile.h"
#include "tests.h"

/* A profile, the form a bag comes in, and what follows. The bag is the sound one of the kitchen but for the recipe's edits. */
typedef struct order {
  const char *profile;
  by_bag_serialization serialization;
  recipe recipe;
} order;

static const order ORDERS[] = {
    {"{}", BY_BAG_AS_FOLDER, {.title = "no demands"}},
    {"{\"Bag-Info\":{\"Contact-Name\":{\"required\":true}}}",
     BY_BAG_AS_FOLDER,
     {.title = "a required field is missing", .rules = {"profile-field-missing"}}},
    {"{\"Bag-Info\":{\"Contact-Name\":{\"required\":true}}}",
     BY_BAG_AS_FOLDER,
     {.title = "a required field in another case", .edits = {{"bag-info.txt", FILES, "", "contact-name: a\n"}}}},
    {"{\"Bag-Info\":{\"Contact-Name\":{\"recommended\":true}}}",
     BY_BAG_AS_FOLDER,
     {.title = "a recommended field is missing", .rules = {"profile-field-recommended"}}},
    {"{\"Bag-Info\":{\"Contact-Name\":{\"repeatable\":false}}}",
     BY_BAG_AS_FOLDER,
     {.title = "a field stands twice",
      .edits = {{"bag-info.txt", FILES, "", "Contact-Name: a\nContact-Name: b\n"}},
      .rules = {"profile-field-repeated"}}},
    {"{\"Bag-Info\":{\"Contact-Name\":{}}}",
     BY_BAG_AS_FOLDER,
     {.title = "a field may stand twice", .edits = {{"bag-info.txt", FILES, "", "Contact-Name: a\nContact-Name: b\n"}}}},
    {"{\"Bag-Info\":{\"Access\":{\"values\":[\"Open\",\"by request\"]}}}",
     BY_BAG_AS_FOLDER,
     {.title = "another value", .edits = {{"bag-info.txt", FILES, "", "Access: Shut\n"}}, .rules = {"profile-field-value"}}},
    {"{\"Bag-Info\":{\"Access\":{\"values\":[\"Open\",\"by request\"]}}}",
     BY_BAG_AS_FOLDER,
     {.title = "a value that is folded", .edits = {{"bag-info.txt", FILES, "", "Access: by\n  request\n"}}}},
    {"{\"BagIt-Profile-Info\":{\"BagIt-Profile-Identifier\":\"https://example.org/p\"}}",
     BY_BAG_AS_FOLDER,
     {.title = "the profile is not named", .rules = {"profile-not-named"}}},
    {"{\"BagIt-Profile-Info\":{\"BagIt-Profile-Identifier\":\"https://example.org/p\"}}",
     BY_BAG_AS_FOLDER,
     {.title = "the profile is named among others",
      .edits = {{"bag-info.txt", FILES, "",
                 "BagIt-Profile-Identifier: https://example.org/q\nBagIt-Profile-Identifier: https://example.org/p\n"}}}},
    {"{\"Manifests-Required\":[\"sha512\",\"sha256\"],\"Tag-Manifests-Required\":[\"md5\"]}",
     BY_BAG_AS_FOLDER,
     {.title = "manifests are missing", .rules = {"profile-file-missing", "profile-file-missing"}}},
    {"{\"Manifests-Allowed\":[\"sha256\"],\"Tag-Manifests-Allowed\":[\"sha512\"]}",
     BY_BAG_AS_FOLDER,
     {.title = "a manifest of another algorithm", .rules = {"profile-file-forbidden"}}},
    {"{\"Tag-Files-Required\":[\"note.txt\"]}", BY_BAG_AS_FOLDER, {.title = "a tag file is missing", .rules = {"profile-file-missing"}}},
    {"{\"Tag-Files-Required\":[\"note.txt\"],\"Tag-Files-Allowed\":[\"no*.txt\"]}",
     BY_BAG_AS_FOLDER,
     {.title = "a tag file is allowed", .edits = {{"note.txt", FILES, NULL, "x"}}}},
    {"{\"Tag-Files-Allowed\":[\"no*.txt\"]}",
     BY_BAG_AS_FOLDER,
     {.title = "a tag file is not allowed", .edits = {{"yes.txt", FILES, NULL, "x"}}, .rules = {"profile-file-forbidden"}}},
    {"{\"Payload-Files-Required\":[\"data/*.txt\",\"data/c/*\"]}",
     BY_BAG_AS_FOLDER,
     {.title = "a file of the payload is missing", .rules = {"profile-file-missing"}}},
    {"{\"Allow-Fetch.txt\":false}",
     BY_BAG_AS_FOLDER,
     {.title = "fetch.txt is not allowed",
      .edits = {{"fetch.txt", FILES, NULL, "https://example.org/a 3 data/a.txt\n"}},
      .rules = {"profile-file-forbidden"}}},
    {"{\"Accept-BagIt-Version\":[\"0.97\"]}", BY_BAG_AS_FOLDER, {.title = "another version", .rules = {"profile-version"}}},
    {"{\"Accept-BagIt-Version\":[\"0.97\",\"1.0\"]}", BY_BAG_AS_FOLDER, {.title = "one of the versions"}},
    {"{\"Serialization\":\"required\"}", BY_BAG_AS_FOLDER, {.title = "a folder", .rules = {"profile-serialization"}}},
    {"{\"Serialization\":\"forbidden\",\"Accept-Serialization\":[\"application/zip\"]}",
     BY_BAG_AS_ZIP,
     {.title = "a container", .rules = {"profile-serialization"}}},
    {"{\"Accept-Serialization\":[\"application/zip\"]}", BY_BAG_AS_TAR, {.title = "another container", .rules = {"profile-serialization"}}},
    {"{\"Serialization\":\"required\",\"Accept-Serialization\":[\"application/tar\"]}", BY_BAG_AS_TAR, {.title = "a tar"}},
    {"{\"X-Bayegan-Strict\":true}", BY_BAG_AS_FOLDER, {.title = "manifests of one form"}},
    {"{\"X-Bayegan-Strict\":true}",
     BY_BAG_AS_FOLDER,
     {.title = "a capital letter",
      .edits = {{"manifest-sha512.txt", MANIFEST, "05f70341", "05F70341"}},
      .rules = {"profile-manifest-form"}}},
    {"{\"X-Bayegan-Strict\":true}",
     BY_BAG_AS_FOLDER,
     {.title = "a tab", .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", "\tdata/b.txt"}}, .rules = {"profile-manifest-form"}}},
    {"{\"X-Bayegan-Strict\":true}",
     BY_BAG_AS_FOLDER,
     {.title = "an open end",
      .edits = {{"manifest-sha512.txt", MANIFEST, "data/b.txt\n", "data/b.txt"}},
      .rules = {"profile-manifest-form"}}},
};

static void each_demand_is_checked(void **state)
{
  (void)state;
  kitchen *it = kitchen_open();
  for (size_t i = 0; i < sizeof ORDERS / sizeof ORDERS[0]; i++) {
    by_arena *arena = by_arena_new((size_t)1 << 20);
    by_findings findings = {.arena = arena};
    by_bag_profile *profile = by_bag_profile_read(by_span_of(ORDERS[i].profile), &findings);
    assert_non_null(profile);
    assert_null(findings.first);
    kitchen_cook(it, &ORDERS[i].recipe);
    kitchen_demand(it, profile, ORDERS[i].serialization);
    (void)kitchen_check(it, false, false);
    if (!kitchen_is_expected(it, &ORDERS[i].recipe)) {
      const by_finding *first = kitchen_findings(it)->first;
      fail_msg("%s: first finding %s", ORDERS[i].recipe.title, first == NULL ? "none" : first->rule->id);
    }
    by_bag_profile_free(profile);
    by_arena_free(arena);
  }
  kitchen_close(it);
}

static void wrong_profiles_are_refused(void **state)
{
  (void)state;
  static const char *const WRONG[] = {
      "",
      "[]",
      "{",
      "{\"Bag-Info\":[]}",
      "{\"Bag-Info\":{\"a\":true}}",
      "{\"Bag-Info\":{\"a\":{\"required\":\"yes\"}}}",
      "{\"Bag-Info\":{\"a\":{\"values\":[1]}}}",
      "{\"Manifests-Required\":\"sha512\"}",
      "{\"Serialization\":\"maybe\"}",
      "{\"Allow-Fetch.txt\":\"no\"}",
      "{\"Serialization\":\"optional\",\"Serialization\":\"forbidden\"}",
  };
  for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) {
    by_arena *arena = by_arena_new((size_t)1 << 20);
    by_findings findings = {.arena = arena};
    by_bag_profile *profile = by_bag_profile_read(by_span_of(WRONG[i]), &findings);
    if (profile != NULL || findings.errors != 1 || findings.first->rule != &by_profile_rules[BY_PROFILE_INVALID]) {
      fail_msg("taken for a profile: %s", WRONG[i]);
    }
    by_arena_free(arena);
  }
}

/* What the program knows by name is right, and complete enough to be used as a file by others. */
static void known_profiles_are_right(void **state)
{
  (void)state;
  static const char *const NAMES[] = {"archive", "btr"};
  for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
    by_arena *arena = by_arena_new((size_t)1 << 20);
    by_findings findings = {.arena = arena};
    by_bag_profile *profile = by_bag_profile_read(by_bag_profile_named(by_span_of(NAMES[i])), &findings);
    assert_non_null(profile);
    assert_null(findings.first);
    by_bag_profile_free(profile);
    by_arena_free(arena);
  }
  assert_int_equal(by_bag_profile_named(by_span_of("general")).size, 0);
}

static void unknown_keys_are_told(void **state)
{
  (void)state;
  by_arena *arena = by_arena_new((size_t)1 << 20);
  by_findings findings = {.arena = arena};
  by_bag_profile *profile = by_bag_profile_read(by_span_of("{\"Manifest-Required\":[\"sha512\"]}"), &findings);
  assert_non_null(profile);
  assert_int_equal(findings.warnings, 1);
  assert_ptr_equal(findings.first->rule, &by_profile_rules[BY_PROFILE_KEY_UNKNOWN]);
  by_bag_profile_free(profile);
  by_arena_free(arena);
}

int by_check_bag_profile_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_demand_is_checked),
      cmocka_unit_test(wrong_profiles_are_refused),
      cmocka_unit_test(known_profiles_are_right),
      cmocka_unit_test(unknown_keys_are_told),
  };
  return cmocka_run_group_tests_name("check/bag profile", tests, NULL, NULL);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of members: portable, safe, clashing. */
#include "bench.h"
#include "pack/name.h"
#include "tests.h"

static void portable_names(void **state)
{
  (void)state;
  static const char *const GOOD[] = {
      "a", "data/representations/source/data/anternasional-232.txt", "META-INF/container.xml", "com10", "com0", "console.txt", "9_a.b-c"};
  static const char *const BAD[] = {"",    "/a",      "a/",     "a//b", "a/../b",     ".a",       "a.",   "a b", "-a",   "_a",
                                    "a%b", "con.txt", "x/LPT1", "NUL",  "com1.txt.b", "\xd8\xa7", "a\\b", "a:b", "aux/b"};
  for (size_t i = 0; i < sizeof GOOD / sizeof GOOD[0]; i++) {
    assert_true(by_name_is_portable(by_span_of(GOOD[i])));
  }
  for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
    assert_false(by_name_is_portable(by_span_of(BAD[i])));
  }
}

static void safe_names(void **state)
{
  (void)state;
  static const char *const GOOD[] = {"a b", "\xd8\xa7/\xd8\xa8", "a..b", "...", "a/.hidden", "100%", "~x"};
  static const char *const BAD[] = {"", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/..", "a/./b", "a\\b", "a\nb", "a\x7f"};
  for (size_t i = 0; i < sizeof GOOD / sizeof GOOD[0]; i++) {
    assert_null(by_name_fault(by_span_of(GOOD[i]), false));
  }
  for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
    assert_non_null(by_name_fault(by_span_of(BAD[i]), false));
  }
  assert_null(by_name_fault(by_span_of("a\nb\r"), true));
  assert_string_equal(by_name_fault(by_span_of("a\nb\t"), true), "it holds a control character");
  assert_string_equal(by_name_fault(by_span_of("a/../b"), true), "it holds a step '.' or '..'");
  assert_string_equal(by_name_fault(by_span_of("\xff"), true), "it is not UTF-8");
}

/* Paths that end in a slash are folders. */
static size_t clashes_of(const char *const *paths)
{
  by_claims claims = {.items = NULL};
  by_claim earlier = {.folder = false};
  by_claim later = earlier;
  size_t found = 0;
  for (; *paths != NULL; paths++) {
    const by_span path = by_span_of(*paths);
    const bool folder = by_span_ends(path, by_span_of("/"));
    assert_true(by_claims_add(&claims, (by_claim){.path = by_span_slice(path, 0, path.size - folder), .folder = folder}));
  }
  by_claims_sort(&claims);
  while (by_claims_clash(&claims, &earlier, &later)) {
    found++;
  }
  by_claims_drop(&claims);
  return found;
}

static void clashing_names(void **state)
{
  (void)state;
  static const struct {
    const char *paths[6];
    size_t clashes;
  } SAMPLES[] = {
      {{NULL}, 0},
      {{"b/c", "a", "B", "a", "ab/c"}, 1},
      {{"a", "a", "a"}, 2},
      {{"a-b", "a/b", "a0"}, 0},
      {{"a", "a-b", "a/b/c"}, 1},
      {{"a", "a!", "a/b", "a/b/c", "a/c"}, 3},
      {{"a/", "a/", "a/b", "a-/", "a/c/"}, 0},
      {{"a/", "a", "b/c/", "b"}, 2},
      {{"a/b/", "A/B", "a"}, 1},
  };
  for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
    assert_int_equal(clashes_of(SAMPLES[i].paths), SAMPLES[i].clashes);
  }
}

int by_pack_name_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(portable_names),
      cmocka_unit_test(safe_names),
      cmocka_unit_test(clashing_names),
  };
  return cmocka_run_group_tests_name("pack/name", tests, NULL, NULL);
}

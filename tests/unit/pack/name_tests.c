/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of members: portable, safe, clashing. */
#include "bench.h"
#include "pack/name.h"
#include "tests.h"

static void portable_names(void **state)
{
  (void)state;
  static const char *const GOOD[] = {
      "a", "data/representations/source/data/anternasional-232.txt", "META-INF/container.xml", "com10", "console.txt", "9_a.b-c"};
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
    assert_true(by_name_is_safe(by_span_of(GOOD[i])));
  }
  for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
    assert_false(by_name_is_safe(by_span_of(BAD[i])));
  }
}

static size_t clashes_of(by_span *items, size_t count, bool fold)
{
  by_names names = {.items = items, .count = count, .fold = fold};
  by_span clash = {0};
  size_t found = 0;
  by_names_sort(&names);
  for (size_t index = 0; by_names_clash(&names, &index, &clash);) {
    found++;
  }
  return found;
}

static void clashing_names(void **state)
{
  (void)state;
  by_span items[] = {by_span_of("b/c"), by_span_of("a"), by_span_of("B"), by_span_of("a"), by_span_of("ab/c")};
  assert_int_equal(clashes_of(items, 5, false), 1);
  assert_int_equal(clashes_of(items, 5, true), 2);
  assert_int_equal(clashes_of(items, 0, true), 0);
  by_span near[] = {by_span_of("a-b"), by_span_of("a/b"), by_span_of("a0")};
  assert_int_equal(clashes_of(near, 3, true), 0);
  by_span below[] = {by_span_of("a"), by_span_of("a-b"), by_span_of("a/b/c")};
  assert_int_equal(clashes_of(below, 3, false), 1);
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

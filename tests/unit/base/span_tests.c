/* SPDX-License-Identifier: BSD-2-Clause */
/* Comparing borrowed text. */
#include "base/span.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct pair {
  const char *a;
  const char *b;
  int order; /* where A to Z are a to z */
} pair;

static void letters_of_either_case_are_equal(void **state)
{
  (void)state;
  static const pair PAIRS[] = {
      {"", "", 0},     {"UTF-8", "utf-8", 0}, {"aZ", "Az", 0}, {"a", "B", -1},  {"B", "a", 1},     {"ab", "A", 1},
      {"A", "ab", -1}, {"@", "`", -1},        {"[", "{", -1},  {"\r", "-", -1}, {"Z", "\xc3", -1}, {"\xc3\x84", "\xc3\xa4", -1},
  };
  for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0]; i++) {
    const int order = by_span_compare_folded(by_span_of(PAIRS[i].a), by_span_of(PAIRS[i].b));
    assert_int_equal((order > 0) - (order < 0), PAIRS[i].order);
    assert_int_equal(by_span_equal_folded(by_span_of(PAIRS[i].a), by_span_of(PAIRS[i].b)), PAIRS[i].order == 0);
  }
}

int by_base_span_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(letters_of_either_case_are_equal),
  };
  return cmocka_run_group_tests_name("span", tests, NULL, NULL);
}

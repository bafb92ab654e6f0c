/* SPDX-License-Identifier: BSD-2-Clause */
/* The status line in terminals of any width, and the table of rules at the end. */
#include "tests.h"

#include "report/progress.h"
#include "report/tally.h"

static void expect(by_progress_facts facts, size_t errors, size_t columns, const char *wanted)
{
  by_buffer out = by_buffer_of(1 << 10);
  by_buffer_add_byte(&out, '>');
  by_report_progress(&facts, errors, columns, &out);
  assert_false(out.failed);
  assert_string_equal(out.at + 1, wanted);
  by_buffer_drop(&out);
}

static void line_says_what_is_known(void **state)
{
  (void)state;
  expect((by_progress_facts){.total = 43}, 0, 79, "0/43, 0 errors");
  expect((by_progress_facts){.done = 17, .total = 43, .milliseconds = 1383}, 5, 79, "17/43, 5 errors, 0:03 left, 12.2/s");
  expect((by_progress_facts){.done = 43, .total = 43, .milliseconds = 3500}, 1, 79, "43/43, 1 error, 0:00 left, 12.2/s");
  expect((by_progress_facts){.done = 1, .total = 1000, .milliseconds = 13300}, 0, 79, "1/1000, 0 errors, 3:41:27 left, 4/min");
  expect((by_progress_facts){.done = 1, .total = 100, .milliseconds = 1000}, 0, 79, "1/100, 0 errors, 1:39 left, 1.0/s");
  expect((by_progress_facts){.done = 1, .total = 2, .milliseconds = 0}, 0, 79, "1/2, 0 errors");
}

static void line_fits(void **state)
{
  (void)state;
  const by_progress_facts facts = {.done = 123456, .total = 200000, .milliseconds = 100000000};
  expect(facts, 12345, 79, "123456/200000, 12345 errors, 17:13:22 left, 1.2/s");
  expect(facts, 12345, 39, "123456/200000, 12345 errors");
  expect(facts, 12345, 26, "123456/200000");
  expect(facts, 12345, 12, "");
}

static void table_begins_with_the_worst(void **state)
{
  (void)state;
  static const by_rule SEEN[] = {{.id = "a-rule"}, {.id = "b-rule"}, {.id = "c-rule"}};
  by_arena *arena = by_arena_new(1 << 16);
  assert_non_null(arena);
  by_tally tally = {.arena = arena};
  for (size_t i = 0; i < 12; i++) {
    by_tally_add(&tally, &SEEN[0], BY_NOTE);
    by_tally_add(&tally, &SEEN[i % 2 + 1], BY_WARNING);
  }
  by_tally_add(&tally, &SEEN[1], BY_WARNING);
  by_tally_add(&tally, &SEEN[2], BY_ERROR);
  by_tally_sort(&tally);
  by_buffer out = by_buffer_of(1 << 10);
  by_tally_text(&tally, &out);
  assert_false(tally.failed || out.failed);
  assert_string_equal(out.at, " 1 error   c-rule\n 7 warning b-rule\n 6 warning c-rule\n12 note    a-rule\n");
  by_buffer_drop(&out);
  by_arena_free(arena);
}

int by_report_progress_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(line_says_what_is_known),
      cmocka_unit_test(line_fits),
      cmocka_unit_test(table_begins_with_the_worst),
  };
  return cmocka_run_group_tests_name("report progress", tests, NULL, NULL);
}

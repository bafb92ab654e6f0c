/* SPDX-License-Identifier: BSD-2-Clause */
/* Which marks part a line of verse, and which do not. */
#include "tests.h"
#include "text/verse.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

static void assert_halves(const char *line, const char *first, const char *second)
{
  by_verse_halves halves = {0};
  assert_true(by_verse_split(by_span_of(line), &halves));
  assert_true(by_span_is(halves.first, first));
  assert_true(by_span_is(halves.second, second));
}

static void assert_whole(const char *line)
{
  by_verse_halves halves = {0};
  assert_false(by_verse_split(by_span_of(line), &halves));
}

static void wide_marks_part(void **state)
{
  (void)state;
  assert_halves("the first half\tthe second half", "the first half", "the second half");
  assert_halves("the first half   the second half", "the first half", "the second half");
  assert_halves("the first half ... the second half", "the first half", "the second half");
  assert_halves("the first half *** the second half", "the first half", "the second half");
  assert_halves("the first half \xE2\x80\xA6 the second half", "the first half", "the second half");
  assert_halves("the first\xC2\xA0half\xC2\xA0\xC2\xA0\xC2\xA0the second half", "the first\xC2\xA0half", "the second half");
}

static void other_marks_do_not(void **state)
{
  (void)state;
  assert_whole("");
  assert_whole("the first half  the second half");
  assert_whole("the first half. The second half");
  assert_whole("the first half... the second half");
  assert_whole("the first half ...the second half");
  assert_whole("the first ... the second ... the third");
  assert_whole("   the first half and the second half ... ");
}

static void halves_are_alike(void **state)
{
  (void)state;
  assert_whole("the first half   six");
  assert_whole("a half   the other half of the line, which is longer");
  assert_whole("The first half of the line is far too long to be one half of a verse: it is more than eighty columns wide   "
               "The second half of the line is far too long to be one half of a verse: it is more than eighty columns wide");
}

int by_text_verse_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(wide_marks_part),
      cmocka_unit_test(other_marks_do_not),
      cmocka_unit_test(halves_are_alike),
  };
  return cmocka_run_group_tests_name("verse", tests, NULL, NULL);
}

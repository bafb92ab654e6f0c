/* SPDX-License-Identifier: BSD-2-Clause */
/* The rule of blanks: what changes, and what never does. */
#include "tests.h"
#include "text/blank.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { MOST = 1 << 16 };

typedef struct example {
  const char *source;
  const char *folded;
} example;

static const example EXAMPLES[] = {
    {"", ""},
    {"a b", "a b"},
    {"a  b", "a b"},
    {"a\tb", "a\tb"},
    {"a\xC2\xA0"
     "b",
     "a\xC2\xA0"
     "b"},
    {"a\xC2\xA0 b", "a b"},
    {"a \xC2\xA0"
     "b",
     "a b"},
    {"a\nb", "a b"},
    {"a\rb", "a b"},
    {"a\r\nb", "a b"},
    {"a\f"
     "b",
     "a b"},
    {" a ", "a"},
    {"\n\na\n", "a"},
    {"a\x1A", "a"},
    {"a \n \x1A", "a"},
    {"a\xE3\x80\x80"
     "b",
     "a\xE3\x80\x80"
     "b"},
    {"a\xE2\x80\x83\xE2\x80\x83"
     "b",
     "a b"},
    {"a\xE2\x80\xAF"
     "b",
     "a\xE2\x80\xAF"
     "b"},
    {"a\xE2\x81\x9F\n"
     "b",
     "a b"},
    {"می\xE2\x80\x8C"
     "شود",
     "می\xE2\x80\x8C"
     "شود"},
    {"a\xE2\x80\x8B  \xE2\x80\x8B"
     "b",
     "a\xE2\x80\x8B \xE2\x80\x8B"
     "b"},
    {"\xC2\xA0\xC2\xA0", ""},
    {" ", ""},
    {"é  à", "é à"},
    {"a\x1B[0m", "a[0m"},
    {"a\x01 b", "a b"},
    {"a\x01\xC2\xA0\x02"
     "b",
     "a\xC2\xA0"
     "b"},
    {"a \x01 b", "a b"},
    {"\x01"
     "a\x1A"
     "b\x02",
     "ab"},
    {"a\n\x01\nb", "a b"},
    {"a\xEF\xBF\xBE"
     "b\xEF\xBF\xBF"
     "c\xEF\xBF\xBD",
     "abc\xEF\xBF\xBD"},
    {"a \xC2\xAB b", "a \xC2\xAB b"},
};

static void folds_only_blanks(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof EXAMPLES / sizeof EXAMPLES[0]; i++) {
    by_buffer out = by_buffer_of(MOST);
    by_blank_fold(by_span_of(EXAMPLES[i].source), &out);
    assert_false(out.failed);
    assert_true(by_span_is(by_buffer_span(&out), EXAMPLES[i].folded));
    by_buffer_drop(&out);
  }
}

/* "abc ab abc ab ...", `size` bytes of it. */
static void add_words(by_buffer *out, size_t size)
{
  static const char WORDS[] = "abc ab ";
  for (size_t i = 0; i < size; i++) {
    by_buffer_add_byte(out, WORDS[i % (sizeof WORDS - 1)]);
  }
}

/* Folds the piece between two letters, with `before` bytes of calm text before and long calm text behind. */
static void check_in_long_text(by_span piece, size_t before)
{
  enum { BEHIND = 100 };
  by_buffer source = by_buffer_of(MOST);
  by_buffer expected = by_buffer_of(MOST);
  by_buffer folded = by_buffer_of(MOST);
  by_buffer_add_byte(&source, 'x');
  by_buffer_add(&source, piece);
  by_buffer_add_byte(&source, 'x');
  add_words(&expected, before);
  by_blank_fold(by_buffer_span(&source), &expected);
  add_words(&expected, BEHIND);
  by_buffer_clear(&source);
  add_words(&source, before);
  by_buffer_add_byte(&source, 'x');
  by_buffer_add(&source, piece);
  by_buffer_add_byte(&source, 'x');
  add_words(&source, BEHIND);
  by_blank_fold(by_buffer_span(&source), &folded);
  assert_true(by_span_equal(by_buffer_span(&folded), by_buffer_span(&expected)));
  by_buffer_drop(&source);
  by_buffer_drop(&expected);
  by_buffer_drop(&folded);
}

/* Calm text is passed in whole blocks: wherever a run stands in one, it is found. */
static void finds_runs_anywhere(void **state)
{
  (void)state;
  enum { FARTHEST = 100 };
  for (size_t i = 0; i < sizeof EXAMPLES / sizeof EXAMPLES[0]; i++) {
    for (size_t before = 0; before < FARTHEST; before++) {
      check_in_long_text(by_span_of(EXAMPLES[i].source), before);
    }
  }
}

static void is_the_same_twice(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof EXAMPLES / sizeof EXAMPLES[0]; i++) {
    by_buffer out = by_buffer_of(MOST);
    by_blank_fold(by_span_of(EXAMPLES[i].folded), &out);
    assert_true(by_span_is(by_buffer_span(&out), EXAMPLES[i].folded));
    by_buffer_drop(&out);
  }
}

static void full_buffer_fails(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(3);
  by_blank_fold(by_span_of("abcdef"), &out);
  assert_true(out.failed);
  by_buffer_drop(&out);
}

static void knows_blanks(void **state)
{
  (void)state;
  assert_true(by_blank_only(by_span_of("")));
  assert_true(by_blank_only(by_span_of(" \t\r\n\f\xC2\xA0\xE3\x80\x80\x1A")));
  assert_false(by_blank_only(by_span_of("\x1A ")));
  assert_false(by_blank_only(by_span_of("\xE2\x80\x8C")));
  assert_true(by_blank_is(0x2009));
  assert_false(by_blank_is(0x200B));
}

int by_text_blank_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(folds_only_blanks), cmocka_unit_test(finds_runs_anywhere), cmocka_unit_test(is_the_same_twice),
      cmocka_unit_test(full_buffer_fails), cmocka_unit_test(knows_blanks),
  };
  return cmocka_run_group_tests_name("blank", tests, NULL, NULL);
}

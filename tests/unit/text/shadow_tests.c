/* SPDX-License-Identifier: BSD-2-Clause */
/* The shadow of a text and the way back from it. */
#include "tests.h"
#include "text/shadow.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ARENA_BYTES = 1 << 16 };

typedef struct example {
  const char *source;
  const char *shadow;
} example;

static const example EXAMPLES[] = {
    {"", ""},
    {"Nº 7 VOL. É", "nº 7 vol. é"},
    {"۱۲۳ ٤٥٦ 789", "123 456 789"},
    {"كتابي على", "کتابی علی"},
    {"می\xE2\x80\x8Cشود", "میشود"},
    {"انـــقلاب", "انقلاب"},
    {"نان ـ آب ــ گل ـــ دل ـ", "نان - آب -- گل  دل -"},
    {"ـ ۱۶ ـ\n", "- 16 - "},
    {"نان\u00A0ـ\u00A0آب هـ ـا", "نان - آب ه ا"},
    {"کارگر ٭ ۴۵", "کارگر * 45"},
    {"a\xC2\xA0"
     "b\tc",
     "a b c"},
    {"\xE2\x80\x8F"
     "a\xEF\xBB\xBF",
     "a"},
    {"a\r\nb", "a b"},
    {"a\rb\r", "a b "},
    {"НОМЕР", "номер"},
    {"AZ[\xC3\x80\xC3\x96\xC3\x97\xC3\x98\xC3\x9E\xC3\x9F", "az[\xC3\xA0\xC3\xB6\xC3\x97\xC3\xB8\xC3\xBE\xC3\x9F"},
    {"ЏАЯа", "џаяа"},
    {"ŞUBAT İlk ĞŁŽżÿŸĸŉŊſ", "şubat ilk ğłžżÿÿĸŉŋſ"},
    {"a\xD8\x9C٠٩۰۹٪", "a0909٪"},
    {"ههٔ ۀ گفتگو", "ههٔ ۀ گفتگو"},
};

static void folds(void **state)
{
  (void)state;
  by_arena *arena = by_arena_new(ARENA_BYTES);
  for (size_t i = 0; i < sizeof EXAMPLES / sizeof EXAMPLES[0]; i++) {
    by_shadow shadow = {0};
    assert_true(by_shadow_make(by_span_of(EXAMPLES[i].source), arena, &shadow));
    assert_true(by_span_is(shadow.text, EXAMPLES[i].shadow));
  }
  by_arena_free(arena);
}

static void leads_back(void **state)
{
  (void)state;
  by_arena *arena = by_arena_new(ARENA_BYTES);
  by_shadow shadow = {0};
  assert_true(by_shadow_make(by_span_of("ش\xE2\x80\x8C ۲۳۲\xE2\x80\x8C x"), arena, &shadow));
  const size_t digits = by_span_find(shadow.text, by_span_of("232"));
  assert_true(by_span_is(by_shadow_source(&shadow, by_span_slice(shadow.text, digits, 3)), "۲۳۲"));
  assert_true(by_span_is(by_shadow_source(&shadow, by_span_slice(shadow.text, digits, 1)), "۲"));
  assert_int_equal(by_shadow_source(&shadow, (by_span){0}).size, 0);
  assert_true(by_span_equal(by_shadow_source(&shadow, shadow.text), shadow.source));
  by_arena_free(arena);
}

static void knows_digits(void **state)
{
  (void)state;
  assert_int_equal(by_digit_value('7'), 7);
  assert_int_equal(by_digit_value(0x6F7), 7);
  assert_int_equal(by_digit_value(0x667), 7);
  assert_int_equal(by_digit_value('a'), -1);
  assert_int_equal(by_digit_value(0x96D), -1);
}

int by_text_shadow_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(folds), cmocka_unit_test(leads_back), cmocka_unit_test(knows_digits)};
  return cmocka_run_group_tests_name("shadow", tests, NULL, NULL);
}

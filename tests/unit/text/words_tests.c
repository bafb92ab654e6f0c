/* SPDX-License-Identifier: BSD-2-Clause */
/* Numbers and months in words. */
#include "tests.h"
#include "text/month_words.h"
#include "text/number_names.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct number_row {
  const char *text;
  by_number_kind kind;
  uint32_t value; /* 0: no number */
  const char *taken;
} number_row;

static const number_row NUMBERS[] = {
    {"232 x", BY_NUMBER_DIGITS, 232, "232"},
    {"012", BY_NUMBER_DIGITS, 12, "012"},
    {"1234567", BY_NUMBER_DIGITS, 0, ""},
    {"یک", BY_NUMBER_CARDINAL, 1, "یک"},
    {"دوم تا نهم", BY_NUMBER_ORDINAL, 2, "دوم"},
    {"شانزده فوریه", BY_NUMBER_CARDINAL, 16, "شانزده"},
    {"بیست و یکم", BY_NUMBER_ORDINAL, 21, "بیست و یکم"},
    {"هشتاد و پنجم", BY_NUMBER_ORDINAL, 85, "هشتاد و پنجم"},
    {"صد و بیست و سه", BY_NUMBER_CARDINAL, 123, "صد و بیست و سه"},
    {"سی و یک", BY_NUMBER_CARDINAL, 31, "سی و یک"},
    {"پنج و شش", BY_NUMBER_CARDINAL, 5, "پنج"},
    {"اول", BY_NUMBER_ORDINAL, 1, "اول"},
    {"پنجمین", BY_NUMBER_ORDINAL, 5, "پنجمین"},
    {"سیم", BY_NUMBER_ORDINAL, 0, ""},
    {"دوست", BY_NUMBER_CARDINAL, 0, ""},
    {"xxxvi", BY_NUMBER_ROMAN, 36, "xxxvi"},
    {"iv.", BY_NUMBER_ROMAN, 4, "iv"},
    {"iiiiiiv", BY_NUMBER_ROMAN, 0, ""},
    {"victory", BY_NUMBER_ROMAN, 0, ""},
    {"", BY_NUMBER_DIGITS, 0, ""},
};

static void reads_numbers(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof NUMBERS / sizeof NUMBERS[0]; i++) {
    by_number number = {0};
    const bool found = by_number_read(by_span_of(NUMBERS[i].text), &number);
    assert_int_equal(found, NUMBERS[i].value != 0);
    if (found) {
      assert_int_equal(number.value, NUMBERS[i].value);
      assert_int_equal(number.kind, NUMBERS[i].kind);
      assert_int_equal(number.size, strlen(NUMBERS[i].taken));
    }
  }
}

static void reads_every_day(void **state)
{
  (void)state;
  static const char *const DAYS[] = {"یکم",    "دوم",     "سوم",    "چهارم",   "پنجم",    "ششم",     "هفتم",  "هشتم",  "نهم",    "دهم",
                                     "یازدهم", "دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم", "بیستم"};
  for (size_t i = 0; i < sizeof DAYS / sizeof DAYS[0]; i++) {
    by_number number = {0};
    assert_true(by_number_read(by_span_of(DAYS[i]), &number));
    assert_int_equal(number.value, i + 1);
    assert_int_equal(number.kind, BY_NUMBER_ORDINAL);
  }
}

typedef struct named_row {
  const char *text;
  uint32_t value; /* 0: no number */
  bool ordinal;
} named_row;

static const named_row NAMED[] = {
    {"einundzwanzigster", 21, true},
    {"dreiundvierzig", 43, false},
    {"eenentwintigste", 21, true},
    {"tjuguandra", 22, true},
    {"trettio", 30, false},
    {"vingt et unième", 21, true},
    {"dix-septième", 17, true},
    {"soixante-dix", 70, false},
    {"quatre-vingt", 80, false},
    {"twenty-first", 21, true},
    {"décimo tercero", 13, true},
    {"حادی عشر", 0, false},
    {"الحادی عشر", 11, true},
    {"الثانی عشر بعد المئة", 112, true},
    {"اووم ګڼه", 7, true},
    {"بشنجی سنه", 5, true},
    {"birinci yıl", 1, true},
    {"un numéro", 1, false},
    {"einundeinzig", 0, false},
    {"hundundzwanzig", 0, false},
    {"", 0, false},
};

static void reads_named_numbers(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof NAMED / sizeof NAMED[0]; i++) {
    by_number number = {0};
    assert_int_equal(by_number_named(by_span_of(NAMED[i].text), &number), NAMED[i].value != 0);
    assert_int_equal(number.value, NAMED[i].value);
    assert_int_equal(NAMED[i].value != 0 && number.kind == BY_NUMBER_ORDINAL, NAMED[i].ordinal);
  }
}

static void knows_months(void **state)
{
  (void)state;
  assert_int_equal(by_month_named(by_span_of("فوریه"))->number, 2);
  assert_string_equal(by_month_named(by_span_of("ژوییه"))->calendar, "gregory");
  assert_int_equal(by_month_named(by_span_of("بهمن"))->number, 11);
  assert_string_equal(by_month_named(by_span_of("بهمن"))->calendar, "persian");
  assert_true(by_month_named(by_span_of("مهر"))->common_word);
  assert_null(by_month_named(by_span_of("فوری")));
  assert_null(by_month_named(by_span_of("")));
}

static void knows_months_of_many_languages(void **state)
{
  (void)state;
  static const struct {
    const char *text; /* begins with the name */
    const char *calendar;
    unsigned number;
    size_t size; /* bytes of the name */
  } ROWS[] = {
      {"august 11", "gregory", 8, 6},
      {"märz 1888", "gregory", 3, 5},
      {"décembre", "gregory", 12, 9},
      {"января", "gregory", 1, 12},
      {"ربیع الثانی سنة", "islamic-civil", 4, 21},
      {"ربیع  الاول", "islamic-civil", 3, 20},
      {"کانون الثانی", "gregory", 1, 23},
      {"سنبله ۱۳", "zodiacal", 6, 10},
      {"تشرینی دووەم", "gregory", 11, 23},
      {"مرداد1358", "persian", 5, 10},
  };
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    size_t size = 0;
    const by_month *month = by_month_at(by_span_of(ROWS[i].text), &size);
    assert_non_null(month);
    assert_string_equal(month->calendar, ROWS[i].calendar);
    assert_int_equal(month->number, ROWS[i].number);
    assert_int_equal(size, ROWS[i].size);
  }
  size_t size = 0;
  assert_null(by_month_at(by_span_of("ربیع"), &size));
  assert_null(by_month_at(by_span_of("augustine"), &size));
}

static void assert_ascending(const by_month *rows, size_t count)
{
  for (size_t i = 1; i < count; i++) {
    assert_true(by_span_compare(by_span_of(rows[i - 1].name), by_span_of(rows[i].name)) < 0);
  }
}

static void tables_of_months_ascend(void **state)
{
  (void)state;
  assert_ascending(by_latin_months, by_latin_month_count);
  assert_ascending(by_cyrillic_months, by_cyrillic_month_count);
  assert_ascending(by_arabic_months, by_arabic_month_count);
}

static void knows_weekdays_and_seasons(void **state)
{
  (void)state;
  size_t size = 0;
  assert_int_equal(by_weekday_at(by_span_of("saturday, may"), &size), 6);
  assert_int_equal(size, 8);
  assert_int_equal(by_weekday_at(by_span_of("sonnabend"), &size), 6);
  assert_int_equal(by_weekday_at(by_span_of("الأحد,"), &size), 7);
  assert_int_equal(by_weekday_at(by_span_of("پنج شنبه 3"), &size), 4);
  assert_int_equal(by_weekday_at(by_span_of("segunda-feira"), &size), 1);
  assert_int_equal(by_weekday_at(by_span_of("sundays"), &size), 0);
  assert_int_equal(by_weekday_at(by_span_of(", "), &size), 0);
  assert_int_equal(by_season_at(by_span_of("زمستان 1358"), &size), 4);
  assert_int_equal(by_season_at(by_span_of("frühling"), &size), 1);
  assert_int_equal(by_season_at(by_span_of("springs"), &size), 0);
}

static void knows_letters(void **state)
{
  (void)state;
  assert_true(by_word_letter('a'));
  assert_true(by_word_letter(0x6CC));
  assert_true(by_word_letter(0x200C));
  assert_false(by_word_letter(' '));
  assert_false(by_word_letter(0x60C));
  assert_false(by_word_letter(0x2014));
  assert_false(by_word_letter(0xAB));
  assert_true(by_span_is(by_word_first(by_span_of("یک دو")), "یک"));
}

int by_text_words_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(reads_numbers),           cmocka_unit_test(reads_every_day),
                                     cmocka_unit_test(reads_named_numbers),     cmocka_unit_test(knows_months),
                                     cmocka_unit_test(knows_letters),           cmocka_unit_test(knows_months_of_many_languages),
                                     cmocka_unit_test(tables_of_months_ascend), cmocka_unit_test(knows_weekdays_and_seasons)};
  return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}

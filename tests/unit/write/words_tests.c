/* SPDX-License-Identifier: BSD-2-Clause */
/* Interface words: which language serves, digits, dates in words; no row has a gap. */
#include "tests.h"

#include "write/words.h"

enum { MOST = 1 << 16 };

static void the_language_serves_in_its_direction(void **state)
{
  (void)state;
  assert_string_equal(by_words_for(by_span_of("fa"), BY_RTL)->language, "fa");
  assert_string_equal(by_words_for(by_span_of("de-CH"), BY_LTR)->language, "de");
  assert_string_equal(by_words_for(by_span_of("fa-Latn"), BY_LTR)->language, "en");
  assert_string_equal(by_words_for(by_span_of("ckb"), BY_RTL)->language, "en");
  assert_string_equal(by_words_for(by_span_of(""), BY_LTR)->language, "en");
}

static void no_row_has_a_gap(void **state)
{
  static const char *const LANGUAGES[] = {"en", "fa", "ar", "de", "fr"};
  (void)state;
  for (size_t i = 0; i < sizeof LANGUAGES / sizeof LANGUAGES[0]; i++) {
    const by_words *words = by_words_for(by_span_of(LANGUAGES[i]), by_direction_of_language(by_span_of(LANGUAGES[i])));
    assert_string_equal(words->language, LANGUAGES[i]);
    for (size_t word = 0; word < BY_WORDS; word++) {
      assert_non_null(words->words[word]);
      assert_int_not_equal(by_words_get(words, (by_word)word).size, 0);
    }
    for (size_t month = 0; month < BY_MONTHS; month++) {
      assert_non_null(words->months[month]);
    }
  }
}

static void expect_date(const char *language, const char *edtf, const char *expected)
{
  const by_words *words = by_words_for(by_span_of(language), by_direction_of_language(by_span_of(language)));
  by_buffer out = by_buffer_of(MOST);
  assert_int_equal(by_words_add_date(words, by_span_of(edtf), &out), expected != NULL);
  if (expected == NULL) {
    assert_int_equal(out.size, 0);
  } else {
    assert_string_equal(out.at, expected);
  }
  by_buffer_drop(&out);
}

static void dates_are_said_in_words(void **state)
{
  (void)state;
  expect_date("en", "1860-10-05", "5 October 1860");
  expect_date("de", "1860-10", "Oktober 1860");
  expect_date("de", "1860-10-15", "15. Oktober 1860");
  expect_date("fa", "2008-02~", "حدود فوریهٔ ۲۰۰۸");
  expect_date("ar", "1910", "١٩١٠");
  expect_date("fr", "1913-03%", "probablement vers mars 1913");
  expect_date("en", "1860-10/1860-11?", "October 1860 – probably November 1860");
}

static void other_forms_are_left_alone(void **state)
{
  static const char *const FORMS[] = {"",           "~",      "199X",       "1860-13", "1860-00",
                                      "1860-10-32", "1860-1", "1860-10-00", "1860/..", "1860-21-01x"};
  (void)state;
  for (size_t i = 0; i < sizeof FORMS / sizeof FORMS[0]; i++) {
    expect_date("en", FORMS[i], NULL);
  }
}

int by_write_words_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_language_serves_in_its_direction),
      cmocka_unit_test(no_row_has_a_gap),
      cmocka_unit_test(dates_are_said_in_words),
      cmocka_unit_test(other_forms_are_left_alone),
  };
  return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}

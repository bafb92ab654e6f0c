/* SPDX-License-Identifier: BSD-2-Clause */
/* Directions of texts and of language tags. */
#include "text/script.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void of_texts(void **state)
{
  (void)state;
  assert_int_equal(by_direction_of_text(by_span_of("بایگان")), BY_RTL);
  assert_int_equal(by_direction_of_text(by_span_of("שלום abc")), BY_RTL);
  assert_int_equal(by_direction_of_text(by_span_of("archive بایگان records")), BY_LTR);
  assert_int_equal(by_direction_of_text(by_span_of("")), BY_LTR);
  assert_int_equal(by_direction_of_text(by_span_of("۱۲۳ ٤٥ ، ؟")), BY_LTR);
  assert_int_equal(by_direction_of_text(by_span_of("Журнал")), BY_LTR);
}

static void of_languages(void **state)
{
  (void)state;
  static const char *const RIGHT[] = {"fa", "ar", "ckb", "ur", "he", "fa-IR", "ku-Arab", "az-Arab-IR", "ps"};
  static const char *const LEFT[] = {"en", "de", "fa-Latn", "ku", "und", "", "ar-Latn-x-test", "de-1901"};
  for (size_t i = 0; i < sizeof RIGHT / sizeof RIGHT[0]; i++) {
    assert_int_equal(by_direction_of_language(by_span_of(RIGHT[i])), BY_RTL);
  }
  for (size_t i = 0; i < sizeof LEFT / sizeof LEFT[0]; i++) {
    assert_int_equal(by_direction_of_language(by_span_of(LEFT[i])), BY_LTR);
  }
  assert_string_equal(by_direction_name(BY_RTL), "rtl");
  assert_string_equal(by_direction_name(BY_LTR), "ltr");
}

int by_text_script_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(of_texts), cmocka_unit_test(of_languages)};
  return cmocka_run_group_tests_name("script", tests, NULL, NULL);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Directions of texts and of language tags; the codes of languages in libraries. */
#include "base/utf8.h"
#include "tests.h"
#include "text/language_code.h"
#include "text/script.h"

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

typedef struct range {
  uint32_t first;
  uint32_t last;
  by_direction direction;
} range;

/* Letters below U+0800; what is in no range counts for neither side. */
static const range LETTERS[] = {
    {'A', 'Z', BY_LTR},     {'a', 'z', BY_LTR},     {0xC0, 0x2AF, BY_LTR},  {0x370, 0x58F, BY_LTR},
    {0x5D0, 0x5F2, BY_RTL}, {0x620, 0x64A, BY_RTL}, {0x66E, 0x6D5, BY_RTL}, {0x6FA, 0x6FC, BY_RTL},
    {0x710, 0x72F, BY_RTL}, {0x74D, 0x7BF, BY_RTL}, {0x7CA, 0x7EA, BY_RTL},
};

/* 1: counts to the right, -1: to the left, 0: for neither. */
static int weight_of(uint32_t code)
{
  for (size_t i = 0; i < sizeof LETTERS / sizeof LETTERS[0]; i++) {
    if (code >= LETTERS[i].first && code <= LETTERS[i].last) {
      return LETTERS[i].direction == BY_RTL ? 1 : -1;
    }
  }
  return 0;
}

/* Beside one letter of each side, a character tips the balance or does not. */
static void of_characters(void **state)
{
  (void)state;
  for (uint32_t code = 1; code < 0x800; code++) {
    char one[4];
    const by_span character = {.at = one, .size = by_utf8_put(code, one)};
    char even[16];
    char left[16];
    const int even_size = snprintf(even, sizeof even, "a\xD8\xA8%.*s", (int)character.size, one);
    const int left_size = snprintf(left, sizeof left, "\xD8\xA8%.*s", (int)character.size, one);
    assert_true(even_size > 0 && left_size > 0);
    const by_direction tipped_right = by_direction_of_text((by_span){.at = even, .size = (size_t)even_size});
    const by_direction tipped_left = by_direction_of_text((by_span){.at = left, .size = (size_t)left_size});
    assert_int_equal(tipped_right, weight_of(code) == 1 ? BY_RTL : BY_LTR);
    assert_int_equal(tipped_left, weight_of(code) == -1 ? BY_LTR : BY_RTL);
  }
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

static void codes_of_libraries(void **state)
{
  static const char *const CODES[][2] = {{"fa", "per"},     {"FA-IR", "per"},    {"de", "ger"},  {"ku-Arab", "kur"}, {"zu", "zul"},
                                         {"aa", "aar"},     {"ota-Arab", "ota"}, {"zza", "zza"}, {"und", "und"},     {"ace", "ace"},
                                         {"ckb", ""},       {"xx", ""},          {"per", ""},    {"f", ""},          {"", ""},
                                         {"x-private", ""}, {"a ", ""},          {"deut", ""}};
  (void)state;
  for (size_t i = 0; i < sizeof CODES / sizeof CODES[0]; i++) {
    const by_span code = by_language_code(by_span_of(CODES[i][0]));
    assert_int_equal(code.size, strlen(CODES[i][1]));
    assert_memory_equal(code.at, CODES[i][1], code.size);
  }
}

static void languages_that_may_be(void **state)
{
  static const char *const SOME[] = {"fa", "FA-IR", "ckb", "per", "sh", "iw", "zza-Latn"};
  static const char *const NONE[] = {"german", "Farsi", "deut", "zz", "a", "", "x-private", "n "};
  (void)state;
  for (size_t i = 0; i < sizeof SOME / sizeof SOME[0]; i++) {
    assert_true(by_language_may_be(by_span_of(SOME[i])));
  }
  for (size_t i = 0; i < sizeof NONE / sizeof NONE[0]; i++) {
    assert_false(by_language_may_be(by_span_of(NONE[i])));
  }
}

int by_text_script_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(of_texts), cmocka_unit_test(of_characters), cmocka_unit_test(of_languages),
                                     cmocka_unit_test(codes_of_libraries), cmocka_unit_test(languages_that_may_be)};
  return cmocka_run_group_tests_name("script", tests, NULL, NULL);
}

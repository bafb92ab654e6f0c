/* SPDX-License-Identifier: BSD-2-Clause */
/* Identifiers that have their shape, and near misses. */
#include "model/identifier.h"
#include "model/printed_number.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef bool judge(by_span text);

static void all_are(judge *right, bool expected, const char *const *texts)
{
  for (size_t i = 0; texts[i] != NULL; i++) {
    assert_int_equal(right(by_span_of(texts[i])), expected);
  }
}

static void judges_issn(void **state)
{
  (void)state;
  assert_int_equal(by_issn_judge(by_span_of("0317-8471")), BY_ISSN_VALID);
  assert_int_equal(by_issn_judge(by_span_of("2434-561X")), BY_ISSN_VALID);
  assert_int_equal(by_issn_judge(by_span_of("0000-0000")), BY_ISSN_VALID);
  assert_int_equal(by_issn_judge(by_span_of("0317-8472")), BY_ISSN_CHECK_DIGIT);
  assert_int_equal(by_issn_judge(by_span_of("0371-8471")), BY_ISSN_CHECK_DIGIT);
  assert_int_equal(by_issn_judge(by_span_of("03178471")), BY_ISSN_FORMAT);
  assert_int_equal(by_issn_judge(by_span_of("2434-561x")), BY_ISSN_FORMAT);
  assert_int_equal(by_issn_judge(by_span_of("X317-8471")), BY_ISSN_FORMAT);
  assert_int_equal(by_issn_judge(by_span_of("")), BY_ISSN_FORMAT);
  assert_int_equal(by_issn_check_digit(by_span_of("2434-5610")), 'X');
}

static void judges_language_tags(void **state)
{
  (void)state;
  static const char *const RIGHT[] = {"fa",     "ckb",   "fa-Latn",        "ku-Arab-IQ", "de-1901",     "sl-rozaj-biske",  "zh-cmn-Hans-CN",
                                      "es-419", "x-old", "en-a-bbb-x-a-b", "und",        "az-Arab-x-1", "en-u-co-phonebk", "DE-latn-de",
                                      NULL};
  static const char *const WRONG[] = {"",  "f",          "fa_IR", "Persian-language-x", "fa-",   "-fa",  "fa--IR",       "fa-L", "fa-x",
                                      "x", "fa-IR-Latn", "1fa",   "fa-IR-IR",           "فارسی", "fa-a", "en-abcdefghi", "fa ",  NULL};
  all_are(by_language_tag_is_well_formed, true, RIGHT);
  all_are(by_language_tag_is_well_formed, false, WRONG);
}

static void judges_package_ids(void **state)
{
  (void)state;
  static const char *const RIGHT[] = {"anternasional-232", "a1", "2_b", NULL};
  static const char *const WRONG[] = {"", "a", "-a", "_ab", "a b", "a.b", "a/b", "انترناسیونال", NULL};
  all_are(by_package_id_is_valid, true, RIGHT);
  all_are(by_package_id_is_valid, false, WRONG);
  char longest[82];
  memset(longest, 'a', sizeof longest);
  assert_true(by_package_id_is_valid((by_span){longest, 80}));
  assert_false(by_package_id_is_valid((by_span){longest, 81}));
}

static void judges_uris(void **state)
{
  (void)state;
  static const char *const RIGHT[] = {"http://rightsstatements.org/vocab/CNE/1.0/", "https://creativecommons.org/licenses/by/4.0/", NULL};
  static const char *const WRONG[] = {
      "", "http://", "http:///x", "ftp://x.org/", "rightsstatements.org", "http://x.org/a b", "http://x.org/\"", "http://x.org/ا", NULL};
  all_are(by_web_uri_is_valid, true, RIGHT);
  all_are(by_web_uri_is_valid, false, WRONG);
}

static void judges_numbers(void **state)
{
  (void)state;
  static const char *const RIGHT[] = {"232", "232-233", "0", "9-10", "7-7", NULL};
  static const char *const WRONG[] = {"", "012", "233-232", "10-9", "1-", "-1", "1-2-3", "۲۳۲", "1a", "1234567890", NULL};
  all_are(by_issue_number_is_valid, true, RIGHT);
  all_are(by_issue_number_is_valid, false, WRONG);
}

static void takes_stems(void **state)
{
  (void)state;
  static const char *const STEMS[][2] = {{"in.txt", "in"}, {"a.b.txt", "a.b"}, {"plain", "plain"}, {".txt", ".txt"}, {"", ""}, {"x.", "x"}};
  for (size_t i = 0; i < sizeof STEMS / sizeof STEMS[0]; i++) {
    assert_true(by_span_is(by_file_stem(by_span_of(STEMS[i][0])), STEMS[i][1]));
  }
}

static void makes_package_ids(void **state)
{
  static const char *const MADE[][2] = {{"no-7_b", "no-7_b"},
                                        {"issue 232", "issue-232"},
                                        {"Mirror, No. 12 (1827)", "Mirror-No-12-1827"},
                                        {" a - b ", "a-b"},
                                        {"a--b-", "a--b-"},
                                        {"x", "x"},
                                        {"!", "!"},
                                        {"_a b", "_a b"},
                                        {"No\xC2\xA0"
                                         "7",
                                         "No\xC2\xA0"
                                         "7"}};
  by_arena *const arena = by_arena_new(1 << 16);
  (void)state;
  assert_non_null(arena);
  for (size_t i = 0; i < sizeof MADE / sizeof MADE[0]; i++) {
    by_span id = {0};
    assert_true(by_package_id_make(by_span_of(MADE[i][0]), arena, &id));
    assert_true(by_span_is(id, MADE[i][1]));
  }
  by_arena_free(arena);
}

/* The print, the numbers that are meant, and whether they agree. */
static void holds_numbers_against_print(void **state)
{
  static const struct {
    const char *print;
    const char *from;
    const char *to;
    bool agree;
  } CASES[] = {{"No. 232", "232", "232", true},
               {"No. 233", "232", "232", false},
               {"\xDB\xB2\xDB\xB3\xDB\xB2", "232", "232", true},
               {"\xD9\xA2\xD9\xA3\xD9\xA2", "232", "232", true},
               {"007", "7", "7", true},
               {"232-33", "232", "233", true},
               {"232-34", "232", "233", false},
               {"232", "232", "233", true},
               {"233", "232", "233", false},
               {"vol. 2, no. 232", "232", "232", true}, /* a longer label is not compared */
               {"twelve", "12", "12", true},
               {"", "12", "12", true}};
  (void)state;
  for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
    assert_int_equal(by_print_agrees(by_span_of(CASES[i].print), by_span_of(CASES[i].from), by_span_of(CASES[i].to)), CASES[i].agree);
  }
}

int by_model_identifier_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(judges_issn),        cmocka_unit_test(judges_language_tags),
                                     cmocka_unit_test(judges_package_ids), cmocka_unit_test(judges_uris),
                                     cmocka_unit_test(judges_numbers),     cmocka_unit_test(takes_stems),
                                     cmocka_unit_test(makes_package_ids),  cmocka_unit_test(holds_numbers_against_print)};
  return cmocka_run_group_tests_name("identifier", tests, NULL, NULL);
}

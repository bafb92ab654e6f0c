/* SPDX-License-Identifier: BSD-2-Clause */
/* Tags of languages in their one form. */
#include "model/language_tag.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void has_one_form(void **state)
{
  static const char *const MADE[][2] = {{"FA", "fa"},
                                        {"fa-Arab", "fa"},
                                        {"FA-arab-ir", "fa-IR"},
                                        {"fa-latn", "fa-Latn"},
                                        {"ku-ARAB", "ku-Arab"},
                                        {"EN-us-X-AB-Old", "en-US-x-ab-old"},
                                        {"fa_IR", "fa_IR"},
                                        {"", ""}};
  by_arena *const arena = by_arena_new(1 << 16);
  (void)state;
  assert_non_null(arena);
  for (size_t i = 0; i < sizeof MADE / sizeof MADE[0]; i++) {
    by_span made = {0};
    assert_true(by_language_tag_make(by_span_of(MADE[i][0]), arena, &made));
    assert_true(by_span_is(made, MADE[i][1]));
  }
  by_arena_free(arena);
}

static void two_letters_go_before_three(void **state)
{
  (void)state;
  assert_true(by_span_is(by_language_tag_short(by_span_of("PES-IR")), "fa"));
  assert_true(by_span_is(by_language_tag_short(by_span_of("fas")), "fa"));
  assert_true(by_span_is(by_language_tag_short(by_span_of("ckb")), ""));
  assert_true(by_span_is(by_language_tag_short(by_span_of("fa")), ""));
}

int by_model_language_tag_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(has_one_form), cmocka_unit_test(two_letters_go_before_three)};
  return cmocka_run_group_tests_name("language_tag", tests, NULL, NULL);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs every group of tests of src/text/. */
#include "tests.h"

int main(void)
{
  int failures = 0;
  failures += by_text_blank_tests();
  failures += by_text_change_tests();
  failures += by_text_regular_tests();
  failures += by_text_repair_tests();
  failures += by_text_text_tests();
  failures += by_text_script_tests();
  failures += by_text_shadow_tests();
  failures += by_text_words_tests();
  failures += by_text_verse_tests();
  failures += by_text_calendar_tests();
  failures += by_text_calendar_icu_tests();
  failures += by_text_calendar_suite_tests();
  return failures;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The groups of tests of src/text/. */
#ifndef BY_TESTS_TEXT_TESTS_H
#define BY_TESTS_TEXT_TESTS_H

int by_text_blank_tests(void);
int by_text_change_tests(void);
int by_text_regular_tests(void);
int by_text_repair_tests(void);
int by_text_text_tests(void);
int by_text_script_tests(void);
int by_text_shadow_tests(void);
int by_text_words_tests(void);
int by_text_verse_tests(void);
int by_text_calendar_tests(void);
int by_text_calendar_icu_tests(void);
int by_text_calendar_suite_tests(void);

#endif

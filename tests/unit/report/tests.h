/* SPDX-License-Identifier: BSD-2-Clause */
/* The groups of tests of report/. Each gives the number of failed tests. */
#ifndef BY_TESTS_REPORT_H
#define BY_TESTS_REPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

int by_report_escape_tests(void);
int by_report_look_alike_tests(void);
int by_report_text_tests(void);
int by_report_json_tests(void);
int by_report_explain_tests(void);
int by_report_inspection_tests(void);
int by_report_results_tests(void);
int by_report_progress_tests(void);

#endif

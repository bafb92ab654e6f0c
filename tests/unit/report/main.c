/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the tests of report/. */
#include "tests.h"

int main(void)
{
  return by_report_escape_tests() + by_report_look_alike_tests() + by_report_text_tests() + by_report_json_tests() +
         by_report_explain_tests() + by_report_inspection_tests() + by_report_results_tests() + by_report_progress_tests();
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs every group of tests of src/read/. */
#include "tests.h"

#include <libxml/parser.h>

int main(void)
{
  int failures = 0;
  failures += by_read_layout_tests();
  failures += by_read_sample_tests();
  failures += by_read_masthead_tests();
  failures += by_read_articles_tests();
  failures += by_read_heads_tests();
  failures += by_read_blocks_tests();
  failures += by_read_agents_tests();
  failures += by_read_dates_tests();
  failures += by_read_issue_date_tests();
  failures += by_read_language_tests();
  failures += by_read_record_tests();
  failures += by_read_join_tests();
  failures += by_read_csv_tests();
  failures += by_read_sheet_tests();
  failures += by_read_sheet_rows_tests();
  xmlCleanupParser();
  return failures;
}

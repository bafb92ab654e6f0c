/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs every group of tests of src/check/. */
#include "tests.h"

int main(void)
{
  int failures = 0;
  failures += by_check_xml_scan_tests();
  failures += by_check_parse_tests();
  failures += by_check_schema_tests();
  failures += by_check_schema_words_tests();
  failures += by_check_tei_tests();
  failures += by_check_epub_tests();
  failures += by_check_bag_tests();
  failures += by_check_batch_tests();
  failures += by_check_bag_profile_tests();
  failures += by_check_bag_feed_tests();
  failures += by_check_bag_suite_tests();
  failures += by_check_record_tests();
  failures += by_check_series_tests();
  return failures;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The groups of tests of src/check/. */
#ifndef BY_TESTS_CHECK_TESTS_H
#define BY_TESTS_CHECK_TESTS_H

int by_check_xml_scan_tests(void);
int by_check_parse_tests(void);
int by_check_schema_tests(void);
int by_check_schema_words_tests(void);
int by_check_tei_tests(void);
int by_check_epub_tests(void);
int by_check_bag_tests(void);
int by_check_batch_tests(void);
int by_check_bag_profile_tests(void);
int by_check_bag_feed_tests(void);
int by_check_bag_suite_tests(void);
int by_check_record_tests(void);
int by_check_series_tests(void);

#endif

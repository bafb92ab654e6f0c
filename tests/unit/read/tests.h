/* SPDX-License-Identifier: BSD-2-Clause */
/* The groups of tests of src/read/. */
#ifndef BY_TESTS_READ_TESTS_H
#define BY_TESTS_READ_TESTS_H

int by_read_layout_tests(void);
int by_read_sample_tests(void);
int by_read_masthead_tests(void);
int by_read_articles_tests(void);
int by_read_heads_tests(void);
int by_read_blocks_tests(void);
int by_read_agents_tests(void);
int by_read_dates_tests(void);
int by_read_issue_date_tests(void);
int by_read_language_tests(void);
int by_read_record_tests(void);
int by_read_join_tests(void);
int by_read_csv_tests(void);
int by_read_sheet_tests(void);
int by_read_sheet_rows_tests(void);

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* The groups of tests of src/base/. */
#ifndef BY_TESTS_BASE_TESTS_H
#define BY_TESTS_BASE_TESTS_H

int by_base_finding_tests(void);
int by_base_span_tests(void);
int by_base_utf8_tests(void);

#endif

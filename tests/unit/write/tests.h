/* SPDX-License-Identifier: BSD-2-Clause */
/* The groups of tests of this folder. */
#ifndef BY_TESTS_WRITE_H
#define BY_TESTS_WRITE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

int by_write_xml_out_tests(void);
int by_write_words_tests(void);
int by_write_uid_tests(void);
int by_write_epub_tests(void);
int by_write_tei_tests(void);
int by_write_sheet_tests(void);

#endif

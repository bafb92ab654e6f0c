/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs every group of tests of src/write/. */
#include "tests.h"

int main(void)
{
  int failures = 0;
  failures += by_write_xml_out_tests();
  failures += by_write_words_tests();
  failures += by_write_uid_tests();
  failures += by_write_epub_tests();
  failures += by_write_tei_tests();
  failures += by_write_sheet_tests();
  return failures;
}

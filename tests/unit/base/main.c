/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs every group of tests of src/base/. */
#include "tests.h"

int main(void)
{
  int failures = 0;
  failures += by_base_finding_tests();
  failures += by_base_span_tests();
  failures += by_base_utf8_tests();
  return failures;
}

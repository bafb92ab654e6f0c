/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs every group of tests of src/model/. */
#include "tests.h"

int main(void)
{
  int failures = 0;
  failures += by_model_edtf_tests();
  failures += by_model_identifier_tests();
  failures += by_model_language_tag_tests();
  return failures;
}

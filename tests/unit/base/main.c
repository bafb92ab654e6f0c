/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs every group of tests of src/base/. */
#include "tests.h"

int main(void)
{
  return by_base_utf8_tests();
}

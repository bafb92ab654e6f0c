/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs every group of tests of src/pack/. */
#include "tests.h"

int main(void)
{
  int failures = 0;
  failures += by_pack_name_tests();
  failures += by_pack_zip_tests();
  failures += by_pack_zip_fault_tests();
  failures += by_pack_zip_stream_tests();
  failures += by_pack_tar_tests();
  failures += by_pack_tar_header_tests();
  failures += by_pack_unpack_tests();
  failures += by_pack_bag_tests();
  return failures;
}

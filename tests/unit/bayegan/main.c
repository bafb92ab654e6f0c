/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs every group of this folder. */
#include "tests.h"

int main(void)
{
  return by_bayegan_proof_tests() + by_bayegan_convert_tests();
}

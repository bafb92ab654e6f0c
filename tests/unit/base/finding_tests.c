/* SPDX-License-Identifier: BSD-2-Clause */
/* A job that is refused says why. */
#include "base/finding.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void a_refusal_without_an_error_is_our_fault(void **state)
{
  (void)state;
  const by_findings silent = {.warnings = 1, .notes = 1};
  const by_findings told = {.errors = 1};
  assert_int_equal(by_findings_confirm(&silent, BY_REFUSED), BY_INTERNAL);
  assert_int_equal(by_findings_confirm(&silent, BY_OK), BY_OK);
  assert_int_equal(by_findings_confirm(&told, BY_REFUSED), BY_REFUSED);
  assert_int_equal(by_findings_confirm(&told, BY_ENVIRONMENT), BY_ENVIRONMENT);
}

int by_base_finding_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_refusal_without_an_error_is_our_fault),
  };
  return cmocka_run_group_tests_name("finding", tests, NULL, NULL);
}

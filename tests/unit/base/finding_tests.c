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

static void an_error_that_is_left_out_counts(void **state)
{
  (void)state;
  static const by_rule MILD = {.id = "mild", .severity = BY_WARNING};
  static const by_rule GRAVE = {.id = "grave", .severity = BY_ERROR};
  by_arena *const arenas[] = {by_arena_new(1 << 16), by_arena_new(1 << 20)};
  by_findings full = {.arena = arenas[0]};
  by_findings other = {.arena = arenas[1]};
  assert_non_null(arenas[0]);
  assert_non_null(arenas[1]);
  while (full.left_out == 0) {
    by_findings_add(&full, &(by_finding){.rule = &MILD});
  }
  assert_int_equal(full.left_worst, BY_WARNING);
  by_findings_add(&full, &(by_finding){.rule = &GRAVE});
  assert_int_equal(full.left_worst, BY_ERROR);
  assert_int_equal(full.left_out, 2);
  by_findings_add_all(&other, &full);
  assert_int_equal(other.errors, 1);
  assert_int_equal(other.warnings, full.warnings);
  assert_int_equal(other.left_out, 2);
  assert_int_equal(other.left_worst, BY_ERROR);
  assert_false(other.failed);
  by_arena_free(arenas[0]);
  by_arena_free(arenas[1]);
}

int by_base_finding_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_refusal_without_an_error_is_our_fault),
      cmocka_unit_test(an_error_that_is_left_out_counts),
  };
  return cmocka_run_group_tests_name("finding", tests, NULL, NULL);
}

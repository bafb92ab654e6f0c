/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue as pages: every rule has all its prose, and a mistyped id finds its neighbour. */
#include "tests.h"

#include "base/rules_program.h"
#include "report/explain.h"

static bool is_id(const char *id)
{
  bool good = id[0] >= 'a' && id[0] <= 'z';
  for (const char *at = id; *at != '\0'; at++) {
    good = good && ((*at >= 'a' && *at <= 'z') || (*at >= '0' && *at <= '9') || *at == '-');
  }
  return good;
}

static void every_rule_is_explained(void **state)
{
  (void)state;
  const by_rule *rule = NULL;
  for (size_t i = 0; (rule = by_rule_at(i)) != NULL; i++) {
    const char *const texts[] = {rule->id, rule->message, rule->what, rule->why, rule->example, rule->mend};
    for (size_t j = 0; j < sizeof texts / sizeof texts[0]; j++) {
      assert_non_null(texts[j]);
      assert_int_not_equal(texts[j][0], '\0');
    }
    assert_true(is_id(rule->id));
    assert_ptr_equal(by_rule_named(by_span_of(rule->id)), rule);
  }
}

static void pages_are_narrow(void **state)
{
  (void)state;
  by_buffer page = by_buffer_of(1 << 22);
  const by_rule *rule = NULL;
  for (size_t i = 0; (rule = by_rule_at(i)) != NULL; i++) {
    by_explain_rule(rule, &page);
  }
  assert_false(page.failed);
  size_t width = 0;
  size_t longest = 0;
  for (size_t i = 0; i < page.size; i++) {
    /* Bytes that continue a character take no column; a word of an example may be as long as it must. */
    width = page.at[i] == '\n' ? 0 : width + (((unsigned char)page.at[i] & 0xC0) != 0x80);
    longest = width > longest ? width : longest;
  }
  assert_in_range(longest, 40, 130);
  by_buffer_drop(&page);
}

static void nearest_is_found(void **state)
{
  (void)state;
  assert_ptr_equal(by_rule_nearest(by_span_of("output-exist")), &by_program_rules[BY_PROGRAM_OUTPUT_EXISTS]);
  assert_ptr_equal(by_rule_nearest(by_span_of("disc-full")), &by_program_rules[BY_PROGRAM_DISK_FULL]);
  assert_true(by_span_starts(by_span_of(by_rule_nearest(by_span_of("record-date"))->id), by_span_of("record-date-")));
  assert_null(by_rule_nearest(by_span_of("qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq")));
  assert_null(by_rule_nearest(by_span_of("")));
}

int by_report_explain_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_rule_is_explained),
      cmocka_unit_test(pages_are_narrow),
      cmocka_unit_test(nearest_is_found),
  };
  return cmocka_run_group_tests_name("report explain", tests, NULL, NULL);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Values that look like each other are told apart; all others stay as they are. */
#include "tests.h"

#include "report/message.h"

static const by_rule RULE = {.id = "test-rule", .severity = BY_WARNING, .message = "{1} says '{2}', but '{3}'"};

typedef struct pair {
  const char *one;
  const char *other;
  const char *message; /* behind "x says " */
} pair;

static const pair PAIRS[] = {
    {"a", "b", "'a', but 'b'"},
    {"a", "a", "'a', but 'a'"},
    {"", "\u200C", "'', but '\u200C'"},
    {"\u0633\u064A", "\u0633\u06CC", "'\u0633\\u{064A}', but '\u0633\\u{06CC}'"},
    {"\u0643\u06CC", "\u06A9\u06CC", "'\\u{0643}\u06CC', but '\\u{06A9}\u06CC'"},
    {"\u0660\u0661", "\u06F0\u06F1", "'\\u{0660}\\u{0661}', but '\\u{06F0}\\u{06F1}'"},
    {"\u0660", "\u06F1", "'\u0660', but '\u06F1'"},
    {"\u0647\u200C\u0647", "\u0647\u0647", "'\u0647\\u{200C}\u0647', but '\u0647\u0647'"},
    {"a\u200F", "a", "'a\\u{200F}', but 'a'"},
    {"a b", "a\u00A0b", "'a\\u{0020}b', but 'a\\u{00A0}b'"},
    {"co\u00ADop", "coop", "'co\\u{00AD}op', but 'coop'"},
    {"\u00E9t", "e\u0301t", "'\\u{00E9}t', but '\\u{0065}\\u{0301}t'"},
    {"\u00E9", "e", "'\u00E9', but 'e'"},
    {"M\u0430y", "May", "'M\\u{0430}y', but 'M\\u{0061}y'"},
    {"\u0391\u0411", "\u0410\u0411", "'\\u{0391}\u0411', but '\\u{0410}\u0411'"},
    {"\u0431", "b", "'\u0431', but 'b'"},
    {"\u200Cab", "\u200Cac", "'\u200Cab', but '\u200Cac'"},
    {"\u200E abc", " abcd", "'\\u{200E} abc', but ' abcd'"},
    {"\u2060 abc", " abcd", "'\\u{2060} abc', but ' abcd'"},
    {"\u061C abc", " abcd", "'\\u{061C} abc', but ' abcd'"},
    {"\u00AD abc", " abcd", "'\\u{00AD} abc', but ' abcd'"},
    {"\u200D abc", " abcd", "'\\u{200D} abc', but ' abcd'"},
    {"\u180E abc", " abcd", "'\\u{180E} abc', but ' abcd'"},
    {"ab", "abcd", "'ab', but 'abcd'"},
};

static void look_alikes_are_told_apart(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0]; i++) {
    const by_finding finding = {.rule = &RULE, .details = {by_span_of("x"), by_span_of(PAIRS[i].one), by_span_of(PAIRS[i].other)}};
    by_buffer out = by_buffer_of(1 << 16);
    by_message_add(&finding, &out);
    assert_false(out.failed);
    assert_string_equal(out.at + sizeof "x says " - 1, PAIRS[i].message);
    by_buffer_drop(&out);
  }
}

int by_report_look_alike_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(look_alikes_are_told_apart),
  };
  return cmocka_run_group_tests_name("report look_alike", tests, NULL, NULL);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The text report: positions, messages, source lines and carets. */
#include "tests.h"

#include "report/text.h"

static const by_rule RULE = {.id = "test-rule", .severity = BY_WARNING, .message = "{1} is not {2} {4} {x"};

static void expect(const by_finding *finding, const char *wanted)
{
  by_buffer out = by_buffer_of(1 << 16);
  by_report_text(finding, &out);
  assert_false(out.failed);
  assert_string_equal(out.at, wanted);
  by_buffer_drop(&out);
}

static void message_has_details(void **state)
{
  (void)state;
  const by_finding finding = {
      .rule = &RULE, .severity = BY_ERROR, .place = {.path = by_span_of("a.txt")}, .details = {by_span_of("one\ntwo"), by_span_of("{1}")}};
  expect(&finding, "a.txt: error: one\\u{000A}two is not {1} {4} {x [test-rule]\n");
}

/* Of a detail without end the beginning is shown, in whole letters. */
static void long_details_are_cut(void **state)
{
  (void)state;
  static const by_rule LONG = {.id = "test-rule", .message = "'{1}' it is"};
  by_buffer text = by_buffer_of(1 << 16);
  by_buffer wanted = by_buffer_of(1 << 16);
  by_buffer_add_text(&text, "x");
  while (text.size < 5000) {
    by_buffer_add_text(&text, "\xD9\x85");
  }
  by_buffer_add_text(&wanted, "a.txt: error: '");
  by_buffer_add(&wanted, by_span_slice(by_buffer_span(&text), 0, 4095));
  by_buffer_add_text(&wanted, " ...' it is [test-rule]\n");
  by_buffer_add_byte(&wanted, '\0');
  expect(&(by_finding){.rule = &LONG, .severity = BY_ERROR, .place = {.path = by_span_of("a.txt")}, .details = {by_buffer_span(&text)}},
         wanted.at);
  by_buffer_drop(&wanted);
  by_buffer_drop(&text);
}

/* {1|ONE|MANY}: the words that go with the number. */
static void words_go_with_numbers(void **state)
{
  (void)state;
  static const by_rule COUNTED = {.id = "test-rule", .message = "{1|line leaves|lines leave} {2|mark|marks} open"};
  by_finding finding = {.rule = &COUNTED, .severity = BY_ERROR, .place = {.path = by_span_of("a.txt")}};
  finding.details[0] = by_span_of("1");
  finding.details[1] = by_span_of("21");
  expect(&finding, "a.txt: error: 1 line leaves 21 marks open [test-rule]\n");
  finding.details[0] = by_span_of("0");
  finding.details[1] = by_span_of("1");
  expect(&finding, "a.txt: error: 0 lines leave 1 mark open [test-rule]\n");
}

static void place_is_shown(void **state)
{
  (void)state;
  const by_finding finding = {.rule = &RULE,
                              .severity = BY_NOTE,
                              .place = {.path = by_span_of("a.epub"), .member = by_span_of("EPUB/a1.xhtml"), .line = 3},
                              .related = {.path = by_span_of("b.xml"), .line = 4, .column = 5}};
  expect(&finding, "a.epub!EPUB/a1.xhtml:3: note:  is not  {4} {x [test-rule]\n  see b.xml:4:5\n");
}

static void caret_counts_code_points(void **state)
{
  (void)state;
  by_finding finding = {.rule = &RULE,
                        .severity = BY_WARNING,
                        .place = {.path = by_span_of("a.txt"), .line = 1, .column = 4},
                        .source_line = by_span_of("\xD9\x85\xDB\x8C\tx")};
  expect(&finding, "a.txt:1:4: warning:  is not  {4} {x [test-rule]\n  \xD9\x85\xDB\x8C\tx\n    \t^\n");
  finding.source_line = by_span_of("a\xE2\x80\xAE"
                                   "b!");
  expect(&finding, "a.txt:1:4: warning:  is not  {4} {x [test-rule]\n  a\\u{202E}b!\n            ^\n");
  finding.source_line = by_span_of("abc");
  expect(&finding, "a.txt:1:4: warning:  is not  {4} {x [test-rule]\n  abc\n     ^\n");
}

static void source_is_isolated_on_demand(void **state)
{
  (void)state;
  const by_finding finding = {.rule = &RULE,
                              .severity = BY_WARNING,
                              .place = {.path = by_span_of("a.txt"), .line = 1, .column = 2},
                              .details = {by_span_of("\xD9\x85"), by_span_of("x")},
                              .source_line = by_span_of("\xD9\x85\xDB\x8C")};
  by_buffer out = by_buffer_of(1 << 16);
  by_report_text_isolated(&finding, &out);
  assert_false(out.failed);
  assert_string_equal(out.at, "a.txt:1:2: warning: \xE2\x81\xA8\xD9\x85\xE2\x81\xA9 is not x {4} {x [test-rule]\n"
                              "  \xE2\x81\xA8\xD9\x85\xDB\x8C\xE2\x81\xA9\n   ^\n");
  by_buffer_drop(&out);
}

static void long_line_is_cut(void **state)
{
  (void)state;
  char line[4000];
  memset(line, 'x', sizeof line);
  line[999] = '!';
  const by_finding finding = {.rule = &RULE,
                              .severity = BY_WARNING,
                              .place = {.path = by_span_of("a.txt"), .line = 1, .column = 1000},
                              .source_line = {.at = line, .size = sizeof line}};
  by_buffer out = by_buffer_of(1 << 16);
  by_report_text(&finding, &out);
  const by_span whole = by_buffer_span(&out);
  assert_false(out.failed);
  assert_in_range(whole.size, 200, 300);
  const size_t source = by_span_find(whole, by_span_of("\n")) + 1;
  const by_span below = by_span_slice(whole, source, whole.size);
  const size_t caret_line = by_span_find(below, by_span_of("\n")) + 1;
  assert_int_equal(by_span_find(below, by_span_of("!")), by_span_find(below, by_span_of("^")) - caret_line);
  by_buffer_drop(&out);
}

static void totals_are_counted(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(1 << 12);
  by_report_totals(&(by_totals){.items = 1, .done = 1, .warnings = 4}, "issue", "converted", &out);
  by_report_totals(&(by_totals){.items = 3, .done = 2, .errors = 1, .notes = 2}, "issue", "converted", &out);
  assert_string_equal(out.at, "1 issue converted, 4 warnings\n2 issues converted, 1 of 3 inputs failed, 1 error, 2 notes\n");
  by_buffer_drop(&out);
}

int by_report_text_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(message_has_details), cmocka_unit_test(long_details_are_cut),         cmocka_unit_test(words_go_with_numbers),
      cmocka_unit_test(place_is_shown),      cmocka_unit_test(caret_counts_code_points),     cmocka_unit_test(long_line_is_cut),
      cmocka_unit_test(totals_are_counted),  cmocka_unit_test(source_is_isolated_on_demand),
  };
  return cmocka_run_group_tests_name("report text", tests, NULL, NULL);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* What inspect prints, as table and as JSON. */
#include "tests.h"

#include "report/inspection.h"

static by_value value_of(const char *text, size_t line)
{
  return (by_value){.text = by_span_of(text),
                    .state = BY_PROPOSED,
                    .rule = by_span_of("test-rule"),
                    .confidence = 60,
                    .at = {.line = line, .column = 2, .offset = 10, .size = 3, .character = 8, .characters = 3}};
}

static void print(void (*write)(const by_inspection *inspection, by_buffer *out), by_buffer *out)
{
  by_agent agent = {.role = BY_AUTHOR, .name = value_of("A. Author", 3), .person = 1};
  by_value event = value_of("--02-02", 5);
  by_article_record article = {.line = 3,
                               .end_line = 8,
                               .title = value_of("A \"Title\" Below", 3),
                               .main = by_span_of("A \"Title\""),
                               .agents = {.items = &agent, .count = 1}};
  const by_record record = {.title = value_of("The Paper", 1),
                            .issue = value_of("232", 1),
                            .language = {.text = by_span_of("en"), .state = BY_CONFIRMED, .confirmed_by = by_span_of("an archivist")},
                            .events = &event,
                            .event_count = 1,
                            .articles = &article,
                            .article_count = 1};
  const by_text text = {.encoding = "UTF-8", .line_count = 8, .characters = 99};
  by_block head = {.kind = BY_BLOCK_HEAD, .line = 3, .end_line = 4};
  by_article cut = {.blocks = {.items = &head, .count = 1}};
  const by_issue issue = {.articles = &cut, .article_count = 1};
  write(&(by_inspection){.path = by_span_of("in.txt"), .text = &text, .record = &record, .issue = &issue}, out);
  assert_false(out->failed);
}

static void expect_part(const by_buffer *out, const char *part)
{
  if (by_span_find(by_buffer_span(out), by_span_of(part)) == BY_NOWHERE) {
    fail_msg("'%s' is not in: %s", part, out->at);
  }
}

static void table_has_every_value(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(1 << 16);
  print(by_inspection_text, &out);
  expect_part(&out, "in.txt: UTF-8, 8 lines, 99 characters\n");
  expect_part(&out, "title       proposed      1:2       test-rule (60 of 100)\n            The Paper\n");
  expect_part(&out, "date        unknown\n");
  expect_part(&out, "language    confirmed     -         by an archivist\n            en\n");
  expect_part(&out, "event date  proposed      5:2       test-rule (60 of 100)\n            --02-02\n");
  expect_part(&out, "article 1, lines 3 to 8\n");
  expect_part(&out, "author      proposed      3:2       test-rule (60 of 100)\n            A. Author\n");
  by_buffer_drop(&out);
}

static void json_has_every_value(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(1 << 16);
  print(by_inspection_json, &out);
  expect_part(&out, "\"file\": \"in.txt\"");
  expect_part(&out, "\"encoding\": \"UTF-8\"");
  expect_part(&out, "\"language\": \"en\"");
  expect_part(&out, "\"value\": \"232\"");
  expect_part(&out, "\"date\": {\n      \"state\": \"unknown\"\n    }");
  expect_part(&out, "\"title\": \"A \\\"Title\\\"\",\n      \"line\": 3,\n      \"end_line\": 8,");
  expect_part(&out, "\"name\": \"A. Author\"");
  expect_part(&out, "\"role\": \"author\"");
  expect_part(&out, "\"kind\": \"head\",\n          \"line\": 3,\n          \"end_line\": 4\n");
  by_buffer_drop(&out);
}

int by_report_inspection_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(table_has_every_value),
      cmocka_unit_test(json_has_every_value),
  };
  return cmocka_run_group_tests_name("report inspection", tests, NULL, NULL);
}

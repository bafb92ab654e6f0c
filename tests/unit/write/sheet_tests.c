/* SPDX-License-Identifier: BSD-2-Clause */
/* The spreadsheet for archivists: its header, its rows, and cells that would be formulas. */
#include "maker.h"
#include "model/sheet.h"
#include "tests.h"
#include "write/metadata.h"

#define DIGEST "0000000000000000000000000000000000000000000000000000000000000000"

static const char *row_of(by_maker *maker, const char *file, by_buffer *out)
{
  *out = by_buffer_of(1 << 16);
  by_write_sheet_row(&maker->record, by_span_of(file), by_span_of(""), out);
  assert_false(out->failed);
  return out->at;
}

static void header_is_the_documented_one(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(1 << 16);
  by_write_sheet_head(&out);
  assert_string_equal(out.at, "\xEF\xBB\xBF"
                              "file,sha256,title,volume,issue_from,issue_to,issue_label,date_edtf,date_original,calendar,language,authors,package_id,"
                              "state,confirmed_by,note,evidence\r\n");
  by_buffer_drop(&out);
}

static void nothing_known_is_empty(void **state)
{
  by_maker *maker = *state;
  by_buffer out;
  assert_string_equal(row_of(maker, "a.txt", &out), "a.txt," DIGEST ",,,,,,,,,,,the-package,unknown,,,\r\n");
  by_buffer_drop(&out);
}

static void row_has_every_value(void **state)
{
  by_maker *maker = *state;
  by_record *record = &maker->record;
  record->title = by_maker_value("A, \"B\"", BY_CORROBORATED);
  record->title.rule = by_span_of("title-masthead");
  record->title.confidence = 60;
  record->title.at = (by_evidence){.line = 1, .column = 2, .size = 1};
  record->volume = by_maker_value("4", BY_CONFIRMED);
  record->issue = by_maker_value("12-13", BY_CORROBORATED);
  record->issue.raw = by_span_of("12 & \r\n 13");
  record->date = by_maker_value("2008-02~", BY_CONFIRMED);
  record->date.raw = by_span_of("Feb. 2008");
  record->date_calendar = by_span_of("gregory");
  record->language = by_maker_value("en", BY_CORROBORATED);
  by_buffer out;
  assert_string_equal(row_of(maker, "a b.txt", &out),
                      "a b.txt," DIGEST ",\"A, \"\"B\"\"\",4,12,13,12 & 13,2008-02~,Feb. 2008,gregory,en,,the-package,corroborated,,,"
                      "title 1:2 title-masthead 60; volume confirmed; issue corroborated; date confirmed; "
                      "language corroborated\r\n");
  by_buffer_drop(&out);
}

static void authors_are_named_once(void **state)
{
  by_maker *maker = *state;
  const by_agent known = {.role = BY_AUTHOR, .name = by_maker_value("X", BY_CONFIRMED), .person = 1};
  const by_agent other = {.role = BY_AUTHOR, .name = by_maker_value("Y", BY_PROPOSED), .person = 2};
  const by_agent speaker = {.role = BY_INTERVIEWEE, .name = by_maker_value("Z", BY_UNKNOWN), .person = 3};
  by_agent agents[] = {known, known, speaker, other};
  (void)by_maker_add_article(maker);
  maker->article_records[0].agents = (by_agents){.items = agents, .count = 1};
  (void)by_maker_add_article(maker);
  maker->article_records[1].agents = (by_agents){.items = agents + 1, .count = 3};
  by_buffer out;
  assert_string_equal(row_of(maker, "a.txt", &out), "a.txt," DIGEST ",,,,,,,,,,X; Y,the-package,proposed,,,author confirmed; author proposed\r\n");
  by_buffer_drop(&out);
}

static void confirmed_row_names_who(void **state)
{
  by_maker *maker = *state;
  maker->record.title = by_maker_value("T", BY_CONFIRMED);
  maker->record.issue = by_maker_value("7", BY_CONFIRMED);
  maker->record.issue.confirmed_by = by_span_of("M. A.");
  by_buffer out;
  assert_string_equal(row_of(maker, "a.txt", &out), "a.txt," DIGEST ",T,,7,,,,,,,,the-package,confirmed,M. A.,,title confirmed; issue confirmed\r\n");
  by_buffer_drop(&out);
}

static void formulas_are_guarded(void **state)
{
  by_maker *maker = *state;
  maker->record.title = by_maker_value("=SUM(A1)", BY_PROPOSED);
  maker->record.issue.raw = by_span_of("'+7");
  maker->record.date.raw = by_span_of("'quoted'");
  by_buffer out;
  assert_string_equal(row_of(maker, "-a.txt", &out), "'-a.txt," DIGEST ",'=SUM(A1),,,,''+7,,'quoted',,,,the-package,proposed,,,title proposed\r\n");
  by_buffer_drop(&out);
}

static void addresses_are_those_of_spreadsheets(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(64);
  by_sheet_add_address(3, 7, &out);
  by_sheet_add_address(26, 1, &out);
  by_sheet_add_address(27, 20, &out);
  by_sheet_add_address(703, 1, &out);
  assert_string_equal(out.at, "C7Z1AA20AAA1");
  by_buffer_drop(&out);
}

int by_write_sheet_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(header_is_the_documented_one),
      cmocka_unit_test_setup_teardown(nothing_known_is_empty, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(row_has_every_value, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(authors_are_named_once, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(confirmed_row_names_who, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(formulas_are_guarded, by_maker_open, by_maker_close),
      cmocka_unit_test(addresses_are_those_of_spreadsheets),
  };
  return cmocka_run_group_tests_name("sheet", tests, NULL, NULL);
}

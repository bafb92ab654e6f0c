/* SPDX-License-Identifier: BSD-2-Clause */
/* Spreadsheets: opening, finding the row of a text, what a row gives to the record, and what spreadsheet programs do to cells. */
#include "sheet_desk.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define TEXT "The Reading Room\nNo. 7\n\nA New Catalogue\nBy Ada Park\nThe catalogue of 1908 has been printed.\n"

static by_status join(desk *work, const char *sheet)
{
  return desk_join_sheet(work, TEXT, sheet, "a.txt");
}

static void assert_said(void **state, const char *row, const char *wanted)
{
  desk *work = *state;
  char sheet[1024];
  (void)snprintf(sheet, sizeof sheet, OWN "%s\n", row);
  const by_status status = join(work, sheet);
  assert_string_equal(desk_said(work), wanted);
  assert_int_equal(status, work->findings.errors == 0 ? BY_OK : BY_REFUSED);
}

static void confirmed_row_enters_the_record(void **state)
{
  desk *work = *state;
  assert_int_equal(join(work, OWN "a.txt,The Reading-Room,4,7,8,7 & 8,2008-02~,Feb. 2008,gregory,en,,Confirmed,M. A.\n"), BY_OK);
  assert_string_equal(desk_said(work), "record-print-differs title (cell B2)|record-print-differs issue (cell D2)|");
  const by_record *record = &work->record;
  desk_assert_value(&record->title, "The Reading-Room", BY_CONFIRMED, "");
  desk_assert_value(record->title.beaten, "The Reading Room", BY_PROPOSED, "title-masthead");
  assert_true(by_span_is(record->title.confirmed_by, "M. A."));
  assert_true(by_span_is(record->title.cell->sheet, "s.csv"));
  assert_true(by_span_is(record->title.cell->address, "B2"));
  assert_true(by_span_is(record->title.cell->place.path, "x/s.csv"));
  assert_int_equal(record->title.cell->place.line, 2);
  assert_int_equal(record->title.cell->place.column, 7);
  desk_assert_value(&record->volume, "4", BY_CONFIRMED, "");
  desk_assert_value(&record->issue, "7-8", BY_CONFIRMED, "");
  assert_true(by_span_is(record->issue.raw, "7 & 8"));
  desk_assert_value(&record->date, "2008-02~", BY_CONFIRMED, "");
  assert_true(by_span_is(record->date.raw, "Feb. 2008"));
  assert_true(by_span_is(record->date_calendar, "gregory"));
  desk_assert_value(&record->language, "en", BY_CONFIRMED, "");
}

static void equal_value_keeps_its_place(void **state)
{
  desk *work = *state;
  assert_int_equal(join(work, OWN "a.txt,the reading  room,,۷,,,,,,,,confirmed,M. A.\n"), BY_OK);
  assert_int_equal(work->record.title.at.line, 1);
  assert_null(work->record.title.beaten);
  desk_assert_value(&work->record.issue, "7", BY_CONFIRMED, "");
  assert_int_equal(work->record.issue.at.line, 2);
}

static void lines_of_a_cell_are_one(void **state)
{
  desk *work = *state;
  assert_int_equal(join(work, OWN "a.txt,\"The Reading\r\n Rooms\",,7,,,,,,,,confirmed,M. A.\n"), BY_OK);
  desk_assert_value(&work->record.title, "The Reading Rooms", BY_CONFIRMED, "");
  desk_assert_value(&work->record.issue, "7", BY_CONFIRMED, "");
  assert_int_equal(work->record.issue.cell->place.line, 3);
  assert_true(by_span_is(work->record.issue.cell->address, "D2"));
}

static void empty_cells_say_nothing(void **state)
{
  desk *work = *state;
  assert_int_equal(join(work, OWN "a.txt,,,,,,,,,,,confirmed,M. A.\n"), BY_OK);
  desk_assert_value(&work->record.title, "The Reading Room", BY_PROPOSED, "title-masthead");
  assert_int_equal(work->record.date.state, BY_UNKNOWN);
  assert_int_equal(join(work, OWN "a.txt\n"), BY_OK);
}

static void unconfirmed_row_beats_nothing(void **state)
{
  desk *work = *state;
  assert_int_equal(join(work, OWN "a.txt,The Reading Room,4,9,,,,,,,,corroborated,\n"), BY_OK);
  assert_string_equal(desk_said(work), "sheet-cell-unused D2|");
  desk_assert_value(&work->record.issue, "7", BY_PROPOSED, "issue-cue");
  desk_assert_value(&work->record.volume, "4", BY_PROPOSED, "");
}

static void record_beats_the_sheet(void **state)
{
  desk *work = *state;
  const by_sheet *sheet = NULL;
  size_t row = 0;
  desk_read(work, TEXT);
  const by_joint joint = desk_joint(work, "a.txt");
  const by_record given = {.issue = {.text = by_span_of("9"), .state = BY_CONFIRMED, .record_line = 5}};
  assert_int_equal(by_record_join(&given, &joint), BY_OK);
  const char text[] = OWN "a.txt,,,7,,,,,,,,confirmed,M. A.\nb.txt,,,9,,,,,,,,confirmed,M. A.\n";
  assert_int_equal(by_sheet_open(by_span_of("s.csv"), by_span_of(text), work->arena, &work->findings, &sheet), BY_OK);
  assert_int_equal(by_sheet_find(sheet, &joint, &row), BY_OK);
  assert_int_equal(by_sheet_join(sheet, row, &joint), BY_REFUSED);
  assert_string_equal(desk_said(work), "record-print-differs issue|record-conflict issue (cell D2)|");
  const by_finding *last = work->findings.last;
  assert_int_equal(last->place.line, 2);
  assert_int_equal(last->place.column, 9);
  assert_true(by_span_is(last->related.path, "a.record.xml"));
  assert_int_equal(last->related.line, 5);
  assert_int_equal(by_sheet_join(sheet, 1, &joint), BY_OK);
  desk_assert_value(&work->record.issue, "9", BY_CONFIRMED, "");
}

static void states_and_names(void **state)
{
  assert_said(state, "a.txt,,,,,,,,,,,checked,M. A.", "sheet-cell-format L2|");
  assert_said(state, "a.txt,,,,,,,,,,,confirmed,", "sheet-confirmed-by-missing 2|");
  assert_said(state, "a.txt,,,,,,,,,,,,", "");
  assert_said(state, "a.txt,,,,,,,,,,,proposed,M. A.", "sheet-cell-unused M2|");
  assert_said(state, "a.txt,The\001Room,,,,,,,,,,confirmed,M. A.", "sheet-cell-format B2|");
  assert_said(state, "a.txt,The\xEF\xBF\xBFRoom,,,,,,,,,,confirmed,M. A.", "sheet-cell-format B2|");
  assert_said(state, "a.txt,,,7a,,,,,,,,confirmed,M. A.", "sheet-cell-format D2|");
  assert_said(state, "a.txt,,,,8,7-8,,,,,,confirmed,M. A.", "sheet-cell-unused E2|sheet-cell-unused F2|");
  assert_said(state, "a.txt,,,9,,7,,,,,,confirmed,M. A.", "sheet-cell-unused F2|record-print-differs issue (cell D2)|");
  assert_said(state, "a.txt,,,,,,,Feb. 2008,,,,confirmed,M. A.", "sheet-cell-unused H2|");
  assert_said(state, "a.txt,,,,,,2008,,gregorian,,,confirmed,M. A.", "sheet-cell-format I2|");
}

static void dates_that_programs_make(void **state)
{
  static const char *const MANGLED[] = {"13-Dec",   "Feb-08",   "08. Feb",  "8-Feb-08", "2/8/2008",
                                        "8.2.2008", "8-2-2008", "2008/2/8", "39486",    "2008-02-08 00:00:00"};
  static const char *const SOUND[] = {"2008-02-08", "2008-02", "2008/2009", "199X", "2008-02~", "29999", "60001", "Febr-8", "13-Decade"};
  char row[128];
  for (size_t i = 0; i < sizeof MANGLED / sizeof MANGLED[0]; i++) {
    (void)snprintf(row, sizeof row, "a.txt,,,,,,%s,,,,,confirmed,M. A.", MANGLED[i]);
    assert_said(state, row, "sheet-date-mangled G2|");
  }
  for (size_t i = 0; i < sizeof SOUND / sizeof SOUND[0]; i++) {
    (void)snprintf(row, sizeof row, "a.txt,,,,,,%s,,,,,confirmed,M. A.", SOUND[i]);
    assert_said(state, row, "");
  }
}

static void numbers_that_become_dates(void **state)
{
  desk *work = *state;
  assert_said(state, "a.txt,,,7,,13-Dec,,,,,,confirmed,M. A.", "sheet-date-mangled F2|");
  assert_said(state, "a.txt,,,7,,39486,,,,,,confirmed,M. A.", "sheet-date-mangled F2|");
  assert_said(state, "a.txt,,1-Feb,7,,,,,,,,confirmed,M. A.", "sheet-date-mangled C2|");
  assert_said(state, "a.txt,,,39486,,12-13-14,,,,,,confirmed,M. A.", "record-print-differs issue (cell D2)|");
  assert_said(state, "a.txt,,,7,,,2008-02-08,02/08/2008,,,,confirmed,M. A.", "sheet-date-mangled H2|");
  assert_said(state, "a.txt,,,7,,,2008-02-08,8 Feb 2008,,,,confirmed,M. A.", "");
  assert_said(state, "a.txt,,,7,,,2008-02-08,1386/11/19,persian,,,confirmed,M. A.", "");
  /* What is printed so is no damage. */
  assert_int_equal(desk_join_sheet(work, "The Reading Room\nNo. 7\n2/8/2008\n\nA\nb\n",
                                   OWN "a.txt,,,7,,,2008-08-02,2/8/2008,,,,confirmed,M. A.\n", "a.txt"),
                   BY_OK);
}

static void leading_zeros(void **state)
{
  desk *work = *state;
  assert_said(state, "a.txt,,,,,,987,,,,,confirmed,M. A.", "sheet-leading-zero-lost G2|");
  assert_said(state, "a.txt,,,,,,2008-2,,,,,confirmed,M. A.", "sheet-leading-zero-lost G2|");
  assert_said(state, "a.txt,,,,,,2008-02-8,,,,,confirmed,M. A.", "sheet-leading-zero-lost G2|");
  assert_said(state, "a.txt,,,,,,0987,,,,,confirmed,M. A.", "");
  static const char PRINTED[] = "The Reading Room\nNo. 007\n\nA\nb\n";
  assert_int_equal(desk_join_sheet(work, PRINTED, OWN "a.txt,,,7,,7,,,,,,confirmed,M. A.\n", "a.txt"), BY_REFUSED);
  assert_string_equal(desk_said(work), "sheet-leading-zero-lost F2|");
  assert_int_equal(desk_join_sheet(work, PRINTED, OWN "a.txt,,,7,,007,,,,,,confirmed,M. A.\n", "a.txt"), BY_OK);
  assert_int_equal(desk_join_sheet(work, TEXT, OWN "12,,,7,,,,,,,,confirmed,M. A.\n", "x/0012"), BY_REFUSED);
  assert_string_equal(desk_said(work), "sheet-leading-zero-lost A2|");
  assert_int_equal(desk_join_sheet(work, TEXT, OWN "12,,,7,,,,,,,,confirmed,M. A.\n", "x/120"), BY_OK);
  assert_string_equal(desk_said(work), "sheet-file-without-row x/s.csv|");
}

static void letters_of_another_encoding(void **state)
{
  desk *work = *state;
  assert_said(state, "a.txt,Caf\xC3\x83\xC2\xA9,,,,,,,,,,confirmed,M. A.", "sheet-encoding B2|");
  assert_said(state, "a.txt,Caf\xC3\xA9,,,,,,,,,,confirmed,M. A.", "record-print-differs title (cell B2)|");
  assert_said(state,
              "a.txt,\xD8\xB7\xC2\xA7\xD8\xB8\xE2\x80\xA0\xD8\xB7\xDA\xBE\xD8\xB7\xC2\xB1\xD8\xB8\xE2\x80\xA0\xD8\xB7\xDA\xBE,,,,,,,,,,"
              "confirmed,M. A.",
              "sheet-encoding B2|");
  assert_said(state, "a.txt,\xD8\xAA\xDA\xA9 \xD8\xB8\xDA\xA9,,,,,,,,,,confirmed,M. A.", "record-print-differs title (cell B2)|");
  assert_said(state, "a.txt,Der Schu\xC3\x9F\xE2\x80\x9C,,,,,,,,,,confirmed,M. A.", "record-print-differs title (cell B2)|");
  assert_said(state, "a.txt,???? ???,,,,,,,,,,confirmed,M. A.", "sheet-encoding B2|");
  assert_said(state, "a.txt,What??,,,,,,,,,,confirmed,M. A.", "record-print-differs title (cell B2)|");
  assert_said(state, "a.txt,A\xEF\xBF\xBD,,,,,,,,,,confirmed,M. A.", "sheet-encoding B2|");
  assert_int_equal(desk_join_sheet(work, "Le Caf\xC3\xA9\nNo. 7\n\nA\nb\n", OWN "a.txt,Le Caf?,,,,,,,,,,confirmed,M. A.\n", "a.txt"),
                   BY_REFUSED);
  assert_string_equal(desk_said(work), "sheet-encoding B2|");
}

static void encodings_of_the_whole(void **state)
{
  desk *work = *state;
  assert_int_equal(join(work, OWN "a.txt,Caf\xE9,\n"), BY_REFUSED);
  assert_string_equal(desk_said(work), "sheet-encoding B2|");
  assert_int_equal(work->findings.first->place.line, 2);
  assert_int_equal(work->findings.first->place.column, 7);
  assert_int_equal(join(work, OWN "a.txt,\xC7\xE4\xCA\xD1,\n"), BY_REFUSED);
  assert_true(by_span_find(work->findings.first->details[1], by_span_of("Windows-1256")) != BY_NOWHERE);
  assert_int_equal(join(work, "\xFF\xFE"
                              "f"),
                   BY_REFUSED);
  assert_string_equal(desk_said(work), "sheet-encoding A1|");
  assert_int_equal(join(work, "\xC3\xAF\xC2\xBB\xC2\xBF" OWN), BY_REFUSED);
  assert_string_equal(desk_said(work), "sheet-encoding A1|");
  assert_int_equal(join(work, "\xEF\xBB\xBF" OWN "a.txt,,,,,,,,,,,,\n"), BY_OK);
}

static void headers(void **state)
{
  static const struct {
    const char *sheet;
    const char *said;
  } CASES[] = {
      {"", "sheet-header A1|"},
      {"Issues of 2008\nfile,state\n", "sheet-header A1|"},
      {"file;title;state\na.txt;x;\n", "sheet-separator A1|"},
      {"file\ttitle\tstate\n", "sheet-separator A1|"},
      {"sep=;\nfile;title;state\n", "sheet-separator A1|"},
      {"file,title,state,title\na.txt,,,\n", "sheet-column-twice D1|"},
      {" File ,STATE,shelf\na.txt,,\n", "sheet-column-unknown C1|"},
      {"file,state\na.txt,\"x\n", "sheet-quote B2|"},
      {"file,state\na.txt,x\"y\n", "sheet-quote B2|"},
      {"file,title,state\na.txt,Punch, or The Charivari,confirmed\n", "sheet-row-length D2|"},
      {"file,state\na.txt,,,\n", ""},
  };
  for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
    (void)join(*state, CASES[i].sheet);
    assert_string_equal(desk_said(*state), CASES[i].said);
  }
}

static void limits(void **state)
{
  desk *work = *state;
  by_buffer wide = by_buffer_of(1 << 20);
  by_buffer_add_text(&wide, "file,state");
  for (size_t i = 0; i < 1024; i++) {
    by_buffer_add_byte(&wide, ',');
  }
  assert_int_equal(join(work, wide.at), BY_REFUSED);
  assert_string_equal(desk_said(work), "sheet-limit AMJ1|");
  by_buffer_drop(&wide);
}

int by_read_sheet_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(confirmed_row_enters_the_record),
      cmocka_unit_test(equal_value_keeps_its_place),
      cmocka_unit_test(lines_of_a_cell_are_one),
      cmocka_unit_test(empty_cells_say_nothing),
      cmocka_unit_test(unconfirmed_row_beats_nothing),
      cmocka_unit_test(record_beats_the_sheet),
      cmocka_unit_test(states_and_names),
      cmocka_unit_test(dates_that_programs_make),
      cmocka_unit_test(numbers_that_become_dates),
      cmocka_unit_test(leading_zeros),
      cmocka_unit_test(letters_of_another_encoding),
      cmocka_unit_test(encodings_of_the_whole),
      cmocka_unit_test(headers),
      cmocka_unit_test(limits),
  };
  return cmocka_run_group_tests_name("sheet", tests, desk_set_up, desk_tear_down);
}

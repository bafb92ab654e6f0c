/* SPDX-License-Identifier: BSD-2-Clause */
/* Which row is about which text, the authors of a row, and the sheets of other tools. */
#include "sheet_desk.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define TEXT "The Reading Room\nNo. 7\n\nA New Catalogue\nThe catalogue of 1908 has been printed and bound.\n"
#define LONG                                                                                                                               \
  "متنی که از یک تیتر بسیار درازتر است و گفته می شود که چیزی برای خواندن دارد، چنان که هر نوشته ای دارد، و پایان آن نزدیک نیست.\n"
#define PERSIAN "انترناسیونال ۲۳۲\n\nپیام حمید تقوائی به مناسبت هفته همبستگی\n" LONG "\nتیتر دوم از کورش مدرسی\n" LONG

static void assert_row(void **state, const char *rows, const char *path, const char *said, const char *issue)
{
  desk *work = *state;
  char sheet[1024];
  (void)snprintf(sheet, sizeof sheet, "file,sha256,issue_from,state,confirmed_by\n%s", rows);
  (void)desk_join_sheet(work, TEXT, sheet, path);
  assert_string_equal(desk_said(work), said);
  assert_true(by_span_is(work->record.issue.text, issue));
}

static void rows_are_found_by_path(void **state)
{
  assert_row(state, "b.txt,,8,confirmed,A\na.txt,,9,confirmed,A\n", "a.txt", "record-print-differs issue (cell C3)|", "9");
  assert_row(state, "a.txt,,9,confirmed,A\n", "./x/y/a.txt", "record-print-differs issue (cell C2)|", "9");
  assert_row(state, "./x/a.txt,,9,confirmed,A\n", "a.txt", "record-print-differs issue (cell C2)|", "9");
  assert_row(state, "x/a.txt,,8,confirmed,A\ny/a.txt,,9,confirmed,A\n", "c/y/a.txt", "record-print-differs issue (cell C3)|", "9");
  assert_row(state, "a.txt,,8,confirmed,A\ny/a.txt,,9,confirmed,A\n", "y/a.txt", "record-print-differs issue (cell C3)|", "9");
  assert_row(state, "aa.txt,,9,confirmed,A\nx/a.txt,,9,confirmed,A\n", "y/a.txt", "sheet-file-without-row x/s.csv|", "7");
  assert_row(state, "\n,,9,confirmed,A\n", "a.txt", "sheet-file-without-row x/s.csv|", "7");
}

static void rows_twice_are_refused(void **state)
{
  assert_row(state, "a.txt,,8,confirmed,A\nb.txt\na.txt,,9,confirmed,A\n", "a.txt", "sheet-row-twice 2|", "7");
  assert_row(state, "x/a.txt,,8,confirmed,A\ny/a.txt,,9,confirmed,A\n", "a.txt", "sheet-row-twice 2|", "7");
}

#define DIGITS "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

static void digests_tell_rows_apart(void **state)
{
  desk *work = *state;
  const by_sheet *sheet = NULL;
  size_t row = BY_NOWHERE;
  const char text[] = "file,sha256,state\na.txt," DIGITS ",\na.txt,ABCDEF" DIGITS ",\na.txt,,\n";
  desk_read(work, TEXT);
  by_joint joint = desk_joint(work, "a.txt");
  assert_int_equal(by_sheet_open(by_span_of("s.csv"), by_span_of(text), work->arena, &work->findings, &sheet), BY_OK);
  work->record.source.sha256.size = 32;
  for (size_t i = 0; i < 32; i++) {
    work->record.source.sha256.bytes[i] = (unsigned char)(i % 8 * 0x22 + 1);
  }
  assert_int_equal(by_sheet_find(sheet, &joint, &row), BY_OK);
  assert_int_equal(row, 0);
  work->record.source.sha256.bytes[0] = 0;
  assert_int_equal(by_sheet_find(sheet, &joint, &row), BY_OK);
  assert_int_equal(row, 2);
}

static void another_digest_is_stale(void **state)
{
  assert_row(state, "a.txt," DIGITS ",9,confirmed,A\n", "a.txt", "sheet-row-stale B2|", "7");
  assert_row(state, "a.txt,1.23E+63,9,confirmed,A\n", "a.txt", "sheet-cell-format B2|", "7");
}

static void unused_rows_are_counted(void **state)
{
  desk *work = *state;
  const by_sheet *sheet = NULL;
  desk_read(work, TEXT);
  const char text[] = "file,state\na.txt,\n\nb.txt,\nc.txt,\n";
  assert_int_equal(by_sheet_open(by_span_of("s.csv"), by_span_of(text), work->arena, &work->findings, &sheet), BY_OK);
  assert_int_equal(by_sheet_row_count(sheet), 3);
  by_sheet_report_unused(sheet, (const bool[]){true, true, true}, &work->findings);
  assert_string_equal(desk_said(work), "");
  by_sheet_report_unused(sheet, (const bool[]){true, false, false}, &work->findings);
  assert_string_equal(desk_said(work), "sheet-row-without-file 2|");
  assert_int_equal(work->findings.first->place.line, 4);
  assert_true(by_span_is(work->findings.first->details[1], "4"));
}

static void assert_authors(void **state, const char *cell, const char *said, const char *first, const char *second)
{
  desk *work = *state;
  char sheet[1024];
  (void)snprintf(sheet, sizeof sheet, OWN "a.txt,,,,,,,,,,\"%s\",confirmed,A\n", cell);
  assert_int_equal(desk_join_sheet(work, PERSIAN, sheet, "a.txt"), BY_OK);
  assert_string_equal(desk_said(work), said);
  assert_int_equal(work->record.article_count, 2);
  const char *const wanted[] = {first, second};
  for (size_t i = 0; i < 2; i++) {
    const by_agents *agents = &work->record.articles[i].agents;
    assert_int_equal(agents->count, wanted[i] == NULL ? 0 : 1);
    if (wanted[i] != NULL) {
      desk_assert_value(&agents->items[0].name, wanted[i], BY_CONFIRMED, "");
      assert_true(agents->items[0].name.at.size != 0);
      assert_true(by_span_is(agents->items[0].name.cell->address, "K2"));
    }
  }
}

static void authors_go_to_their_articles(void **state)
{
  assert_authors(state, "حمید تقوائی; کورش مدرسی", "", "حمید تقوائی", "کورش مدرسی");
  assert_authors(state, "كورش  مدرسي؛حمید تقوائی;;", "", "حمید تقوائی", "كورش  مدرسي");
  assert_authors(state, "کورش مدرسی|کورش مدرسی", "sheet-author-rejected حمید تقوائی|", NULL, "کورش مدرسی");
  assert_authors(state, "حمید تقوائی; کورش مدرسی; منصور حکمت", "sheet-cell-unused K2|", "حمید تقوائی", "کورش مدرسی");
}

static void an_only_article_takes_the_name(void **state)
{
  desk *work = *state;
  assert_int_equal(desk_join_sheet(work, TEXT, OWN "a.txt,,,,,,,,,,Ada Park,confirmed,A\n", "a.txt"), BY_OK);
  assert_string_equal(desk_said(work), "");
  desk_assert_value(&work->record.articles[0].agents.items[0].name, "Ada Park", BY_CONFIRMED, "");
  assert_int_equal(work->record.articles[0].agents.items[0].person, 1);
}

static void unconfirmed_names_change_nothing(void **state)
{
  desk *work = *state;
  assert_int_equal(desk_join_sheet(work, PERSIAN, OWN "a.txt,,,,,,,,,,حمید تقوائی; منصور حکمت,proposed,\n", "a.txt"), BY_OK);
  assert_string_equal(desk_said(work), "sheet-cell-unused K2|");
  desk_assert_value(&work->record.articles[0].agents.items[0].name, "حمید تقوائی", BY_PROPOSED, "byline-in-title");
  assert_int_equal(work->record.articles[1].agents.count, 0);
}

static void confirmed_agents_conflict(void **state)
{
  desk *work = *state;
  const by_sheet *sheet = NULL;
  desk_read(work, PERSIAN);
  const by_joint joint = desk_joint(work, "a.txt");
  by_agent author = {.role = BY_AUTHOR, .name = {.text = by_span_of("حمید تقوائی"), .state = BY_CONFIRMED, .record_line = 9}};
  by_article_record article = {.line = 3, .agents = {.items = &author, .count = 1}};
  const by_record given = {.articles = &article, .article_count = 1};
  const char text[] = OWN "a.txt,,,,,,,,,,کورش مدرسی,confirmed,A\n";
  assert_int_equal(by_record_join(&given, &joint), BY_OK);
  assert_int_equal(by_sheet_open(by_span_of("s.csv"), by_span_of(text), work->arena, &work->findings, &sheet), BY_OK);
  assert_int_equal(by_sheet_join(sheet, 0, &joint), BY_REFUSED);
  assert_string_equal(desk_said(work), "record-conflict authors|");
  assert_int_equal(work->findings.first->related.line, 9);
  assert_int_equal(work->record.articles[0].agents.count, 1);
}

/* Each line of `sheet` but the first is one row; `wanted`: title, volume, issue, date, language. */
static void assert_dialect(void **state, const char *sheet, const char *const wanted[5])
{
  desk *work = *state;
  assert_int_equal(desk_join_sheet(work, TEXT, sheet, "in/a.txt"), BY_OK);
  const by_record *record = &work->record;
  const by_value *const values[] = {&record->title, &record->volume, &record->issue, &record->date, &record->language};
  for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
    assert_true(by_span_is(values[i]->text, wanted[i]));
    assert_true(values[i]->cell == NULL || values[i]->state == BY_CONFIRMED);
  }
}

static void sheets_of_other_tools(void **state)
{
  const desk *work = *state;
  assert_dialect(state,
                 "filename,dc.title,dc.creator,dc.creator,dc.date,dc.language,dc.type\n"
                 "objects/a.txt,The Reading Room 7,Ada Park,,2008-02,eng,Text\n",
                 (const char *const[]){"The Reading Room", "", "7", "2008-02", "en"});
  assert_int_equal(work->record.title.state, BY_CONFIRMED);
  assert_int_equal(work->record.articles[0].agents.count, 0);
  assert_string_equal(desk_said(work), "sheet-column-unknown G1|sheet-cell-unused C2|");
  assert_dialect(state,
                 "id,file,title,field_volume_number,field_issue_number,field_edtf_date_issued,field_linked_agent\n"
                 "1,a.txt,Something Else,4,7/8,2008-02,relators:trl:person:Ada Park|relators:aut:person:Bo Lind\n",
                 (const char *const[]){"The Reading Room", "4", "7-8", "2008-02", ""});
  assert_int_equal(work->record.title.state, BY_PROPOSED);
  assert_dialect(state,
                 "identifier,file,mediatype,title,journaltitle,volume,issue,date,creator[0],creator[1],language\n"
                 "room-7,a.txt,texts,Room 7,Reading Room,4,7,2008,Ada Park,,per\n",
                 (const char *const[]){"Reading Room", "4", "7", "2008", "fa"});
}

static void omeka_and_its_neighbours(void **state)
{
  desk *work = *state;
  assert_dialect(state,
                 "file,dcterms:title,dcterms:isPartOf,bibo:volume,bibo:issue,dcterms:issued,dcterms:language,dcterms:rights\n"
                 "a.txt,No. 7,Reading Room,4,7,2008-02-08,fr,public domain\n",
                 (const char *const[]){"Reading Room", "4", "7", "2008-02-08", "fr"});
  assert_string_equal(desk_said(work), "sheet-cell-unused H2|record-print-differs title (cell C2)|");
  /* What a catalogue may say and a record may not is passed over. */
  assert_dialect(state,
                 "identifier,file,volume,issue,date,language\n"
                 "room-7,a.txt,IV,Spring,ca. 1908,Persian and French\n",
                 (const char *const[]){"The Reading Room", "", "7", "", ""});
  assert_string_equal(desk_said(work), "sheet-cell-unused C2|sheet-cell-unused D2|sheet-cell-unused E2|sheet-cell-unused F2|");
  /* A state in the sheet of another tool counts as in ours. */
  assert_int_equal(desk_join_sheet(work, TEXT, "filename,dc.date,state\na.txt,2008,proposed\n", "a.txt"), BY_OK);
  desk_assert_value(&work->record.date, "2008", BY_PROPOSED, "");
  assert_int_equal(desk_join_sheet(work, TEXT, "identifier,title\na.txt,2008\n", "a.txt"), BY_REFUSED);
  assert_string_equal(desk_said(work), "sheet-header A1|");
}

int by_read_sheet_rows_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(rows_are_found_by_path),         cmocka_unit_test(rows_twice_are_refused),
      cmocka_unit_test(digests_tell_rows_apart),        cmocka_unit_test(another_digest_is_stale),
      cmocka_unit_test(unused_rows_are_counted),        cmocka_unit_test(authors_go_to_their_articles),
      cmocka_unit_test(an_only_article_takes_the_name), cmocka_unit_test(unconfirmed_names_change_nothing),
      cmocka_unit_test(confirmed_agents_conflict),      cmocka_unit_test(sheets_of_other_tools),
      cmocka_unit_test(omeka_and_its_neighbours),
  };
  return cmocka_run_group_tests_name("sheet rows", tests, desk_set_up, desk_tear_down);
}

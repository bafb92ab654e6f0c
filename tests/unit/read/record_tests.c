/* SPDX-License-Identifier: BSD-2-Clause */
/* Record documents read: by hand, by the program, and with everything in them. */
#include "desk.h"
#include "read/record_file.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <libxml/parser.h>

#define HEAD   "<record xmlns=\"urn:x-bayegan:record:1\" version=\"1\">"
#define DIGEST "e50e9a626bcbe2a13962bd8ca91f23464d35b5444308fde56f709255cb024686"

static by_status read_into(desk *work, by_arena *arena, const char *xml)
{
  xmlDoc *document = xmlReadMemory(xml, (int)strlen(xml), NULL, NULL, XML_PARSE_NONET);
  assert_non_null(document);
  const by_status status = by_record_read(document, arena, &work->record);
  xmlFreeDoc(document);
  return status;
}

static void read_document(desk *work, const char *xml)
{
  by_arena_reset(work->arena);
  assert_int_equal(read_into(work, work->arena, xml), BY_OK);
}

static void least_record(void **state)
{
  desk *work = *state;
  read_document(work, HEAD "<source sha256=\"" DIGEST "\"/></record>");
  assert_int_equal(work->record.source.sha256.size, 32);
  assert_int_equal(work->record.source.sha256.bytes[0], 0xE5);
  assert_int_equal(work->record.source.sha256.bytes[31], 0x86);
  assert_int_equal(work->record.title.state, BY_UNKNOWN);
  assert_int_equal(work->record.article_count, 0);
  assert_int_equal(work->record.editors.count, 0);
}

static void full_record(void **state)
{
  desk *work = *state;
  read_document(
      work, HEAD
      "<package id=\"x-1\" uid=\"urn:uuid:1\" slug=\"x\"/>"
      "<source sha256=\"" DIGEST "\" name=\"a &amp; b.txt\" size=\"3542\" encoding=\"UTF-8\" line-end=\"LF\" wrap=\"line\" mark=\"true\""
      " final-line-end=\"false\" lines=\"9\" characters=\"1967\"/>"
      "<title state=\"confirmed\" confirmed-by=\"A. B.\"><value>\n  T &lt; U\n</value><romanised>R</romanised>"
      "<rejected state=\"proposed\" rule=\"title-masthead\" confidence=\"60\" line=\"1\" column=\"2\" offset=\"3\" size=\"4\" "
      "character=\"5\""
      " characters=\"6\"><value>V</value></rejected><rejected state=\"proposed\"><value>W</value></rejected></title>"
      "<issue state=\"proposed\" rule=\"issue-cue\" confidence=\"75\"><value>232</value><raw>۲۳۲</raw></issue>"
      "<date state=\"confirmed\"><value>2008-02-08</value><calendar>persian</calendar><normalised>1386-11-19</normalised></date>"
      "<event state=\"proposed\"><value>--02-16</value></event><event state=\"proposed\"><value>--02-17</value></event>"
      "<organization>O</organization><evaluator>E</evaluator>"
      "<editor state=\"confirmed\"><name>N One</name></editor>"
      "<article line=\"3\" end-line=\"8\"><title state=\"unknown\"/>"
      "<agent role=\"translator\" state=\"confirmed\"><name>N One</name><family>One</family><given>N</given></agent></article></record>");
  const by_record *record = &work->record;
  assert_true(by_span_is(record->source.name, "a & b.txt"));
  assert_int_equal(record->source.size, 3542);
  assert_true(record->source.mark);
  assert_false(record->source.final_line_end);
  desk_assert_value(&record->title, "T < U", BY_CONFIRMED, "");
  assert_true(by_span_is(record->title.confirmed_by, "A. B."));
  assert_true(by_span_is(record->title_romanised, "R"));
  assert_int_equal(record->title.record_line, 1);
  assert_int_equal(record->date.record_line, 3);
  desk_assert_value(record->title.beaten, "V", BY_PROPOSED, "title-masthead");
  assert_int_equal(record->title.beaten->at.characters, 6);
  assert_true(by_span_is(record->title.beaten->beaten->text, "W"));
  assert_null(record->title.beaten->beaten->beaten);
  assert_int_equal(record->issue.confidence, 75);
  assert_true(by_span_is(record->issue.raw, "۲۳۲"));
  assert_true(by_span_is(record->date_normalised, "1386-11-19"));
  assert_int_equal(record->event_count, 2);
  assert_true(by_span_is(record->events[1].text, "--02-17"));
  assert_int_equal(record->articles[0].end_line, 8);
  assert_int_equal(record->articles[0].agents.items[0].role, BY_TRANSLATOR);
  assert_true(by_span_is(record->articles[0].agents.items[0].family, "One"));
  assert_int_equal(record->articles[0].agents.items[0].person, 1);
  assert_int_equal(record->editors.items[0].person, 1);
  assert_int_equal(record->editors.items[0].role, BY_EDITOR);
}

static void short_arena_is_environment(void **state)
{
  desk *work = *state;
  by_arena *small = by_arena_new(64);
  assert_int_equal(read_into(work, small, HEAD "<source sha256=\"" DIGEST "\"/></record>"), BY_ENVIRONMENT);
  by_arena_free(small);
}

int by_read_record_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(least_record), cmocka_unit_test(full_record),
                                     cmocka_unit_test(short_arena_is_environment)};
  return cmocka_run_group_tests_name("record", tests, desk_set_up, desk_tear_down);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Each TEI rule on one sound document and small edits of it: one that raises the rule alone, and one that comes close and raises nothing.
 */
#include "check/parse.h"
#include "check/proof.h"
#include "check/schema.h"
#include "check/tei.h"
#include "check/xml_scan.h"
#include "files.h"
#include "tests.h"

#include <libxml/tree.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* A row of fixtures/tei-rules/edits.tsv. */
enum { RULE, FROM, TO, COLUMNS = 5 };

static xmlDoc *read(by_span xml)
{
  by_parser *parser = by_parser_new();
  by_parse_fault fault = {0};
  xmlDoc *document = NULL;
  assert_non_null(parser);
  assert_int_equal(by_parser_read(parser, &(by_parse_input){.xml = xml, .counts = &(by_xml_counts){0}}, &fault, &document), BY_OK);
  by_parser_free(parser);
  return document;
}

static by_buffer text_of(const by_span columns[COLUMNS])
{
  by_buffer xml = by_file_of_source("fixtures/tei-rules/sound.tei.xml");
  for (size_t i = FROM; i < COLUMNS && columns[i].size != 0; i += 2) {
    by_replace_first(&xml, columns[i], columns[i + 1]);
  }
  return xml;
}

static xmlDoc *edited(const by_span columns[COLUMNS])
{
  by_buffer xml = text_of(columns);
  xmlDoc *document = read(by_buffer_span(&xml));
  by_buffer_drop(&xml);
  return document;
}

static bool is_as_expected(const by_findings *findings, by_status status, by_span rule)
{
  if (by_span_is(rule, "-")) {
    return status == BY_OK && findings->first == NULL;
  }
  bool only = findings->first != NULL;
  for (const by_finding *each = findings->first; each != NULL; each = each->next) {
    only = only && by_span_is(rule, each->rule->id) && (each->place.line == 0) == (each->place.column == 0);
  }
  return only && (status == BY_REFUSED) == (findings->errors != 0);
}

static void try_edit(by_arena *arena, by_span line)
{
  by_arena_reset(arena);
  by_span left = line;
  by_span columns[COLUMNS];
  for (size_t i = 0; i < COLUMNS; i++) {
    columns[i] = by_next_column(&left);
  }
  by_findings findings = {.arena = arena, .path = by_span_of("times-12.tei.xml")};
  xmlDoc *document = edited(columns);
  const by_status status = by_check_tei(document, true, by_span_of(""), &findings);
  by_parser_drop(document);
  if (!is_as_expected(&findings, status, columns[RULE])) {
    fail_msg("%.*s: %s", (int)line.size, line.at, findings.first == NULL ? "nothing" : findings.first->rule->id);
  }
}

static void each_edit_raises_its_rule(void **state)
{
  (void)state;
  by_arena *arena = by_arena_new(1 << 20);
  by_buffer table = by_file_of_source("fixtures/tei-rules/edits.tsv");
  assert_non_null(arena);
  size_t count = 0;
  for (by_span left = by_buffer_span(&table); left.size != 0;) {
    const by_span line = by_next_line(&left);
    if (!by_span_starts(line, by_span_of("#"))) {
      try_edit(arena, line);
      count++;
    }
  }
  assert_true(count > 90);
  by_buffer_drop(&table);
  by_arena_free(arena);
}

/* The sound document under names that may or may not be those of its issue, 12 of 2008. */
static void names_of_the_file(void **state)
{
  (void)state;
  static const struct {
    const char *path;
    const char *rule; /* NULL: none */
  } NAMES[] = {
      {"times-13.tei.xml", "tei-file-name-number"},
      {"a/Times_13.xml", "tei-file-name-number"},
      {"a.tar!data/no-13.xml", "tei-file-name-number"},
      {"issue_13_of_times.xml", "tei-file-name-number"},
      {"\xDA\x98\xD9\x85\xD8\xA7\xD8\xB1\xD9\x87-\xDB\xB1\xDB\xB3.xml", "tei-file-name-number"},
      {"times-13/times-12.xml", NULL},
      {"times-0012.xml", NULL},
      {"times-3.xml", NULL},
      {"times-2008.xml", NULL},
      {"times-2009-13.xml", NULL},
      {"the-times-13.xml", NULL},
      {"pg10013.xml", NULL},
      {"vol-13.xml", NULL},
      {"\xFF-13.xml", NULL},
      {"", NULL},
  };
  by_arena *arena = by_arena_new(1 << 20);
  by_buffer xml = by_file_of_source("fixtures/tei-rules/sound.tei.xml");
  assert_non_null(arena);
  for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
    by_findings findings = {.arena = arena, .path = by_span_of(NAMES[i].path)};
    xmlDoc *document = read(by_buffer_span(&xml));
    assert_int_equal(by_check_tei(document, true, by_span_of(""), &findings), BY_OK);
    by_parser_drop(document);
    if (findings.warnings != (NAMES[i].rule == NULL ? 0 : 1) ||
        (NAMES[i].rule != NULL && strcmp(findings.first->rule->id, NAMES[i].rule) != 0)) {
      fail_msg("%s: %s", NAMES[i].path, findings.first == NULL ? "nothing" : findings.first->rule->id);
    }
  }
  by_buffer_drop(&xml);
  by_arena_free(arena);
}

/* A publisher who is said not to be stated is a note, no more. */
static void publisher_not_stated(void **state)
{
  (void)state;
  by_arena *arena = by_arena_new(1 << 20);
  assert_non_null(arena);
  by_findings findings = {.arena = arena};
  xmlDoc *document = edited((by_span[COLUMNS]){[FROM] = by_span_of("House of Papers"), [TO] = by_span_of("not stated")});
  assert_int_equal(by_check_tei(document, true, by_span_of(""), &findings), BY_OK);
  by_parser_drop(document);
  assert_int_equal(findings.notes, 1);
  assert_int_equal(findings.warnings, 0);
  assert_string_equal(findings.first->rule->id, "tei-publisher-missing");
  by_arena_free(arena);
}

/* An issue that nothing identifies is worth a warning, no more. */
static void issue_without_number_and_date(void **state)
{
  (void)state;
  static const char SMALL[] = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><biblStruct type='issue' xml:id='issue-bibl'><monogr>"
                              "<title level='j'>Times</title><imprint><date type='issue'%s/></imprint></monogr></biblStruct></teiHeader>"
                              "<text><body><div type='unknown' n='1' xml:id='a1' decls='#issue-bibl'/></body></text></TEI>";
  static const char *const DATES[] = {" cert='unknown'", " when='2008'"};
  by_arena *arena = by_arena_new(1 << 20);
  assert_non_null(arena);
  for (size_t i = 0; i < 2; i++) {
    char xml[sizeof SMALL + 32];
    (void)snprintf(xml, sizeof xml, SMALL, DATES[i]);
    by_findings findings = {.arena = arena};
    xmlDoc *document = read(by_span_of(xml));
    assert_int_equal(by_check_tei(document, true, by_span_of("a.tei.xml"), &findings), BY_OK);
    by_parser_drop(document);
    assert_int_equal(findings.warnings, i == 0 ? 1 : 0);
    assert_true(i == 1 || strcmp(findings.first->rule->id, "tei-issue-unidentified") == 0);
  }
  by_arena_free(arena);
}

/* What a document is found to be as a whole; no document that its grammar refuses. */
static bool looked_at(by_schemas *schemas, by_span xml, by_findings *findings)
{
  xmlDoc *document = NULL;
  if (by_document_check(schemas, BY_GRAMMAR_TEI, (by_part){.xml = xml}, findings, &document) != BY_OK) {
    return false;
  }
  const by_status status = by_check_tei(document, true, by_span_of(""), findings);
  assert_int_equal(status == BY_REFUSED, findings->errors != 0);
  by_prove_tei_order(document, by_span_of(""), findings);
  by_document_free(document);
  return true;
}

/* The same as it comes, a few bytes at a time. */
static void watched(by_schemas *schemas, by_span xml, by_findings *findings)
{
  enum { HEAD = 1000, FEW = 100 };
  by_prover *const prover = by_prover_new(schemas, BY_GRAMMAR_TEI, by_span_of(""), findings);
  assert_non_null(prover);
  assert_true(by_tei_watch(prover, by_span_of(""), &(by_tei_readers){.text = NULL}, findings));
  by_status status = by_prover_feed(prover, by_span_slice(xml, 0, HEAD));
  for (size_t at = HEAD; at < xml.size; at += FEW) {
    status = by_prover_feed(prover, by_span_slice(xml, at, FEW));
  }
  status = by_prover_feed(prover, by_span_of(""));
  assert_true(by_prover_is_over(prover));
  assert_int_equal(status == BY_REFUSED, findings->errors != 0);
  by_prover_free(prover);
}

static bool is_equal(const by_finding *one, const by_finding *other)
{
  bool same = one->rule == other->rule && one->place.line == other->place.line && one->related.line == other->related.line;
  for (size_t i = 0; i < BY_DETAILS; i++) {
    same = same && by_span_equal(one->details[i], other->details[i]);
  }
  return same;
}

/* Of what is watched it is told besides that its source was not at hand. */
static void compare(by_span line, by_findings *whole, by_findings *parts)
{
  by_findings_sort(whole);
  by_findings_sort(parts);
  const by_finding *other = parts->first;
  other = other != NULL && by_span_is(by_span_of("tei-text-unverified"), other->rule->id) ? other->next : other;
  const by_finding *one = whole->first;
  while (one != NULL && other != NULL && is_equal(one, other)) {
    one = one->next;
    other = other->next;
  }
  if (one != NULL || other != NULL) {
    fail_msg("%.*s: %s, but %s", (int)line.size, line.at, one == NULL ? "nothing" : one->rule->id,
             other == NULL ? "nothing" : other->rule->id);
  }
}

/* The rules find the same in what is left of a document that is watched as in all of it. */
static void watched_documents(void **state)
{
  (void)state;
  by_arena *arena = by_arena_new(1 << 20);
  by_schemas *schemas = by_schemas_new();
  by_buffer table = by_file_of_source("fixtures/tei-rules/edits.tsv");
  assert_non_null(arena);
  assert_non_null(schemas);
  size_t count = 0;
  for (by_span left = by_buffer_span(&table); left.size != 0;) {
    const by_span line = by_next_line(&left);
    by_span rest = line;
    by_span columns[COLUMNS];
    for (size_t i = 0; i < COLUMNS; i++) {
      columns[i] = by_next_column(&rest);
    }
    by_arena_reset(arena);
    by_findings whole = {.arena = arena, .path = by_span_of("times-12.tei.xml")};
    by_findings parts = whole;
    by_buffer xml = text_of(columns);
    if (!by_span_starts(line, by_span_of("#")) && looked_at(schemas, by_buffer_span(&xml), &whole)) {
      watched(schemas, by_buffer_span(&xml), &parts);
      compare(line, &whole, &parts);
      count++;
    }
    by_buffer_drop(&xml);
  }
  assert_true(count > 60);
  by_buffer_drop(&table);
  by_schemas_free(schemas);
  by_arena_free(arena);
}

int by_check_tei_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_edit_raises_its_rule),     cmocka_unit_test(names_of_the_file), cmocka_unit_test(publisher_not_stated),
      cmocka_unit_test(issue_without_number_and_date), cmocka_unit_test(watched_documents),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

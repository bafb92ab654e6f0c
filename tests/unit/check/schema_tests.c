/* SPDX-License-Identifier: BSD-2-Clause */
/* The grammars on the documents of tests/schemas and their edits, and what the check says of documents that are not well-formed. */
#include "base/buffer.h"
#include "check/schema.h"
#include "files.h"
#include "tests.h"
#include "workbench.h"

#include <libxml/tree.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { FILE_MOST = 1 << 20, COLUMNS = 4 };

static const char *const FILES[] = {
    [BY_GRAMMAR_RECORD] = "record",   [BY_GRAMMAR_TEI] = "periodical",        [BY_GRAMMAR_CONTAINER] = "container",
    [BY_GRAMMAR_PACKAGE] = "package", [BY_GRAMMAR_NAVIGATION] = "navigation", [BY_GRAMMAR_XHTML] = "xhtml",
    [BY_GRAMMAR_NCX] = "ncx",
};
_Static_assert(sizeof FILES / sizeof FILES[0] == BY_GRAMMARS, "a document for each grammar");

/* The status of one document; its findings are in the bench. */
static by_status checked(workbench *bench, by_grammar grammar, by_span xml)
{
  by_arena_reset(bench->arena);
  bench->findings = (by_findings){.arena = bench->arena};
  struct _xmlDoc *document = NULL;
  const by_status status =
      by_document_check(bench->schemas, grammar, (by_part){.xml = xml, .member = by_span_of("part.xml")}, &bench->findings, &document);
  assert_int_equal(status == BY_OK, document != NULL);
  assert_int_equal(status == BY_OK, bench->findings.errors == 0);
  by_document_free(document);
  return status;
}

/* A file of tests/schemas, to be dropped by the caller. */
static by_buffer file_named(const char *name, const char *ending)
{
  char path[256];
  (void)snprintf(path, sizeof path, "tests/schemas/%s%s", name, ending);
  return by_file_of_source(path);
}

static by_grammar grammar_named(by_span name)
{
  size_t found = 0;
  while (found < BY_GRAMMARS && !by_span_is(name, FILES[found])) {
    found++;
  }
  assert_true(found < BY_GRAMMARS);
  return (by_grammar)found;
}

/* The status of a document that comes in pieces: what is before its root, and then a few bytes at a time. */
static by_status proven(workbench *bench, by_grammar grammar, by_span xml)
{
  enum { HEAD = 1000, FEW = 7, PIECES = 500 };
  const size_t step = xml.size / PIECES > FEW ? xml.size / PIECES : FEW;
  by_arena_reset(bench->arena);
  bench->findings = (by_findings){.arena = bench->arena};
  by_prover *const prover = by_prover_new(bench->schemas, grammar, by_span_of("part.xml"), &bench->findings);
  assert_non_null(prover);
  by_span rest = by_span_slice(xml, HEAD, xml.size);
  by_status status = by_prover_feed(prover, by_span_slice(xml, 0, HEAD));
  while (rest.size != 0 && !by_prover_is_over(prover)) {
    status = by_prover_feed(prover, by_span_slice(rest, 0, step));
    rest = by_span_slice(rest, step, rest.size);
  }
  status = by_prover_feed(prover, by_span_of(""));
  assert_true(by_prover_is_over(prover));
  assert_int_equal(status == BY_OK, bench->findings.errors == 0);
  by_prover_free(prover);
  return status;
}

/* With a tree; without, where there is no room before it is proven; and without, as it comes. */
static by_status looked_at(workbench *bench, by_grammar grammar, by_span xml, size_t way)
{
  if (way == 2) {
    return proven(bench, grammar, xml);
  }
  by_schemas_allow(bench->schemas, way, way * SIZE_MAX);
  const by_status status = checked(bench, grammar, xml);
  by_schemas_allow(bench->schemas, 0, 0);
  return status;
}

/* Large documents are held against their grammar before there is a tree: with the same findings, but for identifiers that stand twice. */
static void large(workbench *bench, by_grammar grammar, by_span xml)
{
  enum { WAYS = 3 };
  by_buffer said[WAYS];
  by_status statuses[WAYS];
  for (size_t i = 0; i < WAYS; i++) {
    said[i] = by_buffer_of(FILE_MOST);
    statuses[i] = looked_at(bench, grammar, xml, i);
    by_buffer_add_number(&said[i], bench->findings.errors);
    for (const by_finding *each = bench->findings.first; each != NULL; each = each->next) {
      by_buffer_add(&said[i], each->details[1]);
      by_buffer_add_number(&said[i], each->place.line);
      by_buffer_add_byte(&said[i], ':');
      by_buffer_add_number(&said[i], each->place.column);
    }
  }
  for (size_t i = 1; i < WAYS; i++) {
    if (by_span_find(by_buffer_span(&said[0]), by_span_of("ID")) == BY_NOWHERE) {
      assert_int_equal(statuses[0], statuses[i]);
      assert_string_equal(said[0].at, said[i].at);
    }
    by_buffer_drop(&said[i]);
  }
  by_buffer_drop(&said[0]);
}

static void whole_documents(void **state)
{
  for (size_t i = 0; i < BY_GRAMMARS; i++) {
    by_buffer xml = file_named(FILES[i], ".xml");
    assert_int_equal(checked(*state, (by_grammar)i, by_buffer_span(&xml)), BY_OK);
    by_buffer_drop(&xml);
  }
}

/* A document is none of another kind. */
static void other_kinds(void **state)
{
  by_buffer xml = file_named("container", ".xml");
  for (size_t i = 0; i < BY_GRAMMARS; i++) {
    const by_status expected = i == BY_GRAMMAR_CONTAINER ? BY_OK : BY_REFUSED;
    assert_int_equal(checked(*state, (by_grammar)i, by_buffer_span(&xml)), expected);
    large(*state, (by_grammar)i, by_buffer_span(&xml));
  }
  by_buffer_drop(&xml);
}

static void edit(workbench *bench, by_span line)
{
  by_span columns[COLUMNS];
  by_span left = line;
  for (size_t i = 0; i < COLUMNS; i++) {
    columns[i] = by_next_column(&left);
  }
  const by_grammar grammar = grammar_named(columns[0]);
  by_buffer edited = file_named(FILES[grammar], ".xml");
  by_replace_first(&edited, columns[2], columns[3]);
  const by_status expected = by_span_is(columns[1], "valid") ? BY_OK : BY_REFUSED;
  if (checked(bench, grammar, by_buffer_span(&edited)) != expected) {
    fail_msg("not so: %.*s", (int)line.size, line.at);
  }
  if (expected == BY_REFUSED) {
    assert_string_equal(bench->findings.first->rule->id, "xml-grammar");
    assert_true(by_span_is(bench->findings.first->place.member, "part.xml"));
    if (bench->findings.first->place.line == 0 || bench->findings.first->place.column == 0) {
      fail_msg("no place: %.*s", (int)line.size, line.at);
    }
  }
  large(bench, grammar, by_buffer_span(&edited));
  by_buffer_drop(&edited);
}

static void edits(void **state)
{
  by_buffer table = file_named("edits", ".tsv");
  by_span left = by_buffer_span(&table);
  size_t count = 0;
  while (left.size > 0) {
    const by_span line = by_next_line(&left);
    if (!by_span_starts(line, by_span_of("#"))) {
      edit(*state, line);
      count++;
    }
  }
  assert_true(count > 80);
  by_buffer_drop(&table);
}

static void not_wellformed(void **state)
{
  static const char *const TEXTS[] = {
      "",
      "text",
      "<a>",
      "<a></b>",
      "<a/><a/>",
      "<a b='1' b='2'/>",
      "<p:a/>",
      "<a p:b='1'/>",
      "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>",
      "<a>&b;</a>",
      "<a>&#0;</a>",
      "<a>& b</a>",
      "<a><!-- -- --></a>",
      "<!DOCTYPE html><a>&nbsp;</a>",
  };
  workbench *bench = *state;
  for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) {
    assert_int_equal(checked(bench, BY_GRAMMAR_XHTML, by_span_of(TEXTS[i])), BY_REFUSED);
    assert_string_equal(bench->findings.first->rule->id, "xml-wellformed");
    assert_true(bench->findings.first->details[0].size > 0);
    assert_true(by_span_find(bench->findings.first->details[0], by_span_of("\n")) == BY_NOWHERE);
  }
}

/* The scan comes first: a declaration never reaches the parser. */
static void scanned_first(void **state)
{
  workbench *bench = *state;
  const by_span xml = by_span_of("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>");
  assert_int_equal(checked(bench, BY_GRAMMAR_RECORD, xml), BY_REFUSED);
  assert_int_equal(bench->findings.errors, 1);
  assert_string_equal(bench->findings.first->rule->id, "xml-doctype");
}

static void place_of_error(void **state)
{
  workbench *bench = *state;
  const by_span broken = by_span_of("<a>\n  <b>\n</a>");
  assert_int_equal(checked(bench, BY_GRAMMAR_RECORD, broken), BY_REFUSED);
  assert_int_equal(bench->findings.first->place.line, 3);
  assert_int_equal(bench->findings.first->place.column, 3);
  assert_int_equal(bench->findings.first->place.offset, 12);
  const by_span invalid = by_span_of("<record xmlns='urn:x-bayegan:record:1' version='1'>\n<source sha256='0'/>\n</record>");
  assert_int_equal(checked(bench, BY_GRAMMAR_RECORD, invalid), BY_REFUSED);
  assert_int_equal(bench->findings.first->place.line, 2);
  assert_int_equal(bench->findings.first->place.column, 1);
}

/* A document full of errors gives no more than twenty findings. */
static void many_errors(void **state)
{
  workbench *bench = *state;
  by_buffer original = file_named("periodical", ".xml");
  const by_span whole = by_buffer_span(&original);
  const by_span end = by_span_of("</body>");
  const size_t at = by_span_find(whole, end);
  by_buffer edited = by_buffer_of(FILE_MOST);
  by_buffer_add(&edited, by_span_slice(whole, 0, at));
  for (size_t i = 0; i < 50; i++) {
    by_buffer_add_text(&edited, "<div type='x'/>\n");
  }
  by_buffer_add(&edited, by_span_slice(whole, at, whole.size));
  assert_int_equal(checked(bench, BY_GRAMMAR_TEI, by_buffer_span(&edited)), BY_REFUSED);
  assert_int_equal(bench->findings.errors, 20);
  by_buffer_drop(&edited);
  by_buffer_drop(&original);
}

/* The rule that a large document breaks: a beginning, a piece many times, an end. */
static void assert_breaks(workbench *bench, const char *rule, const char *const parts[3], size_t times)
{
  by_buffer xml = by_buffer_of((size_t)FILE_MOST * 20);
  by_buffer_add_text(&xml, "<TEI xmlns='http://www.tei-c.org/ns/1.0'>");
  by_buffer_add_text(&xml, parts[0]);
  for (size_t i = 0; i < times; i++) {
    by_buffer_add_text(&xml, parts[1]);
  }
  by_buffer_add_text(&xml, parts[2]);
  by_buffer_add_text(&xml, "</TEI>");
  assert_false(xml.failed);
  assert_int_equal(proven(bench, BY_GRAMMAR_TEI, by_buffer_span(&xml)), BY_REFUSED);
  assert_string_equal(bench->findings.last->rule->id, rule);
  by_buffer_drop(&xml);
}

/* What no scan has seen in time. */
static void unscanned(void **state)
{
  assert_breaks(*state, "xml-limit", (const char *const[]){"<teiHeader><!--", "comment ", "--></teiHeader>"}, 200000);
  assert_breaks(*state, "xml-limit", (const char *const[]){"<teiHeader n='", "0123456789abcdef", "'/>"}, 100000);
  assert_breaks(*state, "xml-limit", (const char *const[]){"<teiHeader>", "0123456789abcdef", "</teiHeader>"}, (16 << 16) + 1);
  assert_breaks(*state, "xml-limit", (const char *const[]){"", "<a>", ""}, 300);
  assert_breaks(*state, "xml-encoding", (const char *const[]){"\xC3\xA4\xFF", " ", ""}, 100);
  assert_breaks(*state, "xml-wellformed", (const char *const[]){"", "<a/>", "<b>"}, 3);
  const by_span typed =
      by_span_of("<!DOCTYPE TEI [<!ENTITY b 'b'>]><TEI xmlns='http://www.tei-c.org/ns/1.0'>                             &b;</TEI>");
  assert_int_equal(proven(*state, BY_GRAMMAR_TEI, typed), BY_REFUSED);
  assert_string_equal(((const workbench *)*state)->findings.first->rule->id, "xml-doctype");
}

int by_check_schema_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(whole_documents), cmocka_unit_test(other_kinds),    cmocka_unit_test(edits),       cmocka_unit_test(not_wellformed),
      cmocka_unit_test(scanned_first),   cmocka_unit_test(place_of_error), cmocka_unit_test(many_errors), cmocka_unit_test(unscanned),
  };
  return cmocka_run_group_tests_name("schema", tests, workbench_set_up, workbench_tear_down);
}

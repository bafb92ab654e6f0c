/* SPDX-License-Identifier: BSD-2-Clause */
/* What the scan of XML bytes lets pass and what it refuses, at and beside each limit. */
#include "base/buffer.h"
#include "check/xml_scan.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct example {
  const char *text;
  const char *rule; /* NULL: let pass */
  size_t line, column;
} example;

static const example EXAMPLES[] = {
    {"<a/>", NULL, 0, 0},
    {"", NULL, 0, 0},
    {"\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>", NULL, 0, 0},
    {"<?xml version='1.0' standalone='yes'?>\n<!DOCTYPE html>\n<a b='>'>\xD8\xA7&lt;</a>", NULL, 0, 0},
    {"<?xml  version = \"1.0\"  encoding = 'UTF-8' ?><a/>", NULL, 0, 0},
    {"<?xml-model href='x'?><a/>", NULL, 0, 0},
    {"<a><!-- <!DOCTYPE b> <b> --><![CDATA[<!ENTITY <b>]]><?b <c> ?></a>", NULL, 0, 0},
    {"<a>\t\r\n\x7F\xEF\xBF\xBD</a>", NULL, 0, 0},
    {"<?xml version=\"1.1\"?><a/>", "xml-encoding", 1, 1},
    {"<?xml encoding=\"UTF-8\"?><a/>", "xml-encoding", 1, 1},
    {"<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>", "xml-encoding", 1, 1},
    {"<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>", "xml-encoding", 1, 1},
    {"<?xml version=\"1.0\"", "xml-encoding", 1, 1},
    {"<a>\n\xD8\xA7\xD8</a>", "xml-encoding", 2, 2},
    {"<a>\xC0\x80</a>", "xml-encoding", 1, 4},
    {"<a>\xED\xA0\x80</a>", "xml-encoding", 1, 4},
    {"\xFF\xFE<", "xml-encoding", 1, 1},
    {"<a>\x0B</a>", "xml-wellformed", 1, 4},
    {"<a>\xEF\xBF\xBE</a>", "xml-wellformed", 1, 4},
    {"<a>\xEF\xBF\xBF</a>", "xml-wellformed", 1, 4},
    {"<a>\xEF\xBB\xBF\xEF\xBF\xBF</a>", "xml-wellformed", 1, 5},
    {"<a><!-- ", "xml-wellformed", 1, 8},
    {"<a><![CDATA[ ]]", "xml-wellformed", 1, 13},
    {"<a><?b", "xml-wellformed", 1, 6},
    {"<a b='c>", "xml-wellformed", 1, 1},
    {"<a></a", "xml-wellformed", 1, 6},
    {"<!DOCTYPE a><a/>", "xml-doctype", 1, 1},
    {"<!DOCTYPE html SYSTEM 'about:legacy-compat'><a/>", "xml-doctype", 1, 1},
    {"<!DOCTYPE html [<!ENTITY b 'c'>]><a/>", "xml-doctype", 1, 1},
    {"<!doctype html><a/>", "xml-doctype", 1, 1},
    {"<a>\n <!ENTITY b 'c'></a>", "xml-doctype", 2, 2},
};

static by_arena *arena;

static int set_up(void **state)
{
  (void)state;
  arena = by_arena_new(1 << 24);
  return arena == NULL;
}

static int tear_down(void **state)
{
  (void)state;
  by_arena_free(arena);
  return 0;
}

/* The only finding of a scan, NULL where it passed. */
static const by_finding *scanned(by_span xml)
{
  by_findings findings = {.arena = arena};
  by_xml_counts counts = {0};
  const by_status status = by_xml_scan(xml, by_span_of("member"), &findings, &counts);
  assert_int_equal(status, findings.first == NULL ? BY_OK : BY_REFUSED);
  assert_true(findings.errors <= 1);
  return findings.first;
}

static void examples(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof EXAMPLES / sizeof EXAMPLES[0]; i++) {
    const example *expected = &EXAMPLES[i];
    const by_finding *found = scanned(by_span_of(expected->text));
    if (expected->rule == NULL) {
      assert_null(found);
      continue;
    }
    assert_non_null(found);
    assert_string_equal(found->rule->id, expected->rule);
    assert_int_equal(found->place.line, expected->line);
    assert_int_equal(found->place.column, expected->column);
    assert_true(by_span_is(found->place.member, "member"));
  }
}

static void nul(void **state)
{
  (void)state;
  const by_span hidden = {.at = "<a/>\0<b>", .size = 8};
  assert_string_equal(scanned(hidden)->rule->id, "xml-wellformed");
  assert_int_equal(scanned(hidden)->place.offset, 4);
}

/* A control is found wherever it stands in a block of bytes. */
static void control_at_every_place(void **state)
{
  (void)state;
  char text[600];
  for (size_t i = 0; i < sizeof text; i++) {
    memset(text, 'a', sizeof text);
    text[i] = '\x1F';
    const by_finding *found = scanned((by_span){.at = text, .size = sizeof text});
    assert_non_null(found);
    assert_int_equal(found->place.offset, i);
    by_arena_reset(arena);
  }
}

static void add_times(by_buffer *out, const char *text, size_t times)
{
  for (size_t i = 0; i < times; i++) {
    by_buffer_add_text(out, text);
  }
}

static bool passes(by_buffer *xml)
{
  assert_false(xml->failed);
  const by_finding *found = scanned(by_buffer_span(xml));
  by_buffer_drop(xml);
  if (found != NULL) {
    assert_string_equal(found->rule->id, "xml-limit");
  }
  return found == NULL;
}

static bool depth_passes(size_t depth)
{
  by_buffer xml = by_buffer_of(1 << 20);
  add_times(&xml, "<a>", depth);
  by_buffer_add_text(&xml, "<b/>");
  add_times(&xml, "</a>", depth);
  return passes(&xml);
}

static bool attributes_pass(size_t count)
{
  by_buffer xml = by_buffer_of(1 << 20);
  by_buffer_add_text(&xml, "<a");
  add_times(&xml, " b=''", count);
  by_buffer_add_text(&xml, "/>");
  return passes(&xml);
}

static bool tag_passes(size_t size)
{
  by_buffer xml = by_buffer_of(1 << 20);
  by_buffer_add_text(&xml, "<a b='");
  add_times(&xml, "c", size - strlen("<a b='' >"));
  by_buffer_add_text(&xml, "' ></a>");
  return passes(&xml);
}

static void limits(void **state)
{
  (void)state;
  assert_true(depth_passes(BY_XML_DEPTH_MOST));
  assert_false(depth_passes(BY_XML_DEPTH_MOST + 1));
  assert_true(attributes_pass(BY_XML_ATTRIBUTES_MOST));
  assert_false(attributes_pass(BY_XML_ATTRIBUTES_MOST + 1));
  assert_true(tag_passes(BY_XML_TAG_MOST));
  assert_false(tag_passes(BY_XML_TAG_MOST + 1));
}

/* Siblings do not nest, closed or empty. */
static void breadth(void **state)
{
  (void)state;
  by_buffer xml = by_buffer_of(1 << 20);
  by_buffer_add_text(&xml, "<a>");
  add_times(&xml, "<b/><c></c>", 1000);
  by_buffer_add_text(&xml, "</a>");
  assert_true(passes(&xml));
}

int by_check_xml_scan_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(examples), cmocka_unit_test(nul),     cmocka_unit_test(control_at_every_place),
      cmocka_unit_test(limits),   cmocka_unit_test(breadth),
  };
  return cmocka_run_group_tests_name("xml_scan", tests, set_up, tear_down);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The tree that grows from a document: names, namespaces, attributes, texts and lines; pieces larger than what is read at once. */
#include "base/buffer.h"
#include "base/rules_xml.h"
#include "check/node.h"
#include "check/parse.h"
#include "check/tree.h"
#include "check/tree_id.h"
#include "check/xml_scan.h"
#include "tests.h"

#include <libxml/tree.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static int set_up(void **state)
{
  *state = by_parser_new();
  return *state == NULL;
}

static int tear_down(void **state)
{
  by_parser_free(*state);
  return 0;
}

/* What the scan counted says no more of the tree than is true. */
static xmlDoc *tree_of(by_parser *parser, const char *xml)
{
  by_parse_fault fault = {0};
  by_findings findings = {.errors = 0};
  by_xml_counts counts = {0};
  xmlDoc *document = NULL;
  assert_int_equal(by_xml_scan(by_span_of(xml), by_span_of(""), &findings, &counts), BY_OK);
  assert_int_equal(by_parser_read(parser, &(by_parse_input){.xml = by_span_of(xml), .counts = &counts}, &fault, &document), BY_OK);
  assert_non_null(document);
  assert_true(counts.elements != 0 && by_tree_least(&counts) <= by_tree_size(document));
  return document;
}

static void assert_text(const xmlNode *node, const char *text)
{
  assert_non_null(node);
  assert_int_equal(node->type, XML_TEXT_NODE);
  assert_string_equal((const char *)node->content, text);
}

static void texts(void **state)
{
  xmlDoc *document = tree_of(*state, "<a>one\r\ntwo &amp; <!-- no --><![CDATA[<three>]]>&#x6F4;<?note of this?>end</a>");
  const xmlNode *root = xmlDocGetRootElement(document);
  assert_text(root->children, "one\ntwo & <three>\xDB\xB4");
  const xmlNode *note = root->children->next;
  assert_int_equal(note->type, XML_PI_NODE);
  assert_string_equal((const char *)note->name, "note");
  assert_string_equal((const char *)note->content, "of this");
  assert_text(note->next, "end");
  assert_ptr_equal(root->last, note->next);
  assert_ptr_equal(note->next->parent, root);
  by_parser_drop(document);
}

static void names(void **state)
{
  xmlDoc *document = tree_of(*state, "<a xmlns='u' xmlns:p='v'><p:b c='1' p:c='2' xml:lang='fa'/><d xmlns=''><e/></d><a/></a>");
  const xmlNode *root = xmlDocGetRootElement(document);
  const xmlNode *first = root->children;
  const xmlNode *second = first->next;
  assert_string_equal((const char *)root->ns->href, "u");
  assert_string_equal((const char *)first->ns->href, "v");
  assert_string_equal((const char *)first->ns->prefix, "p");
  assert_true(by_span_is(by_node_attribute(first, "c"), "1"));
  assert_string_equal((const char *)first->properties->next->ns->href, "v");
  assert_string_equal((const char *)first->properties->next->next->ns->prefix, "xml");
  assert_null(second->ns);
  assert_null(second->children->ns);
  assert_ptr_equal(second->next->ns, root->ns);
  assert_ptr_equal(second->next->name, root->name);
  by_parser_drop(document);
}

static void identifiers(void **state)
{
  xmlDoc *document = tree_of(*state, "<a><b xml:id=' x '/><c xml:id='x'/><d id='y'/></a>");
  const xmlNode *found = by_tree_id_find(document, by_span_of("x"));
  assert_non_null(found);
  assert_string_equal((const char *)found->name, "b");
  assert_null(by_tree_id_find(document, by_span_of("y")));
  by_parser_drop(document);
}

/* The table of identifiers grows. */
static void many_identifiers(void **state)
{
  enum { MANY = 1000 };
  by_buffer xml = by_buffer_of(1 << 16);
  by_buffer_add_text(&xml, "<a>");
  for (size_t i = 0; i < MANY; i++) {
    by_buffer_add_text(&xml, "<b xml:id='b");
    by_buffer_add_number(&xml, i);
    by_buffer_add_text(&xml, "'/>");
  }
  by_buffer_add_text(&xml, "</a>");
  xmlDoc *document = tree_of(*state, xml.at);
  const xmlNode *node = xmlDocGetRootElement(document)->children;
  for (size_t i = 0; i < MANY; i++, node = node->next) {
    assert_ptr_equal(by_tree_id_find(document, by_span_of((const char *)node->properties->children->content)), node);
  }
  assert_null(by_tree_id_find(document, by_span_of("b1000")));
  by_parser_drop(document);
  by_buffer_drop(&xml);
}

static void assert_position(const xmlNode *node, size_t line, size_t column)
{
  assert_int_equal(by_node_position(node).line, line);
  assert_int_equal(by_node_position(node).column, column);
}

static void positions(void **state)
{
  xmlDoc *document =
      tree_of(*state, "\xEF\xBB\xBF<?xml version='1.0'?><?p i?>\n<a>\n<b\nc='1'/>\n\n<d/>\xDB\x8C\xE2\x80\x8C.&#x6F4;<e/></a>");
  const xmlNode *root = xmlDocGetRootElement(document);
  const xmlNode *first = root->children->next;
  const xmlNode *last = first->next->next;
  assert_position(document->children, 1, 22);
  assert_position(root, 2, 1);
  assert_position(root->children, 2, 4);
  assert_position(first, 3, 1);
  assert_position(first->next, 4, 8);
  assert_position(last, 6, 1);
  assert_position(last->next, 6, 5);
  assert_position(last->next->next, 6, 15);
  assert_position(NULL, 0, 0);
  assert_position((const xmlNode *)first->properties, 0, 0);
  by_parser_drop(document);
}

/* A document in three parts, the middle one repeated. */
static by_buffer large(const char *before, const char *middle, size_t times, const char *after)
{
  by_buffer xml = by_buffer_of(1 << 25);
  by_buffer_add_text(&xml, before);
  for (size_t i = 0; i < times; i++) {
    by_buffer_add_text(&xml, middle);
  }
  by_buffer_add_text(&xml, after);
  assert_false(xml.failed);
  return xml;
}

/* A node counts so far and no further: what it cannot say it leaves out. */
static void far_positions(void **state)
{
  enum { MOST = 65535 };
  by_buffer wide = large("<a>", "x", MOST - 5, "<b/><c/></a>");
  xmlDoc *document = tree_of(*state, wide.at);
  const xmlNode *last = xmlDocGetRootElement(document)->last;
  assert_position(last->prev, 1, MOST - 1);
  assert_position(last, 1, 0);
  by_parser_drop(document);
  by_buffer_drop(&wide);
  by_buffer tall = large("<a>", "\n", MOST - 2, " <b/>\n<c/></a>");
  document = tree_of(*state, tall.at);
  last = xmlDocGetRootElement(document)->last;
  assert_position(last->prev->prev, MOST - 1, 2);
  assert_position(last, 0, 0);
  by_parser_drop(document);
  by_buffer_drop(&tall);
}

/* libxml2's own parser ends at ten million bytes of a text. */
static void large_text(void **state)
{
  enum { TIMES = 1 << 20, PIECE = 12 };
  by_buffer xml = large("<a>", "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB4 .\n", TIMES, "</a>");
  xmlDoc *document = tree_of(*state, xml.at);
  const xmlNode *text = xmlDocGetRootElement(document)->children;
  assert_int_equal(strlen((const char *)text->content), (size_t)TIMES * PIECE);
  assert_null(text->next);
  by_parser_drop(document);
  by_buffer_drop(&xml);
}

/* One token of many steps costs no more than its size. */
static void large_comment(void **state)
{
  by_buffer xml = large("<a><!--", "0123456789abcdef", 1 << 20, "--><b/></a>");
  xmlDoc *document = tree_of(*state, xml.at);
  assert_true(by_node_is(xmlDocGetRootElement(document)->children, "b"));
  by_parser_drop(document);
  by_buffer_drop(&xml);
}

/* A tree stands without its parser, and a parser reads on after a broken document. */
static void lives(void **state)
{
  (void)state;
  by_parser *parser = by_parser_new();
  assert_non_null(parser);
  by_parse_fault fault = {0};
  xmlDoc *broken = NULL;
  const by_xml_counts counts = {.elements = 2};
  assert_int_equal(
      by_parser_read(parser, &(by_parse_input){.xml = by_span_of("<a>\n <b x='1' x='2'/></a>"), .counts = &counts}, &fault, &broken),
      BY_REFUSED);
  assert_null(broken);
  assert_string_equal(fault.text, "duplicate attribute");
  assert_int_equal(fault.place.line, 2);
  xmlDoc *document = tree_of(parser, "<a>text</a>");
  by_parser_free(parser);
  assert_text(xmlDocGetRootElement(document)->children, "text");
  by_parser_drop(document);
}

/* A document that is too dense is refused before anything of it is kept. */
static void dense(void **state)
{
  by_parser *parser = *state;
  by_parse_fault fault = {0};
  xmlDoc *document = NULL;
  const by_xml_counts counts = {.elements = 1000};
  by_parser_allow(parser, 100000, 100000);
  assert_int_equal(by_parser_read(parser, &(by_parse_input){.xml = by_span_of("<a/>"), .counts = &counts}, &fault, &document), BY_REFUSED);
  assert_int_equal(fault.rule, BY_XML_LIMIT);
  by_parser_allow(parser, 200000, 200000);
  assert_int_equal(by_parser_read(parser, &(by_parse_input){.xml = by_span_of("<a/>"), .counts = &counts}, &fault, &document), BY_OK);
  by_parser_drop(document);
}

int by_check_parse_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(texts),     cmocka_unit_test(names),         cmocka_unit_test(identifiers), cmocka_unit_test(many_identifiers),
      cmocka_unit_test(positions), cmocka_unit_test(far_positions), cmocka_unit_test(large_text),  cmocka_unit_test(large_comment),
      cmocka_unit_test(lives),     cmocka_unit_test(dense),
  };
  return cmocka_run_group_tests_name("parse", tests, set_up, tear_down);
}

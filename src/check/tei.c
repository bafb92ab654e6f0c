/* SPDX-License-Identifier: BSD-2-Clause */
/* The walk over a TEI document: once to gather facts, once to ask each element the rules of its name. */
#include "check/tei.h"

#include "base/rules_tei.h"
#include "check/node.h"
#include "check/tei_check.h"

#include <libxml/tree.h>

typedef void element_check(const by_tei_check *check, const xmlNode *node);

typedef struct check_row {
  const char *name;
  element_check *check;
} check_row;

static const check_row HEADER_CHECKS[] = {
    {"biblScope", by_tei_check_scope}, {"date", by_tei_check_date},       {"extent", by_tei_check_extent},
    {"idno", by_tei_check_identifier}, {"measure", by_tei_check_measure}, {"publisher", by_tei_check_publisher},
};

/* What holds of any TEI, wherever it stands. */
static const check_row GENERAL_CHECKS[] = {
    {"biblScope", by_tei_check_scope}, {"date", by_tei_check_date}, {"idno", by_tei_check_identifier}};

static const check_row TEXT_CHECKS[] = {
    {"ab", by_tei_check_block},         {"byline", by_tei_check_block},   {"date", by_tei_check_date},
    {"dateline", by_tei_check_block},   {"div", by_tei_check_division},   {"docDate", by_tei_check_block},
    {"docImprint", by_tei_check_block}, {"docTitle", by_tei_check_block}, {"fw", by_tei_check_block},
    {"head", by_tei_check_block},       {"item", by_tei_check_block},     {"l", by_tei_check_block},
    {"label", by_tei_check_block},      {"note", by_tei_check_block},     {"num", by_tei_check_printed_number},
    {"p", by_tei_check_block},          {"quote", by_tei_check_block},    {"row", by_tei_check_block},
    {"salute", by_tei_check_block},     {"signed", by_tei_check_block},   {"sp", by_tei_check_block},
    {"text", by_tei_check_text_number}, {"trailer", by_tei_check_block},
};

static void ask(const by_tei_check *check, const check_row *rows, size_t count, const xmlNode *node)
{
  for (size_t i = 0; i < count; i++) {
    if (rows[i].name[0] == (char)node->name[0] && by_node_is(node, rows[i].name)) {
      rows[i].check(check, node);
    }
  }
}

static void gather_record(by_tei_check *check, xmlNode *node)
{
  if (!by_span_is(by_node_attribute(node, "type"), "issue")) {
    return;
  }
  check->issues++;
  xmlNode *monograph = by_tei_child(node, "monogr");
  if (check->issue != NULL || monograph == NULL) {
    return;
  }
  check->issue = node;
  by_tei_gather_values(check, monograph);
  for (xmlNode *child = monograph->children; child != NULL && check->scope == NULL; child = child->next) {
    if (by_node_is(child, "biblScope") && by_span_is(by_node_attribute(child, "unit"), "issue")) {
      check->scope = child;
    }
  }
}

static void gather_measure(by_tei_check *check, const xmlNode *node)
{
  const by_span unit = by_node_attribute(node, "unit");
  const size_t quantity = by_tei_number(by_node_attribute(node, "quantity"));
  if (by_span_is(unit, "lines")) {
    check->lines = quantity;
  }
  if (by_span_is(unit, "chars")) {
    check->characters = quantity;
  }
}

/* The one division of an issue that is a masthead alone has the issue's record, and is no article. */
static void gather_division(by_tei_check *check, const xmlNode *node)
{
  const xmlNode *record = by_tei_target(check, by_node_attribute(node, "decls"));
  const bool of_issue = record != NULL && by_span_is(by_node_attribute(record, "type"), "issue");
  check->articles += by_node_is(node->parent, "body") && !of_issue;
}

void by_tei_read_header_node(by_tei_check *check, xmlNode *node)
{
  if (by_node_is(node, "biblStruct")) {
    gather_record(check, node);
  } else if (by_node_is(node, "measure")) {
    gather_measure(check, node);
  } else if (by_node_is(node, "namespace")) {
    check->declaration = check->declaration == NULL ? node : check->declaration;
  } else if (by_node_is(node, "prefixDef")) {
    check->points = check->points || by_span_is(by_node_attribute(node, "ident"), "src");
  }
}

static void read_header(by_tei_check *check)
{
  xmlNode *const root = xmlDocGetRootElement(check->document);
  if (root == NULL) {
    return;
  }
  check->text = by_tei_child(root, "text");
  for (xmlNode *node = root; node != NULL && node != check->text; node = by_node_next(node, root)) {
    by_tei_read_header_node(check, node);
  }
}

static void gather_text(by_tei_check *check, const xmlNode *node)
{
  by_tei_count_element(check, node);
  if (by_node_is(node->parent, "body") || by_node_is(node->parent, "back")) {
    by_tei_begin_paragraphs(check);
  }
  if (by_node_is(node, "div")) {
    gather_division(check, node);
  } else if (by_node_is(node, "p")) {
    check->paragraphs++;
    by_tei_check_paragraph(check, node);
  }
}

void by_tei_read_node(by_tei_check *check, xmlNode *node)
{
  if (node->type != XML_ELEMENT_NODE) {
    return;
  }
  gather_text(check, node);
  by_tei_check_pointers(check, node);
  by_tei_check_certainty(check, node);
  by_tei_check_origins(check, node);
  if (by_node_is(node, "persName")) {
    by_tei_gather_name(check, node);
  } else {
    ask(check, TEXT_CHECKS, sizeof TEXT_CHECKS / sizeof TEXT_CHECKS[0], node);
  }
}

bool by_tei_is_block(const xmlNode *node)
{
  bool found = false;
  for (size_t i = 0; i < sizeof TEXT_CHECKS / sizeof TEXT_CHECKS[0] && !found; i++) {
    found = TEXT_CHECKS[i].check == by_tei_check_block && by_node_is(node, TEXT_CHECKS[i].name);
  }
  return found;
}
void by_tei_check_header_node(by_tei_check *check, const xmlNode *node)
{
  by_tei_check_pointers(check, node);
  by_tei_check_certainty(check, node);
  ask(check, HEADER_CHECKS, sizeof HEADER_CHECKS / sizeof HEADER_CHECKS[0], node);
}

/* A record of which no more is left was asked all but one thing. */
static void examine_header(by_tei_check *check, xmlNode *node)
{
  if (node->type != XML_ELEMENT_NODE) {
    return;
  }
  if (node->_private != NULL) {
    by_tei_check_rest_of_record(check, node);
    return;
  }
  by_tei_check_header_node(check, node);
  if (by_node_is(node, "biblStruct")) {
    by_tei_check_record(check, node);
  } else if (by_node_is(node, "persName")) {
    by_tei_check_person(check, node);
  }
}

void by_tei_read_end(by_tei_check *check)
{
  const xmlNode *const root = xmlDocGetRootElement(check->document);
  check->growing = false;
  by_tei_check_records(check);
  by_tei_check_file_name(check);
  by_tei_check_printed_date(check);
  for (xmlNode *node = xmlDocGetRootElement(check->document); node != NULL && node != check->text; node = by_node_next(node, root)) {
    examine_header(check, node);
  }
  by_tei_check_divisions(check);
  by_tei_check_aheads(check);
  if (check->watched) {
    by_tei_check_people(check);
  } else {
    by_tei_sort_names(check);
  }
  by_tei_check_names(check);
  if (check->declaration != NULL) {
    by_tei_check_counts(check, check->declaration);
  }
}

static void examine(by_tei_check *check)
{
  by_tei_gather_origins(check);
  const xmlNode *const root = xmlDocGetRootElement(check->document);
  for (xmlNode *node = check->text; node != NULL; node = by_node_next(node, root)) {
    by_tei_read_node(check, node);
  }
  by_tei_read_end(check);
}

static void examine_general(by_tei_check *check)
{
  xmlNode *root = xmlDocGetRootElement(check->document);
  by_tei_report(check, BY_TEI_PROFILE_GENERAL, root, by_span_of(""), by_span_of(""));
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    if (node->type == XML_ELEMENT_NODE) {
      by_tei_check_pointers(check, node);
      ask(check, GENERAL_CHECKS, sizeof GENERAL_CHECKS / sizeof GENERAL_CHECKS[0], node);
    }
  }
}

by_status by_check_tei(xmlDoc *document, bool valid, by_span member, by_findings *findings)
{
  by_tei_check check = {.document = document, .member = member, .findings = findings};
  const size_t errors = findings->errors;
  read_header(&check);
  if (valid || check.points) {
    examine(&check);
  } else {
    check.general = true;
    examine_general(&check);
  }
  return by_findings_status(findings, errors);
}

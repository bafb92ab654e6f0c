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
    {"biblScope", by_tei_check_scope}, {"date", by_tei_check_date},           {"idno", by_tei_check_identifier},
    {"measure", by_tei_check_measure}, {"publisher", by_tei_check_publisher},
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

static void gather_header(by_tei_check *check, xmlNode *node)
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

/* The text comes last: what it holds is gathered with the header's facts at hand. */
static void gather(by_tei_check *check)
{
  xmlNode *root = xmlDocGetRootElement(check->document);
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    if (by_node_is(node, "text")) {
      check->text = node;
    } else if (check->text == NULL) {
      gather_header(check, node);
    } else if (by_node_is(node, "div")) {
      gather_division(check, node);
    } else if (by_node_is(node, "p")) {
      check->paragraphs++;
    }
  }
}

static void examine_text(const by_tei_check *check, xmlNode *node)
{
  if (by_node_is(node, "persName")) {
    by_tei_gather_name(check, node);
  } else {
    ask(check, TEXT_CHECKS, sizeof TEXT_CHECKS / sizeof TEXT_CHECKS[0], node);
  }
}

static void examine_header(const by_tei_check *check, xmlNode *node)
{
  if (by_node_is(node, "biblStruct")) {
    by_tei_check_record(check, node);
  } else if (by_node_is(node, "persName")) {
    by_tei_check_person(check, node);
  } else {
    ask(check, HEADER_CHECKS, sizeof HEADER_CHECKS / sizeof HEADER_CHECKS[0], node);
  }
}

static void examine(const by_tei_check *check)
{
  xmlNode *root = xmlDocGetRootElement(check->document);
  bool in_text = false;
  by_tei_check_records(check);
  by_tei_check_file_name(check);
  by_tei_check_printed_date(check);
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    if (node->type != XML_ELEMENT_NODE) {
      continue;
    }
    in_text = in_text || node == check->text;
    by_tei_check_pointers(check, node);
    by_tei_check_certainty(check, node);
    if (in_text) {
      examine_text(check, node);
    } else {
      by_tei_gather_origin(check, node);
      examine_header(check, node);
    }
  }
  by_tei_check_names(check);
  by_tei_check_origins(check);
  if (check->declaration != NULL) {
    by_tei_check_counts(check, check->declaration);
  }
}

static void examine_general(const by_tei_check *check)
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

static by_status verdict(const by_findings *findings, size_t errors_before)
{
  if (findings->failed) {
    return BY_ENVIRONMENT;
  }
  return findings->errors > errors_before ? BY_REFUSED : BY_OK;
}

by_status by_check_tei(xmlDoc *document, bool valid, by_span member, by_findings *findings)
{
  by_tei_names names = {.header = {.count = 0}};
  by_tei_origins origins = {.count = 0};
  by_tei_check check = {.document = document, .member = member, .findings = findings, .names = &names, .origins = &origins};
  const size_t errors = findings->errors;
  gather(&check);
  if (valid || check.points) {
    examine(&check);
  } else {
    check.general = true;
    examine_general(&check);
  }
  return verdict(findings, errors);
}

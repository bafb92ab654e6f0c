/* SPDX-License-Identifier: BSD-2-Clause */
/* How sure a value is: @cert goes with who answers for it, and with the same value elsewhere in the header. */
#include "base/rules_tei.h"
#include "check/node.h"
#include "check/tei_check.h"

#include <libxml/tree.h>

/* `other`: the same value elsewhere; NULL: there is none. */
static void report(const by_tei_check *check, const xmlNode *node, const xmlNode *other, const char *why)
{
  const by_span type = by_node_attribute(node, "type");
  const by_span certainty = by_span_is(type, "conflict") ? type : by_node_attribute(node, "cert");
  by_finding differs = {
      .rule = &by_tei_rules[BY_TEI_CERT_MISMATCH],
      .place = by_node_place(check->member, node),
      .details = {by_span_of((const char *)node->name), certainty.size == 0 ? by_span_of("certain") : certainty, by_span_of(why)}};
  if (other != NULL) {
    differs.related = by_node_place(check->member, other);
  }
  by_findings_add(check->findings, &differs);
}

/* The name is one of the first children of respStmt. */
bool by_tei_is_of_program(const by_tei_check *check, const xmlNode *node)
{
  enum { LOOKED_AT = 8 };
  const by_span pointer = by_node_attribute(node, "resp");
  const xmlNode *statement = by_tei_target(check, pointer);
  const xmlNode *name = statement == NULL ? NULL : statement->children;
  for (size_t i = 0; i < LOOKED_AT && name != NULL && !by_node_is(name, "name"); i++) {
    name = name->next;
  }
  return pointer.size == 0 || (name != NULL && by_span_is(by_node_attribute(name, "type"), "software"));
}

bool by_tei_is_doubted(const xmlNode *node)
{
  const by_span certainty = by_node_attribute(node, "cert");
  return by_span_is(certainty, "low") || by_span_is(certainty, "medium");
}

/* A date may be doubtful in itself ("2008?"), whoever answers for it. */
void by_tei_check_certainty(const by_tei_check *check, const xmlNode *node)
{
  if (!by_tei_is_doubted(node) || by_node_is(node, "date")) {
    return;
  }
  if (by_node_attribute(node, "resp").size == 0 || !by_tei_is_of_program(check, node)) {
    report(check, node, NULL, "@resp does not name the program that recognised it");
  }
}

/* Which of the issue's values the element has; BY_TEI_VALUES for none of them. */
static by_tei_value value_of(const xmlNode *node)
{
  static const char *const UNITS[BY_TEI_VALUES] = {
      [BY_TEI_VOLUME] = "volume", [BY_TEI_ISSUE] = "issue", [BY_TEI_RUNNING] = "running", [BY_TEI_LABEL] = "label"};
  if (by_node_is(node, "title") && by_node_attribute(node, "type").size == 0) {
    return BY_TEI_TITLE;
  }
  if (by_node_is(node, "date")) {
    return BY_TEI_DATE;
  }
  by_tei_value value = BY_TEI_VOLUME;
  while (value <= BY_TEI_LABEL && !(by_node_is(node, "biblScope") && by_span_is(by_node_attribute(node, "unit"), UNITS[value]))) {
    value++;
  }
  return value <= BY_TEI_LABEL ? value : BY_TEI_VALUES;
}

/* Behind the child in a monogr, the children of its imprint among its own. */
static const xmlNode *next_value(const xmlNode *node)
{
  if (by_node_is(node, "imprint") && node->children != NULL) {
    return node->children;
  }
  return node->next == NULL && by_node_is(node->parent, "imprint") ? node->parent->next : node->next;
}

void by_tei_gather_values(by_tei_check *check, const xmlNode *monograph)
{
  for (const xmlNode *node = monograph->children; node != NULL; node = next_value(node)) {
    const by_tei_value value = value_of(node);
    if (value != BY_TEI_VALUES && check->values[value] == NULL) {
      check->values[value] = node;
    }
  }
}

void by_tei_check_monograph(const by_tei_check *check, const xmlNode *record)
{
  const xmlNode *monograph = by_tei_child(record, "monogr");
  for (const xmlNode *node = monograph == NULL ? NULL : monograph->children; node != NULL; node = next_value(node)) {
    const by_tei_value value = value_of(node);
    const xmlNode *other = value == BY_TEI_VALUES ? NULL : check->values[value];
    const by_span certainty = by_node_attribute(node, "cert");
    if (other != NULL && !by_span_equal(by_node_attribute(other, "cert"), certainty)) {
      report(check, node, other, "not so in the record of the issue");
    }
  }
}

static bool holds_low(xmlNode *record)
{
  for (xmlNode *node = record; node != NULL; node = by_node_next(node, record)) {
    if (by_span_is(by_node_attribute(node, "cert"), "low")) {
      return true;
    }
  }
  return false;
}

void by_tei_check_conflict(const by_tei_check *check, xmlNode *record)
{
  for (const xmlNode *note = record->children; note != NULL; note = note->next) {
    if (by_node_is(note, "note") && by_span_is(by_node_attribute(note, "type"), "conflict")) {
      if (!holds_low(record)) {
        report(check, note, NULL, "no value in this record has the certainty low");
      }
      return;
    }
  }
}

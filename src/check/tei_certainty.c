/* SPDX-License-Identifier: BSD-2-Clause */
/* How sure a value is: @cert goes with who answers for it, and with the same value elsewhere in the header. */
#include "base/rules_tei.h"
#include "check/node.h"
#include "check/tei_check.h"

#include <libxml/tree.h>

static void report(const by_tei_check *check, const xmlNode *node, by_span certainty, const char *why)
{
  const by_finding differs = {
      .rule = &by_tei_rules[BY_TEI_CERT_MISMATCH],
      .place = {.member = check->member, .line = (size_t)xmlGetLineNo(node)},
      .details = {by_span_of((const char *)node->name), certainty.size == 0 ? by_span_of("certain") : certainty, by_span_of(why)}};
  by_findings_add(check->findings, &differs);
}

bool by_tei_is_of_program(const by_tei_check *check, const xmlNode *node)
{
  const by_span pointer = by_node_attribute(node, "resp");
  const xmlNode *statement = by_tei_target(check, pointer);
  const xmlNode *name = statement == NULL ? NULL : by_tei_child(statement, "name");
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
    report(check, node, by_node_attribute(node, "cert"), "@resp does not name the program that recognised it");
  }
}

/* What the record of the issue has in the place of a child of an article's monogr. */
static const xmlNode *counterpart(const xmlNode *monograph, const xmlNode *child)
{
  const xmlNode *found = monograph->children;
  while (found != NULL && (!by_node_is(found, (const char *)child->name) ||
                           !by_span_equal(by_node_attribute(found, "unit"), by_node_attribute(child, "unit")) ||
                           !by_span_equal(by_node_attribute(found, "type"), by_node_attribute(child, "type")))) {
    found = found->next;
  }
  return found;
}

static void compare(const by_tei_check *check, const xmlNode *monograph, const xmlNode *child)
{
  const xmlNode *other = counterpart(monograph, child);
  const by_span certainty = by_node_attribute(child, "cert");
  if (other != NULL && !by_span_equal(by_node_attribute(other, "cert"), certainty)) {
    report(check, child, certainty, "not so in the record of the issue");
  }
}

void by_tei_check_monograph(const by_tei_check *check, const xmlNode *record)
{
  const xmlNode *own = by_tei_child(record, "monogr");
  const xmlNode *monograph = check->issue == NULL ? NULL : by_tei_child(check->issue, "monogr");
  if (own == NULL || monograph == NULL) {
    return;
  }
  for (const xmlNode *child = own->children; child != NULL; child = child->next) {
    if (by_node_is(child, "title") || by_node_is(child, "biblScope")) {
      compare(check, monograph, child);
    }
  }
  const xmlNode *imprint = by_tei_child(own, "imprint");
  const xmlNode *other = by_tei_child(monograph, "imprint");
  const xmlNode *date = imprint == NULL ? NULL : by_tei_child(imprint, "date");
  if (date != NULL && other != NULL) {
    compare(check, other, date);
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

void by_tei_check_conflict(const by_tei_check *check, const xmlNode *note)
{
  if (by_span_is(by_node_attribute(note, "type"), "conflict") && !holds_low(note->parent)) {
    report(check, note, by_span_of("conflict"), "no value in this record has the certainty low");
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Identifiers and numbers: the source's digest, the ISSN (ISO 3297), and the issue's number in its four places: normal form, print,
 * masthead, text. */
#include "base/digest.h"
#include "base/rules_tei.h"
#include "check/node.h"
#include "check/tei_check.h"
#include "model/identifier.h"
#include "model/printed_number.h"

#include <libxml/tree.h>

enum { ROOM_MOST = 1 << 20 };

void by_tei_check_identifier(const by_tei_check *check, const xmlNode *node)
{
  const by_span type = by_node_attribute(node, "type");
  const by_span value = by_tei_content(node);
  if (by_span_is(type, "sha256") && !by_is_sha256(value)) {
    by_tei_report(check, BY_TEI_SOURCE_DIGEST_FORMAT, node, value, by_span_of(""));
  }
  if (!by_span_is(type, "ISSN")) {
    return;
  }
  const by_issn_verdict verdict = by_issn_judge(value);
  if (verdict == BY_ISSN_FORMAT) {
    by_tei_report(check, BY_TEI_ISSN_FORMAT, node, value, by_span_of(""));
  } else if (verdict == BY_ISSN_CHECK_DIGIT) {
    const char digit = by_issn_check_digit(value);
    by_tei_report(check, BY_TEI_ISSN_CHECK_DIGIT, node, value, (by_span){.at = &digit, .size = 1});
  }
}

static const by_place NOWHERE = {.line = 0};

/* Another number than the printed one is an error, unless somebody answers for it: then the print is said to be wrong. `stated`: the
 * element that has it. */
static void report_stated(const by_tei_check *check, size_t rule, const xmlNode *node, const xmlNode *stated, const by_span details[2])
{
  const by_finding finding = {.rule = &by_tei_rules[rule],
                              .place = by_node_place(check->member, node),
                              .related = node == stated ? NOWHERE : by_node_place(check->member, stated),
                              .details = {details[0], details[1]}};
  by_findings_add_as(check->findings, &finding, check->general || !by_tei_is_of_program(check, stated) ? BY_WARNING : BY_ERROR);
}

static void check_print(const by_tei_check *check, const xmlNode *node, by_span from, by_span to)
{
  const by_span content = by_tei_content(node);
  if (!by_print_agrees(content, from, to)) {
    report_stated(check, BY_TEI_ISSUE_NUMBER, node, node, (by_span[]){from, content});
  }
}

/* Pages may have Roman numbers or letters, which have no order here. */
void by_tei_check_scope(const by_tei_check *check, const xmlNode *node)
{
  const by_span from = by_node_attribute(node, "from");
  const by_span to = by_node_attribute(node, "to");
  if (!by_all_digits(from) || !by_all_digits(to)) {
    return;
  }
  if (by_tei_number(from) > by_tei_number(to)) {
    by_tei_report(check, BY_TEI_ISSUE_RANGE_ORDER, node, from, to);
  }
  if (!by_span_is(by_node_attribute(node, "unit"), "page")) {
    check_print(check, node, from, to);
  }
}

/* The number in the header, FIRST-LAST for a double issue; borrowed from the document or from `room`. */
static by_span number_in_header(const by_tei_check *check, by_buffer *room)
{
  if (check->scope == NULL) {
    return by_span_of("none");
  }
  const by_span from = by_node_attribute(check->scope, "from");
  const by_span to = by_node_attribute(check->scope, "to");
  if (by_span_equal(from, to)) {
    return from;
  }
  by_buffer_add(room, from);
  by_buffer_add_text(room, "-");
  by_buffer_add(room, to);
  return by_buffer_span(room);
}

void by_tei_check_printed_number(const by_tei_check *check, const xmlNode *node)
{
  const by_span value = by_node_attribute(node, "value");
  if (check->scope == NULL || !by_span_is(by_node_attribute(node, "type"), "issue")) {
    return;
  }
  const by_span from = by_node_attribute(check->scope, "from");
  if (!by_span_equal(value, from) && !by_span_equal(value, by_node_attribute(check->scope, "to"))) {
    by_buffer room = by_buffer_of(ROOM_MOST);
    report_stated(check, BY_TEI_MASTHEAD_NUMBER, node, check->scope, (by_span[]){value, number_in_header(check, &room)});
    by_buffer_drop(&room);
  }
}

/* FROM, or FROM-TO. */
static bool is_number_of(by_span number, by_span from, by_span to)
{
  if (by_span_equal(from, to)) {
    return by_span_equal(number, from);
  }
  const by_span rest = by_span_slice(number, from.size, number.size);
  return by_span_starts(number, from) && by_span_starts(rest, by_span_of("-")) && by_span_equal(by_span_slice(rest, 1, rest.size), to);
}

void by_tei_check_text_number(const by_tei_check *check, const xmlNode *node)
{
  const by_span number = by_node_attribute(node, "n");
  if (number.size == 0) {
    return;
  }
  const by_span from = check->scope == NULL ? by_span_of("") : by_node_attribute(check->scope, "from");
  const by_span to = check->scope == NULL ? by_span_of("") : by_node_attribute(check->scope, "to");
  if (!is_number_of(number, from, to)) {
    by_buffer room = by_buffer_of(ROOM_MOST);
    by_findings_add(check->findings, &(by_finding){.rule = &by_tei_rules[BY_TEI_TEXT_NUMBER],
                                                   .place = by_node_place(check->member, node),
                                                   .related = check->scope == NULL ? NOWHERE : by_node_place(check->member, check->scope),
                                                   .details = {number, number_in_header(check, &room)}});
    by_buffer_drop(&room);
  }
}

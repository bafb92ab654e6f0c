/* SPDX-License-Identifier: BSD-2-Clause */
/* What expat and libxml2 say of a document becomes findings. */
#include "base/rules_xml.h"
#include "base/utf8.h"
#include "check/schema_parts.h"
#include "check/schema_words.h"
#include "check/xml_scan.h"

enum { MESSAGE_MOST = 64 << 10 };

/* libxml2 ends its messages with a line end, and cuts long ones within a character. */
static by_span cleaned(const char *message)
{
  const by_span whole = by_span_of(message == NULL ? "libxml2 gives no reason" : message);
  by_span text = by_span_slice(whole, 0, by_utf8_valid(whole));
  while (text.size > 0 && (text.at[text.size - 1] == '\n' || text.at[text.size - 1] == ' ')) {
    text.size--;
  }
  return text;
}

static void report(by_listener *to, by_place place, by_span message)
{
  to->heard++;
  place.member = to->member;
  by_finding finding = {.rule = &by_xml_rules[BY_XML_WELLFORMED], .place = place, .details = {message}};
  if (to->grammar != NULL) {
    finding.rule = &by_xml_rules[BY_XML_GRAMMAR];
    finding.details[0] = by_span_of(to->grammar);
    finding.details[1] = message;
  }
  by_findings_add(to->findings, &finding);
}

void by_listener_hear(void *context, by_position at, const char *text)
{
  by_listener *const to = context;
  if (to->heard >= BY_SCHEMA_FINDINGS_MOST) {
    return;
  }
  by_buffer plain = by_buffer_of(MESSAGE_MOST);
  by_schema_words(cleaned(text), &plain);
  report(to, by_place_at((by_span){0}, at), plain.failed ? cleaned(text) : by_buffer_span(&plain));
  by_buffer_drop(&plain);
}

void by_listener_report_fault(by_listener *to, const by_parse_fault *fault)
{
  if (fault->rule == BY_XML_LIMIT) {
    const by_finding limit = {.rule = &by_xml_rules[BY_XML_LIMIT], .place = {.member = to->member}, .details = {by_span_of(fault->text)}};
    by_findings_add(to->findings, &limit);
  } else {
    to->grammar = NULL;
    report(to, fault->place, by_span_of(fault->text));
  }
}

void by_listener_report_root(by_listener *to, const by_root *root, const by_grammar_row *row)
{
  const by_span parts[] = {by_span_of("the outermost element is '"),
                           root->name,
                           by_span_of("' "),
                           by_span_of(root->space.at != NULL ? "of " : "of no namespace"),
                           root->space,
                           by_span_of(", not '"),
                           by_span_of(row->root),
                           by_span_of("' of "),
                           by_span_of(row->space)};
  by_buffer said = by_buffer_of(BY_XML_MOST);
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    by_buffer_add(&said, parts[i]);
  }
  report(to, by_place_at(to->member, root->at), by_buffer_span(&said));
  by_buffer_drop(&said);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Pages are folded at 78 bytes, which are columns but for the few words of other scripts in examples. */
#include "report/explain.h"

#include "report/message.h"

enum { WIDTH = 78, INDENT = 2, ID_WIDTH = 34 };

/* Words from the text's start that fit the line: bytes; at least one word. */
static size_t line_size(by_span text)
{
  size_t fits = 0;
  for (size_t i = 0; i <= text.size && (fits == 0 || i <= WIDTH - INDENT); i++) {
    if (i == text.size || text.at[i] == ' ') {
      fits = i;
    }
  }
  return fits;
}

static void add_folded(by_span text, by_buffer *out)
{
  while (text.size != 0) {
    const size_t size = line_size(text);
    by_buffer_add_blanks(out, INDENT);
    by_buffer_add(out, by_span_slice(text, 0, size));
    by_buffer_add_byte(out, '\n');
    text = by_span_trim(by_span_from(text, size));
  }
}

/* Line ends of the catalogue are kept. */
static void add_part(const char *head, const char *prose, by_buffer *out)
{
  by_buffer_add_byte(out, '\n');
  by_buffer_add_text(out, head);
  by_buffer_add_byte(out, '\n');
  by_span rest = by_span_of(prose);
  while (rest.size != 0) {
    const size_t end = by_span_find(rest, by_span_of("\n"));
    const size_t size = end == BY_NOWHERE ? rest.size : end;
    add_folded(by_span_slice(rest, 0, size), out);
    rest = by_span_from(rest, size + 1);
  }
}

/* The message with dots where a finding has its details. */
static void add_message(const by_rule *rule, by_buffer *out)
{
  by_finding finding = {.rule = rule};
  for (size_t i = 0; i < BY_DETAILS; i++) {
    finding.details[i] = by_span_of("...");
  }
  by_message_add(&finding, out);
}

void by_explain_rule(const by_rule *rule, by_buffer *out)
{
  by_buffer_add_text(out, rule->id);
  by_buffer_add_text(out, " (");
  by_buffer_add_text(out, by_severity_name(rule->severity));
  if (rule->others != BY_AS_STRICT) {
    by_buffer_add_text(out, "; about EPUBs of others only a ");
    by_buffer_add_text(out, by_severity_name(by_rule_severity(rule, true)));
  }
  by_buffer_add_text(out, ")\n");
  by_buffer message = by_buffer_of(1 << 16);
  add_message(rule, &message);
  add_folded(by_buffer_span(&message), out);
  out->failed = out->failed || message.failed;
  by_buffer_drop(&message);
  add_part("What", rule->what, out);
  add_part("Why", rule->why, out);
  add_part("Example", rule->example, out);
  add_part("What to do", rule->mend, out);
  if (rule->epubcheck != NULL) {
    add_part("epubcheck", rule->epubcheck, out);
  }
}

void by_explain_list(by_buffer *out)
{
  const by_rule *rule = NULL;
  for (size_t i = 0; (rule = by_rule_at(i)) != NULL; i++) {
    const size_t size = strlen(rule->id);
    const char *const severity = by_severity_name(rule->severity);
    by_buffer_add_text(out, rule->id);
    by_buffer_add_blanks(out, size < ID_WIDTH ? ID_WIDTH - size : 1);
    by_buffer_add_text(out, severity);
    by_buffer_add_blanks(out, strlen("warning") + 2 - strlen(severity));
    add_message(rule, out);
    by_buffer_add_byte(out, '\n');
  }
}

const by_rule *by_rule_nearest(by_span typed)
{
  const by_rule *nearest = NULL;
  const by_rule *rule = NULL;
  size_t best = typed.size / 2 + 1;
  for (size_t i = 0; (rule = by_rule_at(i)) != NULL; i++) {
    const by_span id = by_span_of(rule->id);
    if (typed.size != 0 && by_span_starts(id, typed)) {
      return rule;
    }
    const size_t far = by_span_distance(typed, id);
    if (far < best) {
      best = far;
      nearest = rule;
    }
  }
  return nearest;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* A finding is an item of a list: severity and message, then its place and rule, then the line of the source. */
#include "report/html_finding.h"

#include "report/html_text.h"
#include "report/message.h"

static const char *const CLASSES[] = {[BY_NOTE] = "note", [BY_WARNING] = "warning", [BY_ERROR] = "error"};
static const char *const WORDS[] = {[BY_NOTE] = "Note", [BY_WARNING] = "Warning", [BY_ERROR] = "Error"};
_Static_assert(sizeof CLASSES / sizeof CLASSES[0] == BY_ERROR + 1, "a class for each severity");
_Static_assert(sizeof WORDS / sizeof WORDS[0] == BY_ERROR + 1, "a word for each severity");

void by_html_add_rule_link(const by_rule *rule, by_buffer *out)
{
  by_buffer_add_text(out, "<a href=\"#rule-");
  by_buffer_add_text(out, rule->id);
  by_buffer_add_text(out, "\">");
  by_buffer_add_text(out, rule->id);
  by_buffer_add_text(out, "</a>");
}

/* "PATH, MEMBER, line 3, column 6"; the path where it is not that of the section. */
static void add_place(const by_place *place, by_span input, by_buffer *out)
{
  const char *comma = "";
  if (place->path.size != 0 && !by_span_equal(place->path, input)) {
    by_html_add_isolated(place->path, out);
    comma = ", ";
  }
  if (place->member.size != 0) {
    by_buffer_add_text(out, comma);
    by_html_add_isolated(place->member, out);
    comma = ", ";
  }
  if (place->line != 0) {
    by_buffer_add_text(out, comma);
    by_buffer_add_text(out, "line ");
    by_buffer_add_number(out, place->line);
    comma = ", ";
  }
  if (place->line != 0 && place->column != 0) {
    by_buffer_add_text(out, ", column ");
    by_buffer_add_number(out, place->column);
  }
  by_buffer_add_text(out, comma);
}

static void add_finding(const by_finding *finding, by_span input, by_buffer *out)
{
  by_buffer_add_text(out, "<li class=\"");
  by_buffer_add_text(out, CLASSES[finding->severity]);
  by_buffer_add_text(out, "\">\n<p><span class=\"severity\">");
  by_buffer_add_text(out, WORDS[finding->severity]);
  by_buffer_add_text(out, ":</span> ");
  by_message_add_by(finding, (by_message_form){.literal = by_html_add, .detail = by_html_add_isolated}, out);
  by_buffer_add_text(out, "</p>\n<p class=\"place\">");
  add_place(&finding->place, input, out);
  by_buffer_add_text(out, "rule ");
  by_html_add_rule_link(finding->rule, out);
  by_buffer_add_text(out, "</p>\n");
  if (finding->source_line.size != 0) {
    by_buffer_add_text(out, "<p class=\"source\">");
    by_html_add_source(finding, out);
    by_buffer_add_text(out, "</p>\n");
  }
  if (finding->related.path.size != 0 || finding->related.line != 0) {
    by_buffer_add_text(out, "<p class=\"place\">See ");
    add_place(&finding->related, input, out);
    by_buffer_add_text(out, "the other place.</p>\n");
  }
  by_buffer_add_text(out, "</li>\n");
}

/* "refused; ISSUE; SERIES". */
static void add_item(const by_item *item, by_buffer *out)
{
  const by_span parts[] = {item->issue, item->series};
  by_buffer_add_text(out, "<p class=\"status\">");
  by_buffer_add_text(out, item->status);
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    by_buffer_add_text(out, parts[i].size == 0 ? "" : "; ");
    by_html_add_isolated(parts[i], out);
  }
  by_buffer_add_text(out, "</p>\n");
}

void by_html_add_group(by_results *results, const by_group *group, size_t number, by_outlet *to)
{
  by_buffer *const out = &to->bytes;
  by_buffer_add_text(out, "<section>\n<h3 id=\"file-");
  by_buffer_add_number(out, number);
  by_buffer_add_text(out, "\">");
  by_html_add_isolated(group->input, out);
  by_buffer_add_text(out, "</h3>\n");
  if (group->item != NULL) {
    add_item(by_results_look_up_item(results, group->item), out);
  }
  by_buffer_add_text(out, "<ol>\n");
  for (size_t i = 0; i < group->count; i++) {
    add_finding(&by_results_look_up(results, group->results[i])->finding, group->input, out);
    by_outlet_step(to);
  }
  by_buffer_add_text(out, "</ol>\n</section>\n");
}

/* A term and its description, a paragraph a line. */
static void add_part(const char *term, const char *prose, by_buffer *out)
{
  by_buffer_add_text(out, "<dt>");
  by_buffer_add_text(out, term);
  by_buffer_add_text(out, "</dt>\n<dd>");
  by_html_add_isolated(by_span_of(prose), out);
  by_buffer_add_text(out, "</dd>\n");
}

void by_html_add_rule(const by_rule *rule, by_buffer *out)
{
  by_buffer_add_text(out, "<section class=\"explained\">\n<h3 id=\"rule-");
  by_buffer_add_text(out, rule->id);
  by_buffer_add_text(out, "\">");
  by_buffer_add_text(out, rule->id);
  by_buffer_add_text(out, "</h3>\n<dl>\n");
  add_part("What", rule->what, out);
  add_part("Why", rule->why, out);
  add_part("What to do", rule->mend, out);
  by_buffer_add_text(out, "</dl>\n</section>\n");
}

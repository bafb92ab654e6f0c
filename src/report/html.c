/* SPDX-License-Identifier: BSD-2-Clause */
/* The report as one page of HTML for people: without scripts, and nothing is loaded from anywhere. It is written so that XML parsers read
 * it, too. */
#include "report/format.h"

#include "base/embedded.h"
#include "report/html_finding.h"
#include "report/html_text.h"
#include "report/message.h"
#include "report/tally.h"

static void add_title(const by_results *results, by_buffer *out)
{
  by_buffer_add_text(out, "bayegan ");
  by_buffer_add_text(out, results->command);
}

/* "1 error, 2 warnings, 3 notes" */
static void add_counts(const by_totals *totals, by_buffer *out)
{
  by_message_add_count(totals->errors, "error", out);
  by_buffer_add_text(out, ", ");
  by_message_add_count(totals->warnings, "warning", out);
  by_buffer_add_text(out, ", ");
  by_message_add_count(totals->notes, "note", out);
}

static void open_page(const by_results *results, by_buffer *out)
{
  const by_embedded *const style = by_embedded_named("report.css");
  by_buffer_add_text(out, "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" dir=\"ltr\">\n<head>\n"
                          "<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                          "'unsafe-inline'\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
  add_title(results, out);
  by_buffer_add_text(out, ": ");
  add_counts(&results->totals, out);
  by_buffer_add_text(out, "</title>\n<style>\n");
  if (style == NULL) {
    out->failed = true;
    return;
  }
  by_buffer_add(out, (by_span){.at = (const char *)style->bytes, .size = style->size});
  by_buffer_add_text(out, "</style>\n</head>\n<body>\n<main>\n<h1>");
  add_title(results, out);
  by_buffer_add_text(out, "</h1>\n<p>");
  by_message_add_count(results->totals.items, "input", out);
  by_buffer_add_text(out, ", ");
  by_buffer_add_number(out, results->totals.done);
  by_buffer_add_text(out, " with a result: ");
  add_counts(&results->totals, out);
  by_buffer_add_text(out, ".</p>\n");
}

/* Counts by rule, and with each rule the severity that it had. */
static void add_tally(const by_tally *tally, by_buffer *out)
{
  by_buffer_add_text(out, "<h2>By rule</h2>\n<table>\n<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">Severity</th>"
                          "<th scope=\"col\" class=\"number\">Findings</th></tr></thead>\n<tbody>\n");
  for (size_t i = 0; i < tally->count; i++) {
    by_buffer_add_text(out, "<tr><td>");
    by_html_add_rule_link(tally->rows[i].rule, out);
    by_buffer_add_text(out, "</td><td>");
    by_buffer_add_text(out, by_severity_name(tally->rows[i].severity));
    by_buffer_add_text(out, "</td><td class=\"number\">");
    by_buffer_add_number(out, tally->rows[i].count);
    by_buffer_add_text(out, "</td></tr>\n");
  }
  by_buffer_add_text(out, "</tbody>\n</table>\n");
}

/* How many findings of the group have the severity. */
static void add_severity(const by_group *group, by_severity severity, by_buffer *out)
{
  size_t count = 0;
  for (size_t i = 0; i < group->count; i++) {
    count += group->results[i]->severity == severity;
  }
  by_buffer_add_text(out, "<td class=\"number\">");
  by_buffer_add_number(out, count);
  by_buffer_add_text(out, "</td>");
}

static void add_file(by_results *results, const by_group *group, size_t number, by_buffer *out)
{
  by_buffer_add_text(out, "<tr><td>");
  if (group->count != 0) {
    by_buffer_add_text(out, "<a href=\"#file-");
    by_buffer_add_number(out, number);
    by_buffer_add_text(out, "\">");
  }
  by_html_add_isolated(group->input, out);
  by_buffer_add_text(out, group->count != 0 ? "</a></td><td>" : "</td><td>");
  by_buffer_add_text(out, group->item == NULL ? "" : by_results_look_up_item(results, group->item)->status);
  by_buffer_add_text(out, "</td>");
  for (int severity = BY_ERROR; severity >= BY_NOTE; severity--) {
    add_severity(group, (by_severity)severity, out);
  }
  by_buffer_add_text(out, "</tr>\n");
}

static void add_files(by_results *results, const by_groups *groups, by_outlet *to)
{
  by_buffer *const out = &to->bytes;
  by_buffer_add_text(out, "<h2>By file</h2>\n<table>\n<thead><tr><th scope=\"col\">File</th><th scope=\"col\">Result</th>"
                          "<th scope=\"col\" class=\"number\">Errors</th><th scope=\"col\" class=\"number\">Warnings</th><th scope=\"col\" "
                          "class=\"number\">Notes</th></tr></thead>\n<tbody>\n");
  for (size_t i = 0; i < groups->count; i++) {
    add_file(results, &groups->items[i], i + 1, out);
    by_outlet_step(to);
  }
  by_buffer_add_text(out, "</tbody>\n</table>\n");
}

static void add_findings(by_results *results, const by_groups *groups, by_outlet *to)
{
  by_buffer_add_text(&to->bytes, "<h2>Findings</h2>\n");
  for (size_t i = 0; i < groups->count; i++) {
    if (groups->items[i].count != 0) {
      by_html_add_group(results, &groups->items[i], i + 1, to);
    }
  }
}

/* Each rule once: the rows of its other severities are passed over. */
static void add_rules(const by_tally *tally, by_buffer *out)
{
  by_buffer_add_text(out, "<h2>Rules</h2>\n");
  for (size_t i = 0; i < tally->count; i++) {
    size_t first = 0;
    while (tally->rows[first].rule != tally->rows[i].rule) {
      first++;
    }
    if (first == i) {
      by_html_add_rule(tally->rows[i].rule, out);
    }
  }
}

void by_report_html(by_results *results, by_outlet *to)
{
  by_buffer *const out = &to->bytes;
  by_tally tally = {.arena = results->arena};
  const by_groups groups = by_groups_of(results);
  for (size_t i = 0; i < results->count; i++) {
    by_tally_add(&tally, results->findings[i].rule, results->findings[i].severity);
  }
  by_tally_sort(&tally);
  open_page(results, out);
  if (tally.count != 0) {
    add_tally(&tally, out);
  }
  if (groups.count != 0) {
    add_files(results, &groups, to);
  }
  if (tally.count != 0) {
    add_findings(results, &groups, to);
    add_rules(&tally, out);
  }
  by_buffer_add_text(out, "</main>\n</body>\n</html>\n");
  out->failed = out->failed || tally.failed || groups.items == NULL;
}

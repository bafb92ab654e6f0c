/* SPDX-License-Identifier: BSD-2-Clause */
/* The table of formats, the two that only repeat what is printed, and what the others share. */
#include "report/format.h"

#include "report/escape.h"
#include "report/message.h"
#include "report/text.h"

/* Findings, inputs and the whole, as --format json prints them. */
static void report_jsonl(by_results *results, by_outlet *to)
{
  for (size_t i = 0; i < results->count; i++) {
    const by_result *const result = by_results_look_up(results, &results->findings[i]);
    by_json_finding(&result->finding, &result->fingerprint, result->issue, &to->bytes);
    by_outlet_step(to);
  }
  for (size_t i = 0; i < results->item_count; i++) {
    by_json_item(by_results_look_up_item(results, &results->items[i]), &to->bytes);
    by_outlet_step(to);
  }
  by_json_totals(&results->totals, results->command, results->status, &to->bytes);
}

/* The findings as a person reads them. */
static void report_plain(by_results *results, by_outlet *to)
{
  for (size_t i = 0; i < results->count; i++) {
    by_report_text(&by_results_look_up(results, &results->findings[i])->finding, &to->bytes);
    by_outlet_step(to);
  }
}

static const by_report_format FORMATS[] = {
    {"text", report_plain},       {"jsonl", report_jsonl},      {"sarif", by_report_sarif}, {"junit", by_report_junit},
    {"github", by_report_github}, {"gitlab", by_report_gitlab}, {"csv", by_report_csv},     {"html", by_report_html},
};

const by_report_format *by_report_format_at(size_t index)
{
  return index < sizeof FORMATS / sizeof FORMATS[0] ? &FORMATS[index] : NULL;
}

const by_report_format *by_report_format_named(by_span name)
{
  const by_report_format *format = NULL;
  for (size_t i = 0; (format = by_report_format_at(i)) != NULL; i++) {
    if (by_span_is(name, format->name)) {
      return format;
    }
  }
  return NULL;
}

void by_report_message(const by_finding *finding, by_buffer *out)
{
  const by_place *place = &finding->place;
  by_buffer message = by_buffer_of(1 << 20);
  if (place->member.size != 0) {
    by_buffer_add(&message, place->member);
    if (place->line != 0) {
      by_buffer_add_byte(&message, ':');
      by_buffer_add_number(&message, place->line);
    }
    if (place->line != 0 && place->column != 0) {
      by_buffer_add_byte(&message, ':');
      by_buffer_add_number(&message, place->column);
    }
    by_buffer_add_text(&message, ": ");
  }
  by_message_add(finding, &message);
  by_escape_text(by_buffer_span(&message), out);
  out->failed = out->failed || message.failed;
  by_buffer_drop(&message);
}

void by_report_message_with_other(const by_finding *finding, by_buffer *out)
{
  by_report_message(finding, out);
  if (finding->related.path.size != 0 || finding->related.line != 0) {
    by_buffer_add_text(out, " (see ");
    by_report_place(&finding->related, out);
    by_buffer_add_byte(out, ')');
  }
}

by_span by_report_path(const by_finding *finding)
{
  return by_path_plain(finding->place.path);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* JUnit's XML, as GitLab, Jenkins and the rest read it: they know a case by class and name. So the class is the periodical, the name the
 * issue and the rule (and the input, where two have one id), and all findings of one rule in one issue are one case. */
#include "report/format.h"

#include "report/escape.h"
#include "report/groups.h"
#include "report/text.h"
#include "write/xml_out.h"

#include <stdlib.h>

/* By rule, the worst of a rule first, otherwise in their order. */
static int rule_order(const void *a, const void *b)
{
  const by_result_mark *const *first = a;
  const by_result_mark *const *second = b;
  const by_result_mark *const one = *first;
  const by_result_mark *const other = *second;
  int order = strcmp(one->rule->id, other->rule->id);
  order = order != 0 ? order : (one->severity < other->severity) - (one->severity > other->severity);
  return order != 0 ? order : (one > other) - (one < other);
}

/* How many of the findings from the first on are of one rule. */
static size_t case_size(const by_result_mark *const *items, size_t count)
{
  size_t size = 1;
  while (size < count && items[size]->rule == items[0]->rule) {
    size++;
  }
  return size;
}

static void add_safely(const char *name, by_span text, by_buffer *out)
{
  by_buffer safe = by_buffer_of(1 << 24);
  by_escape_text(text, &safe);
  by_xml_add_attribute(out, name, by_buffer_span(&safe));
  out->failed = out->failed || safe.failed;
  by_buffer_drop(&safe);
}

static void open_case(by_results *results, const by_group *group, const char *rule, by_buffer *out)
{
  static const by_item NONE = {.status = ""};
  const by_item *const item = group->item == NULL ? &NONE : by_results_look_up_item(results, group->item);
  const by_span issue = item->issue;
  const by_span series = item->series;
  by_buffer name = by_buffer_of(1 << 20);
  by_buffer_add(&name, issue.size != 0 ? issue : group->input);
  if (group->shared) {
    by_buffer_add_text(&name, " (");
    by_buffer_add(&name, group->input);
    by_buffer_add_byte(&name, ')');
  }
  by_buffer_add_text(&name, rule[0] == '\0' ? "" : " ");
  by_buffer_add_text(&name, rule);
  by_buffer_add_text(out, "<testcase");
  add_safely("classname", series.size != 0 ? series : by_span_of(results->command), out);
  add_safely("name", by_buffer_span(&name), out);
  out->failed = out->failed || name.failed;
  by_buffer_drop(&name);
}

/* The findings of the case as they are printed. Their source lines hold any character; the printer has made them safe. */
static void add_texts(by_results *results, const by_result_mark *const *items, size_t count, by_outlet *to)
{
  by_buffer text = by_buffer_of((size_t)1 << 28);
  for (size_t i = 0; i < count; i++) {
    by_buffer_clear(&text);
    by_report_text(&by_results_look_up(results, items[i])->finding, &text);
    by_xml_add_text(&to->bytes, by_buffer_span(&text));
    to->bytes.failed = to->bytes.failed || text.failed;
    by_outlet_step(to);
  }
  by_buffer_drop(&text);
}

static bool fails(const by_results *results, const by_result_mark *result)
{
  return (int)result->severity >= results->failing;
}

static void add_case(by_results *results, const by_group *group, const by_result_mark *const *items, size_t count, by_outlet *to)
{
  by_buffer *const out = &to->bytes;
  open_case(results, group, items[0]->rule->id, out);
  const bool failure = fails(results, items[0]);
  by_buffer_add_text(out, failure ? "><failure" : "><system-out");
  if (failure) {
    by_buffer message = by_buffer_of(1 << 20);
    by_report_message(&by_results_look_up(results, items[0])->finding, &message);
    by_xml_add_attribute(out, "message", by_buffer_span(&message));
    by_xml_add_attribute(out, "type", by_span_of(items[0]->rule->id));
    out->failed = out->failed || message.failed;
    by_buffer_drop(&message);
  }
  by_buffer_add_byte(out, '>');
  add_texts(results, items, count, to);
  by_buffer_add_text(out, failure ? "</failure></testcase>\n" : "</system-out></testcase>\n");
}

typedef struct tally {
  size_t cases;
  size_t failures;
} tally;

/* The findings of the group get the order that makes cases of them. */
static void count_group(const by_results *results, const by_group *group, tally *counted)
{
  if (group->count == 0) {
    counted->cases++;
    return;
  }
  qsort(group->results, group->count, sizeof(const by_result_mark *), rule_order);
  for (size_t at = 0; at < group->count; at += case_size(group->results + at, group->count - at)) {
    counted->cases++;
    counted->failures += fails(results, group->results[at]);
  }
}

static void add_group(by_results *results, const by_group *group, by_outlet *to)
{
  if (group->count == 0) {
    open_case(results, group, "", &to->bytes);
    by_buffer_add_text(&to->bytes, "/>\n");
    by_outlet_step(to);
    return;
  }
  size_t size = 0;
  for (size_t at = 0; at < group->count; at += size) {
    size = case_size(group->results + at, group->count - at);
    add_case(results, group, group->results + at, size, to);
  }
}

static void open_suite(const by_results *results, const tally *counted, by_buffer *out)
{
  by_buffer_add_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n<testsuite name=\"bayegan ");
  by_buffer_add_text(out, results->command);
  by_buffer_add_text(out, "\" tests=\"");
  by_buffer_add_number(out, counted->cases);
  by_buffer_add_text(out, "\" failures=\"");
  by_buffer_add_number(out, counted->failures);
  by_buffer_add_text(out, "\">\n");
}

void by_report_junit(by_results *results, by_outlet *to)
{
  by_groups groups = by_groups_of(results);
  if (groups.items == NULL || !by_groups_compare(results, &groups)) {
    to->bytes.failed = true;
    return;
  }
  tally counted = {0};
  for (size_t i = 0; i < groups.count; i++) {
    count_group(results, &groups.items[i], &counted);
  }
  open_suite(results, &counted, &to->bytes);
  for (size_t i = 0; i < groups.count; i++) {
    add_group(results, &groups.items[i], to);
  }
  by_buffer_add_text(&to->bytes, "</testsuite>\n</testsuites>\n");
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* JUnit's XML, as GitLab, Jenkins and the rest read it: they know a case by class and name. So the class is the periodical, the name the
 * issue and the rule, and all findings of one rule in one issue are one case. */
#include "report/format.h"

#include "report/escape.h"
#include "report/text.h"
#include "write/xml_out.h"

#include <stdlib.h>

/* The findings ordered by input and rule. */
typedef struct sorted {
  const by_result **items;
  size_t count;
} sorted;

static int input_order(const void *a, const void *b)
{
  const by_result *const *first = a;
  const by_result *const *second = b;
  int order = by_span_compare((*first)->input, (*second)->input);
  order = order != 0 ? order : strcmp((*first)->finding->rule->id, (*second)->finding->rule->id);
  order = order != 0
              ? order
              : ((*first)->finding->severity < (*second)->finding->severity) - ((*first)->finding->severity > (*second)->finding->severity);
  return order != 0 ? order : (*first > *second) - (*first < *second);
}

/* The index of the first finding of the input, or of what would come behind it. */
static size_t first_of(const sorted *list, by_span input)
{
  size_t low = 0;
  size_t high = list->count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (by_span_compare(list->items[middle]->input, input) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/* How many findings from `start` on are of the same input and rule. */
static size_t case_size(const sorted *list, size_t start)
{
  size_t end = start + 1;
  while (end < list->count && list->items[end]->finding->rule == list->items[start]->finding->rule &&
         by_span_equal(list->items[end]->input, list->items[start]->input)) {
    end++;
  }
  return end - start;
}

static void add_safely(const char *name, by_span text, by_buffer *out)
{
  by_buffer safe = by_buffer_of(1 << 24);
  by_escape_text(text, &safe);
  by_xml_add_attribute(out, name, by_buffer_span(&safe));
  out->failed = out->failed || safe.failed;
  by_buffer_drop(&safe);
}

static void open_case(const by_results *results, const by_item *item, const char *rule, by_buffer *out)
{
  by_buffer name = by_buffer_of(1 << 20);
  by_buffer_add(&name, item->issue.size != 0 ? item->issue : item->path);
  by_buffer_add_text(&name, rule[0] == '\0' ? "" : " ");
  by_buffer_add_text(&name, rule);
  by_buffer_add_text(out, "<testcase");
  add_safely("classname", item->series.size != 0 ? item->series : by_span_of(results->command), out);
  add_safely("name", by_buffer_span(&name), out);
  out->failed = out->failed || name.failed;
  by_buffer_drop(&name);
}

/* The findings of the case as they are printed. Their source lines hold any character; the printer has made them safe. */
static void add_texts(const by_result *const *items, size_t count, by_buffer *out)
{
  by_buffer text = by_buffer_of((size_t)1 << 28);
  for (size_t i = 0; i < count; i++) {
    by_report_text(items[i]->finding, &text);
  }
  by_xml_add_text(out, by_buffer_span(&text));
  out->failed = out->failed || text.failed;
  by_buffer_drop(&text);
}

static bool fails(const by_results *results, const by_result *result)
{
  return (int)result->finding->severity >= results->failing;
}

static void add_case(const by_results *results, const by_item *item, const by_result *const *items, size_t count, by_buffer *out)
{
  open_case(results, item, items[0]->finding->rule->id, out);
  const bool failure = fails(results, items[0]);
  by_buffer_add_text(out, failure ? "><failure" : "><system-out");
  if (failure) {
    by_buffer message = by_buffer_of(1 << 20);
    by_report_message(items[0]->finding, &message);
    by_xml_add_attribute(out, "message", by_buffer_span(&message));
    by_xml_add_attribute(out, "type", by_span_of(items[0]->finding->rule->id));
    out->failed = out->failed || message.failed;
    by_buffer_drop(&message);
  }
  by_buffer_add_byte(out, '>');
  add_texts(items, count, out);
  by_buffer_add_text(out, failure ? "</failure></testcase>\n" : "</system-out></testcase>\n");
}

typedef struct tally {
  size_t cases;
  size_t failures;
} tally;

static void add_item(const by_results *results, const sorted *list, const by_item *item, tally *counted, by_buffer *out)
{
  size_t at = first_of(list, item->path);
  size_t size = 0;
  bool any = false;
  for (; at < list->count && by_span_equal(list->items[at]->input, item->path); at += size) {
    size = case_size(list, at);
    counted->cases++;
    counted->failures += fails(results, list->items[at]);
    any = true;
    add_case(results, item, list->items + at, size, out);
  }
  if (!any) {
    counted->cases++;
    open_case(results, item, "", out);
    by_buffer_add_text(out, "/>\n");
  }
}

static void add_suite(const by_results *results, const tally *counted, by_span cases, by_buffer *out)
{
  by_buffer_add_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n<testsuite name=\"bayegan ");
  by_buffer_add_text(out, results->command);
  by_buffer_add_text(out, "\" tests=\"");
  by_buffer_add_number(out, counted->cases);
  by_buffer_add_text(out, "\" failures=\"");
  by_buffer_add_number(out, counted->failures);
  by_buffer_add_text(out, "\">\n");
  by_buffer_add(out, cases);
  by_buffer_add_text(out, "</testsuite>\n</testsuites>\n");
}

void by_report_junit(const by_results *results, by_buffer *out)
{
  const sorted list = {.items = by_results_by_severity(results), .count = results->count};
  if (list.items == NULL) {
    out->failed = true;
    return;
  }
  if (list.count != 0) {
    qsort(list.items, list.count, sizeof(const by_result *), input_order);
  }
  by_buffer cases = by_buffer_of(out->ceiling);
  tally counted = {0};
  for (size_t i = 0; i < results->item_count; i++) {
    add_item(results, &list, &results->items[i], &counted, &cases);
  }
  add_suite(results, &counted, by_buffer_span(&cases), out);
  out->failed = out->failed || cases.failed;
  by_buffer_drop(&cases);
}

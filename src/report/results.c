/* SPDX-License-Identifier: BSD-2-Clause */
/* The results grow in an arena. A fingerprint is made of the rule, the issue, the offending text and, among equals, the ordinal; never of a
 * line number, so that a finding is known again when lines were added above it. */
#include "report/results.h"

#include <stdlib.h>

void by_results_free(by_results *results)
{
  if (results != NULL) {
    by_arena_free(results->arena);
    free(results);
  }
}

by_results *by_results_new(const char *command, int failing)
{
  by_results *results = malloc(sizeof *results);
  by_arena *arena = by_arena_new((size_t)1 << 32);
  if (results == NULL || arena == NULL) {
    by_arena_free(arena);
    free(results);
    return NULL;
  }
  *results = (by_results){.arena = arena, .command = command, .failing = failing};
  return results;
}

/* Room for one more of `count` items of `size` bytes: `items` itself, or a copy twice as large; NULL where memory is short. */
static void *grown(by_arena *arena, void *items, size_t count, size_t *capacity, size_t size)
{
  if (count < *capacity) {
    return items;
  }
  const size_t more = *capacity == 0 ? 64 : *capacity * 2;
  void *room = by_arena_take(arena, more, size);
  if (room != NULL) {
    *capacity = more;
    if (count != 0) {
      memcpy(room, items, count * size);
    }
  }
  return room;
}

void by_results_add(by_results *results, const by_finding *finding, by_span input, by_span issue)
{
  by_result *items = grown(results->arena, results->findings, results->count, &results->capacity, sizeof *items);
  by_findings one = {.arena = results->arena};
  by_result result = {.finding = NULL};
  by_findings_add_as(&one, finding, finding->severity);
  if (items == NULL || one.failed || !by_arena_copy(results->arena, issue, &result.issue) ||
      !by_arena_copy(results->arena, input.size == 0 ? finding->place.path : input, &result.input)) {
    results->failed = true;
    return;
  }
  result.finding = one.first;
  items[results->count++] = result;
  results->findings = items;
}

void by_results_add_item(by_results *results, const by_item *item)
{
  by_item *items = grown(results->arena, results->items, results->item_count, &results->item_capacity, sizeof *items);
  by_item copy = *item;
  if (items == NULL || !by_item_keep(&copy, results->arena)) {
    results->failed = true;
    return;
  }
  items[results->item_count++] = copy;
  results->items = items;
}

/* The text with each run of blanks as one space. */
static void add_collapsed(by_span text, by_buffer *out)
{
  bool blank = false;
  size_t start = 0;
  for (size_t i = 0; i <= text.size; i++) {
    const bool here = i < text.size && (text.at[i] == ' ' || text.at[i] == '\t' || text.at[i] == '\n' || text.at[i] == '\r');
    if (i == text.size || here) {
      by_buffer_add(out, by_span_slice(text, start, i - start));
      start = i + 1;
      if (here && !blank) {
        by_buffer_add_byte(out, ' ');
      }
    }
    blank = here;
  }
  by_buffer_add_byte(out, '\n');
}

/* Details that are offsets or counts change with the text above. */
static bool is_number(by_span text)
{
  for (size_t i = 0; i < text.size; i++) {
    if (text.at[i] < '0' || text.at[i] > '9') {
      return false;
    }
  }
  return true;
}

/* What makes a finding the same finding tomorrow. */
static void add_identity(const by_result *result, by_buffer *out)
{
  const by_finding *finding = result->finding;
  by_buffer_add_text(out, finding->rule->id);
  by_buffer_add_byte(out, '\n');
  add_collapsed(result->issue.size != 0 ? result->issue : finding->place.path, out);
  add_collapsed(finding->place.member, out);
  for (size_t i = 0; i < BY_DETAILS; i++) {
    if (!is_number(finding->details[i])) {
      add_collapsed(finding->details[i], out);
    }
  }
  add_collapsed(finding->source_line, out);
}

typedef struct ordered {
  by_result *result;
  size_t index;
} ordered;

static int identity_order(const void *a, const void *b)
{
  const ordered *first = a;
  const ordered *second = b;
  const int order = memcmp(first->result->fingerprint.bytes, second->result->fingerprint.bytes, BY_DIGEST_MOST);
  return order != 0 ? order : (first->index > second->index) - (first->index < second->index);
}

/* Digests the identity, and once more with the ordinal where there are equals. */
static bool mark(by_digester *digester, by_result *result, size_t ordinal, by_buffer *room)
{
  by_buffer_clear(room);
  add_identity(result, room);
  if (ordinal != 0) {
    by_buffer_add_number(room, ordinal);
  }
  return !room->failed && by_digester_compute(digester, BY_SHA256, by_buffer_span(room), &result->fingerprint);
}

/* Gives every finding but the first of equals an ordinal. */
static bool part_equals(by_results *results, by_digester *digester, by_buffer *room)
{
  ordered *list = by_arena_take(results->arena, results->count, sizeof *list);
  if (list == NULL) {
    return false;
  }
  for (size_t i = 0; i < results->count; i++) {
    list[i] = (ordered){.result = &results->findings[i], .index = i};
  }
  if (results->count != 0) {
    qsort(list, results->count, sizeof *list, identity_order);
  }
  by_digest first = {.size = 0};
  size_t ordinal = 0;
  bool done = true;
  for (size_t i = 0; i < results->count && done; i++) {
    const bool same = first.size != 0 && by_digest_equal(&first, &list[i].result->fingerprint);
    ordinal = same ? ordinal + 1 : 0;
    first = list[i].result->fingerprint;
    done = ordinal == 0 || mark(digester, list[i].result, ordinal, room);
  }
  return done;
}

void by_results_finish(by_results *results)
{
  by_digester *digester = by_digester_new();
  by_buffer room = by_buffer_of((size_t)1 << 26);
  bool done = digester != NULL;
  for (size_t i = 0; i < results->count && done; i++) {
    done = mark(digester, &results->findings[i], 0, &room);
  }
  results->failed = results->failed || !done || !part_equals(results, digester, &room);
  by_buffer_drop(&room);
  by_digester_free(digester);
}

const by_result **by_results_by_severity(const by_results *results)
{
  const by_result **list = by_arena_take(results->arena, results->count, sizeof(const by_result *));
  size_t count = 0;
  for (int severity = BY_ERROR; list != NULL && severity >= BY_NOTE; severity--) {
    for (size_t i = 0; i < results->count; i++) {
      if ((int)results->findings[i].finding->severity == severity) {
        list[count++] = &results->findings[i];
      }
    }
  }
  return list;
}

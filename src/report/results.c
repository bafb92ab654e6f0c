/* SPDX-License-Identifier: BSD-2-Clause */
/* The results grow in an arena. */
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

void by_results_add(by_results *results, const by_finding *finding, const by_digest *fingerprint, by_span input, by_span issue)
{
  by_result *items = grown(results->arena, results->findings, results->count, &results->capacity, sizeof *items);
  by_findings one = {.arena = results->arena};
  by_result result = {.fingerprint = *fingerprint};
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

/* SPDX-License-Identifier: BSD-2-Clause */
/* Items and findings are sorted by path and merged. */
#include "report/groups.h"

#include <stdlib.h>

static int item_order(const void *a, const void *b)
{
  const by_item_mark *const *first = a;
  const by_item_mark *const *second = b;
  const int order = by_span_compare(*(*first)->input, *(*second)->input);
  return order != 0 ? order : (*first > *second) - (*first < *second);
}

static int result_order(const void *a, const void *b)
{
  const by_result_mark *const *first = a;
  const by_result_mark *const *second = b;
  const int order = by_span_compare(*(*first)->input, *(*second)->input);
  return order != 0 ? order : (*first > *second) - (*first < *second);
}

typedef struct sorted {
  const by_item_mark **items;
  size_t item_count;
  const by_result_mark **results;
  size_t count;
} sorted;

/* False where memory is short. */
static bool sort(const by_results *results, sorted *lists)
{
  *lists = (sorted){.items = by_arena_take(results->arena, results->item_count, sizeof(const by_item_mark *)),
                    .item_count = results->item_count,
                    .results = by_arena_take(results->arena, results->count, sizeof(const by_result_mark *)),
                    .count = results->count};
  if (lists->items == NULL || lists->results == NULL) {
    return false;
  }
  for (size_t i = 0; i < lists->item_count; i++) {
    lists->items[i] = &results->items[i];
  }
  for (size_t i = 0; i < lists->count; i++) {
    lists->results[i] = &results->findings[i];
  }
  if (lists->item_count != 0) {
    qsort(lists->items, lists->item_count, sizeof(const by_item_mark *), item_order);
  }
  if (lists->count != 0) {
    qsort(lists->results, lists->count, sizeof(const by_result_mark *), result_order);
  }
  return true;
}

/* The path that comes next; the lists are not both at their ends. */
static by_span next_input(const sorted *lists)
{
  if (lists->count == 0) {
    return *lists->items[0]->input;
  }
  const by_span input = *lists->results[0]->input;
  return lists->item_count != 0 && by_span_compare(*lists->items[0]->input, input) < 0 ? *lists->items[0]->input : input;
}

/* Takes the group of the next path off the lists. */
static by_group take(sorted *lists)
{
  by_group group = {.input = next_input(lists), .results = lists->results};
  while (lists->item_count != 0 && by_span_equal(*lists->items[0]->input, group.input)) {
    group.item = group.item == NULL ? lists->items[0] : group.item;
    lists->items++;
    lists->item_count--;
  }
  while (lists->count != 0 && by_span_equal(*lists->results[0]->input, group.input)) {
    group.count++;
    lists->results++;
    lists->count--;
  }
  return group;
}

by_groups by_groups_of(const by_results *results)
{
  sorted lists;
  by_groups groups = {.items = by_arena_take(results->arena, results->item_count + results->count, sizeof *groups.items)};
  if (groups.items == NULL || !sort(results, &lists)) {
    return (by_groups){.items = NULL};
  }
  while (lists.item_count + lists.count != 0) {
    groups.items[groups.count++] = take(&lists);
  }
  return groups;
}

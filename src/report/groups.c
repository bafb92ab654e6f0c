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

/* A group by what it is called. Two names of one hash would only be told more exactly than they need. */
typedef struct called {
  uint64_t hash;
  by_group *group;
} called;

static uint64_t add_hash(uint64_t hash, by_span text)
{
  static const uint64_t PRIME = 0x100000001B3U;
  for (size_t i = 0; i < text.size; i++) {
    hash = (hash ^ (unsigned char)text.at[i]) * PRIME;
  }
  return hash * PRIME; /* where it ends */
}

static int hash_order(const void *a, const void *b)
{
  const called *first = a;
  const called *second = b;
  return (first->hash > second->hash) - (first->hash < second->hash);
}

bool by_groups_compare(by_results *results, by_groups *groups)
{
  static const uint64_t BASIS = 0xCBF29CE484222325U;
  called *names = by_arena_take(results->arena, groups->count, sizeof *names);
  size_t count = 0;
  for (size_t i = 0; names != NULL && i < groups->count; i++) {
    by_group *const group = &groups->items[i];
    const by_item *const item = group->item == NULL ? NULL : by_results_look_up_item(results, group->item);
    if (item != NULL && item->issue.size != 0) {
      names[count++] = (called){.hash = add_hash(add_hash(BASIS, item->series), item->issue), .group = group};
    }
  }
  if (count > 1) {
    qsort(names, count, sizeof *names, hash_order);
  }
  for (size_t i = 1; i < count; i++) {
    const bool shared = names[i - 1].hash == names[i].hash;
    names[i - 1].group->shared = names[i - 1].group->shared || shared;
    names[i].group->shared = shared;
  }
  return names != NULL;
}

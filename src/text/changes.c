/* SPDX-License-Identifier: BSD-2-Clause */
/* The list of changes, and the text under them. */
#include "text/changes.h"

#include "text/blank.h"

#include <stdlib.h>

enum { FIRST_CAPACITY = 1024 };

void by_changes_drop(by_changes *changes)
{
  free(changes->items);
  *changes = (by_changes){.items = NULL};
}

static bool grow(by_changes *changes)
{
  const size_t capacity = changes->capacity == 0 ? FIRST_CAPACITY : changes->capacity * 2;
  by_change *items = realloc(changes->items, capacity * sizeof *items);
  if (items == NULL) {
    changes->failed = true;
    return false;
  }
  changes->items = items;
  changes->capacity = capacity;
  return true;
}

void by_changes_add(by_changes *changes, by_change change)
{
  if (changes->count < changes->capacity || grow(changes)) {
    changes->items[changes->count++] = change;
  }
}

static size_t end_of(const by_change *change)
{
  return (size_t)change->offset + change->size;
}

/* The index of the first change that ends behind `offset`. */
static size_t first_behind(const by_changes *changes, size_t offset)
{
  size_t low = 0;
  size_t high = changes->count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (end_of(&changes->items[middle]) > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

void by_changes_apply(const by_changes *changes, by_span bytes, size_t offset, size_t size, by_buffer *out)
{
  const size_t end = offset + size;
  size_t copied = offset;
  for (size_t i = first_behind(changes, offset); i < changes->count && changes->items[i].offset < end; i++) {
    const by_change *change = &changes->items[i];
    if (change->offset > copied) {
      by_buffer_add(out, by_span_slice(bytes, copied, change->offset - copied));
    }
    if (change->offset >= offset && end_of(change) <= end) {
      by_buffer_add(out, change->after);
    }
    copied = end_of(change);
  }
  if (copied < end) {
    by_buffer_add(out, by_span_slice(bytes, copied, end - copied));
  }
}

/* Passes the changes that `outer` holds; of one that reaches beyond, the rest is added. */
static void pass_inner(by_changes *changes, const by_change *outer, const by_changes *inner, size_t *next)
{
  while (*next < inner->count && inner->items[*next].offset < end_of(outer)) {
    by_change rest = inner->items[(*next)++];
    if (end_of(&rest) > end_of(outer)) {
      rest.size = (uint32_t)(end_of(&rest) - end_of(outer));
      rest.offset = (uint32_t)end_of(outer);
      by_changes_add(changes, rest);
    }
  }
}

void by_changes_merge(by_changes *changes, const by_changes *outer, const by_changes *inner)
{
  size_t next = 0;
  for (size_t i = 0; i < outer->count; i++) {
    const by_change *each = &outer->items[i];
    while (next < inner->count && inner->items[next].offset < each->offset) {
      by_changes_add(changes, inner->items[next++]);
    }
    by_changes_add(changes, *each);
    pass_inner(changes, each, inner, &next);
  }
  while (next < inner->count) {
    by_changes_add(changes, inner->items[next++]);
  }
  changes->failed = changes->failed || outer->failed || inner->failed;
}

void by_changes_add_blanks(by_changes *changes, by_span bytes)
{
  by_blank_run run = {.start = 0};
  for (size_t from = 0; by_blank_next(bytes, from, &run); from = run.end) {
    const by_span before = by_span_slice(bytes, run.start, run.end - run.start);
    if (!by_span_equal(before, run.after)) {
      by_changes_add(changes, (by_change){.offset = (uint32_t)run.start,
                                          .size = (uint32_t)before.size,
                                          .after = run.after,
                                          .rule = run.control ? BY_CHANGE_CONTROL : BY_CHANGE_BLANK_FOLD});
    }
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* A hash table with linear probing, at most half full; FNV-1a. */
#include "cli/names.h"

#include <stdint.h>

static uint64_t hash(by_span name)
{
  uint64_t sum = 14695981039346656037U;
  for (size_t i = 0; i < name.size; i++) {
    sum = (sum ^ (unsigned char)name.at[i]) * 1099511628211U;
  }
  return sum;
}

/* The slot that holds the name, or the empty one where it belongs. There is always an empty one. */
static size_t slot_of(const by_names *names, by_span name)
{
  size_t slot = (size_t)hash(name) & (names->capacity - 1);
  while (names->slots[slot].at != NULL && !by_span_equal(names->slots[slot], name)) {
    slot = (slot + 1) & (names->capacity - 1);
  }
  return slot;
}

bool by_names_have(const by_names *names, by_span name)
{
  return names->capacity != 0 && names->slots[slot_of(names, name)].at != NULL;
}

static bool grow(by_names *names)
{
  by_names larger = {.arena = names->arena, .capacity = names->capacity == 0 ? 64 : 2 * names->capacity, .count = names->count};
  larger.slots = by_arena_take(names->arena, larger.capacity, sizeof *larger.slots);
  if (larger.slots == NULL) {
    return false;
  }
  for (size_t i = 0; i < names->capacity; i++) {
    if (names->slots[i].at != NULL) {
      larger.slots[slot_of(&larger, names->slots[i])] = names->slots[i];
    }
  }
  *names = larger;
  return true;
}

bool by_names_add(by_names *names, by_span name)
{
  if (names->count >= names->capacity / 2 && !grow(names)) {
    return false;
  }
  by_span copy = {.at = NULL};
  if (!by_arena_copy(names->arena, name, &copy)) {
    return false;
  }
  names->slots[slot_of(names, name)] = copy;
  names->count++;
  return true;
}

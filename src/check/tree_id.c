/* SPDX-License-Identifier: BSD-2-Clause */
/* An open table that doubles. */
#include "check/tree_id.h"

#include <libxml/tree.h>
#include <stdint.h>

enum { FIRST_CAPACITY = 32 };

/* FNV-1a, from the page that the store lies in: nobody who writes a document knows that, and so whose identifiers meet. */
static size_t hash_of(const by_tree_store *store, by_span text)
{
  enum { PAGE_BITS = 12 };
  uint64_t hash = ((uint64_t)(uintptr_t)store >> PAGE_BITS) * 0x9e3779b97f4a7c15U;
  for (size_t i = 0; i < text.size; i++) {
    hash = (hash ^ (unsigned char)text.at[i]) * 0x100000001b3U;
  }
  return (size_t)(hash ^ (hash >> 32));
}

/* The slot that has this identifier, or the empty one where it belongs. */
static by_tree_id *slot_of(const by_tree_store *store, by_span id)
{
  const size_t last = store->capacity - 1;
  size_t i = hash_of(store, id) & last;
  while (store->slots[i].value != NULL && !by_span_is(id, store->slots[i].value)) {
    i = (i + 1) & last;
  }
  return &store->slots[i];
}

static bool grow(by_tree_store *store)
{
  const by_tree_store before = *store;
  store->capacity = before.capacity == 0 ? FIRST_CAPACITY : before.capacity * 2;
  store->slots = by_arena_take(store->ids, store->capacity, sizeof *store->slots);
  if (store->slots == NULL) {
    *store = before;
    return false;
  }
  for (size_t i = 0; i < before.capacity; i++) {
    if (before.slots[i].value != NULL) {
      *slot_of(store, by_span_of(before.slots[i].value)) = before.slots[i];
    }
  }
  return true;
}

bool by_tree_id_add(by_tree_store *store, by_tree_id id, bool *known)
{
  if (store->count * 2 >= store->capacity && !grow(store)) {
    return false;
  }
  by_tree_id *slot = slot_of(store, by_span_of(id.value));
  *known = slot->value != NULL;
  if (!*known) {
    *slot = id;
    store->count++;
  }
  return true;
}

void by_tree_id_move(by_tree_store *store, by_span id, const xmlNode *from, xmlNode *to)
{
  by_tree_id *const slot = store->count == 0 ? NULL : slot_of(store, id);
  if (slot != NULL && slot->element == from) {
    slot->element = to;
  }
}

xmlNode *by_tree_id_find(const xmlDoc *document, by_span id)
{
  const by_tree_store *store = document->_private;
  return store->count == 0 ? NULL : slot_of(store, id)->element;
}

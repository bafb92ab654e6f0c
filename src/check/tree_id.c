/* SPDX-License-Identifier: BSD-2-Clause */
/* An open table that doubles. */
#include "check/tree_id.h"

#include <libxml/tree.h>
#include <stdint.h>

enum { FIRST_CAPACITY = 32 };

static by_span value_of(const xmlAttr *attribute)
{
  return by_span_of((const char *)attribute->children->content);
}

/* FNV-1a. */
static size_t hash_of(by_span text)
{
  uint64_t hash = 0xcbf29ce484222325U;
  for (size_t i = 0; i < text.size; i++) {
    hash = (hash ^ (unsigned char)text.at[i]) * 0x100000001b3U;
  }
  return (size_t)(hash ^ (hash >> 32));
}

/* The slot that has this identifier, or the empty one where it belongs. */
static xmlAttr **slot_of(const by_tree_store *store, by_span id)
{
  const size_t last = store->capacity - 1;
  size_t i = hash_of(id) & last;
  while (store->slots[i] != NULL && !by_span_equal(value_of(store->slots[i]), id)) {
    i = (i + 1) & last;
  }
  return &store->slots[i];
}

static bool grow(by_tree_store *store)
{
  const by_tree_store before = *store;
  store->capacity = before.capacity == 0 ? FIRST_CAPACITY : before.capacity * 2;
  store->slots = by_arena_take(store->arena, store->capacity, sizeof(xmlAttr *));
  if (store->slots == NULL) {
    *store = before;
    return false;
  }
  for (size_t i = 0; i < before.capacity; i++) {
    if (before.slots[i] != NULL) {
      *slot_of(store, value_of(before.slots[i])) = before.slots[i];
    }
  }
  return true;
}

bool by_tree_id_add(by_tree_store *store, xmlAttr *attribute, xmlAttr **first)
{
  if (store->count * 2 >= store->capacity && !grow(store)) {
    return false;
  }
  xmlAttr **slot = slot_of(store, value_of(attribute));
  *first = *slot;
  if (*slot == NULL) {
    *slot = attribute;
    store->count++;
  }
  return true;
}

xmlNode *by_tree_id_find(const xmlDoc *document, by_span id)
{
  const by_tree_store *store = document->_private;
  const xmlAttr *found = store->count == 0 ? NULL : *slot_of(store, id);
  return found == NULL ? NULL : found->parent;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* What belongs to a document beside its nodes: the arena they lie in, and a table of its attributes xml:id. libxml2's own table takes some
 * 300 bytes for each. */
#ifndef BY_CHECK_TREE_ID_H
#define BY_CHECK_TREE_ID_H

#include "base/arena.h"

struct _xmlDoc;
struct _xmlNode;

typedef struct by_tree_id {
  const char *value; /* NULL: none */
  struct _xmlNode *element;
} by_tree_id;

typedef struct by_tree_store {
  by_arena *arena;
  by_arena *ids;          /* of identifiers: that one, or another where nodes go before the document does */
  struct by_share *share; /* of the memory of all threads; NULL: it takes none of that */
  size_t taken;           /* bytes of it */
  by_tree_id *slots;      /* a power of two of them, at most half in use; NULL: no identifier yet */
  size_t capacity;
  size_t count;
} by_tree_store;

/* Enters an identifier, which must stay, unless it is *known already. False where memory is short. */
bool by_tree_id_add(by_tree_store *store, by_tree_id id, bool *known) BY_MUST_USE BY_NONNULL;
/* The identifier is another element's, where it was that of `from`. */
void by_tree_id_move(by_tree_store *store, by_span id, const struct _xmlNode *from, struct _xmlNode *to) BY_NONNULL_AT(1, 3, 4);
/* The first element of the document that has this identifier, or NULL. */
struct _xmlNode *by_tree_id_find(const struct _xmlDoc *document, by_span id) BY_MUST_USE BY_NONNULL_AT(1);

#endif

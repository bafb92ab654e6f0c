/* SPDX-License-Identifier: BSD-2-Clause */
/* What need not stay of a tree that grows. Nodes lie in the order of the document: with an element all goes that came behind it. */
#include "check/node.h"
#include "check/tree.h"
#include "check/tree_id.h"

#include <libxml/tree.h>

/* What points at the element, or into it, points at another from here on. */
static void move_identifiers(by_tree_store *store, xmlNode *element, xmlNode *to)
{
  for (xmlNode *node = element; node != NULL; node = by_node_next(node, element)) {
    for (const xmlAttr *each = node->type == XML_ELEMENT_NODE ? node->properties : NULL; each != NULL; each = each->next) {
      if (each->atype == XML_ATTRIBUTE_ID) {
        by_tree_id_move(store, by_span_of((const char *)each->children->content), node, to);
      }
    }
  }
}

/* The node is the last of its parent. */
static void cut(by_tree *tree, const xmlNode *node)
{
  xmlNode *const parent = node->parent;
  parent->last = node->prev;
  if (node->prev == NULL) {
    parent->children = NULL;
  } else {
    node->prev->next = NULL;
  }
  by_arena_rewind(tree->arena, node);
  memset(tree->values, 0, sizeof tree->values); /* some of them have gone */
}

void by_tree_rest_of(by_tree *tree, xmlNode *element, by_tree_rest rest)
{
  by_tree_store *const store = tree->document->_private;
  if (rest == BY_TREE_SHED) {
    const xmlNode *const before = element->prev;
    move_identifiers(store, element, element->parent);
    cut(tree, before != NULL && before->type == XML_TEXT_NODE ? before : element);
  } else if (rest == BY_TREE_HOLLOW && element->children != NULL) {
    for (xmlNode *child = element->children; child != NULL; child = child->next) {
      move_identifiers(store, child, element);
    }
    element->last = element->children;
    cut(tree, element->children);
  }
}

void by_tree_allow(by_tree *tree, size_t ceiling)
{
  const by_tree_store *const store = tree->document->_private;
  const size_t used[] = {by_arena_used(tree->arena), by_arena_used(store->ids)};
  const size_t most = ceiling > used[0] + used[1] ? ceiling : used[0] + used[1];
  by_arena_widen(tree->arena, most - used[1]);
  by_arena_widen(store->ids, most - used[0]);
}

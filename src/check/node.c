/* SPDX-License-Identifier: BSD-2-Clause */
/* Borrowed views of libxml2's tree. */
#include "check/node.h"

#include <libxml/tree.h>

xmlNode *by_node_skip(xmlNode *node, const xmlNode *root)
{
  while (node != root) {
    if (node->next != NULL) {
      return node->next;
    }
    node = node->parent;
  }
  return NULL;
}

xmlNode *by_node_next(xmlNode *node, const xmlNode *root)
{
  return node->type == XML_ELEMENT_NODE && node->children != NULL ? node->children : by_node_skip(node, root);
}

static by_span span_of(const xmlChar *text)
{
  return by_span_of((const char *)text);
}

/* Most names differ in their first letter already. */
static bool is_name(const xmlChar *found, const char *name)
{
  return (char)found[0] == name[0] && strcmp((const char *)found, name) == 0;
}

bool by_node_is(const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && is_name(node->name, name);
}

by_span by_node_attribute(const xmlNode *node, const char *name)
{
  if (node->type != XML_ELEMENT_NODE) {
    return (by_span){0};
  }
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    if (each->ns == NULL && is_name(each->name, name)) {
      return each->children == NULL ? by_span_of("") : span_of(each->children->content);
    }
  }
  return (by_span){0};
}

by_span by_node_text(const xmlNode *node)
{
  return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE ? span_of(node->content) : (by_span){0};
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Borrowed views of libxml2's tree. */
#include "check/node.h"

#include "base/xml_char.h"

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

xmlNode *by_node_child(const xmlNode *parent, const char *name)
{
  xmlNode *each = parent == NULL ? NULL : parent->children;
  while (each != NULL && !by_node_is(each, name)) {
    each = each->next;
  }
  return each;
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

by_position by_node_position(const xmlNode *node)
{
  enum { LINE_UNKNOWN = 65535 };
  const bool placed = node != NULL && (node->type == XML_ELEMENT_NODE || node->type == XML_TEXT_NODE || node->type == XML_PI_NODE);
  return placed && node->line < LINE_UNKNOWN ? (by_position){.line = node->line, .column = node->extra} : (by_position){0};
}

by_position by_node_end(const xmlNode *node)
{
  const xmlDoc *const document = node == NULL ? NULL : node->doc;
  while (node != NULL && node->type == XML_ELEMENT_NODE && node->next == NULL) {
    node = node->parent;
  }
  if (node != NULL && node->type == XML_ELEMENT_NODE) {
    return by_node_position(node->next);
  }
  return (by_position){.line = document != NULL && (document->properties & XML_DOC_WELLFORMED) != 0 ? UINT32_MAX : 0};
}

by_place by_node_place(by_span member, const xmlNode *node)
{
  by_place place = by_place_at(member, by_node_position(node));
  place.end = by_node_end(node);
  return place;
}

static void add_folded(by_span piece, by_buffer *out)
{
  for (size_t i = 0; i < piece.size; i++) {
    const bool blank = by_is_xml_blank(piece.at[i]);
    if (!blank || (out->size != 0 && out->at[out->size - 1] != ' ')) {
      by_buffer_add_byte(out, blank ? ' ' : piece.at[i]);
    }
  }
}

void by_node_add_folded(xmlNode *element, by_buffer *out)
{
  for (xmlNode *node = by_node_next(element, element); node != NULL; node = by_node_next(node, element)) {
    const bool line_end = by_node_is(node, "lb") && !by_span_is(by_node_attribute(node, "break"), "no");
    add_folded(line_end ? by_span_of(" ") : by_node_text(node), out);
  }
}

static bool has_same_attributes(const xmlNode *a, const xmlNode *b)
{
  const xmlAttr *other = b->properties;
  for (const xmlAttr *each = a->properties; each != NULL; each = each->next) {
    if (other == NULL || strcmp((const char *)each->name, (const char *)other->name) != 0 ||
        !by_span_equal(by_node_text(each->children), by_node_text(other->children))) {
      return false;
    }
    other = other->next;
  }
  return other == NULL;
}

/* Whether both are the same, but for what is in them. */
static bool is_same_node(const xmlNode *a, const xmlNode *b)
{
  const bool kind = a->type == b->type && strcmp((const char *)a->name, (const char *)b->name) == 0;
  return kind && (a->type != XML_ELEMENT_NODE || has_same_attributes(a, b)) && by_span_equal(by_node_text(a), by_node_text(b));
}

const xmlNode *by_node_twin(xmlNode *element)
{
  enum { LOOKED_AT = 256 }; /* nodes */
  size_t count = 0;
  xmlNode *before = element->prev;
  while (before != NULL && before->type != XML_ELEMENT_NODE) {
    before = before->prev;
  }
  xmlNode *left = before;
  xmlNode *right = element;
  while (left != NULL && right != NULL && count++ < LOOKED_AT && is_same_node(left, right)) {
    left = by_node_next(left, before);
    right = by_node_next(right, element);
  }
  return left == NULL && right == NULL ? before : NULL;
}

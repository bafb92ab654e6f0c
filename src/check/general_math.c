/* SPDX-License-Identifier: BSD-2-Clause */
/* MathML in pages of anybody (EPUB 3.3, section 6.1.3.2): presentation markup, and content markup in annotations alone. */
#include "check/general_html.h"
#include "check/html_table.h"
#include "check/math_table.h"
#include "check/node.h"

#include <libxml/tree.h>
#include <stdio.h>

static const char SHOWN[] = "the MathML of EPUB 3";

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what)
{
  by_general_report_grammar(general, item->path, node, SHOWN, what);
}

static void complain_attribute(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what,
                               const char *attribute)
{
  char message[128];
  (void)snprintf(message, sizeof message, "%.80s %.40s", what, attribute);
  complain(general, item, node, message);
}

bool by_is_math(const xmlNode *node)
{
  static const char SPACE[] = "http://www.w3.org/1998/Math/MathML";
  return node != NULL && node->type == XML_ELEMENT_NODE && node->ns != NULL && strcmp((const char *)node->ns->href, SPACE) == 0;
}

static const by_math_element *row_of(const xmlNode *node)
{
  return by_is_math(node) ? by_math_element_named((const char *)node->name) : NULL;
}

/* Whether an element of this row may stand in one of that. */
static bool may_hold(const by_math_element *parent, const by_math_element *child)
{
  const bool listed = parent->children != NULL && by_words_have(by_span_of(parent->children), child->name);
  return listed || (parent->content == BY_MATH_EXPRESSIONS && !child->part);
}

static size_t count_elements(const xmlNode *parent)
{
  size_t count = 0;
  for (const xmlNode *each = parent->children; each != NULL; each = each->next) {
    count += each->type == XML_ELEMENT_NODE;
  }
  return count;
}

/* A base, pairs of scripts behind it, and perhaps mprescripts and pairs again. */
static bool has_paired_scripts(const xmlNode *scripts)
{
  size_t count = 0;
  bool before = false;
  for (const xmlNode *each = by_first_element(scripts); each != NULL; each = each->next) {
    const bool mark = by_node_is(each, "mprescripts");
    if (mark && (before || count % 2 == 0)) {
      return false;
    }
    if (count == 0 && by_node_is(each, "none")) {
      return false;
    }
    before = before || mark;
    count = mark ? 1 : count + (each->type == XML_ELEMENT_NODE);
  }
  return count % 2 == 1;
}

/* One expression, and annotations of it. */
static bool has_one_subject(const xmlNode *semantics)
{
  size_t order = 0;
  bool sound = true;
  for (const xmlNode *each = by_first_element(semantics); each != NULL && sound; each = each->next) {
    const bool note = by_node_is(each, "annotation") || by_node_is(each, "annotation-xml");
    if (each->type == XML_ELEMENT_NODE) {
      sound = note == (order > 0);
      order++;
    }
  }
  return sound;
}

static void check_children(by_general *general, const by_publication_item *item, const xmlNode *node, const by_math_element *row)
{
  const size_t count = count_elements(node);
  if (count < row->least) {
    complain(general, item, node, "without all of the children that it must have");
  } else if (row->most != 0 && count > row->most) {
    complain(general, item, node, "with more children than it can have");
  } else if (by_node_is(node, "mmultiscripts") && count != 0 && !has_paired_scripts(node)) {
    complain(general, item, node, "with scripts that do not come in pairs behind their base");
  } else if (by_node_is(node, "semantics") && !has_one_subject(node)) {
    complain(general, item, node, "must hold one expression, and annotations behind it");
  }
}

static void check_attribute(by_general *general, const by_publication_item *item, const xmlNode *node, const xmlAttr *attribute)
{
  const char *name = (const char *)attribute->name;
  const by_span value = attribute->children == NULL ? by_span_of("") : by_span_of((const char *)attribute->children->content);
  const by_epub_part *part = &general->check.parts[item - general->check.publication->items];
  if (!by_math_has_attribute(name)) {
    complain_attribute(general, item, node, "an attribute that MathML does not have,", name);
  } else if (!by_math_can_be(name, value)) {
    complain_attribute(general, item, node, "a value that it cannot have in the attribute", name);
  } else if (strcmp(name, "xref") == 0 && by_epub_ids_find(&general->check, part, by_xml_trim(value)) == NULL) {
    complain_attribute(general, item, node, "the id of nothing in the document in the attribute", name);
  }
}

static void check_attributes(by_general *general, const by_publication_item *item, const xmlNode *node, const by_math_element *row)
{
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    if (each->ns == NULL) {
      check_attribute(general, item, node, each);
    }
  }
  if (row->needed != NULL && by_node_attribute(node, row->needed).at == NULL) {
    complain_attribute(general, item, node, "without the attribute", row->needed);
  }
}

/* Content markup says that it is the same as what it stands beside. */
static void check_annotation(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const by_span encoding = by_node_attribute(node, "encoding");
  const bool content = by_span_is(encoding, "MathML-Content") || by_span_is(encoding, "application/mathml-content+xml");
  if (content && !by_span_is(by_node_attribute(node, "name"), "contentequiv")) {
    complain(general, item, node, "content markup whose name is not contentequiv");
  }
}

/* Below what MathML does not have, and in annotations, nothing is looked at. */
static bool is_looked_at(const xmlNode *node)
{
  const by_math_element *parent = row_of(node->parent);
  return !by_is_math(node->parent) || (parent != NULL && parent->content != BY_MATH_ANYTHING);
}

void by_general_check_math(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const by_math_element *row = row_of(node);
  const by_math_element *parent = row_of(node->parent);
  if (!is_looked_at(node)) {
    return;
  }
  if (row == NULL) {
    complain(general, item, node, "an element that presentation MathML does not have");
    return;
  }
  if (parent != NULL ? !may_hold(parent, row) : by_is_xhtml(node->parent) && !by_node_is(node, "math")) {
    complain(general, item, node, "an element that its parent cannot hold");
  }
  check_children(general, item, node, row);
  check_attributes(general, item, node, row);
  if (by_node_is(node, "annotation-xml")) {
    check_annotation(general, item, node);
  }
}

void by_general_check_in_math(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const by_math_element *parent = row_of(node->parent);
  if (parent == NULL || parent->content == BY_MATH_ANYTHING) {
    return;
  }
  if (node->type == XML_ELEMENT_NODE) {
    const by_html_element *row = by_is_xhtml(node) ? by_html_element_named((const char *)node->name) : NULL;
    if (parent->content != BY_MATH_TOKEN || row == NULL || !row->phrase) {
      complain(general, item, node, "an element that MathML cannot hold here");
    }
  } else if (parent->content != BY_MATH_TOKEN && by_xml_trim(by_node_text(node)).size != 0) {
    complain(general, item, node->parent, "text that it cannot hold");
  }
}

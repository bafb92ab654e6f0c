/* SPDX-License-Identifier: BSD-2-Clause */
/* What EPUB 2 asks of a package (OPF 2.0.1) and of its pages (OPS 2.0.1: XHTML 1.1): elements, attributes, what stands in what. */
#include "base/rules_xml.h"
#include "check/general_html.h"
#include "check/legacy_table.h"
#include "check/node.h"

#include <libxml/tree.h>
#include <stdio.h>

static const char PAGE[] = "the XHTML 1.1 of EPUB 2";

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what, const char *attribute)
{
  char message[128];
  (void)snprintf(message, sizeof message, "%.80s %.40s", what, attribute);
  by_general_report_grammar(general, item->path, node, PAGE, by_span_is(by_span_of(attribute), "") ? what : message);
}

static bool may_hold(const by_legacy_element *parent, const by_legacy_element *child)
{
  if (parent->children != NULL && by_words_have(by_span_of(parent->children), child->name)) {
    return true;
  }
  const bool line = parent->content == BY_LEGACY_LINE || parent->content == BY_LEGACY_FLOW;
  const bool block = parent->content == BY_LEGACY_BLOCKS || parent->content == BY_LEGACY_FLOW;
  return (line && child->line) || (block && child->block);
}

static const by_legacy_element *row_of(const xmlNode *node)
{
  return by_is_xhtml(node) ? by_legacy_element_named((const char *)node->name) : NULL;
}

static void check_attribute(by_general *general, const by_publication_item *item, const by_legacy_element *row, const xmlAttr *attribute)
{
  const xmlNode *node = attribute->parent;
  const char *name = (const char *)attribute->name;
  const by_span value = by_node_attribute(node, name);
  if (attribute->ns != NULL) {
    if (strcmp((const char *)attribute->ns->href, BY_OPS_SPACE) == 0) {
      complain(general, item, node, "an attribute of EPUB 3,", name);
    }
    return;
  }
  if (!by_legacy_has_attribute(row, name)) {
    complain(general, item, node, "an attribute that it cannot have,", name);
  } else if (strcmp(name, "id") == 0 && !by_xml_is_name(by_xml_trim(value))) {
    complain(general, item, node, "an id that is no name of XML", "");
  } else if (strcmp(name, "dir") == 0 && !by_span_is(value, "ltr") && !by_span_is(value, "rtl")) {
    complain(general, item, node, "a value that it cannot have in the attribute", name);
  }
}

static bool is_link_in_link(const xmlNode *node)
{
  const xmlNode *each = by_node_is(node, "a") ? node->parent : NULL;
  while (each != NULL && !by_node_is(each, "a")) {
    each = each->parent;
  }
  return each != NULL;
}

/* A table has rows whatever else it has. */
static bool has_rows(const xmlNode *node)
{
  return !by_node_is(node, "table") || by_count_children(node, "tbody") + by_count_children(node, "tr") != 0;
}

/* What is missing in the element, or NULL; `more` gets the rest of the words. */
static const char *lack_of(const xmlNode *node, const by_legacy_element *row, const char **more)
{
  const bool open = row->content == BY_LEGACY_BLOCKS || (row->content == BY_LEGACY_LISTED && !by_node_is(node, "colgroup"));
  *more = "";
  if (open && (by_first_element(node) == NULL || !has_rows(node))) {
    return "without an element in it, which it must have";
  }
  if (row->needed != NULL && by_node_attribute(node, row->needed).at == NULL) {
    *more = row->needed;
    return "without the attribute";
  }
  return NULL;
}

static void check_element(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const by_legacy_element *row = row_of(node);
  const by_legacy_element *parent = row_of(node->parent);
  if (row == NULL) {
    complain(general, item, node, "an element that EPUB 2 does not have", "");
    return;
  }
  if (parent != NULL && (!may_hold(parent, row) || is_link_in_link(node))) {
    complain(general, item, node, "an element that its parent cannot hold", "");
  }
  const char *more = "";
  const char *lack = lack_of(node, row, &more);
  if (lack != NULL) {
    complain(general, item, node, lack, more);
  }
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    check_attribute(general, item, row, each);
  }
}

static void check_text(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const by_legacy_element *parent = row_of(node->parent);
  const bool bare = parent != NULL &&
                    (parent->content == BY_LEGACY_NOTHING || parent->content == BY_LEGACY_BLOCKS || parent->content == BY_LEGACY_LISTED);
  if (bare && by_xml_trim(by_node_text(node)).size != 0) {
    complain(general, item, node->parent, "text that it cannot hold", "");
  }
}

/* SVG, and what EPUB switches by; within such an island nothing is looked at. */
static void check_island(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const bool own = node->ns != NULL && strcmp((const char *)node->ns->href, BY_OPS_SPACE) == 0;
  if (!own && !(by_is_svg(node) && by_node_is(node, "svg"))) {
    complain(general, item, node, "an element of a language that a page of EPUB 2 cannot hold", "");
    return;
  }
  const by_legacy_element *parent = row_of(node->parent);
  if (parent != NULL && parent->content != BY_LEGACY_LINE && parent->content != BY_LEGACY_FLOW && parent->content != BY_LEGACY_BLOCKS) {
    complain(general, item, node, "an element that its parent cannot hold", "");
  }
}

/* A page names the one document type that EPUB 2 has, or none. */
static void check_type(by_general *general, const by_publication_item *item, const xmlNode *root)
{
  static const char PUBLIC[] = "\"-//W3C//DTD XHTML 1.1//EN\"";
  static const char SYSTEM[] = "\"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\"";
  by_span xml = {0};
  if (by_publication_bytes(general->check.publication, item->member, &xml) != BY_OK) {
    return; /* which was told when it was read */
  }
  const size_t start = by_span_find(xml, by_span_of("<!DOCTYPE"));
  const by_span type = start == BY_NOWHERE ? by_span_of("") : by_span_before(by_span_from(xml, start), ">");
  const bool known = by_span_find(type, by_span_of(PUBLIC)) != BY_NOWHERE && by_span_find(type, by_span_of(SYSTEM)) != BY_NOWHERE;
  if (type.size != 0 && !known) {
    by_epub_report(&general->check, &by_xml_rules[BY_XML_DOCTYPE], by_node_place(item->path, root),
                   by_span_of("a page of EPUB 2 is of the type XHTML 1.1, or names none"), (by_span){0});
  }
}

void by_general_check_legacy_page(by_general *general, const by_publication_item *item, xmlNode *root)
{
  check_type(general, item, root);
  for (xmlNode *node = by_is_xhtml(root) ? root : NULL; node != NULL;) {
    const bool element = node->type == XML_ELEMENT_NODE;
    const bool foreign = element && !by_is_xhtml(node);
    if (foreign) {
      check_island(general, item, node);
    } else if (element) {
      check_element(general, item, node);
    } else if (node->type == XML_TEXT_NODE) {
      check_text(general, item, node);
    }
    node = foreign ? by_node_skip(node, root) : by_node_next(node, root);
  }
}

/* The package states title, language and identifier, and dates in figures. */
void by_general_check_legacy_metadata(by_general *general)
{
  static const char PACKAGE[] = "the package document of EPUB 2";
  static const struct {
    const char *name;
    const char *fault;
  } NEEDED[] = {{"title", "without dc:title"}, {"language", "without dc:language"}, {"identifier", "without dc:identifier"}};
  const xmlNode *root = xmlDocGetRootElement(general->check.publication->package);
  const xmlNode *metadata = by_node_child(root, "metadata");
  for (size_t i = 0; i < sizeof NEEDED / sizeof NEEDED[0]; i++) {
    if (by_epub_statement_named(&general->check, true, NEEDED[i].name, NULL) == NULL) {
      by_general_report_grammar(general, general->check.publication->package_path, metadata != NULL ? metadata : root, PACKAGE,
                                NEEDED[i].fault);
    }
  }
  for (size_t i = 0; i < general->check.statements.count; i++) {
    const by_epub_statement *each = &general->check.statements.items[i];
    const by_span day = by_span_before(each->value, "T");
    if (each->core && by_span_is(each->name, "date") && (each->value.size == 0 || by_epub_date_fault(day) != NULL)) {
      by_general_report_grammar(general, general->check.publication->package_path, each->node, PACKAGE, "no date of W3CDTF, as 2008-02-08");
    }
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Attributes of XHTML of anybody. */
#include "check/general_html.h"

#include "check/aria.h"
#include "check/html_table.h"
#include "check/html_value.h"
#include "check/node.h"

#include <libxml/tree.h>
#include <stdio.h>

static const char XHTML_SPACE[] = "http://www.w3.org/1999/xhtml";
static const char XLINK_SPACE[] = "http://www.w3.org/1999/xlink";
static const char SSML_SPACE[] = "http://www.w3.org/2001/10/synthesis";
static const char SHOWN[] = "the XHTML of EPUB 3";

bool by_is_xhtml(const xmlNode *node)
{
  return node != NULL && node->type == XML_ELEMENT_NODE && node->ns != NULL && strcmp((const char *)node->ns->href, XHTML_SPACE) == 0;
}

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what, const char *attribute)
{
  char message[128];
  (void)snprintf(message, sizeof message, "%.80s %.40s", what, attribute);
  by_general_report_grammar(general, item->path, node, SHOWN, message);
}

static bool is_filled(by_span value)
{
  return by_xml_trim(value).size != 0;
}

static bool is_identifier(by_span value)
{
  for (size_t i = 0; i < value.size; i++) {
    if (value.at[i] == ' ' || value.at[i] == '\t' || value.at[i] == '\n' || value.at[i] == '\r') {
      return false;
    }
  }
  return value.size != 0;
}

static bool is_map(by_span value)
{
  return by_span_starts(value, by_span_of("#")) && value.size > 1;
}

static bool is_hiding(by_span value)
{
  return value.size == 0 || by_span_is(value, "hidden") || by_span_is(value, "until-found");
}

static bool is_language(by_span value)
{
  return value.size == 0 || by_general_is_language(value);
}

static bool is_utf8(by_span value)
{
  return by_span_equal_folded(value, by_span_of("utf-8"));
}

/* Beside those of html_value.c; `elements` NULL for any. */
static const struct {
  const char *elements;
  const char *attribute;
  bool (*is_sound)(by_span value);
} VALUES[] = {
    {NULL, "id", is_identifier},
    {NULL, "hidden", is_hiding},
    {NULL, "lang", is_language},
    {NULL, "hreflang", is_language},
    {NULL, "role", by_html_is_role},
    {NULL, "itemprop", is_filled},
    {NULL, "usemap", is_map},
    {"audio img script source track video", "src", is_filled},
    {"form", "action", is_filled},
    {"label", "for", is_filled},
    {"meta", "charset", is_utf8},
    {"a map", "name", is_identifier},
    {"button fieldset form input output select textarea", "name", is_filled},
};

static void check_value(by_general *general, const by_publication_item *item, const xmlNode *node, const xmlAttr *attribute)
{
  const char *name = (const char *)attribute->name;
  const by_span value = attribute->children == NULL ? by_span_of("") : by_span_of((const char *)attribute->children->content);
  bool sound = by_html_can_be((const char *)node->name, name, value) && by_aria_can_be(name, value);
  for (size_t i = 0; i < sizeof VALUES / sizeof VALUES[0]; i++) {
    const bool meant = strcmp(name, VALUES[i].attribute) == 0 &&
                       (VALUES[i].elements == NULL || by_words_have(by_span_of(VALUES[i].elements), (const char *)node->name));
    sound = sound && (!meant || VALUES[i].is_sound(value));
  }
  if (!sound) {
    complain(general, item, node, "a value that it cannot have in the attribute", name);
  }
}

static void check_languages(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const by_span lang = by_node_attribute(node, "lang");
  const by_span xml = by_epub_attribute(node, "lang", BY_XML_SPACE);
  if (lang.at == NULL && xml.at != NULL && !is_language(xml)) {
    complain(general, item, node, "a value that it cannot have in the attribute", "xml:lang");
  }
  if (lang.at != NULL && xml.at != NULL && !by_span_equal_folded(lang, xml)) {
    by_epub_report(&general->check, &by_content_rules[BY_CONTENT_EPUB_LANG_MISMATCH], by_node_place(item->path, node), lang, xml);
  }
}

/* Within picture a source names its images in srcset alone. */
static void check_source(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const bool picture = by_node_is(node, "source") && by_node_is(node->parent, "picture");
  if (picture && by_node_attribute(node, "src").at != NULL) {
    complain(general, item, node, "an attribute that it cannot have within picture,", "src");
  }
}

/* Whether the element has one of the attributes. */
static bool has_any(const xmlNode *node, const char *attributes)
{
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    if (each->ns == NULL && by_words_have(by_span_of(attributes), (const char *)each->name)) {
      return true;
    }
  }
  return false;
}

static void check_needed(by_general *general, const by_publication_item *item, const xmlNode *node, const by_html_element *row)
{
  static const struct {
    const char *element;
    const char *with; /* one of these; NULL: always */
    const char *needed;
  } NEEDED[] = {{"object", NULL, "data type"},
                {"a", "download hreflang ping referrerpolicy target type", "href"},
                {"area", "alt download hreflang ping referrerpolicy target type", "href"},
                {"area", "href", "alt"}};
  if (row->needed != NULL && !has_any(node, row->needed)) {
    complain(general, item, node, "without the attribute", row->needed);
  }
  for (size_t i = 0; i < sizeof NEEDED / sizeof NEEDED[0]; i++) {
    const bool meant = by_node_is(node, NEEDED[i].element) && (NEEDED[i].with == NULL || has_any(node, NEEDED[i].with));
    if (meant && !has_any(node, NEEDED[i].needed)) {
      complain(general, item, node, "without the attribute", NEEDED[i].needed);
    }
  }
}

/* Whether the prefix, with its colon, is reserved for pages (EPUB 3.3, appendix D.1.4) or declared by the outermost element. */
static bool is_prefix(const xmlNode *node, by_span prefix)
{
  static const char *const RESERVED[] = {"msv:", "prism:"};
  const by_span declared = by_epub_attribute(xmlDocGetRootElement(node->doc), "prefix", BY_OPS_SPACE);
  return by_span_is_any(prefix, RESERVED, sizeof RESERVED / sizeof RESERVED[0]) || by_words_hold(declared, prefix);
}

void by_general_check_types(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  by_span rest = by_epub_attribute(node, "type", BY_OPS_SPACE);
  by_span word = {0};
  while (by_word_next(&rest, &word)) {
    const size_t colon = by_span_find(word, by_span_of(":"));
    if (colon != BY_NOWHERE && !is_prefix(node, by_span_slice(word, 0, colon + 1))) {
      by_general_report(general, BY_GENERAL_EPUB_PREFIX_UNDECLARED, by_node_place(item->path, node), word, "");
    }
  }
}

/* What says nothing by itself. */
static bool is_typeless(const xmlNode *node)
{
  static const char *const NAMES[] = {"head", "col", "script", "template"};
  return by_span_is_any(by_span_of((const char *)node->name), NAMES, sizeof NAMES / sizeof NAMES[0]) || by_node_is(node->parent, "head");
}

/* How words sound: told once, outside or inside. */
static void check_speech(by_general *general, const by_publication_item *item, const xmlNode *node, const char *name)
{
  if (strcmp(name, "ph") != 0 && strcmp(name, "alphabet") != 0) {
    complain(general, item, node, "an attribute that pages of EPUB do not have,", name);
  }
  const xmlNode *each = strcmp(name, "ph") == 0 ? node->parent : NULL;
  while (each != NULL && each->type == XML_ELEMENT_NODE && by_epub_attribute(each, "ph", SSML_SPACE).at == NULL) {
    each = each->parent;
  }
  if (each != NULL && each->type == XML_ELEMENT_NODE) {
    complain(general, item, node, "within an element that has the same attribute,", "ssml:ph");
  }
}

/* Attributes of other languages that XHTML takes some of. */
static void check_foreign(by_general *general, const by_publication_item *item, const xmlNode *node, const xmlAttr *attribute)
{
  const char *space = attribute->ns == NULL ? "" : (const char *)attribute->ns->href;
  const char *name = (const char *)attribute->name;
  if (strcmp(space, SSML_SPACE) == 0) {
    check_speech(general, item, node, name);
  } else if (strcmp(space, XLINK_SPACE) == 0) {
    complain(general, item, node, "an attribute of SVG,", name);
  } else if (strcmp(space, BY_XML_SPACE) == 0 && strcmp(name, "id") == 0) {
    complain(general, item, node, "an attribute that is id in a page,", "xml:id");
  }
}

/* Of EPUB's own attributes a page has two, one of them at its outermost element; the prefixes of types are declared. */
static void check_own(by_general *general, const by_publication_item *item, const xmlNode *node, const xmlAttr *attribute)
{
  const char *name = (const char *)attribute->name;
  if (attribute->ns == NULL || strcmp((const char *)attribute->ns->href, BY_OPS_SPACE) != 0) {
    return;
  }
  if (strcmp(name, "type") == 0 && is_typeless(node)) {
    complain(general, item, node, "an attribute that only what readers see can have,", "epub:type");
  } else if (strcmp(name, "type") == 0 && by_xml_trim(by_epub_attribute(node, name, BY_OPS_SPACE)).size == 0) {
    complain(general, item, node, "an attribute without a value,", "epub:type");
  } else if (strcmp(name, "type") == 0) {
    by_general_check_types(general, item, node);
  } else if (strcmp(name, "prefix") != 0 || !by_node_is(node, "html")) {
    complain(general, item, node, "an attribute that EPUB does not have,", name);
  }
}

void by_general_check_attributes(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const by_html_element *row = by_html_element_named((const char *)node->name);
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    check_own(general, item, node, each);
    check_foreign(general, item, node, each);
    if (each->ns != NULL) {
      continue;
    }
    if (!by_html_has_attribute(row, (const char *)each->name)) {
      complain(general, item, node, "an attribute that it cannot have,", (const char *)each->name);
    }
    check_value(general, item, node, each);
  }
  check_needed(general, item, node, row);
  check_source(general, item, node);
  check_languages(general, item, node);
  by_general_check_pointers(general, item, node);
  by_general_check_roles(general, item, node);
}

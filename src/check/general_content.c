/* SPDX-License-Identifier: BSD-2-Clause */
/* XHTML of anybody (EPUB 3.3, section 6.1; the HTML Standard): which elements there are and what may not stand in what, as far as it is
 * certain. It is no grammar of HTML. In images of SVG the same for the XHTML in them. */
#include "check/general.h"

#include "check/general_html.h"
#include "check/html_table.h"
#include "check/node.h"

#include <libxml/tree.h>

static const char SHOWN[] = "the XHTML of EPUB 3";

/* Elements that hold no blocks, elements that hold what their parents do, and blocks. */
static const char PHRASING[] =
    "p h1 h2 h3 h4 h5 h6 pre em strong small s cite q dfn abbr data time code var samp kbd sub sup i b u mark bdi bdo "
    "span label button output meter progress ruby rb rt rp rtc datalist legend summary";
static const char HEADINGS[] = "h1 h2 h3 h4 h5 h6 hgroup";
static const char TITLED[] = "legend summary";   /* hold a heading, too */
static const char PLAIN[] = "title textarea rp"; /* hold text alone; so a time that does not say it in figures */
static const char TRANSPARENT[] = "a ins del map object";
static const char BLOCKS[] = "address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header "
                             "hgroup hr main menu nav ol p pre "
                             "search section table ul";

/* Elements that hold nothing but these. */
static const struct {
  const char *parent;
  const char *children;
} HOLDERS[] = {
    {"html", "head body"},
    {"ul", "li script template"},
    {"ol", "li script template"},
    {"menu", "li script template"},
    {"select", "option optgroup hr button div noscript script template"},
    {"dl", "dt dd div script template"},
    {"table", "caption colgroup thead tbody tfoot tr script template"},
    {"thead", "tr script template"},
    {"tbody", "tr script template"},
    {"tfoot", "tr script template"},
    {"tr", "td th script template"},
    {"colgroup", "col script template"},
    {"optgroup", "option script template noscript legend div"},
    {"head", "title base link meta style script template"},
    {"picture", "source img script template"},
    {"hgroup", "h1 h2 h3 h4 h5 h6 p script template"},
};

/* What may not stand anywhere within what; `only`: where it has this attribute. */
static const struct {
  const char *elements;
  const char *only;
  const char *within;
} NESTINGS[] = {
    {"a button details embed iframe input label menu select textarea", NULL, "a button"},
    {"audio video", "controls", "a button"},
    {"img object", "usemap", "a button"},
    {"audio video", NULL, "audio video"},
    {"header footer", NULL, "header footer address"},
    {"address", NULL, "address"},
    {"dfn", NULL, "dfn"},
    {"form", NULL, "form"},
    {"label", NULL, "label"},
    {"meter", NULL, "meter"},
    {"progress", NULL, "progress"},
    {"table", NULL, "caption"},
};

static bool is_in(const char *list, const xmlNode *node)
{
  return by_words_have(by_span_of(list), (const char *)node->name);
}

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what)
{
  by_general_report_grammar(general, item->path, node, SHOWN, what);
}

/* Whether the block may not stand in what is not transparent around it. */
static bool is_kept_out(const xmlNode *block)
{
  const xmlNode *parent = block->parent;
  while (by_is_xhtml(parent) && (is_in(TRANSPARENT, parent) || strchr((const char *)parent->name, '-') != NULL)) {
    parent = parent->parent;
  }
  return by_is_xhtml(parent) && is_in(PHRASING, parent) && !(is_in(TITLED, parent) && is_in(HEADINGS, block));
}

/* Whether it holds nothing but text. */
static bool is_plain(const xmlNode *parent)
{
  return is_in(PLAIN, parent) || (by_node_is(parent, "time") && by_node_attribute(parent, "datetime").at == NULL);
}

static void check_parent(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  if (is_plain(node->parent)) {
    complain(general, item, node, "an element within one that holds only text");
    return;
  }
  if (is_in(BLOCKS, node) && is_kept_out(node)) {
    complain(general, item, node, "a block within an element that holds only text and its marks");
  }
  for (size_t i = 0; i < sizeof HOLDERS / sizeof HOLDERS[0]; i++) {
    if (by_node_is(node->parent, HOLDERS[i].parent) && !is_in(HOLDERS[i].children, node)) {
      complain(general, item, node, "an element that its parent cannot hold");
      return;
    }
  }
  const by_html_element *row = by_html_element_named((const char *)node->name);
  if (row->parents != NULL && !is_in(row->parents, node->parent) && !by_node_is(node->parent, "template")) {
    complain(general, item, node, "an element that its parent cannot hold");
  }
}

/* The nearest of these elements around it, or NULL. */
static const xmlNode *around(const xmlNode *node, const char *elements)
{
  const xmlNode *each = node->parent;
  while (each != NULL && (each->type != XML_ELEMENT_NODE || !is_in(elements, each))) {
    each = each->parent;
  }
  return each;
}

static void check_nesting(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const bool hidden = by_node_is(node, "input") && by_span_equal_folded(by_node_attribute(node, "type"), by_span_of("hidden"));
  for (size_t i = 0; i < sizeof NESTINGS / sizeof NESTINGS[0] && !hidden; i++) {
    const bool meant =
        is_in(NESTINGS[i].elements, node) && (NESTINGS[i].only == NULL || by_node_attribute(node, NESTINGS[i].only).at != NULL);
    if (meant && around(node, NESTINGS[i].within) != NULL) {
      complain(general, item, node, "an element that may not stand within what it stands in");
    }
  }
}

/* Whether it holds nothing but elements that are listed. */
static bool is_holder(const xmlNode *parent)
{
  size_t row = 0;
  while (row < sizeof HOLDERS / sizeof HOLDERS[0] && !by_node_is(parent, HOLDERS[row].parent)) {
    row++;
  }
  return row < sizeof HOLDERS / sizeof HOLDERS[0];
}

/* An element that HTML does not have; authors may have their own, with a hyphen. */
static void check_custom(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  if (strchr((const char *)node->name, '-') == NULL) {
    complain(general, item, node, "an element that HTML does not have");
  } else if (by_is_xhtml(node->parent) && is_holder(node->parent)) {
    complain(general, item, node, "an element that its parent cannot hold");
  }
}

/* An image of SVG may hold a whole body. */
static bool is_drawn_body(const xmlNode *node)
{
  return by_node_is(node, "body") && by_node_is(node->parent, "foreignObject") && by_is_svg(xmlDocGetRootElement(node->doc));
}

static void check_element(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const char *name = (const char *)node->name;
  const by_html_element *row = by_html_element_named(name);
  if (row == NULL) {
    check_custom(general, item, node);
    return;
  }
  if (by_is_xhtml(node->parent)) {
    check_parent(general, item, node);
  } else if (by_is_svg(node->parent) && (row->parents != NULL || by_node_is(node, "html")) && !is_drawn_body(node)) {
    complain(general, item, node, "an element that its parent cannot hold");
  }
  check_nesting(general, item, node);
  if (row->empty && by_first_element(node) != NULL) {
    complain(general, item, node, "content in an element that holds none");
  }
  by_general_check_attributes(general, item, node);
  by_general_check_order(general, item, node);
  by_general_check_terms(general, item, node);
  by_general_check_maps(general, item, node);
}

/* Text where only elements may stand. */
static void check_text(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  if (!by_is_xhtml(node->parent) || by_xml_trim(by_node_text(node)).size == 0) {
    return;
  }
  const by_html_element *row = by_html_element_named((const char *)node->parent->name);
  if (is_holder(node->parent) || (row != NULL && row->empty)) {
    complain(general, item, node->parent, "text that it cannot hold");
  }
}

/* What keeps an element of another language from standing in one of XHTML, or NULL; within one of EPUB's own anything may stand. */
static const char *foreign_fault(const xmlNode *node)
{
  if (by_is_svg(node->parent) && !by_is_svg(node)) {
    return by_svg_holds(node) ? NULL : "an element that its parent cannot hold";
  }
  if (!by_is_xhtml(node->parent)) {
    return NULL;
  }
  if (!by_is_math(node) && !by_is_svg(node)) {
    return "an element of a language that a page cannot hold";
  }
  return is_holder(node->parent) ? "an element that its parent cannot hold" : NULL;
}

static void check_foreign(by_general *general, const by_publication_item *item, xmlNode *node)
{
  if (node->ns != NULL && strcmp((const char *)node->ns->href, BY_OPS_SPACE) == 0) {
    by_general_check_own(general, item, node);
    return;
  }
  const char *fault = foreign_fault(node);
  if (fault != NULL) {
    complain(general, item, node, fault);
  } else if (by_is_math(node)) {
    by_general_check_math(general, item, node);
  } else if (by_is_svg(node)) {
    by_general_check_svg(general, item, node);
  }
}

static void check_node(by_general *general, const by_publication_item *item, xmlNode *node)
{
  if (by_is_xhtml(node)) {
    check_element(general, item, node);
  } else if (node->type == XML_ELEMENT_NODE) {
    check_foreign(general, item, node);
  } else if (node->type == XML_TEXT_NODE) {
    check_text(general, item, node);
  }
  if (by_is_math(node->parent) && !by_is_math(node)) {
    by_general_check_in_math(general, item, node);
  }
}

void by_general_check_content(by_general *general, const by_publication_item *item, xmlNode *root)
{
  const bool page = by_span_is(by_type_bare(item->media_type), "application/xhtml+xml");
  if (page ? !by_is_xhtml(root) || !by_node_is(root, "html") : !by_is_svg(root) || !by_node_is(root, "svg")) {
    complain(general, item, root, page ? "not the html that a page begins with" : "not the svg that an image begins with");
    return;
  }
  for (xmlNode *node = root; node != NULL;) {
    check_node(general, item, node);
    node = by_is_xhtml(node) && by_node_is(node, "script") ? by_node_skip(node, root) : by_node_next(node, root);
  }
}

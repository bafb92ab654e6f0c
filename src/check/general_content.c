/* SPDX-License-Identifier: BSD-2-Clause */
/* XHTML of anybody (EPUB 3.3, section 6.1; the HTML Standard): which elements there are and what may not stand in what, as far as it is
 * certain. It is no grammar of HTML: attributes are looked at only where a rule names them. */
#include "check/general.h"

#include "check/node.h"

#include <libxml/tree.h>
#include <stdio.h>

static const char XHTML_SPACE[] = "http://www.w3.org/1999/xhtml";
static const char SHOWN[] = "the XHTML of EPUB 3";

static const char ELEMENTS[] = " a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code "
                               "col colgroup data datalist dd "
                               "del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head "
                               "header hgroup hr html i iframe "
                               "img input ins kbd keygen label legend li link main map mark menu menuitem meta meter nav noscript object "
                               "ol optgroup option output p param picture "
                               "pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strong style "
                               "sub summary sup table tbody td "
                               "template textarea tfoot th thead time title tr track u ul var video wbr ";

/* Elements that hold no blocks, and blocks. */
static const char PHRASING[] =
    " p h1 h2 h3 h4 h5 h6 pre em strong small s cite q dfn abbr data time code var samp kbd sub sup i b u mark bdi bdo span label ";
static const char BLOCKS[] = " address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header "
                             "hgroup hr main nav ol p pre "
                             "section table ul li dt dd tr td th tbody thead tfoot caption figcaption body head html ";

/* Elements that hold nothing but these. */
static const struct {
  const char *parent;
  const char *children;
} HOLDERS[] = {
    {"html", " head body "},
    {"ul", " li script template "},
    {"ol", " li script template "},
    {"dl", " dt dd div script template "},
    {"table", " caption colgroup thead tbody tfoot tr script template "},
    {"thead", " tr script template "},
    {"tbody", " tr script template "},
    {"tfoot", " tr script template "},
    {"tr", " td th script template "},
    {"head", " title base link meta style script noscript template "},
};

/* What may not stand anywhere within what. */
static const struct {
  const char *element;
  const char *within;
} NESTINGS[] = {{"a", "a"},         {"dfn", "dfn"},           {"form", "form"},       {"label", "label"},
                {"meter", "meter"}, {"progress", "progress"}, {"address", "address"}, {"table", "caption"},
                {"main", "article"}};

/* Lists here begin and end with a blank. */
static bool is_in(const char *list, const char *name)
{
  char word[24];
  const int size = snprintf(word, sizeof word, " %s ", name);
  return size > 0 && (size_t)size < sizeof word && strstr(list, word) != NULL;
}

static bool is_xhtml(const xmlNode *node)
{
  return node->type == XML_ELEMENT_NODE && node->ns != NULL && strcmp((const char *)node->ns->href, XHTML_SPACE) == 0;
}

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what)
{
  by_general_report_grammar(general, item->path, node, SHOWN, what);
}

static void check_parent(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const char *name = (const char *)node->name;
  if (node->parent == NULL || !is_xhtml(node->parent)) {
    return;
  }
  const char *parent = (const char *)node->parent->name;
  if (is_in(PHRASING, parent) && is_in(BLOCKS, name)) {
    complain(general, item, node, "a block within an element that holds only text and its marks");
  }
  for (size_t i = 0; i < sizeof HOLDERS / sizeof HOLDERS[0]; i++) {
    if (strcmp(parent, HOLDERS[i].parent) == 0 && !is_in(HOLDERS[i].children, name)) {
      complain(general, item, node, "an element that its parent cannot hold");
    }
  }
}

static void check_nesting(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  for (size_t i = 0; i < sizeof NESTINGS / sizeof NESTINGS[0]; i++) {
    if (!by_node_is(node, NESTINGS[i].element)) {
      continue;
    }
    const xmlNode *each = node->parent;
    while (each != NULL && !by_node_is(each, NESTINGS[i].within)) {
      each = each->parent;
    }
    if (each != NULL) {
      complain(general, item, node, "an element that may not stand within what it stands in");
    }
  }
}

static void check_attributes(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const by_span lang = by_node_attribute(node, "lang");
  const by_span xml = by_epub_attribute(node, "lang", BY_XML_SPACE);
  bool same = lang.size == xml.size;
  for (size_t i = 0; same && i < lang.size; i++) {
    same = (lang.at[i] | 0x20) == (xml.at[i] | 0x20);
  }
  if (lang.at != NULL && xml.at != NULL && !same) {
    by_epub_report(&general->check, &by_content_rules[BY_CONTENT_EPUB_LANG_MISMATCH], by_epub_place(item->path, node), lang, xml);
  }
  const by_span hidden = by_node_attribute(node, "hidden");
  if (hidden.size != 0 && !by_span_is(hidden, "hidden") && !by_span_is(hidden, "until-found")) {
    complain(general, item, node, "a value that it cannot have in the attribute hidden");
  }
}

static void check_element(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const char *name = (const char *)node->name;
  if (!is_in(ELEMENTS, name) && strchr(name, '-') == NULL) {
    complain(general, item, node, "an element that HTML does not have");
    return;
  }
  check_parent(general, item, node);
  check_nesting(general, item, node);
  check_attributes(general, item, node);
}

/* Text where only elements may stand. */
static void check_text(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  if (node->parent == NULL || !is_xhtml(node->parent) || by_xml_trim(by_node_text(node)).size == 0) {
    return;
  }
  for (size_t i = 0; i < sizeof HOLDERS / sizeof HOLDERS[0]; i++) {
    if (by_node_is(node->parent, HOLDERS[i].parent)) {
      complain(general, item, node->parent, "text that it cannot hold");
    }
  }
}

void by_general_check_content(by_general *general, const by_publication_item *item)
{
  xmlNode *root = xmlDocGetRootElement(item->document);
  if (!is_xhtml(root) || !by_node_is(root, "html")) {
    complain(general, item, root, "not the html that a page begins with");
    return;
  }
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    if (is_xhtml(node)) {
      check_element(general, item, node);
    } else if (node->type == XML_TEXT_NODE) {
      check_text(general, item, node);
    }
  }
}

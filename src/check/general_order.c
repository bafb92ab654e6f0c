/* SPDX-License-Identifier: BSD-2-Clause */
/* Children of elements of XHTML that come in an order, or only so often. */
#include "check/general_html.h"

#include "check/node.h"

#include <libxml/tree.h>

static const char SHOWN[] = "the XHTML of EPUB 3";

xmlNode *by_first_element(const xmlNode *parent)
{
  xmlNode *each = parent->children;
  while (each != NULL && each->type != XML_ELEMENT_NODE) {
    each = each->next;
  }
  return each;
}

const xmlNode *by_next_element(const xmlNode *node)
{
  do {
    node = node->next;
  } while (node != NULL && node->type != XML_ELEMENT_NODE);
  return node;
}

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what)
{
  by_general_report_grammar(general, item->path, node, SHOWN, what);
}

size_t by_count_children(const xmlNode *parent, const char *name)
{
  size_t count = 0;
  for (const xmlNode *each = parent->children; each != NULL; each = each->next) {
    count += by_node_is(each, name);
  }
  return count;
}

static bool is_content_type(by_span kind)
{
  return by_span_equal_folded(kind, by_span_of("content-type"));
}

/* A page tells its encoding once, in one way. */
static void check_encoding(by_general *general, const by_publication_item *item, const xmlNode *head)
{
  const xmlNode *told = NULL;
  for (const xmlNode *each = head->children; each != NULL; each = each->next) {
    if (by_node_is(each, "meta") && by_node_attribute(each, "charset").at != NULL) {
      if (told != NULL) {
        complain(general, item, each, "a second encoding of the page");
      }
      told = each;
    }
  }
  for (const xmlNode *each = told == NULL ? NULL : head->children; each != NULL; each = each->next) {
    if (by_node_is(each, "meta") && is_content_type(by_node_attribute(each, "http-equiv"))) {
      complain(general, item, each, "a second encoding of the page");
    }
  }
}

static void check_head(by_general *general, const by_publication_item *item, const xmlNode *head)
{
  xmlNode *title = by_node_child(head, "title");
  const size_t count = by_count_children(head, "title");
  if (count == 0) {
    by_general_report(general, BY_GENERAL_EPUB_PAGE_TITLE, by_node_place(item->path, head), (by_span){0}, "");
  } else if (count > 1) {
    complain(general, item, title, "stands more than once");
  } else if (by_epub_text_of(&general->check, title).size == 0) {
    complain(general, item, title, "is empty");
  }
  check_encoding(general, item, head);
}

static void check_html(by_general *general, const by_publication_item *item, const xmlNode *html)
{
  if (by_count_children(html, "head") != 1 || by_count_children(html, "body") != 1) {
    complain(general, item, html, "must hold one head and one body");
  } else if (by_node_is(by_first_element(html), "body")) {
    complain(general, item, html, "must hold the head before the body");
  }
}

static void check_details(by_general *general, const by_publication_item *item, const xmlNode *details)
{
  const xmlNode *first = by_first_element(details);
  if (first == NULL || !by_node_is(first, "summary") || by_count_children(details, "summary") != 1) {
    complain(general, item, details, "must begin with one summary");
  }
}

static void check_figure(by_general *general, const by_publication_item *item, const xmlNode *figure)
{
  if (by_count_children(figure, "figcaption") > 1) {
    complain(general, item, figure, "with more than one figcaption");
  }
}

static bool shows(const xmlNode *node)
{
  return node->type == XML_ELEMENT_NODE || by_xml_trim(by_node_text(node)).size != 0;
}

/* Neither element nor text comes before it. */
static bool is_first(const xmlNode *node)
{
  do {
    node = node->prev;
  } while (node != NULL && !shows(node));
  return node == NULL;
}

/* So, behind it. */
static bool is_last(const xmlNode *node)
{
  do {
    node = node->next;
  } while (node != NULL && !shows(node));
  return node == NULL;
}

static void check_caption(by_general *general, const by_publication_item *item, const xmlNode *caption)
{
  if (!is_first(caption) && !is_last(caption)) {
    complain(general, item, caption, "stands between other elements of its figure: put it first or last");
  }
}

static void check_legend(by_general *general, const by_publication_item *item, const xmlNode *legend)
{
  if (!is_first(legend)) {
    complain(general, item, legend, "must come first in its fieldset");
  }
}

static void check_source(by_general *general, const by_publication_item *item, const xmlNode *source)
{
  const xmlNode *each = by_node_is(source->parent, "picture") ? by_first_element(source->parent) : source;
  while (each != source && !by_node_is(each, "img")) {
    each = by_next_element(each);
  }
  if (each != source) {
    complain(general, item, source, "comes behind the img of its picture");
  }
}

/* Numbers of items count only where items are counted. */
static void check_item(by_general *general, const by_publication_item *item, const xmlNode *entry)
{
  if (by_node_attribute(entry, "value").at != NULL && !by_node_is(entry->parent, "ol")) {
    complain(general, item, entry, "can have the attribute value only in an ol");
  }
}

static void check_ruby(by_general *general, const by_publication_item *item, const xmlNode *ruby)
{
  if (by_count_children(ruby, "rt") + by_count_children(ruby, "rtc") == 0) {
    complain(general, item, ruby, "without rt");
  }
}

/* The parts of a table in their order: 0 caption to 4 foot. */
static size_t rank_of(const xmlNode *node)
{
  static const struct {
    const char *name;
    size_t rank;
  } RANKS[] = {{"caption", 0}, {"colgroup", 1}, {"thead", 2}, {"tbody", 3}, {"tr", 3}, {"tfoot", 4}};
  for (size_t i = 0; i < sizeof RANKS / sizeof RANKS[0]; i++) {
    if (by_node_is(node, RANKS[i].name)) {
      return RANKS[i].rank;
    }
  }
  return BY_NOWHERE;
}

static void check_table(by_general *general, const by_publication_item *item, const xmlNode *table)
{
  size_t last = 0;
  for (const xmlNode *each = table->children; each != NULL; each = each->next) {
    const size_t rank = rank_of(each);
    if (rank != BY_NOWHERE && rank < last) {
      complain(general, item, each, "comes too late in its table");
    }
    last = rank != BY_NOWHERE && rank > last ? rank : last;
  }
  if (by_count_children(table, "caption") > 1 || by_count_children(table, "thead") > 1 || by_count_children(table, "tfoot") > 1) {
    complain(general, item, table, "with more than one caption, head or foot");
  }
}

/* What a page can say of its encoding in the way of old: text/html; charset=utf-8. */
static bool is_page_type(by_span content)
{
  static const char TYPE[] = "text/html;";
  content = by_xml_trim(content);
  const by_span type = by_span_slice(content, 0, sizeof TYPE - 1);
  const by_span rest = by_xml_trim(by_span_slice(content, sizeof TYPE - 1, content.size));
  return by_span_equal_folded(type, by_span_of(TYPE)) && by_span_equal_folded(rest, by_span_of("charset=utf-8"));
}

/* Whether it says what its content is, by the attribute that pages have for that or by one for other programs. */
static bool is_named(const xmlNode *meta, bool property)
{
  return property || by_node_attribute(meta, "name").size != 0 || by_node_attribute(meta, "http-equiv").size != 0;
}

/* Only what is read by other programs may stand elsewhere. */
static bool is_in_place(const xmlNode *meta, bool property)
{
  return property || by_node_is(meta->parent, "head") || by_node_is(meta->parent, "template");
}

/* What is wrong with a meta, or NULL: it says what it is about; in the body it must be a property. */
static const char *meta_fault(const xmlNode *meta)
{
  const by_span kind = by_node_attribute(meta, "http-equiv");
  const by_span content = by_node_attribute(meta, "content");
  const bool property = by_node_attribute(meta, "property").size != 0 || by_node_attribute(meta, "itemprop").size != 0;
  if (content.at == NULL && is_named(meta, false)) {
    return "without the attribute content";
  }
  if (!is_in_place(meta, property)) {
    return "cannot stand in the body";
  }
  if (content.at != NULL && !is_named(meta, property)) {
    return "does not say what its content is: without the attribute name";
  }
  return is_content_type(kind) && !is_page_type(content) ? "must say text/html; charset=utf-8" : NULL;
}

static void check_meta(by_general *general, const by_publication_item *item, const xmlNode *meta)
{
  const char *fault = meta_fault(meta);
  if (fault != NULL) {
    complain(general, item, meta, fault);
  }
}

static void check_link(by_general *general, const by_publication_item *item, const xmlNode *link)
{
  const by_span rel = by_node_attribute(link, "rel");
  const bool named = rel.at != NULL || by_node_attribute(link, "property").size != 0 || by_node_attribute(link, "itemprop").size != 0 ||
                     by_node_attribute(link, "rev").size != 0;
  if (!named) {
    complain(general, item, link, "without the attribute rel");
  }
  if (by_words_have(rel, "alternate") && by_words_have(rel, "stylesheet") && by_node_attribute(link, "title").size == 0) {
    by_general_report(general, BY_GENERAL_EPUB_CSS_ALTERNATE, by_node_place(item->path, link), by_node_attribute(link, "href"), "");
  }
}

static void check_picture(by_general *general, const by_publication_item *item, const xmlNode *picture)
{
  if (by_count_children(picture, "img") != 1) {
    complain(general, item, picture, "without the one img that it must hold");
  }
}

static void check_headings(by_general *general, const by_publication_item *item, const xmlNode *group)
{
  static const char *const HEADINGS[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
  size_t count = 0;
  for (size_t i = 0; i < sizeof HEADINGS / sizeof HEADINGS[0]; i++) {
    count += by_count_children(group, HEADINGS[i]);
  }
  if (count != 1) {
    complain(general, item, group, "must hold one heading");
  }
}

void by_general_check_order(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  static const struct {
    const char *name;
    void (*check)(by_general *general, const by_publication_item *item, const xmlNode *node);
  } CHECKS[] = {{"head", check_head},       {"html", check_html},       {"details", check_details},    {"ruby", check_ruby},
                {"figure", check_figure},   {"table", check_table},     {"meta", check_meta},          {"link", check_link},
                {"picture", check_picture}, {"hgroup", check_headings}, {"figcaption", check_caption}, {"legend", check_legend},
                {"source", check_source},   {"li", check_item}};
  for (size_t i = 0; i < sizeof CHECKS / sizeof CHECKS[0]; i++) {
    if (by_node_is(node, CHECKS[i].name)) {
      CHECKS[i].check(general, item, node);
    }
  }
}

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

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what)
{
  by_general_report_grammar(general, item->path, node, SHOWN, what);
}

static size_t count_children(const xmlNode *parent, const char *name)
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
  const size_t count = count_children(head, "title");
  if (count == 0) {
    by_general_report(general, BY_GENERAL_EPUB_PAGE_TITLE, by_epub_place(item->path, head), (by_span){0}, "");
  } else if (count > 1) {
    complain(general, item, title, "stands more than once");
  } else if (by_epub_text_of(&general->check, title).size == 0) {
    complain(general, item, title, "is empty");
  }
  check_encoding(general, item, head);
}

static void check_html(by_general *general, const by_publication_item *item, const xmlNode *html)
{
  if (count_children(html, "head") != 1 || count_children(html, "body") != 1) {
    complain(general, item, html, "must hold one head and one body");
  }
}

/* Terms, then what is said of them. */
static void check_terms(by_general *general, const by_publication_item *item, const xmlNode *list)
{
  bool term = false;  /* the last one was a term */
  bool begun = false; /* there was one */
  for (const xmlNode *each = list->children; each != NULL; each = each->next) {
    if (by_node_is(each, "dd") && !begun) {
      complain(general, item, each, "stands in front of all terms");
    }
    term = by_node_is(each, "dt") || (term && !by_node_is(each, "dd"));
    begun = begun || by_node_is(each, "dt");
  }
  if (term) {
    complain(general, item, list, "ends with a term of which nothing is said");
  }
}

static void check_details(by_general *general, const by_publication_item *item, const xmlNode *details)
{
  const xmlNode *first = by_first_element(details);
  if (first == NULL || !by_node_is(first, "summary") || count_children(details, "summary") != 1) {
    complain(general, item, details, "must begin with one summary");
  }
}

static void check_figure(by_general *general, const by_publication_item *item, const xmlNode *figure)
{
  if (count_children(figure, "figcaption") > 1) {
    complain(general, item, figure, "with more than one figcaption");
  }
}

static void check_ruby(by_general *general, const by_publication_item *item, const xmlNode *ruby)
{
  if (count_children(ruby, "rt") + count_children(ruby, "rtc") == 0) {
    complain(general, item, ruby, "without rt");
  }
}

/* The parts of a table in their order: 0 caption to 4 foot. */
static size_t rank_of(const xmlNode *node)
{
  static const struct {
    const char *name;
    size_t rank;
  } RANKS[] = {{"caption", 0}, {"colgroup", 1}, {"thead", 2}, {"tbody", 3}, {"tr", 3}};
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
  if (count_children(table, "caption") > 1 || count_children(table, "thead") > 1 || count_children(table, "tfoot") > 1) {
    complain(general, item, table, "with more than one caption, head or foot");
  }
}

/* What is wrong with a meta, or NULL: it says what it is about; in the body it must be a property. */
static const char *meta_fault(const xmlNode *meta)
{
  const by_span kind = by_node_attribute(meta, "http-equiv");
  const by_span content = by_node_attribute(meta, "content");
  const bool property = by_node_attribute(meta, "property").size != 0 || by_node_attribute(meta, "itemprop").size != 0;
  if ((by_node_attribute(meta, "name").size != 0 || kind.size != 0) && content.at == NULL) {
    return "without the attribute content";
  }
  if (!property && !by_node_is(meta->parent, "head") && !by_node_is(meta->parent, "noscript")) {
    return "cannot stand in the body";
  }
  return is_content_type(kind) && !by_span_starts(content, by_span_of("text/html")) ? "must say text/html; charset=utf-8" : NULL;
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
  const bool named = rel.size != 0 || by_node_attribute(link, "property").size != 0 || by_node_attribute(link, "itemprop").size != 0 ||
                     by_node_attribute(link, "rev").size != 0;
  if (!named) {
    complain(general, item, link, "without the attribute rel");
  }
  if (by_words_have(rel, "alternate") && by_words_have(rel, "stylesheet") && by_node_attribute(link, "title").size == 0) {
    by_general_report(general, BY_GENERAL_EPUB_CSS_ALTERNATE, by_epub_place(item->path, link), by_node_attribute(link, "href"), "");
  }
}

static void check_picture(by_general *general, const by_publication_item *item, const xmlNode *picture)
{
  if (count_children(picture, "img") != 1) {
    complain(general, item, picture, "without the one img that it must hold");
  }
}

static void check_headings(by_general *general, const by_publication_item *item, const xmlNode *group)
{
  if (by_first_element(group) == NULL) {
    complain(general, item, group, "without a heading");
  }
}

static void check_area(by_general *general, const by_publication_item *item, const xmlNode *area)
{
  const xmlNode *map = area->parent;
  while (map != NULL && !by_node_is(map, "map") && !by_node_is(map, "template")) {
    map = map->parent;
  }
  if (map == NULL) {
    complain(general, item, area, "an element that stands outside of a map");
  }
}

void by_general_check_order(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  static const struct {
    const char *name;
    void (*check)(by_general *general, const by_publication_item *item, const xmlNode *node);
  } CHECKS[] = {{"head", check_head}, {"html", check_html},       {"dl", check_terms},        {"details", check_details},
                {"ruby", check_ruby}, {"figure", check_figure},   {"table", check_table},     {"meta", check_meta},
                {"link", check_link}, {"picture", check_picture}, {"hgroup", check_headings}, {"area", check_area}};
  for (size_t i = 0; i < sizeof CHECKS / sizeof CHECKS[0]; i++) {
    if (by_node_is(node, CHECKS[i].name)) {
      CHECKS[i].check(general, item, node);
    }
  }
}

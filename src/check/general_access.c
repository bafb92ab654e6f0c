/* SPDX-License-Identifier: BSD-2-Clause */
/* What one page of anybody gives to readers who do not see it: language, texts for images, names, headings, heads of tables, roles. */
#include "base/rules_access.h"
#include "check/general_html.h"
#include "check/html_table.h"
#include "check/node.h"

#include <libxml/tree.h>

typedef struct access_walk {
  by_general *general;
  const by_publication_item *item;
  size_t heading; /* level of the last one; 0: there was none */
  bool role_told; /* epub-type-role was said of this page */
} access_walk;

static void complain(access_walk *walk, int rule, const xmlNode *node, by_span first, by_span second)
{
  by_epub_report(&walk->general->check, &by_access_rules[rule], by_node_place(walk->item->path, node), first, second);
}

static void complain_shared(access_walk *walk, int rule, const xmlNode *node, by_span first, by_span second)
{
  by_epub_report(&walk->general->check, &by_content_rules[rule], by_node_place(walk->item->path, node), first, second);
}

static bool has_filled(const xmlNode *node, const char *attribute)
{
  return by_xml_trim(by_node_attribute(node, attribute)).size != 0;
}

/* By an attribute. */
static bool is_labelled(const xmlNode *node)
{
  return has_filled(node, "aria-label") || has_filled(node, "aria-labelledby") || has_filled(node, "title");
}

static bool is_decoration(const xmlNode *node)
{
  const by_span role = by_node_attribute(node, "role");
  return by_words_have(role, "presentation") || by_words_have(role, "none");
}

static bool is_hidden(const xmlNode *node)
{
  return by_node_attribute(node, "hidden").at != NULL || by_span_is(by_node_attribute(node, "aria-hidden"), "true");
}

/* Whether anything in the element, or about it, can be read out. */
static bool is_named(xmlNode *root)
{
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    const bool element = node->type == XML_ELEMENT_NODE;
    if (element ? is_labelled(node) || has_filled(node, "alt") : by_xml_trim(by_node_text(node)).size != 0) {
      return true;
    }
  }
  return false;
}

static void demand_name(access_walk *walk, xmlNode *node, const char *what)
{
  if (!is_named(node)) {
    complain(walk, BY_ACCESS_EPUB_NAME_MISSING, node, by_span_of(what), (by_span){0});
  }
}

static void visit_html(access_walk *walk, xmlNode *node)
{
  if (by_node_attribute(node, "lang").size == 0 && by_epub_attribute(node, "lang", BY_XML_SPACE).size == 0) {
    complain(walk, BY_ACCESS_EPUB_LANG_MISSING, node, by_span_of("the page"), by_span_of("lang and xml:lang to html"));
  }
}

static void visit_image(access_walk *walk, xmlNode *node)
{
  walk->general->check.images++;
  if (by_node_attribute(node, "alt").at == NULL && !is_labelled(node) && !is_decoration(node)) {
    walk->general->check.images_without_text++;
    complain_shared(walk, BY_CONTENT_EPUB_IMG_ALT, node, by_node_attribute(node, "src"), (by_span){0});
  }
}

static void visit_input(access_walk *walk, xmlNode *node)
{
  if (by_span_is(by_node_attribute(node, "type"), "image")) {
    visit_image(walk, node);
  }
}

static void visit_anchor(access_walk *walk, xmlNode *node)
{
  if (by_node_attribute(node, "href").at != NULL) {
    demand_name(walk, node, "link");
  }
}

static void visit_frame(access_walk *walk, xmlNode *node)
{
  if (!is_labelled(node)) {
    complain(walk, BY_ACCESS_EPUB_NAME_MISSING, node, by_span_of("frame"), (by_span){0});
  }
}

static void visit_nav(access_walk *walk, const xmlNode *node)
{
  if (!by_node_is(node, "nav") || walk->item != walk->general->check.publication->navigation) {
    return;
  }
  const by_span type = by_epub_attribute(node, "type", BY_OPS_SPACE);
  walk->general->check.tables_of_contents += by_words_have(type, "toc");
  walk->general->check.page_lists += by_words_have(type, "page-list");
}

/* The cells of a table without those of tables in it. */
typedef struct cells {
  size_t rows;
  size_t widest; /* cells of one row */
  size_t width;  /* of the row at hand */
  bool heads;
} cells;

static void count_cell(cells *found, const xmlNode *node)
{
  const bool row = by_node_is(node, "tr");
  found->rows += row;
  found->width = row ? 0 : found->width + by_node_is(node, "td");
  found->widest = found->width > found->widest ? found->width : found->widest;
  found->heads = found->heads || by_node_is(node, "th") || by_node_attribute(node, "scope").size != 0 ||
                 by_span_is(by_node_attribute(node, "role"), "columnheader") || by_span_is(by_node_attribute(node, "role"), "rowheader");
}

static void visit_table(access_walk *walk, xmlNode *table)
{
  cells found = {0};
  xmlNode *node = table->children;
  while (node != NULL) {
    count_cell(&found, node);
    node = by_node_is(node, "table") ? by_node_skip(node, table) : by_node_next(node, table);
  }
  if (found.rows > 1 && found.widest > 1 && !found.heads && !is_decoration(table)) {
    complain(walk, BY_ACCESS_EPUB_TABLE_HEADER, table, (by_span){0}, (by_span){0});
  }
}

static void visit_heading(access_walk *walk, xmlNode *node)
{
  const size_t level = (size_t)(node->name[1] - '0');
  const char last[] = {'h', (char)('0' + walk->heading)};
  if (walk->heading != 0 && level > walk->heading + 1) {
    complain_shared(walk, BY_CONTENT_EPUB_HEADING_GAP, node, by_span_of((const char *)node->name),
                    (by_span){.at = last, .size = sizeof last});
  }
  walk->heading = level;
  walk->general->check.headings++;
  demand_name(walk, node, "heading");
}

/* The role of DPUB-ARIA that says the same as a word of epub:type; empty where there is none. */
static by_span role_of(by_span type, char *room, size_t size)
{
  static const char *const OTHERS[] = {"cover", "biblioentry", "endnote"}; /* of images, and deprecated */
  if (by_span_is_any(type, OTHERS, sizeof OTHERS / sizeof OTHERS[0])) {
    return (by_span){0};
  }
  static const char START[] = "doc-";
  enum { START_SIZE = sizeof START - 1 };
  const by_span meant = by_span_is(type, "page-list") ? by_span_of("pagelist") : type;
  if (meant.size == 0 || meant.size > size - START_SIZE) {
    return (by_span){0};
  }
  memcpy(room, START, START_SIZE);
  memcpy(room + START_SIZE, meant.at, meant.size);
  const by_span role = {.at = room, .size = START_SIZE + meant.size};
  return by_html_is_role(role) ? role : (by_span){0};
}

/* The element of a whole page can have no role. */
static void visit_types(access_walk *walk, const xmlNode *node, by_span types)
{
  if (by_node_is(node, "body") || by_node_is(node, "html") || walk->role_told) {
    return;
  }
  char room[32];
  by_span word = {0};
  while (!walk->role_told && by_word_next(&types, &word)) {
    const by_span role = role_of(word, room, sizeof room);
    const bool found = role.size == 0 || by_words_hold(by_node_attribute(node, "role"), role);
    if (!found) {
      complain(walk, BY_ACCESS_EPUB_TYPE_ROLE, node, word, role);
      walk->role_told = true;
    }
  }
}

static void visit_page_break(access_walk *walk, xmlNode *node)
{
  walk->general->check.page_breaks++;
  demand_name(walk, node, "page break");
}

static void visit_name(access_walk *walk, xmlNode *node)
{
  static const struct {
    const char *name;
    void (*visit)(access_walk *walk, xmlNode *node);
  } VISITS[] = {{"html", visit_html},    {"img", visit_image},   {"input", visit_input}, {"a", visit_anchor},   {"area", visit_anchor},
                {"iframe", visit_frame}, {"table", visit_table}, {"h1", visit_heading},  {"h2", visit_heading}, {"h3", visit_heading},
                {"h4", visit_heading},   {"h5", visit_heading},  {"h6", visit_heading}};
  for (size_t i = 0; i < sizeof VISITS / sizeof VISITS[0]; i++) {
    if (by_node_is(node, VISITS[i].name)) {
      VISITS[i].visit(walk, node);
    }
  }
}

static void visit_element(access_walk *walk, xmlNode *node)
{
  const by_span types = by_epub_attribute(node, "type", BY_OPS_SPACE);
  visit_name(walk, node);
  visit_types(walk, node, types);
  walk->general->check.headings += by_words_have(by_node_attribute(node, "role"), "heading");
  if (by_words_have(types, "pagebreak") || by_words_have(by_node_attribute(node, "role"), "doc-pagebreak")) {
    visit_page_break(walk, node);
  }
}

/* What is hidden is passed over; so is the list of landmarks, which no reader is shown. */
static bool is_passed_over(const xmlNode *node)
{
  return node->type == XML_ELEMENT_NODE &&
         (is_hidden(node) || (by_node_is(node, "nav") && by_words_have(by_epub_attribute(node, "type", BY_OPS_SPACE), "landmarks")));
}

void by_general_check_access(by_general *general, const by_publication_item *item, xmlNode *root)
{
  access_walk walk = {.general = general, .item = item};
  xmlNode *node = root;
  while (node != NULL) {
    const bool passed = is_passed_over(node);
    visit_nav(&walk, node);
    if (by_is_xhtml(node) && !passed) {
      visit_element(&walk, node);
    }
    node = passed ? by_node_skip(node, root) : by_node_next(node, root);
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The walk over one XHTML document (EPUB 3.3, sections 6.1 and 7): what its attributes and elements break on their own is reported, its
 * identifiers, links and articles are noted. Grammar has already said which elements and attributes there are. */
#include "check/epub_check.h"

#include "check/node.h"
#include "text/script.h"

#include <libxml/tree.h>

typedef struct page_walk {
  by_epub_check *check;
  const by_publication_item *item;
  size_t order;   /* of the element at hand, from 1 */
  size_t heading; /* level of the last heading; 0: there was none */
  by_epub_text text;
} page_walk;

static by_span span_of(const xmlChar *text)
{
  return by_span_of((const char *)text);
}

static by_span name_of(const xmlNode *node)
{
  return span_of(node->name);
}

static void complain(page_walk *walk, int rule, const xmlNode *node, by_span first, by_span second)
{
  by_epub_report(walk->check, &by_content_rules[rule], by_node_place(walk->item->path, node), first, second);
}

static void note_id(page_walk *walk, const xmlNode *node, by_span value)
{
  by_epub_ids_add(walk->check,
                  (by_epub_id){.value = value, .spot = by_node_position(node), .end = by_node_end(node), .order = walk->order});
}

static void note_link(page_walk *walk, const xmlNode *node, by_link_kind kind, by_span href)
{
  const bool told = kind == BY_LINK_TOC && walk->check->face != NULL;
  by_epub_links_add(walk->check, (by_epub_link){.kind = kind,
                                                .from = walk->item->path,
                                                .spot = by_node_position(node),
                                                .href = href,
                                                .label = told ? by_face_label(walk->check, node) : by_span_of(NULL),
                                                .type = by_epub_attribute(node, "type", BY_OPS_SPACE)});
}

/* By the nav that holds it, a link of the navigation document belongs to the table of contents, to the landmarks, or to neither. */
static by_link_kind anchor_kind(const page_walk *walk, const xmlNode *node)
{
  const xmlNode *nav = walk->item == walk->check->publication->navigation ? node : NULL;
  while (nav != NULL && !by_node_is(nav, "nav")) {
    nav = nav->parent;
  }
  const by_span type = nav == NULL ? by_span_of(NULL) : by_epub_attribute(nav, "type", BY_OPS_SPACE);
  if (by_words_have(type, "toc")) {
    return BY_LINK_TOC;
  }
  return by_words_have(type, "landmarks") ? BY_LINK_LANDMARK : BY_LINK_HYPERLINK;
}

static void note_href(page_walk *walk, const xmlNode *node, by_span value)
{
  note_link(walk, node, by_node_is(node, "a") ? anchor_kind(walk, node) : BY_LINK_RESOURCE, value);
}

static void note_source(page_walk *walk, const xmlNode *node, by_span value)
{
  note_link(walk, node, BY_LINK_RESOURCE, value);
}

static void note_references(page_walk *walk, const xmlNode *node, by_span value)
{
  by_span word = {0};
  while (by_word_next(&value, &word)) {
    note_link(walk, node, BY_LINK_SAME, word);
  }
}

static const char *direction_around(const xmlNode *node)
{
  for (const xmlNode *each = node->parent; each != NULL && each->type == XML_ELEMENT_NODE; each = each->parent) {
    const by_span own = by_node_attribute(each, "dir");
    if (own.size != 0) {
      return own.at;
    }
  }
  return "ltr";
}

/* A language whose script runs against what stands around it must say so; bdi is set apart by itself. */
static void check_language(page_walk *walk, const xmlNode *node, by_span value)
{
  const by_span xml = by_epub_attribute(node, "lang", BY_XML_SPACE);
  if (!by_span_equal_folded(value, xml)) {
    complain(walk, BY_CONTENT_EPUB_LANG_MISMATCH, node, value, xml);
  }
  const bool told = by_node_attribute(node, "dir").size != 0 || by_node_is(node, "bdi");
  if (told || by_span_is(value, "und") || by_span_is(value, "zxx")) {
    return;
  }
  const char *direction = by_direction_name(by_direction_of_language(value));
  if (strcmp(direction, direction_around(node)) != 0) {
    complain(walk, BY_CONTENT_EPUB_DIR_MISSING, node, value, by_span_of(direction));
  }
}

static void check_alternative(page_walk *walk, const xmlNode *node, by_span value)
{
  if (by_xml_trim(value).size == 0) {
    walk->check->images_without_text++;
    complain(walk, BY_CONTENT_EPUB_IMG_ALT, node, by_node_attribute(node, "src"), (by_span){0});
  }
}

static void visit_attribute(page_walk *walk, const xmlNode *node, const xmlAttr *attribute)
{
  static const struct {
    const char *name;
    void (*visit)(page_walk *walk, const xmlNode *node, by_span value);
  } VISITS[] = {
      {"id", note_id},
      {"href", note_href},
      {"src", note_source},
      {"lang", check_language},
      {"alt", check_alternative},
      {"aria-labelledby", note_references},
      {"aria-describedby", note_references},
  };
  if (attribute->ns != NULL) {
    return;
  }
  for (size_t i = 0; i < sizeof VISITS / sizeof VISITS[0]; i++) {
    if ((char)attribute->name[0] == VISITS[i].name[0] && strcmp((const char *)attribute->name, VISITS[i].name) == 0) {
      VISITS[i].visit(walk, node, attribute->children == NULL ? by_span_of("") : span_of(attribute->children->content));
    }
  }
}

static void visit_heading(page_walk *walk, const xmlNode *node)
{
  const size_t level = (size_t)(node->name[1] - '0');
  if (walk->heading != 0 && level > walk->heading + 1) {
    const char last[] = {'h', (char)('0' + walk->heading)};
    complain(walk, BY_CONTENT_EPUB_HEADING_GAP, node, name_of(node), (by_span){.at = last, .size = sizeof last});
  }
  walk->heading = level;
  walk->check->headings++;
}

static void visit_image(page_walk *walk, const xmlNode *node)
{
  (void)node;
  walk->check->images++;
}

static void visit_article(page_walk *walk, const xmlNode *node)
{
  by_epub_article *article = by_epub_list_add(walk->check, &walk->check->articles, sizeof *article);
  if (article != NULL) {
    *article = (by_epub_article){.spot = by_node_position(node), .order = walk->order};
  }
}

static void visit_nav(page_walk *walk, const xmlNode *node)
{
  if (walk->item != walk->check->publication->navigation) {
    return;
  }
  const by_span type = by_epub_attribute(node, "type", BY_OPS_SPACE);
  walk->check->tables_of_contents += by_words_have(type, "toc");
  walk->check->landmarks += by_words_have(type, "landmarks");
  walk->check->page_lists += by_words_have(type, "page-list");
}

static bool is_heading(const xmlNode *node)
{
  return node->name[0] == 'h' && node->name[1] >= '1' && node->name[1] <= '6' && node->name[2] == '\0';
}

static void visit_name(page_walk *walk, const xmlNode *node)
{
  static const struct {
    const char *name;
    void (*visit)(page_walk *walk, const xmlNode *node);
  } VISITS[] = {{"img", visit_image}, {"article", visit_article}, {"nav", visit_nav}};
  if (is_heading(node)) {
    visit_heading(walk, node);
    return;
  }
  for (size_t i = 0; i < sizeof VISITS / sizeof VISITS[0]; i++) {
    if (strcmp((const char *)node->name, VISITS[i].name) == 0) {
      VISITS[i].visit(walk, node);
    }
  }
}

static bool is_inline(const xmlNode *node)
{
  static const char *const NAMES[] = {"a",   "abbr", "b",     "bdi",  "br",     "cite", "code", "em",  "i",
                                      "img", "q",    "small", "span", "strong", "sub",  "sup",  "time"};
  for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
    if (strcmp((const char *)node->name, NAMES[i]) == 0) {
      return true;
    }
  }
  return false;
}

static void visit_element(page_walk *walk, const xmlNode *node)
{
  walk->order++;
  const bool embedded = walk->text.isolates != 0 || walk->text.embeddings != 0 || walk->text.unbalanced;
  if (embedded && !is_inline(node)) {
    by_epub_text_block(walk->check, &walk->text);
  }
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    visit_attribute(walk, node, each);
  }
  visit_name(walk, node);
}

/* A loop without a function for each node: most of a page is text. */
static void walk_nodes(page_walk *walk, xmlNode *root)
{
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    if (node->type == XML_ELEMENT_NODE) {
      visit_element(walk, node);
      continue;
    }
    const by_span text = by_node_text(node);
    if (text.size != 0) {
      by_epub_text_scan(walk->check, &walk->text, text, by_node_position(node));
    }
  }
}

void by_epub_walk_page(by_epub_check *check, const by_publication_item *item, const xmlDoc *document)
{
  by_epub_part *part = &check->parts[item - check->publication->items];
  part->first_id = check->ids.count;
  part->first_article = check->articles.count;
  page_walk walk = {.check = check, .item = item, .text = {.path = item->path}};
  walk_nodes(&walk, xmlDocGetRootElement(document));
  by_epub_text_block(check, &walk.text);
  part->id_count = by_epub_ids_end(check, part->first_id, item->path);
  part->article_count = check->articles.count - part->first_article;
}

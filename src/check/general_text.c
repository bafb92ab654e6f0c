/* SPDX-License-Identifier: BSD-2-Clause */
/* The text of one page of anybody: characters that harm it, and blocks whose letters run against their direction or cannot be of their
 * language. */
#include "base/rules_access.h"
#include "check/general_html.h"
#include "check/html_table.h"
#include "check/node.h"
#include "text/script.h"

#include <libxml/tree.h>

/* Letters of a block below which it is not judged: names and citations are no text in a language. */
enum { RIGHT_LEAST = 12, LEFT_LEAST = 40 };

typedef struct text_walk {
  by_general *general;
  const by_publication_item *item;
  const xmlNode *block; /* that the text at hand belongs to; NULL: none */
  by_leads found;       /* its characters so far */
  by_epub_text state;
  bool reported[BY_ACCESS_RULES]; /* each rule speaks once for a page */
} text_walk;

static void complain(text_walk *walk, int rule, by_span detail)
{
  if (!walk->reported[rule]) {
    by_epub_report(&walk->general->check, &by_access_rules[rule], by_node_place(walk->item->path, walk->block), detail, (by_span){0});
  }
  walk->reported[rule] = true;
}

static bool is_phrase(const xmlNode *node)
{
  const by_html_element *row = by_is_xhtml(node) ? by_html_element_named((const char *)node->name) : NULL;
  return !by_is_xhtml(node) || (row != NULL && row->phrase);
}

/* The direction of a block by the nearest dir; empty where there is none. */
static by_span direction_of(const xmlNode *node)
{
  by_span direction = {0};
  for (; direction.size == 0 && node != NULL && node->type == XML_ELEMENT_NODE; node = node->parent) {
    direction = by_node_attribute(node, "dir");
  }
  return direction;
}

static by_span language_of(const text_walk *walk)
{
  by_span language = {0};
  for (const xmlNode *node = walk->block; language.at == NULL && node != NULL && node->type == XML_ELEMENT_NODE; node = node->parent) {
    const by_span own = by_node_attribute(node, "lang");
    language = own.at != NULL ? own : by_epub_attribute(node, "lang", BY_XML_SPACE);
  }
  return language.at == NULL ? walk->general->language : language;
}

/* Languages that are never written from right to left; others may be, as Turkish, Kurdish, Malay and many more. */
bool by_general_is_always_left(by_span tag)
{
  static const char *const LANGUAGES[] = {"cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "ja",
                                          "ko", "nl", "no", "pl", "pt", "ro", "ru", "sv", "uk", "zh"};
  if (by_span_is_any(by_span_before(tag, "-"), LANGUAGES, sizeof LANGUAGES / sizeof LANGUAGES[0])) {
    return by_direction_of_language(tag) == BY_LTR;
  }
  return by_span_find(tag, by_span_of("-Latn")) != BY_NOWHERE;
}

static void judge_right(text_walk *walk, by_span direction)
{
  const by_span language = language_of(walk);
  if (direction.size == 0 || by_span_is(direction, "ltr")) {
    complain(walk, BY_ACCESS_EPUB_DIR_UNMARKED, (by_span){0});
  }
  if (by_general_is_always_left(language)) {
    walk->general->misled = true;
    complain(walk, BY_ACCESS_EPUB_LANG_LETTERS, language);
  }
}

static void end_block(text_walk *walk)
{
  const by_leads *found = &walk->found;
  const size_t others = found->other + found->high;
  if (found->right >= RIGHT_LEAST && found->right > 2 * (found->latin + others)) {
    judge_right(walk, direction_of(walk->block));
  } else if (found->latin >= LEFT_LEAST && found->latin > 2 * (found->right + others) && by_span_is(direction_of(walk->block), "rtl")) {
    complain(walk, BY_ACCESS_EPUB_DIR_ISLAND, (by_span){0});
  }
  if (walk->block != NULL) {
    by_epub_text_block(&walk->general->check, &walk->state);
  }
  walk->general->right_letters += found->right;
  walk->general->other_letters += found->latin + others;
  walk->found = (by_leads){0};
}

static void count_text(by_leads *sum, by_span text)
{
  const by_leads found = by_leads_count(text);
  sum->latin += found.latin;
  sum->right += found.right;
  sum->other += found.other;
  sum->high += found.high;
}

/* Text that has a direction or language of its own within its block is not counted for the block. */
static void visit_text(text_walk *walk, const xmlNode *node, by_span text)
{
  const xmlNode *block = node->parent;
  bool apart = false;
  while (block->parent->type == XML_ELEMENT_NODE && is_phrase(block)) {
    apart = apart || by_node_is(block, "bdi") || by_node_attribute(block, "dir").size != 0 || by_node_attribute(block, "lang").size != 0;
    block = block->parent;
  }
  if (block != walk->block) {
    end_block(walk);
    walk->block = block;
  }
  if (!apart) {
    count_text(&walk->found, text);
  }
  by_epub_text_scan(&walk->general->check, &walk->state, text, by_node_position(node));
}

void by_general_check_text(by_general *general, const by_publication_item *item, xmlNode *root)
{
  xmlNode *const body = by_node_child(root, "body");
  text_walk walk = {.general = general, .item = item, .state = {.path = item->path}};
  xmlNode *node = body;
  while (node != NULL) {
    const bool code = node->type == XML_ELEMENT_NODE && (by_node_is(node, "script") || by_node_is(node, "style"));
    const by_span text = by_node_text(node);
    if (by_xml_trim(text).size != 0) {
      visit_text(&walk, node, text);
    }
    node = code ? by_node_skip(node, body) : by_node_next(node, body);
  }
  end_block(&walk);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The navigation document of anybody (EPUB 3.3, section 7): how its lists are built, what they lead to and in which order. */
#include "check/general.h"

#include "check/node.h"

#include <libxml/tree.h>
#include <stdlib.h>

enum { LISTS = 3 };

typedef struct nav_check {
  by_general *general;
  const by_publication_item *item;
} nav_check;

static void complain(const nav_check *check, const xmlNode *node, const char *what)
{
  by_general_report(check->general, BY_GENERAL_EPUB_NAV_CONTENT, by_node_place(check->item->path, node),
                    by_span_of((const char *)node->name), what);
}

static bool is_heading(const xmlNode *node)
{
  return node->type == XML_ELEMENT_NODE &&
         ((node->name[0] == 'h' && node->name[1] >= '1' && node->name[1] <= '6' && node->name[2] == '\0') || by_node_is(node, "hgroup"));
}

/* Whether a reader gets a word of the element: text, or what stands for an image or for all of it. */
static bool has_label(xmlNode *root)
{
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    const bool element = node->type == XML_ELEMENT_NODE;
    const bool image = element && by_node_is(node, "img") && by_xml_trim(by_node_attribute(node, "alt")).size != 0;
    const bool named = element && by_xml_trim(by_node_attribute(node, "aria-label")).size != 0;
    if (image || named || by_xml_trim(by_node_text(node)).size != 0) {
      return true;
    }
  }
  return false;
}

/* Words of the element itself, which only its label may have. */
static void check_words(const nav_check *check, const xmlNode *node)
{
  for (const xmlNode *each = node->children; each != NULL; each = each->next) {
    if (by_xml_trim(by_node_text(each)).size != 0) {
      complain(check, node, "has words outside of its label");
      return;
    }
  }
}

/* The label of an entry, then perhaps a list; NULL where something else stands there, which is said. */
static xmlNode *check_label(const nav_check *check, const xmlNode *entry, const xmlNode **list)
{
  xmlNode *label = NULL;
  for (xmlNode *each = entry->children; each != NULL; each = each->next) {
    if (each->type != XML_ELEMENT_NODE) {
      continue;
    }
    if (label == NULL && *list == NULL && (by_node_is(each, "a") || by_node_is(each, "span"))) {
      label = each;
    } else if (by_node_is(each, "ol")) {
      *list = each;
    } else {
      complain(check, each, "cannot stand here in an entry");
      return NULL;
    }
  }
  if (label == NULL) {
    complain(check, entry, "has neither a nor span in front of its list");
  }
  return label;
}

static void check_entry(const nav_check *check, const xmlNode *entry)
{
  const xmlNode *list = NULL;
  check_words(check, entry);
  xmlNode *label = check_label(check, entry, &list);
  if (label == NULL) {
    return;
  }
  if (!has_label(label)) {
    complain(check, label, "has no text");
  }
  if (by_node_is(label, "span") && list == NULL) {
    complain(check, entry, "has a label without a link, and no list below it");
  }
}

static void check_list(const nav_check *check, const xmlNode *list)
{
  size_t entries = 0;
  for (const xmlNode *each = list->children; each != NULL; each = each->next) {
    entries += by_node_is(each, "li");
  }
  if (entries == 0) {
    complain(check, list, "has no entry");
  }
}

/* Pages have no pages below them. */
static void check_depth(const nav_check *check, xmlNode *nav)
{
  size_t lists = 0;
  for (xmlNode *node = nav; node != NULL; node = by_node_next(node, nav)) {
    lists += by_node_is(node, "ol");
  }
  if (lists > 1 && !by_words_have(by_epub_attribute(nav, "type", BY_OPS_SPACE), "toc")) {
    by_general_report(check->general, BY_GENERAL_EPUB_DEPRECATED, by_node_place(check->item->path, nav), by_span_of("ol within ol"),
                      " in a list of pages or landmarks");
  }
}

static void check_heading(const nav_check *check, xmlNode *heading, bool first)
{
  if (!has_label(heading)) {
    complain(check, heading, "has no text");
  } else if (!first) {
    complain(check, heading, "must be the one heading in front of the list");
  }
}

static void check_lists_below(const nav_check *check, xmlNode *nav)
{
  for (xmlNode *node = nav; node != NULL; node = by_node_next(node, nav)) {
    const bool within = by_node_is(node, "span") && node->parent != nav && !by_node_is(node->parent, "li");
    if (within && !has_label(node)) {
      complain(check, node, "has no text");
    } else if (by_node_is(node, "li")) {
      check_entry(check, node);
    } else if (by_node_is(node, "ol")) {
      check_list(check, node);
    }
  }
}

/* A heading, which lists of one's own kind need, then one ol. */
static void check_nav(const nav_check *check, xmlNode *nav, bool headed)
{
  size_t lists = 0;
  size_t headings = 0;
  check_words(check, nav);
  for (xmlNode *each = nav->children; each != NULL; each = each->next) {
    if (is_heading(each)) {
      check_heading(check, each, headings == 0 && lists == 0);
      headings++;
    } else if (by_node_is(each, "ol")) {
      lists++;
    } else if (each->type == XML_ELEMENT_NODE) {
      complain(check, each, "cannot stand in a nav");
    }
  }
  if (lists != 1) {
    complain(check, nav, "must hold one ol");
  }
  if (headed && headings == 0) {
    complain(check, nav, "needs a heading, for it is neither toc nor page-list nor landmarks");
  }
  check_lists_below(check, nav);
  if (!headed) {
    check_depth(check, nav);
  }
}

static const char *const LIST_NAMES[LISTS] = {"toc", "landmarks", "page-list"};

/* Whether the list is of a kind of one's own. */
static bool count_list(by_span type, size_t counts[LISTS])
{
  bool own = true;
  for (size_t i = 0; i < LISTS; i++) {
    const bool known = by_words_have(type, LIST_NAMES[i]);
    counts[i] += known;
    own = own && !known;
  }
  return own;
}

void by_general_check_lists(by_general *general, const by_publication_item *item, xmlNode *root)
{
  size_t counts[LISTS] = {0};
  const nav_check check = {.general = general, .item = item};
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    const by_span type = by_node_is(node, "nav") ? by_epub_attribute(node, "type", BY_OPS_SPACE) : by_span_of(NULL);
    if (type.size != 0) {
      check_nav(&check, node, count_list(type, counts));
    }
  }
  const by_place place = {.member = item->path};
  for (size_t i = 0; i < LISTS; i++) {
    if (counts[i] > 1 || (counts[i] == 0 && i == 0)) {
      by_epub_report(&general->check, &by_epub_rules[BY_EPUB_NAV_TOC], place, by_span_of(LIST_NAMES[i]),
                     by_span_of(counts[i] == 0 ? "is missing" : "stands more than once"));
    }
  }
}

/* Whether the use leads to a place behind, or at, the one that `last` leads to. */
static bool is_behind(const by_use_of *use, const by_use_of *last)
{
  if (use->target->position != last->target->position) {
    return use->target->position > last->target->position;
  }
  return use->order >= last->order;
}

static void check_order(by_general *general)
{
  const by_use_of *last = NULL;
  const by_use_of *const uses = general->uses.items;
  for (size_t i = 0; i < general->uses.count; i++) {
    if (uses[i].use != BY_USE_TOC || uses[i].target == NULL || uses[i].target->position == 0) {
      continue;
    }
    if (last != NULL && !is_behind(&uses[i], last)) {
      const by_place place = by_place_at(uses[i].from->path, uses[i].spot);
      by_epub_report(&general->check, &by_epub_rules[BY_EPUB_NAV_ORDER], place, uses[i].href, last->href);
    }
    last = &uses[i];
  }
}

static int href_order(const void *left, const void *right)
{
  const by_use_of *const *a = left;
  const by_use_of *const *b = right;
  const int order = by_span_compare((*a)->href, (*b)->href);
  return order != 0 ? order : (*a > *b) - (*a < *b);
}

static bool share_type(const by_use_of *a, const by_use_of *b)
{
  by_span rest = a->type;
  by_span word = {0};
  while (by_word_next(&rest, &word)) {
    if (by_words_hold(b->type, word)) {
      return true;
    }
  }
  return false;
}

static void complain_landmark(by_general *general, const by_use_of *landmark, const char *what)
{
  const by_place place = by_place_at(landmark->from->path, landmark->spot);
  by_epub_report(&general->check, &by_epub_rules[BY_EPUB_NAV_LANDMARK], place, landmark->href, by_span_of(what));
}

static void check_landmarks(by_general *general)
{
  const by_use_of *const uses = general->uses.items;
  const by_use_of **landmarks = by_arena_take(general->check.arena, general->uses.count, sizeof(const by_use_of *));
  size_t count = 0;
  general->check.failed = landmarks == NULL;
  for (size_t i = 0; i < general->uses.count && landmarks != NULL; i++) {
    if (uses[i].use == BY_USE_LANDMARK) {
      landmarks[count++] = &uses[i];
      if (by_xml_trim(uses[i].type).size == 0) {
        complain_landmark(general, &uses[i], "has no epub:type");
      }
    }
  }
  if (landmarks == NULL || count < 2) {
    return;
  }
  qsort(landmarks, count, sizeof(const by_use_of *), href_order);
  for (size_t i = 1; i < count; i++) {
    if (by_span_equal(landmarks[i]->href, landmarks[i - 1]->href) && share_type(landmarks[i], landmarks[i - 1])) {
      complain_landmark(general, landmarks[i], "stands twice with the same epub:type");
    }
  }
}

void by_general_check_navigation(by_general *general)
{
  check_landmarks(general);
  if (!general->check.publication->legacy && !general->check.failed) {
    check_order(general);
  }
}

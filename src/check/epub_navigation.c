/* SPDX-License-Identifier: BSD-2-Clause */
/* The navigation document and the NCX (EPUB 3.3, sections 7 and 5.9.2; Z39.86-2005, section 8): every article is in the table of contents,
 * in the order of the spine. */
#include "check/epub_check.h"

#include "check/node.h"

#include <libxml/tree.h>
#include <stdlib.h>

static void complain(by_epub_check *check, int rule, by_place place, by_span first, by_span second)
{
  by_epub_report(check, &by_epub_rules[rule], place, first, second);
}

/* Where the package document has its unique identifier. */
static by_place place_of_uid(const by_epub_check *check)
{
  for (size_t i = 0; i < check->statements.count; i++) {
    const by_epub_statement *said = &check->statements.items[i];
    if (said->core && by_span_is(said->name, "identifier") && by_span_equal(said->value, check->uid)) {
      return by_node_place(check->publication->package_path, said->node);
    }
  }
  return (by_place){.line = 0};
}

static void report_uid(by_epub_check *check, const by_publication_item *ncx, const xmlNode *node, by_span uid)
{
  by_findings_add(check->findings, &(by_finding){.rule = &by_epub_rules[BY_EPUB_NCX_UID],
                                                 .place = by_node_place(ncx->path, node),
                                                 .related = place_of_uid(check),
                                                 .details = {uid, check->uid}});
}

static bool is_number(by_span text, size_t number)
{
  char room[BY_NUMBER_ROOM];
  return by_span_equal(text, by_digits_of(number, room));
}

typedef struct ncx_walk {
  const by_publication_item *item;
  size_t order;  /* of the element at hand */
  size_t points; /* so far */
  bool identified;
} ncx_walk;

/* Of an entry of the NCX: what it is called, and where. */
static void name_link(by_epub_check *check, xmlNode *point, by_epub_link *link)
{
  link->label = by_span_of("");
  for (xmlNode *child = point->children; child != NULL; child = child->next) {
    if (by_node_is(child, "navLabel")) {
      link->named = by_node_position(child);
      link->label = by_face_label(check, child);
      return;
    }
  }
}

static void visit_ncx(by_epub_check *check, ncx_walk *walk, const xmlNode *node)
{
  walk->order++;
  const by_span id = by_node_attribute(node, "id");
  const by_position spot = by_node_position(node);
  if (id.size != 0) {
    by_epub_ids_add(check, (by_epub_id){.value = id, .spot = spot, .end = by_node_end(node), .order = walk->order});
  }
  if (by_node_is(node, "content")) {
    by_epub_link link = {.kind = BY_LINK_NCX, .from = walk->item->path, .spot = spot, .href = by_node_attribute(node, "src")};
    if (check->face != NULL) {
      name_link(check, node->parent, &link);
    }
    by_epub_links_add(check, link);
  } else if (by_node_is(node, "navPoint")) {
    const by_span order = by_node_attribute(node, "playOrder");
    if (!is_number(order, ++walk->points)) {
      complain(check, BY_EPUB_NCX_ORDER, by_node_place(walk->item->path, node), order, by_span_of("playOrder"));
    }
  } else if (by_node_is(node, "meta") && by_span_is(by_node_attribute(node, "name"), "dtb:uid")) {
    const by_span uid = by_xml_trim(by_node_attribute(node, "content"));
    walk->identified = true;
    if (!by_span_equal(uid, check->uid)) {
      report_uid(check, walk->item, node, uid);
    }
  }
}

void by_epub_walk_ncx(by_epub_check *check, const by_publication_item *item, const xmlDoc *document)
{
  const size_t first = check->ids.count;
  ncx_walk walk = {.item = item};
  xmlNode *root = xmlDocGetRootElement(document);
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    if (node->type == XML_ELEMENT_NODE) {
      visit_ncx(check, &walk, node);
    }
  }
  if (root != NULL && !walk.identified) {
    report_uid(check, item, root, by_span_of(""));
  }
  by_epub_part *part = &check->parts[item - check->publication->items];
  part->first_id = first;
  part->id_count = by_epub_ids_end(check, first, item->path);
}

/* Whether the link leads to a place behind, or at, the one that `last` leads to. */
static bool is_behind(const by_epub_link *link, const by_epub_link *last)
{
  if (link->target->position != last->target->position) {
    return link->target->position > last->target->position;
  }
  return link->order >= last->order;
}

/* Table of contents and NCX ascend through the spine. */
static void check_order(by_epub_check *check, by_link_kind kind, int rule)
{
  const by_epub_link *last = NULL;
  for (size_t i = 0; i < check->links.count; i++) {
    const by_epub_link *each = (const by_epub_link *)check->links.items + i;
    if (each->kind != kind || each->target == NULL || each->target->position == 0) {
      continue;
    }
    if (last != NULL && !is_behind(each, last)) {
      complain(check, rule, by_place_at(each->from, each->spot), each->href, last->href);
    }
    last = each;
  }
}

/* The article that holds element `order` of a part: the last that begins at or before it; the first one for the document as a whole. */
static by_epub_article *article_at(const by_epub_check *check, const by_epub_part *part, size_t order)
{
  if (part->article_count == 0) {
    return NULL;
  }
  by_epub_article *const articles = (by_epub_article *)check->articles.items + part->first_article;
  size_t low = 0;
  size_t high = part->article_count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (articles[middle].order <= order) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low == 0 ? &articles[0] : &articles[low - 1];
}

static void mark_articles(by_epub_check *check)
{
  for (size_t i = 0; i < check->links.count; i++) {
    const by_epub_link *each = (const by_epub_link *)check->links.items + i;
    if (each->kind != BY_LINK_TOC || each->target == NULL) {
      continue;
    }
    by_epub_article *article = article_at(check, &check->parts[each->target - check->publication->items], each->order);
    if (article != NULL) {
      article->listed = true;
    }
  }
}

static void check_articles(by_epub_check *check)
{
  mark_articles(check);
  for (size_t i = 0; i < check->publication->item_count; i++) {
    const by_epub_part *part = &check->parts[i];
    const by_publication_item *item = &check->publication->items[i];
    for (size_t j = 0; j < part->article_count; j++) {
      const by_epub_article *article = (const by_epub_article *)check->articles.items + part->first_article + j;
      if (!article->listed) {
        complain(check, BY_EPUB_NAV_ARTICLE_MISSING, by_place_at(item->path, article->spot), item->path, (by_span){0});
      }
    }
  }
}

static int landmark_order(const void *left, const void *right)
{
  const by_epub_link *const *a = left;
  const by_epub_link *const *b = right;
  int order = by_span_compare((*a)->type, (*b)->type);
  order = order != 0 ? order : by_span_compare((*a)->href, (*b)->href);
  return order != 0 ? order : (*a > *b) - (*a < *b);
}

static bool same_landmark(const by_epub_link *a, const by_epub_link *b)
{
  return by_span_equal(a->type, b->type) && by_span_equal(a->href, b->href);
}

static void check_landmarks(by_epub_check *check)
{
  const by_epub_link **landmarks = by_arena_take(check->arena, check->links.count, sizeof(const by_epub_link *));
  check->failed = landmarks == NULL;
  size_t count = 0;
  for (size_t i = 0; i < check->links.count && !check->failed; i++) {
    const by_epub_link *each = (const by_epub_link *)check->links.items + i;
    if (each->kind != BY_LINK_LANDMARK) {
      continue;
    }
    landmarks[count++] = each;
    if (each->type.size == 0) {
      complain(check, BY_EPUB_NAV_LANDMARK, by_place_at(each->from, each->spot), each->href, by_span_of("has no epub:type"));
    }
  }
  if (count < 2) {
    return;
  }
  qsort(landmarks, count, sizeof(const by_epub_link *), landmark_order);
  for (size_t i = 1; i < count; i++) {
    if (same_landmark(landmarks[i], landmarks[i - 1])) {
      const by_place place = by_place_at(landmarks[i]->from, landmarks[i]->spot);
      complain(check, BY_EPUB_NAV_LANDMARK, place, landmarks[i]->href, by_span_of("stands twice with the same epub:type"));
    }
  }
}

static void check_lists(by_epub_check *check)
{
  const struct {
    const char *name;
    size_t count;
    size_t least;
  } LISTS[] = {{"toc", check->tables_of_contents, 1}, {"landmarks", check->landmarks, 0}, {"page-list", check->page_lists, 0}};
  const by_place place = {.member = check->publication->navigation->path};
  for (size_t i = 0; i < sizeof LISTS / sizeof LISTS[0]; i++) {
    if (LISTS[i].count < LISTS[i].least) {
      complain(check, BY_EPUB_NAV_TOC, place, by_span_of(LISTS[i].name), by_span_of("is missing"));
    }
    if (LISTS[i].count > 1) {
      complain(check, BY_EPUB_NAV_TOC, place, by_span_of(LISTS[i].name), by_span_of("stands more than once"));
    }
  }
}

void by_epub_check_navigation(by_epub_check *check)
{
  const by_publication *publication = check->publication;
  const by_place package = {.member = publication->package_path};
  const by_place spine = by_place_at(publication->package_path, publication->spine_spot);
  const by_publication_item *ncx = publication->ncx;
  if (ncx == NULL || !by_span_is(ncx->media_type, "application/x-dtbncx+xml")) {
    complain(check, BY_EPUB_NCX_MISSING, spine, (by_span){0}, (by_span){0});
  }
  if (publication->navigation == NULL) {
    complain(check, BY_EPUB_NAV_MISSING, package, (by_span){0}, (by_span){0});
    return;
  }
  check_order(check, BY_LINK_NCX, BY_EPUB_NCX_ORDER);
  if (!publication->navigation->readable) {
    return;
  }
  check_lists(check);
  check_landmarks(check);
  check_order(check, BY_LINK_TOC, BY_EPUB_NAV_ORDER);
  check_articles(check);
}

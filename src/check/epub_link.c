/* SPDX-License-Identifier: BSD-2-Clause */
/* Identifiers and links of a publication. Each link is resolved once, when all documents were walked; what may be its target depends on its
 * kind (EPUB 3.3, sections 3.3, 5.6 and 6.1.3). */
#include "base/rules_xml.h"
#include "check/epub_check.h"

#include <stdlib.h>

static int id_order(const void *left, const void *right)
{
  const by_epub_id *a = left;
  const by_epub_id *b = right;
  const int order = by_span_compare(a->value, b->value);
  return order != 0 ? order : (a->order > b->order) - (a->order < b->order);
}

void by_epub_ids_add(by_epub_check *check, by_epub_id id)
{
  by_epub_id *added = by_arena_keep(check->arena, &id.value) ? by_epub_list_add(check, &check->ids, sizeof *added) : NULL;
  check->failed = check->failed || added == NULL;
  if (added != NULL) {
    *added = id;
  }
}

size_t by_epub_ids_end(by_epub_check *check, size_t first, by_span path)
{
  const size_t count = check->ids.count - first;
  if (count == 0) {
    return 0;
  }
  by_epub_id *const ids = (by_epub_id *)check->ids.items + first;
  qsort(ids, count, sizeof *ids, id_order);
  for (size_t i = 1; i < count; i++) {
    if (by_span_equal(ids[i].value, ids[i - 1].value)) {
      by_place place = by_place_at(path, ids[i].spot);
      place.end = ids[i].end;
      by_epub_report(check, &by_content_rules[BY_CONTENT_EPUB_ID_DUPLICATE], place, ids[i].value, (by_span){0});
    }
  }
  return count;
}

const by_epub_id *by_epub_ids_find(const by_epub_check *check, const by_epub_part *part, by_span value)
{
  if (part->id_count == 0) {
    return NULL;
  }
  const by_epub_id *const ids = (const by_epub_id *)check->ids.items + part->first_id;
  size_t low = 0;
  size_t high = part->id_count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (by_span_compare(ids[middle].value, value) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < part->id_count && by_span_equal(ids[low].value, value) ? &ids[low] : NULL;
}

void by_epub_links_add(by_epub_check *check, by_epub_link link)
{
  const bool kept = by_arena_keep(check->arena, &link.href) && by_arena_keep(check->arena, &link.type);
  by_epub_link *added = kept ? by_epub_list_add(check, &check->links, sizeof *added) : NULL;
  check->failed = check->failed || added == NULL;
  if (added != NULL) {
    *added = link;
  }
}

/* What is asked of a link's target. */
typedef struct demand {
  bool remote; /* it may lie outside the publication */
  bool spine;  /* it must be a document of the spine */
  bool plain;  /* the address itself must be plain */
  int missing; /* rule of a target that the container lacks */
} demand;

static const demand DEMANDS[] = {
    [BY_LINK_HYPERLINK] = {.remote = true, .spine = true, .missing = BY_CONTENT_EPUB_LINK_MISSING},
    [BY_LINK_TOC] = {.spine = true, .plain = true, .missing = BY_CONTENT_EPUB_LINK_MISSING},
    [BY_LINK_LANDMARK] = {.spine = true, .plain = true, .missing = BY_CONTENT_EPUB_LINK_MISSING},
    [BY_LINK_NCX] = {.spine = true, .plain = true, .missing = BY_CONTENT_EPUB_LINK_MISSING},
    [BY_LINK_GUIDE] = {.spine = true, .plain = true, .missing = BY_CONTENT_EPUB_LINK_MISSING},
    [BY_LINK_RESOURCE] = {.plain = true, .missing = BY_CONTENT_EPUB_LINK_MISSING},
    [BY_LINK_STYLE] = {.missing = BY_CONTENT_EPUB_CSS_URL},
    [BY_LINK_IMPORT] = {.missing = BY_CONTENT_EPUB_CSS_URL},
    [BY_LINK_FONT] = {.missing = BY_CONTENT_EPUB_CSS_URL},
    [BY_LINK_SAME] = {.missing = BY_CONTENT_EPUB_LINK_MISSING},
};
_Static_assert(sizeof DEMANDS / sizeof DEMANDS[0] == BY_LINK_KINDS, "a row for each kind of link");

static void complain(by_epub_check *check, const by_epub_link *link, int rule, by_span detail)
{
  const by_place place = by_place_at(link->from, link->spot);
  by_epub_report(check, &by_content_rules[rule], place, link->href, detail);
}

/* The part of a manifest item; NULL where its document could not be read. */
static by_epub_part *part_of(const by_epub_check *check, const by_publication_item *item)
{
  return !item->readable ? NULL : &check->parts[item - check->publication->items];
}

static void follow_fragment(by_epub_check *check, by_epub_link *link, by_span fragment)
{
  const by_epub_part *part = part_of(check, link->target);
  if (fragment.size == 0 || part == NULL) {
    return;
  }
  const by_epub_id *id = by_epub_ids_find(check, part, fragment);
  if (id == NULL) {
    complain(check, link, BY_CONTENT_EPUB_LINK_FRAGMENT, link->target->path);
    return;
  }
  link->order = id->order;
}

static void follow_local(by_epub_check *check, by_epub_link *link, const by_reference *reference)
{
  const by_publication *publication = check->publication;
  const demand *const wanted = &DEMANDS[link->kind];
  const by_publication_item *target = by_publication_item_at(publication, reference->path);
  if (target == NULL) {
    const bool there = reference->path.size != 0 && by_publication_member(publication, reference->path) != NULL;
    complain(check, link, there ? BY_CONTENT_EPUB_LINK_UNLISTED : wanted->missing, reference->path);
    return;
  }
  if (target->member == NULL) {
    complain(check, link, wanted->missing, reference->path);
    return;
  }
  link->target = target;
  if (wanted->spine && target->position == 0) {
    complain(check, link, BY_CONTENT_EPUB_LINK_NOT_SPINE, reference->path);
    return;
  }
  by_epub_part *part = &check->parts[target - publication->items];
  part->linked = part->linked || wanted->spine;
  follow_fragment(check, link, reference->fragment);
}

bool by_epub_check_plain(by_epub_check *check, by_place place, by_span href)
{
  const bool plain = by_reference_is_plain(href);
  if (!plain) {
    by_epub_report(check, &by_xml_rules[BY_XML_GRAMMAR], place, by_span_of("the archival profile"),
                   by_span_of("an address of the container has other characters than a-z A-Z 0-9 . _ - / and one #"));
  }
  return plain;
}

static bool must_be_plain(const by_epub_check *check, const by_epub_link *link)
{
  const by_publication_item *navigation = check->publication->navigation;
  const bool listed = link->kind == BY_LINK_HYPERLINK && navigation != NULL && by_span_equal(link->from, navigation->path);
  return listed || DEMANDS[link->kind].plain;
}

static void follow(by_epub_check *check, by_epub_link *link)
{
  if (must_be_plain(check, link) && !by_epub_check_plain(check, by_place_at(link->from, link->spot), link->href)) {
    return;
  }
  by_arena_reset(check->scratch);
  by_reference reference = {.path = link->from, .fragment = link->href};
  if (link->kind != BY_LINK_SAME && !by_reference_resolve(check->scratch, link->from, link->href, &reference)) {
    check->failed = true;
    return;
  }
  if (reference.scheme.size != 0) {
    if (!DEMANDS[link->kind].remote || by_span_is(reference.scheme, "file")) {
      complain(check, link, BY_CONTENT_EPUB_REMOTE_RESOURCE, (by_span){0});
    }
    return;
  }
  follow_local(check, link, &reference);
}

void by_epub_check_links(by_epub_check *check)
{
  by_epub_link *const links = check->links.items;
  for (size_t i = 0; i < check->links.count && !check->failed; i++) {
    follow(check, &links[i]);
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The manifest against the container, and the spine against the manifest (EPUB 3.3, sections 5.6 and 5.7). */
#include "check/epub_check.h"

#include "check/node.h"

#include <libxml/tree.h>

static void complain(by_epub_check *check, int rule, by_position spot, by_span first, const char *second)
{
  const by_place place = by_place_at(check->publication->package_path, spot);
  by_epub_report(check, &by_epub_rules[rule], place, first, by_span_of(second));
}

static void check_file(by_epub_check *check, const by_publication_item *item)
{
  const by_publication *publication = check->publication;
  const char *fault = NULL;
  if (!by_epub_check_plain(check, by_place_at(publication->package_path, item->spot), item->href)) {
    return;
  }
  if (by_span_find(item->href, by_span_of("#")) != BY_NOWHERE) {
    fault = "has a fragment, where a file is wanted";
  } else if (by_span_equal(item->path, publication->package_path)) {
    fault = "is the package document itself";
  } else if (item->member == NULL) {
    fault = "is not in the container";
  } else if (by_publication_item_at(publication, item->path) != item) {
    fault = "stands in the manifest more than once";
  }
  if (fault != NULL) {
    complain(check, BY_EPUB_OPF_MANIFEST, item->spot, item->path.size == 0 ? item->id : item->path, fault);
  }
}

/* First bytes that files of a type must have; a type without signature only has to be one of the profile's. */
typedef struct media_type {
  const char *name;
  const char *signature;
  size_t size;
} media_type;

static const media_type MEDIA_TYPES[] = {
    {"application/xhtml+xml", "", 0},
    {"application/x-dtbncx+xml", "", 0},
    {"text/css", "", 0},
    {"text/plain", "", 0},
    {"image/png", "\x89PNG\r\n\x1A\n", 8},
    {"image/jpeg", "\xFF\xD8\xFF", 3},
    {"image/gif", "GIF8", 4},
    {"image/webp", "RIFF", 4},
    {"font/ttf", "\0\1\0\0", 4},
    {"font/otf", "OTTO", 4},
    {"font/woff", "wOFF", 4},
    {"font/woff2", "wOF2", 4},
};

static void check_media_type(by_epub_check *check, const by_publication_item *item)
{
  const media_type *found = NULL;
  for (size_t i = 0; i < sizeof MEDIA_TYPES / sizeof MEDIA_TYPES[0] && found == NULL; i++) {
    found = by_span_is(item->media_type, MEDIA_TYPES[i].name) ? &MEDIA_TYPES[i] : NULL;
  }
  if (found == NULL) {
    by_epub_report(check, &by_epub_rules[BY_EPUB_OPF_MEDIA_TYPE], by_place_at(check->publication->package_path, item->spot),
                   item->media_type, by_span_of("is none of the types of the archival profile"));
    return;
  }
  const by_span signature = {.at = found->signature, .size = found->size};
  if (item->member != NULL && !by_publication_begins(check->publication, item->member, signature)) {
    complain(check, BY_EPUB_OPF_MEDIA_TYPE, item->spot, item->media_type, "is not what the first bytes of the file say");
  }
}

/* A property, the type its item must begin with, and whether the publication may have more than one. */
typedef struct item_property {
  const char *name;
  const char *type;
} item_property;

static const item_property ITEM_PROPERTIES[] = {{"nav", "application/xhtml+xml"}, {"cover-image", "image/"}};
enum { ITEM_PROPERTY_COUNT = sizeof ITEM_PROPERTIES / sizeof ITEM_PROPERTIES[0] };

static void check_property(by_epub_check *check, const by_publication_item *item, by_span word, size_t counts[ITEM_PROPERTY_COUNT])
{
  const char *fault = "belongs to content outside the archival profile";
  for (size_t i = 0; i < ITEM_PROPERTY_COUNT; i++) {
    if (!by_span_is(word, ITEM_PROPERTIES[i].name)) {
      continue;
    }
    fault = by_span_starts(item->media_type, by_span_of(ITEM_PROPERTIES[i].type)) ? NULL : "stands on a file of the wrong type";
    fault = counts[i]++ == 0 ? fault : "may stand only once in the manifest";
  }
  if (fault != NULL) {
    complain(check, BY_EPUB_OPF_ITEM_PROPERTIES, item->spot, word, fault);
  }
}

static void check_items(by_epub_check *check)
{
  size_t counts[ITEM_PROPERTY_COUNT] = {0};
  for (size_t i = 0; i < check->publication->item_count; i++) {
    const by_publication_item *item = &check->publication->items[i];
    check_file(check, item);
    check_media_type(check, item);
    by_span rest = item->properties;
    by_span word = {0};
    while (by_word_next(&rest, &word)) {
      check_property(check, item, word, counts);
    }
  }
}

/* What is wrong with one itemref; `seen` is how many items of the spine came before it. */
static const char *itemref_fault(const by_epub_check *check, const xmlNode *itemref, size_t seen)
{
  const by_publication_item *item = by_publication_item_named(check->publication, by_node_attribute(itemref, "idref"));
  if (item == NULL) {
    return "is the id of no item of the manifest";
  }
  if (item->position <= seen) {
    return "stands in the spine more than once";
  }
  if (!by_span_is(item->media_type, "application/xhtml+xml")) {
    return "is no XHTML document";
  }
  const bool linear = !by_span_is(by_node_attribute(itemref, "linear"), "no");
  return linear || check->parts[item - check->publication->items].linked ? NULL : "is out of the reading order, and no link leads to it";
}

static void check_spine(by_epub_check *check, const xmlNode *spine)
{
  size_t seen = 0;
  size_t linear = 0;
  for (const xmlNode *each = spine->children; each != NULL; each = each->next) {
    if (!by_node_is(each, "itemref")) {
      continue;
    }
    const char *fault = itemref_fault(check, each, seen);
    if (fault != NULL) {
      complain(check, BY_EPUB_OPF_SPINE, by_node_position(each), by_node_attribute(each, "idref"), fault);
    }
    const by_publication_item *item = by_publication_item_named(check->publication, by_node_attribute(each, "idref"));
    seen = item != NULL && item->position > seen ? item->position : seen;
    linear += !by_span_is(by_node_attribute(each, "linear"), "no");
  }
  if (linear == 0) {
    complain(check, BY_EPUB_OPF_SPINE, by_node_position(spine), by_span_of("spine"), "has no document in the reading order");
  }
}

/* Pages turn in the direction that the package is written in. */
static void check_progression(by_epub_check *check, const xmlNode *package, const xmlNode *spine)
{
  const by_span progression = by_node_attribute(spine, "page-progression-direction");
  const by_span direction = by_node_attribute(package, "dir");
  if (by_span_is(direction, "rtl") != by_span_is(progression, "rtl")) {
    complain(check, BY_EPUB_OPF_PROGRESSION, by_node_position(spine), direction, progression.size == 0 ? "none" : progression.at);
  }
}

/* Files that stand in a container without being resources of its publication. */
static bool is_outside_manifest(const by_epub_check *check, by_span path)
{
  return by_span_is(path, "mimetype") || by_span_starts(path, by_span_of("META-INF/")) ||
         by_span_equal(path, check->publication->package_path);
}

/* Encryption, signatures, rights and whatever else says something of a container. */
static bool is_outside_profile(by_span path)
{
  return by_span_starts(path, by_span_of("META-INF/")) && !by_span_is(path, "META-INF/container.xml");
}

static bool is_linked_record(by_epub_check *check, by_span path)
{
  for (size_t i = 0; i < check->statements.count && !check->failed; i++) {
    const by_epub_statement *each = &check->statements.items[i];
    by_reference reference = {0};
    if (each->link && !by_reference_resolve(check->arena, check->publication->package_path, each->value, &reference)) {
      check->failed = true;
    }
    if (each->link && reference.scheme.size == 0 && by_span_equal(reference.path, path)) {
      return true;
    }
  }
  return false;
}

static void check_members(by_epub_check *check)
{
  const by_holdings *members = check->publication->members;
  for (size_t i = 0; i < members->count && !check->failed; i++) {
    const by_span path = members->items[i].path;
    if (is_outside_profile(path)) {
      by_epub_report(check, &by_epub_rules[BY_EPUB_OUTSIDE_PROFILE], (by_place){.member = path}, path, (by_span){0});
    }
    const bool known = is_outside_manifest(check, path) || by_publication_item_at(check->publication, path) != NULL;
    if (!known && !is_linked_record(check, path)) {
      by_epub_report(check, &by_epub_rules[BY_EPUB_OPF_UNLISTED], (by_place){.member = path}, path, (by_span){0});
    }
  }
}

void by_epub_check_manifest(by_epub_check *check)
{
  const xmlNode *package = xmlDocGetRootElement(check->publication->package);
  const xmlNode *spine = by_node_child(package, "spine");
  check_items(check);
  check_members(check);
  if (spine != NULL) {
    check_spine(check, spine);
    check_progression(check, package, spine);
  }
}

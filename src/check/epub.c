/* SPDX-License-Identifier: BSD-2-Clause */
/* Opening a publication: META-INF/container.xml names the package document, its manifest names the files, its spine their order
 * (EPUB 3.3, sections 4.2.6 and 5). What the rules need to find by path or by id is sorted here, once. */
#include "check/epub.h"

#include "base/rules_epub.h"
#include "check/epub_check.h"
#include "check/epub_read.h"
#include "check/node.h"
#include "text/normal.h"

#include <libxml/tree.h>
#include <stdlib.h>

static const char CONTAINER_PATH[] = "META-INF/container.xml";
static const char PACKAGE_TYPE[] = "application/oebps-package+xml";

typedef by_opening opening;

static int member_order(const void *left, const void *right)
{
  const by_holding *const *a = left;
  const by_holding *const *b = right;
  return by_span_compare((*a)->path, (*b)->path);
}

static int path_order(const void *left, const void *right)
{
  const by_publication_item *const *a = left;
  const by_publication_item *const *b = right;
  const int order = by_span_compare((*a)->path, (*b)->path);
  return order != 0 ? order : (*a > *b) - (*a < *b);
}

static int id_order(const void *left, const void *right)
{
  const by_publication_item *const *a = left;
  const by_publication_item *const *b = right;
  const int order = by_span_compare((*a)->id, (*b)->id);
  return order != 0 ? order : (*a > *b) - (*a < *b);
}

const by_holding *by_publication_member(const by_publication *publication, by_span path)
{
  const by_holding wanted = {.path = path};
  const by_holding *const key = &wanted;
  const by_holding *const *found =
      publication->members_by_path == NULL || publication->members->count == 0
          ? NULL
          : bsearch(&key, publication->members_by_path, publication->members->count, sizeof(const by_holding *), member_order);
  return found == NULL ? NULL : *found;
}

/* The first of the sorted items that does not stand before `path` or `id`; each is looked for by halving. */
static by_publication_item *item_found(by_publication_item **sorted, size_t count, by_span wanted, bool by_id)
{
  size_t low = 0;
  size_t high = count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    const by_span here = by_id ? sorted[middle]->id : sorted[middle]->path;
    if (by_span_compare(here, wanted) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const bool found = low < count && by_span_equal(by_id ? sorted[low]->id : sorted[low]->path, wanted);
  return found ? sorted[low] : NULL;
}

by_publication_item *by_publication_item_at(const by_publication *publication, by_span path)
{
  return path.size == 0 ? NULL : item_found(publication->items_by_path, publication->item_count, path, false);
}

by_publication_item *by_publication_item_named(const by_publication *publication, by_span id)
{
  return item_found(publication->items_by_id, publication->item_count, id, true);
}

/* Copies of the members under the names by which references find them: in NFC. */
static bool normalise_members(opening *o)
{
  const by_holdings *members = o->publication->members;
  by_holdings *normal = by_arena_take(o->arena, 1, sizeof *normal);
  by_holding *items = by_arena_take(o->arena, members->count, sizeof *items);
  if (normal == NULL || items == NULL) {
    return false;
  }
  for (size_t i = 0; i < members->count; i++) {
    items[i] = members->items[i];
    if (!by_normal_form(items[i].path, o->arena, &items[i].path)) {
      return false;
    }
  }
  *normal = *members;
  normal->items = items;
  o->publication->members = normal;
  return true;
}

static bool sort_members(opening *o)
{
  if (o->general && !normalise_members(o)) {
    return false;
  }
  const by_holdings *members = o->publication->members;
  const by_holding **sorted = by_arena_take(o->arena, members->count, sizeof(const by_holding *));
  if (sorted == NULL) {
    return false;
  }
  for (size_t i = 0; i < members->count; i++) {
    sorted[i] = &members->items[i];
  }
  qsort(sorted, members->count, sizeof(const by_holding *), member_order);
  o->publication->members_by_path = sorted;
  return true;
}

static by_status refuse(const opening *o, const by_rule *rule, by_place place, by_span detail)
{
  by_findings_add(o->findings, &(by_finding){.rule = rule, .place = place, .details = {detail}});
  return BY_REFUSED;
}

static const xmlNode *element_below(const xmlNode *parent, const char *name)
{
  const xmlNode *each = parent == NULL ? NULL : parent->children;
  while (each != NULL && !by_node_is(each, name)) {
    each = each->next;
  }
  return each;
}

static size_t element_count(const xmlNode *parent, const char *name)
{
  size_t count = 0;
  for (const xmlNode *each = parent == NULL ? NULL : parent->children; each != NULL; each = each->next) {
    count += by_node_is(each, name);
  }
  return count;
}

/* The first rootfile of a package from `node` on. */
static const xmlNode *next_package(const xmlNode *node)
{
  while (node != NULL && !(by_node_is(node, "rootfile") && by_span_is(by_node_attribute(node, "media-type"), PACKAGE_TYPE))) {
    node = node->next;
  }
  return node;
}

/* The package document that the rootfile names; NULL where it is not there. What stands for itself only as %20 is written so. */
static const by_holding *package_of(const opening *o, const xmlNode *rootfile)
{
  const by_span full = by_node_attribute(rootfile, "full-path");
  const by_holding *const found = by_publication_member(o->publication, full);
  by_reference target = {.path = {0}};
  const bool coded = full.size != 0 && full.at[0] != '/' && memchr(full.at, '%', full.size) != NULL;
  if (found != NULL || !coded || !by_reference_resolve(o->arena, by_span_of(""), full, &target)) {
    return found;
  }
  return by_publication_member(o->publication, target.path);
}

/* Another package beside the first: outside the archival profile, and in general it must be there. */
static by_status judge_other(const opening *o, const xmlNode *rootfile)
{
  const by_place place = by_node_place(by_span_of(CONTAINER_PATH), rootfile);
  if (!o->general) {
    return refuse(o, &by_epub_rules[BY_EPUB_ROOTFILE_COUNT], place, by_span_of(NULL));
  }
  const bool there = package_of(o, rootfile) != NULL;
  return there ? BY_OK : refuse(o, &by_epub_rules[BY_EPUB_ROOTFILE_MISSING], place, by_node_attribute(rootfile, "full-path"));
}

static by_status read_rootfiles(opening *o, const xmlDoc *container)
{
  const by_span path = by_span_of(CONTAINER_PATH);
  const xmlNode *const rootfiles = element_below(xmlDocGetRootElement(container), "rootfiles");
  const xmlNode *named = next_package(rootfiles == NULL ? NULL : rootfiles->children);
  by_status status = BY_OK;
  for (const xmlNode *each = named == NULL ? NULL : next_package(named->next); each != NULL; each = next_package(each->next)) {
    status = by_status_worse(status, judge_other(o, each));
  }
  const by_holding *package = named == NULL ? NULL : package_of(o, named);
  if (package == NULL) {
    const xmlNode *const meant = named != NULL ? named : element_below(rootfiles, "rootfile");
    const by_span full = named == NULL ? by_span_of(NULL) : by_node_attribute(named, "full-path");
    return refuse(o, &by_epub_rules[BY_EPUB_ROOTFILE_MISSING], by_node_place(path, meant), full);
  }
  o->publication->package_path = package->path;
  by_part part = {.member = package->path};
  const by_status given = by_publication_bytes(o->publication, package, &part.xml);
  if (given != BY_OK) {
    return by_status_worse(status, given);
  }
  status = by_status_worse(status, o->read(o, BY_GRAMMAR_PACKAGE, part, &o->publication->package));
  if (o->publication->package != NULL) {
    by_schemas_hold(o->schemas, o->publication->package);
  }
  return status;
}

static by_status read_container(opening *o)
{
  const by_holding *member = by_publication_member(o->publication, by_span_of(CONTAINER_PATH));
  if (member == NULL) {
    return refuse(o, &by_epub_rules[BY_EPUB_CONTAINER_MISSING], (by_place){0}, (by_span){0});
  }
  xmlDoc *container = NULL;
  by_part part = {.member = member->path};
  by_status status = by_publication_bytes(o->publication, member, &part.xml);
  status = status == BY_OK ? o->read(o, BY_GRAMMAR_CONTAINER, part, &container) : status;
  if (status == BY_OK) {
    status = read_rootfiles(o, container);
  }
  by_document_free(container);
  return status;
}

static bool fill_item(const opening *o, const xmlNode *node, by_publication_item *item)
{
  const by_publication *publication = o->publication;
  by_reference reference = {0};
  if (!by_reference_resolve(o->arena, publication->package_path, by_node_attribute(node, "href"), &reference)) {
    return false;
  }
  *item = (by_publication_item){.id = by_xml_trim(by_node_attribute(node, "id")),
                                .href = by_node_attribute(node, "href"),
                                .fallback = by_xml_trim(by_node_attribute(node, "fallback")),
                                .path = reference.scheme.size == 0 ? reference.path : (by_span){0},
                                .media_type = by_node_attribute(node, "media-type"),
                                .properties = by_node_attribute(node, "properties"),
                                .spot = by_node_position(node),
                                .member = reference.scheme.size == 0 ? by_publication_member(publication, reference.path) : NULL};
  return true;
}

static bool sort_items(const opening *o)
{
  by_publication *publication = o->publication;
  const size_t count = publication->item_count;
  publication->items_by_path = by_arena_take(o->arena, count, sizeof(by_publication_item *));
  publication->items_by_id = by_arena_take(o->arena, count, sizeof(by_publication_item *));
  if (publication->items_by_path == NULL || publication->items_by_id == NULL) {
    return false;
  }
  for (size_t i = 0; i < count; i++) {
    publication->items_by_path[i] = &publication->items[i];
    publication->items_by_id[i] = &publication->items[i];
  }
  qsort(publication->items_by_path, count, sizeof(by_publication_item *), path_order);
  qsort(publication->items_by_id, count, sizeof(by_publication_item *), id_order);
  return true;
}

static bool read_manifest(const opening *o, const xmlNode *manifest)
{
  by_publication *publication = o->publication;
  publication->items = by_arena_take(o->arena, element_count(manifest, "item"), sizeof(by_publication_item));
  if (publication->items == NULL) {
    return false;
  }
  for (const xmlNode *each = manifest == NULL ? NULL : manifest->children; each != NULL; each = each->next) {
    if (!by_node_is(each, "item")) {
      continue;
    }
    by_publication_item *item = &publication->items[publication->item_count++];
    if (!fill_item(o, each, item)) {
      return false;
    }
    if (publication->navigation == NULL && by_words_have(item->properties, "nav")) {
      publication->navigation = item;
    }
  }
  return sort_items(o);
}

static bool read_spine(const opening *o, const xmlNode *spine)
{
  by_publication *publication = o->publication;
  publication->spine = by_arena_take(o->arena, element_count(spine, "itemref"), sizeof(by_publication_item *));
  if (publication->spine == NULL) {
    return false;
  }
  for (const xmlNode *each = spine == NULL ? NULL : spine->children; each != NULL; each = each->next) {
    by_publication_item *item =
        by_node_is(each, "itemref") ? by_publication_item_named(publication, by_xml_trim(by_node_attribute(each, "idref"))) : NULL;
    if (item != NULL && item->position == 0) {
      publication->spine[publication->spine_count++] = item;
      item->position = publication->spine_count;
    }
  }
  const by_span toc = spine == NULL ? by_span_of(NULL) : by_xml_trim(by_node_attribute(spine, "toc"));
  publication->spine_spot = by_node_position(spine);
  publication->ncx = toc.size == 0 ? NULL : by_publication_item_named(publication, toc);
  return true;
}

by_status by_publication_bytes(const by_publication *publication, const by_holding *member, by_span *bytes)
{
  return publication->members->read(publication->members->context, member->index, true, bytes);
}

bool by_publication_begins(const by_publication *publication, const by_holding *member, by_span bytes)
{
  by_span head = {0};
  const by_status status = publication->members->read(publication->members->context, member->index, false, &head);
  return status != BY_OK || by_span_starts(head, bytes);
}

by_status by_publication_document(const by_publication *publication, by_publication_item *item, xmlDoc **document)
{
  const by_opening *const o = publication->opening;
  const by_grammar grammar = o->grammar_of(item->media_type);
  const bool first = item->member != NULL && (publication->lone || by_publication_item_at(publication, item->path) == item);
  *document = NULL;
  if (!first || item->encrypted || grammar == BY_GRAMMARS) {
    return BY_OK;
  }
  by_part part = {.member = item->path, .media_type = item->media_type, .legacy = publication->legacy};
  by_status status = by_publication_bytes(publication, item->member, &part.xml);
  if (status == BY_OK) {
    status = o->read(o, item == publication->navigation ? BY_GRAMMAR_NAVIGATION : grammar, part, document);
  }
  item->readable = *document != NULL;
  return o->findings->failed ? BY_ENVIRONMENT : status;
}

by_status by_publication_read(const by_opening *o)
{
  const xmlNode *root = xmlDocGetRootElement(o->publication->package);
  o->publication->legacy = o->general && by_package_is_legacy(root);
  const bool done = read_manifest(o, element_below(root, "manifest")) && read_spine(o, element_below(root, "spine"));
  return done ? BY_OK : BY_ENVIRONMENT;
}

static by_status open_members(opening *o)
{
  if (!sort_members(o)) {
    return BY_ENVIRONMENT;
  }
  by_status status = read_container(o);
  if (o->publication->package != NULL) {
    status = by_status_worse(status, by_publication_read(o));
  }
  return o->findings->failed ? BY_ENVIRONMENT : status;
}

by_status by_publication_open(by_schemas *schemas, const by_holdings *members, by_arena *arena, by_findings *findings,
                              by_publication *publication)
{
  *publication = (by_publication){.members = members};
  opening *o = by_opening_new(&(opening){.schemas = schemas, .arena = arena, .findings = findings, .publication = publication});
  if (o == NULL) {
    return BY_ENVIRONMENT;
  }
  by_reading_archive(o);
  return open_members(o);
}

by_status by_publication_open_general(by_schemas *schemas, const by_holdings *members, by_arena *arena, by_findings *findings,
                                      by_publication *publication)
{
  *publication = (by_publication){.members = members};
  opening *o = by_opening_new(&(opening){.schemas = schemas, .arena = arena, .findings = findings, .publication = publication});
  if (o == NULL) {
    return BY_ENVIRONMENT;
  }
  by_reading_general(o);
  const by_status status = open_members(o);
  return by_status_worse(status, by_publication_read_rights(o));
}

void by_publication_close(by_publication *publication)
{
  by_document_free(publication->package);
  by_document_free(publication->encryption);
  publication->package = NULL;
  publication->encryption = NULL;
}

bool by_publication_is_own(const by_holdings *members)
{
  static const char MARK[] = "<meta name=\"generator\" content=\"bayegan";
  for (size_t i = 0; i < members->count; i++) {
    by_span bytes = {0};
    if (by_span_ends(members->items[i].path, by_span_of(".opf")) && members->read(members->context, i, true, &bytes) == BY_OK &&
        by_span_find(bytes, by_span_of(MARK)) != BY_NOWHERE) {
      return true;
    }
  }
  return false;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The publication of anybody against EPUB 3.3: the steps, and what all of them need. */
#include "check/general.h"

#include "check/general_html.h"
#include "check/node.h"
#include "check/outline.h"

#include <libxml/tree.h>
#include <stdlib.h>

void by_general_report(by_general *general, int rule, by_place place, by_span first, const char *second)
{
  by_epub_report(&general->check, &by_general_rules[rule], place, first, by_span_of(second));
}

void by_general_report_package(by_general *general, int rule, const xmlNode *node, by_span first, const char *second)
{
  const by_finding finding = {.rule = &by_general_rules[rule],
                              .place = by_node_place(general->check.publication->package_path, node),
                              .details = {first, by_span_of(second)},
                              .value = node->children == NULL ? by_span_of("") : by_xml_trim(by_node_text(node->children))};
  by_findings_add_as(general->check.findings, &finding, by_rule_severity(finding.rule, general->check.general));
}

void by_general_report_grammar(by_general *general, by_span member, const xmlNode *node, const char *shown, const char *what)
{
  by_outline_report(shown, member, node, what, general->check.findings);
}

void by_general_add_use(by_general *general, by_use_of use)
{
  by_arena *const arena = general->check.arena;
  const bool kept = by_arena_keep(arena, &use.href) && by_arena_keep(arena, &use.base) && by_arena_keep(arena, &use.type);
  by_use_of *added = kept ? by_epub_list_add(&general->check, &general->uses, sizeof *added) : NULL;
  general->check.failed = general->check.failed || added == NULL;
  if (added != NULL) {
    *added = use;
  }
}

by_span by_type_bare(by_span type)
{
  const size_t semicolon = by_span_find(type, by_span_of(";"));
  return by_xml_trim(by_span_slice(type, 0, semicolon));
}

bool by_type_is_core(by_span type)
{
  static const char *const CORE[] = {
      "image/gif",
      "image/jpeg",
      "image/png",
      "image/svg+xml",
      "image/webp",
      "audio/mpeg",
      "audio/mp4",
      "audio/ogg",
      "text/css",
      "text/javascript",
      "application/xhtml+xml",
      "application/javascript",
      "application/ecmascript",
      "application/x-dtbncx+xml",
      "application/smil+xml",
      "application/pls+xml",
  };
  return by_span_is_any(by_type_bare(type), CORE, sizeof CORE / sizeof CORE[0]) || by_type_is_font(type);
}

bool by_type_is_font(by_span type)
{
  static const char *const FONTS[] = {"application/font-sfnt", "application/font-woff", "application/vnd.ms-opentype",
                                      "application/vnd.ms-fontobject"};
  const by_span bare = by_type_bare(type);
  return by_span_starts(bare, by_span_of("font/")) || by_span_starts(bare, by_span_of("application/x-font")) ||
         by_span_is_any(bare, FONTS, sizeof FONTS / sizeof FONTS[0]);
}

bool by_type_is_document(by_span type)
{
  const by_span bare = by_type_bare(type);
  return by_span_is(bare, "application/xhtml+xml") || by_span_is(bare, "image/svg+xml");
}

bool by_general_falls_back(const by_general *general, const by_publication_item *item, bool document)
{
  const by_publication *publication = general->check.publication;
  for (size_t i = 0; i < BY_FALLBACKS_MOST; i++) {
    item = item->fallback.size == 0 ? NULL : by_publication_item_named(publication, item->fallback);
    if (item == NULL) {
      return false;
    }
    if (document ? by_type_is_document(item->media_type) : by_type_is_core(item->media_type)) {
      return true;
    }
  }
  return false;
}

bool by_is_elsewhere(by_span href)
{
  static const char *const SCHEMES[] = {"http:", "https:", "ftp:", "//"};
  const by_span rest = by_xml_trim(href);
  return by_span_starts_any(rest, SCHEMES, sizeof SCHEMES / sizeof SCHEMES[0]);
}

static by_span address_of(by_span href)
{
  const by_span whole = by_xml_trim(href);
  return by_span_before(whole, "#");
}

static int remote_order(const void *left, const void *right)
{
  const by_publication_item *const *a = left;
  const by_publication_item *const *b = right;
  const int order = by_span_compare(address_of((*a)->href), address_of((*b)->href));
  return order != 0 ? order : (*a > *b) - (*a < *b);
}

static int address_order(const void *key, const void *entry)
{
  const by_span *address = key;
  const by_publication_item *const *item = entry;
  return by_span_compare(*address, address_of((*item)->href));
}

const by_publication_item *by_general_remote(const by_general *general, by_span href)
{
  const by_span address = address_of(href);
  const by_publication_item *const *found = general->remote_count == 0 ? NULL
                                                                       : bsearch(&address, general->remotes, general->remote_count,
                                                                                 sizeof(const by_publication_item *), address_order);
  return found == NULL ? NULL : *found;
}

static void note_version(by_general *general)
{
  const xmlNode *root = xmlDocGetRootElement(general->check.publication->package);
  by_general_report_package(general, BY_GENERAL_EPUB_VERSION_OTHER, root, by_node_attribute(root, "version"), "");
}

static bool prepare(by_general *general)
{
  const by_publication *publication = general->check.publication;
  const size_t count = publication->item_count;
  general->check.parts = by_arena_take(general->check.arena, count, sizeof(by_epub_part));
  general->features = by_arena_take(general->check.arena, count, sizeof(unsigned));
  general->seen = by_arena_take(general->check.arena, count, sizeof(bool));
  general->remotes = by_arena_take(general->check.arena, count, sizeof(const by_publication_item *));
  if (general->check.parts == NULL || general->features == NULL || general->seen == NULL || general->remotes == NULL) {
    return false;
  }
  for (size_t i = 0; i < count; i++) {
    if (by_is_elsewhere(publication->items[i].href)) {
      general->remotes[general->remote_count++] = &publication->items[i];
    }
  }
  if (general->remote_count != 0) {
    qsort(general->remotes, general->remote_count, sizeof(const by_publication_item *), remote_order);
  }
  return true;
}

void by_general_check_kind(by_general *general, const by_publication_item *item, xmlNode *root)
{
  const by_publication *publication = general->check.publication;
  if (by_type_is_document(item->media_type) && !publication->legacy) {
    by_general_check_content(general, item, root);
  } else if (by_span_is(item->media_type, "application/xhtml+xml")) {
    by_general_check_legacy_page(general, item, root);
  }
  if (by_span_is(item->media_type, "application/xhtml+xml")) {
    by_general_check_access(general, item, root);
    by_general_check_text(general, item, root);
  } else if (by_span_is(item->media_type, "application/smil+xml")) {
    by_general_check_overlay(general, item, root);
  }
  if (item == publication->navigation) {
    by_general_check_lists(general, item, root);
  }
  if (item == publication->ncx) {
    by_general_check_ncx(general, item, root);
  }
  if ((general->features[item - publication->items] & BY_FEATURE_FIXED) != 0) {
    by_general_check_viewport(general, item, root);
  }
}

/* Nothing is asked of a document that comes a second time. */
void by_general_see(by_general *general, size_t index, xmlDoc *document)
{
  if (general->check.failed || general->seen[index]) {
    return;
  }
  general->seen[index] = true;
  by_general_walk_page(general, &general->check.publication->items[index], document);
  general->scripted = general->scripted || (general->features[index] & BY_FEATURE_SCRIPTED) != 0;
}

static void read_item(by_general *general, size_t index)
{
  const by_publication *publication = general->check.publication;
  by_publication_item *item = &publication->items[index];
  const bool first = item->path.size == 0 || by_publication_item_at(publication, item->path) == item;
  xmlDoc *document = NULL;
  by_epub_note_reading(&general->check, by_publication_document(publication, item, &document));
  if (document != NULL) {
    by_general_see(general, index, document);
  } else if (first && !item->encrypted && item->member != NULL && by_span_is(by_type_bare(item->media_type), "text/css")) {
    by_general_walk_style(general, item);
  }
  by_document_free(document);
}

/* Each document is there while it is walked, and no longer. */
static void read_unseen(by_general *general)
{
  for (size_t i = 0; i < general->check.publication->item_count && !general->check.failed; i++) {
    if (!general->seen[i]) {
      read_item(general, i);
    }
  }
}

typedef void step(by_general *general);

static void run(by_general *general, step *const *steps, size_t count)
{
  for (size_t i = 0; !general->check.failed && i < count; i++) {
    steps[i](general);
  }
}

by_general *by_general_begin(const by_publication *publication, by_arena *arena, by_findings *findings)
{
  static step *const STEPS[] = {by_general_check_package, by_general_check_metadata, by_general_check_properties, by_general_find_fixed,
                                by_general_find_encrypted};
  by_general *general = by_arena_take(arena, 1, sizeof *general);
  if (general == NULL) {
    return NULL;
  }
  *general = (by_general){.check = {.publication = publication, .arena = arena, .findings = findings, .general = true},
                          .errors = findings->errors};
  general->check.failed = !by_epub_check_begin(&general->check) || !prepare(general);
  if (publication->legacy) {
    note_version(general);
  }
  run(general, STEPS, sizeof STEPS / sizeof STEPS[0]);
  return general;
}

by_status by_general_end(by_general *general)
{
  static step *const STEPS[] = {read_unseen,
                                by_general_check_manifest,
                                by_general_check_uses,
                                by_general_check_overlays,
                                by_general_check_features,
                                by_general_check_spine,
                                by_general_check_navigation,
                                by_general_check_container,
                                by_general_check_discovery};
  run(general, STEPS, sizeof STEPS / sizeof STEPS[0]);
  by_epub_check_drop(&general->check);
  free(general->uses.items);
  free(general->prefixes.items);
  const by_status found = by_findings_status(general->check.findings, general->errors);
  return general->check.failed ? BY_ENVIRONMENT : by_status_worse(general->check.reading, found);
}

by_status by_check_epub_general(const by_publication *publication, by_arena *arena, by_findings *findings)
{
  if (publication->package == NULL && publication->item_count == 0) {
    return BY_REFUSED;
  }
  by_general *general = by_general_begin(publication, arena, findings);
  return general == NULL ? BY_ENVIRONMENT : by_general_end(general);
}

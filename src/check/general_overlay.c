/* SPDX-License-Identifier: BSD-2-Clause */
/* Media overlays of anybody (EPUB 3.3, section 9): which page each reads and which item names it, the times of its sounds, how long they
 * last. */
#include "base/rules_overlay.h"
#include "check/general_html.h"
#include "check/node.h"

#include <libxml/tree.h>

static const char PACKAGE_SHOWN[] = "the package document of EPUB 3";
static const char OVERLAY_SHOWN[] = "the media overlays of EPUB 3";
static const char SMIL_TYPE[] = "application/smil+xml";

static void report(by_general *general, int rule, by_place place, by_span first, by_span second)
{
  by_epub_report(&general->check, &by_overlay_rules[rule], place, first, second);
}

/* A sound without clipBegin is heard from its start on, one without clipEnd to its end. */
static void check_clip(by_general *general, const by_publication_item *item, const xmlNode *audio)
{
  const by_span begin = by_xml_trim(by_node_attribute(audio, "clipBegin"));
  const by_span end = by_xml_trim(by_node_attribute(audio, "clipEnd"));
  uint64_t from = 0;
  uint64_t to = UINT64_MAX;
  if ((begin.size != 0 && !by_clock_read(begin, &from)) || (end.size != 0 && !by_clock_read(end, &to))) {
    by_general_report_grammar(general, item->path, audio, OVERLAY_SHOWN, "clipBegin or clipEnd is no clock value");
  } else if (from >= to) {
    report(general, BY_OVERLAY_EPUB_OVERLAY_CLIP, by_node_place(item->path, audio), begin.size == 0 ? by_span_of("0s") : begin, end);
  }
  const by_span source = by_node_attribute(audio, "src");
  if (by_span_find(source, by_span_of("#")) != BY_NOWHERE) {
    report(general, BY_OVERLAY_EPUB_OVERLAY_FRAGMENT, by_node_place(item->path, audio), source, (by_span){0});
  }
}

void by_general_check_overlay(by_general *general, const by_publication_item *item, xmlNode *root)
{
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    by_general_check_types(general, item, node);
    if (by_node_is(node, "audio")) {
      check_clip(general, item, node);
    } else if (by_node_is(node, "seq") && by_epub_attribute(node, "textref", BY_OPS_SPACE).size == 0) {
      by_general_report_grammar(general, item->path, node, OVERLAY_SHOWN, "without epub:textref, which says what it reads");
    }
  }
}

/* What an overlay reads must be a page, what it plays a sound. */
static void check_use(by_general *general, const by_use_of *use)
{
  const by_span type = by_type_bare(use->target->media_type);
  const by_place place = by_place_at(use->from->path, use->spot);
  if (use->use == BY_USE_OVERLAY_TEXT && !by_type_is_document(type)) {
    by_epub_report(&general->check, &by_content_rules[BY_CONTENT_EPUB_LINK_NOT_SPINE], place, use->href, use->target->path);
  } else if (use->use == BY_USE_AUDIO && by_type_is_core(type) && !by_span_starts(type, by_span_of("audio/"))) {
    by_epub_report(&general->check, &by_general_rules[BY_GENERAL_EPUB_FOREIGN_RESOURCE], place, use->href, type);
  }
}

/* Which overlay reads an item: the first that does; NULL: none. */
static void note_reader(by_general *general, const by_publication_item **readers, const by_use_of *use)
{
  const by_publication_item **reader = &readers[use->target - general->check.publication->items];
  if (*reader != NULL && *reader != use->from) {
    report(general, BY_OVERLAY_EPUB_OVERLAY_MISMATCH, by_place_at(use->from->path, use->spot), use->target->path,
           by_span_of("is read by another media overlay, too"));
  }
  *reader = *reader == NULL ? use->from : *reader;
}

static void follow_uses(by_general *general, const by_publication_item **readers)
{
  const by_use_of *const uses = general->uses.items;
  for (size_t i = 0; i < general->uses.count; i++) {
    const by_use_of *each = &uses[i];
    if (each->from == NULL || each->target == NULL || !by_span_is(by_type_bare(each->from->media_type), SMIL_TYPE)) {
      continue;
    }
    check_use(general, each);
    if (each->use == BY_USE_OVERLAY_TEXT) {
      note_reader(general, readers, each);
    }
  }
}

/* What is wrong between a page, the overlay that it names and the one that reads it; NULL: nothing. */
static const char *mismatch(const by_publication_item *named, const by_publication_item *reader)
{
  if (named == NULL) {
    return reader != NULL ? "is read by a media overlay, and its item does not name that" : NULL;
  }
  if (reader == NULL) {
    return "names a media overlay that does not read it";
  }
  return reader == named ? NULL : "names another media overlay than the one that reads it";
}

/* What is known of each item. */
typedef struct overlay_facts {
  const by_publication_item **readers; /* the overlay that reads it; NULL: there are no overlays */
  bool *timed;                         /* the package says how long it lasts */
  bool durations;                      /* and how long all overlays do */
} overlay_facts;

static void note_durations(const by_general *general, overlay_facts *facts)
{
  const by_publication *publication = general->check.publication;
  const by_epub_statements *statements = &general->check.statements;
  facts->durations = by_epub_statement_named(&general->check, false, "media:duration", NULL) != NULL;
  for (size_t i = 0; i < statements->count; i++) {
    const by_epub_statement *each = &statements->items[i];
    const bool duration = by_span_is(each->name, "media:duration") && each->refines.size != 0;
    const by_publication_item *item = duration ? by_publication_item_named(publication, each->refines) : NULL;
    if (item != NULL) {
      facts->timed[item - publication->items] = true;
    }
  }
}

/* The overlay of an item is a document of SMIL, and the package says how long it and all of them last. */
static void check_named(by_general *general, const overlay_facts *facts, const xmlNode *node, const by_publication_item *named)
{
  const by_span member = general->check.publication->package_path;
  const bool page = by_type_is_document(by_xml_trim(by_node_attribute(node, "media-type")));
  if (named == NULL || !by_span_is(named->media_type, SMIL_TYPE)) {
    by_general_report_grammar(general, member, node, PACKAGE_SHOWN, "media-overlay names no media overlay");
  } else if (!page) {
    by_general_report_grammar(general, member, node, PACKAGE_SHOWN, "has a media overlay, and is no XHTML or SVG");
  }
  if (!facts->durations || (named != NULL && !facts->timed[named - general->check.publication->items])) {
    by_general_report_grammar(general, member, node, PACKAGE_SHOWN, "has a media overlay, and no media:duration is stated");
  }
}

static void check_item(by_general *general, const overlay_facts *facts, const xmlNode *node, const by_publication_item *item)
{
  const by_publication *publication = general->check.publication;
  const by_span id = by_xml_trim(by_node_attribute(node, "media-overlay"));
  const by_publication_item *named = id.size == 0 ? NULL : by_publication_item_named(publication, id);
  if (id.size != 0) {
    check_named(general, facts, node, named);
  }
  const bool judged = !publication->lone && by_type_is_document(item->media_type) && (id.size == 0 || named != NULL);
  const char *fault = judged ? mismatch(named, facts->readers == NULL ? NULL : facts->readers[item - publication->items]) : NULL;
  if (fault != NULL) {
    report(general, BY_OVERLAY_EPUB_OVERLAY_MISMATCH, by_node_place(publication->package_path, node), item->path, by_span_of(fault));
  }
}

static void check_items(by_general *general, const overlay_facts *facts, const xmlNode *manifest)
{
  const by_publication *publication = general->check.publication;
  for (const xmlNode *each = manifest == NULL ? NULL : manifest->children; each != NULL; each = each->next) {
    const by_publication_item *item =
        by_node_is(each, "item") ? by_publication_item_named(publication, by_xml_trim(by_node_attribute(each, "id"))) : NULL;
    if (item != NULL) {
      check_item(general, facts, each, item);
    }
  }
}

/* All overlays last as long as each of them, within a second. */
static void check_durations(by_general *general)
{
  enum { TOLERANCE = 1000 };
  const by_epub_statement *total = by_epub_statement_named(&general->check, false, "media:duration", NULL);
  const by_epub_statements *statements = &general->check.statements;
  uint64_t whole = 0;
  uint64_t sum = 0;
  if (total == NULL || !by_clock_read(total->value, &whole)) {
    return;
  }
  for (size_t i = 0; i < statements->count; i++) {
    const by_epub_statement *each = &statements->items[i];
    uint64_t part = 0;
    if (by_span_is(each->name, "media:duration") && each->refines.size != 0) {
      sum += by_clock_read(each->value, &part) ? part : 0;
    }
  }
  if (whole > sum + TOLERANCE || sum > whole + TOLERANCE) {
    report(general, BY_OVERLAY_EPUB_OVERLAY_DURATION, by_node_place(general->check.publication->package_path, total->node), total->value,
           (by_span){0});
  }
}

static bool has_overlay(const by_publication *publication)
{
  bool found = false;
  for (size_t i = 0; i < publication->item_count && !found; i++) {
    found = by_span_is(by_type_bare(publication->items[i].media_type), SMIL_TYPE);
  }
  return found;
}

void by_general_check_overlays(by_general *general)
{
  const by_publication *publication = general->check.publication;
  if (publication->package == NULL || publication->legacy) {
    return;
  }
  overlay_facts facts = {.timed = by_arena_take(general->check.arena, publication->item_count, sizeof(bool))};
  const bool any = has_overlay(publication);
  if (any) {
    facts.readers = by_arena_take(general->check.arena, publication->item_count, sizeof(const by_publication_item *));
  }
  if (facts.timed == NULL || (any && facts.readers == NULL)) {
    general->check.failed = true;
    return;
  }
  if (any) {
    follow_uses(general, facts.readers);
  }
  note_durations(general, &facts);
  check_items(general, &facts, by_node_child(xmlDocGetRootElement(publication->package), "manifest"));
  check_durations(general);
}

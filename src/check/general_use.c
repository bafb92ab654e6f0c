/* SPDX-License-Identifier: BSD-2-Clause */
/* What documents refer to: is it there, is it listed, may it be used so (EPUB 3.3, sections 3.3 to 3.6, 5.6 and 6.1.3). */
#include "check/general.h"

#include "check/url.h"

#include <stdlib.h>

/* What is asked of the target of a use. */
typedef struct demand {
  bool link;   /* a reader follows it: it may lie elsewhere, else must be in the spine */
  bool remote; /* a resource that may lie elsewhere */
  bool core;   /* of a core media type, or with a fallback */
  bool image;  /* a fragment is for SVG alone */
} demand;

static const demand DEMANDS[] = {
    [BY_USE_HYPERLINK] = {.link = true},
    [BY_USE_TOC] = {.link = true},
    [BY_USE_LANDMARK] = {.link = true},
    [BY_USE_PAGE_LIST] = {.link = true},
    [BY_USE_IMAGE] = {.core = true, .image = true},
    [BY_USE_PICTURE_IMAGE] = {.core = true, .image = true},
    [BY_USE_PICTURE_SOURCE] = {.core = true, .image = true},
    [BY_USE_AUDIO] = {.remote = true, .core = true},
    [BY_USE_VIDEO] = {.remote = true},
    [BY_USE_TRACK] = {.remote = false},
    [BY_USE_EMBEDDED] = {.core = true},
    [BY_USE_SCRIPT] = {.core = false},
    [BY_USE_STYLE_SHEET] = {.core = false},
    [BY_USE_STYLE] = {.core = false},
    [BY_USE_FONT] = {.remote = true},
    [BY_USE_LINK] = {.core = false},
    [BY_USE_CITE] = {.core = false},
    [BY_USE_OVERLAY_TEXT] = {.core = false},
    [BY_USE_NCX] = {.link = true},
    [BY_USE_GUIDE] = {.link = true},
};
_Static_assert(sizeof DEMANDS / sizeof DEMANDS[0] == BY_USES, "a row for each use");

static by_place place_of(const by_general *general, const by_use_of *use)
{
  const by_span path = use->from == NULL ? general->check.publication->package_path : use->from->path;
  return by_place_at(path, use->spot);
}

static void complain(by_general *general, const by_use_of *use, int rule, by_span detail)
{
  by_epub_report(&general->check, &by_content_rules[rule], place_of(general, use), use->href, detail);
}

static void complain_foreign(by_general *general, const by_use_of *use, by_span type)
{
  by_epub_report(&general->check, &by_general_rules[BY_GENERAL_EPUB_FOREIGN_RESOURCE], place_of(general, use), use->href, type);
}

static bool begins(by_span type, const char *kind)
{
  return by_span_starts(type, by_span_of(kind));
}

static bool is_exempt(by_span type)
{
  return begins(type, "video/") || by_type_is_font(type);
}

/* A resource of a foreign type needs something to stand in for it; where, depends on the element. */
static void check_foreign(by_general *general, const by_use_of *use, by_span type, bool manifest_fallback)
{
  if (!DEMANDS[use->use].core || type.size == 0 || by_type_is_core(type) || is_exempt(type)) {
    return;
  }
  bool sound = use->has_fallback || manifest_fallback;
  if (use->use == BY_USE_PICTURE_IMAGE) {
    sound = false;
  } else if (use->use == BY_USE_PICTURE_SOURCE) {
    sound = use->type.size != 0;
  }
  if (!sound) {
    complain_foreign(general, use, type);
  }
}

static void check_claim(by_general *general, const by_use_of *use)
{
  const by_span claimed = by_type_bare(use->type);
  const by_span real = by_type_bare(use->target->media_type);
  const bool resource = use->use >= BY_USE_IMAGE && use->use <= BY_USE_EMBEDDED;
  if (resource && claimed.size != 0 && by_span_find(claimed, by_span_of("/")) != BY_NOWHERE && !by_span_equal_folded(claimed, real)) {
    by_epub_report(&general->check, &by_general_rules[BY_GENERAL_EPUB_TYPE_MISMATCH], place_of(general, use), claimed, real);
  }
}

static void follow_data(by_general *general, const by_use_of *use)
{
  const by_span rest = by_span_slice(by_xml_trim(use->href), strlen("data:"), use->href.size);
  const by_span head = by_span_before(rest, ",");
  if (DEMANDS[use->use].link) {
    by_general_report(general, BY_GENERAL_EPUB_URL, place_of(general, use), by_span_of("data:"), "holds data, and no reader can follow it");
    return;
  }
  by_use_of shown = *use;
  shown.href = by_span_of("data:");
  shown.has_fallback = use->has_fallback || use->use == BY_USE_PICTURE_SOURCE;
  if (use->use != BY_USE_PICTURE_SOURCE) {
    check_foreign(general, &shown, by_type_bare(head), false);
  }
}

static bool is_navigation(const by_use_of *use)
{
  return use->use == BY_USE_TOC || use->use == BY_USE_LANDMARK || use->use == BY_USE_PAGE_LIST;
}

static void follow_remote_link(by_general *general, const by_use_of *use)
{
  if (is_navigation(use)) {
    by_general_report(general, BY_GENERAL_EPUB_NAV_REMOTE, place_of(general, use), use->href, "");
    return;
  }
  const by_publication_item *item = by_general_remote(general, use->href);
  const by_span type = item == NULL ? by_span_of(NULL) : item->media_type;
  if (item != NULL && !begins(type, "audio/") && !is_exempt(type)) {
    complain(general, use, BY_CONTENT_EPUB_REMOTE_RESOURCE, (by_span){0});
    general->check.parts[item - general->check.publication->items].linked = true;
  }
}

static void complain_scheme(by_general *general, const by_use_of *use, const char *what)
{
  by_general_report(general, BY_GENERAL_EPUB_URL_SCHEME, place_of(general, use), use->href, what);
}

/* Over https nobody can change or read it on its way. */
static void warn_open(by_general *general, const by_use_of *use)
{
  static const char SECURE[] = "https:";
  if (!by_span_equal_folded(by_span_slice(by_xml_trim(use->href), 0, sizeof SECURE - 1), by_span_of(SECURE)) && !use->remote_base) {
    complain_scheme(general, use, "does not begin with https");
  }
}

/* A resource elsewhere that a document needs to be shown. */
static void follow_remote_resource(by_general *general, by_use_of *use)
{
  const by_publication_item *item = use->remote_base ? NULL : by_general_remote(general, use->href);
  const by_span type = item == NULL ? by_span_of(NULL) : item->media_type;
  use->target = item;
  if (item != NULL) {
    general->check.parts[item - general->check.publication->items].linked = true;
  }
  if (!DEMANDS[use->use].remote && !begins(type, "audio/") && !begins(type, "video/")) {
    complain(general, use, BY_CONTENT_EPUB_REMOTE_RESOURCE, (by_span){0});
    return;
  }
  warn_open(general, use);
  if (use->from != NULL) {
    general->features[use->from - general->check.publication->items] |= BY_FEATURE_REMOTE;
  }
  if (item == NULL) {
    complain(general, use, BY_CONTENT_EPUB_LINK_UNLISTED, use->href);
    return;
  }
  check_foreign(general, use, type, by_general_falls_back(general, item, false));
  check_claim(general, use);
}

/* What is shown or heard, or stands for a source. */
static bool is_resource(const by_use_of *use)
{
  return !DEMANDS[use->use].link && use->use != BY_USE_LINK;
}

static void follow_remote(by_general *general, by_use_of *use)
{
  if (use->use == BY_USE_GUIDE) {
    complain(general, use, BY_CONTENT_EPUB_REMOTE_RESOURCE, (by_span){0});
  } else if (use->use == BY_USE_CITE) {
    warn_open(general, use);
  } else if (is_resource(use)) {
    follow_remote_resource(general, use);
  } else if (DEMANDS[use->use].link && !use->remote_base) {
    follow_remote_link(general, use);
  }
}

/* Fragments of other schemes than identifiers: CFI, media fragments, views of SVG, text. */
static bool is_scheme(by_span fragment)
{
  return by_span_find(fragment, by_span_of("(")) != BY_NOWHERE || by_span_find(fragment, by_span_of("=")) != BY_NOWHERE ||
         by_span_starts(fragment, by_span_of(":~:"));
}

/* In a style of its own document: what is not there is not painted, and who reads misses nothing that is said. */
static bool is_decoration(const by_use_of *use)
{
  return use->use == BY_USE_STYLE && by_span_starts(by_xml_trim(use->href), by_span_of("#"));
}

static void follow_fragment(by_general *general, by_use_of *use, by_span fragment)
{
  if (fragment.size == 0 || is_decoration(use)) {
    return;
  }
  if (use->use == BY_USE_STYLE_SHEET) {
    by_general_report(general, BY_GENERAL_EPUB_FRAGMENT_USE, place_of(general, use), use->href, "");
    return;
  }
  const by_span type = use->target->media_type;
  if (DEMANDS[use->use].image && !by_span_is(by_type_bare(type), "image/svg+xml")) {
    by_general_report(general, BY_GENERAL_EPUB_FRAGMENT_IMAGE, place_of(general, use), use->href, "");
    return;
  }
  const by_epub_part *part = &general->check.parts[use->target - general->check.publication->items];
  if (is_scheme(fragment) || !use->target->readable || !by_type_is_document(type)) {
    return;
  }
  const by_epub_id *id = by_epub_ids_find(&general->check, part, fragment);
  if (id == NULL) {
    complain(general, use, BY_CONTENT_EPUB_LINK_FRAGMENT, use->target->path);
    return;
  }
  use->order = id->order;
}

/* Where a reader is led to must be in the spine; the NCX may name what is not. */
static void follow_link(by_general *general, by_use_of *use)
{
  by_epub_part *part = &general->check.parts[use->target - general->check.publication->items];
  const bool guide = use->use == BY_USE_GUIDE;
  part->linked = true;
  if (guide ? !by_type_is_document(use->target->media_type) : use->target->position == 0) {
    complain(general, use, BY_CONTENT_EPUB_LINK_NOT_SPINE, use->target->path);
  }
}

static void follow_local(by_general *general, by_use_of *use, const by_reference *reference)
{
  const by_publication *publication = general->check.publication;
  const by_publication_item *target = by_publication_item_at(publication, reference->path);
  if (by_span_equal(reference->path, publication->package_path)) {
    if (!by_span_starts(reference->fragment, by_span_of("epubcfi("))) {
      complain(general, use, BY_CONTENT_EPUB_LINK_NOT_SPINE, reference->path);
    }
    return;
  }
  if (target == NULL) {
    const bool there = reference->path.size != 0 && by_publication_member(publication, reference->path) != NULL;
    complain(general, use, there ? BY_CONTENT_EPUB_LINK_UNLISTED : BY_CONTENT_EPUB_LINK_MISSING, reference->path);
    return;
  }
  use->target = target;
  if (target->member == NULL) {
    return; /* the manifest has said so */
  }
  if (DEMANDS[use->use].link) {
    follow_link(general, use);
  } else {
    check_foreign(general, use, by_type_bare(target->media_type), by_general_falls_back(general, target, false));
    check_claim(general, use);
  }
  follow_fragment(general, use, reference->fragment);
}

/* Of an address that is not sound enough was said already. */
static bool leads_elsewhere(const by_use_of *use, const by_reference *reference, bool sound)
{
  const bool schemed = reference->scheme.size != 0;
  if (by_is_elsewhere(use->href) || (use->remote_base && !schemed)) {
    return true;
  }
  return schemed && (is_navigation(use) || (sound && (is_resource(use) || use->use == BY_USE_GUIDE)));
}

static void follow_reference(by_general *general, by_use_of *use)
{
  by_arena_reset(general->check.scratch);
  by_reference reference = {0};
  if (!by_reference_resolve(general->check.scratch, use->base, use->href, &reference)) {
    general->check.failed = true;
    return;
  }
  const bool sound = by_general_check_address(general, place_of(general, use), use->href);
  if (leads_elsewhere(use, &reference, sound)) {
    follow_remote(general, use);
    return;
  }
  if (reference.scheme.size != 0 && use->use == BY_USE_HYPERLINK && !by_url_is_registered(reference.scheme)) {
    complain_scheme(general, use, "has a scheme that is not registered");
  }
  if (sound && reference.scheme.size == 0 && !general->check.publication->lone) {
    follow_local(general, use, &reference);
  }
}

static void follow(by_general *general, by_use_of *use)
{
  const by_span href = by_xml_trim(use->href);
  if (by_span_starts(href, by_span_of("data:"))) {
    follow_data(general, use);
  } else if (href.size != 0 || DEMANDS[use->use].link) {
    follow_reference(general, use);
  }
}

/* A resource elsewhere to which no document leads must be sound, film or font, or be there for a script. */
static void check_remotes(by_general *general)
{
  const by_publication *publication = general->check.publication;
  for (size_t i = 0; i < general->remote_count && !publication->lone && !general->scripted; i++) {
    const by_publication_item *item = general->remotes[i];
    const by_span type = by_type_bare(item->media_type);
    if (!begins(type, "audio/") && !is_exempt(type) && !general->check.parts[item - publication->items].linked) {
      const by_place place = by_place_at(publication->package_path, item->spot);
      by_epub_report(&general->check, &by_content_rules[BY_CONTENT_EPUB_REMOTE_RESOURCE], place, item->href, (by_span){0});
    }
  }
}

void by_general_check_uses(by_general *general)
{
  by_use_of *const uses = general->uses.items;
  for (size_t i = 0; i < general->uses.count && !general->check.failed; i++) {
    follow(general, &uses[i]);
  }
  check_remotes(general);
}

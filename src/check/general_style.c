/* SPDX-License-Identifier: BSD-2-Clause */
/* Style sheets, alone and within documents: what they refer to becomes uses. */
#include "check/general.h"

#include "check/style_token.h"

/* The addresses that the scan of a sheet has left in the list of links since `first`, which are uses then. */
static void take_links(by_general *general, const by_publication_item *item, size_t first)
{
  const by_epub_link *const links = general->check.links.items;
  for (size_t i = first; i < general->check.links.count && !general->check.failed; i++) {
    by_use use = links[i].kind == BY_LINK_FONT ? BY_USE_FONT : BY_USE_STYLE;
    use = links[i].kind == BY_LINK_IMPORT ? BY_USE_STYLE_SHEET : use;
    by_general_add_use(general, (by_use_of){.use = use, .from = item, .spot = links[i].spot, .href = links[i].href, .base = item->path});
  }
  general->check.links.count = first;
}

void by_general_walk_inline(by_general *general, const by_publication_item *item, by_span text, by_position spot, bool block)
{
  const size_t first = general->check.links.count;
  by_epub_scan_style(&general->check, by_place_at(item->path, spot), text, block);
  take_links(general, item, first);
}

void by_general_walk_addresses(by_general *general, const by_publication_item *item, by_span text, by_position spot, by_use use)
{
  by_style_tokens tokens = {.text = text};
  for (by_style_token each = by_style_next(&tokens); each.kind != BY_STYLE_END; each = by_style_next(&tokens)) {
    if (each.kind == BY_STYLE_ADDRESS) {
      by_general_add_use(general, (by_use_of){.use = use, .from = item, .spot = spot, .href = each.text, .base = item->path});
    }
  }
}

static void check_charset(by_general *general, const by_publication_item *item, by_span bytes)
{
  static const char OPENING[] = "@charset \"";
  if (!by_span_starts(bytes, by_span_of(OPENING))) {
    return;
  }
  by_span name = by_span_slice(bytes, strlen(OPENING), 32);
  name = by_span_slice(name, 0, by_span_find(name, by_span_of("\"")));
  const by_place place = {.member = item->path, .line = 1, .column = 1};
  if (by_span_is(name, "utf-16") || by_span_is(name, "UTF-16")) {
    by_epub_report(&general->check, &by_content_rules[BY_CONTENT_EPUB_CSS_SYNTAX], place,
                   by_span_of("it says that it is in UTF-16, and it is not"), (by_span){0});
  } else if (!by_span_is(name, "utf-8") && !by_span_is(name, "UTF-8") && !by_span_is(name, "Utf-8")) {
    by_general_report(general, BY_GENERAL_EPUB_CSS_CHARSET, place, name, "");
  }
}

void by_general_walk_style(by_general *general, const by_publication_item *item)
{
  by_span bytes = {0};
  const by_status status = by_publication_bytes(general->check.publication, item->member, &bytes);
  by_epub_note_reading(&general->check, status);
  if (status != BY_OK) {
    return;
  }
  if (by_span_starts(bytes, by_span_of("\xFF\xFE")) || by_span_starts(bytes, by_span_of("\xFE\xFF"))) {
    by_general_report(general, BY_GENERAL_EPUB_CSS_ENCODING, (by_place){.member = item->path, .line = 1}, (by_span){0}, "");
    return;
  }
  check_charset(general, item, bytes);
  by_general_walk_inline(general, item, bytes, (by_position){0}, false);
}

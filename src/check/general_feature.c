/* SPDX-License-Identifier: BSD-2-Clause */
/* What documents have in them, against the properties of their items (EPUB 3.3, section 5.6.2.1 and appendix D.4). */
#include "check/general.h"

static const struct {
  unsigned feature;
  const char *property;
} FEATURES[] = {
    {BY_FEATURE_SCRIPTED, "scripted"},       {BY_FEATURE_SVG, "svg"}, {BY_FEATURE_MATHML, "mathml"}, {BY_FEATURE_SWITCH, "switch"},
    {BY_FEATURE_REMOTE, "remote-resources"},
};
_Static_assert(sizeof FEATURES / sizeof FEATURES[0] == BY_FEATURES, "a row for each feature");

static void check_item(by_general *general, const by_publication_item *item, unsigned found)
{
  const by_place place = by_place_at(general->check.publication->package_path, item->spot);
  for (size_t i = 0; i < BY_FEATURES; i++) {
    const bool used = (found & FEATURES[i].feature) != 0;
    const bool declared = by_words_have(item->properties, FEATURES[i].property);
    const bool remote = FEATURES[i].feature == BY_FEATURE_REMOTE;
    if (used && !declared) {
      by_general_report(general, BY_GENERAL_EPUB_FEATURE_UNDECLARED, place, item->path, FEATURES[i].property);
    } else if (declared && !used && !remote) {
      by_general_report(general, BY_GENERAL_EPUB_FEATURE_ABSENT, place, item->path, FEATURES[i].property);
    } else if (declared && !used && (found & BY_FEATURE_SCRIPTED) == 0) {
      by_general_report(general, BY_GENERAL_EPUB_REMOTE_ABSENT, place, item->path, "");
    }
  }
}

void by_general_check_features(by_general *general)
{
  const by_publication *publication = general->check.publication;
  for (size_t i = 0; i < publication->item_count && !publication->legacy && !publication->archival && publication->package != NULL; i++) {
    const by_publication_item *item = &publication->items[i];
    const bool first = item->member != NULL && by_publication_item_at(publication, item->path) == item;
    const bool style = first && by_span_is(by_type_bare(item->media_type), "text/css");
    if (first && (item->readable || style)) {
      check_item(general, item, general->features[i]);
    }
  }
}

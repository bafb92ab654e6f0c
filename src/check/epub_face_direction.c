/* SPDX-License-Identifier: BSD-2-Clause */
/* Directions in an EPUB of ours: that of a page is that of its language, or where its letters run otherwise that of them or of the whole
 * publication; that of a block is that of its letters. */
#include "check/epub_face.h"
#include "check/node.h"

#include <libxml/tree.h>

static by_direction direction_at(const xmlNode *node)
{
  while (node != NULL && by_node_attribute(node, "dir").size == 0) {
    node = node->parent;
  }
  return node != NULL && by_span_is(by_node_attribute(node, "dir"), "rtl") ? BY_RTL : BY_LTR;
}

static void report(by_epub_check *check, by_place place, const xmlNode *node, const char *whose, by_direction right)
{
  by_findings_add(check->publication->shown, &(by_finding){.rule = &by_face_rules[BY_FACE_EPUB_DIR_MISMATCH],
                                                           .place = place,
                                                           .details = {by_span_of(by_direction_name(direction_at(node))), by_span_of(whose),
                                                                       by_span_of(by_direction_name(right))}});
}

/* Whether the letters of the element, or the publication, run as it does. */
static bool runs_with_letters(by_epub_check *check, const xmlNode *node)
{
  const by_direction direction = direction_at(node);
  const xmlNode *package = xmlDocGetRootElement(check->publication->package);
  const bool whole = package != NULL && direction_at(package) == direction;
  return whole || by_direction_of_text(by_epub_text_of(check, node)) == direction;
}

bool by_face_direction(by_epub_check *check, by_place place, const xmlNode *node)
{
  const by_span language = by_node_attribute(node, "lang");
  const bool told = language.size != 0 && !by_span_is(language, "und") && !by_span_is(language, "zxx");
  if (told && !by_node_is(node, "bdi") && direction_at(node) != by_direction_of_language(language) && !runs_with_letters(check, node)) {
    report(check, place, node, "the language", by_direction_of_language(language));
  }
  const bool turned = by_node_is(node, "body") && direction_at(node) != direction_at(node->parent);
  if (turned) {
    report(check, place, node, "the page", direction_at(node->parent));
  }
  return !turned;
}

void by_face_text_direction(by_epub_check *check, by_place place, const xmlNode *node)
{
  const by_direction direction = direction_at(node);
  if (by_node_attribute(node, "lang").size == 0 && by_text_runs_against(by_epub_text_of(check, node), direction)) {
    report(check, place, node, "the text", direction == BY_RTL ? BY_LTR : BY_RTL);
  }
}

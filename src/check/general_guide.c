/* SPDX-License-Identifier: BSD-2-Clause */
/* The guide of anybody's package (OPF 2.0.1, section 2.6): its references become uses, and none stands twice. */
#include "check/general.h"

#include "check/node.h"

#include <libxml/tree.h>
#include <stdlib.h>

static int reference_order(const void *left, const void *right)
{
  const xmlNode *const *a = left;
  const xmlNode *const *b = right;
  int order = by_span_compare(by_xml_trim(by_node_attribute(*a, "type")), by_xml_trim(by_node_attribute(*b, "type")));
  order = order != 0 ? order : by_span_compare(by_xml_trim(by_node_attribute(*a, "href")), by_xml_trim(by_node_attribute(*b, "href")));
  return order != 0 ? order : (int)(xmlGetLineNo(*a) > xmlGetLineNo(*b)) - (int)(xmlGetLineNo(*a) < xmlGetLineNo(*b));
}

static bool is_same(const xmlNode *a, const xmlNode *b)
{
  return by_span_equal(by_xml_trim(by_node_attribute(a, "type")), by_xml_trim(by_node_attribute(b, "type"))) &&
         by_span_equal(by_xml_trim(by_node_attribute(a, "href")), by_xml_trim(by_node_attribute(b, "href")));
}

static void check_repetition(by_general *general, const xmlNode *guide, size_t count)
{
  const xmlNode **sorted = by_arena_take(general->check.arena, count, sizeof(const xmlNode *));
  general->check.failed = general->check.failed || sorted == NULL;
  size_t taken = 0;
  for (const xmlNode *each = guide->children; each != NULL && sorted != NULL; each = each->next) {
    if (by_node_is(each, "reference")) {
      sorted[taken++] = each;
    }
  }
  if (taken == 0) {
    return;
  }
  qsort(sorted, taken, sizeof(const xmlNode *), reference_order);
  for (size_t i = 1; i < taken; i++) {
    if (is_same(sorted[i], sorted[i - 1])) {
      const by_place place = by_node_place(general->check.publication->package_path, sorted[i]);
      by_epub_report(&general->check, &by_general_rules[BY_GENERAL_EPUB_GUIDE_TWICE], place, by_node_attribute(sorted[i], "href"),
                     by_node_attribute(sorted[i], "type"));
    }
  }
}

void by_general_check_guide(by_general *general)
{
  const by_epub_link *const links = general->check.links.items;
  for (size_t i = 0; i < general->check.links.count; i++) {
    by_general_add_use(
        general,
        (by_use_of){.use = BY_USE_GUIDE, .spot = links[i].spot, .href = links[i].href, .base = general->check.publication->package_path});
  }
  const xmlNode *guide = by_node_child(xmlDocGetRootElement(general->check.publication->package), "guide");
  size_t count = 0;
  for (const xmlNode *each = guide == NULL ? NULL : guide->children; each != NULL; each = each->next) {
    count += by_node_is(each, "reference");
  }
  if (count > 1) {
    check_repetition(general, guide, count);
  }
}

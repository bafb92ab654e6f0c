/* SPDX-License-Identifier: BSD-2-Clause */
/* Spine and bindings of anybody's package (EPUB 3.3, section 5.7). */
#include "check/general.h"

#include "check/node.h"

#include <libxml/tree.h>

/* What is wrong with one itemref; `seen` is how many items of the spine came before it. */
static const char *itemref_fault(const by_general *general, const xmlNode *itemref, const by_publication_item *item, size_t seen)
{
  if (item == NULL) {
    return "is the id of no item of the manifest";
  }
  if (item->position <= seen) {
    return "stands in the spine more than once";
  }
  if (general->check.publication->legacy) {
    return NULL; /* it has pages of other types, and links to what is out of order are its own business */
  }
  if (!by_type_is_document(item->media_type) && !by_general_falls_back(general, item, true)) {
    return "is no XHTML or SVG document, and falls back on none";
  }
  const bool linear = !by_span_is(by_xml_trim(by_node_attribute(itemref, "linear")), "no");
  const bool reached =
      general->scripted || general->check.publication->lone || general->check.parts[item - general->check.publication->items].linked;
  return linear || reached ? NULL : "is out of the reading order, and no link leads to it";
}

static void check_itemrefs(by_general *general, const xmlNode *spine)
{
  size_t seen = 0;
  size_t linear = 0;
  size_t count = 0;
  for (const xmlNode *each = spine->children; each != NULL; each = each->next) {
    if (!by_node_is(each, "itemref")) {
      continue;
    }
    const by_span idref = by_xml_trim(by_node_attribute(each, "idref"));
    const by_publication_item *item = by_publication_item_named(general->check.publication, idref);
    const char *fault = itemref_fault(general, each, item, seen);
    if (fault != NULL) {
      by_epub_report_package(&general->check, BY_EPUB_OPF_SPINE, each, idref, fault);
    }
    seen = item != NULL && item->position > seen ? item->position : seen;
    linear += !by_span_is(by_xml_trim(by_node_attribute(each, "linear")), "no");
    count++;
  }
  if (count != 0 && linear == 0) {
    by_epub_report_package(&general->check, BY_EPUB_OPF_SPINE, spine, by_span_of("spine"), "has no document in the reading order");
  }
}

static void check_ncx(by_general *general, const xmlNode *spine)
{
  const by_publication *publication = general->check.publication;
  const by_span toc = by_xml_trim(by_node_attribute(spine, "toc"));
  bool listed = false;
  for (size_t i = 0; i < publication->item_count; i++) {
    listed = listed || by_span_is(publication->items[i].media_type, "application/x-dtbncx+xml");
  }
  if (toc.size == 0 && publication->legacy) {
    by_general_report_package(general, BY_GENERAL_EPUB_SPINE_NCX, spine, by_span_of("toc"), "is missing, and EPUB 2 needs an NCX");
  } else if (toc.size == 0 && listed) {
    by_general_report_package(general, BY_GENERAL_EPUB_SPINE_NCX, spine, by_span_of("toc"), "is missing, although the manifest lists one");
  } else if (toc.size != 0 && (publication->ncx == NULL || !by_span_is(publication->ncx->media_type, "application/x-dtbncx+xml"))) {
    by_general_report_package(general, BY_GENERAL_EPUB_SPINE_NCX, spine, toc, "is not the id of an NCX");
  }
}

void by_general_check_spine(by_general *general)
{
  const by_publication *publication = general->check.publication;
  xmlNode *root = publication->package == NULL ? NULL : xmlDocGetRootElement(publication->package);
  const xmlNode *spine = by_node_child(root, "spine");
  if (spine == NULL) {
    return;
  }
  check_itemrefs(general, spine);
  check_ncx(general, spine);
  if (publication->legacy) {
    return;
  }
  const xmlNode *bindings = by_node_child(root, "bindings");
  if (bindings != NULL) {
    by_general_report_package(general, BY_GENERAL_EPUB_DEPRECATED, bindings, by_span_of("bindings"), "");
  }
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    if (by_node_is(node, "collection")) {
      by_general_check_collection(general, node);
    }
  }
}

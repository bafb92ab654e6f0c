/* SPDX-License-Identifier: BSD-2-Clause */
/* Collections of anybody's package (EPUB 3.3, section 5.8), and those whose roles EPUB gives a meaning: manifest, index, preview. */
#include "base/rules_overlay.h"
#include "check/general.h"
#include "check/node.h"

#include <libxml/tree.h>

static void complain(by_general *general, const xmlNode *node, const char *what)
{
  by_general_report_grammar(general, general->check.publication->package_path, node, "the package document of EPUB 3", what);
}

static bool has_role(const xmlNode *node, const char *role)
{
  return by_node_is(node, "collection") && by_words_have(by_node_attribute(node, "role"), role);
}

/* Hosts of an address hold no %, and behind % stand two digits. */
static bool is_address(by_span role)
{
  static const char DIGITS[] = "0123456789abcdefABCDEF";
  for (size_t i = 0; i < role.size; i++) {
    if (role.at[i] != '%') {
      continue;
    }
    for (size_t j = i + 1; j <= i + 2; j++) {
      if (j >= role.size || role.at[j] == '\0' || strchr(DIGITS, role.at[j]) == NULL) {
        return false;
      }
    }
  }
  return true;
}

/* The item that a link of the package leads to, or NULL. */
static const by_publication_item *item_of(by_general *general, by_reference *reference, by_span href)
{
  const by_publication *publication = general->check.publication;
  if (!by_reference_resolve(general->check.arena, publication->package_path, href, reference)) {
    general->check.failed = true;
    return NULL;
  }
  return by_is_elsewhere(href) || reference->scheme.size != 0 ? NULL : by_publication_item_at(publication, reference->path);
}

/* What is wrong with a link of an index or a preview, or NULL. */
static const char *link_fault(by_general *general, by_span href, bool index)
{
  by_reference reference = {0};
  const by_publication_item *item = item_of(general, &reference, href);
  const by_span type = item == NULL ? by_span_of("") : by_type_bare(item->media_type);
  if (index) {
    return by_span_is(type, "application/xhtml+xml") ? NULL : "is no page of XHTML in the manifest";
  }
  if (!by_type_is_document(type)) {
    return "is no page of XHTML or SVG in the manifest";
  }
  return by_span_starts(reference.fragment, by_span_of("epubcfi(")) ? "names a part of a page" : NULL;
}

static void check_links(by_general *general, const xmlNode *collection, bool index)
{
  for (const xmlNode *each = collection->children; each != NULL; each = each->next) {
    const by_span href = by_node_is(each, "link") ? by_node_attribute(each, "href") : by_span_of(NULL);
    const char *fault = href.size == 0 ? NULL : link_fault(general, href, index);
    if (fault != NULL) {
      by_epub_report(&general->check, &by_overlay_rules[BY_OVERLAY_EPUB_COLLECTION_LINK],
                     by_node_place(general->check.publication->package_path, each), href, by_span_of(fault));
    }
  }
}

static size_t count_children(const xmlNode *collection, const char *role)
{
  size_t count = 0;
  for (const xmlNode *each = collection->children; each != NULL; each = each->next) {
    count += by_node_is(each, "collection") && (role == NULL || has_role(each, role));
  }
  return count;
}

static const char *manifest_fault(const xmlNode *node)
{
  if (!by_node_is(node->parent, "collection")) {
    return "a manifest stands only within another collection";
  }
  const bool plain = by_node_child(node, "collection") == NULL && by_node_child(node, "metadata") == NULL;
  return plain ? NULL : "a manifest holds nothing but links";
}

static const char *index_fault(const xmlNode *node)
{
  return count_children(node, NULL) == count_children(node, "index-group") ? NULL : "an index holds no other collections than groups";
}

static const char *group_fault(const xmlNode *node)
{
  const bool sound = has_role(node->parent, "index") && count_children(node, NULL) == 0;
  return sound ? NULL : "a group stands within an index, and holds links";
}

static const char *preview_fault(const xmlNode *node)
{
  const bool linked = by_node_child(node, "link") != NULL;
  return linked && count_children(node, "manifest") == 1 ? NULL : "a preview holds one manifest, and links";
}

/* What could be given away alone has links and says what it is. */
static const char *object_fault(const xmlNode *node)
{
  static const char *const NEEDED[] = {"identifier", "title", "language"};
  const xmlNode *metadata = by_node_child(node, "metadata");
  bool described = metadata != NULL;
  for (size_t i = 0; i < sizeof NEEDED / sizeof NEEDED[0] && described; i++) {
    described = by_node_child(metadata, NEEDED[i]) != NULL;
  }
  if (!described) {
    return "an object to distribute has metadata with identifier, title and language";
  }
  const bool sound = by_node_child(node, "link") != NULL && count_children(node, "manifest") <= 1;
  return sound ? NULL : "an object to distribute has links, and at most one manifest";
}

/* What a collection may be within and hold by its role. */
static const struct {
  const char *role;
  const char *(*fault)(const xmlNode *node);
} ROLES[] = {{"manifest", manifest_fault},
             {"index", index_fault},
             {"index-group", group_fault},
             {"preview", preview_fault},
             {"distributable-object", object_fault}};

static void check_roles(by_general *general, const xmlNode *node)
{
  for (size_t i = 0; i < sizeof ROLES / sizeof ROLES[0]; i++) {
    const char *fault = has_role(node, ROLES[i].role) ? ROLES[i].fault(node) : NULL;
    if (fault != NULL) {
      complain(general, node, fault);
    }
  }
}

/* What is said of it stands in front of its links, which lead somewhere. */
static void check_order(by_general *general, const xmlNode *node)
{
  bool linked = false;
  for (const xmlNode *each = node->children; each != NULL; each = each->next) {
    const bool link = by_node_is(each, "link");
    if (link && by_node_attribute(each, "href").at == NULL) {
      complain(general, each, "without the attribute href");
    }
    if (linked && by_node_is(each, "metadata")) {
      complain(general, each, "comes too late in its collection");
    }
    linked = linked || link;
  }
}

void by_general_check_collection(by_general *general, const xmlNode *node)
{
  const by_span role = by_xml_trim(by_node_attribute(node, "role"));
  check_roles(general, node);
  if (by_node_child(node, "collection") == NULL && by_node_child(node, "link") == NULL) {
    complain(general, node, "without link or collection");
  }
  check_order(general, node);
  const bool index = has_role(node, "index") || has_role(node, "index-group");
  if ((index || has_role(node, "preview")) && !general->check.publication->lone) {
    check_links(general, node, index);
  }
  if (!is_address(role)) {
    by_general_report_package(general, BY_GENERAL_EPUB_COLLECTION_ROLE, node, role, "");
  }
}

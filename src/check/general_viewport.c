/* SPDX-License-Identifier: BSD-2-Clause */
/* Pages of fixed layout say how large they are (EPUB 3.3, section 8.2.2.6). */
#include "check/general.h"

#include "check/node.h"

#include <libxml/tree.h>

enum { SIDES = 2 };
static const char *const NAMES[SIDES] = {"width", "height"};
static const char SEPARATORS[] = " \t\r\n,;";

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what)
{
  by_general_report(general, BY_GENERAL_EPUB_VIEWPORT, by_node_place(item->path, node), by_span_of(what), "");
}

static bool is_positive(by_span value)
{
  size_t digits = 0;
  size_t dots = 0;
  for (size_t i = 0; i < value.size; i++) {
    digits += value.at[i] >= '0' && value.at[i] <= '9';
    dots += value.at[i] == '.';
  }
  return digits != 0 && dots < 2 && digits + dots == value.size;
}

static const char *side_fault(by_span value, size_t side, size_t counts[SIDES])
{
  static const char *const DEVICE[SIDES] = {"device-width", "device-height"};
  if (value.size == 0) {
    return "its viewport names a side without a value";
  }
  if (counts[side]++ != 0) {
    return "its viewport names a side twice";
  }
  return is_positive(value) || by_span_is(value, DEVICE[side]) ? NULL : "its viewport has a side that is no plain number of pixels";
}

/* Passes these bytes at the beginning, or (`others`) all others. */
static by_span take(by_span *rest, const char *bytes, bool others)
{
  size_t size = 0;
  while (size < rest->size && rest->at[size] != '\0' && (strchr(bytes, rest->at[size]) == NULL) == others) {
    size++;
  }
  const by_span taken = by_span_slice(*rest, 0, size);
  *rest = by_span_from(*rest, size);
  return taken;
}

/* The next "name=value" of a viewport; counts the sides. Commas, semicolons and blanks part them. */
static const char *pair_fault(by_span *rest, size_t counts[SIDES])
{
  static const char BLANKS[] = " \t\r\n";
  static const char ENDS[] = " \t\r\n,;=";
  const by_span name = take(rest, ENDS, true);
  (void)take(rest, BLANKS, false);
  const bool equals = rest->size != 0 && rest->at[0] == '=';
  *rest = by_span_from(*rest, equals);
  if (equals) {
    (void)take(rest, BLANKS, false);
  }
  const by_span value = equals ? take(rest, ENDS, true) : by_span_of("");
  for (size_t i = 0; i < SIDES; i++) {
    if (by_span_is(name, NAMES[i])) {
      return side_fault(value, i, counts);
    }
  }
  return name.size == 0 || (equals && value.size == 0) ? "its viewport cannot be read" : NULL;
}

static void check_viewport(by_general *general, const by_publication_item *item, const xmlNode *meta)
{
  by_span rest = by_node_attribute(meta, "content");
  size_t counts[SIDES] = {0};
  (void)take(&rest, SEPARATORS, false);
  while (rest.size != 0) {
    const char *fault = pair_fault(&rest, counts);
    if (fault != NULL) {
      complain(general, item, meta, fault);
    }
    (void)take(&rest, SEPARATORS, false);
  }
  for (size_t i = 0; i < SIDES; i++) {
    if (counts[i] == 0) {
      complain(general, item, meta, i == 0 ? "its viewport has no width" : "its viewport has no height");
    }
  }
}

static void check_page(by_general *general, const by_publication_item *item, xmlNode *root)
{
  const xmlNode *head = by_node_child(root, "head");
  for (const xmlNode *each = head == NULL ? NULL : head->children; each != NULL; each = each->next) {
    if (by_node_is(each, "meta") && by_span_is(by_node_attribute(each, "name"), "viewport")) {
      check_viewport(general, item, each);
      return;
    }
  }
  complain(general, item, root, "it has no viewport");
}

static void check_drawing(by_general *general, const by_publication_item *item, const xmlNode *root)
{
  if (by_node_attribute(root, "viewBox").size != 0) {
    return;
  }
  for (size_t i = 0; i < SIDES; i++) {
    const by_span value = by_xml_trim(by_node_attribute(root, NAMES[i]));
    const size_t unit = by_span_ends(value, by_span_of("px")) ? strlen("px") : 0;
    if (!is_positive(by_span_slice(value, 0, value.size - unit))) {
      complain(general, item, root, "the drawing has no viewBox, and no size in pixels");
      return;
    }
  }
}

static bool is_fixed(const by_general *general, const xmlNode *itemref)
{
  const by_epub_statement *layout = by_epub_statement_named(&general->check, false, "rendition:layout", NULL);
  const by_span own = by_node_attribute(itemref, "properties");
  const bool all = layout != NULL && by_span_is(layout->value, "pre-paginated");
  return by_words_have(own, "rendition:layout-pre-paginated") || (all && !by_words_have(own, "rendition:layout-reflowable"));
}

void by_general_find_fixed(by_general *general)
{
  const by_publication *publication = general->check.publication;
  const xmlNode *package = publication->package == NULL ? NULL : xmlDocGetRootElement(publication->package);
  const xmlNode *spine = by_node_child(package, "spine");
  for (const xmlNode *each = spine == NULL ? NULL : spine->children; each != NULL; each = each->next) {
    const by_span idref = by_xml_trim(by_node_attribute(each, "idref"));
    const by_publication_item *item = by_node_is(each, "itemref") ? by_publication_item_named(publication, idref) : NULL;
    if (item != NULL && is_fixed(general, each)) {
      general->features[item - publication->items] |= BY_FEATURE_FIXED;
    }
  }
}

void by_general_check_viewport(by_general *general, const by_publication_item *item, xmlNode *root)
{
  if (by_node_is(root, "html")) {
    check_page(general, item, root);
  } else if (by_node_is(root, "svg")) {
    check_drawing(general, item, root);
  }
}

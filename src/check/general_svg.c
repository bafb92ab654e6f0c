/* SPDX-License-Identifier: BSD-2-Clause */
/* SVG of anybody, alone and in pages (EPUB 3.3, sections 6.1.3.1 and 6.2): what EPUB forbids there, and elements that no reader shows.
 * Which attributes an element has is not looked at: readers pass over others. */
#include "check/general_html.h"

#include "check/node.h"

#include <libxml/tree.h>

static const char SHOWN[] = "the SVG of EPUB 3";

/* Of SVG 1.1, SVG 2 and the modules of effects and animation, in the order of bytes. */
static const char *const ELEMENTS[] = {"a",
                                       "altGlyph",
                                       "altGlyphDef",
                                       "altGlyphItem",
                                       "animate",
                                       "animateColor",
                                       "animateMotion",
                                       "animateTransform",
                                       "audio",
                                       "canvas",
                                       "circle",
                                       "clipPath",
                                       "color-profile",
                                       "cursor",
                                       "defs",
                                       "desc",
                                       "discard",
                                       "ellipse",
                                       "feBlend",
                                       "feColorMatrix",
                                       "feComponentTransfer",
                                       "feComposite",
                                       "feConvolveMatrix",
                                       "feDiffuseLighting",
                                       "feDisplacementMap",
                                       "feDistantLight",
                                       "feDropShadow",
                                       "feFlood",
                                       "feFuncA",
                                       "feFuncB",
                                       "feFuncG",
                                       "feFuncR",
                                       "feGaussianBlur",
                                       "feImage",
                                       "feMerge",
                                       "feMergeNode",
                                       "feMorphology",
                                       "feOffset",
                                       "fePointLight",
                                       "feSpecularLighting",
                                       "feSpotLight",
                                       "feTile",
                                       "feTurbulence",
                                       "filter",
                                       "font",
                                       "font-face",
                                       "font-face-format",
                                       "font-face-name",
                                       "font-face-src",
                                       "font-face-uri",
                                       "foreignObject",
                                       "g",
                                       "glyph",
                                       "glyphRef",
                                       "hkern",
                                       "iframe",
                                       "image",
                                       "line",
                                       "linearGradient",
                                       "link",
                                       "marker",
                                       "mask",
                                       "metadata",
                                       "missing-glyph",
                                       "mpath",
                                       "path",
                                       "pattern",
                                       "polygon",
                                       "polyline",
                                       "radialGradient",
                                       "rect",
                                       "script",
                                       "set",
                                       "stop",
                                       "style",
                                       "svg",
                                       "switch",
                                       "symbol",
                                       "text",
                                       "textPath",
                                       "title",
                                       "tref",
                                       "tspan",
                                       "unknown",
                                       "use",
                                       "video",
                                       "view",
                                       "vkern"};

/* Without these attributes they show nothing. */
static const struct {
  const char *element;
  const char *attribute;
  const char *fault;
} NEEDED[] = {
    {"image", "href", "it has no href"},
    {"use", "href", "it has no href"},
    {"polygon", "points", "it has no points"},
    {"polyline", "points", "it has no points"},
};

bool by_is_svg(const xmlNode *node)
{
  static const char SPACE[] = "http://www.w3.org/2000/svg";
  return node != NULL && node->type == XML_ELEMENT_NODE && node->ns != NULL && strcmp((const char *)node->ns->href, SPACE) == 0;
}

static bool is_known(const xmlNode *node)
{
  return by_row_has(ELEMENTS, sizeof ELEMENTS / sizeof ELEMENTS[0], by_span_of((const char *)node->name));
}

/* Whether something else may be shown in its place, or nothing is meant to be shown. */
static bool is_spared(const xmlNode *node)
{
  for (; by_is_svg(node); node = node->parent) {
    if (by_node_is(node, "switch") || by_node_is(node, "metadata")) {
      return true;
    }
  }
  return false;
}

static bool has_text(xmlNode *root)
{
  xmlNode *node = root;
  while (node != NULL && by_xml_trim(by_node_text(node)).size == 0) {
    node = by_node_next(node, root);
  }
  return node != NULL;
}

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *fault)
{
  by_general_report(general, BY_GENERAL_EPUB_SVG_UNSHOWN, by_node_place(item->path, node), by_span_of((const char *)node->name), fault);
}

/* Inkscape leaves flowRoot behind that never had any text. */
static void check_shown(by_general *general, const by_publication_item *item, xmlNode *node)
{
  const bool flow = strncmp((const char *)node->name, "flow", strlen("flow")) == 0;
  if (!is_known(node) && (!by_is_svg(node->parent) || is_known(node->parent)) && (!flow || has_text(node))) {
    complain(general, item, node, "SVG has no such element");
  }
  static const char XLINK[] = "http://www.w3.org/1999/xlink";
  for (size_t i = 0; i < sizeof NEEDED / sizeof NEEDED[0]; i++) {
    if (by_node_is(node, NEEDED[i].element) && by_node_attribute(node, NEEDED[i].attribute).at == NULL &&
        by_epub_attribute(node, NEEDED[i].attribute, XLINK).at == NULL) {
      complain(general, item, node, NEEDED[i].fault);
    }
  }
}

/* What readers see, and what gives it its order. */
static bool is_seen(const xmlNode *node)
{
  static const char *const SEEN[] = {"a",    "audio",    "canvas",  "circle",   "ellipse", "g",    "iframe", "image",
                                     "line", "path",     "polygon", "polyline", "rect",    "svg",  "switch", "symbol",
                                     "text", "textPath", "tspan",   "unknown",  "use",     "video"};
  return by_row_has(SEEN, sizeof SEEN / sizeof SEEN[0], by_span_of((const char *)node->name));
}

/* EPUB's own attributes: a type of what is seen, prefixes at the outermost element. */
static void check_own(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const bool outermost = node->parent->type != XML_ELEMENT_NODE;
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    const char *name = (const char *)each->name;
    const bool own = each->ns != NULL && strcmp((const char *)each->ns->href, BY_OPS_SPACE) == 0;
    const bool known = (strcmp(name, "type") == 0 && is_seen(node) && by_xml_trim(by_epub_attribute(node, name, BY_OPS_SPACE)).size != 0) ||
                       (outermost && strcmp(name, "prefix") == 0);
    if (own && !known) {
      by_general_report_grammar(general, item->path, node, SHOWN, "an attribute that EPUB does not have there, or one without a value");
    }
  }
  by_general_check_types(general, item, node);
}

static bool has_blank(by_span value)
{
  return value.size == 0 || by_xml_trim(value).size != value.size || by_span_find(value, by_span_of(" ")) != BY_NOWHERE;
}

/* A name of XML in a document that is all SVG; one word in a page. */
static void check_id(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const by_span id = by_node_attribute(node, "id");
  const bool alone = by_is_svg(xmlDocGetRootElement(node->doc));
  if (id.at != NULL && (alone ? !by_xml_is_name(by_xml_trim(id)) : has_blank(id))) {
    by_general_report_grammar(general, item->path, node, SHOWN,
                              alone ? "an id that is no name of XML" : "an id that is empty or has a blank");
  }
  if (!alone) {
    by_general_check_pointers(general, item, node);
  }
}

bool by_svg_holds(const xmlNode *child)
{
  if (by_node_is(child->parent, "title")) {
    return by_is_xhtml(child);
  }
  return !by_node_is(child->parent, "foreignObject") || by_is_xhtml(child) || (by_is_math(child) && by_node_is(child, "math")) ||
         (by_is_svg(child) && by_node_is(child, "svg"));
}

void by_general_check_svg(by_general *general, const by_publication_item *item, xmlNode *node)
{
  if (by_is_xhtml(node->parent) && !by_node_is(node, "svg")) {
    by_general_report_grammar(general, item->path, node, SHOWN, "an element that stands outside of svg");
  }
  if (by_is_svg(node->parent) && !by_svg_holds(node)) {
    by_general_report_grammar(general, item->path, node, SHOWN, "an element that its parent cannot hold");
  }
  check_own(general, item, node);
  check_id(general, item, node);
  if (!is_spared(node)) {
    check_shown(general, item, node);
  }
}

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

/* EPUB's own attributes: a type everywhere, prefixes at the outermost element. */
static void check_own(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const bool outermost = node->parent->type != XML_ELEMENT_NODE;
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    const char *name = (const char *)each->name;
    const bool own = each->ns != NULL && strcmp((const char *)each->ns->href, BY_OPS_SPACE) == 0;
    const bool known = strcmp(name, "type") == 0 || (outermost && strcmp(name, "prefix") == 0);
    if (own && !known) {
      by_general_report_grammar(general, item->path, node, SHOWN, "an attribute that EPUB does not have");
    }
  }
  by_general_check_types(general, item, node);
}

/* In a document that is all SVG. */
static void check_id(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const by_span id = by_node_attribute(node, "id");
  if (id.at != NULL && by_is_svg(xmlDocGetRootElement(node->doc)) && !by_xml_is_name(by_xml_trim(id))) {
    by_general_report_grammar(general, item->path, node, SHOWN, "an id that is no name of XML");
  }
}

void by_general_check_svg(by_general *general, const by_publication_item *item, xmlNode *node)
{
  if (by_is_xhtml(node->parent) && !by_node_is(node, "svg")) {
    by_general_report_grammar(general, item->path, node, SHOWN, "an element that stands outside of svg");
  }
  check_own(general, item, node);
  check_id(general, item, node);
  if (!is_spared(node)) {
    check_shown(general, item, node);
  }
}

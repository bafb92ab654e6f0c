/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows in the order of the alphabet, searched by halving. */
#include "check/legacy_table.h"

#include "check/epub_reference.h"

#include <stdlib.h>

#define BLOCKS  "address blockquote del div dl h1 h2 h3 h4 h5 h6 hr ins noscript ol p pre script table ul"
#define ALIGNED "align char charoff valign"
#define CELL    "abbr align axis char charoff colspan headers rowspan scope valign"
/* An element of lines, with what stands in lines. */
#define LINE .content = BY_LEGACY_LINE, .line = true
/* A block with lines of text. */
#define TEXTED .content = BY_LEGACY_LINE, .block = true

static const by_legacy_element ELEMENTS[] = {
    {.name = "a", LINE, .attributes = "accesskey charset coords href hreflang rel rev shape tabindex target type"},
    {.name = "abbr", LINE, .attributes = ""},
    {.name = "acronym", LINE, .attributes = ""},
    {.name = "address", TEXTED, .attributes = ""},
    {.name = "area", .attributes = NULL, .needed = "alt"},
    {.name = "b", LINE, .attributes = ""},
    {.name = "base", .attributes = NULL},
    {.name = "bdo", LINE, .attributes = "", .needed = "dir"},
    {.name = "big", LINE, .attributes = ""},
    {.name = "blockquote", .content = BY_LEGACY_BLOCKS, .block = true, .attributes = "cite"},
    {.name = "body", .content = BY_LEGACY_BLOCKS, .attributes = NULL},
    {.name = "br", .attributes = "", .line = true},
    {.name = "caption", .content = BY_LEGACY_LINE, .attributes = ""},
    {.name = "cite", LINE, .attributes = ""},
    {.name = "code", LINE, .attributes = ""},
    {.name = "col", .attributes = ALIGNED " span width"},
    {.name = "colgroup", .content = BY_LEGACY_LISTED, .attributes = ALIGNED " span width", .children = "col"},
    {.name = "dd", .content = BY_LEGACY_FLOW, .attributes = ""},
    {.name = "del", .content = BY_LEGACY_FLOW, .attributes = "cite datetime", .line = true, .block = true},
    {.name = "dfn", LINE, .attributes = ""},
    {.name = "div", .content = BY_LEGACY_FLOW, .block = true, .attributes = ""},
    {.name = "dl", .content = BY_LEGACY_LISTED, .block = true, .attributes = "", .children = "dd dt"},
    {.name = "dt", .content = BY_LEGACY_LINE, .attributes = ""},
    {.name = "em", LINE, .attributes = ""},
    {.name = "h1", TEXTED, .attributes = ""},
    {.name = "h2", TEXTED, .attributes = ""},
    {.name = "h3", TEXTED, .attributes = ""},
    {.name = "h4", TEXTED, .attributes = ""},
    {.name = "h5", TEXTED, .attributes = ""},
    {.name = "h6", TEXTED, .attributes = ""},
    {.name = "head", .content = BY_LEGACY_LISTED, .attributes = NULL, .children = "base link meta script style title"},
    {.name = "hr", .attributes = "", .block = true},
    {.name = "html", .content = BY_LEGACY_LISTED, .attributes = NULL, .children = "body head"},
    {.name = "i", LINE, .attributes = ""},
    {.name = "iframe", .content = BY_LEGACY_FLOW, .attributes = NULL, .line = true},
    {.name = "img", .attributes = "alt height ismap longdesc src usemap width", .needed = "alt", .line = true},
    {.name = "ins", .content = BY_LEGACY_FLOW, .attributes = "cite datetime", .line = true, .block = true},
    {.name = "kbd", LINE, .attributes = ""},
    {.name = "li", .content = BY_LEGACY_FLOW, .attributes = ""},
    {.name = "link", .attributes = "charset href hreflang media rel rev target type"},
    {.name = "map", .content = BY_LEGACY_LISTED, .attributes = NULL, .children = "area " BLOCKS, .needed = "id", .line = true},
    {.name = "meta", .attributes = "content http-equiv name scheme", .needed = "content"},
    {.name = "noscript", .content = BY_LEGACY_BLOCKS, .attributes = "", .line = true, .block = true},
    {.name = "object", .content = BY_LEGACY_FLOW, .attributes = NULL, .children = "param", .line = true},
    {.name = "ol", .content = BY_LEGACY_LISTED, .block = true, .attributes = "", .children = "li"},
    {.name = "p", TEXTED, .attributes = ""},
    {.name = "param", .attributes = NULL},
    {.name = "pre", TEXTED, .attributes = ""},
    {.name = "q", LINE, .attributes = "cite"},
    {.name = "samp", LINE, .attributes = ""},
    {.name = "script", .content = BY_LEGACY_TEXT, .attributes = "charset defer src type", .needed = "type", .line = true, .block = true},
    {.name = "small", LINE, .attributes = ""},
    {.name = "span", LINE, .attributes = ""},
    {.name = "strong", LINE, .attributes = ""},
    {.name = "style", .content = BY_LEGACY_TEXT, .attributes = "media type", .needed = "type"},
    {.name = "sub", LINE, .attributes = ""},
    {.name = "sup", LINE, .attributes = ""},
    {.name = "table",
     .content = BY_LEGACY_LISTED,
     .block = true,
     .attributes = "border cellpadding cellspacing frame rules summary width",
     .children = "caption col colgroup tbody tfoot thead tr"},
    {.name = "tbody", .content = BY_LEGACY_LISTED, .attributes = ALIGNED, .children = "tr"},
    {.name = "td", .content = BY_LEGACY_FLOW, .attributes = CELL},
    {.name = "tfoot", .content = BY_LEGACY_LISTED, .attributes = ALIGNED, .children = "tr"},
    {.name = "th", .content = BY_LEGACY_FLOW, .attributes = CELL},
    {.name = "thead", .content = BY_LEGACY_LISTED, .attributes = ALIGNED, .children = "tr"},
    {.name = "title", .content = BY_LEGACY_TEXT, .attributes = ""},
    {.name = "tr", .content = BY_LEGACY_LISTED, .attributes = ALIGNED, .children = "td th"},
    {.name = "tt", LINE, .attributes = ""},
    {.name = "ul", .content = BY_LEGACY_LISTED, .block = true, .attributes = "", .children = "li"},
    {.name = "var", LINE, .attributes = ""},
};

static int name_order(const void *name, const void *element)
{
  return strcmp(name, ((const by_legacy_element *)element)->name);
}

const by_legacy_element *by_legacy_element_named(const char *name)
{
  return bsearch(name, ELEMENTS, sizeof ELEMENTS / sizeof ELEMENTS[0], sizeof ELEMENTS[0], name_order);
}

bool by_legacy_has_attribute(const by_legacy_element *element, const char *attribute)
{
  static const char EVERYWHERE[] = "class dir id lang style title";
  return element->attributes == NULL || by_words_have(by_span_of(EVERYWHERE), attribute) ||
         by_words_have(by_span_of(element->attributes), attribute);
}

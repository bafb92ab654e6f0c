/* SPDX-License-Identifier: BSD-2-Clause */
/* The package document of anybody (EPUB 3.3, section 5, and what it keeps of EPUB 2). */
#include "check/outline.h"

#define CORE_CHILDREN                                                                                                                      \
  "dc:identifier+ dc:title+ dc:language+ dc:contributor* dc:coverage* dc:creator* dc:date* dc:description* dc:format* dc:publisher* "      \
  "dc:relation* dc:rights* dc:source* dc:subject* dc:type* "
#define WORDED "id dir xml:lang"

static const by_outline_row ROWS[] = {
    {.name = "package",
     .needed = "unique-identifier",
     .allowed = "version id prefix dir xml:lang",
     .children = "metadata manifest spine guide? bindings? collection*",
     .ordered = true},
    {.name = "metadata", .needed = "", .allowed = "", .children = CORE_CHILDREN "meta* link*"},
    {.name = "dc:identifier", .needed = "", .allowed = "id", .children = "", .text = true, .filled = true},
    {.name = "dc:title", .needed = "", .allowed = WORDED, .children = "", .text = true, .filled = true},
    {.name = "dc:language", .needed = "", .allowed = "id", .children = "", .text = true, .filled = true},
    {.name = "dc:contributor", .needed = "", .allowed = WORDED, .children = "", .text = true, .filled = true},
    {.name = "dc:coverage", .needed = "", .allowed = WORDED, .children = "", .text = true, .filled = true},
    {.name = "dc:creator", .needed = "", .allowed = WORDED, .children = "", .text = true, .filled = true},
    {.name = "dc:date", .needed = "", .allowed = "id", .children = "", .text = true, .filled = true},
    {.name = "dc:description", .needed = "", .allowed = WORDED, .children = "", .text = true, .filled = true},
    {.name = "dc:format", .needed = "", .allowed = "id", .children = "", .text = true, .filled = true},
    {.name = "dc:publisher", .needed = "", .allowed = WORDED, .children = "", .text = true, .filled = true},
    {.name = "dc:relation", .needed = "", .allowed = WORDED, .children = "", .text = true, .filled = true},
    {.name = "dc:rights", .needed = "", .allowed = WORDED, .children = "", .text = true, .filled = true},
    {.name = "dc:source", .needed = "", .allowed = WORDED, .children = "", .text = true, .filled = true},
    {.name = "dc:subject", .needed = "", .allowed = WORDED, .children = "", .text = true, .filled = true},
    {.name = "dc:type", .needed = "", .allowed = "id", .children = "", .text = true, .filled = true},
    {.name = "meta", .needed = "", .allowed = "property refines scheme name content id dir xml:lang", .children = "", .text = true},
    {.name = "link", .needed = "href rel", .allowed = "id refines media-type properties hreflang", .children = ""},
    {.name = "manifest", .needed = "", .allowed = "id", .children = "item+"},
    {.name = "item", .needed = "id href media-type", .allowed = "fallback media-overlay properties", .children = ""},
    {.name = "spine", .needed = "", .allowed = "id toc page-progression-direction", .children = "itemref+"},
    {.name = "itemref", .needed = "idref", .allowed = "id linear properties", .children = ""},
    {.name = "guide", .needed = "", .allowed = "", .children = "reference+"},
    {.name = "reference", .needed = "type href", .allowed = "title", .children = ""},
    {.name = "bindings", .needed = "", .allowed = "", .children = "mediaType+"},
    {.name = "collection", .needed = "role", .allowed = "id dir xml:lang", .children = NULL},
    {.name = "mediaType", .needed = "handler media-type", .allowed = "", .children = ""},
};

static const by_outline_value VALUES[] = {
    {"itemref", "linear", "yes no"},
    {"spine", "page-progression-direction", "ltr rtl default"},
    {NULL, "dir", "ltr rtl auto"},
};

const by_outline by_outline_package = {
    .shown = "the package document of EPUB 3",
    .root = "package",
    .spaces = {{NULL, "http://www.idpf.org/2007/opf"}, {"dc", "http://purl.org/dc/elements/1.1/"}},
    .rows = ROWS,
    .row_count = sizeof ROWS / sizeof ROWS[0],
    .values = VALUES,
    .value_count = sizeof VALUES / sizeof VALUES[0],
    .language_named = true,
};

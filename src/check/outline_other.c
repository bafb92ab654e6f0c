/* SPDX-License-Identifier: BSD-2-Clause */
/* The NCX (Z39.86-2005, section 8) and media overlays (EPUB 3.3, section 9.2.2). */
#include "check/outline.h"

static const by_outline_row NCX_ROWS[] = {
    {.name = "ncx",
     .needed = "version",
     .allowed = "dir",
     .children = "head docTitle docAuthor* navMap pageList? navList*",
     .ordered = true},
    {.name = "head", .needed = "", .allowed = "", .children = "meta+ smilCustomTest*"},
    {.name = "meta", .needed = "name content", .allowed = "scheme", .children = ""},
    {.name = "docTitle", .needed = "", .allowed = "id", .children = "text audio? img?", .ordered = true},
    {.name = "docAuthor", .needed = "", .allowed = "id", .children = "text audio? img?", .ordered = true},
    {.name = "navMap", .needed = "", .allowed = "id", .children = "navInfo* navLabel* navPoint+", .ordered = true},
    {.name = "navPoint", .needed = "id", .allowed = "playOrder class", .children = "navLabel+ content navPoint*", .ordered = true},
    {.name = "pageList", .needed = "", .allowed = "id class", .children = "navInfo* navLabel* pageTarget+", .ordered = true},
    {.name = "pageTarget", .needed = "type", .allowed = "id playOrder class value", .children = "navLabel+ content", .ordered = true},
    {.name = "navList", .needed = "", .allowed = "id class", .children = "navInfo* navLabel+ navTarget+", .ordered = true},
    {.name = "navTarget", .needed = "id", .allowed = "playOrder class value", .children = "navLabel+ content", .ordered = true},
    {.name = "navLabel", .needed = "", .allowed = "dir", .children = "text audio? img?", .ordered = true},
    {.name = "content", .needed = "src", .allowed = "id", .children = ""},
};

static const by_outline_value NCX_VALUES[] = {{"pageTarget", "type", "front normal special"}};

static const by_outline_row SMIL_ROWS[] = {
    {.name = "smil", .needed = "version", .allowed = "id", .children = "head? body", .ordered = true},
    {.name = "head", .needed = "", .allowed = "", .children = "metadata?"},
    {.name = "body", .needed = "", .allowed = "id", .children = "seq* par*", .some = true},
    {.name = "seq", .needed = "", .allowed = "id", .children = "seq* par*", .some = true},
    {.name = "par", .needed = "", .allowed = "id", .children = "text audio?", .ordered = true},
    {.name = "text", .needed = "src", .allowed = "id", .children = ""},
    {.name = "audio", .needed = "src", .allowed = "id clipBegin clipEnd", .children = ""},
};

static const by_outline_value SMIL_VALUES[] = {{"smil", "version", "3.0"}};

const by_outline by_outline_ncx = {
    .shown = "the NCX",
    .root = "ncx",
    .spaces = {{NULL, "http://www.daisy.org/z3986/2005/ncx/"}},
    .rows = NCX_ROWS,
    .row_count = sizeof NCX_ROWS / sizeof NCX_ROWS[0],
    .values = NCX_VALUES,
    .value_count = sizeof NCX_VALUES / sizeof NCX_VALUES[0],
};

const by_outline by_outline_smil = {
    .shown = "the media overlays of EPUB 3",
    .root = "smil",
    .spaces = {{NULL, "http://www.w3.org/ns/SMIL"}},
    .rows = SMIL_ROWS,
    .row_count = sizeof SMIL_ROWS / sizeof SMIL_ROWS[0],
    .values = SMIL_VALUES,
    .value_count = sizeof SMIL_VALUES / sizeof SMIL_VALUES[0],
    .foreign_attributes = true,
};

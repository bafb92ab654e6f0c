/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows in the order of the alphabet, searched by halving. Attributes are not told by element: one that no element has is what goes wrong.
 */
#include "check/math_table.h"

#include "check/epub_reference.h"

#include <stdlib.h>

#define TOKEN   BY_MATH_TOKEN, .children = "malignmark mglyph"
#define COLUMNS BY_MATH_EXPRESSIONS, .children = "mscarries msgroup msline msrow"
#define TWO     BY_MATH_EXPRESSIONS, .least = 2, .most = 2
#define THREE   BY_MATH_EXPRESSIONS, .least = 3, .most = 3

static const by_math_element ELEMENTS[] = {
    {.name = "annotation", .content = BY_MATH_TOKEN, .part = true},
    {.name = "annotation-xml", .content = BY_MATH_ANYTHING, .part = true},
    {.name = "maction", .content = BY_MATH_EXPRESSIONS, .least = 1, .needed = "actiontype"},
    {.name = "maligngroup", .content = BY_MATH_NOTHING},
    {.name = "malignmark", .content = BY_MATH_NOTHING},
    {.name = "math", .content = BY_MATH_EXPRESSIONS, .part = true},
    {.name = "menclose", .content = BY_MATH_EXPRESSIONS},
    {.name = "merror", .content = BY_MATH_EXPRESSIONS},
    {.name = "mfenced", .content = BY_MATH_EXPRESSIONS},
    {.name = "mfrac", .content = TWO},
    {.name = "mglyph", .content = BY_MATH_NOTHING, .part = true},
    {.name = "mi", .content = TOKEN},
    {.name = "mlabeledtr", .content = BY_MATH_LISTED, .children = "mtd", .least = 1, .part = true},
    {.name = "mlongdiv", .content = COLUMNS, .least = 3},
    {.name = "mmultiscripts", .content = BY_MATH_EXPRESSIONS, .children = "mprescripts none", .least = 1},
    {.name = "mn", .content = TOKEN},
    {.name = "mo", .content = TOKEN},
    {.name = "mover", .content = TWO},
    {.name = "mpadded", .content = BY_MATH_EXPRESSIONS},
    {.name = "mphantom", .content = BY_MATH_EXPRESSIONS},
    {.name = "mprescripts", .content = BY_MATH_NOTHING, .part = true},
    {.name = "mroot", .content = TWO},
    {.name = "mrow", .content = BY_MATH_EXPRESSIONS},
    {.name = "ms", .content = TOKEN},
    {.name = "mscarries", .content = BY_MATH_EXPRESSIONS, .children = "mscarry none", .part = true},
    {.name = "mscarry", .content = BY_MATH_EXPRESSIONS, .children = "none", .part = true},
    {.name = "msgroup", .content = COLUMNS, .part = true},
    {.name = "msline", .content = BY_MATH_NOTHING, .part = true},
    {.name = "mspace", .content = BY_MATH_NOTHING},
    {.name = "msqrt", .content = BY_MATH_EXPRESSIONS},
    {.name = "msrow", .content = BY_MATH_EXPRESSIONS, .children = "none", .part = true},
    {.name = "mstack", .content = COLUMNS},
    {.name = "mstyle", .content = BY_MATH_EXPRESSIONS},
    {.name = "msub", .content = TWO},
    {.name = "msubsup", .content = THREE},
    {.name = "msup", .content = TWO},
    {.name = "mtable", .content = BY_MATH_LISTED, .children = "mlabeledtr mtr"},
    {.name = "mtd", .content = BY_MATH_EXPRESSIONS, .part = true},
    {.name = "mtext", .content = BY_MATH_TOKEN, .children = "malignmark math mglyph"},
    {.name = "mtr", .content = BY_MATH_LISTED, .children = "mtd", .part = true},
    {.name = "munder", .content = TWO},
    {.name = "munderover", .content = THREE},
    {.name = "none", .content = BY_MATH_NOTHING, .part = true},
    {.name = "semantics", .content = BY_MATH_EXPRESSIONS, .children = "annotation annotation-xml", .least = 1},
};

static int name_order(const void *name, const void *element)
{
  return strcmp(name, ((const by_math_element *)element)->name);
}

const by_math_element *by_math_element_named(const char *name)
{
  return bsearch(name, ELEMENTS, sizeof ELEMENTS / sizeof ELEMENTS[0], sizeof ELEMENTS[0], name_order);
}

/* With those of MathML Core, and what may stand on any element of a page, in the order of bytes. */
static const char *const ATTRIBUTES[] = {"accent",
                                         "accentunder",
                                         "actiontype",
                                         "align",
                                         "alignmentscope",
                                         "alt",
                                         "altimg",
                                         "altimg-height",
                                         "altimg-valign",
                                         "altimg-width",
                                         "alttext",
                                         "arg",
                                         "autofocus",
                                         "background",
                                         "bevelled",
                                         "cd",
                                         "cdgroup",
                                         "charalign",
                                         "charspacing",
                                         "class",
                                         "close",
                                         "color",
                                         "columnalign",
                                         "columnlines",
                                         "columnspacing",
                                         "columnspan",
                                         "columnwidth",
                                         "crossout",
                                         "decimalpoint",
                                         "definitionURL",
                                         "denomalign",
                                         "depth",
                                         "dir",
                                         "display",
                                         "displaystyle",
                                         "edge",
                                         "encoding",
                                         "equalcolumns",
                                         "equalrows",
                                         "fence",
                                         "fontfamily",
                                         "fontsize",
                                         "fontstyle",
                                         "fontweight",
                                         "form",
                                         "frame",
                                         "framespacing",
                                         "groupalign",
                                         "height",
                                         "href",
                                         "id",
                                         "indentalign",
                                         "indentalignfirst",
                                         "indentalignlast",
                                         "indentshift",
                                         "indentshiftfirst",
                                         "indentshiftlast",
                                         "indenttarget",
                                         "index",
                                         "infixlinebreakstyle",
                                         "intent",
                                         "lang",
                                         "largeop",
                                         "leftoverhang",
                                         "length",
                                         "linebreak",
                                         "linebreakmultchar",
                                         "linebreakstyle",
                                         "lineleading",
                                         "linethickness",
                                         "location",
                                         "longdivstyle",
                                         "lquote",
                                         "lspace",
                                         "macros",
                                         "mathbackground",
                                         "mathcolor",
                                         "mathsize",
                                         "mathvariant",
                                         "maxsize",
                                         "maxwidth",
                                         "mediummathspace",
                                         "minlabelspacing",
                                         "minsize",
                                         "mode",
                                         "movablelimits",
                                         "mslinethickness",
                                         "name",
                                         "nargs",
                                         "nonce",
                                         "notation",
                                         "numalign",
                                         "open",
                                         "other",
                                         "overflow",
                                         "position",
                                         "rightoverhang",
                                         "role",
                                         "rowalign",
                                         "rowlines",
                                         "rowspacing",
                                         "rowspan",
                                         "rquote",
                                         "rspace",
                                         "schemaLocation",
                                         "scriptlevel",
                                         "scriptminsize",
                                         "scriptsizemultiplier",
                                         "selection",
                                         "separator",
                                         "separators",
                                         "shift",
                                         "side",
                                         "src",
                                         "stackalign",
                                         "stretchy",
                                         "style",
                                         "subscriptshift",
                                         "superscriptshift",
                                         "symmetric",
                                         "tabindex",
                                         "thickmathspace",
                                         "thinmathspace",
                                         "title",
                                         "type",
                                         "verythickmathspace",
                                         "verythinmathspace",
                                         "veryverythickmathspace",
                                         "veryverythinmathspace",
                                         "voffset",
                                         "width",
                                         "xref"};

bool by_math_has_attribute(const char *attribute)
{
  static const char *const PREFIXES[] = {"data-", "aria-", "on"};
  for (size_t i = 0; i < sizeof PREFIXES / sizeof PREFIXES[0]; i++) {
    if (strncmp(attribute, PREFIXES[i], strlen(PREFIXES[i])) == 0) {
      return true;
    }
  }
  return by_row_has(ATTRIBUTES, sizeof ATTRIBUTES / sizeof ATTRIBUTES[0], by_span_of(attribute));
}

/* Where `several`, each word of the value is one of the list. */
static const struct {
  const char *attributes;
  const char *values;
  bool several;
} VALUES[] = {
    {"accent accentunder bevelled displaystyle equalcolumns equalrows fence largeop movablelimits separator stretchy symmetric",
     "true false", false},
    {"display", "block inline", false},
    {"dir", "ltr rtl", false},
    {"edge", "left right", false},
    {"form", "prefix infix postfix", false},
    {"frame", "none solid dashed", false},
    {"linebreak", "auto newline indentingnewline nobreak goodbreak badbreak", false},
    {"mathvariant",
     "normal bold italic bold-italic double-struck bold-fraktur script bold-script fraktur sans-serif bold-sans-serif sans-serif-italic "
     "sans-serif-bold-italic monospace initial tailed looped stretched",
     false},
    {"numalign denomalign", "left center right", false},
    {"side", "left right leftoverlap rightoverlap", false},
    {"columnalign", "left center right", true},
    {"columnlines rowlines", "none solid dashed", true},
    {"rowalign", "top bottom center baseline axis", true},
};

bool by_math_can_be(const char *attribute, by_span value)
{
  size_t row = 0;
  const size_t rows = sizeof VALUES / sizeof VALUES[0];
  while (row < rows && !by_words_have(by_span_of(VALUES[row].attributes), attribute)) {
    row++;
  }
  size_t count = 0;
  by_span word = {0};
  while (row < rows && by_word_next(&value, &word)) {
    count++;
    if (!by_words_hold(by_span_of(VALUES[row].values), word)) {
      return false;
    }
  }
  return row == rows || count == 1 || (count > 1 && VALUES[row].several);
}

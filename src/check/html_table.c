/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows in the order of the alphabet, searched by halving. */
#include "check/html_table.h"

#include "check/aria.h"
#include "check/epub_reference.h"

#include <stdlib.h>

static const char EVERYWHERE[] = "about accesskey autocapitalize autofocus class content contenteditable datatype dir "
                                 "draggable enterkeyhint exportparts "
                                 "hidden id inert inlist inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover "
                                 "prefix property rel resource rev "
                                 "role slot spellcheck style tabindex title translate typeof vocab";

#define MEDIA "autoplay controls crossorigin loop muted preload src"
#define LIST  "div dl"
#define FIELD "autocomplete disabled form name readonly required"

static const by_html_element ELEMENTS[] = {
    {.name = "a", .phrase = true, .attributes = "download href hreflang name ping referrerpolicy target type"},
    {.name = "abbr", .phrase = true},
    {.name = "address"},
    {.name = "area",
     .phrase = true,
     .attributes = "alt coords download href hreflang ping referrerpolicy shape target type",
     .empty = true},
    {.name = "article"},
    {.name = "aside"},
    {.name = "audio", .phrase = true, .attributes = MEDIA},
    {.name = "b", .phrase = true},
    {.name = "base", .attributes = "href target", .parents = "head", .empty = true},
    {.name = "bdi", .phrase = true},
    {.name = "bdo", .phrase = true, .needed = "dir"},
    {.name = "blockquote", .attributes = "cite"},
    {.name = "body", .parents = "html"},
    {.name = "br", .phrase = true, .empty = true},
    {.name = "button",
     .phrase = true,
     .attributes =
         "disabled form name formaction formenctype formmethod formnovalidate formtarget type value popovertarget popovertargetaction"},
    {.name = "canvas", .phrase = true, .attributes = "height width"},
    {.name = "caption", .parents = "table"},
    {.name = "cite", .phrase = true},
    {.name = "code", .phrase = true},
    {.name = "col", .attributes = "span", .parents = "colgroup", .empty = true},
    {.name = "colgroup", .attributes = "span", .parents = "table"},
    {.name = "data", .phrase = true, .attributes = "value", .needed = "value"},
    {.name = "datalist", .phrase = true},
    {.name = "dd", .parents = LIST},
    {.name = "del", .phrase = true, .attributes = "cite datetime"},
    {.name = "details", .attributes = "open name"},
    {.name = "dfn", .phrase = true},
    {.name = "dialog", .attributes = "open"},
    {.name = "div"},
    {.name = "dl"},
    {.name = "dt", .parents = LIST},
    {.name = "em", .phrase = true},
    {.name = "embed", .phrase = true, .attributes = NULL, .needed = "src", .empty = true},
    {.name = "fieldset", .attributes = "disabled form name"},
    {.name = "figcaption", .parents = "figure"},
    {.name = "figure"},
    {.name = "footer"},
    {.name = "form", .attributes = "accept-charset action autocomplete enctype method name novalidate target"},
    {.name = "h1"},
    {.name = "h2"},
    {.name = "h3"},
    {.name = "h4"},
    {.name = "h5"},
    {.name = "h6"},
    {.name = "head", .attributes = "profile", .parents = "html"},
    {.name = "header"},
    {.name = "hgroup"},
    {.name = "hr", .empty = true},
    {.name = "html"},
    {.name = "i", .phrase = true},
    {.name = "iframe",
     .phrase = true,
     .attributes = "allow allowfullscreen height loading name referrerpolicy sandbox src srcdoc width",
     .empty = true},
    {.name = "img",
     .phrase = true,
     .attributes = "alt border crossorigin decoding fetchpriority height ismap loading referrerpolicy sizes src srcset usemap width",
     .needed = "src",
     .empty = true},
    {.name = "input",
     .phrase = true,
     .attributes =
         FIELD " accept alt checked dirname formaction formenctype formmethod formnovalidate formtarget height list max maxlength min "
               "minlength multiple pattern placeholder size src step type value width popovertarget popovertargetaction",
     .empty = true},
    {.name = "ins", .phrase = true, .attributes = "cite datetime"},
    {.name = "kbd", .phrase = true},
    {.name = "label", .phrase = true, .attributes = "for"},
    {.name = "legend", .parents = "fieldset"},
    {.name = "li", .attributes = "value", .parents = "ul ol menu"},
    {.name = "link",
     .phrase = true,
     .attributes =
         "as blocking charset color crossorigin disabled fetchpriority href hreflang imagesizes imagesrcset integrity media referrerpolicy "
         "sizes target type",
     .empty = true},
    {.name = "main"},
    {.name = "map", .phrase = true, .attributes = "name", .needed = "name"},
    {.name = "mark", .phrase = true},
    {.name = "menu"},
    {.name = "meta", .phrase = true, .attributes = "charset http-equiv media name", .empty = true},
    {.name = "meter", .phrase = true, .attributes = "high low max min optimum value", .needed = "value"},
    {.name = "nav"},
    {.name = "noscript", .phrase = true, .parents = ""},
    {.name = "object", .phrase = true, .attributes = "data form height name type usemap width"},
    {.name = "ol", .attributes = "reversed start type"},
    {.name = "optgroup", .attributes = "disabled label", .parents = "select"},
    {.name = "option", .attributes = "disabled label selected value", .parents = "datalist optgroup select"},
    {.name = "output", .phrase = true, .attributes = "for form name"},
    {.name = "p"},
    {.name = "param", .phrase = true, .attributes = "name value", .parents = "object", .empty = true},
    {.name = "picture", .phrase = true},
    {.name = "pre"},
    {.name = "progress", .phrase = true, .attributes = "max value"},
    {.name = "q", .phrase = true, .attributes = "cite"},
    {.name = "rb", .phrase = true, .parents = "ruby rtc"},
    {.name = "rp", .phrase = true, .parents = "ruby rtc"},
    {.name = "rt", .phrase = true, .parents = "ruby rtc"},
    {.name = "rtc", .phrase = true, .parents = "ruby"},
    {.name = "ruby", .phrase = true},
    {.name = "s", .phrase = true},
    {.name = "samp", .phrase = true},
    {.name = "script",
     .phrase = true,
     .attributes = "async blocking charset crossorigin defer fetchpriority integrity language nomodule referrerpolicy src type"},
    {.name = "search"},
    {.name = "section"},
    {.name = "select", .phrase = true, .attributes = "autocomplete disabled form name required multiple size"},
    {.name = "slot", .phrase = true, .attributes = "name"},
    {.name = "small", .phrase = true},
    {.name = "source",
     .phrase = true,
     .attributes = "height media sizes src srcset type width",
     .parents = "audio video picture",
     .empty = true},
    {.name = "span", .phrase = true},
    {.name = "strong", .phrase = true},
    {.name = "style", .attributes = "blocking media type", .parents = "head"},
    {.name = "sub", .phrase = true},
    {.name = "summary", .parents = "details"},
    {.name = "sup", .phrase = true},
    {.name = "table", .attributes = "border"},
    {.name = "tbody", .parents = "table"},
    {.name = "td", .attributes = "colspan headers rowspan", .parents = "tr"},
    {.name = "template", .phrase = true},
    {.name = "textarea", .phrase = true, .attributes = FIELD " cols dirname maxlength minlength placeholder rows wrap"},
    {.name = "tfoot", .parents = "table"},
    {.name = "th", .attributes = "abbr colspan headers rowspan scope", .parents = "tr"},
    {.name = "thead", .parents = "table"},
    {.name = "time", .phrase = true, .attributes = "datetime"},
    {.name = "title", .parents = "head"},
    {.name = "tr", .parents = "table thead tbody tfoot"},
    {.name = "track",
     .phrase = true,
     .attributes = "default kind label src srclang",
     .needed = "src",
     .parents = "audio video",
     .empty = true},
    {.name = "u", .phrase = true},
    {.name = "ul"},
    {.name = "var", .phrase = true},
    {.name = "video", .phrase = true, .attributes = MEDIA " height playsinline poster width"},
    {.name = "wbr", .phrase = true, .empty = true},
};

static int name_order(const void *name, const void *element)
{
  return strcmp(name, ((const by_html_element *)element)->name);
}

const by_html_element *by_html_element_named(const char *name)
{
  return bsearch(name, ELEMENTS, sizeof ELEMENTS / sizeof ELEMENTS[0], sizeof ELEMENTS[0], name_order);
}

/* data- and a name of XML without capitals. */
static bool is_custom(const char *attribute)
{
  static const char PREFIX[] = "data-";
  if (strncmp(attribute, PREFIX, sizeof PREFIX - 1) != 0) {
    return false;
  }
  const by_span name = by_span_of(attribute + sizeof PREFIX - 1);
  bool capital = false;
  for (size_t i = 0; i < name.size; i++) {
    capital = capital || (name.at[i] >= 'A' && name.at[i] <= 'Z');
  }
  return by_xml_is_name(name) && !capital;
}

static bool is_kept(const char *attribute)
{
  return strncmp(attribute, "on", 2) == 0 || by_aria_has(attribute) || is_custom(attribute);
}

bool by_html_has_attribute(const by_html_element *element, const char *attribute)
{
  const bool open = strcmp(element->name, "embed") == 0; /* takes any */
  return open || is_kept(attribute) || by_words_have(by_span_of(EVERYWHERE), attribute) ||
         by_words_have(by_span_of(element->attributes), attribute);
}

/* In the order of bytes. */
static const char *const ROLES[] = {"alert",
                                    "alertdialog",
                                    "application",
                                    "article",
                                    "associationlist",
                                    "associationlistitemkey",
                                    "associationlistitemvalue",
                                    "banner",
                                    "blockquote",
                                    "button",
                                    "caption",
                                    "cell",
                                    "checkbox",
                                    "code",
                                    "columnheader",
                                    "combobox",
                                    "comment",
                                    "complementary",
                                    "contentinfo",
                                    "definition",
                                    "deletion",
                                    "dialog",
                                    "directory",
                                    "doc-abstract",
                                    "doc-acknowledgments",
                                    "doc-afterword",
                                    "doc-appendix",
                                    "doc-backlink",
                                    "doc-biblioentry",
                                    "doc-bibliography",
                                    "doc-biblioref",
                                    "doc-chapter",
                                    "doc-colophon",
                                    "doc-conclusion",
                                    "doc-cover",
                                    "doc-credit",
                                    "doc-credits",
                                    "doc-dedication",
                                    "doc-endnote",
                                    "doc-endnotes",
                                    "doc-epigraph",
                                    "doc-epilogue",
                                    "doc-errata",
                                    "doc-example",
                                    "doc-footnote",
                                    "doc-foreword",
                                    "doc-glossary",
                                    "doc-glossref",
                                    "doc-index",
                                    "doc-introduction",
                                    "doc-noteref",
                                    "doc-notice",
                                    "doc-pagebreak",
                                    "doc-pagefooter",
                                    "doc-pageheader",
                                    "doc-pagelist",
                                    "doc-part",
                                    "doc-preface",
                                    "doc-prologue",
                                    "doc-pullquote",
                                    "doc-qna",
                                    "doc-subtitle",
                                    "doc-tip",
                                    "doc-toc",
                                    "document",
                                    "emphasis",
                                    "feed",
                                    "figure",
                                    "form",
                                    "generic",
                                    "graphics-document",
                                    "graphics-object",
                                    "graphics-symbol",
                                    "grid",
                                    "gridcell",
                                    "group",
                                    "heading",
                                    "image",
                                    "img",
                                    "insertion",
                                    "link",
                                    "list",
                                    "listbox",
                                    "listitem",
                                    "log",
                                    "main",
                                    "mark",
                                    "marquee",
                                    "math",
                                    "menu",
                                    "menubar",
                                    "menuitem",
                                    "menuitemcheckbox",
                                    "menuitemradio",
                                    "meter",
                                    "navigation",
                                    "none",
                                    "note",
                                    "option",
                                    "paragraph",
                                    "presentation",
                                    "progressbar",
                                    "radio",
                                    "radiogroup",
                                    "region",
                                    "row",
                                    "rowgroup",
                                    "rowheader",
                                    "scrollbar",
                                    "search",
                                    "searchbox",
                                    "sectionfooter",
                                    "sectionheader",
                                    "separator",
                                    "slider",
                                    "spinbutton",
                                    "status",
                                    "strong",
                                    "subscript",
                                    "suggestion",
                                    "superscript",
                                    "switch",
                                    "tab",
                                    "table",
                                    "tablist",
                                    "tabpanel",
                                    "term",
                                    "text",
                                    "textbox",
                                    "time",
                                    "timer",
                                    "toolbar",
                                    "tooltip",
                                    "tree",
                                    "treegrid",
                                    "treeitem"};

bool by_html_is_role(by_span roles)
{
  by_span word = {0};
  while (by_word_next(&roles, &word)) {
    if (!by_row_has(ROLES, sizeof ROLES / sizeof ROLES[0], word)) {
      return false;
    }
  }
  return true;
}

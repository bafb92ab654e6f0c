/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows in the order of the alphabet, searched by halving. */
#include "check/html_table.h"

#include "check/epub_reference.h"

static const char EVERYWHERE[] = "about accesskey autocapitalize autofocus class content contenteditable datatype dir "
                                 "draggable enterkeyhint exportparts "
                                 "hidden id inert inlist inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover "
                                 "prefix property rel resource rev "
                                 "role slot spellcheck style tabindex title translate typeof vocab";

#define MEDIA "autoplay controls crossorigin loop muted preload src"
#define LIST  "dd div dl"
#define FIELD "autocomplete disabled form name readonly required"

static const by_html_element ELEMENTS[] = {
    {.name = "a", .attributes = "download href hreflang name ping referrerpolicy target type"},
    {.name = "abbr"},
    {.name = "address"},
    {.name = "area", .attributes = "alt coords download href hreflang ping referrerpolicy shape target type", .empty = true},
    {.name = "article"},
    {.name = "aside"},
    {.name = "audio", .attributes = MEDIA},
    {.name = "b"},
    {.name = "base", .attributes = "href target", .parents = "head", .empty = true},
    {.name = "bdi"},
    {.name = "bdo", .needed = "dir"},
    {.name = "blockquote", .attributes = "cite"},
    {.name = "body", .parents = "html"},
    {.name = "br", .empty = true},
    {.name = "button",
     .attributes =
         "disabled form name formaction formenctype formmethod formnovalidate formtarget type value popovertarget popovertargetaction"},
    {.name = "canvas", .attributes = "height width"},
    {.name = "caption", .parents = "table"},
    {.name = "cite"},
    {.name = "code"},
    {.name = "col", .attributes = "span", .parents = "colgroup template", .empty = true},
    {.name = "colgroup", .attributes = "span", .parents = "table template"},
    {.name = "data", .attributes = "value"},
    {.name = "datalist"},
    {.name = "dd", .parents = LIST},
    {.name = "del", .attributes = "cite datetime"},
    {.name = "details", .attributes = "open name"},
    {.name = "dfn"},
    {.name = "dialog", .attributes = "open"},
    {.name = "div"},
    {.name = "dl"},
    {.name = "dt", .parents = LIST},
    {.name = "em"},
    {.name = "embed", .attributes = NULL, .needed = "src", .empty = true},
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
    {.name = "html", .attributes = "manifest"},
    {.name = "i"},
    {.name = "iframe", .attributes = "allow allowfullscreen height loading name referrerpolicy sandbox src srcdoc width"},
    {.name = "img",
     .attributes = "alt border crossorigin decoding fetchpriority height ismap loading referrerpolicy sizes src srcset usemap width",
     .needed = "src",
     .empty = true},
    {.name = "input",
     .attributes =
         FIELD " accept alt checked dirname formaction formenctype formmethod formnovalidate formtarget height list max maxlength min "
               "minlength multiple pattern placeholder size src step type value width popovertarget popovertargetaction",
     .empty = true},
    {.name = "ins", .attributes = "cite datetime"},
    {.name = "kbd"},
    {.name = "label", .attributes = "for"},
    {.name = "legend", .parents = "fieldset"},
    {.name = "li", .attributes = "value", .parents = "ul ol menu template"},
    {.name = "link",
     .attributes =
         "as blocking charset color crossorigin disabled fetchpriority href hreflang imagesizes imagesrcset integrity media referrerpolicy "
         "sizes target type",
     .empty = true},
    {.name = "main"},
    {.name = "map", .attributes = "name", .needed = "name"},
    {.name = "mark"},
    {.name = "menu"},
    {.name = "meta", .attributes = "charset http-equiv media name scheme", .empty = true},
    {.name = "meter", .attributes = "high low max min optimum value"},
    {.name = "nav"},
    {.name = "noscript", .parents = "head"},
    {.name = "object", .attributes = "data form height name type usemap width"},
    {.name = "ol", .attributes = "reversed start type"},
    {.name = "optgroup", .attributes = "disabled label"},
    {.name = "option", .attributes = "disabled label selected value"},
    {.name = "output", .attributes = "for form name"},
    {.name = "p"},
    {.name = "param", .attributes = "name value", .empty = true},
    {.name = "picture"},
    {.name = "pre"},
    {.name = "progress", .attributes = "max value"},
    {.name = "q", .attributes = "cite"},
    {.name = "rb", .parents = "ruby rtc"},
    {.name = "rp", .parents = "ruby rtc"},
    {.name = "rt", .parents = "ruby rtc"},
    {.name = "rtc", .parents = "ruby"},
    {.name = "ruby"},
    {.name = "s"},
    {.name = "samp"},
    {.name = "script",
     .attributes = "async blocking charset crossorigin defer fetchpriority integrity language nomodule referrerpolicy src type"},
    {.name = "search"},
    {.name = "section"},
    {.name = "select", .attributes = "autocomplete disabled form name required multiple size"},
    {.name = "slot", .attributes = "name"},
    {.name = "small"},
    {.name = "source", .attributes = "height media sizes src srcset type width", .parents = "audio video picture", .empty = true},
    {.name = "span"},
    {.name = "strong"},
    {.name = "style", .attributes = "blocking media scoped type", .parents = "head noscript"},
    {.name = "sub"},
    {.name = "summary", .parents = "details"},
    {.name = "sup"},
    {.name = "table", .attributes = "border"},
    {.name = "tbody", .parents = "table template"},
    {.name = "td", .attributes = "colspan headers rowspan", .parents = "tr template"},
    {.name = "template"},
    {.name = "textarea", .attributes = FIELD " cols dirname maxlength minlength placeholder rows wrap"},
    {.name = "tfoot", .parents = "table template"},
    {.name = "th", .attributes = "abbr colspan headers rowspan scope", .parents = "tr template"},
    {.name = "thead", .parents = "table template"},
    {.name = "time", .attributes = "datetime"},
    {.name = "title", .parents = "head"},
    {.name = "tr", .parents = "table thead tbody tfoot template"},
    {.name = "track", .attributes = "default kind label src srclang", .needed = "src", .parents = "audio video", .empty = true},
    {.name = "u"},
    {.name = "ul"},
    {.name = "var"},
    {.name = "video", .attributes = MEDIA " height playsinline poster width"},
    {.name = "wbr", .empty = true},
};

const by_html_element *by_html_element_named(const char *name)
{
  size_t low = 0;
  size_t high = sizeof ELEMENTS / sizeof ELEMENTS[0];
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    const int order = strcmp(ELEMENTS[middle].name, name);
    if (order == 0) {
      return &ELEMENTS[middle];
    }
    low = order < 0 ? middle + 1 : low;
    high = order < 0 ? high : middle;
  }
  return NULL;
}

static bool is_kept(const char *attribute)
{
  static const char *const PREFIXES[] = {"data-", "aria-", "on"};
  for (size_t i = 0; i < sizeof PREFIXES / sizeof PREFIXES[0]; i++) {
    if (strncmp(attribute, PREFIXES[i], strlen(PREFIXES[i])) == 0) {
      return true;
    }
  }
  return false;
}

bool by_html_has_attribute(const by_html_element *element, const char *attribute)
{
  const bool open = strcmp(element->name, "embed") == 0; /* takes any */
  return open || is_kept(attribute) || by_words_have(by_span_of(EVERYWHERE), attribute) ||
         by_words_have(by_span_of(element->attributes), attribute);
}

static const char ROLES[] =
    "alert alertdialog application article associationlist associationlistitemkey associationlistitemvalue banner blockquote button "
    "caption "
    "cell checkbox code columnheader combobox comment complementary contentinfo definition deletion dialog directory document emphasis "
    "feed "
    "figure form generic graphics-document graphics-object graphics-symbol grid gridcell group heading image img insertion link list "
    "listbox "
    "listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph "
    "presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox sectionfooter sectionheader "
    "separator "
    "slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term text textbox time timer "
    "toolbar "
    "tooltip tree treegrid treeitem doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-biblioentry "
    "doc-bibliography doc-biblioref doc-chapter doc-colophon doc-conclusion doc-cover doc-credit doc-credits doc-dedication doc-endnote "
    "doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example doc-footnote doc-foreword doc-glossary doc-glossref doc-index "
    "doc-introduction doc-noteref doc-notice doc-pagebreak doc-pagefooter doc-pageheader doc-pagelist doc-part doc-preface doc-prologue "
    "doc-pullquote doc-qna doc-subtitle doc-tip doc-toc";

bool by_html_is_role(by_span roles)
{
  by_span word = {0};
  while (by_word_next(&roles, &word)) {
    by_span rest = by_span_of(ROLES);
    by_span role = {0};
    bool found = false;
    while (!found && by_word_next(&rest, &role)) {
      found = by_span_equal(role, word);
    }
    if (!found) {
      return false;
    }
  }
  return true;
}

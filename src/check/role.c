/* SPDX-License-Identifier: BSD-2-Clause */
/* A row for each element that cannot have any role. */
#include "check/role.h"

#include "check/epub_reference.h"

#define LISTS    "directory group list listbox menu menubar none presentation radiogroup tablist toolbar tree"
#define HEADINGS "doc-subtitle heading none presentation tab"
#define CHECKS   "checkbox menuitemcheckbox menuitemradio radio switch"
#define FRAMES   "application document image img none presentation"
#define SECTIONS                                                                                                                           \
  "alert alertdialog application banner complementary contentinfo dialog doc-abstract doc-acknowledgments doc-afterword doc-appendix "     \
  "doc-bibliography doc-chapter doc-colophon doc-conclusion doc-credit doc-credits doc-dedication doc-endnotes doc-epigraph doc-epilogue " \
  "doc-errata doc-example doc-foreword doc-glossary doc-index doc-introduction doc-notice doc-pagelist doc-part doc-preface doc-prologue " \
  "doc-pullquote doc-qna doc-toc document feed generic group log main marquee navigation none note presentation region search status "     \
  "tabpanel"

static const struct {
  const char *elements;
  const char *kinds; /* NULL: of whatever kind */
  const char *roles;
} ROWS[] = {
    {"a", "href", CHECKS " button doc-backlink doc-biblioref doc-glossref doc-noteref generic link menuitem option tab treeitem"},
    {"area", NULL, "button generic link"},
    {"article", NULL, "application article document feed main none presentation region"},
    {"aside", NULL,
     "complementary doc-dedication doc-example doc-footnote doc-glossary doc-pullquote doc-tip feed generic none note presentation region "
     "search"},
    {"audio video", NULL, "application"},
    {"br wbr", NULL, "none presentation"},
    {"button", NULL, CHECKS " button combobox gridcell link menuitem option separator slider tab treeitem"},
    {"caption", NULL, "caption"},
    {"col colgroup label legend map picture", NULL, ""},
    {"datalist", NULL, "listbox"},
    {"dd", NULL, "definition"},
    {"details optgroup", NULL, "group"},
    {"dialog", NULL, "alertdialog dialog"},
    {"dl", NULL, "associationlist group list none presentation"},
    {"dt", NULL, "listitem term"},
    {"embed iframe object", NULL, FRAMES},
    {"fieldset", NULL, "group none presentation radiogroup"},
    {"figcaption", NULL, "caption group none presentation"},
    {"footer", NULL, "contentinfo doc-footnote generic group none presentation"},
    {"form", NULL, "form none presentation search"},
    {"h1 h2 h3 h4 h5 h6", NULL, HEADINGS},
    {"header", NULL, "banner doc-footnote generic group none presentation"},
    {"hr", NULL, "doc-pagebreak none presentation separator"},
    {"img", NULL,
     CHECKS
     " button doc-cover image img link math menuitem meter none option presentation progressbar scrollbar separator slider tab treeitem"},
    {"input", "checkbox", "button checkbox menuitemcheckbox option switch"},
    {"input", "radio", "menuitemradio radio"},
    {"input", "button", CHECKS " button combobox gridcell link menuitem option separator slider tab treeitem"},
    {"input", "image", CHECKS " button gridcell link menuitem option separator slider tab treeitem"},
    {"input", "submit reset", CHECKS " button combobox gridcell link menuitem option separator slider tab treeitem"},
    {"input", "text search tel url email", "combobox searchbox spinbutton textbox"},
    {"input", "number", "spinbutton"},
    {"input", "range", "slider"},
    {"input", "color date datetime-local file hidden month password time week", ""},
    {"li", NULL,
     "doc-biblioentry doc-endnote listitem menuitem menuitemcheckbox menuitemradio none option presentation radio separator tab treeitem"},
    {"main", NULL, "main"},
    {"menu ol ul", NULL, LISTS},
    {"meter", NULL, "meter"},
    {"nav", NULL, "doc-index doc-pagelist doc-toc menu menubar navigation none presentation tablist"},
    {"option", NULL, "option"},
    {"progress", NULL, "progressbar"},
    {"search", NULL, "form group none presentation region search"},
    {"section", NULL, SECTIONS},
    {"select", NULL, "combobox listbox menu"},
    {"summary", NULL, "button"},
    {"textarea", NULL, "textbox"},
};
enum { ROW_COUNT = sizeof ROWS / sizeof ROWS[0] };

static bool is_row(size_t row, const char *element, const char *kind)
{
  return by_words_have(by_span_of(ROWS[row].elements), element) &&
         (ROWS[row].kinds == NULL || by_words_have(by_span_of(ROWS[row].kinds), kind));
}

bool by_role_fits(const char *element, const char *kind, by_span roles)
{
  size_t row = 0;
  while (row < ROW_COUNT && !is_row(row, element, kind)) {
    row++;
  }
  by_span word = {0};
  bool fits = true;
  while (fits && row < ROW_COUNT && by_word_next(&roles, &word)) {
    fits = by_words_hold(by_span_of(ROWS[row].roles), word);
  }
  return fits;
}

bool by_role_is_deprecated(by_span roles)
{
  return by_words_have(roles, "doc-endnote") || by_words_have(roles, "doc-biblioentry");
}

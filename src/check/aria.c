/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows in the order of the alphabet, searched by halving. What refers to elements is looked up where identifiers are known. */
#include "check/aria.h"

#include "base/ascii.h"
#include "check/epub_reference.h"

#include <stdlib.h>

typedef enum aria_form { ARIA_ANY, ARIA_WORD, ARIA_WORDS, ARIA_INTEGER, ARIA_NUMBER } aria_form;

typedef struct aria_row {
  const char *name; /* without aria- */
  aria_form form;
  const char *words; /* that it can be */
  const char *of;    /* roles and elements that have it; NULL: all */
} aria_row;

static const char PREFIX[] = "aria-";
static const char TRUTH[] = "true false";
static const char OPEN_TRUTH[] = "true false undefined";
static const char PLACED[] =
    "article associationlistitemkey comment li listitem menuitem menuitemcheckbox menuitemradio option radio row tab treeitem";
static const char VALUED[] = "hr input meter progress progressbar scrollbar separator slider spinbutton";
static const char TABLES[] = "grid table treegrid";
static const char CELLS[] = "cell columnheader gridcell rowheader td th";
static const char CELLS_AND_ROWS[] = "cell columnheader gridcell row rowheader td th tr";
static const char MIXED_TRUTH[] = "true false mixed undefined";

static const aria_row ROWS[] = {
    {"activedescendant", ARIA_ANY, NULL, NULL},
    {"atomic", ARIA_WORD, TRUTH, NULL},
    {"autocomplete", ARIA_WORD, "both inline list none", "combobox input searchbox select textarea textbox"},
    {"braillelabel", ARIA_ANY, NULL, NULL},
    {"brailleroledescription", ARIA_ANY, NULL, NULL},
    {"busy", ARIA_WORD, TRUTH, NULL},
    {"checked", ARIA_WORD, MIXED_TRUTH, "checkbox input menuitemcheckbox menuitemradio option radio switch treeitem"},
    {"colcount", ARIA_INTEGER, NULL, TABLES},
    {"colindex", ARIA_INTEGER, NULL, CELLS_AND_ROWS},
    {"colindextext", ARIA_ANY, NULL, NULL},
    {"colspan", ARIA_INTEGER, NULL, CELLS},
    {"controls", ARIA_ANY, NULL, NULL},
    {"current", ARIA_WORD, "date false location page step time true", NULL},
    {"describedby", ARIA_ANY, NULL, NULL},
    {"description", ARIA_ANY, NULL, NULL},
    {"details", ARIA_ANY, NULL, NULL},
    {"disabled", ARIA_WORD, TRUTH, NULL},
    {"dropeffect", ARIA_WORDS, "copy execute link move none popup", NULL},
    {"errormessage", ARIA_ANY, NULL, NULL},
    {"expanded", ARIA_WORD, OPEN_TRUTH, NULL},
    {"flowto", ARIA_ANY, NULL, NULL},
    {"grabbed", ARIA_WORD, OPEN_TRUTH, NULL},
    {"haspopup", ARIA_WORD, "dialog false grid listbox menu tree true", NULL},
    {"hidden", ARIA_WORD, TRUTH, NULL},
    {"invalid", ARIA_WORD, "false grammar spelling true", NULL},
    {"keyshortcuts", ARIA_ANY, NULL, NULL},
    {"label", ARIA_ANY, NULL, NULL},
    {"labelledby", ARIA_ANY, NULL, NULL},
    {"level", ARIA_INTEGER, NULL, "comment h1 h2 h3 h4 h5 h6 grid gridcell heading li listitem row tablist tr treegrid treeitem"},
    {"live", ARIA_WORD, "assertive off polite", NULL},
    {"modal", ARIA_WORD, TRUTH, "alertdialog dialog"},
    {"multiline", ARIA_WORD, TRUTH, "input searchbox textarea textbox"},
    {"multiselectable", ARIA_WORD, TRUTH, "grid listbox select tablist tree treegrid"},
    {"orientation", ARIA_WORD, "horizontal undefined vertical",
     "hr listbox menu menubar radiogroup scrollbar search select separator slider tablist toolbar tree treegrid"},
    {"owns", ARIA_ANY, NULL, NULL},
    {"placeholder", ARIA_ANY, NULL, "combobox input searchbox textarea textbox"},
    {"posinset", ARIA_INTEGER, NULL, PLACED},
    {"pressed", ARIA_WORD, MIXED_TRUTH, "button input summary"},
    {"readonly", ARIA_WORD, TRUTH,
     "checkbox columnheader combobox grid gridcell input listbox menuitemcheckbox menuitemradio radiogroup rowheader searchbox select "
     "slider spinbutton switch textarea textbox th treegrid"},
    {"relevant", ARIA_WORDS, "additions all removals text", NULL},
    {"required", ARIA_WORD, TRUTH,
     "checkbox columnheader combobox gridcell input listbox radiogroup rowheader searchbox select spinbutton switch textarea textbox th "
     "tree treegrid"},
    {"roledescription", ARIA_ANY, NULL, NULL},
    {"rowcount", ARIA_INTEGER, NULL, TABLES},
    {"rowindex", ARIA_INTEGER, NULL, CELLS_AND_ROWS},
    {"rowindextext", ARIA_ANY, NULL, NULL},
    {"rowspan", ARIA_INTEGER, NULL, CELLS},
    {"selected", ARIA_WORD, OPEN_TRUTH, "columnheader gridcell option row rowheader tab th tr treeitem"},
    {"setsize", ARIA_INTEGER, NULL, PLACED},
    {"sort", ARIA_WORD, "ascending descending none other", "columnheader rowheader th"},
    {"valuemax", ARIA_NUMBER, NULL, VALUED},
    {"valuemin", ARIA_NUMBER, NULL, VALUED},
    {"valuenow", ARIA_NUMBER, NULL, VALUED},
    {"valuetext", ARIA_ANY, NULL, VALUED},
};

static int name_order(const void *name, const void *entry)
{
  const aria_row *row = entry;
  return strcmp(name, row->name);
}

static bool is_aria(const char *attribute)
{
  return strncmp(attribute, PREFIX, sizeof PREFIX - 1) == 0;
}

/* NULL where ARIA has no such attribute. */
static const aria_row *row_of(const char *attribute)
{
  return bsearch(attribute + sizeof PREFIX - 1, ROWS, sizeof ROWS / sizeof ROWS[0], sizeof ROWS[0], name_order);
}

bool by_aria_has(const char *attribute)
{
  return is_aria(attribute) && row_of(attribute) != NULL;
}

/* Digits, perhaps with a sign in front and (`fraction`) a point and an exponent. */
static bool is_number(by_span value, bool fraction)
{
  const char *const others = fraction ? ".eE+-" : "";
  const size_t sign = value.size != 0 && (value.at[0] == '-' || value.at[0] == '+');
  bool digit = false;
  for (size_t i = sign; i < value.size; i++) {
    const bool own = by_is_digit(value.at[i]);
    if (!own && (value.at[i] == '\0' || strchr(others, value.at[i]) == NULL)) {
      return false;
    }
    digit = digit || own;
  }
  return digit;
}

static bool are_words(by_span value, by_span words)
{
  by_span word = {0};
  bool all = by_xml_trim(value).size != 0;
  while (all && by_word_next(&value, &word)) {
    all = by_words_hold(words, word);
  }
  return all;
}

bool by_aria_can_be(const char *attribute, by_span value)
{
  const aria_row *row = is_aria(attribute) ? row_of(attribute) : NULL;
  if (row == NULL || row->form == ARIA_ANY) {
    return true;
  }
  const by_span plain = by_xml_trim(value);
  if (row->words == NULL) {
    return is_number(plain, row->form == ARIA_NUMBER);
  }
  const by_span words = by_span_of(row->words);
  return row->form == ARIA_WORD ? by_words_hold(words, plain) : are_words(value, words);
}

bool by_aria_is_of(const char *attribute, const char *element, by_span roles)
{
  const aria_row *row = is_aria(attribute) ? row_of(attribute) : NULL;
  if (row == NULL || row->of == NULL) {
    return true;
  }
  const by_span of = by_span_of(row->of);
  by_span word = {0};
  bool found = by_words_have(of, element);
  while (!found && by_word_next(&roles, &word)) {
    found = by_words_hold(of, word);
  }
  return found;
}

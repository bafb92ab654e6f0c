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
} aria_row;

static const char PREFIX[] = "aria-";
static const char TRUTH[] = "true false";
static const char OPEN_TRUTH[] = "true false undefined";
static const char MIXED_TRUTH[] = "true false mixed undefined";

static const aria_row ROWS[] = {
    {"activedescendant", ARIA_ANY, NULL},
    {"atomic", ARIA_WORD, TRUTH},
    {"autocomplete", ARIA_WORD, "both inline list none"},
    {"braillelabel", ARIA_ANY, NULL},
    {"brailleroledescription", ARIA_ANY, NULL},
    {"busy", ARIA_WORD, TRUTH},
    {"checked", ARIA_WORD, MIXED_TRUTH},
    {"colcount", ARIA_INTEGER, NULL},
    {"colindex", ARIA_INTEGER, NULL},
    {"colindextext", ARIA_ANY, NULL},
    {"colspan", ARIA_INTEGER, NULL},
    {"controls", ARIA_ANY, NULL},
    {"current", ARIA_WORD, "date false location page step time true"},
    {"describedby", ARIA_ANY, NULL},
    {"description", ARIA_ANY, NULL},
    {"details", ARIA_ANY, NULL},
    {"disabled", ARIA_WORD, TRUTH},
    {"dropeffect", ARIA_WORDS, "copy execute link move none popup"},
    {"errormessage", ARIA_ANY, NULL},
    {"expanded", ARIA_WORD, OPEN_TRUTH},
    {"flowto", ARIA_ANY, NULL},
    {"grabbed", ARIA_WORD, OPEN_TRUTH},
    {"haspopup", ARIA_WORD, "dialog false grid listbox menu tree true"},
    {"hidden", ARIA_WORD, TRUTH},
    {"invalid", ARIA_WORD, "false grammar spelling true"},
    {"keyshortcuts", ARIA_ANY, NULL},
    {"label", ARIA_ANY, NULL},
    {"labelledby", ARIA_ANY, NULL},
    {"level", ARIA_INTEGER, NULL},
    {"live", ARIA_WORD, "assertive off polite"},
    {"modal", ARIA_WORD, TRUTH},
    {"multiline", ARIA_WORD, TRUTH},
    {"multiselectable", ARIA_WORD, TRUTH},
    {"orientation", ARIA_WORD, "horizontal undefined vertical"},
    {"owns", ARIA_ANY, NULL},
    {"placeholder", ARIA_ANY, NULL},
    {"posinset", ARIA_INTEGER, NULL},
    {"pressed", ARIA_WORD, MIXED_TRUTH},
    {"readonly", ARIA_WORD, TRUTH},
    {"relevant", ARIA_WORDS, "additions all removals text"},
    {"required", ARIA_WORD, TRUTH},
    {"roledescription", ARIA_ANY, NULL},
    {"rowcount", ARIA_INTEGER, NULL},
    {"rowindex", ARIA_INTEGER, NULL},
    {"rowindextext", ARIA_ANY, NULL},
    {"rowspan", ARIA_INTEGER, NULL},
    {"selected", ARIA_WORD, OPEN_TRUTH},
    {"setsize", ARIA_INTEGER, NULL},
    {"sort", ARIA_WORD, "ascending descending none other"},
    {"valuemax", ARIA_NUMBER, NULL},
    {"valuemin", ARIA_NUMBER, NULL},
    {"valuenow", ARIA_NUMBER, NULL},
    {"valuetext", ARIA_ANY, NULL},
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

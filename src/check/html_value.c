/* SPDX-License-Identifier: BSD-2-Clause */
/* Values by attribute (the HTML Standard). Words are compared without case, as browsers do; addresses, styles and the like pass. */
#include "check/html_value.h"

#include "base/ascii.h"
#include "check/epub_reference.h"

#include <stdlib.h>

static bool is_among(const char *words, by_span value)
{
  by_span rest = by_span_of(words);
  by_span word = {0};
  bool found = false;
  while (!found && by_word_next(&rest, &word)) {
    found = by_span_equal_folded(word, value);
  }
  return found;
}

/* Whether there is a digit, and no other characters than these. */
static bool has_only(by_span value, const char *others)
{
  bool digit = false;
  for (size_t i = 0; i < value.size; i++) {
    const bool own = by_is_digit(value.at[i]);
    if (!own && (value.at[i] == '\0' || strchr(others, value.at[i]) == NULL)) {
      return false;
    }
    digit = digit || own;
  }
  return digit;
}

/* So, and not zero. */
static bool is_count(by_span value)
{
  bool some = false;
  for (size_t i = 0; i < value.size; i++) {
    some = some || value.at[i] != '0';
  }
  return by_all_digits(value) && some;
}

/* A number, perhaps with a sign. */
static bool is_integer(by_span value)
{
  const bool sign = value.size != 0 && (value.at[0] == '-' || value.at[0] == '+');
  return by_all_digits(by_span_from(value, sign));
}

/* So, perhaps with a fraction and an exponent. */
static bool is_decimal(by_span value)
{
  return has_only(value, ".eE+-");
}

/* So, not below zero. */
static bool is_amount(by_span value)
{
  return is_decimal(value) && value.at[0] != '-';
}

/* So, above zero. */
static bool is_positive(by_span value)
{
  const char *const digits = "123456789";
  bool some = false;
  for (size_t i = 0; i < value.size && value.at[i] != 'e' && value.at[i] != 'E'; i++) {
    some = some || strchr(digits, value.at[i]) != NULL;
  }
  return is_amount(value) && some;
}

/* Of the characters of dates, times and durations. */
static bool is_time(by_span value)
{
  return has_only(value, "-+:.TtZzPpWwDdHhMmSsYy ");
}

/* A name of a frame; one that begins with a line is one of four. */
static bool is_frame(by_span value)
{
  return value.size == 0 || value.at[0] != '_' || is_among("_blank _self _parent _top", value);
}

/* Begins as a media type. */
static bool is_media_type(by_span value)
{
  const size_t slash = by_span_find(value, by_span_of("/"));
  return slash != BY_NOWHERE && slash != 0 && slash + 1 < value.size;
}

static const char POLICIES[] = "no-referrer no-referrer-when-downgrade same-origin origin strict-origin origin-when-cross-origin "
                               "strict-origin-when-cross-origin unsafe-url";
static const char INPUTS[] =
    "hidden text search tel url email password date month week time datetime-local number range color checkbox radio "
    "file submit image reset button";
static const char ENCODINGS[] = "application/x-www-form-urlencoded multipart/form-data text/plain";

/* What an attribute may be on some elements; where several rows fit, by all of them. */
typedef struct value_row {
  const char *attribute;
  const char *elements; /* NULL: any */
  bool empty;           /* nothing is a value, too */
  bool named;           /* so is the attribute's own name: it says what it says by being there */
  const char *words;    /* NULL: any that the function finds sound, without its edge blanks */
  bool (*is_sound)(by_span value);
} value_row;

/* In the order of the alphabet. */
static const value_row ROWS[] = {
    {.attribute = "allowfullscreen", .empty = true, .named = true},
    {.attribute = "async", .empty = true, .named = true},
    {.attribute = "autocapitalize", .words = "off none on sentences words characters"},
    {.attribute = "autocomplete", .elements = "form", .words = "on off"},
    {.attribute = "autofocus", .empty = true, .named = true},
    {.attribute = "autoplay", .empty = true, .named = true},
    {.attribute = "border", .elements = "table", .empty = true, .words = "1"},
    {.attribute = "checked", .empty = true, .named = true},
    {.attribute = "cols", .is_sound = is_count},
    {.attribute = "colspan", .is_sound = is_count},
    {.attribute = "contenteditable", .empty = true, .words = "true false plaintext-only"},
    {.attribute = "controls", .empty = true, .named = true},
    {.attribute = "crossorigin", .empty = true, .words = "anonymous use-credentials"},
    {.attribute = "datetime", .elements = "del ins time", .is_sound = is_time},
    {.attribute = "decoding", .words = "sync async auto"},
    {.attribute = "default", .empty = true, .named = true},
    {.attribute = "defer", .empty = true, .named = true},
    {.attribute = "dir", .words = "ltr rtl auto"},
    {.attribute = "disabled", .empty = true, .named = true},
    {.attribute = "draggable", .words = "true false"},
    {.attribute = "enctype", .words = ENCODINGS},
    {.attribute = "enterkeyhint", .words = "enter done go next previous search send"},
    {.attribute = "fetchpriority", .words = "high low auto"},
    {.attribute = "formenctype", .words = ENCODINGS},
    {.attribute = "formmethod", .words = "get post dialog"},
    {.attribute = "formnovalidate", .empty = true, .named = true},
    {.attribute = "height", .elements = "canvas embed iframe img input object video", .is_sound = by_all_digits},
    {.attribute = "high", .elements = "meter", .is_sound = is_decimal},
    {.attribute = "http-equiv", .words = "content-type default-style refresh x-ua-compatible content-security-policy"},
    {.attribute = "inert", .empty = true, .named = true},
    {.attribute = "inputmode", .words = "none text tel url email numeric decimal search"},
    {.attribute = "ismap", .empty = true, .named = true},
    {.attribute = "itemscope", .empty = true, .named = true},
    {.attribute = "kind", .elements = "track", .words = "subtitles captions descriptions chapters metadata"},
    {.attribute = "loading", .words = "lazy eager"},
    {.attribute = "loop", .empty = true, .named = true},
    {.attribute = "low", .elements = "meter", .is_sound = is_decimal},
    {.attribute = "max", .elements = "meter", .is_sound = is_decimal},
    {.attribute = "max", .elements = "progress", .is_sound = is_positive},
    {.attribute = "maxlength", .is_sound = by_all_digits},
    {.attribute = "method", .words = "get post dialog"},
    {.attribute = "min", .elements = "meter", .is_sound = is_decimal},
    {.attribute = "minlength", .is_sound = by_all_digits},
    {.attribute = "multiple", .empty = true, .named = true},
    {.attribute = "muted", .empty = true, .named = true},
    {.attribute = "nomodule", .empty = true, .named = true},
    {.attribute = "novalidate", .empty = true, .named = true},
    {.attribute = "open", .empty = true, .named = true},
    {.attribute = "optimum", .elements = "meter", .is_sound = is_decimal},
    {.attribute = "playsinline", .empty = true, .named = true},
    {.attribute = "popover", .empty = true, .words = "auto manual hint"},
    {.attribute = "popovertargetaction", .words = "toggle show hide"},
    {.attribute = "preload", .elements = "audio video", .empty = true, .words = "none metadata auto"},
    {.attribute = "readonly", .empty = true, .named = true},
    {.attribute = "referrerpolicy", .empty = true, .words = POLICIES},
    {.attribute = "required", .empty = true, .named = true},
    {.attribute = "reversed", .empty = true, .named = true},
    {.attribute = "rows", .is_sound = is_count},
    {.attribute = "rowspan", .is_sound = by_all_digits},
    {.attribute = "scope", .elements = "th", .words = "row col rowgroup colgroup"},
    {.attribute = "selected", .empty = true, .named = true},
    {.attribute = "shape", .elements = "area", .words = "circle default poly rect"},
    {.attribute = "size", .is_sound = is_count},
    {.attribute = "span", .elements = "col colgroup", .is_sound = is_count},
    {.attribute = "spellcheck", .empty = true, .words = "true false"},
    {.attribute = "start", .elements = "ol", .is_sound = is_integer},
    {.attribute = "tabindex", .is_sound = is_integer},
    {.attribute = "target", .is_sound = is_frame},
    {.attribute = "translate", .empty = true, .words = "yes no"},
    {.attribute = "type", .elements = "a area link object source", .is_sound = is_media_type},
    {.attribute = "type", .elements = "button", .words = "submit reset button"},
    {.attribute = "type", .elements = "input", .words = INPUTS},
    {.attribute = "type", .elements = "ol", .words = "1 a i"},
    {.attribute = "value", .elements = "li", .is_sound = is_integer},
    {.attribute = "value", .elements = "meter", .is_sound = is_decimal},
    {.attribute = "value", .elements = "progress", .is_sound = is_amount},
    {.attribute = "width", .elements = "canvas embed iframe img input object video", .is_sound = by_all_digits},
    {.attribute = "wrap", .elements = "textarea", .words = "soft hard"},
};

static bool fits(const value_row *row, by_span value)
{
  if (value.size == 0 && row->empty) {
    return true;
  }
  if (row->named) {
    return by_span_equal_folded(value, by_span_of(row->attribute));
  }
  return row->words != NULL ? is_among(row->words, value) : row->is_sound(by_xml_trim(value));
}

static int attribute_order(const void *key, const void *entry)
{
  const char *attribute = key;
  const value_row *row = entry;
  return strcmp(attribute, row->attribute);
}

bool by_html_can_be(const char *element, const char *attribute, by_span value)
{
  const value_row *const end = ROWS + sizeof ROWS / sizeof ROWS[0];
  const value_row *row = bsearch(attribute, ROWS, sizeof ROWS / sizeof ROWS[0], sizeof ROWS[0], attribute_order);
  while (row != NULL && row > ROWS && strcmp(row[-1].attribute, attribute) == 0) {
    row--;
  }
  bool sound = true;
  for (; row != NULL && row < end && sound && strcmp(row->attribute, attribute) == 0; row++) {
    const bool meant = row->elements == NULL || by_words_have(by_span_of(row->elements), element);
    sound = !meant || fits(row, value);
  }
  return sound;
}

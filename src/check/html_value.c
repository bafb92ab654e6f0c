/* SPDX-License-Identifier: BSD-2-Clause */
/* Values by attribute (the HTML Standard). Words are compared without case, as browsers do; addresses, styles and the like pass. */
#include "check/html_value.h"

#include "check/epub_reference.h"

/* Attributes that say by being there: their value is empty, or their own name. */
static const char SWITCHES[] =
    "allowfullscreen async autofocus autoplay checked controls default defer disabled formnovalidate inert ismap "
    "itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected";

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

static bool is_number(by_span value)
{
  bool sound = value.size != 0;
  for (size_t i = 0; i < value.size && sound; i++) {
    sound = value.at[i] >= '0' && value.at[i] <= '9';
  }
  return sound;
}

/* Whether there is a digit, and no other characters than these. */
static bool has_only(by_span value, const char *others)
{
  bool digit = false;
  for (size_t i = 0; i < value.size; i++) {
    const bool own = value.at[i] >= '0' && value.at[i] <= '9';
    if (!own && (value.at[i] == '\0' || strchr(others, value.at[i]) == NULL)) {
      return false;
    }
    digit = digit || own;
  }
  return digit;
}

/* A number, perhaps with a sign. */
static bool is_integer(by_span value)
{
  const bool sign = value.size != 0 && (value.at[0] == '-' || value.at[0] == '+');
  return is_number(by_span_slice(value, sign, value.size));
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

static const char POLICIES[] = "no-referrer no-referrer-when-downgrade same-origin origin strict-origin origin-when-cross-origin "
                               "strict-origin-when-cross-origin unsafe-url";
static const char INPUTS[] =
    "hidden text search tel url email password date month week time datetime-local number range color checkbox radio "
    "file submit image reset button";
static const char ENCODINGS[] = "application/x-www-form-urlencoded multipart/form-data text/plain";

typedef struct value_row {
  const char *elements; /* NULL: any */
  const char *attributes;
  bool empty;        /* nothing is a value, too */
  const char *words; /* NULL: any that the function finds sound, without its edge blanks */
  bool (*is_sound)(by_span value);
} value_row;

static const value_row ROWS[] = {
    {NULL, "dir", false, "ltr rtl auto", NULL},
    {NULL, "autocapitalize", false, "off none on sentences words characters", NULL},
    {NULL, "contenteditable", true, "true false plaintext-only", NULL},
    {NULL, "draggable", false, "true false", NULL},
    {NULL, "enterkeyhint", false, "enter done go next previous search send", NULL},
    {NULL, "inputmode", false, "none text tel url email numeric decimal search", NULL},
    {NULL, "popover", true, "auto manual hint", NULL},
    {NULL, "spellcheck", true, "true false", NULL},
    {NULL, "translate", true, "yes no", NULL},
    {NULL, "tabindex", false, NULL, is_integer},
    {NULL, "crossorigin", true, "anonymous use-credentials", NULL},
    {NULL, "decoding", false, "sync async auto", NULL},
    {NULL, "fetchpriority", false, "high low auto", NULL},
    {NULL, "loading", false, "lazy eager", NULL},
    {NULL, "referrerpolicy", true, POLICIES, NULL},
    {NULL, "popovertargetaction", false, "toggle show hide", NULL},
    {NULL, "formenctype enctype", false, ENCODINGS, NULL},
    {NULL, "formmethod method", false, "get post dialog", NULL},
    {NULL, "cols rows size maxlength minlength colspan rowspan", false, NULL, is_number},
    {"form", "autocomplete", false, "on off", NULL},
    {"audio video", "preload", true, "none metadata auto", NULL},
    {"track", "kind", false, "subtitles captions descriptions chapters metadata", NULL},
    {"th", "scope", false, "row col rowgroup colgroup", NULL},
    {"area", "shape", false, "circle default poly rect", NULL},
    {"ol", "type", false, "1 a i", NULL},
    {"button", "type", false, "submit reset button", NULL},
    {"input", "type", false, INPUTS, NULL},
    {"textarea", "wrap", false, "soft hard", NULL},
    {"ol", "start", false, NULL, is_integer},
    {"li", "value", false, NULL, is_integer},
    {"col colgroup", "span", false, NULL, is_number},
    {"canvas embed iframe img input object video", "width height", false, NULL, is_number},
    {"meter", "value min max low high optimum", false, NULL, is_decimal},
    {"progress", "value", false, NULL, is_amount},
    {"progress", "max", false, NULL, is_positive},
    {"del ins time", "datetime", false, NULL, is_time},
};

static bool fits(const value_row *row, by_span value)
{
  if (value.size == 0 && row->empty) {
    return true;
  }
  return row->words != NULL ? is_among(row->words, value) : row->is_sound(by_xml_trim(value));
}

bool by_html_can_be(const char *element, const char *attribute, by_span value)
{
  if (by_words_have(by_span_of(SWITCHES), attribute)) {
    return value.size == 0 || by_span_equal_folded(value, by_span_of(attribute));
  }
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    const value_row *row = &ROWS[i];
    const bool meant = row->elements == NULL || by_words_have(by_span_of(row->elements), element);
    if (meant && by_words_have(by_span_of(row->attributes), attribute) && !fits(row, value)) {
      return false;
    }
  }
  return true;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Properties by which a style sheet can hide, add or reorder words while every letter of the page is as it was. The style sheets that this
 * program writes lie far within the bounds, so that those of its other versions do, too. */
#include "check/style_hiding.h"

typedef enum harm {
  BY_ALL,    /* whatever its value */
  BY_MOST,   /* its value, but for harmless words */
  BY_STRING, /* a string that is not empty, or a picture */
  BY_LAYOUT, /* none, and boxes that have an order of their own */
  BY_LENGTH  /* a number out of bounds */
} harm;

struct by_style_hiding {
  const char *property; /* ends in a hyphen: all that begin so */
  harm harm;
  int least; /* in hundredths of the height of a letter */
  int most;
  int percent; /* such hundredths for 1% */
};

enum { PAGE = 30 /* 1% of a page of thirty letters or lines */, FAR = 2000, ANY = 1 << 30 };

static const by_style_hiding ROWS[] = {
    {"background", BY_MOST, 0, 0, 0},
    {"background-", BY_MOST, 0, 0, 0},
    {"block-ellipsis", BY_STRING, 0, 0, 0},
    {"box-reflect", BY_MOST, 0, 0, 0},
    {"clip", BY_MOST, 0, 0, 0},
    {"clip-", BY_MOST, 0, 0, 0},
    {"color", BY_MOST, 0, 0, 0},
    {"content", BY_MOST, 0, 0, 0},
    {"content-visibility", BY_MOST, 0, 0, 0},
    {"filter", BY_MOST, 0, 0, 0},
    {"flex-direction", BY_MOST, 0, 0, 0},
    {"flex-flow", BY_MOST, 0, 0, 0},
    {"hyphenate-character", BY_STRING, 0, 0, 0},
    {"list-style", BY_STRING, 0, 0, 0},
    {"list-style-", BY_STRING, 0, 0, 0},
    {"mask", BY_MOST, 0, 0, 0},
    {"mask-", BY_MOST, 0, 0, 0},
    {"mix-blend-mode", BY_MOST, 0, 0, 0},
    {"offset", BY_MOST, 0, 0, 0},
    {"offset-", BY_MOST, 0, 0, 0},
    {"opacity", BY_MOST, 0, 0, 0},
    {"order", BY_MOST, 0, 0, 0},
    {"outline", BY_MOST, 0, 0, 0},
    {"outline-", BY_MOST, 0, 0, 0},
    {"position", BY_MOST, 0, 0, 0},
    {"rotate", BY_MOST, 0, 0, 0},
    {"scale", BY_MOST, 0, 0, 0},
    {"size-adjust", BY_MOST, 0, 0, 0},
    {"text-emphasis", BY_STRING, 0, 0, 0},
    {"text-emphasis-", BY_STRING, 0, 0, 0},
    {"text-fill-color", BY_MOST, 0, 0, 0},
    {"text-overflow", BY_MOST, 0, 0, 0},
    {"text-security", BY_MOST, 0, 0, 0},
    {"text-stroke", BY_MOST, 0, 0, 0},
    {"text-stroke-", BY_MOST, 0, 0, 0},
    {"transform", BY_MOST, 0, 0, 0},
    {"translate", BY_MOST, 0, 0, 0},
    {"visibility", BY_MOST, 0, 0, 0},
    {"zoom", BY_MOST, 0, 0, 0},
    {"display", BY_LAYOUT, 0, 0, 0},
    {"font", BY_LENGTH, 50, ANY, 1},
    {"font-size", BY_LENGTH, 50, ANY, 1},
    {"line-clamp", BY_LENGTH, ANY, ANY, 0},
    {"line-height", BY_LENGTH, 50, ANY, 1},
    {"letter-spacing", BY_LENGTH, -20, FAR, 1},
    {"word-spacing", BY_LENGTH, -20, FAR, 1},
    {"text-indent", BY_LENGTH, -1000, FAR, PAGE},
    {"margin", BY_LENGTH, -100, FAR, PAGE},
    {"margin-", BY_LENGTH, -100, FAR, PAGE},
    {"padding", BY_LENGTH, 0, FAR, PAGE},
    {"padding-", BY_LENGTH, 0, FAR, PAGE},
    {"height", BY_LENGTH, FAR, ANY, PAGE},
    {"max-height", BY_LENGTH, FAR, ANY, PAGE},
    {"block-size", BY_LENGTH, FAR, ANY, PAGE},
    {"max-block-size", BY_LENGTH, FAR, ANY, PAGE},
    {"width", BY_LENGTH, 200, ANY, PAGE},
    {"max-width", BY_LENGTH, 200, ANY, PAGE},
    {"inline-size", BY_LENGTH, 200, ANY, PAGE},
    {"max-inline-size", BY_LENGTH, 200, ANY, PAGE},
};

static const by_style_hiding ESCAPED = {"\\", BY_ALL, 0, 0, 0};

static bool has_escape(by_span word)
{
  return by_span_find(word, by_span_of("\\")) != BY_NOWHERE;
}

/* Without the prefix of a maker of readers. */
static by_span plain_name(by_span property)
{
  const bool prefixed = property.size > 1 && property.at[0] == '-' && property.at[1] != '-';
  const size_t end = prefixed ? by_span_find(by_span_from(property, 1), by_span_of("-")) : BY_NOWHERE;
  return end == BY_NOWHERE ? property : by_span_from(property, end + 2);
}

const by_style_hiding *by_style_hiding_of(by_span property)
{
  if (has_escape(property)) {
    return &ESCAPED;
  }
  const by_span name = plain_name(property);
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    const by_span row = by_span_of(ROWS[i].property);
    const bool family = by_span_ends(row, by_span_of("-"));
    if (by_span_equal_folded(family ? by_span_slice(name, 0, row.size) : name, row)) {
      return &ROWS[i];
    }
  }
  return NULL;
}

/* Hundredths of a letter's height for one of the unit; 0 for one that is not known. */
static long unit_size(by_span unit, int percent)
{
  static const struct {
    const char *name;
    long size;
  } UNITS[] = {{"", 100},   {"em", 100}, {"rem", 100}, {"lh", 120}, {"ex", 50},   {"ch", 50},   {"px", 6},      {"pt", 8},
               {"pc", 100}, {"in", 600}, {"cm", 236},  {"mm", 24},  {"vh", PAGE}, {"vw", PAGE}, {"vmin", PAGE}, {"vmax", PAGE}};
  if (by_span_is(unit, "%")) {
    return percent;
  }
  for (size_t i = 0; i < sizeof UNITS / sizeof UNITS[0]; i++) {
    if (by_span_equal_folded(unit, by_span_of(UNITS[i].name))) {
      return UNITS[i].size;
    }
  }
  return 0;
}

static bool is_digit(by_span word, size_t at)
{
  return at < word.size && word.at[at] >= '0' && word.at[at] <= '9';
}

/* The digits at `*at`, not more of them than `most`, the rest passed over. */
static long digits_of(by_span word, size_t *at, size_t most)
{
  long number = 0;
  for (size_t count = 0; is_digit(word, *at); (*at)++) {
    number = count++ < most ? number * 10 + (word.at[*at] - '0') : number;
  }
  return number;
}

/* A hundred times the number that stands at `at`; what stands behind it is its unit. */
static long hundredths_of(by_span word, size_t at, by_span *unit)
{
  enum { DIGITS = 6 };
  long number = digits_of(word, &at, DIGITS) * 100;
  if (at < word.size && word.at[at] == '.') {
    const bool tenths = !is_digit(word, ++at + 1);
    number += digits_of(word, &at, 2) * (tenths ? 10 : 1);
  }
  *unit = by_span_from(word, at);
  return number;
}

static bool is_out_of_bounds(const by_style_hiding *hiding, by_span word)
{
  const size_t sign = word.at[0] == '-';
  if (!is_digit(word, sign) && !(word.size > sign && word.at[sign] == '.')) {
    return false;
  }
  by_span unit = {0};
  const long number = hundredths_of(word, sign, &unit);
  const long unit_of = unit_size(unit, hiding->percent);
  const long size = (sign == 0 ? number : -number) * unit_of / 100;
  return unit_of == 0 || size < hiding->least || size > hiding->most;
}

static bool word_hides(const by_style_hiding *hiding, by_span word)
{
  static const char *const HARMLESS[] = {"auto",   "clip",   "currentcolor", "important", "inherit", "initial", "none",
                                         "normal", "revert", "static",       "unset",     "visible", "1",       "100%"};
  static const char *const LAYOUTS[] = {"none", "contents", "flex", "inline-flex", "grid", "inline-grid"};
  static const char *const UNKNOWN[] = {"attr", "calc", "env", "var"}; /* functions whose value does not stand there */
  if (has_escape(word) || by_span_is_any_folded(word, UNKNOWN, sizeof UNKNOWN / sizeof UNKNOWN[0])) {
    return true;
  }
  if (hiding->harm == BY_LENGTH) {
    return is_out_of_bounds(hiding, word);
  }
  if (hiding->harm == BY_LAYOUT) {
    return by_span_is_any_folded(word, LAYOUTS, sizeof LAYOUTS / sizeof LAYOUTS[0]);
  }
  return hiding->harm == BY_MOST && !by_span_is_any_folded(word, HARMLESS, sizeof HARMLESS / sizeof HARMLESS[0]);
}

bool by_style_hides(const by_style_hiding *hiding, by_style_token token)
{
  if (hiding->harm == BY_ALL) {
    return true;
  }
  if (token.kind == BY_STYLE_WORD) {
    return word_hides(hiding, token.text);
  }
  const bool words = hiding->harm == BY_MOST || hiding->harm == BY_STRING;
  return words && (token.kind == BY_STYLE_ADDRESS || (token.kind == BY_STYLE_STRING && token.text.size != 0));
}

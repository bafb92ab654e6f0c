/* SPDX-License-Identifier: BSD-2-Clause */
/* The search goes from word to word; at each it looks whether a cue begins there. */
#include "read/cues.h"

#include "base/utf8.h"
#include "text/number_names.h"

static bool is_dash_or_slash(uint32_t code)
{
  return code == '-' || code == '/' || (code >= 0x2010 && code <= 0x2014);
}

static size_t skip_spaces(by_span text, size_t offset)
{
  while (offset < text.size && text.at[offset] == ' ') {
    offset++;
  }
  return offset;
}

static bool ends_a_word(by_span text, size_t offset)
{
  return offset >= text.size || !by_word_letter(by_utf8_next(text, &offset));
}

/* Behind the dash, slash or "and" that joins the two numbers of a double issue; 0 where none stands at `offset`. */
static size_t behind_joint(by_span text, size_t offset)
{
  static const char *const ANDS[] = {" و ", " and ", " & ", " und ", " u. ", " et ", " och ", " y ", " и "};
  for (size_t i = 0; i < sizeof ANDS / sizeof ANDS[0]; i++) {
    const by_span and = by_span_of(ANDS[i]);
    if (by_span_starts(by_span_slice(text, offset, text.size), and)) {
      return offset + and.size;
    }
  }
  offset = skip_spaces(text, offset);
  if (offset >= text.size || !is_dash_or_slash(by_utf8_next(text, &offset))) {
    return 0;
  }
  return skip_spaces(text, offset);
}

/* A number in digits, Persian words or Roman numerals; where `names` is true in the words of other languages too. */
static bool read_number(by_span text, bool names, by_number *number)
{
  return by_number_read(text, number) || (names && by_number_named(text, number));
}

/* Three more digits behind a comma or full stop belong to a number of at most three digits: "1,234". */
static void add_thousands(by_span text, by_number *number)
{
  enum { GROUP = 4, BASE = 1000 };
  const by_span rest = by_span_slice(text, number->size, text.size);
  by_number more = {0};
  if (number->kind != BY_NUMBER_DIGITS || number->value >= BASE || rest.size < GROUP || (rest.at[0] != ',' && rest.at[0] != '.')) {
    return;
  }
  const bool read = by_number_read(by_span_slice(rest, 1, rest.size), &more) && more.kind == BY_NUMBER_DIGITS;
  if (read && more.size == GROUP - 1 && ends_a_word(rest, GROUP)) {
    number->value = number->value * BASE + more.value;
    number->size += GROUP;
  }
}

/* Whether the second number may end what the first begins: the next one, or within a year's numbers behind a dash. */
static bool is_span(const by_number *first, const by_number *second, bool dash)
{
  enum { MOST = 12 };
  const bool near = second->value == first->value + 1;
  return second->kind == first->kind && (near || (dash && second->value > first->value && second->value < first->value + MOST));
}

static size_t number_span(by_span text, bool names, uint32_t *first, uint32_t *last)
{
  by_number number = {0};
  if (!read_number(text, names, &number) || number.value == 0 || !ends_a_word(text, number.size)) {
    return 0;
  }
  add_thousands(text, &number);
  *first = number.value;
  *last = number.value;
  const size_t offset = behind_joint(text, number.size);
  by_number second = {0};
  const by_span rest = by_span_slice(text, offset, text.size);
  if (offset == 0 || !read_number(rest, names, &second) || !ends_a_word(rest, second.size)) {
    return number.size;
  }
  if (!is_span(&number, &second, text.at[number.size] == '-')) {
    return number.size;
  }
  *last = second.value;
  return offset + second.size;
}

size_t by_number_span(by_span text, uint32_t *first, uint32_t *last)
{
  return number_span(text, false, first, last);
}

/* Behind the cue: marks and blanks that may stand between it and its number. */
static size_t skip_marks(by_span text, size_t offset)
{
  static const uint32_t MARKS[] = {' ', '.', ':', ',', '#', '(', '_', 0xAB, 0xB0, 0xBA, 0x60C};
  size_t next = offset;
  while (next < text.size) {
    offset = next;
    const uint32_t code = by_utf8_next(text, &next);
    bool known = is_dash_or_slash(code);
    for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0] && !known; i++) {
      known = code == MARKS[i];
    }
    if (!known) {
      return offset;
    }
  }
  return text.size;
}

/* A second word that some languages put between the cue and its number. Behind a volume's cue the last two begin the issue's number. */
static size_t skip_second_word(by_span text, size_t offset, bool volume)
{
  static const char *const WORDS[] = {"نمبر", "پیاپی", "مسلسل", "no", "nr"};
  enum { OF_ISSUES = 2 };
  const size_t start = skip_marks(text, offset);
  for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0] - (volume ? OF_ISSUES : 0); i++) {
    const by_span word = by_span_of(WORDS[i]);
    if (by_span_starts(by_span_slice(text, start, text.size), word) && ends_a_word(text, start + word.size)) {
      return skip_marks(text, start + word.size);
    }
  }
  return start;
}

/* The row whose word begins at `offset` and ends there or before a digit; `*end` is the byte behind it. */
static const by_cue *row_at(by_span text, size_t offset, size_t *end)
{
  const by_cue *row = NULL;
  for (size_t i = 0; (row = by_cue_at(i)) != NULL; i++) {
    const by_span word = by_span_of(row->word);
    if (!by_span_starts(by_span_slice(text, offset, text.size), word)) {
      continue;
    }
    *end = offset + word.size;
    if (ends_a_word(text, *end) || (text.at[*end] >= '0' && text.at[*end] <= '9')) {
      return row;
    }
  }
  return NULL;
}

/* Whether a unit of money follows: "No. 75 c." is the price of a number. */
static bool is_price(by_span rest)
{
  static const char *const UNITS[] = {"c",      "ct",   "cts",   "cent",    "cents", "centimes", "fr",    "frs",  "francs",
                                      "d",      "s",    "pence", "pfennig", "pf",    "mk",       "mark",  "m",    "kr",
                                      "öre",    "коп",  "к",     "руб",     "ریال",  "ریالی",    "تومان", "قران", "دینار",
                                      "افغانی", "شاهی", "آنے",   "روپے",    "قرش",   "قروش",     "غروش",  "لیره"};
  size_t offset = 0;
  while (offset < rest.size && rest.at[offset] == ' ') {
    offset++;
  }
  for (size_t i = 0; i < sizeof UNITS / sizeof UNITS[0]; i++) {
    const by_span unit = by_span_of(UNITS[i]);
    if (by_span_starts(by_span_slice(rest, offset, rest.size), unit) && ends_a_word(rest, offset + unit.size)) {
      return true;
    }
  }
  return false;
}

/* Fills the hit where a number stands behind the cue; false where none does. */
static bool number_behind(const by_shadow *line, const by_cue *row, size_t end, by_cue_hit *hit)
{
  const size_t start = skip_second_word(line->text, end, row->field == BY_CUE_VOLUME);
  const by_span rest = by_span_slice(line->text, start, line->text.size);
  const size_t size = number_span(rest, row->names, &hit->first, &hit->last);
  hit->number = by_shadow_source(line, by_span_slice(rest, 0, size));
  return size != 0 && hit->first <= row->most && !is_price(by_span_slice(rest, size, rest.size));
}

/* What may hang on an ordinal in digits: "71e", "97.", "2nd". */
static bool is_ordinal_ending(by_span text)
{
  static const char *const ENDINGS[] = {".", "e", "er", "re", "ère", "ème", "me", "st", "nd", "rd", "th", "ste", "de", "-й"};
  for (size_t i = 0; i < sizeof ENDINGS / sizeof ENDINGS[0]; i++) {
    if (by_span_is(text, ENDINGS[i])) {
      return true;
    }
  }
  return false;
}

/* The word before byte `end`, up to a blank or the sign of italics. */
static by_span word_before(by_span text, size_t end)
{
  while (end > 0 && text.at[end - 1] == ' ') {
    end--;
  }
  size_t start = end;
  while (start > 0 && text.at[start - 1] != ' ' && text.at[start - 1] != '_') {
    start--;
  }
  return by_span_slice(text, start, end - start);
}

/* The same for the word before the cue: an ordinal. */
static bool number_before(const by_shadow *line, size_t cue, by_cue_hit *hit)
{
  const by_span word = word_before(line->text, cue);
  by_number number = {0};
  if (word.size == 0 || !read_number(word, true, &number) || number.value == 0) {
    return false;
  }
  const bool written = number.kind == BY_NUMBER_DIGITS || number.kind == BY_NUMBER_ROMAN;
  if (written && !is_ordinal_ending(by_span_slice(word, number.size, word.size))) {
    return false;
  }
  hit->first = hit->last = number.value;
  hit->number = by_shadow_source(line, by_span_slice(word, 0, number.size));
  return true;
}

/* Fills `hit` where a cue with a number begins at `offset`. */
static bool hit_at(const by_shadow *line, size_t offset, by_cue_hit *hit)
{
  size_t end = 0;
  const by_cue *row = row_at(line->text, offset, &end);
  if (row == NULL) {
    return false;
  }
  *hit = (by_cue_hit){.field = row->field, .rank = row->rank};
  hit->cue = by_shadow_source(line, by_span_slice(line->text, offset, end - offset));
  return (row->before && number_before(line, offset, hit) && hit->first <= row->most) || number_behind(line, row, end, hit);
}

size_t by_cues_find(const by_shadow *line, by_cue_hit *hits, size_t most)
{
  size_t count = 0;
  size_t offset = 0;
  bool inside = false;
  while (offset < line->text.size && count < most) {
    if (!inside && hit_at(line, offset, &hits[count])) {
      count++;
    }
    inside = by_word_letter(by_utf8_next(line->text, &offset));
  }
  return count;
}

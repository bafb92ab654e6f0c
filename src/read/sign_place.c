/* SPDX-License-Identifier: BSD-2-Clause */
/* The place and date that stand before the name in a signature: "Beirut", "Haifa (Palestine):", "Istanbul, 10 July 1325"; and a date behind
 * it. */
#include "base/ascii.h"
#include "read/agents.h"
#include "read/name_words.h"
#include "text/words.h"

enum { DATE_WORDS = 8 };

/* The word without quotation marks and the marks of by_title_trim. */
static by_span core_of(by_span word)
{
  by_span core = by_title_trim(word);
  while (core.size != 0 && core.at[0] == '"') {
    core = by_title_trim(by_span_from(core, 1));
  }
  while (core.size != 0 && core.at[core.size - 1] == '"') {
    core = by_title_trim(by_span_slice(core, 0, core.size - 1));
  }
  return core;
}

static by_span skip(by_span text, size_t size)
{
  return by_span_trim(by_span_from(text, size));
}

/* The bytes of a bracket and what it holds, 0 where none begins the text or it is never closed. */
static size_t bracket_size(by_span text)
{
  const char *end = text.size != 0 && text.at[0] == '(' ? memchr(text.at, ')', text.size) : NULL;
  return end == NULL ? 0 : (size_t)(end - text.at) + 1;
}

/* Whether the bracket, which includes its marks, holds the name of a place. */
static bool holds_place(by_span bracket)
{
  return by_word_is(core_of(by_word_first(by_title_trim(bracket))), BY_PLACE_WORD);
}

/* Whether the word stands for a place here: in scripts with capitals a mark must follow it, for there places are parts of names, too. */
static bool is_place(by_span word, by_span core)
{
  enum { ARABIC_BYTE = 0xD8 };
  const bool parted = core.size != word.size || word.at[word.size - 1] == ':';
  return by_word_is(core, BY_PLACE_WORD) && ((unsigned char)core.at[0] >= ARABIC_BYTE || parted);
}

/* Whether the word goes on with the name of a place, and begins no person's. */
static bool is_companion(by_span core)
{
  return by_word_is(core, BY_PLACE_COMPANION_WORD) && !by_is_given_name(core);
}

/* The bytes of the next word or two of a place; 0 where it ends. `listed`: a place that is known came before, or is this. */
static size_t place_size(by_span text, bool *listed)
{
  const by_span word = by_word_first(text);
  const by_span core = core_of(word);
  if (core.size == 0 || is_place(word, core) || (*listed && is_companion(core))) {
    *listed = *listed || core.size != 0;
    return word.size;
  }
  const by_span next = by_word_first(skip(text, word.size));
  const bool named = by_word_is(core_of(next), BY_PLACE_WORD) || by_word_is(core_of(next), BY_PLACE_COMPANION_WORD);
  if (by_word_is(core, BY_PLACE_PREFIX_WORD) && (*listed || named)) {
    *listed = true;
    return (size_t)(next.at - text.at) + next.size;
  }
  return 0;
}

/* Whether a date may begin with the word. */
static bool begins_date(by_span word)
{
  enum { YEAR_DIGITS = 4 };
  if (by_has_digit(word) && core_of(word).size > YEAR_DIGITS) {
    return false;
  }
  size_t size = 0;
  return by_has_digit(word) || by_span_is(word, "فی") || by_span_is(word, "سنة") || by_month_named(core_of(word)) != NULL ||
         by_weekday_at(word, &size) != 0;
}

/* Behind the month at the start of the text: that of a date without its year. */
static by_span behind_month_at(by_span text)
{
  size_t size = 0;
  return text.size != 0 && by_month_at(text, &size) != NULL ? skip(text, size) : text;
}

/* Behind the letter for the era of a year, where more follows. */
static by_span behind_era(by_span text)
{
  const by_span word = by_word_first(text);
  const by_span era = core_of(word);
  const by_span behind = skip(text, word.size);
  const bool marked = by_span_is(era, "م") || by_span_is(era, "ه") || by_span_is(era, "هـ");
  return marked && behind.size != 0 ? behind : text;
}

/* Behind a date at the start of the text: behind the last number of the next words, and the letter for its era. */
static by_span skip_date(by_span text)
{
  by_span rest = text;
  by_span behind = text;
  if (!begins_date(by_word_first(text))) {
    return text;
  }
  for (size_t i = 0; i < DATE_WORDS && rest.size != 0; i++) {
    const by_span word = by_word_first(rest);
    rest = skip(rest, word.size);
    behind = by_has_digit(word) ? rest : behind;
  }
  return behind.size == text.size ? text : behind_era(behind_month_at(behind));
}

/* Behind a place and date of any kind: "Vienna, in May 1890. X"; the text where no month stands before its last number, empty where it ends
 * with the date. */
static by_span behind_dateline(by_span text)
{
  by_span rest = text;
  by_span behind = text;
  bool month = false;
  size_t size = 0;
  while (rest.size != 0) {
    const by_span word = by_word_first(rest);
    rest = skip(rest, word.size);
    month = month || (behind.size == text.size && core_of(word).size != 0 && by_month_at(core_of(word), &size) != NULL);
    behind = month && by_has_digit(word) ? rest : behind;
  }
  return behind;
}

/* What stands before the date at the end of the text. */
static by_span before_date(by_span text)
{
  size_t offset = 0;
  while (offset < text.size) {
    const by_span word = by_word_first(by_span_from(text, offset));
    if (word.size != 0 && begins_date(word)) {
      break;
    }
    offset += word.size + 1;
  }
  return by_title_trim(by_span_slice(text, 0, offset));
}

/* Behind a month with a mark at the start of the text: "in April. X"; the text where none stands there. */
static by_span behind_month(by_span text)
{
  enum { MOST_WORDS = 2 };
  by_span rest = text;
  for (size_t i = 0; i < MOST_WORDS && rest.size != 0; i++) {
    const by_span word = by_word_first(rest);
    const by_span core = core_of(word);
    rest = skip(rest, word.size);
    if (core.size != 0 && core.size < word.size && rest.size != 0 && by_month_named(core) != NULL) {
      return rest;
    }
  }
  return text;
}

/* The parts of a signature without a place that is known: a name stands before its date, or behind. */
static by_signed_place around_date(by_span text)
{
  enum { MOST_WORDS = 8 };
  const by_span behind = by_span_trim(behind_dateline(text));
  if (behind.size != 0) {
    return (by_signed_place){.rest = behind};
  }
  const by_span before = before_date(text);
  if (by_word_count(before) > 1 && by_name_is_known(before)) {
    return (by_signed_place){.rest = before};
  }
  return (by_signed_place){.rest = text, .alone = by_word_count(text) <= MOST_WORDS};
}

/* Behind a place of any name whose country follows in brackets: "Ain Zahalta (Lebanon)"; the text where none begins it. */
static by_span behind_country(by_span text)
{
  enum { MOST_WORDS = 3 };
  const size_t open = by_span_find(text, by_span_of("("));
  const by_span bracket = by_span_from(text, open);
  const size_t size = bracket_size(bracket);
  const bool named = open != BY_NOWHERE && open != 0 && by_word_count(by_span_slice(text, 0, open)) <= MOST_WORDS;
  return named && holds_place(by_span_slice(bracket, 0, size)) && by_title_trim(skip(bracket, size)).size != 0 ? skip(bracket, size) : text;
}

by_signed_place by_behind_place(by_span text)
{
  by_span rest = behind_country(text);
  by_signed_place found = {.rest = text, .listed = rest.at != text.at};
  while (rest.size != 0) {
    const size_t bracket = bracket_size(rest);
    const size_t size = bracket != 0 ? bracket : place_size(rest, &found.listed);
    if (size == 0) {
      break;
    }
    found.bracketed = found.bracketed || bracket != 0;
    found.listed = found.listed || holds_place(by_span_slice(rest, 0, bracket));
    rest = skip(rest, size);
  }
  if (!found.listed && !found.bracketed) {
    return around_date(text);
  }
  const by_span undated = by_title_trim(rest);
  const by_span behind = skip_date(undated);
  found.rest = by_title_trim(behind.at == undated.at ? behind_month(behind_dateline(undated)) : behind);
  found.dated = found.rest.at != undated.at;
  found.alone = found.listed && found.rest.size == 0;
  return found;
}

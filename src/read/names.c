/* SPDX-License-Identifier: BSD-2-Clause */
/* What may be the name of a person, and how a name is freed from what bylines put around it. */
#include "base/utf8.h"
#include "read/agents.h"
#include "read/name_words.h"
#include "text/words.h"

enum { MOST_WORDS = 6 };

/* Words that begin no name, though one may hold them. */
static const char *const NOT_FIRST[] = {"مردم", "کارگران", "زنان", "دانشجویان", "جامعه", "مرکز", "مهم", "کوتاه"};

/* Words that no name of a person has; with one of them it is a body, or no name at all. */
static const char *const NOT_IN_NAMES[] = {
    "تبریک", "تسلیت",   "سال",      "همبستگی",     "نوروزی", "ویژه", "رسیده", "حزب",       "سازمان", "کمیته", "دفتر",   "اتحادیه", "کانون",
    "شورا",  "شورای",   "دبیرخانه", "هیئت",        "هیات",   "جبهه", "جمعیت", "انجمن",     "جنبش",   "دولت",  "رئیس",   "رهبر",    "دبیر",
    "وزیر",  "سردبیر",  "نشریه",    "به",          "از",     "در",   "با",    "و",         "که",     "این",   "آن",     "برای",    "را",
    "یک",    "ما",      "شما",      "خود",         "the",    "of",   "and",   "a",         "an",     "in",    "dem",    "den",     "und",
    "les",   "des",     "la",       "le",          "und",    "یتبع", "تمت",   "انتهی",     "للبحث",  "صلة",   "البقیة", "بقیة",    "فی",
    "من",    "الی",     "عن",       "هذا",         "هذه",    "ذلک",  "التی",  "الذی",      "قال",    "کان",   "ان",     "لا",      "ما",
    "یا",    "ادامه",   "دارد",     "پایان",       "است",    "بود",  "شد",    "میشود",     "کرد",    "نیست",  "خبر",    "اعلان",   "نامه",
    "کے",    "کی",      "کا",       "ہے",          "لە",     "بە",   "و",     "fig",       "seite",  "nach",  "mit",    "für",     "über",
    "ueber", "schluss", "folgt",    "fortsetzung", "finis",  "end",  "fin",   "continued",
};

static bool begins_no_name(by_span word)
{
  for (size_t i = 0; i < sizeof NOT_FIRST / sizeof NOT_FIRST[0]; i++) {
    if (by_span_is(word, NOT_FIRST[i])) {
      return true;
    }
  }
  return false;
}

static bool is_known(by_span word)
{
  for (size_t i = 0; i < sizeof NOT_IN_NAMES / sizeof NOT_IN_NAMES[0]; i++) {
    if (by_span_is(word, NOT_IN_NAMES[i])) {
      return true;
    }
  }
  return false;
}

static bool is_name_letter(uint32_t code)
{
  return by_digit_value(code) < 0 && (by_word_letter(code) || code == '.' || code == '-' || code == '\'');
}

/* Letters and the full stop of an initial; a Latin word must begin with a capital in the source, but for short particles. */
static bool is_name_word(const by_shadow *line, by_span word)
{
  enum { PARTICLE = 3 };
  size_t offset = 0;
  while (offset < word.size) {
    if (!is_name_letter(by_utf8_next(word, &offset))) {
      return false;
    }
  }
  const by_span source = by_shadow_source(line, word);
  if (source.size == 0 || is_known(word)) {
    return false;
  }
  const bool lower = source.at[0] >= 'a' && source.at[0] <= 'z';
  return !lower || word.size <= PARTICLE;
}

/* Whether this piece of the shadow may be a person's name. */
bool by_is_name(const by_shadow *line, by_span name, size_t least)
{
  const size_t words = by_word_count(name);
  if (words < least || words > MOST_WORDS || begins_no_name(by_word_first(name))) {
    return false;
  }
  while (name.size != 0) {
    const by_span word = by_word_first(name);
    if (word.size != 0 && !is_name_word(line, word)) {
      return false;
    }
    name = by_span_slice(name, word.size + 1, name.size);
  }
  return true;
}

bool by_name_is_known(by_span name)
{
  const by_span word = by_word_first(name);
  if (by_is_given_name(word) || by_is_honorific(word)) {
    return true;
  }
  /* An initial: one letter and a full stop, or with the mark that lengthens it. */
  size_t offset = 0;
  if (word.size == 0) {
    return false;
  }
  (void)by_utf8_next(word, &offset);
  const bool numeral = word.at[0] == 'i' || word.at[0] == 'v' || word.at[0] == 'x';
  return offset < word.size && word.at[offset] == '.' && !numeral;
}

/* Without the titles of persons at its start. */
static by_span without_titles(by_span text)
{
  by_span word = by_word_first(text);
  while (word.size != 0 && word.size < text.size && by_is_title_of_person(word)) {
    text = by_span_trim(by_span_slice(text, word.size, text.size));
    word = by_word_first(text);
  }
  return text;
}

/* Without the town that the writer signs from, and what follows it up to the first given name: its country, a district, the sender. */
static by_span without_place(by_span text)
{
  enum { PLACE_WORDS = 4 };
  const by_span word = by_word_first(text);
  if (word.size >= text.size || !by_is_place_before_name(by_title_trim(word))) {
    return text;
  }
  const by_span rest = by_title_trim(by_span_slice(text, word.size, text.size));
  by_span name = rest;
  for (size_t i = 0; i < PLACE_WORDS && name.size != 0; i++) {
    if (by_name_is_known(name)) {
      return name;
    }
    name = by_title_trim(by_span_slice(name, by_word_first(name).size, name.size));
  }
  return rest;
}

by_span by_name_alone(by_span text)
{
  static const char *const PLACES[] = {" in ", " à ", " zu ", " aus ", " of ", " at ", " i ", " från ", " из "};
  text = without_place(without_titles(by_title_trim(text)));
  for (size_t i = 0; i < sizeof PLACES / sizeof PLACES[0]; i++) {
    const size_t place = by_span_find(text, by_span_of(PLACES[i]));
    text = place == BY_NOWHERE ? text : by_span_slice(text, 0, place);
  }
  return text;
}

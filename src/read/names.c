/* SPDX-License-Identifier: BSD-2-Clause */
/* What may be the name of a person: no word of it is one that names do not have; and what makes it surely one: a given name, a title, an
 * initial, the form of a family name. */
#include "base/utf8.h"
#include "read/agents.h"
#include "read/name_words.h"
#include "text/words.h"

enum { MOST_WORDS = 7, SHORT_NAME = 3, URDU_STOP = 0x6D4 };

/* Words that begin no name, though one may hold them. */
static const char *const NOT_FIRST[] = {"مهم", "کوتاه", "جامعه", "مرکز"};

static by_span behind_first(by_span text, by_span word)
{
  return by_span_trim(by_span_from(text, word.size));
}

static bool begins_no_name(by_span word)
{
  return by_span_is_any(word, NOT_FIRST, sizeof NOT_FIRST / sizeof NOT_FIRST[0]);
}

static bool is_name_letter(uint32_t code)
{
  return by_digit_value(code) < 0 &&
         (by_word_letter(code) || code == '.' || code == '-' || code == '\'' || code == 0x2019 || code == URDU_STOP);
}

/* Small letters of Latin and Cyrillic script, as the source has them. */
static bool is_lower(by_span source)
{
  size_t offset = 0;
  const uint32_t code = source.size == 0 ? 0 : by_utf8_next(source, &offset);
  return (code >= 'a' && code <= 'z') || (code >= 0xDF && code <= 0xFF) || (code >= 0x430 && code <= 0x45F);
}

/* Whether the capital of a word stands behind its first apostrophe: "d'Aubigné". */
static bool is_elided(by_span source)
{
  static const char *const MARKS[] = {"'", "\xE2\x80\x99"};
  for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0]; i++) {
    const by_span mark = by_span_of(MARKS[i]);
    if (source.size > mark.size + 1 && by_span_starts(by_span_from(source, 1), mark)) {
      return !is_lower(by_span_from(source, mark.size + 1));
    }
  }
  return false;
}

/* Whether full stops stand within the word, as in abbreviations of titles: "Baugew.-Bl". */
static bool is_abbreviated(by_span word)
{
  const size_t stop = by_span_find(word, by_span_of(".-"));
  return stop != BY_NOWHERE && stop > 2;
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
  const bool owner = by_span_ends(word, by_span_of("'s")) || by_span_ends(word, by_span_of("'"));
  if (source.size == 0 || owner || is_abbreviated(word)) {
    return false;
  }
  return !is_lower(source) || by_utf8_count(word) <= PARTICLE || is_elided(source);
}

/* Whether a title stands right before the name in the line. */
static bool follows_title(const by_shadow *line, by_span name)
{
  const by_span before = by_span_trim(by_span_slice(line->text, 0, (size_t)(name.at - line->text.at)));
  return by_word_is(by_word_last(before), BY_TITLE_WORD);
}

/* Whether a stop word is part of a name that a given name or an initial begins, or that stands behind a title: "Anne de Noailles", "Mme de
 * Noailles". */
static bool is_particle(const by_shadow *line, by_span word, by_span name)
{
  static const char *const PARTICLES[] = {"de", "du", "des", "del", "der", "den", "la", "le", "los", "las", "di", "da", "von", "van", "av"};
  const bool found = by_span_is_any(word, PARTICLES, sizeof PARTICLES / sizeof PARTICLES[0]);
  const by_span first = by_word_first(name);
  const bool within = word.at != name.at && (by_is_given_name(first) || by_word_is_initial(first));
  return found && word.at + word.size != name.at + name.size && (within || follows_title(line, name));
}

static bool is_stop(const by_shadow *line, by_span word, by_span name)
{
  const bool initial = by_word_is_initial(word) || (by_utf8_count(word) == 1 && by_word_is_initial(by_word_first(name)));
  return by_word_is(word, BY_STOP_WORD) && !initial && !is_particle(line, word, name);
}

/* How many initials without blanks the word is made of: "J.H.S."; 0 where it is another word. */
static size_t joined_initials(by_span word)
{
  size_t count = 0;
  while (word.size != 0) {
    size_t offset = 0;
    const bool letter = by_word_letter(by_utf8_next(word, &offset));
    const bool stopped = offset == word.size || word.at[offset] == '.' || word.at[offset] == '-';
    if (!letter || !stopped) {
      return 0;
    }
    count++;
    word = by_span_from(word, offset + 1);
  }
  return count;
}

/* Whether at least three words stand in columns: wide blanks, and no others, between them. */
static bool is_row(by_span name)
{
  size_t wide = 0;
  size_t narrow = 0;
  for (size_t i = 1; i + 1 < name.size; i++) {
    const bool begins = name.at[i] == ' ' && name.at[i - 1] != ' ';
    wide += begins && name.at[i + 1] == ' ';
    narrow += begins && name.at[i + 1] != ' ';
  }
  return wide > 1 && narrow * 2 <= wide;
}

/* Whether the words are as many as a name has, and no columns of a table. */
static bool is_name_long(by_span name, size_t least)
{
  const size_t initials = by_word_count(name) == 1 ? joined_initials(name) : 0;
  const size_t words = initials > 1 ? initials : by_word_count(name);
  return words >= least && words <= MOST_WORDS && by_span_find(name, by_span_of("   ")) == BY_NOWHERE && !is_row(name);
}

/* Whether the word may stand in the name; `kunya`: behind "servant of" or "father of" any word may. */
static bool may_stand(const by_shadow *line, by_span word, by_span name, bool kunya)
{
  return word.size == 0 || (is_name_word(line, word) && (kunya || !is_stop(line, word, name)));
}

bool by_is_name(const by_shadow *line, by_span name, size_t least)
{
  if (!is_name_long(name, least) || begins_no_name(by_word_first(name)) || by_word_is(by_word_last(name), BY_VERB_WORD)) {
    return false;
  }
  bool kunya = false;
  bool capital = false; /* some word is no particle */
  by_span rest = name;
  while (rest.size != 0) {
    const by_span word = by_word_first(rest);
    if (!may_stand(line, word, name, kunya)) {
      return false;
    }
    capital = capital || (word.size != 0 && !is_lower(by_shadow_source(line, word)));
    kunya = by_word_is(word, BY_KUNYA_WORD);
    rest = by_span_from(rest, word.size + 1);
  }
  return capital;
}

/* Letters that are Roman numerals with a full stop. */
static bool is_numeral(uint32_t code)
{
  return code == 'i' || code == 'v' || code == 'x';
}

bool by_word_is_initial(by_span word)
{
  enum { HAMZA = 0x621, WAW = 0x648 };
  size_t offset = 0;
  const uint32_t first = word.size == 0 ? ' ' : by_utf8_next(word, &offset);
  if (!by_word_letter(first) || by_digit_value(first) >= 0) {
    return false;
  }
  if (offset == word.size) {
    return first >= HAMZA && first < URDU_STOP && first != WAW; /* Arabic ones may stand without their full stop; waw is "and" */
  }
  const uint32_t mark = by_utf8_next(word, &offset);
  return (mark == '.' || mark == URDU_STOP) && !is_numeral(first);
}

/* Whether family names have the end of this word, or the word is one of their last: "al-...i", "...zadeh". */
static bool is_family(by_span word)
{
  static const char *const ENDS[] = {"زاده", "نژاد", "پور", "نیا", "وند", "اوغلی", "یان"};
  const by_span article = by_span_of("ال");
  const by_span yeh = by_span_of("ی");
  enum { LEAST = 10 };
  if (by_word_is(word, BY_FAMILY_END_WORD) || by_word_is(word, BY_SUFFIX_WORD)) {
    return true;
  }
  for (size_t i = 0; i < sizeof ENDS / sizeof ENDS[0]; i++) {
    if (word.size > by_span_of(ENDS[i]).size + 1 && by_span_ends(word, by_span_of(ENDS[i]))) {
      return true;
    }
  }
  return word.size >= LEAST - 2 * (size_t)!by_span_starts(word, article) && by_span_ends(word, yeh);
}

bool by_word_is_nisba(by_span word)
{
  enum { LEAST = 10 };
  return word.size >= LEAST && by_span_starts(word, by_span_of("ال")) && by_span_ends(word, by_span_of("ی"));
}

bool by_word_is_plain_given(by_span word)
{
  return by_is_given_name(word) && !by_word_is(word, BY_AMBIGUOUS_WORD);
}

bool by_name_is_known(by_span name)
{
  const by_span word = by_word_first(name);
  const by_span second = by_word_first(behind_first(name, word));
  if (by_word_is(word, BY_HONORIFIC_WORD)) {
    return second.size != 0 && !by_word_is(second, BY_PLACE_WORD);
  }
  if (by_word_is(word, BY_KUNYA_WORD)) {
    return second.size != 0;
  }
  return by_is_given_name(word) || by_word_is_initial(word) ||
         (second.size != 0 && by_word_count(name) <= SHORT_NAME && by_word_is(by_word_last(name), BY_SUFFIX_WORD));
}

bool by_name_is_sure(by_span name)
{
  const by_span word = by_word_first(name);
  const by_span second = by_word_first(behind_first(name, word));
  if (!by_name_is_known(name)) {
    return false;
  }
  const bool article = by_span_starts(word, by_span_of("ال"));
  if (by_word_is(word, BY_HONORIFIC_WORD) ? article : !by_word_is(word, BY_AMBIGUOUS_WORD)) {
    return true;
  }
  return by_word_is_plain_given(second) || is_family(second) || by_word_is_initial(second) || by_word_is(second, BY_KUNYA_WORD) ||
         (by_word_count(name) <= SHORT_NAME && is_family(by_word_last(name)));
}

/* Without the titles of persons at its start. */
static by_span without_titles(by_span text)
{
  by_span word = by_word_first(text);
  while (word.size != 0 && word.size < text.size && by_word_is(word, BY_TITLE_WORD) && !by_word_is_initial(word)) {
    text = behind_first(text, word);
    word = by_word_first(text);
  }
  return text;
}

/* Without "M." in front of a given name and a family's: there it is no initial but a title, as in French. */
static by_span without_monsieur(by_span text)
{
  const by_span word = by_word_first(text);
  const by_span rest = behind_first(text, word);
  return by_span_is(word, "m.") && by_word_count(rest) > 1 && by_is_given_name(by_word_first(rest)) ? rest : text;
}

/* Without what its bearer is, and a town at its end: "X, editor of Y", "X Beirut". */
static by_span without_role(by_span text)
{
  size_t offset = 0;
  size_t words = 0;
  while (offset < text.size) {
    const by_span word = by_word_first(by_span_from(text, offset));
    const bool last = offset + word.size == text.size; /* "Mufti" alone behind a given name is a family's */
    const bool ends =
        words > 0 && ((by_word_is(word, BY_ROLE_WORD) && (words > 1 || !last)) || (words > 1 && by_word_is(word, BY_PLACE_WORD)));
    if (ends) {
      return by_title_trim(by_span_slice(text, 0, offset));
    }
    words += word.size != 0;
    offset += word.size + 1;
  }
  return text;
}

by_span by_name_alone(by_span text)
{
  static const char *const PLACES[] = {" in ", " à ", " zu ", " aus ", " of ", " at ", " i ", " från ", " из "};
  static const char *const ARABIC[] = {" فی ", " من "};
  text = without_titles(by_title_trim(text));
  for (size_t i = 0; i < sizeof PLACES / sizeof PLACES[0]; i++) {
    text = by_span_before(text, PLACES[i]);
  }
  for (size_t i = 0; i < sizeof ARABIC / sizeof ARABIC[0]; i++) {
    const size_t place = by_span_find(text, by_span_of(ARABIC[i]));
    const bool name = place != BY_NOWHERE && by_word_count(by_span_slice(text, 0, place)) > 1;
    text = name ? by_span_slice(text, 0, place) : text;
  }
  return without_monsieur(without_role(text));
}

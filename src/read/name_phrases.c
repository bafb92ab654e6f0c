/* SPDX-License-Identifier: BSD-2-Clause */
/* None of these makes a name: what they give is looked at like any other. */
#include "read/name_phrases.h"

#include "read/agents.h"
#include "read/name_words.h"
#include "text/words.h"

enum { MOST_EPITHETS = 6, PREPOSITION_BYTES = 4 };

static by_span behind_word(by_span text)
{
  return by_title_trim(by_span_from(text, by_word_first(text).size));
}

/* "The poor servant of his Lord, X": the text from the first given name on. */
static by_span behind_humility(by_span text)
{
  by_span rest = behind_word(text);
  for (size_t i = 0; i < MOST_EPITHETS && rest.size != 0; i++) {
    if (by_is_given_name(by_word_first(rest)) && by_name_is_sure(rest)) {
      return rest;
    }
    rest = behind_word(rest);
  }
  return text;
}

/* "Poet of the Nile", "prince of poets": such a word and the one behind it, which has the article. */
static bool is_praise(by_span text)
{
  static const char *const PRAISES[] = {"شاعر", "أمیر", "امیر", "فیلسوف", "فقید", "نابغة", "خطیب", "کاتب", "عمید", "نادرة", "أدیب"};
  const by_span word = by_word_first(text);
  const bool found = by_span_is_any(word, PRAISES, sizeof PRAISES / sizeof PRAISES[0]);
  return found && by_span_starts(by_word_first(behind_word(text)), by_span_of("ال"));
}

/* Whether a name begins the text that no further title leads. */
static bool is_named(by_span text)
{
  const bool titles = by_word_is(by_word_first(text), BY_HONORIFIC_WORD) && by_word_is(by_word_first(behind_word(text)), BY_HONORIFIC_WORD);
  return by_name_is_known(text) && !titles && !by_word_is(by_word_first(text), BY_EPITHET_WORD);
}

by_span by_behind_epithets(by_span text)
{
  by_span rest = by_title_trim(text);
  if (by_word_is(by_word_first(rest), BY_READER_WORD)) {
    return behind_humility(rest);
  }
  for (size_t i = 0; i < MOST_EPITHETS && rest.size != 0; i++) {
    const by_span word = by_word_first(rest);
    if (is_named(rest)) {
      return rest;
    }
    if (!by_word_is(word, BY_EPITHET_WORD) && !by_span_starts(word, by_span_of("ال"))) {
      return i == 0 || by_word_is(word, BY_STOP_WORD) ? text : rest;
    }
    rest = behind_word(is_praise(rest) ? behind_word(rest) : rest);
  }
  return text;
}

by_span by_behind_article(by_span text)
{
  static const char *const ARTICLES[] = {"the", "late", "le",  "la",    "feu",     "weil", "weiland",
                                         "dem", "den",  "our", "notre", "unserem", "&c",   "etc"};
  by_span rest = by_title_trim(text);
  bool found = true;
  while (found && rest.size != 0) {
    const by_span word = by_word_first(rest);
    found = false;
    for (size_t i = 0; i < sizeof ARTICLES / sizeof ARTICLES[0] && !found; i++) {
      found = by_span_is(by_title_trim(word), ARTICLES[i]);
    }
    if (found) {
      rest = behind_word(rest);
    }
  }
  const bool titled = by_word_is(by_word_first(rest), BY_TITLE_WORD) && by_word_count(rest) > 1;
  return titled || by_name_is_sure(rest) ? rest : text;
}

by_span by_behind_preposition(by_span text)
{
  const by_span lam = by_span_of("ل");
  const by_span word = by_word_first(text);
  if (!by_span_starts(word, lam) || by_is_given_name(word)) {
    return (by_span){0};
  }
  const by_span name = by_behind_epithets(by_span_from(text, lam.size));
  return by_name_is_sure(name) && !by_word_is_initial(by_word_first(name)) ? name : (by_span){0};
}

by_span by_derived_name(by_span text)
{
  by_span rest = text;
  size_t words = 0;
  while (rest.size != 0 && by_word_is(by_word_first(rest), BY_DERIVED_WORD)) {
    words += by_word_first(rest).size > PREPOSITION_BYTES; /* "from" alone is not enough */
    rest = behind_word(rest);
  }
  const by_span owner = by_behind_preposition(rest);
  if (words == 0 || owner.size != 0) {
    return owner;
  }
  while (rest.size != 0) {
    const by_span word = by_word_first(rest);
    if (by_word_is(word, BY_HONORIFIC_WORD) && by_span_starts(word, by_span_of("ال")) && by_name_is_known(rest)) {
      return rest;
    }
    rest = behind_word(rest);
  }
  return (by_span){0};
}

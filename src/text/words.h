/* SPDX-License-Identifier: BSD-2-Clause */
/* Numbers and months as people write them, looked for in shadow text (text/shadow.h). */
#ifndef BY_TEXT_WORDS_H
#define BY_TEXT_WORDS_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

typedef enum by_number_kind { BY_NUMBER_DIGITS, BY_NUMBER_CARDINAL, BY_NUMBER_ORDINAL, BY_NUMBER_ROMAN } by_number_kind;

typedef struct by_number {
  by_number_kind kind;
  uint32_t value; /* at most 999,999 */
  size_t size;    /* bytes of the shadow it takes */
} by_number;

/* The number at the start of `text`: up to six ASCII digits, Persian number words from 1 to 1999, or a Roman numeral that ends a word. */
bool by_number_read(by_span text, by_number *number) BY_MUST_USE BY_NONNULL;

typedef struct by_month {
  const char *name;     /* as the shadow has it */
  const char *calendar; /* "gregory", "persian", "islamic-civil"; "zodiacal": Persian, with the names of the zodiac */
  unsigned number;      /* from 1 */
  bool common_word;     /* means something else, too: believed only behind digits or an ordinal */
  const char *language; /* in texts of other languages the word is no month; NULL: in any */
} by_month;

/* The month whose name is the whole of `word`, or NULL. */
const by_month *by_month_named(by_span word);
/* The month whose name `text` begins with, and the bytes of that name; NULL where there is none. */
const by_month *by_month_at(by_span text, size_t *size) BY_NONNULL;
/* Whether the name of a month begins with the letters at the start of `word`. */
bool by_month_may_begin(by_span word);
/* The day of the week that `text` begins with, 1 for Monday to 7 for Sunday, and the bytes of its name; 0 where there is none. */
unsigned by_weekday_at(by_span text, size_t *size) BY_NONNULL;
/* The same for a season: 1 for spring to 4 for winter. */
unsigned by_season_at(by_span text, size_t *size) BY_NONNULL;
/* The letters that `text` begins with: up to a blank, a mark or a digit. */
by_span by_word_letters(by_span text);
/* The first word of `text`: up to the next space. */
by_span by_word_first(by_span text);
/* The last one: behind the last space. */
by_span by_word_last(by_span text);
/* Whether the code point is part of a word (a letter, a digit, a mark) rather than a blank or punctuation. */
bool by_word_letter(uint32_t code);

#endif

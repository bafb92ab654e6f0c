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

/* The number at the start of `text`: up to six ASCII digits, Persian number words from 1 to 999, or a Roman numeral that ends a word. */
bool by_number_read(by_span text, by_number *number) BY_MUST_USE BY_NONNULL;

typedef struct by_month {
  const char *name;     /* as the shadow has it */
  const char *calendar; /* "gregory", "persian" */
  unsigned number;      /* from 1 */
  bool common_word;     /* means something else, too: believed only behind digits or an ordinal */
} by_month;

/* The month whose name is the whole of `word`, or NULL. */
const by_month *by_month_named(by_span word);
/* The first word of `text`: up to the next space. */
by_span by_word_first(by_span text);
/* Whether the code point is part of a word (a letter, a digit, a mark) rather than a blank or punctuation. */
bool by_word_letter(uint32_t code);

#endif

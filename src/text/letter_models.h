/* SPDX-License-Identifier: BSD-2-Clause */
/* How likely a letter is behind another, for each language (tools/make-models). */
#ifndef BY_TEXT_LETTER_MODELS_H
#define BY_TEXT_LETTER_MODELS_H

#include <stddef.h>
#include <stdint.h>

enum { BY_MODEL_LETTERS = 48 };

typedef struct by_letter_model {
  const char *language;
  size_t count;                       /* letters, at most BY_MODEL_LETTERS */
  uint16_t letters[BY_MODEL_LETTERS]; /* ascending; class 0 is the edge of a word, class n + 1 is letters[n] */
  const char *costs;                  /* (count + 1) rows of (count + 1) characters, see by_letter_cost: a row for the first class */
} by_letter_model;

enum { BY_COSTS_IN_NAT = 100, BY_COST_STEP = 16 }; /* costs are in hundredths of a nat */

/* The cost that a character of by_letter_model.costs stands for. */
static inline int by_letter_cost(char code)
{
  return BY_COST_STEP * (code - 0x23 - (code > 0x3F) - (code > 0x5C));
}

extern const by_letter_model by_letter_models_1[];
extern const size_t by_letter_model_count_1;
extern const by_letter_model by_letter_models_2[];
extern const size_t by_letter_model_count_2;
extern const by_letter_model by_letter_models_3[];
extern const size_t by_letter_model_count_3;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* How likely a letter is behind another, for each language (tools/make-models). */
#ifndef BY_TEXT_LETTER_MODELS_H
#define BY_TEXT_LETTER_MODELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { BY_MODEL_LETTERS = 48 };

typedef struct by_letter_model {
  const char *language;
  size_t count;                       /* letters, at most BY_MODEL_LETTERS */
  uint16_t letters[BY_MODEL_LETTERS]; /* ascending; class 0 is the edge of a word, class n + 1 is letters[n] */
  const char *costs;                  /* (count + 1) rows of (count + 1) characters, see by_letter_cost: a row for the first class */
  const char *triples;                /* NULL or the triples that the language has, see by_letter_triple */
} by_letter_model;

enum { BY_COST_STEP = 16 }; /* costs are in hundredths of a nat */

/* The number that a character of a model stands for. */
static inline unsigned by_letter_number(char code)
{
  return (unsigned)(code - 0x23 - (code > 0x3F) - (code > 0x5C));
}

/* The cost that a character of by_letter_model.costs stands for. */
static inline int by_letter_cost(char code)
{
  return BY_COST_STEP * (int)by_letter_number(code);
}

enum { BY_TRIPLE_BITS = 8190, BY_BITS_IN_CHARACTER = 6 };

/* Where three letters, 0 for the edge of a word, stand in by_letter_model.triples: that is a set of hashes, so that some others have the
 * same place. */
static inline unsigned by_letter_triple(uint32_t first, uint32_t second, uint32_t third)
{
  enum { MIX = 40503 };
  const uint32_t mixed = (first * MIX + second) * MIX + third;
  return (mixed ^ mixed >> 15) % BY_TRIPLE_BITS;
}

static inline bool by_letter_has_triple(const by_letter_model *model, unsigned place)
{
  return (by_letter_number(model->triples[place / BY_BITS_IN_CHARACTER]) >> place % BY_BITS_IN_CHARACTER & 1U) != 0;
}

extern const by_letter_model by_letter_models_1[];
extern const size_t by_letter_model_count_1;
extern const by_letter_model by_letter_models_2[];
extern const size_t by_letter_model_count_2;
extern const by_letter_model by_letter_models_3[];
extern const size_t by_letter_model_count_3;
extern const by_letter_model by_letter_models_4[];
extern const size_t by_letter_model_count_4;

#endif

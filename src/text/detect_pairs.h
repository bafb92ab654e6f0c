/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files about guessing an encoding of a byte a character share. */
#ifndef BY_TEXT_DETECT_PAIRS_H
#define BY_TEXT_DETECT_PAIRS_H

#include "text/charset.h"
#include "text/letter_models.h"
#include "text/letters.h"

enum { BY_BYTES = 256 };

/* One pair of bytes, not both ASCII, and how often it stands in the text. */
typedef struct by_byte_pair {
  unsigned char first;
  unsigned char second;
  uint32_t count;
} by_byte_pair;

typedef struct by_byte_pairs {
  by_byte_pair *items;
  size_t count;
  long total;
} by_byte_pairs;

/* An encoding that the text may be in. */
typedef struct by_candidate {
  const by_charset *charset;
  uint16_t codes[BY_BYTES];
  by_letter letters[BY_BYTES];
  bool latin; /* no other script is written in it */
  long cost;
  long mixed; /* its cost as a text with words of many languages */
  int mean;   /* of the language that fits best */
} by_candidate;

/* detect_cost.c: the class of each byte in a model; -1: a letter that it lacks. */
void by_byte_classes(const by_candidate *each, const by_letter_model *model, int classes[static BY_BYTES]) BY_NONNULL;
/* detect_cost.c: what the pair costs in a model, in hundredths of a nat; `classes` are those of the model. */
int by_byte_pair_cost(const by_candidate *each, const by_letter_model *model, const int classes[static BY_BYTES],
                      const by_byte_pair *two) BY_NONNULL;

#endif

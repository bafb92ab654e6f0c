/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files about guessing an encoding of a byte a character share. */
#ifndef BY_TEXT_DETECT_READING_H
#define BY_TEXT_DETECT_READING_H

#include "text/charset.h"
#include "text/detect_tokens.h"
#include "text/letter_models.h"
#include "text/letters.h"

enum { BY_MODELS_MOST = 40, BY_MODEL_CODES = 0x700 };

/* A model, and the class of each letter in it. */
typedef struct by_model_view {
  const by_letter_model *model;
  bool latin;
  unsigned char classes[BY_MODEL_CODES]; /* BY_NO_CLASS: a letter that the language lacks */
} by_model_view;

enum { BY_NO_CLASS = 0xFF };

typedef struct by_models {
  by_model_view items[BY_MODELS_MOST];
  size_t count;
  size_t main; /* the language of the text, BY_NOWHERE where it is not told by ASCII letters */
} by_models;

/* An encoding that the text may be in. */
typedef struct by_candidate {
  const by_charset *charset;
  uint16_t codes[BY_BYTES];
  by_letter letters[BY_BYTES];
  uint64_t languages; /* of the letters that are not Latin, as a set of models */
  bool latin;         /* no other script is written in it */
  const int *costs;   /* of each token, in hundredths of a nat */
  long stranger;      /* what it costs for being seldom used, or for another script or other languages than the text's */
  long cost;          /* of the text */
} by_candidate;

/* detect_marks.c: whether it is no letter of a word, though Unicode may call it one. */
bool by_is_mark(const by_letter *letter) BY_NONNULL;
/* detect_marks.c: the cost of a mark beyond ASCII between two others. */
int by_mark_habit(const by_letter *before, uint16_t code, const by_letter *behind) BY_NONNULL;
/* detect_cost.c */
void by_models_fill(by_models *models) BY_NONNULL;
/* detect_cost.c: what a letter costs behind another, 0 for the edge of a word, in hundredths of a nat. */
int by_model_cost(const by_model_view *view, uint16_t first, uint16_t second) BY_NONNULL;
/* detect_language.c: the model of the language that the ASCII letters are of; BY_NOWHERE where there are too few. */
size_t by_main_model(const by_models *models, by_span source) BY_NONNULL;
/* detect_cost.c: what the token costs in the language of the encoding that fits it best, in hundredths of a nat. */
int by_token_cost(const by_candidate *each, const by_models *models, const by_tokens *tokens, const by_token *token) BY_NONNULL;

#endif

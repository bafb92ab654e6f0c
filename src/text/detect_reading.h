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

enum {
  BY_NO_CLASS = 0xFF,
  BY_STRANGE = 90 * BY_COST_STEP, /* the cost of a letter that the language lacks */
  BY_PAIRS_KEPT = 1024
};

/* What a pair of letters costs in every model in Latin letters, in steps of BY_COST_STEP. */
typedef struct by_pair_costs {
  uint16_t first; /* BY_MODEL_CODES: nothing is kept here */
  uint16_t second;
  unsigned char steps[BY_MODELS_MOST];
} by_pair_costs;

typedef struct by_models {
  by_model_view items[BY_MODELS_MOST];
  size_t count;
  int foreign[BY_MODELS_MOST];        /* what a word costs for not being of the text's language, in hundredths of a nat */
  size_t main;                        /* the language of the text, BY_NOWHERE where it is not told by ASCII letters */
  by_pair_costs pairs[BY_PAIRS_KEPT]; /* the last ones asked for, each at the place that its letters give */
} by_models;

enum { BY_CANDIDATES_MOST = 40, BY_UNREAD = -1 };

/* An encoding that the text may be in. */
typedef struct by_candidate {
  const by_charset *charset;
  uint16_t codes[BY_BYTES];
  by_letter letters[BY_BYTES];
  uint64_t languages; /* of the letters that are not Latin, as a set of models */
  bool latin;         /* no other script is written in it */
  int *costs;         /* of each token, in hundredths of a nat, or BY_UNREAD */
  long stranger;      /* what it costs for being seldom used, or for another script or other languages than the text's */
  long habits;        /* what it costs for unusual marks */
  long cost;          /* of the text */
} by_candidate;

/* detect_candidates.c: the encodings that have a character for every byte of the text, nothing read yet. False where ICU fails. */
bool by_candidates_fill(const by_models *models, const by_tokens *tokens, by_candidate items[static BY_CANDIDATES_MOST],
                        size_t *count) BY_MUST_USE BY_NONNULL;
/* detect_marks.c: the cost of a mark beyond ASCII between two others. */
int by_mark_habit(const by_letter *before, uint16_t code, const by_letter *behind) BY_NONNULL;
/* detect_habits.c: what the marks of the whole text cost beyond their places, in hundredths of a nat. */
long by_mark_habits(const by_tokens *tokens, const by_candidate *each) BY_NONNULL;
/* detect_models.c */
void by_models_fill(by_models *models) BY_NONNULL;
/* detect_models.c: tells the language of the text. */
void by_models_set_main(by_models *models, size_t main) BY_NONNULL;
/* detect_models.c: what a letter costs behind another, 0 for the edge of a word, in hundredths of a nat. */
int by_model_cost(const by_model_view *view, uint16_t first, uint16_t second) BY_NONNULL;
/* detect_models.c: adds the steps that it costs in each model in Latin letters; no letter of theirs is from BY_MODEL_CODES on. */
void by_models_add_pair(by_models *models, uint16_t first, uint16_t second, uint16_t steps[static BY_MODELS_MOST]) BY_NONNULL;
/* detect_language.c: the model of the language that the ASCII letters are of; BY_NOWHERE where there are too few. */
size_t by_main_model(const by_models *models, by_span source) BY_NONNULL;
/* detect_cost.c: what the token costs in the language of the encoding that fits it best, in hundredths of a nat. */
int by_token_cost(const by_candidate *each, by_models *models, const by_tokens *tokens, const by_token *token) BY_NONNULL;

#endif

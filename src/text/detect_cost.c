/* SPDX-License-Identifier: BSD-2-Clause */
/* What a word costs in an encoding: minus the logarithm of how likely its letters follow each other in the language that fits it best; for
 * a sign that is no letter, by its kind and place. */
#include "text/detect_reading.h"

#include <limits.h>

/* Hundredths of a nat. */
enum {
  CAPITAL_INSIDE = 1000, /* a capital behind a small letter */
  BESIDE_DIGIT = 300,    /* a letter beyond ASCII */
  STRANGE = 1440,        /* a letter that the language lacks */
  UNHEARD = 400,         /* three letters that the language has not in this order */
  FOREIGN = 400,         /* a word of another language than the text's */
  DIGIT = 350,
  DIGIT_INSIDE = 1600,
  SILENT = 1000, /* what has no shape, in no usual place */
  VOWEL = 400,   /* a vowel mark on its letter */
  JOINER = 500,
  BOX = 100, /* a line of the same sign */
  BOX_OTHER = 500,
  BOX_ALONE = 1200,
  SYMBOL_INSIDE = 2200,
  ODD = 3000
};

enum { PAIRS_MOST = 96, LATIN_END = 0x250, SOFT_HYPHEN = 0xAD };

/* A token read in an encoding. */
typedef struct reading {
  const by_candidate *each;
  const by_tokens *tokens;
  const by_token *token;
  uint16_t pairs[PAIRS_MOST][2]; /* letters, 0: the edge of a word */
  size_t count;
  unsigned triples[PAIRS_MOST]; /* places of those with a letter beyond ASCII in by_letter_model.triples */
  size_t triple_count;
  int fixed; /* cost of what is no pair of letters */
  bool latin;
} reading;

static void fill_view(by_model_view *view, const by_letter_model *model)
{
  view->model = model;
  view->latin = model->letters[0] == 'a';
  memset(view->classes, BY_NO_CLASS, sizeof view->classes);
  view->classes[0] = 0;
  for (size_t i = 0; i < model->count; i++) {
    if (model->letters[i] < BY_MODEL_CODES) {
      view->classes[model->letters[i]] = (unsigned char)(i + 1);
    }
  }
}

void by_models_fill(by_models *models)
{
  const struct {
    const by_letter_model *items;
    size_t count;
  } FILES[] = {{by_letter_models_1, by_letter_model_count_1},
               {by_letter_models_2, by_letter_model_count_2},
               {by_letter_models_3, by_letter_model_count_3},
               {by_letter_models_4, by_letter_model_count_4}};
  models->count = 0;
  for (size_t i = 0; i < sizeof FILES / sizeof FILES[0]; i++) {
    for (size_t k = 0; k < FILES[i].count && models->count < BY_MODELS_MOST; k++) {
      fill_view(&models->items[models->count++], &FILES[i].items[k]);
    }
  }
}

/* The byte at `index` of the token in the order of reading; those before and behind it for -1 and its size. */
static unsigned char byte_at(const reading *work, size_t index)
{
  const bool visual = work->each->charset->kind == BY_KIND_VISUAL;
  return by_tokens_byte(work->tokens, visual ? work->token->at + work->token->size - 1 - index : work->token->at + index);
}

static const by_letter *letter_at(const reading *work, size_t index)
{
  return &work->each->letters[byte_at(work, index)];
}

static bool is_letter(const by_letter *letter)
{
  return letter->kind == BY_LETTER_LETTER && !by_is_mark(letter);
}

static bool is_beyond(const by_letter *letter)
{
  return letter->code >= BY_HIGH && is_letter(letter);
}

static bool is_digit(const by_letter *letter)
{
  return letter->code >= '0' && letter->code <= '9';
}

/* What two neighbours cost beyond the likelihood of their letters. */
static int clash_cost(const by_letter *first, const by_letter *second)
{
  const int capital = is_letter(first) && is_letter(second) && !first->capital && second->capital ? CAPITAL_INSIDE : 0;
  const bool beside = is_digit(first) ? is_beyond(second) : is_digit(second) && is_beyond(first);
  return capital + (beside ? BESIDE_DIGIT : 0);
}

static void add_pair(reading *work, const by_letter *first, const by_letter *second)
{
  if (work->count < PAIRS_MOST) {
    work->pairs[work->count][0] = is_letter(first) ? first->code : 0;
    work->pairs[work->count][1] = is_letter(second) ? second->code : 0;
    work->count++;
  }
  work->fixed += clash_cost(first, second);
}

static int box_cost(const by_letter *before, const by_letter *here, const by_letter *behind)
{
  if (before->code == here->code || behind->code == here->code) {
    return BOX;
  }
  if (before->kind == BY_LETTER_LETTER || behind->kind == BY_LETTER_LETTER) {
    return SYMBOL_INSIDE;
  }
  return before->kind == BY_LETTER_BOX || behind->kind == BY_LETTER_BOX ? BOX_OTHER : BOX_ALONE;
}

static bool is_silent(const by_letter *letter)
{
  return letter->kind == BY_LETTER_SILENT && letter->code != SOFT_HYPHEN;
}

/* A vowel mark, or a character without a shape. */
static int silent_cost(const by_letter *before, const by_letter *here)
{
  enum { JOINERS = 0x2000 };
  if (here->code >= JOINERS) {
    return is_beyond(before) ? JOINER : SILENT;
  }
  if (!is_letter(before)) {
    return SILENT;
  }
  return before->code < LATIN_END ? ODD : VOWEL;
}

/* The second byte that an encoding has for a sign of ASCII, which stands among letters that are read from the right. */
static int double_cost(const by_letter *before, const by_letter *behind)
{
  enum { DOUBLE = 250, DOUBLE_ALONE = 800, DOUBLE_ON_LATIN = 2200 };
  if ((is_letter(before) && before->code < BY_HIGH) || (is_letter(behind) && behind->code < BY_HIGH)) {
    return DOUBLE_ON_LATIN;
  }
  return is_beyond(before) || is_beyond(behind) ? DOUBLE : DOUBLE_ALONE;
}

/* The cost of a character that is no letter. */
static int mark_cost(const by_letter *before, const by_letter *here, const by_letter *behind)
{
  if (here->code < BY_HIGH && here->kind != BY_LETTER_ODD) {
    return double_cost(before, behind);
  }
  if (here->kind == BY_LETTER_ODD) {
    return ODD;
  }
  if (here->kind == BY_LETTER_BOX) {
    return box_cost(before, here, behind);
  }
  if (here->kind == BY_LETTER_DIGIT) {
    return is_letter(before) || is_letter(behind) ? DIGIT_INSIDE : DIGIT;
  }
  return is_silent(here) ? silent_cost(before, here) : by_mark_habit(before, here->code, behind);
}

/* The next character that is no vowel mark or the like. */
static const by_letter *next_shown(const reading *work, size_t index)
{
  size_t next = index + 1;
  while (next < work->token->size && is_silent(letter_at(work, next))) {
    next++;
  }
  return letter_at(work, next);
}

static void read_token(reading *work)
{
  const by_letter *before = letter_at(work, (size_t)-1);
  work->latin = true;
  for (size_t i = 0; i < work->token->size; i++) {
    const by_letter *here = letter_at(work, i);
    const by_letter *behind = next_shown(work, i);
    if (is_letter(here)) {
      work->latin = work->latin && here->code < LATIN_END;
      add_pair(work, before, here);
      if (!is_letter(behind)) {
        add_pair(work, here, behind);
      }
    } else if (byte_at(work, i) >= BY_HIGH) {
      work->fixed += mark_cost(before, here, behind);
    }
    before = is_silent(here) ? before : here;
  }
}

/* Two pairs that have a letter in common are a triple. */
static void find_triples(reading *work)
{
  for (size_t i = 1; i < work->count && work->latin; i++) {
    const uint16_t first = work->pairs[i - 1][0];
    const uint16_t second = work->pairs[i][0];
    const uint16_t third = work->pairs[i][1];
    if (second != 0 && (first >= BY_HIGH || second >= BY_HIGH || third >= BY_HIGH)) {
      work->triples[work->triple_count++] = by_letter_triple(first, second, third);
    }
  }
}

int by_model_cost(const by_model_view *view, uint16_t first, uint16_t second)
{
  const unsigned row = first < BY_MODEL_CODES ? view->classes[first] : BY_NO_CLASS;
  const unsigned column = second < BY_MODEL_CODES ? view->classes[second] : BY_NO_CLASS;
  if (row == BY_NO_CLASS || column == BY_NO_CLASS) {
    return STRANGE;
  }
  return by_letter_cost(view->model->costs[row * (view->model->count + 1) + column]);
}

static int cost_in(const reading *work, const by_model_view *view, int most)
{
  int cost = 0;
  for (size_t i = 0; i < work->count && cost < most; i++) {
    cost += by_model_cost(view, work->pairs[i][0], work->pairs[i][1]);
  }
  for (size_t i = 0; i < work->triple_count && view->model->triples != NULL && cost < most; i++) {
    cost += by_letter_has_triple(view->model, work->triples[i]) ? 0 : UNHEARD;
  }
  return cost;
}

int by_token_cost(const by_candidate *each, const by_models *models, const by_tokens *tokens, const by_token *token)
{
  reading work = {.each = each, .tokens = tokens, .token = token};
  read_token(&work);
  find_triples(&work);
  int least = work.count == 0 ? 0 : (int)work.count * (STRANGE + UNHEARD);
  for (size_t i = 0; i < models->count && work.count != 0; i++) {
    const by_model_view *view = &models->items[i];
    if (work.latin ? view->latin : (each->languages >> i & 1U) != 0) {
      const int foreign = models->main != BY_NOWHERE && i != models->main ? FOREIGN : 0;
      const int cost = foreign + cost_in(&work, view, least - foreign);
      least = cost < least ? cost : least;
    }
  }
  return work.fixed + least;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* What a word costs in an encoding: minus the logarithm of how likely its letters follow each other in the language that fits it best; for
 * a sign that is no letter, by its kind and place. */
#include "text/detect_reading.h"

/* Hundredths of a nat. */
enum {
  CAPITAL_INSIDE = 1000, /* a capital behind a small letter */
  CAPITAL_DEEP = 500,    /* likewise, behind two of them, besides */
  SMALL_INSIDE = 700,    /* a small letter beyond ASCII behind two capitals */
  MARK_RUN = 1500,       /* a mark beyond ASCII behind two others */
  BESIDE_DIGIT = 900,    /* a letter beyond ASCII */
  UNHEARD = 400,         /* three letters that the language has not in this order */
  DIGIT = 350,
  DIGIT_INSIDE = 1600,
  SILENT = 1000, /* what has no shape, in no usual place */
  VOWEL = 400,   /* a vowel mark on its letter */
  JOINER = 500,
  BOX = 100, /* a line of the same sign */
  BOX_OTHER = 800,
  BOX_ALONE = 1200,
  SYMBOL_INSIDE = 4500,
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

static bool is_beyond(const by_letter *letter)
{
  return letter->code >= BY_HIGH && letter->in_word;
}

static bool is_digit(const by_letter *letter)
{
  return letter->code >= '0' && letter->code <= '9';
}

/* What two neighbours cost beyond the likelihood of their letters. */
static int clash_cost(const by_letter *first, const by_letter *second)
{
  const int capital = first->in_word && second->in_word && !first->capital && second->capital ? CAPITAL_INSIDE : 0;
  const bool beside = is_digit(first) ? is_beyond(second) : is_digit(second) && is_beyond(first);
  return capital + (beside ? BESIDE_DIGIT : 0);
}

static void add_pair(reading *work, const by_letter *first, const by_letter *second)
{
  if (work->count < PAIRS_MOST) {
    work->pairs[work->count][0] = first->in_word ? first->code : 0;
    work->pairs[work->count][1] = second->in_word ? second->code : 0;
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
  if (!before->in_word) {
    return SILENT;
  }
  return before->code < LATIN_END ? ODD : VOWEL;
}

/* The second byte that an encoding has for a sign of ASCII, which stands among letters that are read from the right. */
static int double_cost(const by_letter *before, const by_letter *behind)
{
  enum { DOUBLE = 250, DOUBLE_ALONE = 800, DOUBLE_ON_LATIN = 2200 };
  if ((before->in_word && before->code < BY_HIGH) || (behind->in_word && behind->code < BY_HIGH)) {
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
    return before->in_word || behind->in_word ? DIGIT_INSIDE : DIGIT;
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

/* What stands just before the character that is read. */
typedef struct trail {
  const by_letter *before; /* the last one with a shape */
  unsigned smalls;         /* letters on end */
  unsigned capitals;       /* likewise */
  bool roman;              /* they may be a number */
  unsigned marks;          /* beyond ASCII, likewise, others than the one before them */
} trail;

static bool is_roman(const by_letter *letter)
{
  static const char DIGITS[] = "ivxlcdm";
  return letter->code < BY_HIGH && memchr(DIGITS, letter->code, sizeof DIGITS - 1) != NULL;
}

/* Whether a letter is a capital deep in a word, or small behind capitals that are no number. */
static int case_cost(const trail *behind, const by_letter *here)
{
  enum { SHARP_S = 0xDF };
  if (here->capital) {
    return behind->smalls >= 2 ? CAPITAL_DEEP : 0;
  }
  const bool odd = behind->capitals >= 2 && !behind->roman && here->code >= BY_HIGH && here->code != SHARP_S;
  return odd ? SMALL_INSIDE : 0;
}

static void pass_letter(trail *behind, const by_letter *here)
{
  behind->marks = 0;
  if (!here->capital) {
    behind->smalls++;
    behind->capitals = 0;
    return;
  }
  behind->roman = is_roman(here) && (behind->capitals == 0 || behind->roman);
  behind->smalls = 0;
  behind->capitals++;
}

/* What a mark beyond ASCII costs for others before it. */
static int run_cost(trail *behind, const by_letter *here)
{
  behind->smalls = 0;
  behind->capitals = 0;
  if (is_silent(here) || here->kind == BY_LETTER_BOX || here->kind == BY_LETTER_DIGIT || here->code < BY_HIGH) {
    return 0;
  }
  behind->marks += behind->before->code != here->code;
  return behind->marks > 2 ? MARK_RUN : 0;
}

static void read_token(reading *work)
{
  trail behind = {.before = letter_at(work, (size_t)-1)};
  for (size_t i = 0; i < work->token->size; i++) {
    const by_letter *here = letter_at(work, i);
    const by_letter *next = next_shown(work, i);
    if (here->in_word) {
      work->latin = work->latin && here->code < LATIN_END;
      work->fixed += case_cost(&behind, here);
      pass_letter(&behind, here);
      add_pair(work, behind.before, here);
      if (!next->in_word) {
        add_pair(work, here, next);
      }
    } else if (byte_at(work, i) >= BY_HIGH) {
      work->fixed += mark_cost(behind.before, here, next) + run_cost(&behind, here);
    }
    behind.before = is_silent(here) ? behind.before : here;
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

/* What it costs in a language of letters that are not Latin. */
static int other_cost(const reading *work, const by_model_view *view, int most)
{
  int cost = 0;
  for (size_t i = 0; i < work->count && cost < most; i++) {
    cost += by_model_cost(view, work->pairs[i][0], work->pairs[i][1]);
  }
  return cost;
}

static int least_other(const reading *work, const by_models *models)
{
  int least = (int)work->count * (BY_STRANGE + UNHEARD);
  for (size_t i = 0; i < models->count; i++) {
    if ((work->each->languages >> i & 1U) != 0) {
      const int foreign = models->foreign[i];
      const int cost = foreign + other_cost(work, &models->items[i], least - foreign);
      least = cost < least ? cost : least;
    }
  }
  return least;
}

/* The cost and that of the triples that the language has not; at least `most` where it is more than that. */
static int with_triples(const reading *work, const by_letter_model *model, int cost, int most)
{
  for (size_t i = 0; i < work->triple_count && model->triples != NULL && cost < most; i++) {
    cost += by_letter_has_triple(model, work->triples[i]) ? 0 : UNHEARD;
  }
  return cost;
}

static int least_latin(const reading *work, by_models *models)
{
  uint16_t steps[BY_MODELS_MOST] = {0};
  for (size_t i = 0; i < work->count; i++) {
    by_models_add_pair(models, work->pairs[i][0], work->pairs[i][1], steps);
  }
  int least = (int)work->count * (BY_STRANGE + UNHEARD);
  for (size_t i = 0; i < models->count; i++) {
    const int foreign = models->foreign[i];
    const int pairs = foreign + BY_COST_STEP * steps[i];
    if (pairs < least && models->items[i].latin) {
      const int cost = with_triples(work, models->items[i].model, pairs, least);
      least = cost < least ? cost : least;
    }
  }
  return least;
}

/* The arrays are filled as far as their counts say: to clear them would cost more than to read a word. */
static void begin_reading(reading *work, const by_candidate *each, const by_tokens *tokens, const by_token *token)
{
  work->each = each;
  work->tokens = tokens;
  work->token = token;
  work->count = 0;
  work->triple_count = 0;
  work->fixed = 0;
  work->latin = true;
}

int by_token_cost(const by_candidate *each, by_models *models, const by_tokens *tokens, const by_token *token)
{
  reading work;
  begin_reading(&work, each, tokens, token);
  read_token(&work);
  find_triples(&work);
  return work.fixed + (work.latin ? least_latin(&work, models) : least_other(&work, models));
}

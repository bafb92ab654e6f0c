/* SPDX-License-Identifier: BSD-2-Clause */
/* Every word that is not ASCII alone is read in every encoding. Two encodings are compared by the words that they read otherwise. */
#include "text/detect_bytes.h"

#include "text/detect_reading.h"

enum {
  LEAST_BYTES = 250,     /* of a text whose encoding is decided so */
  LEAST_MARGIN = 50,     /* hundredths of a nat a character that is read otherwise */
  LEAST_TOTAL = 1300,    /* of the whole text */
  MOST_OF_ONE = 1600,    /* that one word counts for */
  MOST_WEIGHT = 2,       /* of a word that stands often */
  ELSEWHERE = 2500,      /* a word that another encoding reads so much better is decidedly of that */
  LONG_WORD = 8,         /* characters; it tells no more than such a one */
  CONTRARY = 4,          /* words that speak for another encoding may have one part in so many of the evidence */
  CONTRARY_OF_MUCH = 2,  /* likewise, where there is much */
  MUCH = 4000,           /* evidence */
  ELSEWHERE_OF_MUCH = 3, /* evidence that outweighs a word that is decidedly of another encoding */
  PRIOR_SHARE =
      6,       /* of what is before all words against another encoding of the script, that words may say for it more than for the first */
  TRIAL = 48,  /* words, drawn evenly, by which the encodings are told that are read no further */
  HOPELESS = 2 /* so many times the margins between the best one and such a one */
};

typedef struct guessing {
  by_tokens tokens;
  by_models *models;
  by_candidate *items;
  size_t count;
  size_t step;                 /* of so many words one is read */
  unsigned char high[BY_HIGH]; /* the bytes of the text from 0x80 on */
  size_t high_count;
} guessing;

/* What the words say of two encodings. */
typedef struct comparison {
  long for_first;  /* hundredths of a nat */
  long for_second; /* likewise, of the words that fit it better */
  long prior;      /* for the first, before any word is read */
  long habits;     /* likewise, by the marks of the text */
  long most;       /* for the second, of one word */
  long characters; /* that are read otherwise */
  bool latin;      /* both are for Latin letters alone */
} comparison;

/* A word that stands often tells little more than one that stands once. */
static int weight_of(const by_token *token)
{
  int weight = 1;
  for (uint32_t rest = token->count; rest > 1 && weight < MOST_WEIGHT; rest /= 2) {
    weight++;
  }
  return weight;
}

/* The bytes of the text that two encodings read otherwise. */
static by_high_set differing(const guessing *work, const by_candidate *a, const by_candidate *b)
{
  by_high_set set = {{0, 0}};
  const bool turned = a->charset->kind != b->charset->kind;
  for (size_t i = 0; i < work->high_count; i++) {
    const unsigned char byte = work->high[i];
    if (turned || a->codes[byte] != b->codes[byte]) {
      by_high_add(&set, byte);
    }
  }
  return set;
}

static bool is_empty(const by_high_set *set)
{
  return set->bits[0] == 0 && set->bits[1] == 0;
}

/* Copies the costs of the words that an encoding before this one reads alike. */
static void share_costs(const guessing *work, by_candidate *each)
{
  for (const by_candidate *other = work->items; other < each; other++) {
    const bool alike =
        each->charset->kind == other->charset->kind && each->latin == other->latin && (each->latin || each->languages == other->languages);
    const by_high_set differ = alike ? differing(work, each, other) : (by_high_set){{0, 0}};
    for (size_t t = 0; t < work->tokens.count && alike; t += work->step) {
      if (each->costs[t] == BY_UNREAD && !by_high_meet(&differ, &work->tokens.items[t].set)) {
        each->costs[t] = other->costs[t];
      }
    }
  }
}

static void read_words(const guessing *work, by_candidate *each)
{
  share_costs(work, each);
  each->cost = each->stranger + each->habits;
  for (size_t t = 0; t < work->tokens.count; t += work->step) {
    const by_token *token = &work->tokens.items[t];
    if (each->costs[t] == BY_UNREAD) {
      each->costs[t] = by_token_cost(each, work->models, &work->tokens, token);
    }
    each->cost += (long)weight_of(token) * each->costs[t];
  }
}

static void read_all(const guessing *work)
{
  for (size_t i = 0; i < work->count; i++) {
    read_words(work, &work->items[i]);
  }
}

static long limited(long difference)
{
  if (difference > MOST_OF_ONE) {
    return MOST_OF_ONE;
  }
  return difference < -MOST_OF_ONE ? -MOST_OF_ONE : difference;
}

/* Adds what a word that two encodings read otherwise, or fit otherwise, says of them. */
static void weigh(comparison *made, const by_token *token, long better)
{
  const long counted = weight_of(token) * limited(better);
  made->most = -better > made->most ? -better : made->most;
  made->for_first += counted > 0 ? counted : 0;
  made->for_second -= counted < 0 ? counted : 0;
}

static comparison compare(const guessing *work, const by_candidate *first, const by_candidate *second)
{
  comparison made = {
      .prior = second->stranger - first->stranger, .habits = second->habits - first->habits, .latin = first->latin && second->latin};
  const by_high_set differ = differing(work, first, second);
  const bool all = !first->latin && !second->latin && !is_empty(&differ);
  for (size_t t = 0; t < work->tokens.count; t += work->step) {
    const by_token *token = &work->tokens.items[t];
    const bool otherwise = by_high_meet(&differ, &token->set);
    if (otherwise || all) {
      weigh(&made, token, (long)second->costs[t] - first->costs[t]);
    }
    if (otherwise) {
      made.characters += weight_of(token) * (long)(token->highs < LONG_WORD ? token->highs : LONG_WORD);
    }
  }
  return made;
}

static long better_by(const comparison *made)
{
  return made->prior + made->habits + made->for_first - made->for_second;
}

static const by_candidate *best_of(const guessing *work, const bool *taken)
{
  const by_candidate *best = NULL;
  for (size_t i = 0; i < work->count; i++) {
    if (!taken[i] && (best == NULL || work->items[i].cost < best->cost)) {
      best = &work->items[i];
    }
  }
  return best;
}

/* Takes out the candidate and those that give the same text. */
static void take_out(const guessing *work, const by_candidate *best, bool *taken)
{
  for (size_t i = 0; i < work->count; i++) {
    const by_high_set differ = differing(work, best, &work->items[i]);
    taken[i] = taken[i] || is_empty(&differ);
  }
}

static bool is_plausible_word(const by_token *token, int cost)
{
  enum { WORD = 700, LETTER = 560 };
  return cost <= WORD + LETTER * ((int)token->size + 1);
}

/* Whether most words are plausible, and no byte stands in implausible ones alone. */
static bool is_plausible(const guessing *work, const by_candidate *best)
{
  enum { BAD_SHARE = 4, BAD_LEAST = 3 };
  long good[BY_HIGH] = {0}; /* of plausible words with each byte of the text */
  long bad[BY_HIGH] = {0};
  long all = 0;
  long strange = 0;
  for (size_t t = 0; t < work->tokens.count; t++) {
    const by_token *token = &work->tokens.items[t];
    const bool plausible = is_plausible_word(token, best->costs[t]);
    const long weight = weight_of(token);
    all += weight;
    strange += plausible ? 0 : weight;
    for (size_t i = 0; i < work->high_count; i++) {
      *(plausible ? &good[i] : &bad[i]) += by_high_has(&token->set, work->high[i]) ? weight : 0;
    }
  }
  bool plausible = strange * BAD_SHARE <= all;
  for (size_t i = 0; i < work->high_count; i++) {
    plausible = plausible && (bad[i] < BAD_LEAST || bad[i] <= good[i] * BAD_SHARE);
  }
  return plausible;
}

/* Whether the words that speak for the second are no more than such as stand in any text: few against much, none decided against little,
 * and in the same script not more than speak for the first. */
static bool is_uncontested(const comparison *made, const by_candidate *first, long times)
{
  const long whole = made->prior + made->habits + made->for_first;
  const long against = times * made->for_second;
  const bool few = against * CONTRARY <= whole || (against * CONTRARY_OF_MUCH <= whole && better_by(made) >= MUCH);
  const bool none = made->most <= ELSEWHERE || whole >= ELSEWHERE_OF_MUCH * made->most || !first->latin;
  return few && none && (!made->latin || made->for_second <= made->for_first + made->habits + made->prior / PRIOR_SHARE);
}

/* Whether the first is better by so many times the margins. */
static bool is_better(const comparison *made, const by_candidate *first, long times)
{
  const long better = better_by(made);
  return better >= times * LEAST_TOTAL && better >= times * made->characters * LEAST_MARGIN && is_uncontested(made, first, times);
}

/* Whether the best one is so much better than every other text that it is safe, and usual for its language. */
static bool is_safe(const guessing *work, const by_candidate *best)
{
  bool safe = work->tokens.source.size >= LEAST_BYTES && is_plausible(work, best);
  for (size_t i = 0; i < work->count && safe; i++) {
    const comparison made = compare(work, best, &work->items[i]);
    safe = made.characters == 0 || is_better(&made, best, 1);
  }
  return safe;
}

/* Takes the encodings out that some words of the text are enough against. */
static void take_out_hopeless(guessing *work)
{
  enum { HOPELESS_TOTAL = HOPELESS * LEAST_TOTAL };
  static const bool NONE[BY_CANDIDATES_MOST] = {false};
  const by_candidate *best = best_of(work, NONE);
  bool kept[BY_CANDIDATES_MOST] = {false};
  for (size_t i = 0; best != NULL && i < work->count; i++) {
    const comparison made = compare(work, best, &work->items[i]);
    kept[i] = made.characters == 0 || made.for_first < HOPELESS_TOTAL || !is_better(&made, best, HOPELESS);
  }
  size_t count = 0;
  for (size_t i = 0; i < work->count; i++) {
    if (kept[i]) {
      work->items[count++] = work->items[i];
    }
  }
  work->count = count;
}

static void rank(const guessing *work, by_detection *detection)
{
  bool taken[BY_CANDIDATES_MOST] = {false};
  const by_candidate *first = NULL;
  detection->guess_count = 0;
  while (detection->guess_count < BY_GUESSES) {
    const by_candidate *best = best_of(work, taken);
    if (best == NULL) {
      break;
    }
    take_out(work, best, taken);
    first = first == NULL ? best : first;
    const comparison made = compare(work, first, best);
    const long behind = better_by(&made);
    detection->guesses[detection->guess_count++] =
        (by_guess){.charset = best->charset, .cost = best->cost, .margin = made.characters == 0 ? 0 : (int)(behind / made.characters)};
  }
  if (first != NULL && is_safe(work, first)) {
    detection->charset = first->charset;
  }
}

/* False where memory is short or ICU fails. */
static bool fill_candidates(guessing *work, by_arena *arena)
{
  if (!by_candidates_fill(work->models, &work->tokens, work->items, &work->count)) {
    return false;
  }
  for (size_t i = 0; i < work->count; i++) {
    int *costs = by_arena_take(arena, work->tokens.count, sizeof *costs);
    if (costs == NULL) {
      return false;
    }
    for (size_t t = 0; t < work->tokens.count; t++) {
      costs[t] = BY_UNREAD;
    }
    work->items[i].costs = costs;
  }
  return true;
}

static void list_high(guessing *work)
{
  work->high_count = 0;
  for (unsigned i = BY_HIGH; i < BY_BYTES; i++) {
    if (by_high_has(&work->tokens.present, (unsigned char)i)) {
      work->high[work->high_count++] = (unsigned char)i;
    }
  }
}

bool by_detect_bytes(by_span source, by_arena *arena, by_detection *detection)
{
  guessing work = {.models = by_arena_take(arena, 1, sizeof *work.models),
                   .items = by_arena_take(arena, BY_CANDIDATES_MOST, sizeof(by_candidate))};
  if (work.models == NULL || work.items == NULL || !by_tokens_find(source, arena, &work.tokens)) {
    return false;
  }
  list_high(&work);
  by_models_fill(work.models);
  by_models_set_main(work.models, by_main_model(work.models, source));
  if (!fill_candidates(&work, arena)) {
    return false;
  }
  work.step = work.tokens.count / TRIAL + 1;
  read_all(&work);
  if (work.step > 1 && work.count > 0) {
    take_out_hopeless(&work);
    work.step = 1;
    read_all(&work);
  }
  rank(&work, detection);
  return true;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Every word that is not ASCII alone is read in every encoding. Two encodings are compared by the words that they read otherwise. */
#include "text/detect_bytes.h"

#include "text/detect_reading.h"

enum {
  LEAST_BYTES = 250,  /* of a text whose encoding is decided so */
  LEAST_MARGIN = 50,  /* hundredths of a nat a character that is read otherwise */
  LEAST_TOTAL = 1300, /* of the whole text */
  MOST_OF_ONE = 1600, /* that one word counts for */
  MOST_WEIGHT = 2,    /* of a word that stands often */
  ELSEWHERE = 2500,   /* a word that another encoding reads so much better is decidedly of that */
  LONG_WORD = 8,      /* characters; it tells no more than such a one */
  AWAY = 900,         /* what an encoding for other languages costs */
  RARE = 600,         /* what one that was seldom used costs */
  STRANGER = 6000,    /* what an encoding for another script costs where that is not seen */
  CONTRARY = 4        /* words that speak for another encoding may have one part in so many of the evidence */
};

typedef struct candidate_row {
  const char *charset;
  const char *languages; /* two letters each, with a space */
  bool latin;            /* no other script is written in it */
  int rare;              /* what it costs for being seldom met */
} candidate_row;

#define BY_WESTERN "fr de sv en es nl it pt da no fi ca is ga sq la"
#define BY_CENTRAL "pl cs hu sk hr sl ro"
#define BY_BALTIC  "et lv lt"
#define BY_TURKISH "tr"

/* In this order where they give the same text. */
static const candidate_row CANDIDATES[] = {
    {"windows-1252", BY_WESTERN, true, 0},
    {"ISO-8859-1", BY_WESTERN, true, 0},
    {"ISO-8859-15", BY_WESTERN, true, 0},
    {"windows-1250", BY_CENTRAL, true, 0},
    {"windows-1254", BY_TURKISH, true, 0},
    {"windows-1257", BY_BALTIC, true, 0},
    {"macintosh", BY_WESTERN, true, 0},
    {"IBM850", BY_WESTERN, true, 0},
    {"IBM437", BY_WESTERN, true, 0},
    {"ISO-8859-2", BY_CENTRAL, true, 0},
    {"ISO-8859-9", BY_TURKISH, true, 0},
    {"IBM852", BY_CENTRAL, true, 0},
    {"IBM865", "da no", true, 0},
    {"ISO-8859-13", BY_BALTIC, true, RARE},
    {"ISO-8859-4", BY_BALTIC, true, RARE},
    {"ISO-8859-3", "eo", true, RARE},
    {"IBM775", BY_BALTIC, true, RARE},
    {"IBM857", BY_TURKISH, true, RARE},
    {"x-mac-ce", BY_CENTRAL, true, RARE},
    {"x-mac-turkish", BY_TURKISH, true, RARE},
    {"windows-1256", "fa ar", false, 0},
    {"windows-1251", "ru uk", false, 0},
    {"windows-1253", "el", false, 0},
    {"windows-1255", "he", false, 0},
    {"IBM737", "el", false, RARE},
    {"ISO-8859-5", "ru uk", false, 0},
    {"ISO-8859-6", "ar", false, 0},
    {"ISO-8859-7", "el", false, 0},
    {"ISO-8859-8", "he", false, 0},
    {"KOI8-R", "ru", false, 0},
    {"KOI8-U", "uk", false, 0},
    {"IBM866", "ru", false, 0},
    {"x-mac-cyrillic", "ru uk", false, 0},
    {"ISIRI-3342", "fa", false, 0},
    {"MacFarsi", "fa", false, 0},
    {"MacArabic", "ar", false, 0},
    {"Iran-System", "fa", false, 0},
};
enum { CANDIDATES_COUNT = sizeof CANDIDATES / sizeof CANDIDATES[0] };

typedef struct guessing {
  by_arena *arena;
  by_tokens tokens;
  by_models *models;
  by_candidate *items;
  size_t count;
} guessing;

/* What the words say of two encodings. */
typedef struct comparison {
  long for_first;  /* hundredths of a nat */
  long for_second; /* likewise, of the words that fit it better */
  long prior;      /* for the first, before any word is read */
  long most;       /* for the second, of one word */
  long characters; /* that are read otherwise */
} comparison;

static uint64_t languages_of(const by_models *models, const char *languages)
{
  uint64_t set = 0;
  for (size_t i = 0; i < models->count; i++) {
    const bool found = by_span_find(by_span_of(languages), by_span_of(models->items[i].model->language)) != BY_NOWHERE;
    set |= (uint64_t)found << i;
  }
  return set;
}

/* A word that stands often tells little more than one that stands once. */
static int weight_of(const by_token *token)
{
  int weight = 1;
  for (uint32_t rest = token->count; rest > 1 && weight < MOST_WEIGHT; rest /= 2) {
    weight++;
  }
  return weight;
}

/* False where ICU fails. */
static bool fill_candidate(const guessing *work, const candidate_row *row, by_candidate *each)
{
  uint16_t high[BY_HIGH_BYTES] = {0};
  *each = (by_candidate){
      .charset = by_charset_named(by_span_of(row->charset)), .latin = row->latin, .languages = languages_of(work->models, row->languages)};
  if (each->charset == NULL || !by_charset_table(each->charset, high)) {
    return false;
  }
  for (size_t i = 0; i < BY_BYTES; i++) {
    const bool used = i < BY_HIGH || by_high_has(&work->tokens.present, (unsigned char)i);
    each->codes[i] = i < BY_HIGH ? (uint16_t)i : high[i - BY_HIGH_BYTES];
    each->letters[i] = used ? by_letter_of(each->codes[i] == BY_LAM_ALEF ? 0x0627 : each->codes[i]) : (by_letter){0};
  }
  return true;
}

static bool fits(const guessing *work, const by_candidate *each)
{
  bool fit = true;
  for (size_t i = BY_HIGH; i < BY_BYTES && fit; i++) {
    fit = each->codes[i] != 0 || !by_high_has(&work->tokens.present, (unsigned char)i);
  }
  return fit;
}

/* The bytes of the text that two encodings read otherwise. */
static by_high_set differing(const guessing *work, const by_candidate *a, const by_candidate *b)
{
  by_high_set set = {{0, 0}};
  const bool turned = a->charset->kind != b->charset->kind;
  for (unsigned i = BY_HIGH; i < BY_BYTES; i++) {
    const unsigned char byte = (unsigned char)i;
    if (by_high_has(&work->tokens.present, byte) && (turned || a->codes[i] != b->codes[i])) {
      by_high_add(&set, byte);
    }
  }
  return set;
}

static bool is_empty(const by_high_set *set)
{
  return set->bits[0] == 0 && set->bits[1] == 0;
}

/* Copies the costs of the words that an encoding before this one reads alike; marks the others with -1. */
static void share_costs(const guessing *work, const by_candidate *each, int *costs)
{
  for (size_t t = 0; t < work->tokens.count; t++) {
    costs[t] = -1;
  }
  for (size_t i = 0; i < work->count; i++) {
    const by_candidate *other = &work->items[i];
    const by_high_set differ = differing(work, each, other);
    const bool alike =
        each->charset->kind == other->charset->kind && each->latin == other->latin && (each->latin || each->languages == other->languages);
    for (size_t t = 0; t < work->tokens.count; t++) {
      const bool same = costs[t] < 0 && !by_high_meet(&differ, &work->tokens.items[t].set);
      costs[t] = same && alike ? other->costs[t] : costs[t];
    }
  }
}

static bool read_words(const guessing *work, by_candidate *each)
{
  int *costs = by_arena_take(work->arena, work->tokens.count, sizeof *costs);
  if (costs == NULL) {
    return false;
  }
  share_costs(work, each, costs);
  for (size_t t = 0; t < work->tokens.count; t++) {
    const by_token *token = &work->tokens.items[t];
    costs[t] = costs[t] < 0 ? by_token_cost(each, work->models, &work->tokens, token) : costs[t];
    each->cost += (long)weight_of(token) * costs[t];
  }
  each->costs = costs;
  return true;
}

/* Whether hardly a word has letters that are not Latin. */
static bool is_latin_text(const guessing *work, const by_candidate *each)
{
  enum { LATIN_END = 0x250, LEAST_WORDS = 3 };
  by_high_set own = {{0, 0}};
  for (unsigned i = BY_HIGH; i < BY_BYTES; i++) {
    if (each->letters[i].kind == BY_LETTER_LETTER && each->letters[i].code >= LATIN_END) {
      by_high_add(&own, (unsigned char)i);
    }
  }
  size_t words = 0;
  for (size_t t = 0; t < work->tokens.count; t++) {
    words += by_high_meet(&own, &work->tokens.items[t].set);
  }
  return words < LEAST_WORDS;
}

/* What an encoding costs besides, that is usual for another language or script. */
static long stranger_of(const guessing *work, const by_candidate *each)
{
  const size_t main = work->models->main;
  if (each->latin) {
    return main == BY_NOWHERE || (each->languages >> main & 1U) != 0 ? 0 : AWAY;
  }
  return is_latin_text(work, each) ? STRANGER : 0;
}

static bool try_candidates(guessing *work)
{
  for (size_t i = 0; i < CANDIDATES_COUNT; i++) {
    by_candidate *each = &work->items[work->count];
    if (!fill_candidate(work, &CANDIDATES[i], each)) {
      return false;
    }
    if (fits(work, each)) {
      if (!read_words(work, each)) {
        return false;
      }
      each->stranger = CANDIDATES[i].rare + stranger_of(work, each);
      each->cost += each->stranger;
      work->count++;
    }
  }
  return true;
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
  comparison made = {.prior = second->stranger - first->stranger};
  const by_high_set differ = differing(work, first, second);
  const bool all = !first->latin && !second->latin && !is_empty(&differ);
  for (size_t t = 0; t < work->tokens.count; t++) {
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
  return made->prior + made->for_first - made->for_second;
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
  long good[BY_BYTES] = {0};
  long bad[BY_BYTES] = {0};
  long all = 0;
  long strange = 0;
  for (size_t t = 0; t < work->tokens.count; t++) {
    const by_token *token = &work->tokens.items[t];
    const bool plausible = is_plausible_word(token, best->costs[t]);
    all += weight_of(token);
    strange += plausible ? 0 : weight_of(token);
    for (unsigned i = BY_HIGH; i < BY_BYTES; i++) {
      *(plausible ? &good[i] : &bad[i]) += by_high_has(&token->set, (unsigned char)i) ? weight_of(token) : 0;
    }
  }
  bool plausible = strange * BAD_SHARE <= all;
  for (unsigned i = BY_HIGH; i < BY_BYTES; i++) {
    plausible = plausible && (bad[i] < BAD_LEAST || bad[i] <= good[i] * BAD_SHARE);
  }
  return plausible;
}

/* Whether the best one is so much better than every other text that it is safe, and usual for its language. */
static bool is_safe(const guessing *work, const by_candidate *best)
{
  bool safe = work->tokens.source.size >= LEAST_BYTES && is_plausible(work, best);
  for (size_t i = 0; i < work->count && safe; i++) {
    const comparison made = compare(work, best, &work->items[i]);
    const long better = better_by(&made);
    safe = made.characters == 0 || (better >= LEAST_TOTAL && better >= made.characters * LEAST_MARGIN &&
                                    made.for_second * CONTRARY <= made.for_first + made.prior && (made.most <= ELSEWHERE || !best->latin));
  }
  return safe;
}

static void rank(const guessing *work, by_detection *detection)
{
  bool taken[CANDIDATES_COUNT] = {false};
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

bool by_detect_bytes(by_span source, by_arena *arena, by_detection *detection)
{
  guessing work = {.arena = arena,
                   .models = by_arena_take(arena, 1, sizeof *work.models),
                   .items = by_arena_take(arena, CANDIDATES_COUNT, sizeof(by_candidate))};
  if (work.models == NULL || work.items == NULL || !by_tokens_find(source, arena, &work.tokens)) {
    return false;
  }
  by_models_fill(work.models);
  work.models->main = by_main_model(work.models, source);
  if (!try_candidates(&work)) {
    return false;
  }
  rank(&work, detection);
  return true;
}

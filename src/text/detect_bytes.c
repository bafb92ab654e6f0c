/* SPDX-License-Identifier: BSD-2-Clause */
/* The pairs of bytes of the text are counted once; then every encoding is tried with every language of its scripts. The cost of a pair is
 * minus the logarithm of its probability. Two encodings are compared by the cost of the whole text, shared among the pairs that they read
 * otherwise. */
#include "text/detect_bytes.h"

#include "text/detect_pairs.h"
#include "text/detect_words.h"

#include <limits.h>

enum {
  MODELS_MOST = 12,   /* languages of one encoding */
  LEAST_BYTES = 250,  /* of a text whose encoding is decided so */
  LEAST_MARGIN = 50,  /* hundredths of a nat a pair */
  LEAST_TOTAL = 1500, /* of the whole text */
  MOST_ABOVE = 230,   /* how much worse than usual a pair may be on average */
  FAR_ABOVE = 500,    /* the same, where the margin is clear */
  KNOWN_ABOVE = 150,  /* in a language that is known: else the words are foreign */
  CLEAR_MARGIN = 250,
  MOST_MIXED = 740, /* what a pair may cost on average in the foreign words of a known language */
  MIXED_MARGIN = 200,
  SLACK = 1000,   /* and the whole text besides: a few rare names in a short one */
  LEAST_PAIRS = 8 /* that are not ASCII */
};

typedef struct candidate_row {
  const char *charset;
  const char *languages; /* two letters each, with a space */
} candidate_row;

#define BY_WESTERN "fr de sv en es nl it pt da no fi"
#define BY_CENTRAL "pl cs hu de"

/* In this order where they give the same text. */
static const candidate_row CANDIDATES[] = {
    {"windows-1256", "fa ar"},
    {"windows-1252", BY_WESTERN},
    {"windows-1251", "ru uk"},
    {"windows-1250", BY_CENTRAL},
    {"windows-1254", "tr"},
    {"windows-1253", "el"},
    {"windows-1255", "he"},
    {"ISO-8859-1", BY_WESTERN},
    {"ISO-8859-15", BY_WESTERN},
    {"ISO-8859-2", BY_CENTRAL},
    {"ISO-8859-5", "ru uk"},
    {"ISO-8859-6", "ar"},
    {"ISO-8859-7", "el"},
    {"ISO-8859-8", "he"},
    {"ISO-8859-9", "tr"},
    {"KOI8-R", "ru"},
    {"KOI8-U", "uk"},
    {"IBM850", BY_WESTERN},
    {"IBM437", BY_WESTERN},
    {"IBM865", "da no"},
    {"IBM852", BY_CENTRAL},
    {"IBM866", "ru"},
    {"macintosh", BY_WESTERN},
    {"x-mac-cyrillic", "ru uk"},
    {"ISIRI-3342", "fa"},
    {"MacFarsi", "fa"},
    {"MacArabic", "ar"},
    {"Iran-System", "fa"},
};
enum { CANDIDATES_COUNT = sizeof CANDIDATES / sizeof CANDIDATES[0] };

typedef struct guessing {
  by_span source;
  bool known; /* its plain words are those of a known language in Latin letters */
  bool mixed; /* and it is judged as one with foreign words */
  by_byte_pairs found;
  by_candidate *items;
  size_t count;
} guessing;

static bool count_pairs(by_span source, by_arena *arena, by_byte_pairs *found, bool present[static BY_BYTES])
{
  uint32_t *counts = by_arena_take(arena, (size_t)BY_BYTES * BY_BYTES, sizeof *counts);
  found->items = by_arena_take(arena, (size_t)BY_BYTES * BY_BYTES, sizeof *found->items);
  if (counts == NULL || found->items == NULL) {
    return false;
  }
  unsigned before = ' ';
  for (size_t i = 0; i < source.size; i++) {
    const unsigned byte = (unsigned char)source.at[i];
    counts[before * BY_BYTES + byte]++;
    before = byte;
  }
  counts[before * BY_BYTES + ' ']++;
  for (unsigned i = 0; i < BY_BYTES * BY_BYTES; i++) {
    const unsigned char first = (unsigned char)(i / BY_BYTES);
    const unsigned char second = (unsigned char)(i % BY_BYTES);
    present[second] = present[second] || counts[i] != 0;
    if (counts[i] != 0 && (first >= BY_HIGH_BYTES || second >= BY_HIGH_BYTES)) {
      found->items[found->count++] = (by_byte_pair){.first = first, .second = second, .count = counts[i]};
      found->total += counts[i];
    }
  }
  return true;
}

static long cost_of_text(const by_candidate *each, const by_letter_model *model, const by_byte_pairs *found)
{
  int classes[BY_BYTES];
  by_byte_classes(each, model, classes);
  long cost = 0;
  for (size_t i = 0; i < found->count; i++) {
    cost += (long)found->items[i].count * by_byte_pair_cost(each, model, classes, &found->items[i]);
  }
  return cost;
}

/* The models of the languages; gives how many. */
static size_t models_of(const char *languages, const by_letter_model *found[static MODELS_MOST])
{
  const by_span all = by_span_of(languages);
  size_t count = 0;
  for (size_t i = 0; i < by_letter_model_count_1 + by_letter_model_count_2 && count < MODELS_MOST; i++) {
    const by_letter_model *model = i < by_letter_model_count_1 ? &by_letter_models_1[i] : &by_letter_models_2[i - by_letter_model_count_1];
    if (by_span_find(all, by_span_of(model->language)) != BY_NOWHERE) {
      found[count++] = model;
    }
  }
  return count;
}

/* As a text in the one language that fits best. */
static void try_languages(by_candidate *each, const by_letter_model *const *models, size_t count, const by_byte_pairs *found)
{
  for (size_t i = 0; i < count; i++) {
    const long cost = cost_of_text(each, models[i], found);
    if (cost < each->cost) {
      each->cost = cost;
      each->mean = models[i]->mean;
    }
  }
}

/* As a text with words and names of many languages: each pair as in the language that it fits best. */
static void try_mixture(by_candidate *each, const by_letter_model *const *models, size_t count, const by_byte_pairs *found)
{
  int classes[MODELS_MOST][BY_BYTES];
  each->mixed = 0;
  for (size_t k = 0; k < count; k++) {
    by_byte_classes(each, models[k], classes[k]);
  }
  for (size_t i = 0; i < found->count; i++) {
    int least = INT_MAX;
    for (size_t k = 0; k < count; k++) {
      const int cost = by_byte_pair_cost(each, models[k], classes[k], &found->items[i]);
      least = cost < least ? cost : least;
    }
    each->mixed += (long)found->items[i].count * least;
  }
}

static bool is_latin(const char *languages)
{
  static const char *const OTHERS[] = {"fa", "ar", "ru", "uk", "el", "he"};
  bool latin = true;
  for (size_t i = 0; i < sizeof OTHERS / sizeof OTHERS[0]; i++) {
    latin = latin && !by_span_starts(by_span_of(languages), by_span_of(OTHERS[i]));
  }
  return latin;
}

/* False where ICU fails. */
static bool fill_candidate(const candidate_row *row, by_candidate *each)
{
  uint16_t high[BY_HIGH_BYTES] = {0};
  *each = (by_candidate){.charset = by_charset_named(by_span_of(row->charset)), .latin = is_latin(row->languages), .cost = LONG_MAX};
  if (each->charset == NULL || !by_charset_table(each->charset, high)) {
    return false;
  }
  for (size_t i = 0; i < BY_BYTES; i++) {
    each->codes[i] = i < BY_HIGH_BYTES ? (uint16_t)i : high[i - BY_HIGH_BYTES];
    each->letters[i] = by_letter_of(each->codes[i] == BY_LAM_ALEF ? 0x0627 : each->codes[i]);
  }
  return true;
}

static bool fits(const by_candidate *each, const bool present[static BY_BYTES])
{
  bool fit = true;
  for (size_t i = BY_HIGH_BYTES; i < BY_BYTES && fit; i++) {
    fit = !present[i] || each->codes[i] != 0;
  }
  return fit;
}

static bool try_candidates(guessing *work, const bool present[static BY_BYTES])
{
  for (size_t i = 0; i < CANDIDATES_COUNT; i++) {
    by_candidate *each = &work->items[work->count];
    if (!fill_candidate(&CANDIDATES[i], each)) {
      return false;
    }
    if (fits(each, present)) {
      const by_letter_model *models[MODELS_MOST] = {NULL};
      const size_t count = models_of(CANDIDATES[i].languages, models);
      try_languages(each, models, count, &work->found);
      if (work->known && each->latin) {
        try_mixture(each, models, count, &work->found);
      }
      work->count++;
    }
  }
  return true;
}

/* How many pairs of the text two encodings read otherwise. */
static long different_pairs(const by_candidate *a, const by_candidate *b, const by_byte_pairs *found)
{
  const bool turned = a->charset->kind != b->charset->kind;
  long count = 0;
  for (size_t i = 0; i < found->count; i++) {
    const by_byte_pair *each = &found->items[i];
    const bool same = a->codes[each->first] == b->codes[each->first] && a->codes[each->second] == b->codes[each->second];
    count += same && !turned ? 0 : (long)each->count;
  }
  return count;
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
    taken[i] = taken[i] || different_pairs(best, &work->items[i], &work->found) == 0;
  }
}

/* Whether a pair costs about what it does in such texts; `*least` is then the margin that is asked for. */
static bool is_usual(const guessing *work, const by_candidate *best, long *least)
{
  const long total = work->found.total;
  const long above = total == 0 ? LONG_MAX : (best->cost - SLACK) / total - best->mean;
  if (work->mixed && best->latin) {
    *least = MIXED_MARGIN;
    return best->cost <= total * MOST_MIXED;
  }
  *least = above <= MOST_ABOVE ? LEAST_MARGIN : CLEAR_MARGIN;
  return above <= (work->known && best->latin ? KNOWN_ABOVE : FAR_ABOVE);
}

/* Whether the best one is so much better than every other text that it is safe, and usual for its language. */
static bool is_safe(const guessing *work, const by_candidate *best)
{
  long least = 0;
  bool safe = work->source.size >= LEAST_BYTES && work->found.total >= LEAST_PAIRS && is_usual(work, best, &least);
  for (size_t i = 0; i < work->count && safe; i++) {
    const long different = different_pairs(best, &work->items[i], &work->found);
    const long better = work->items[i].cost - best->cost;
    safe = different == 0 || (better >= LEAST_TOTAL && better / different >= least);
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
    first = first == NULL ? best : first;
    by_guess *guess = &detection->guesses[detection->guess_count++];
    const long different = different_pairs(first, best, &work->found);
    *guess = (by_guess){
        .charset = best->charset, .cost = best->cost, .margin = different == 0 ? 0 : (int)((best->cost - first->cost) / different)};
    take_out(work, best, taken);
  }
  if (first != NULL && is_safe(work, first)) {
    detection->charset = first->charset;
  }
}

/* From here on the text is judged as one with foreign words and names in it. */
static void mix(guessing *work)
{
  work->mixed = true;
  for (size_t i = 0; i < work->count; i++) {
    by_candidate *each = &work->items[i];
    each->cost = each->latin ? each->mixed : each->cost;
  }
}

bool by_detect_bytes(by_span source, by_arena *arena, by_detection *detection)
{
  bool present[BY_BYTES] = {false};
  guessing work = {
      .source = source, .known = by_is_known_latin(source), .items = by_arena_take(arena, CANDIDATES_COUNT, sizeof(by_candidate))};
  if (work.items == NULL || !count_pairs(source, arena, &work.found, present) || !try_candidates(&work, present)) {
    return false;
  }
  rank(&work, detection);
  if (detection->charset == NULL && work.known) {
    mix(&work);
    rank(&work, detection);
  }
  return true;
}

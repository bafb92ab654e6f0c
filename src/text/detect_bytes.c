/* SPDX-License-Identifier: BSD-2-Clause */
/* The pairs of bytes of the text are counted once; then every encoding is tried with every language of its scripts. The cost of a pair is
 * minus the logarithm of its probability. Two encodings are compared by the cost of the whole text, shared among the pairs that they read
 * otherwise. */
#include "text/detect_bytes.h"

#include "text/letter_models.h"
#include "text/letters.h"

#include <limits.h>

enum {
  BYTES = 256,
  LEAST_BYTES = 250,  /* of a text whose encoding is decided so */
  LEAST_MARGIN = 50,  /* hundredths of a nat a pair */
  LEAST_TOTAL = 1500, /* of the whole text */
  MOST_ABOVE = 230,   /* how much worse than usual a pair may be on average */
  FAR_ABOVE = 500,    /* the same, where the margin is clear */
  CLEAR_MARGIN = 250,
  SLACK = 1000,         /* and the whole text besides: a few rare names in a short one */
  LEAST_PAIRS = 8,      /* that are not ASCII */
  CAPITAL_INSIDE = 600, /* a capital behind a small letter */
  STRANGE = 1440,       /* a letter that the language lacks, or a pair unheard of */
  PLAIN = 750,          /* punctuation beyond ASCII */
  DIGIT = 400,          /* a digit beyond ASCII at the edge of a word */
  SILENT = 900,         /* vowel marks and the like */
  SYMBOL_ALONE = 500,   /* a symbol at the edge of a word */
  SYMBOL_INSIDE = 1200,
  BOX = 300, /* a line of the same sign */
  BOX_CORNER = 900,
  ODD = 1600
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

/* One pair of bytes, not both ASCII, and how often it stands in the text. */
typedef struct pair {
  unsigned char first;
  unsigned char second;
  uint32_t count;
} pair;

typedef struct pairs {
  pair *items;
  size_t count;
  long total;
} pairs;

typedef struct candidate {
  const by_charset *charset;
  uint16_t codes[BYTES];
  by_letter letters[BYTES];
  long cost;
  int mean; /* of the language that fits best */
} candidate;

typedef struct guessing {
  by_span source;
  pairs found;
  candidate *items;
  size_t count;
} guessing;

static bool count_pairs(by_span source, by_arena *arena, pairs *found, bool present[static BYTES])
{
  uint32_t *counts = by_arena_take(arena, (size_t)BYTES * BYTES, sizeof *counts);
  found->items = by_arena_take(arena, (size_t)BYTES * BYTES, sizeof *found->items);
  if (counts == NULL || found->items == NULL) {
    return false;
  }
  unsigned before = ' ';
  for (size_t i = 0; i < source.size; i++) {
    const unsigned byte = (unsigned char)source.at[i];
    counts[before * BYTES + byte]++;
    before = byte;
  }
  counts[before * BYTES + ' ']++;
  for (unsigned i = 0; i < BYTES * BYTES; i++) {
    const unsigned char first = (unsigned char)(i / BYTES);
    const unsigned char second = (unsigned char)(i % BYTES);
    present[second] = present[second] || counts[i] != 0;
    if (counts[i] != 0 && (first >= BY_HIGH_BYTES || second >= BY_HIGH_BYTES)) {
      found->items[found->count++] = (pair){.first = first, .second = second, .count = counts[i]};
      found->total += counts[i];
    }
  }
  return true;
}

/* The class of each byte in a model; -1: a letter that it lacks. */
static void classes_of(const candidate *each, const by_letter_model *model, int classes[static BYTES])
{
  for (size_t i = 0; i < BYTES; i++) {
    classes[i] = each->letters[i].kind == BY_LETTER_LETTER ? -1 : 0;
    for (size_t k = 0; k < model->count && classes[i] < 0; k++) {
      classes[i] = model->letters[k] == each->letters[i].code ? (int)k + 1 : classes[i];
    }
  }
}

static bool either(const by_letter *first, const by_letter *second, by_letter_kind kind)
{
  return first->kind == kind || second->kind == kind;
}

/* The cost of a pair that is not two letters, or a letter and an edge; 0 where it is. */
static int cost_of_kinds(const by_letter *first, const by_letter *second)
{
  /* The first kind that one of the two has decides. */
  static const struct {
    by_letter_kind kind;
    int alone;
    int inside; /* beside a letter */
  } KINDS[] = {{BY_LETTER_ODD, ODD, ODD},
               {BY_LETTER_BOX, BOX_CORNER, SYMBOL_INSIDE},
               {BY_LETTER_SYMBOL, SYMBOL_ALONE, SYMBOL_INSIDE},
               {BY_LETTER_SILENT, SILENT, SILENT},
               {BY_LETTER_DIGIT, DIGIT, SYMBOL_INSIDE}};
  if (first->kind == BY_LETTER_BOX && first->code == second->code) {
    return BOX;
  }
  for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++) {
    if (either(first, second, KINDS[i].kind)) {
      return either(first, second, BY_LETTER_LETTER) ? KINDS[i].inside : KINDS[i].alone;
    }
  }
  return first->kind == BY_LETTER_EDGE && second->kind == BY_LETTER_EDGE ? PLAIN : 0;
}

/* Whether the pair is ASCII alone in the models' eyes: an edge beyond ASCII and an ASCII letter. */
static bool is_plain(const by_letter *first, const by_letter *second)
{
  return (first->kind == BY_LETTER_EDGE || first->code < 0x80) && (second->kind == BY_LETTER_EDGE || second->code < 0x80);
}

static int cost_of_pair(const candidate *each, const by_letter_model *model, const int classes[static BYTES], const pair *two)
{
  const bool visual = each->charset->kind == BY_KIND_VISUAL;
  const unsigned char left = visual ? two->second : two->first;
  const unsigned char right = visual ? two->first : two->second;
  const by_letter *first = &each->letters[left];
  const by_letter *second = &each->letters[right];
  const int fixed = cost_of_kinds(first, second);
  if (fixed != 0) {
    return fixed;
  }
  if (is_plain(first, second)) {
    return PLAIN;
  }
  const int capital = first->kind == BY_LETTER_LETTER && !first->capital && second->capital ? CAPITAL_INSIDE : 0;
  if (classes[left] < 0 || classes[right] < 0) {
    return STRANGE + capital;
  }
  return capital + by_letter_cost(model->costs[(size_t)classes[left] * (model->count + 1) + (size_t)classes[right]]);
}

static long cost_of_text(const candidate *each, const by_letter_model *model, const pairs *found)
{
  int classes[BYTES];
  classes_of(each, model, classes);
  long cost = 0;
  for (size_t i = 0; i < found->count; i++) {
    cost += (long)found->items[i].count * cost_of_pair(each, model, classes, &found->items[i]);
  }
  return cost;
}

static void try_models(candidate *each, const char *languages, const by_letter_model *models, size_t count, const pairs *found)
{
  const by_span all = by_span_of(languages);
  for (size_t i = 0; i < count; i++) {
    if (by_span_find(all, by_span_of(models[i].language)) == BY_NOWHERE) {
      continue;
    }
    const long cost = cost_of_text(each, &models[i], found);
    if (cost < each->cost) {
      each->cost = cost;
      each->mean = models[i].mean;
    }
  }
}

/* False where ICU fails. */
static bool fill_candidate(const candidate_row *row, candidate *each)
{
  uint16_t high[BY_HIGH_BYTES] = {0};
  *each = (candidate){.charset = by_charset_named(by_span_of(row->charset)), .cost = LONG_MAX};
  if (each->charset == NULL || !by_charset_table(each->charset, high)) {
    return false;
  }
  for (size_t i = 0; i < BYTES; i++) {
    each->codes[i] = i < BY_HIGH_BYTES ? (uint16_t)i : high[i - BY_HIGH_BYTES];
    each->letters[i] = by_letter_of(each->codes[i] == BY_LAM_ALEF ? 0x0627 : each->codes[i]);
  }
  return true;
}

static bool fits(const candidate *each, const bool present[static BYTES])
{
  bool fit = true;
  for (size_t i = BY_HIGH_BYTES; i < BYTES && fit; i++) {
    fit = !present[i] || each->codes[i] != 0;
  }
  return fit;
}

static bool try_candidates(guessing *work, const bool present[static BYTES])
{
  for (size_t i = 0; i < CANDIDATES_COUNT; i++) {
    candidate *each = &work->items[work->count];
    if (!fill_candidate(&CANDIDATES[i], each)) {
      return false;
    }
    if (fits(each, present)) {
      try_models(each, CANDIDATES[i].languages, by_letter_models_1, by_letter_model_count_1, &work->found);
      try_models(each, CANDIDATES[i].languages, by_letter_models_2, by_letter_model_count_2, &work->found);
      work->count++;
    }
  }
  return true;
}

/* How many pairs of the text two encodings read otherwise. */
static long different_pairs(const candidate *a, const candidate *b, const pairs *found)
{
  const bool turned = a->charset->kind != b->charset->kind;
  long count = 0;
  for (size_t i = 0; i < found->count; i++) {
    const pair *each = &found->items[i];
    const bool same = a->codes[each->first] == b->codes[each->first] && a->codes[each->second] == b->codes[each->second];
    count += same && !turned ? 0 : (long)each->count;
  }
  return count;
}

static const candidate *best_of(const guessing *work, const bool *taken)
{
  const candidate *best = NULL;
  for (size_t i = 0; i < work->count; i++) {
    if (!taken[i] && (best == NULL || work->items[i].cost < best->cost)) {
      best = &work->items[i];
    }
  }
  return best;
}

/* Takes out the candidate and those that give the same text. */
static void take_out(const guessing *work, const candidate *best, bool *taken)
{
  for (size_t i = 0; i < work->count; i++) {
    taken[i] = taken[i] || different_pairs(best, &work->items[i], &work->found) == 0;
  }
}

/* Whether the best one is so much better than every other text that it is safe, and usual for its language. */
static bool is_safe(const guessing *work, const candidate *best)
{
  const long total = work->found.total;
  const long above = total == 0 ? LONG_MAX : (best->cost - SLACK) / total - best->mean;
  const long least = above <= MOST_ABOVE ? LEAST_MARGIN : CLEAR_MARGIN;
  bool safe = work->source.size >= LEAST_BYTES && total >= LEAST_PAIRS && above <= FAR_ABOVE;
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
  const candidate *first = NULL;
  while (detection->guess_count < BY_GUESSES) {
    const candidate *best = best_of(work, taken);
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

bool by_detect_bytes(by_span source, by_arena *arena, by_detection *detection)
{
  bool present[BYTES] = {false};
  guessing work = {.source = source, .items = by_arena_take(arena, CANDIDATES_COUNT, sizeof(candidate))};
  if (work.items == NULL || !count_pairs(source, arena, &work.found, present) || !try_candidates(&work, present)) {
    return false;
  }
  rank(&work, detection);
  return true;
}

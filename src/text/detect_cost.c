/* SPDX-License-Identifier: BSD-2-Clause */
/* What a pair of bytes costs: two letters, or a letter and the edge of a word, by the model; anything else by its kind. */
#include "text/detect_pairs.h"

/* Hundredths of a nat. */
enum {
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

void by_byte_classes(const by_candidate *each, const by_letter_model *model, int classes[static BY_BYTES])
{
  for (size_t i = 0; i < BY_BYTES; i++) {
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

/* A vowel mark of another script beside a Latin letter; soft hyphens and joiners may stand there. */
static bool is_mark_on_latin(const by_letter *mark, const by_letter *letter)
{
  enum { LATIN_END = 0x250, SOFT_HYPHEN = 0xAD, JOINERS = 0x2000 };
  return mark->kind == BY_LETTER_SILENT && mark->code != SOFT_HYPHEN && mark->code < JOINERS && letter->kind == BY_LETTER_LETTER &&
         letter->code < LATIN_END;
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
  if (is_mark_on_latin(first, second) || is_mark_on_latin(second, first)) {
    return ODD;
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

static bool is_capital_inside(const by_letter *first, const by_letter *second)
{
  return first->kind == BY_LETTER_LETTER && !first->capital && second->capital;
}

int by_byte_pair_cost(const by_candidate *each, const by_letter_model *model, const int classes[static BY_BYTES], const by_byte_pair *two)
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
    return each->latin ? PLAIN : STRANGE;
  }
  const int capital = is_capital_inside(first, second) ? CAPITAL_INSIDE : 0;
  if (classes[left] < 0 || classes[right] < 0) {
    return STRANGE + capital;
  }
  return capital + by_letter_cost(model->costs[(size_t)classes[left] * (model->count + 1) + (size_t)classes[right]]);
}

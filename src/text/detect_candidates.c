/* SPDX-License-Identifier: BSD-2-Clause */
/* The encodings of a byte a character that are guessed, each with the letters that it has for the bytes of a text. */
#include "text/detect_reading.h"

enum {
  AWAY = 900,     /* what an encoding for other languages costs */
  AWAY_WORD = 10, /* what it costs for each word besides */
  AWAY_WORDS = 60,
  OWN_WORDS = 3,
  SELDOM = 300,   /* what one that was used less than its likes costs */
  RARE = 600,     /* what one that was seldom used costs */
  STRANGER = 6000 /* what an encoding for another script costs where that is not seen */
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
    {"ISO-8859-15", BY_WESTERN, true, SELDOM},
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
_Static_assert(sizeof CANDIDATES / sizeof CANDIDATES[0] <= BY_CANDIDATES_MOST, "there is room for each");

static uint64_t languages_of(const by_models *models, const char *languages)
{
  uint64_t set = 0;
  for (size_t i = 0; i < models->count; i++) {
    const bool found = by_span_find(by_span_of(languages), by_span_of(models->items[i].model->language)) != BY_NOWHERE;
    set |= (uint64_t)found << i;
  }
  return set;
}

static bool fits(const by_tokens *tokens, const uint16_t *high)
{
  bool fit = true;
  for (unsigned i = 0; i < BY_HIGH_BYTES && fit; i++) {
    fit = high[i] != 0 || !by_high_has(&tokens->present, (unsigned char)(BY_HIGH + i));
  }
  return fit;
}

/* Of the bytes of the text. */
static void fill_letters(const by_tokens *tokens, const by_letter *ascii, const uint16_t *high, by_candidate *each)
{
  memcpy(each->letters, ascii, BY_HIGH * sizeof *ascii);
  for (unsigned i = 0; i < BY_HIGH; i++) {
    const unsigned byte = BY_HIGH + i;
    each->codes[i] = (uint16_t)i;
    each->codes[byte] = high[i];
    if (by_high_has(&tokens->present, (unsigned char)byte)) {
      each->letters[byte] = by_letter_of(high[i] == BY_LAM_ALEF ? 0x0627 : high[i]);
    }
  }
}

/* Words with letters that are not Latin, up to as many as show that the text is of such. */
static size_t count_own_words(const by_tokens *tokens, const by_candidate *each)
{
  enum { LATIN_END = 0x250, LEAST_LETTERS = 3 };
  by_high_set own = {{0, 0}};
  for (unsigned i = BY_HIGH; i < BY_BYTES; i++) {
    if (each->letters[i].kind == BY_LETTER_LETTER && each->letters[i].code >= LATIN_END) {
      by_high_add(&own, (unsigned char)i);
    }
  }
  size_t words = 0;
  for (size_t t = 0; t < tokens->count && words < OWN_WORDS; t++) {
    words += tokens->items[t].highs >= LEAST_LETTERS && by_high_meet(&own, &tokens->items[t].set);
  }
  return words;
}

/* What an encoding costs besides, that is usual for another language or script; -1: it is none of a text in Latin letters. */
static long stranger_of(const by_models *models, const by_tokens *tokens, const by_candidate *each)
{
  const size_t main = models->main;
  if (each->latin) {
    const long words = tokens->count < AWAY_WORDS ? (long)tokens->count : AWAY_WORDS;
    return main == BY_NOWHERE || (each->languages >> main & 1U) != 0 ? 0 : AWAY + AWAY_WORD * words;
  }
  const size_t words = count_own_words(tokens, each);
  if (words == 0 && main != BY_NOWHERE) {
    return -1;
  }
  return words < OWN_WORDS ? STRANGER : 0;
}

bool by_candidates_fill(const by_models *models, const by_tokens *tokens, by_candidate items[static BY_CANDIDATES_MOST], size_t *count)
{
  by_letter ascii[BY_HIGH];
  for (unsigned i = 0; i < BY_HIGH; i++) {
    ascii[i] = by_letter_of((uint16_t)i);
  }
  *count = 0;
  for (size_t i = 0; i < sizeof CANDIDATES / sizeof CANDIDATES[0]; i++) {
    const candidate_row *row = &CANDIDATES[i];
    uint16_t high[BY_HIGH_BYTES] = {0};
    by_candidate *each = &items[*count];
    *each = (by_candidate){
        .charset = by_charset_named(by_span_of(row->charset)), .latin = row->latin, .languages = languages_of(models, row->languages)};
    if (each->charset == NULL || !by_charset_table(each->charset, high)) {
      return false;
    }
    if (fits(tokens, high)) {
      fill_letters(tokens, ascii, high, each);
      const long stranger = stranger_of(models, tokens, each);
      each->stranger = row->rare + stranger;
      each->habits = by_mark_habits(tokens, each);
      *count += stranger >= 0;
    }
  }
  return true;
}

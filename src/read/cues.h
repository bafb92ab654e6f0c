/* SPDX-License-Identifier: BSD-2-Clause */
/* Cues: words that announce a number ("No.", "Heft", "shomareh"), and the number behind them or, as an ordinal ("71e Annee"), before them.
 */
#ifndef BY_READ_CUES_H
#define BY_READ_CUES_H

#include "text/shadow.h"
#include "text/words.h"

typedef enum by_cue_field {
  BY_CUE_ISSUE,
  BY_CUE_VOLUME,
  BY_CUE_RUNNING,
  BY_CUE_ADDRESS /* the number of a house: never one of the three */
} by_cue_field;

typedef struct by_cue_hit {
  by_cue_field field;
  unsigned rank;  /* 1: the strongest kind of cue for its field */
  by_span cue;    /* in the source */
  by_span number; /* in the source, both ends of a double number */
  uint32_t first;
  uint32_t last; /* = first but in a double number */
} by_cue_hit;

/* What may stand before a cue as its number. */
typedef enum by_cue_before {
  BY_CUE_NOT,   /* nothing */
  BY_CUE_WORD,  /* an ordinal in words, or in digits with letters behind: "third", "3rd" */
  BY_CUE_DOTTED /* or in digits with a full stop: "3." */
} by_cue_before;

enum { BY_CUE_WEAK = 4 /* the rank of a cue that counts only beside another one */ };

/* What the words before a cue say of an address. */
typedef enum by_cue_address {
  BY_NO_ADDRESS,
  BY_OFFICE, /* where the periodical is made: an address may follow */
  BY_STREET  /* an address, which lacks its number yet */
} by_cue_address;

/* The row of a cue. */
typedef struct by_cue {
  const char *word; /* as the shadow has it */
  by_cue_field field;
  unsigned rank;
  uint32_t most; /* largest number believed */
  bool names;    /* numbers in words are believed behind it: it is no word of every day */
  by_cue_before before;
} by_cue;

/* The cues of a line that a number goes with, in the order of the text; gives how many were put into `hits`. */
size_t by_cues_find(const by_shadow *line, by_cue_hit *hits, size_t most) BY_NONNULL;

/* cue_words.c: rows by index, in the order of the bytes of their words; NULL behind the last. */
const by_cue *by_cue_at(size_t index);
/* The first row whose word is not before `word`. */
size_t by_cue_first(by_span word);
/* cues.c: the longest cue that begins at byte `offset` of the text; NULL where none does. */
const by_cue *by_cue_begins(by_span text, size_t offset);

/* cue_number.c: the number at `text` (in shadow), or a double one such as 12-13; gives its bytes, 0 where there is none. */
size_t by_number_span(by_span text, uint32_t *first, uint32_t *last) BY_NONNULL;
/* Fills the hit with the number behind the cue of this row, which ends at byte `end`; gives the byte behind it, 0 where none stands there.
 */
size_t by_cue_number_behind(const by_shadow *line, const by_cue *row, size_t end, by_cue_hit *hit) BY_NONNULL;
/* The same for an ordinal with which `before` ends, the part of the line before the cue that no other number takes. */
bool by_cue_number_before(const by_shadow *line, const by_cue *row, by_span before, by_cue_hit *hit) BY_MUST_USE BY_NONNULL_AT(1);
/* cue_address.c: whether a street is named behind the number that `rest` follows: "No. 12 Railway Street". */
bool by_cue_is_house(by_span rest);
/* The same before a cue: `before` is the part of the line behind all numbers of other cues. */
by_cue_address by_cue_address_before(by_span before);

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Cues: words that announce a number ("No.", "Heft", "shomareh"), and the number behind them or, for years ("71e Annee"), before them. */
#ifndef BY_READ_CUES_H
#define BY_READ_CUES_H

#include "text/shadow.h"
#include "text/words.h"

typedef enum by_cue_field { BY_CUE_ISSUE, BY_CUE_VOLUME, BY_CUE_RUNNING, BY_CUE_FIELDS } by_cue_field;

typedef struct by_cue_hit {
  by_cue_field field;
  unsigned rank;  /* 1: the strongest kind of cue for its field */
  by_span cue;    /* in the source */
  by_span number; /* in the source, both ends of a double number */
  uint32_t first;
  uint32_t last; /* = first but in a double number */
} by_cue_hit;

/* The row of a cue. */
typedef struct by_cue {
  const char *word; /* as the shadow has it */
  by_cue_field field;
  unsigned rank;
  uint32_t most; /* largest number believed */
  bool names;    /* numbers in words are believed behind it: it is no word of every day */
  bool before;   /* its number may stand before it */
} by_cue;

/* Rows by index; NULL behind the last. */
const by_cue *by_cue_at(size_t index);

/* The cues of a line that a number goes with, in the order of the text; gives how many were put into `hits`. */
size_t by_cues_find(const by_shadow *line, by_cue_hit *hits, size_t most) BY_NONNULL;
/* The number at `text` (in shadow), or a double one such as 12-13; gives its bytes, 0 where there is none. */
size_t by_number_span(by_span text, uint32_t *first, uint32_t *last) BY_NONNULL;

#endif

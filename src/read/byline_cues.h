/* SPDX-License-Identifier: BSD-2-Clause */
/* The words by which a line tells who wrote, translated or sent an article. */
#ifndef BY_READ_BYLINE_CUES_H
#define BY_READ_BYLINE_CUES_H

#include "model/record.h"
#include "read/word_list.h"

/* A cue, and what follows it. */
typedef struct by_byline_cue {
  by_role role;
  bool ending;  /* one that stands only at the end of an article: "Yours truly" */
  bool weak;    /* a common word, too: a colon or a name that is known must follow */
  bool inner;   /* tells as much within a short line */
  bool colon;   /* one follows it */
  by_span rest; /* the text behind it */
} by_byline_cue;

/* The cue that begins the text, the longest where several do. */
bool by_byline_cue_at(by_span text, by_byline_cue *cue) BY_MUST_USE BY_NONNULL;
/* The first cue within the text that tells as much there: "translated from the French by". */
bool by_byline_cue_within(by_span text, by_byline_cue *cue) BY_MUST_USE BY_NONNULL;

#endif

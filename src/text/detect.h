/* SPDX-License-Identifier: BSD-2-Clause */
/* Which encoding a source has, by its bytes alone. A guess that is not safe is none: the best ones are told and a person decides. */
#ifndef BY_TEXT_DETECT_H
#define BY_TEXT_DETECT_H

#include "base/arena.h"
#include "text/charset.h"

enum { BY_GUESSES = 3 };

typedef struct by_guess {
  const by_charset *charset;
  long cost;  /* of the whole text in hundredths of a nat, for the language that fits it best */
  int margin; /* hundredths of a nat, for each pair of letters that is read otherwise, to the best guess; of the best one to the next */
} by_guess;

typedef struct by_detection {
  const by_charset *charset; /* NULL: not decided */
  bool well_formed;          /* it is UTF-8, and every byte of the source was looked at */
  by_guess guesses[BY_GUESSES];
  size_t guess_count; /* 0: the bytes fit no encoding that is guessed */
} by_detection;

/* False where memory is short or ICU fails. */
bool by_detect(by_span source, by_arena *arena, by_detection *detection) BY_MUST_USE BY_NONNULL;
/* The guesses in one line of text, in the arena. */
bool by_detection_tell(const by_detection *detection, by_span source, by_arena *arena, by_span *told) BY_MUST_USE BY_NONNULL;

#endif

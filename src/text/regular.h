/* SPDX-License-Identifier: BSD-2-Clause */
/* Letters that older programs stored in their own way, written as ordinary letters: presentation forms, tatweel within words, and in
 * Persian the Arabic yeh and kaf. A form is changed only in a word whose ordinary letters join as its forms do, so that the word looks the
 * same: no joiner is ever put in or taken out. */
#ifndef BY_TEXT_REGULAR_H
#define BY_TEXT_REGULAR_H

#include "base/arena.h"
#include "text/changes.h"

/* Where changes are looked for, and where they go. */
typedef struct by_letters {
  by_span bytes;
  bool persian; /* the text is known to be Persian */
  by_arena *arena;
  by_changes *changes;
} by_letters;

/* Adds the changes of the letters in a range of `bytes`. False where memory is short. */
bool by_regular_find(const by_letters *letters, by_span range) BY_MUST_USE BY_NONNULL;
/* The whole of `bytes` with these changes made, in the arena; `letters->changes` is not used. False where memory is short. */
bool by_regular_make(const by_letters *letters, by_span *made) BY_MUST_USE BY_NONNULL;

/* Whether two texts have the same letters, however they are stored. */
bool by_skeletons_equal(by_span first, by_span second);

#endif

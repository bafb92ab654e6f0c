/* SPDX-License-Identifier: BSD-2-Clause */
/* A shadow copy of a piece of text, in which the rules look for things: digits and stars are ASCII, the Arabic forms of yeh and kaf are the
 * Persian ones, letters are lower case, no-break spaces, tabs and line ends are spaces, tatweel, ZWNJ and direction marks are gone; a
 * tatweel between blanks, as dashes are typed in Persian, is a hyphen. Each byte knows the way back to its source. */
#ifndef BY_TEXT_SHADOW_H
#define BY_TEXT_SHADOW_H

#include "base/annotate.h"
#include "base/arena.h"

#include <stdint.h>

typedef struct by_shadow {
  by_span source;         /* what it was made of */
  by_span text;           /* the shadow, UTF-8; a NUL stands behind it */
  const uint32_t *origin; /* for each byte of `text`, the offset in `source` where its character begins */
} by_shadow;

/* Makes the shadow of less than 4 GiB of well-formed text; false where memory is short. */
bool by_shadow_make(by_span source, by_arena *arena, by_shadow *shadow) BY_MUST_USE BY_NONNULL;
/* Writes the shadow of the text from its start on until `most` bytes of it, or up to three more, are written; gives their number. */
size_t by_shadow_begin(by_span source, size_t most, char *out) BY_NONNULL;
/* The piece of the source that this piece of the shadow stands for, dropped characters at its ends left out. */
by_span by_shadow_source(const by_shadow *shadow, by_span piece) BY_NONNULL;
/* Whether a tatweel stands at the offset, or right before it, and is one of at most two between blanks or ends of the text: a dash. */
bool by_tatweel_is_dash(by_span text, size_t offset);
/* 0 to 9 for a digit in ASCII, Arabic-Indic or Persian shape, else -1. */
int by_digit_value(uint32_t code);
/* The code point as the shadow has it; 0 where the shadow drops it. */
uint32_t by_shadow_fold(uint32_t code);

#endif

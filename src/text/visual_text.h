/* SPDX-License-Identifier: BSD-2-Clause */
/* Lines of a Unicode text that stand as they were seen on the screen, from left to right: told by the shapes of their letters. */
#ifndef BY_TEXT_VISUAL_TEXT_H
#define BY_TEXT_VISUAL_TEXT_H

#include "base/buffer.h"
#include "text/text.h"

/* Neighbours among presentation forms whose shapes fit to each other in the order in which they stand, and in the other. */
typedef struct by_shape_pairs {
  size_t forwards;
  size_t backwards;
  size_t first; /* byte of the first line with a pair that fits backwards */
} by_shape_pairs;

by_shape_pairs by_shape_pairs_count(const by_text *text) BY_NONNULL;
/* Whether they tell that the lines are stored as seen. */
bool by_shapes_are_turned(const by_shape_pairs *pairs) BY_NONNULL;
/* Whether a presentation form is in the line. */
bool by_has_forms(by_span line);
/* Appends the line in the order in which it is read; false where memory is short. */
bool by_visual_turn(by_span line, by_buffer *out) BY_MUST_USE BY_NONNULL;

#endif

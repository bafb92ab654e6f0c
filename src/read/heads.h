/* SPDX-License-Identifier: BSD-2-Clause */
/* Heads: lines that show by themselves that an article begins, or a section. */
#ifndef BY_READ_HEADS_H
#define BY_READ_HEADS_H

#include "read/breaks.h"

/* What begins at the piece; `first` is the first behind the masthead. */
by_break by_head_break(const by_reading *reading, size_t first, size_t index) BY_NONNULL;
/* Whether the piece is a short line with a letter in it. */
bool by_piece_is_head_line(const by_reading *reading, size_t index) BY_NONNULL;
/* Whether the piece, at a break, is a head: a short line, or a few filled ones that stand alone or end like no sentence. */
bool by_piece_is_head(const by_reading *reading, size_t index) BY_NONNULL;
/* How many short lines stand together from the piece on that end like no sentence. */
size_t by_head_lines(const by_reading *reading, size_t index) BY_NONNULL;
/* Whether the line ends as a sentence does and as no head of this issue does. */
bool by_head_is_closed(const by_reading *reading, by_span text) BY_NONNULL;
/* Whether running text follows within a few pieces, with nothing but short lines before it. */
bool by_head_is_followed(const by_reading *reading, size_t index) BY_NONNULL;

#endif

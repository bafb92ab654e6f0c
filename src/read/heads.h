/* SPDX-License-Identifier: BSD-2-Clause */
/* Heads: lines that show by themselves that an article begins, or a section. */
#ifndef BY_READ_HEADS_H
#define BY_READ_HEADS_H

#include "read/breaks.h"

/* What begins at the piece; `first` is the first behind the masthead. */
by_break by_head_break(const by_reading *reading, size_t first, size_t index) BY_NONNULL;
/* Whether running text follows within a few pieces, with nothing but short lines before it. */
bool by_head_is_followed(const by_reading *reading, size_t index) BY_NONNULL;
/* Whether the text ends as a sentence or a clause does. */
bool by_ends_a_sentence(by_span text);

#endif

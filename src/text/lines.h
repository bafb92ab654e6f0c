/* SPDX-License-Identifier: BSD-2-Clause */
/* The index of a text's lines, made when the text is opened; text/text.h tells how it is asked. */
#ifndef BY_TEXT_LINES_H
#define BY_TEXT_LINES_H

#include "text/text.h"

/* Indexes by_text.bytes, which has at most so many lines and is UTF-8; false where memory is short. */
bool by_text_index(by_text *text, size_t lines, by_arena *arena) BY_MUST_USE BY_NONNULL;
/* The place of byte `offset` in a text that is not indexed yet and may be well-formed only up to there; `line`: its line up to there. */
by_place by_text_place_early(const by_text *text, size_t offset, size_t size, by_span *line) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Unicode's Normalization Form C, for comparing names. Texts are never normalised by it. */
#ifndef BY_TEXT_NORMAL_H
#define BY_TEXT_NORMAL_H

#include "base/arena.h"

/* The text in NFC, in the arena; the text itself where it is ASCII or not well-formed UTF-8. False where memory is short. */
bool by_normal_form(by_span text, by_arena *arena, by_span *normal) BY_MUST_USE BY_NONNULL;
/* The same in letters of no case (full case folding): equal for names that a file system may take for one. */
bool by_folded_form(by_span text, by_arena *arena, by_span *folded) BY_MUST_USE BY_NONNULL;
/* Whether every byte is ASCII: such a text is its own normal form. */
bool by_is_ascii(by_span text);

#endif

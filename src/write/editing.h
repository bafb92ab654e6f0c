/* SPDX-License-Identifier: BSD-2-Clause */
/* What the EPUB of an issue changes in its text, by the level of normalisation. 0: only what no EPUB can hold (line ends other than LF,
 * blanks between blocks, controls). 1: the rule of blanks besides (text/blank.h). 2: letters of older programs too (text/regular.h,
 * text/repair.h). */
#ifndef BY_WRITE_EDITING_H
#define BY_WRITE_EDITING_H

#include "write/edition.h"

enum { BY_LEVEL_USUAL = 1, BY_LEVEL_LETTERS = 2 };

/* Fills the list; what its changes borrow lives in the text or the arena. False where memory is short. */
bool by_editing_find(const by_edition *edition, by_arena *arena, by_changes *changes) BY_MUST_USE BY_NONNULL;

#endif

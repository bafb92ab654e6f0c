/* SPDX-License-Identifier: BSD-2-Clause */
/* Comparing and finding texts in their normal form: as shadows (text/shadow.h), any run of blanks as one space. */
#ifndef BY_READ_FIND_H
#define BY_READ_FIND_H

#include "base/arena.h"

/* Whether both say the same. False, too, where memory is short. */
bool by_text_same(by_arena *arena, by_span a, by_span b) BY_NONNULL;
/* The first place in `text` where `wanted` stands as whole words; empty where it does not. */
by_span by_text_find(by_arena *arena, by_span text, by_span wanted) BY_NONNULL;

#endif

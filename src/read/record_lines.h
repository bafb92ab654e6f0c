/* SPDX-License-Identifier: BSD-2-Clause */
/* Values of a record stand in documents of many kinds, most of which have one line for each. */
#ifndef BY_READ_RECORD_LINES_H
#define BY_READ_RECORD_LINES_H

#include "base/arena.h"
#include "model/record.h"

/* Puts the text on one line, in the arena where it is not so already: a tab, a line end or a run of blanks is one space, and what no XML
 * document may hold goes. False where memory is short. */
bool by_text_to_line(by_span *text, by_arena *arena) BY_MUST_USE BY_NONNULL;
/* Puts titles, names and the other words of the record on one line each; what the source has is told by `raw` and `at`. False where memory
 * is short. */
bool by_record_to_lines(by_record *record, by_arena *arena) BY_MUST_USE BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Layout: which lines of a text make one block, by how the text is wrapped. No meaning is read here. */
#ifndef BY_READ_LAYOUT_H
#define BY_READ_LAYOUT_H

#include "base/arena.h"
#include "base/status.h"
#include "text/text.h"

typedef enum by_wrap {
  BY_WRAP_LINE, /* each line is a block */
  BY_WRAP_HARD, /* paragraphs are filled to a width; a line that could have held more ends one */
  BY_WRAPS
} by_wrap;

typedef enum by_piece_kind {
  BY_PIECE_TEXT,
  BY_PIECE_RULE,      /* a line of asterisks, dashes and the like */
  BY_PIECE_PAGE_BREAK /* one form feed */
} by_piece_kind;

/* A block before it is known what it is. */
typedef struct by_piece {
  by_piece_kind kind;
  size_t offset; /* bytes in by_text.bytes, without edge spaces and tabs */
  size_t size;
  size_t line;     /* index of its first line, from 0 */
  size_t end_line; /* index of its last line */
  size_t width;    /* code points of its longest line */
  size_t gap;      /* empty lines before it; at the start of the text at least 1 */
} by_piece;

typedef struct by_layout {
  by_wrap wrap;
  by_piece *pieces;
  size_t count;
} by_layout;

/* "line" or "hard". */
const char *by_wrap_name(by_wrap wrap);
by_status by_layout_find(const by_text *text, by_arena *arena, by_layout *layout) BY_MUST_USE BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* The kinds of blocks: what a paragraph is, once the articles are cut, by its form and by what stands around it. Where articles begin does
 * not change any more; in doubt a block stays a paragraph. */
#ifndef BY_READ_BLOCKS_H
#define BY_READ_BLOCKS_H

#include "read/reading.h"

/* All blocks behind the masthead in the order of the text. */
typedef struct by_block_row {
  const by_reading *reading;
  by_block **at;
  size_t count;
} by_block_row;

/* Gives the blocks of the issue their kinds. */
by_status by_blocks_read(by_reading *reading) BY_MUST_USE BY_NONNULL;

/* Each looks for kinds of its own among the paragraphs; false where memory is short. */
/* blocks_page.c: numbers and running heads of pages. */
bool by_page_lines_find(const by_block_row *row) BY_MUST_USE BY_NONNULL;
/* blocks_edge.c: datelines and trailers. */
bool by_edges_find(const by_block_row *row) BY_MUST_USE BY_NONNULL;
/* blocks_verse.c: lines of verse. */
bool by_verse_find(const by_block_row *row) BY_MUST_USE BY_NONNULL;
/* blocks_note.c: footnotes, and their calls in the text. */
bool by_notes_find(const by_block_row *row) BY_MUST_USE BY_NONNULL;
/* blocks_table.c: rows of tables. */
bool by_tables_find(const by_block_row *row) BY_MUST_USE BY_NONNULL;
/* blocks_list.c: items of lists. */
bool by_lists_find(const by_block_row *row) BY_MUST_USE BY_NONNULL;
/* blocks_quote.c: block quotations. */
bool by_quotes_find(const by_block_row *row) BY_MUST_USE BY_NONNULL;

/* blocks_letter.c: greetings and signatures of letters. */
bool by_letters_find(const by_block_row *row) BY_MUST_USE BY_NONNULL;
/* blocks_speech.c: turns of talks. */
bool by_speeches_find(const by_block_row *row) BY_MUST_USE BY_NONNULL;

/* The block's text. */
by_span by_row_block_text(const by_block_row *row, size_t index) BY_NONNULL;
/* Whether the block is a paragraph of one line, at most so many columns wide. */
bool by_row_block_is_line(const by_block_row *row, size_t index, size_t width) BY_NONNULL;
/* Whether the block stands on the line right below the block before it. */
bool by_row_block_is_close(const by_block_row *row, size_t index) BY_NONNULL;

#endif

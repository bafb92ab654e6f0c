/* SPDX-License-Identifier: BSD-2-Clause */
/* The kinds of blocks are found one after the other; what is of the page goes first, so that it parts nothing else. */
#include "read/blocks.h"

static void add_blocks(by_block_row *row, const by_blocks *blocks)
{
  for (size_t i = 0; i < blocks->count; i++) {
    row->at[row->count++] = &blocks->items[i];
  }
}

static bool gather(const by_reading *reading, by_block_row *row)
{
  const by_issue *issue = reading->issue;
  size_t count = issue->back.count;
  for (size_t i = 0; i < issue->article_count; i++) {
    count += issue->articles[i].blocks.count;
  }
  *row = (by_block_row){.reading = reading, .at = by_arena_take(reading->arena, count, sizeof(by_block *))};
  if (row->at == NULL) {
    return false;
  }
  for (size_t i = 0; i < issue->article_count; i++) {
    add_blocks(row, &issue->articles[i].blocks);
  }
  add_blocks(row, &issue->back);
  return true;
}

by_span by_row_block_text(const by_block_row *row, size_t index)
{
  return by_span_slice(row->reading->text->bytes, row->at[index]->offset, row->at[index]->size);
}

bool by_row_block_is_line(const by_block_row *row, size_t index, size_t width)
{
  const by_block *block = row->at[index];
  return block->kind == BY_BLOCK_PARAGRAPH && block->line == block->end_line && block->characters <= width;
}

bool by_row_block_is_close(const by_block_row *row, size_t index)
{
  return index > 0 && row->at[index - 1]->end_line + 1 == row->at[index]->line;
}

by_status by_blocks_read(by_reading *reading)
{
  /* What is found first is not looked at again. */
  static bool (*const FINDERS[])(const by_block_row *row) = {by_page_lines_find, by_notes_find,    by_edges_find,
                                                             by_letters_find,    by_speeches_find, by_tables_find,
                                                             by_verse_find,      by_lists_find,    by_quotes_find};
  by_block_row row = {0};
  bool read = gather(reading, &row);
  for (size_t i = 0; i < sizeof FINDERS / sizeof FINDERS[0] && read; i++) {
    read = FINDERS[i](&row);
  }
  return read ? BY_OK : BY_ENVIRONMENT;
}

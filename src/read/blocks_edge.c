/* SPDX-License-Identifier: BSD-2-Clause */
/* The edges of articles: a trailer is known by its words; a dateline is a short line that a date ends, right below the head or right at
 * the end. */
#include "read/block_words.h"
#include "read/blocks.h"

enum {
  TRAILER_WIDTH = 60,  /* columns */
  DATELINE_WIDTH = 70, /* the same */
  PLACE_WORDS = 4      /* before the date */
};

static bool is_trailer(const by_block_row *row, size_t index)
{
  const by_block *block = row->at[index];
  by_shadow line = {0};
  return (block->kind == BY_BLOCK_PARAGRAPH || block->kind == BY_BLOCK_SUBHEAD) && block->characters <= TRAILER_WIDTH &&
         by_shadow_make(by_row_block_text(row, index), row->reading->arena, &line) && by_line_is_trailer(line.text);
}

static bool is_heading(by_block_kind kind)
{
  return kind == BY_BLOCK_HEAD || kind == BY_BLOCK_SUBTITLE || kind == BY_BLOCK_BYLINE || kind == BY_BLOCK_CONTINUED;
}

/* Whether the block stands below a head, above a signature, or last in its article. */
static bool is_at_edge(const by_block_row *row, size_t index)
{
  const by_block_kind next = index + 1 < row->count ? row->at[index + 1]->kind : BY_BLOCK_HEAD;
  return (index > 0 && is_heading(row->at[index - 1]->kind)) || next == BY_BLOCK_HEAD || next == BY_BLOCK_KICKER || next == BY_BLOCK_BYLINE;
}

/* Whether the block is one date with a place before it. */
static bool is_dated(const by_block_row *row, size_t index)
{
  const by_block *block = row->at[index];
  if (!by_row_block_is_line(row, index, DATELINE_WIDTH) || block->run_count != 1 || block->runs[0].kind != BY_RUN_DATE) {
    return false;
  }
  const by_run *date = &block->runs[0];
  const by_span text = by_row_block_text(row, index);
  const by_span before = by_span_slice(text, 0, date->offset - block->offset);
  const by_span behind = by_span_from(text, before.size + date->size);
  return by_title_trim(behind).size == 0 && by_word_count(before) <= PLACE_WORDS;
}

bool by_edges_find(const by_block_row *row)
{
  for (size_t i = 0; i < row->count; i++) {
    if (is_trailer(row, i)) {
      row->at[i]->kind = BY_BLOCK_TRAILER;
    } else if (is_dated(row, i) && is_at_edge(row, i)) {
      row->at[i]->kind = BY_BLOCK_DATELINE;
    }
  }
  return true;
}

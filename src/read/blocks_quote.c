/* SPDX-License-Identifier: BSD-2-Clause */
/* Block quotations: in a text of filled lines, a paragraph of several lines, all of them set in deeper than those of most paragraphs. */
#include "read/blocks.h"

enum { DEEPER = 2, INDENTS = 16 };

/* The least indentation of the block's lines in columns, its first line left aside. */
static size_t indent_of(const by_block_row *row, size_t index)
{
  const by_block *block = row->at[index];
  size_t least = INDENTS - 1;
  for (size_t line = block->line; line < block->end_line; line++) {
    const by_span text = by_text_line(row->reading->text, line);
    const size_t indent = (size_t)(by_span_trim(text).at - text.at);
    least = indent < least ? indent : least;
  }
  return least;
}

static bool is_filled(const by_block *block)
{
  return block->kind == BY_BLOCK_PARAGRAPH && block->end_line > block->line;
}

/* The indentation of most paragraphs of several lines. */
static size_t usual_indent(const by_block_row *row)
{
  size_t counts[INDENTS] = {0};
  size_t usual = 0;
  for (size_t i = 0; i < row->count; i++) {
    if (is_filled(row->at[i])) {
      counts[indent_of(row, i)]++;
    }
  }
  for (size_t i = 1; i < INDENTS; i++) {
    usual = counts[i] > counts[usual] ? i : usual;
  }
  return usual;
}

bool by_quotes_find(const by_block_row *row)
{
  if (row->reading->layout.wrap != BY_WRAP_HARD) {
    return true;
  }
  const size_t usual = usual_indent(row);
  for (size_t i = 0; i < row->count; i++) {
    by_block *block = row->at[i];
    const by_span first = by_text_line(row->reading->text, block->line - 1);
    if (is_filled(block) && indent_of(row, i) >= usual + DEEPER && (size_t)(by_span_trim(first).at - first.at) >= usual + DEEPER) {
      block->kind = BY_BLOCK_QUOTE;
    }
  }
  return true;
}

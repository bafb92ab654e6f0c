/* SPDX-License-Identifier: BSD-2-Clause */
/* Tables of figures: lines that stand together, each in two columns or more, most of them with a number that is a cell of its own. */
#include "base/utf8.h"
#include "read/blocks.h"
#include "text/columns.h"
#include "text/shadow.h"

enum { ROWS_LEAST = 3, WIDTH_MOST = 160, COLUMNS_MOST = 24 };

/* Whether the cell is a number, with the signs that stand at figures. */
static bool is_figure(by_span cell)
{
  static const char SIGNS[] = ".,:/-+%$()";
  bool digits = false;
  for (size_t offset = 0; offset < cell.size;) {
    const uint32_t code = by_utf8_next(cell, &offset);
    const bool digit = by_digit_value(code) >= 0;
    if (!digit && (code >= 0x80 || memchr(SIGNS, (int)code, sizeof SIGNS - 1) == NULL)) {
      return false;
    }
    digits = digits || digit;
  }
  return digits;
}

static bool has_figure(by_span line)
{
  bool found = false;
  for (by_span rest = line; rest.size != 0 && !found;) {
    found = is_figure(by_column_next(rest, &rest));
  }
  return found;
}

static size_t columns_at(const by_block_row *row, size_t index)
{
  return by_row_block_is_line(row, index, WIDTH_MOST) ? by_column_count(by_row_block_text(row, index)) : 0;
}

static bool is_row(const by_block_row *row, size_t index)
{
  const size_t columns = columns_at(row, index);
  return columns >= 2 && columns <= COLUMNS_MOST;
}

bool by_tables_find(const by_block_row *row)
{
  for (size_t start = 0; start < row->count;) {
    size_t end = start;
    size_t figures = 0;
    while (end < row->count && (end == start || by_row_block_is_close(row, end)) && is_row(row, end)) {
      figures += has_figure(by_row_block_text(row, end++));
    }
    const bool table = end - start >= ROWS_LEAST && figures * 2 >= end - start;
    for (size_t i = start; i < end && table; i++) {
      row->at[i]->kind = BY_BLOCK_ROW;
    }
    start = end > start ? end : start + 1;
  }
  return true;
}

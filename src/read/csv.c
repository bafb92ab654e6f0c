/* SPDX-License-Identifier: BSD-2-Clause */
/* One pass over the bytes. Separators, quotes and line ends are ASCII, so UTF-8 needs no decoding but for columns. */
#include "read/csv.h"

#include "base/utf8.h"

static bool is_line_end(char byte)
{
  return byte == '\n' || byte == '\r';
}

/* Moves behind the line end that stands at the offset. */
static void skip_line_end(by_csv *csv)
{
  const by_span rest = by_span_slice(csv->bytes, csv->offset, 2);
  csv->offset += by_span_is(rest, "\r\n") ? 2 : 1;
  csv->line++;
  csv->line_start = csv->offset;
}

/* The cell's text, once without quotes: as it is, or a copy with each doubled quote single. */
static bool take_text(by_span inner, size_t doubled, by_arena *arena, by_span *text)
{
  *text = inner;
  if (doubled == 0) {
    return true;
  }
  char *const copy = by_arena_take(arena, inner.size, 1);
  if (copy == NULL) {
    return false;
  }
  size_t size = 0;
  for (size_t i = 0; i < inner.size; i++) {
    copy[size++] = inner.at[i];
    i += inner.at[i] == '"';
  }
  *text = (by_span){.at = copy, .size = size};
  return true;
}

/* A cell in quotes; the offset stands on the opening one. */
static by_csv_verdict read_quoted(by_csv *csv, by_arena *arena, by_csv_cell *cell)
{
  const size_t start = ++csv->offset;
  size_t doubled = 0;
  for (;;) {
    if (csv->offset == csv->bytes.size) {
      return BY_CSV_QUOTE_OPEN;
    }
    if (is_line_end(csv->bytes.at[csv->offset])) {
      skip_line_end(csv);
      continue;
    }
    const bool quote = csv->bytes.at[csv->offset++] == '"';
    const bool twice = quote && csv->offset < csv->bytes.size && csv->bytes.at[csv->offset] == '"';
    if (quote && !twice) {
      break;
    }
    doubled += twice;
    csv->offset += twice;
  }
  const by_span inner = by_span_slice(csv->bytes, start, csv->offset - 1 - start);
  return take_text(inner, doubled, arena, &cell->text) ? BY_CSV_ROW : BY_CSV_MEMORY;
}

static by_csv_verdict read_bare(by_csv *csv, by_csv_cell *cell)
{
  const size_t start = csv->offset;
  bool stray = false;
  while (csv->offset < csv->bytes.size) {
    const char byte = csv->bytes.at[csv->offset];
    if (byte == csv->separator || is_line_end(byte)) {
      break;
    }
    stray = stray || byte == '"';
    csv->offset++;
  }
  cell->text = by_span_slice(csv->bytes, start, csv->offset - start);
  return stray ? BY_CSV_QUOTE_STRAY : BY_CSV_ROW;
}

/* Reads up to the separator, line end or end behind the cell; what else stands behind a closing quote is a fault. */
static by_csv_verdict read_cell(by_csv *csv, by_arena *arena, by_csv_cell *cell)
{
  *cell = (by_csv_cell){.offset = csv->offset, .line = csv->line, .line_start = csv->line_start};
  const bool quoted = csv->offset < csv->bytes.size && csv->bytes.at[csv->offset] == '"';
  const by_csv_verdict verdict = quoted ? read_quoted(csv, arena, cell) : read_bare(csv, cell);
  cell->size = csv->offset - cell->offset;
  if (verdict != BY_CSV_ROW) {
    return verdict;
  }
  if (csv->offset < csv->bytes.size && csv->bytes.at[csv->offset] != csv->separator && !is_line_end(csv->bytes.at[csv->offset])) {
    return BY_CSV_QUOTE_STRAY;
  }
  return cell->text.size > BY_CSV_CELL_BYTES ? BY_CSV_LONG : BY_CSV_ROW;
}

by_csv_verdict by_csv_next(by_csv *csv, by_arena *arena, by_csv_row *row)
{
  row->count = 0;
  if (csv->offset == csv->bytes.size) {
    return BY_CSV_END;
  }
  csv->row++;
  for (;;) {
    if (row->count == row->room) {
      return BY_CSV_WIDE;
    }
    const by_csv_verdict verdict = read_cell(csv, arena, &row->cells[row->count++]);
    if (verdict != BY_CSV_ROW || csv->offset == csv->bytes.size) {
      return verdict;
    }
    if (is_line_end(csv->bytes.at[csv->offset])) {
      skip_line_end(csv);
      return BY_CSV_ROW;
    }
    csv->offset++;
  }
}

by_place by_csv_place(by_span bytes, size_t mark, const by_csv_cell *cell)
{
  const by_span before = by_span_slice(bytes, cell->line_start, cell->offset - cell->line_start);
  return (by_place){.line = cell->line, .column = by_utf8_count(before) + 1, .offset = cell->offset + mark, .size = cell->size};
}

by_span by_csv_line(by_span bytes, const by_csv_cell *cell)
{
  size_t end = cell->line_start;
  while (end < bytes.size && !is_line_end(bytes.at[end])) {
    end++;
  }
  return by_span_slice(bytes, cell->line_start, end - cell->line_start);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The blank columns of each line are a row of bits; those of a gutter stay blank from line to line. */
#include "check/columns.h"

#include "base/buffer.h"
#include "base/rules_signs.h"
#include "base/utf8.h"

#include <stdint.h>

enum {
  WIDTH = 128,      /* columns that are looked at */
  WORD_BITS = 64,   /* of one number of the row */
  GUTTER_LEAST = 2, /* columns */
  SIDE_LEAST = 12,  /* columns on either side of it */
  WORDS_LEAST = 2,  /* on either side of it */
  LINES_LEAST = 10
};

/* A bit for each column that is blank; only those between the first and the last letter count. */
typedef struct blank_row {
  uint64_t bits[WIDTH / WORD_BITS];
} blank_row;

static bool is_blank_at(const blank_row *row, size_t column)
{
  return (row->bits[column / WORD_BITS] >> column % WORD_BITS & 1U) != 0;
}

static blank_row row_of(by_span line)
{
  blank_row row = {0};
  const by_span text = by_span_trim(line);
  size_t column = (size_t)(text.at - line.at);
  for (size_t offset = 0; offset < text.size && column < WIDTH; column++) {
    if (by_utf8_next(text, &offset) == ' ') {
      row.bits[column / WORD_BITS] |= UINT64_C(1) << column % WORD_BITS;
    }
  }
  return row;
}

/* The column behind a gutter that both rows have; 0: none. */
static size_t common_gutter(const blank_row *first, const blank_row *second)
{
  size_t width = 0;
  for (size_t column = 0; column < WIDTH; column++) {
    const bool blank = is_blank_at(first, column) && is_blank_at(second, column);
    if (!blank && width >= GUTTER_LEAST && column >= SIDE_LEAST + width) {
      return column;
    }
    width = blank ? width + 1 : 0;
  }
  return 0;
}

static size_t count_words(by_span text)
{
  size_t words = 0;
  bool inside = false;
  for (size_t i = 0; i < text.size; i++) {
    const unsigned char byte = (unsigned char)text.at[i];
    const bool letter = byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    words += letter && !inside;
    inside = letter;
  }
  return words;
}

/* The bytes before the column. */
static size_t bytes_before(by_span line, size_t column)
{
  size_t offset = 0;
  for (size_t i = 0; i < column && offset < line.size; i++) {
    (void)by_utf8_next(line, &offset);
  }
  return offset;
}

/* Whether words stand on both sides of the column. */
static bool has_sides(by_span line, size_t column)
{
  const size_t middle = bytes_before(line, column);
  const by_span right = by_span_from(line, middle);
  return count_words(by_span_slice(line, 0, middle)) >= WORDS_LEAST && count_words(right) >= WORDS_LEAST &&
         by_utf8_count(right) >= SIDE_LEAST;
}

static void report(const by_text *text, size_t first, size_t lines, by_findings *findings)
{
  char room[BY_NUMBER_ROOM];
  by_findings_add(findings, &(by_finding){.rule = &by_sign_rules[BY_LAYOUT_COLUMNS],
                                          .place = by_text_place(text, text->lines[first].offset, text->lines[first].size),
                                          .source_line = by_text_line(text, first),
                                          .details = {by_digits_of(lines, room)}});
}

/* What is seen of a run of lines with one gutter. */
typedef struct run {
  blank_row common;
  size_t first;
  size_t lines;
} run;

/* Whether two blanks stand side by side. */
static bool has_double_blank(by_span line)
{
  enum { BLOCK = 64 };
  bool found = false;
  size_t i = 1;
  for (; line.size > i && line.size - i >= BLOCK && !found; i += BLOCK) {
    unsigned char pairs = 0;
    for (size_t k = i; k < i + BLOCK; k++) {
      pairs |= (unsigned char)((line.at[k] == ' ') * (line.at[k - 1] == ' '));
    }
    found = pairs != 0;
  }
  for (; i < line.size && !found; i++) {
    found = line.at[i] == ' ' && line.at[i - 1] == ' ';
  }
  return found;
}

/* Whether the line goes on the run, or begins one; the run is changed accordingly. */
static bool take_line(run *found, size_t index, by_span line)
{
  if (!has_double_blank(line)) {
    return false;
  }
  const blank_row row = row_of(line);
  const size_t gutter = common_gutter(found->lines == 0 ? &row : &found->common, &row);
  if (gutter == 0 || !has_sides(line, gutter)) {
    return false;
  }
  for (size_t i = 0; i < WIDTH / WORD_BITS; i++) {
    found->common.bits[i] = found->lines == 0 ? row.bits[i] : found->common.bits[i] & row.bits[i];
  }
  found->first = found->lines == 0 ? index : found->first;
  found->lines++;
  return true;
}

void by_check_columns(const by_text *text, by_findings *findings)
{
  run found = {.lines = 0};
  for (size_t i = 0; i < text->line_count; i++) {
    if (take_line(&found, i, by_text_line(text, i))) {
      continue;
    }
    if (found.lines >= LINES_LEAST) {
      break;
    }
    found.lines = 0;
  }
  if (found.lines >= LINES_LEAST) {
    report(text, found.first, found.lines, findings);
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The lines of the printed page. A number alone on its line is that of a page where it stands at a page break, has the word "page" before
 * it, or is one of a row of numbers that grow page by page at like distances. A line is a running head where it stands three times or more
 * at such a place, or with a number at its end. */
#include "base/utf8.h"
#include "read/block_words.h"
#include "read/blocks.h"
#include "read/line_digest.h"
#include "read/line_form.h"
#include "text/words.h"

enum {
  NUMBER_WIDTH = 24, /* columns of a page number with the marks around it */
  HEAD_WIDTH = 100,  /* ... of a running head */
  OFTEN = 3,         /* places that make a running head, numbers that make a row */
  LEAST_LINES = 12   /* between the numbers of two pages */
};

/* A line that may be the number of a page. */
typedef struct page_number {
  size_t index; /* of the block */
  uint32_t number;
  bool sure;
} page_number;

static bool is_page_break(const by_block_row *row, size_t index)
{
  return index < row->count && row->at[index]->kind == BY_BLOCK_PAGE_BREAK;
}

static bool is_by_page_break(const by_block_row *row, size_t index)
{
  return (index > 0 && is_page_break(row, index - 1)) || is_page_break(row, index + 1);
}

/* Whether the block may be of the page at all: one line that no article begins with. */
static bool is_candidate(const by_block_row *row, size_t index, size_t width)
{
  const by_block *block = row->at[index];
  return block->line == block->end_line && block->characters <= width &&
         (block->kind == BY_BLOCK_PARAGRAPH || block->kind == BY_BLOCK_SUBHEAD);
}

/* Reads a line that holds nothing but a number, marks, and perhaps the word for a page. */
static bool read_number(const by_block_row *row, size_t index, page_number *found)
{
  by_shadow line = {0};
  if (!is_candidate(row, index, NUMBER_WIDTH) || !by_shadow_make(by_row_block_text(row, index), row->reading->arena, &line)) {
    return false;
  }
  const by_span text = by_title_trim(line.text);
  const by_span digits = by_behind_page_word(text);
  by_number number = {0};
  if (!by_number_read(digits, &number) || number.kind != BY_NUMBER_DIGITS || number.size != digits.size) {
    return false;
  }
  *found = (page_number){.index = index, .number = number.value, .sure = digits.size != text.size || is_by_page_break(row, index)};
  return true;
}

/* Whether the second is the number of the page behind that of the first, or of one a page or two further on. */
static bool follows(const by_block_row *row, const page_number *first, const page_number *second)
{
  enum { MOST_STEP = 3 };
  const size_t lines = row->at[second->index]->line - row->at[first->index]->line;
  const uint32_t step = second->number - first->number;
  return second->number > first->number && step <= MOST_STEP && lines >= (size_t)step * LEAST_LINES;
}

/* Whether the distances between the numbers from `start` to `end` are alike: none more than four times another, per page. */
static bool is_even(const by_block_row *row, const page_number *numbers, size_t start, size_t end)
{
  size_t least = SIZE_MAX;
  size_t most = 0;
  for (size_t i = start + 1; i < end; i++) {
    const size_t lines = row->at[numbers[i].index]->line - row->at[numbers[i - 1].index]->line;
    const size_t page = lines / (numbers[i].number - numbers[i - 1].number);
    least = page < least ? page : least;
    most = page > most ? page : most;
  }
  return most <= least * 4;
}

/* Makes sure those that stand in a row of growing numbers. */
static void find_rows(const by_block_row *row, page_number *numbers, size_t count)
{
  for (size_t start = 0; start < count;) {
    size_t end = start + 1;
    while (end < count && follows(row, &numbers[end - 1], &numbers[end])) {
      end++;
    }
    const bool pages = end - start >= OFTEN && is_even(row, numbers, start, end);
    for (size_t i = start; i < end; i++) {
      numbers[i].sure = numbers[i].sure || pages;
    }
    start = end;
  }
}

static bool find_numbers(const by_block_row *row)
{
  page_number *numbers = by_arena_take(row->reading->arena, row->count, sizeof *numbers);
  if (numbers == NULL) {
    return false;
  }
  size_t count = 0;
  for (size_t i = 0; i < row->count; i++) {
    count += read_number(row, i, &numbers[count]);
  }
  find_rows(row, numbers, count);
  for (size_t i = 0; i < count; i++) {
    row->at[numbers[i].index]->kind = numbers[i].sure ? BY_BLOCK_PAGE_NUMBER : row->at[numbers[i].index]->kind;
  }
  return true;
}

static bool is_page_number(const by_block_row *row, size_t index)
{
  return index < row->count && row->at[index]->kind == BY_BLOCK_PAGE_NUMBER;
}

/* Whether the text is one to four digits. */
static bool is_plain_number(by_span text)
{
  enum { DIGITS_MOST = 4 };
  size_t offset = 0;
  size_t digits = 0;
  while (offset < text.size && by_digit_value(by_utf8_next(text, &offset)) >= 0) {
    digits++;
  }
  return digits != 0 && digits <= DIGITS_MOST && offset == text.size;
}

/* Whether the line stands alone and wide blanks part it from a number at one end: rows of tables stand together. */
static bool bears_number(const by_block_row *row, size_t index)
{
  const by_span line = by_row_block_text(row, index);
  if ((by_line_form_of(line) & BY_FORM_RUNNING) == 0 || by_row_block_is_close(row, index) ||
      (index + 1 < row->count && by_row_block_is_close(row, index + 1))) {
    return false;
  }
  size_t last = line.size;
  while (last > 0 && line.at[last - 1] != ' ') {
    last--;
  }
  return is_plain_number(by_word_first(line)) || is_plain_number(by_span_from(line, last));
}

/* Whether the line stands where the head or foot of a page stands. */
static bool is_at_page_edge(const by_block_row *row, size_t index)
{
  return is_by_page_break(row, index) || is_page_number(row, index + 1) || (index > 0 && is_page_number(row, index - 1)) ||
         bears_number(row, index);
}

static uint64_t head_digest(const by_block_row *row, size_t index)
{
  return is_candidate(row, index, HEAD_WIDTH) ? by_line_digest(by_row_block_text(row, index), false) : 0;
}

bool by_page_lines_find(const by_block_row *row)
{
  by_digests edges = {.items = by_arena_take(row->reading->arena, row->count, sizeof *edges.items)};
  if (edges.items == NULL || !find_numbers(row)) {
    return false;
  }
  for (size_t i = 0; i < row->count; i++) {
    const uint64_t digest = head_digest(row, i);
    if (digest != 0 && is_at_page_edge(row, i)) {
      edges.items[edges.count++] = digest;
    }
  }
  by_digests_sort(&edges);
  for (size_t i = 0; i < row->count && edges.count >= OFTEN; i++) {
    const uint64_t digest = head_digest(row, i);
    if (digest != 0 && by_digests_count(&edges, digest, OFTEN) >= OFTEN) {
      row->at[i]->kind = BY_BLOCK_RUNNING_HEAD;
    }
  }
  return true;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Verse. In Arabic script a line in two halves is one, where its halves are alike or its neighbour is one, too. Elsewhere a run of short
 * lines is a stanza where it rhymes and each line begins with a capital, or where it stands below a stanza and is set like it. */
#include "base/utf8.h"
#include "read/blocks.h"
#include "read/line_form.h"
#include "text/script.h"
#include "text/shadow.h"
#include "text/verse.h"
#include "text/words.h"

enum {
  HALVES_WIDTH = 140, /* columns of a line in two halves */
  LINE_WIDTH = 62,    /* ... of another line */
  LEAST_WIDTH = 10,
  RUN_LEAST = 4,  /* lines of a stanza that rhymes */
  COUPLET = 2,    /* ... where it is set in from the margin */
  INDENT = 2,     /* columns */
  RHYME_REACH = 3 /* lines from a line to one it rhymes with */
};

static bool is_arabic(by_span text)
{
  return by_has_letter(text) && by_direction_of_text(text) == BY_RTL;
}

/* Whether the line is two halves of Arabic script; `alike`: of much the same length. */
static bool is_halved(const by_block_row *row, size_t index, bool *alike)
{
  by_verse_halves halves = {0};
  if (!by_row_block_is_line(row, index, HALVES_WIDTH) || !by_verse_split(by_row_block_text(row, index), &halves)) {
    return false;
  }
  const size_t first = by_utf8_count(halves.first);
  const size_t second = by_utf8_count(halves.second);
  *alike = first * 2 <= second * 3 && second * 2 <= first * 3;
  return is_arabic(halves.first) && is_arabic(halves.second);
}

static void find_halved(const by_block_row *row)
{
  bool before = false; /* the line before is halved */
  for (size_t i = 0; i < row->count; i++) {
    bool alike = false;
    bool next_alike = false;
    const bool halved = is_halved(row, i, &alike);
    const bool joined = before || (i + 1 < row->count && halved && is_halved(row, i + 1, &next_alike));
    if (halved && (alike || joined)) {
      row->at[i]->kind = BY_BLOCK_VERSE;
    }
    before = halved;
  }
}

static size_t indent_of(const by_block_row *row, size_t index)
{
  const by_block *block = row->at[index];
  return block->offset - row->reading->text->lines[block->line - 1].offset;
}

/* The last letters of the line as the shadow has them, in one number; 0 where there are none. */
static uint64_t rhyme_of(by_span line)
{
  uint64_t letters = 0;
  size_t offset = 0;
  while (offset < line.size) {
    const uint32_t code = by_shadow_fold(by_utf8_next(line, &offset));
    if (code != 0 && by_word_letter(code) && by_digit_value(code) < 0) {
      letters = (letters << 32U) | code;
    }
  }
  return letters;
}

/* Whether the first letter is no small one. */
static bool begins_high(by_span line)
{
  size_t offset = 0;
  while (offset < line.size) {
    const size_t start = offset;
    const uint32_t code = by_utf8_next(line, &offset);
    if (by_word_letter(code)) {
      return by_digit_value(code) < 0 && (by_line_form_of(by_span_slice(line, start, offset - start)) & BY_FORM_LOWER) == 0;
    }
  }
  return false;
}

/* Whether the block may be a line of verse by itself. */
static bool may_be_verse(const by_block_row *row, size_t index)
{
  if (!by_row_block_is_line(row, index, LINE_WIDTH) || row->at[index]->characters < LEAST_WIDTH) {
    return false;
  }
  const by_span line = by_row_block_text(row, index);
  const unsigned forms = by_line_form_of(line);
  const bool cased = (forms & BY_FORM_LOWER) != 0 || by_direction_of_text(line) == BY_RTL;
  return cased && (forms & (BY_FORM_NUMBERED | BY_FORM_BRACKETED | BY_FORM_RUNNING | BY_FORM_NUMBER | BY_FORM_COLON)) == 0 &&
         line.at[0] != '_' && by_span_find(line, by_span_of("   ")) == BY_NOWHERE && begins_high(line);
}

/* Whether the line rhymes with one near it in the run. */
static bool rhymes(const by_block_row *row, size_t start, size_t end, size_t index)
{
  const uint64_t sound = rhyme_of(by_row_block_text(row, index));
  const size_t first = index > start + RHYME_REACH ? index - RHYME_REACH : start;
  for (size_t i = first; i < end && i <= index + RHYME_REACH; i++) {
    if (i != index && rhyme_of(by_row_block_text(row, i)) == sound) {
      return true;
    }
  }
  return false;
}

/* The least indentation of the run's lines. */
static size_t run_indent(const by_block_row *row, size_t start, size_t end)
{
  size_t least = SIZE_MAX;
  for (size_t i = start; i < end; i++) {
    const size_t indent = indent_of(row, i);
    least = indent < least ? indent : least;
  }
  return least;
}

static bool is_stanza(const by_block_row *row, size_t start, size_t end)
{
  size_t rhyming = 0;
  for (size_t i = start; i < end; i++) {
    rhyming += rhymes(row, start, end, i);
  }
  const size_t lines = end - start;
  const bool set_in = run_indent(row, start, end) >= INDENT;
  return set_in ? lines >= COUPLET && rhyming * 2 >= lines && rhyming >= COUPLET : lines >= RUN_LEAST && rhyming * 3 >= lines * 2;
}

/* Whether the run stands below verse, apart from it by no more than a line, and is set in like it. */
static bool goes_on(const by_block_row *row, size_t start, size_t end)
{
  if (start == 0 || row->at[start - 1]->kind != BY_BLOCK_VERSE || row->at[start]->line > row->at[start - 1]->end_line + 2) {
    return false;
  }
  const size_t indent = run_indent(row, start, end);
  return indent >= INDENT && end - start >= COUPLET && indent_of(row, start - 1) >= indent;
}

static size_t run_end(const by_block_row *row, size_t start)
{
  size_t end = start;
  while (end < row->count && (end == start || by_row_block_is_close(row, end)) && may_be_verse(row, end)) {
    end++;
  }
  return end;
}

bool by_verse_find(const by_block_row *row)
{
  find_halved(row);
  for (size_t start = 0; start < row->count;) {
    const size_t end = run_end(row, start);
    if (end > start && (is_stanza(row, start, end) || goes_on(row, start, end))) {
      for (size_t i = start; i < end; i++) {
        row->at[i]->kind = BY_BLOCK_VERSE;
      }
    }
    start = end > start ? end : start + 1;
  }
  return true;
}

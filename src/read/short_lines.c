/* SPDX-License-Identifier: BSD-2-Clause */
/* Heads in a text without empty lines, whose paragraphs are long lines: one short line, or a few, between two paragraphs. Of several, the
 * first may be the signature of the article before or the head of a section, the last a byline; verse and lists are longer runs. */
#include "read/break_search.h"

#include "read/head_words.h"
#include "read/heads.h"
#include "read/line_form.h"

enum {
  HEAD_WIDTH = 60, /* columns of a head at most */
  LONG_LINE = 120, /* of a paragraph at least */
  HEAD_RUN = 3     /* short lines that may be a head together */
};

static by_span text_at(const by_break_search *it, size_t index)
{
  return by_piece_text(it->reading->text, &it->reading->layout.pieces[index]);
}

/* Whether it is a short line that is no verse. */
static bool is_short(const by_break_search *it, size_t index)
{
  return it->reading->layout.pieces[index].width <= HEAD_WIDTH && by_piece_is_head_line(it->reading, index) &&
         (by_line_form_of(text_at(it, index)) & BY_FORM_SPACED) == 0;
}

static bool looks_like_head(const by_break_search *it, size_t index)
{
  by_shadow line = {0};
  const by_span text = text_at(it, index);
  return !by_ends_a_sentence(text) && by_span_find(text, by_span_of("..")) == BY_NOWHERE &&
         by_shadow_make(text, it->reading->arena, &line) && !by_line_is_turn(&line) && !by_line_is_formula(&line);
}

/* Whether the line cannot be the main head where another stands above it. */
static bool goes_below(const by_break_search *it, size_t index)
{
  by_shadow line = {0};
  const by_span text = text_at(it, index);
  return (by_line_form_of(text) & BY_FORM_BRACKETED) != 0 || by_byline_is(it->reading, text) ||
         (by_shadow_make(text, it->reading->arena, &line) && by_line_is_continuation(&line));
}

static bool is_section(const by_break_search *it, size_t index)
{
  by_shadow line = {0};
  return by_shadow_make(text_at(it, index), it->reading->arena, &line) && by_line_is_section(&line);
}

/* Whether the piece is a paragraph: a long line. */
static bool is_paragraph(const by_break_search *it, size_t index)
{
  const by_piece *piece = &it->reading->layout.pieces[index];
  return piece->kind == BY_PIECE_TEXT && piece->width >= LONG_LINE;
}

/* Whether the run stands between a paragraph, or verse that ends one, and another paragraph. */
static bool is_between(const by_break_search *it, size_t start, size_t end)
{
  const bool above = is_paragraph(it, start - 1) || (by_line_form_of(text_at(it, start - 1)) & BY_FORM_SPACED) != 0;
  return above && end < it->reading->layout.count && is_paragraph(it, end);
}

/* Marks the head in the run of `count` short lines from `start` on. */
static void mark_run(const by_break_search *it, size_t start, size_t count)
{
  if (count > 1 && is_section(it, start)) {
    it->at[start] = BY_BREAK_KICKER;
    return;
  }
  size_t head = start + (count > 1);
  if (count > 1 && goes_below(it, head)) {
    head = start;
  }
  if (looks_like_head(it, head)) {
    it->at[head] = BY_BREAK_ARTICLE;
  }
}

void by_short_lines_mark(const by_break_search *it)
{
  const size_t count = it->reading->layout.count;
  it->at[it->first] = BY_BREAK_ARTICLE;
  for (size_t i = it->first; i < count; i++) {
    size_t end = i;
    while (end < count && is_short(it, end)) {
      end++;
    }
    if (end > i && i != it->first && end - i <= HEAD_RUN && is_between(it, i, end)) {
      mark_run(it, i, end - i);
    }
    i = end > i ? end - 1 : i;
  }
}

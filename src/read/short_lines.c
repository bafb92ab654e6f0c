/* SPDX-License-Identifier: BSD-2-Clause */
/* Heads in a text without empty lines: a few short lines between two paragraphs, or before verse. Those that sign the article above or go
 * on with its last sentence come first, then the head of a section, the head, and what belongs to it; talk and formulas are longer runs.
 * Heads that begin with one word again and again, or a few numbered ones, part an article. */
#include "read/break_search.h"

#include "base/utf8.h"
#include "read/agents.h"
#include "read/block_words.h"
#include "read/contents.h"
#include "read/head_words.h"
#include "read/heads.h"
#include "read/line_form.h"
#include "text/words.h"

enum {
  HEAD_WIDTH = 60, /* columns of a head at most */
  LONG_LINE = 120, /* of a paragraph that is surely one */
  HEAD_RUN = 4,    /* short lines that may stand together */
  OFTEN = 3,       /* heads with one first word that are parts */
  FEW = 5          /* numbered heads, and those in brackets, count where they are more than one of so many */
};

/* The short lines between two paragraphs. */
typedef struct line_run {
  size_t start;
  size_t count;
} line_run;

static by_span text_at(const by_break_search *it, size_t index)
{
  return by_piece_text(it->reading->text, &it->reading->layout.pieces[index]);
}

static bool shadow_at(const by_break_search *it, size_t index, by_shadow *line)
{
  return by_shadow_make(text_at(it, index), it->reading->arena, line);
}

static bool is_verse(const by_break_search *it, size_t index)
{
  return (by_line_form_of(text_at(it, index)) & BY_FORM_SPACED) != 0;
}

/* Whether it is a short line that is no verse. */
static bool is_short(const by_break_search *it, size_t index)
{
  return it->reading->layout.pieces[index].width <= HEAD_WIDTH && by_piece_is_head_line(it->reading, index) && !is_verse(it, index);
}

/* Whether the letter is a small one, of a script that has capitals. */
static bool is_small(uint32_t code)
{
  return (code >= 'a' && code <= 'z') || (code >= 0xDF && code <= 0xFF) || (code >= 0x430 && code <= 0x45F);
}

/* Whether the line has a sign of formulas, of tables, or of the gap in a text. */
static bool has_sign(by_span text)
{
  static const char *const SIGNS[] = {"=", "\t", ".."};
  return by_span_has_any(text, SIGNS, sizeof SIGNS / sizeof SIGNS[0]);
}

/* Whether the line opens speech with a dash, goes on with a sentence in a small letter, or is a formula or the row of a table. */
static bool is_no_head(by_span text)
{
  size_t offset = 0;
  const uint32_t code = by_utf8_next(text, &offset);
  const bool dash = code == '-' || (code >= 0x2010 && code <= 0x2015);
  return dash || code == '\\' || is_small(code) || has_sign(text);
}

static bool looks_like_head(const by_break_search *it, size_t index)
{
  by_shadow line = {0};
  const by_span text = text_at(it, index);
  return !by_head_is_closed(it->reading, text) && !is_no_head(text) && !by_listing_repeats(it->reading, text) &&
         shadow_at(it, index, &line) && !by_line_is_turn(&line) && !by_line_is_formula(&line);
}

/* Whether the line cannot be the main head where another stands above it. */
static bool goes_below(const by_break_search *it, size_t index)
{
  by_shadow line = {0};
  const by_span text = text_at(it, index);
  return (by_line_form_of(text) & BY_FORM_BRACKETED) != 0 || by_byline_is(it->reading, text) ||
         (shadow_at(it, index, &line) && by_line_is_continuation(&line));
}

/* Whether the line ends the article above: a signature, a trailer, or the end of a sentence. */
static bool goes_above(const by_break_search *it, size_t index)
{
  by_shadow line = {0};
  by_found_names found = {.count = 0};
  const by_name_context context = {.place = BY_NAME_AT_END};
  if (!shadow_at(it, index, &line)) {
    return false;
  }
  by_line_names(&line, &context, &found);
  return found.count != 0 || by_line_is_trailer(line.text) || by_head_is_closed(it->reading, text_at(it, index));
}

static bool is_section(const by_break_search *it, size_t index)
{
  by_shadow line = {0};
  return shadow_at(it, index, &line) && by_line_is_section(&line);
}

/* Whether the piece is running text or verse. */
static bool is_text(const by_break_search *it, size_t index)
{
  const by_piece *piece = &it->reading->layout.pieces[index];
  return piece->kind == BY_PIECE_TEXT && (piece->line != piece->end_line || piece->width > HEAD_WIDTH || is_verse(it, index));
}

static bool is_paragraph(const by_break_search *it, size_t index)
{
  return it->reading->layout.pieces[index].width >= LONG_LINE;
}

/* Whether the run stands between text and text. */
static bool is_between(const by_break_search *it, line_run run)
{
  const size_t end = run.start + run.count;
  return run.start != it->first && end < it->reading->layout.count && is_text(it, run.start - 1) && is_text(it, end);
}

/* The run without the lines that end the article above. */
static line_run below_signature(const by_break_search *it, line_run run)
{
  while (run.count > 1 && goes_above(it, run.start)) {
    run.start++;
    run.count--;
  }
  return run;
}

/* Marks the head in the run. One that nothing signs off before it needs a paragraph on one side; of two lines that tell nothing of
 * themselves, the first is a signature. */
static void mark_run(const by_break_search *it, line_run all)
{
  const line_run run = below_signature(it, all);
  const bool whole = run.count == all.count;
  if (whole && !is_paragraph(it, all.start - 1) && !is_paragraph(it, all.start + all.count)) {
    return;
  }
  if (run.count > 1 && is_section(it, run.start)) {
    it->at[run.start] = BY_BREAK_KICKER;
    return;
  }
  const size_t head = run.start + (whole && run.count > 1 && !goes_below(it, run.start + 1));
  if (looks_like_head(it, head)) {
    it->at[head] = BY_BREAK_ARTICLE;
  }
}

static bool starts_alike(const by_break_search *it, size_t first, size_t second)
{
  return by_span_equal(by_word_first(text_at(it, first)), by_word_first(text_at(it, second)));
}

/* The next head behind `index`, or the number of pieces. */
static size_t next_head(const by_break_search *it, size_t index)
{
  index++;
  while (index < it->reading->layout.count && it->at[index] != BY_BREAK_ARTICLE) {
    index++;
  }
  return index;
}

/* Takes back heads that follow one another and begin with one word. */
static void drop_series(const by_break_search *it)
{
  const size_t count = it->reading->layout.count;
  size_t end = 0;
  for (size_t start = it->first; start < count; start = end) {
    size_t same = 1;
    end = next_head(it, start);
    while (end < count && starts_alike(it, start, end)) {
      same++;
      end = next_head(it, end);
    }
    for (size_t i = start; i < end && i < count && same >= OFTEN; i++) {
      it->at[i] = i != it->first && it->at[i] == BY_BREAK_ARTICLE ? BY_NO_BREAK : it->at[i];
    }
  }
}

static bool has_form(const by_break_search *it, size_t index, by_line_form form)
{
  return it->at[index] == BY_BREAK_ARTICLE && (by_line_form_of(text_at(it, index)) & form) != 0;
}

/* Takes back heads of the form where they are few. */
static void drop_few(const by_break_search *it, by_line_form form)
{
  size_t heads = 0;
  size_t formed = 0;
  for (size_t i = it->first; i < it->reading->layout.count; i++) {
    heads += it->at[i] == BY_BREAK_ARTICLE;
    formed += has_form(it, i, form);
  }
  for (size_t i = it->first + 1; i < it->reading->layout.count && formed * FEW < heads; i++) {
    it->at[i] = has_form(it, i, form) ? BY_NO_BREAK : it->at[i];
  }
}

void by_short_lines_mark(const by_break_search *it)
{
  const size_t count = it->reading->layout.count;
  it->at[it->first] = BY_BREAK_ARTICLE;
  for (size_t i = it->first; i < count; i++) {
    line_run run = {.start = i};
    while (i < count && is_short(it, i)) {
      run.count++;
      i++;
    }
    if (run.count != 0 && run.count <= HEAD_RUN && is_between(it, run)) {
      mark_run(it, run);
    }
  }
  drop_series(it);
  drop_few(it, BY_FORM_NUMBERED);
  drop_few(it, BY_FORM_BRACKETED);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The style is found by counting: a way of setting apart counts only where it is much rarer than what it stands among, and where short
 * lines follow most of its breaks. A short line that stands alone between two breaks is the head of a section, or of the text behind the
 * second. */
#include "read/break_search.h"

#include "read/heads.h"
#include "read/line_form.h"

enum {
  HEAD_WIDTH = 100,     /* columns of a head at most */
  HEAD_WIDTH_HARD = 72, /* the same where lines are filled to a width */
  RARE = 4,             /* so many lines, at least, to one break */
  PARAGRAPHS = 3,       /* so many single gaps, at least, to one wide gap */
  LEAST_GAPS = 10,      /* fewer single gaps do not show that they part paragraphs */
  LEAST_BREAKS = 2,
  LONG_LINE = 120 /* columns of a line that is a paragraph */
};

/* What the text behind the masthead is made of. */
typedef struct spread {
  size_t lines;
  size_t single; /* pieces behind one empty line */
  size_t wide;   /* behind more */
  size_t rules;  /* with empty lines around them */
  size_t pieces;
  size_t paragraphs; /* lines of LONG_LINE or more */
} spread;

bool by_piece_is_short(const by_layout *layout, const by_piece *piece)
{
  const size_t most = layout->wrap == BY_WRAP_HARD ? HEAD_WIDTH_HARD : HEAD_WIDTH;
  return piece->kind == BY_PIECE_TEXT && piece->line == piece->end_line && piece->width <= most;
}

static const by_piece *piece_at(const by_break_search *it, size_t index)
{
  return index < it->reading->layout.count ? &it->reading->layout.pieces[index] : NULL;
}

static bool is_framed_rule(const by_break_search *it, size_t index)
{
  const by_piece *rule = piece_at(it, index);
  const by_piece *next = piece_at(it, index + 1);
  return rule != NULL && next != NULL && index >= it->first && rule->kind == BY_PIECE_RULE && rule->gap != 0 && next->gap != 0;
}

static spread survey(const by_break_search *it)
{
  spread found = {0};
  for (size_t i = it->first; i < it->reading->layout.count; i++) {
    const by_piece *piece = &it->reading->layout.pieces[i];
    found.lines += piece->end_line - piece->line + 1;
    found.pieces++;
    found.paragraphs += piece->width >= LONG_LINE;
    found.single += i != it->first && piece->gap == 1;
    found.wide += i != it->first && piece->gap > 1;
    found.rules += is_framed_rule(it, i);
  }
  return found;
}

bool by_break_is(const by_break_search *it, size_t index)
{
  const by_piece *piece = &it->reading->layout.pieces[index];
  if (piece->kind != BY_PIECE_TEXT) {
    return false;
  }
  if (index == it->first) {
    return true;
  }
  if (it->style == BY_BREAK_RULE) {
    return is_framed_rule(it, index - 1);
  }
  const bool behind_rule = piece[-1].kind == BY_PIECE_RULE && piece[-1].gap > (it->style == BY_BREAK_WIDE_GAP);
  return piece->gap > (it->style == BY_BREAK_WIDE_GAP) || behind_rule;
}

/* Whether short lines follow two of five breaks: some periodicals let numbered notes begin without a head. */
static bool heads_follow(const by_break_search *it)
{
  size_t breaks = 0;
  size_t heads = 0;
  for (size_t i = it->first; i < it->reading->layout.count; i++) {
    if (by_break_is(it, i)) {
      breaks++;
      heads += by_piece_is_head_line(it->reading, i);
    }
  }
  return breaks >= LEAST_BREAKS && heads * 5 >= breaks * 2;
}

static bool parts_by_wide_gaps(const spread *found)
{
  return found->wide != 0 && found->single >= LEAST_GAPS && found->single >= found->wide * PARAGRAPHS;
}

static bool parts_by_gaps(const spread *found)
{
  const size_t gaps = found->single + found->wide;
  return gaps >= LEAST_BREAKS && gaps * RARE <= found->lines;
}

static bool parts_by_rules(const spread *found)
{
  return found->rules >= LEAST_BREAKS && found->single + found->wide >= found->rules * PARAGRAPHS;
}

static bool is_solid(const by_break_search *it, const spread *found)
{
  return found->single + found->wide <= LEAST_BREAKS && it->reading->layout.wrap == BY_WRAP_LINE && found->pieces >= LEAST_GAPS &&
         found->paragraphs * 5 > found->pieces * 2;
}

/* The first style whose count is right and, but for the last, whose breaks are followed by heads. */
static by_break_style style_of(by_break_search *it)
{
  static bool (*const PARTS[])(const spread *found) = {
      [BY_BREAK_WIDE_GAP] = parts_by_wide_gaps, [BY_BREAK_GAP] = parts_by_gaps, [BY_BREAK_RULE] = parts_by_rules};
  const spread found = survey(it);
  for (size_t style = 0; style < sizeof PARTS / sizeof PARTS[0]; style++) {
    it->style = (by_break_style)style;
    if (PARTS[style](&found) && heads_follow(it)) {
      return it->style;
    }
  }
  return is_solid(it, &found) ? BY_BREAK_SHORT_LINE : BY_BREAK_HEAD;
}

/* Marks that stand in verse and lists rather than in heads: a tab or dots between hemistichs, the end of a clause. */
static bool looks_like_head(by_span line)
{
  static const char CLAUSE[] = ",;:-.";
  return memchr(line.at, '\t', line.size) == NULL && by_span_find(line, by_span_of("..")) == BY_NOWHERE &&
         by_span_find(line, by_span_of("   ")) == BY_NOWHERE && memchr(CLAUSE, line.at[line.size - 1], sizeof CLAUSE - 1) == NULL;
}

/* A short line between a long one and another; a last line of verse has a short one before it. */
static bool is_lone_line(const by_break_search *it, size_t index)
{
  const by_piece *piece = &it->reading->layout.pieces[index];
  const by_piece *next = piece_at(it, index + 1);
  const bool behind_text = piece[-1].width * 2 > LONG_LINE || piece->gap != 0;
  return behind_text && by_piece_is_head_line(it->reading, index) && piece->width * 2 <= LONG_LINE && next != NULL &&
         next->width >= LONG_LINE && looks_like_head(by_piece_text(it->reading->text, piece));
}

static void mark_short_lines(const by_break_search *it)
{
  for (size_t i = it->first; i < it->reading->layout.count; i++) {
    if (i == it->first || is_lone_line(it, i)) {
      it->at[i] = BY_BREAK_ARTICLE;
    }
  }
}

bool by_breaks_find(const by_reading *reading, size_t first, by_breaks *breaks)
{
  by_break_search it = {.reading = reading, .first = first};
  it.style = style_of(&it);
  *breaks = (by_breaks){.style = it.style};
  if (it.style == BY_BREAK_HEAD) {
    return true;
  }
  it.at = by_arena_take(reading->arena, reading->layout.count, 1);
  breaks->at = it.at;
  if (it.at == NULL) {
    return false;
  }
  if (it.style == BY_BREAK_SHORT_LINE) {
    mark_short_lines(&it);
  } else {
    by_groups_mark(&it);
  }
  return true;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The style is found by counting: a way of setting apart counts only where it is much rarer than what it stands among, and where short
 * lines follow most of its breaks. A short line that stands alone between two breaks is the head of a section, or of the text behind the
 * second. */
#include "read/breaks.h"

#include "base/utf8.h"

enum {
  HEAD_WIDTH = 100,     /* columns of a head at most */
  HEAD_WIDTH_HARD = 72, /* the same where lines are filled to a width */
  RARE = 4,             /* so many lines, at least, to one break */
  PARAGRAPHS = 3,       /* so many single gaps, at least, to one wide gap */
  LEAST_GAPS = 10,      /* fewer single gaps do not show that they part paragraphs */
  LEAST_BREAKS = 2,
  LONG_LINE = 120, /* columns of a line that is a paragraph */
  HEAD_PIECES = 3  /* of a head that stands alone */
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

typedef struct search {
  const by_layout *layout;
  const by_text *text;
  size_t first;
  unsigned char *at;
} search;

bool by_piece_is_short(const by_layout *layout, const by_piece *piece)
{
  const size_t most = layout->wrap == BY_WRAP_HARD ? HEAD_WIDTH_HARD : HEAD_WIDTH;
  return piece->kind == BY_PIECE_TEXT && piece->line == piece->end_line && piece->width <= most;
}

bool by_has_letter(by_span text)
{
  size_t offset = 0;
  while (offset < text.size) {
    const uint32_t code = by_utf8_next(text, &offset);
    if ((code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z') || (code >= 0xC0 && code < 0x660) || (code > 0x66D && code < 0x6D4)) {
      return true;
    }
  }
  return false;
}

static const by_piece *piece_at(const search *it, size_t index)
{
  return index < it->layout->count ? &it->layout->pieces[index] : NULL;
}

static bool is_framed_rule(const search *it, size_t index)
{
  const by_piece *rule = piece_at(it, index);
  const by_piece *next = piece_at(it, index + 1);
  return rule != NULL && next != NULL && index >= it->first && rule->kind == BY_PIECE_RULE && rule->gap != 0 && next->gap != 0;
}

static spread survey(const search *it)
{
  spread found = {0};
  for (size_t i = it->first; i < it->layout->count; i++) {
    const by_piece *piece = &it->layout->pieces[i];
    found.lines += piece->end_line - piece->line + 1;
    found.pieces++;
    found.paragraphs += piece->width >= LONG_LINE;
    found.single += i != it->first && piece->gap == 1;
    found.wide += i != it->first && piece->gap > 1;
    found.rules += is_framed_rule(it, i);
  }
  return found;
}

static bool is_head_line(const search *it, size_t index)
{
  const by_piece *piece = piece_at(it, index);
  return piece != NULL && by_piece_is_short(it->layout, piece) && by_has_letter(by_piece_text(it->text, piece));
}

/* Whether a break of this style stands before the piece. */
static bool is_break(const search *it, by_break_style style, size_t index)
{
  const by_piece *piece = &it->layout->pieces[index];
  if (piece->kind != BY_PIECE_TEXT) {
    return false;
  }
  if (index == it->first) {
    return true;
  }
  if (style == BY_BREAK_RULE) {
    return is_framed_rule(it, index - 1);
  }
  const bool behind_rule = piece[-1].kind == BY_PIECE_RULE && piece[-1].gap > (style == BY_BREAK_WIDE_GAP);
  return piece->gap > (style == BY_BREAK_WIDE_GAP) || behind_rule;
}

/* Whether short lines follow two of five breaks: some periodicals let numbered notes begin without a head. */
static bool heads_follow(const search *it, by_break_style style)
{
  size_t breaks = 0;
  size_t heads = 0;
  for (size_t i = it->first; i < it->layout->count; i++) {
    if (is_break(it, style, i)) {
      breaks++;
      heads += is_head_line(it, i);
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

static bool is_solid(const search *it, const spread *found)
{
  return found->single + found->wide <= LEAST_BREAKS && it->layout->wrap == BY_WRAP_LINE && found->pieces >= LEAST_GAPS &&
         found->paragraphs * 5 > found->pieces * 2;
}

/* The first style whose count is right and, but for the last, whose breaks are followed by heads. */
static by_break_style style_of(const search *it)
{
  static bool (*const PARTS[])(const spread *found) = {
      [BY_BREAK_WIDE_GAP] = parts_by_wide_gaps, [BY_BREAK_GAP] = parts_by_gaps, [BY_BREAK_RULE] = parts_by_rules};
  const spread found = survey(it);
  for (size_t style = 0; style < sizeof PARTS / sizeof PARTS[0]; style++) {
    if (PARTS[style](&found) && heads_follow(it, (by_break_style)style)) {
      return (by_break_style)style;
    }
  }
  return is_solid(it, &found) ? BY_BREAK_SHORT_LINE : BY_BREAK_HEAD;
}

/* The index of the next break behind `index`, or the number of pieces. */
static size_t next_break(const search *it, by_break_style style, size_t index)
{
  size_t next = index + 1;
  while (next < it->layout->count && !is_break(it, style, next)) {
    next++;
  }
  return next;
}

/* How many pieces of text lie from `start` to `end`, where all of them are short; else 0. */
static size_t short_pieces(const search *it, size_t start, size_t end)
{
  size_t count = 0;
  for (size_t i = start; i < end; i++) {
    const by_piece *piece = &it->layout->pieces[i];
    if (piece->kind != BY_PIECE_TEXT) {
      continue;
    }
    if (!by_piece_is_short(it->layout, piece)) {
      return 0;
    }
    count++;
  }
  return count;
}

/* What the pieces between two breaks are. */
typedef struct group {
  size_t start;
  size_t end;
  size_t lone;  /* how many pieces, where all are short lines; else 0 */
  bool last;    /* nothing follows */
  bool follows; /* the next group begins with a short line */
} group;

static group group_at(const search *it, by_break_style style, size_t start)
{
  const size_t end = next_break(it, style, start);
  return (group){
      .start = start, .end = end, .lone = short_pieces(it, start, end), .last = end == it->layout->count, .follows = is_head_line(it, end)};
}

/* Whether it is a head whose text is the next group. */
static bool waits_for_text(const group *it)
{
  return it->lone != 0 && it->lone <= HEAD_PIECES && !it->last && !it->follows;
}

static void mark_groups(const search *it, by_break_style style)
{
  bool headed = false; /* the group before waits for its text */
  for (size_t i = it->first; i < it->layout->count;) {
    const group found = group_at(it, style, i);
    if (is_break(it, style, i) && !headed) {
      it->at[i] = found.lone == 1 && found.follows ? BY_BREAK_KICKER : BY_BREAK_ARTICLE;
    }
    headed = !headed && waits_for_text(&found);
    i = found.end;
  }
}

/* Marks that stand in verse and lists rather than in heads: a tab or dots between hemistichs, the end of a clause. */
static bool looks_like_head(by_span line)
{
  static const char CLAUSE[] = ",;:-.";
  return memchr(line.at, '\t', line.size) == NULL && by_span_find(line, by_span_of("..")) == BY_NOWHERE &&
         by_span_find(line, by_span_of("   ")) == BY_NOWHERE && memchr(CLAUSE, line.at[line.size - 1], sizeof CLAUSE - 1) == NULL;
}

/* A short line between a long one and another; a last line of verse has a short one before it. */
static bool is_lone_line(const search *it, size_t index)
{
  const by_piece *piece = &it->layout->pieces[index];
  const by_piece *next = piece_at(it, index + 1);
  const bool behind_text = piece[-1].width * 2 > LONG_LINE || piece->gap != 0;
  return behind_text && is_head_line(it, index) && piece->width * 2 <= LONG_LINE && next != NULL && next->width >= LONG_LINE &&
         looks_like_head(by_piece_text(it->text, piece));
}

static void mark_short_lines(const search *it)
{
  for (size_t i = it->first; i < it->layout->count; i++) {
    if (i == it->first || is_lone_line(it, i)) {
      it->at[i] = BY_BREAK_ARTICLE;
    }
  }
}

bool by_breaks_find(const by_reading *reading, size_t first, by_breaks *breaks)
{
  search it = {.layout = &reading->layout, .text = reading->text, .first = first};
  *breaks = (by_breaks){.style = style_of(&it)};
  if (breaks->style == BY_BREAK_HEAD) {
    return true;
  }
  it.at = by_arena_take(reading->arena, reading->layout.count, 1);
  breaks->at = it.at;
  if (it.at == NULL) {
    return false;
  }
  if (breaks->style == BY_BREAK_SHORT_LINE) {
    mark_short_lines(&it);
  } else {
    mark_groups(&it, breaks->style);
  }
  return true;
}

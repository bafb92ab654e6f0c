/* SPDX-License-Identifier: BSD-2-Clause */
/* The style is found by counting: a way of setting apart counts only where it is much rarer than what it stands among, and where short
 * lines follow most of its breaks. A short line that stands alone between two breaks is the head of a section, or of the text behind the
 * second. */
#include "read/break_search.h"

#include "base/utf8.h"
#include "read/heads.h"
#include "read/line_form.h"

enum {
  HEAD_WIDTH = 100,     /* columns of a head at most */
  HEAD_WIDTH_HARD = 72, /* the same where lines are filled to a width */
  RARE = 4,             /* so many lines, at least, to one break */
  PARAGRAPHS = 3,       /* so many single gaps, at least, to one wide gap */
  LEAST_GAPS = 10,      /* fewer single gaps do not show that they part paragraphs */
  LEAST_BREAKS = 2,
  LEAST_SHARE = 40, /* of a hundred breaks are followed by a short line, at least */
  FAR_MORE = 20,    /* so many more of a hundred for a later style */
  SIGNS = 3,        /* of rules that are tried alone */
  SOLID = 8,        /* so many pieces, at most, to a long paragraph in a text without empty lines */
  LONG_LINE = 120   /* columns of a line that is a paragraph */
};

/* What the text behind the masthead is made of. */
typedef struct spread {
  size_t lines;
  size_t single; /* pieces behind one empty line */
  size_t wide;   /* behind more */
  size_t rules;  /* that may part articles */
  size_t pieces;
  size_t paragraphs; /* lines of LONG_LINE or more */
  size_t tight;      /* paragraphs right below another */
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

/* The sign a rule is made of: its first. */
static uint32_t sign_of(const by_break_search *it, const by_piece *rule)
{
  size_t offset = 0;
  return by_utf8_next(by_piece_text(it->reading->text, rule), &offset);
}

/* Whether the rule may part articles: it has empty lines around it or, in a text without any, is a drawn line. Stars part verse there. */
static bool is_framed_rule(const by_break_search *it, size_t index)
{
  const by_piece *rule = piece_at(it, index);
  const by_piece *next = piece_at(it, index + 1);
  if (rule == NULL || next == NULL || index < it->first || rule->kind != BY_PIECE_RULE) {
    return false;
  }
  const uint32_t sign = sign_of(it, rule);
  return (it->solid ? sign != '*' : rule->gap != 0 && next->gap != 0) && (it->sign == 0 || it->sign == sign);
}

/* Whether the piece is no short line: two filled lines, or one that is rather long. */
static bool is_paragraph(const by_break_search *it, const by_piece *piece)
{
  const bool hard = it->reading->layout.wrap == BY_WRAP_HARD;
  return piece->kind == BY_PIECE_TEXT && (hard ? piece->end_line > piece->line : piece->width * 2 >= LONG_LINE);
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
    found.tight += i != it->first && piece->gap == 0 && is_paragraph(it, piece) && is_paragraph(it, piece - 1);
  }
  return found;
}

static bool is_caption(const by_break_search *it, const by_piece *piece)
{
  return piece->kind == BY_PIECE_TEXT && by_line_is_caption(by_piece_text(it->reading->text, piece));
}

/* What a picture shows is no head: the break goes on behind it. */
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
  const size_t least = it->style == BY_BREAK_WIDE_GAP ? 2 : 1; /* empty lines */
  const bool passed = piece[-1].kind == BY_PIECE_RULE || is_caption(it, &piece[-1]);
  return (piece->gap >= least && !is_caption(it, piece)) || (passed && piece[-1].gap >= least);
}

/* How many of a hundred breaks of the style short lines follow. Some periodicals let numbered notes begin without a head. */
static size_t heads_follow(const by_break_search *it)
{
  size_t breaks = 0;
  size_t heads = 0;
  for (size_t i = it->first; i < it->reading->layout.count; i++) {
    if (by_break_is(it, i) && !is_caption(it, &it->reading->layout.pieces[i])) {
      breaks++;
      heads += by_piece_is_head_line(it->reading, i);
    }
  }
  return breaks >= LEAST_BREAKS ? heads * 100 / breaks : 0;
}

static bool parts_by_wide_gaps(const spread *found)
{
  return found->wide != 0 && found->single >= LEAST_GAPS && found->single >= found->wide * PARAGRAPHS;
}

static bool parts_by_gaps(const spread *found)
{
  const size_t gaps = found->single + found->wide;
  return gaps >= LEAST_BREAKS && gaps * RARE <= found->lines && found->tight * 2 >= gaps;
}

static bool parts_by_rules(const spread *found)
{
  return found->rules >= LEAST_BREAKS && found->single + found->wide + found->tight >= found->rules * PARAGRAPHS;
}

static bool is_solid(const by_break_search *it, const spread *found)
{
  return found->single + found->wide <= LEAST_BREAKS && it->reading->layout.wrap == BY_WRAP_LINE && found->pieces >= LEAST_GAPS &&
         found->paragraphs * SOLID > found->pieces;
}

/* Takes the style, which `share` of a hundred breaks speak for, if the best one so far has far fewer. */
static void consider(by_break_search *best, const by_break_search *it, size_t *most)
{
  const spread found = survey(it);
  static bool (*const PARTS[])(const spread *found) = {
      [BY_BREAK_WIDE_GAP] = parts_by_wide_gaps, [BY_BREAK_GAP] = parts_by_gaps, [BY_BREAK_RULE] = parts_by_rules};
  const size_t share = PARTS[it->style](&found) ? heads_follow(it) : 0;
  if (share >= LEAST_SHARE && (*most == 0 || share > *most + FAR_MORE)) {
    *best = *it;
    *most = share;
  }
}

/* Rules of one sign alone, for the first few signs: a periodical may set its articles apart with one and their parts with another. */
static void consider_signs(by_break_search *best, const by_break_search *it, size_t *most)
{
  uint32_t signs[SIGNS] = {0};
  size_t count = 0;
  for (size_t i = it->first; i < it->reading->layout.count && count < SIGNS; i++) {
    if (!is_framed_rule(it, i)) {
      continue;
    }
    const uint32_t sign = sign_of(it, piece_at(it, i));
    size_t known = 0;
    while (known < count && signs[known] != sign) {
      known++;
    }
    signs[known] = sign;
    count += known == count;
  }
  for (size_t i = 0; i < count && count > 1; i++) {
    by_break_search alone = *it;
    alone.style = BY_BREAK_RULE;
    alone.sign = signs[i];
    consider(best, &alone, most);
  }
}

/* The style whose count is right and whose breaks heads follow; of two, the earlier one but where heads follow the later one far more
 * often. */
static by_break_search style_of(const by_reading *reading, size_t first)
{
  by_break_search it = {.reading = reading, .first = first};
  const spread found = survey(&it);
  it.solid = is_solid(&it, &found);
  by_break_search best = it;
  best.style = it.solid ? BY_BREAK_SHORT_LINE : BY_BREAK_HEAD;
  size_t most = 0;
  static const by_break_style STYLES[] = {BY_BREAK_WIDE_GAP, BY_BREAK_GAP, BY_BREAK_RULE};
  for (size_t i = 0; i < sizeof STYLES / sizeof STYLES[0]; i++) {
    it.style = STYLES[i];
    consider(&best, &it, &most);
  }
  consider_signs(&best, &it, &most);
  return best;
}

bool by_breaks_find(const by_reading *reading, size_t first, by_breaks *breaks)
{
  by_break_search it = style_of(reading, first);
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
    by_short_lines_mark(&it);
    return true;
  }
  return by_groups_mark(&it);
}

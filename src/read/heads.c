/* SPDX-License-Identifier: BSD-2-Clause */
/* Heads in a text whose typography does not set articles apart in one way: a short line behind an empty one that ends like no sentence. It
 * is a head if longer text follows, or if it and a byline stand alone above whatever follows. Lines of contents, sections and turns of a
 * talk are told by their words. */
#include "read/heads.h"

#include "text/heading.h"

#include "base/utf8.h"
#include "read/agents.h"
#include "read/contents.h"
#include "read/head_words.h"
#include "read/imprint_words.h"
#include "read/line_form.h"

enum {
  LONG_LINE = 100,       /* columns of a line that is a paragraph */
  LONE_WIDTH = 60,       /* columns of a head that shows the line above to be a signature */
  SHORT_TEXT = 50,       /* columns of the shortest line that is a text by its width alone */
  HEAD_LINES = 4,        /* of a head with its second title lines and byline */
  HEAD_CHARACTERS = 250, /* of a head that is filled to a width */
};

static const by_piece *piece_at(const by_reading *reading, size_t index)
{
  const by_layout *layout = &reading->layout;
  return index < layout->count ? &layout->pieces[index] : NULL;
}

bool by_piece_is_head_line(const by_reading *reading, size_t index)
{
  const by_piece *piece = piece_at(reading, index);
  if (piece == NULL || !by_piece_is_short(&reading->layout, piece)) {
    return false;
  }
  const by_span text = by_piece_text(reading->text, piece);
  return by_has_letter(text) && !by_line_is_caption(text);
}

/* The line ends within the piece that take two bytes: what is counted must not depend on them. */
static size_t double_ends(const by_text *text, const by_piece *piece)
{
  size_t count = 0;
  for (size_t i = piece->line; i < piece->end_line; i++) {
    count += text->lines[i].end == BY_END_CRLF;
  }
  return count;
}

/* Whether a piece of a few lines, or of one line that is rather long, can be a head above `next`: it stands alone, or ends like no sentence
 * and is the smaller of the two. */
static bool is_long_head(const by_reading *reading, const by_piece *piece, const by_piece *next)
{
  const by_span text = by_piece_text(reading->text, piece);
  const size_t lines = piece->end_line - piece->line + 1;
  const size_t doubles = double_ends(reading->text, piece);
  if (lines >= HEAD_LINES || by_utf8_count(text) > HEAD_CHARACTERS + doubles || (next->gap == 0 && by_ends_a_sentence(text))) {
    return false;
  }
  const bool small = piece->width <= LONG_LINE || (next->gap != 0 && by_piece_is_short(&reading->layout, next));
  return by_has_letter(text) && (next->size + doubles > piece->size + double_ends(reading->text, next) || (lines == 1 && small));
}

/* Whether the signs of a headline stand before the line, whatever its length. */
static bool is_marked_head(const by_reading *reading, size_t index)
{
  const by_piece *piece = piece_at(reading, index);
  return piece != NULL && piece->kind == BY_PIECE_TEXT && piece->line == piece->end_line &&
         by_heading_signs(reading->text, by_piece_text(reading->text, piece)) != 0;
}

bool by_piece_is_head(const by_reading *reading, size_t index)
{
  const by_piece *piece = piece_at(reading, index);
  const by_piece *next = piece_at(reading, index + 1);
  if (by_piece_is_head_line(reading, index)) {
    return true;
  }
  if (is_marked_head(reading, index)) {
    return true;
  }
  return piece != NULL && next != NULL && piece->kind == BY_PIECE_TEXT && is_long_head(reading, piece, next);
}

bool by_head_is_closed(const by_reading *reading, by_span text)
{
  const bool stopped = reading->listing != NULL && reading->listing->stopped && text.size != 0 && text.at[text.size - 1] == '.';
  return !stopped && by_ends_a_sentence(text);
}

/* Whether the piece is running text beside a head of this width: several lines, a long line, a whole sentence that is longer than the head,
 * or a line that is far longer. */
static bool is_running_text(const by_reading *reading, const by_piece *piece, size_t head_width)
{
  if (piece->line != piece->end_line || (piece->width > LONG_LINE && piece->width > head_width)) {
    return true;
  }
  const bool wider = piece->width * 2 > head_width * 3 && by_ends_a_sentence(by_piece_text(reading->text, piece));
  return wider || (piece->width > SHORT_TEXT && piece->width > head_width * 4);
}

/* Whether the piece is a rule that underlines the line above it: as wide, but for a sign or two. */
static bool is_underline(const by_reading *reading, size_t index)
{
  const by_piece *rule = piece_at(reading, index);
  return rule != NULL && index != 0 && rule->kind == BY_PIECE_RULE && rule->gap == 0 && rule->width <= rule[-1].width + 2 &&
         rule[-1].width <= rule->width + 2;
}

/* Whether running text follows within a few pieces, with nothing but an underline and short lines before it. */
bool by_head_is_followed(const by_reading *reading, size_t index)
{
  const by_piece *head = piece_at(reading, index);
  const size_t start = index + 1 + is_underline(reading, index + 1);
  for (size_t i = start; i < start + HEAD_LINES; i++) {
    const by_piece *piece = piece_at(reading, i);
    if (piece == NULL || piece->kind != BY_PIECE_TEXT) {
      return false;
    }
    if (is_running_text(reading, piece, head->width)) {
      return true;
    }
    if (i > start && piece->gap != 0) {
      return false;
    }
  }
  return false;
}

/* How many pieces stand together from `index` on, without a gap or a rule between them. */
static size_t group_size(const by_reading *reading, size_t index)
{
  size_t size = 1;
  const by_piece *next = NULL;
  while ((next = piece_at(reading, index + size)) != NULL && next->kind == BY_PIECE_TEXT && next->gap == 0) {
    size++;
  }
  return size;
}

/* Whether the group could be nothing but a head: up to three short lines, the first of which ends like no sentence. */
static bool is_head_group(const by_reading *reading, size_t index, size_t size)
{
  const by_piece *first = piece_at(reading, index);
  bool heads = first != NULL && first->kind == BY_PIECE_TEXT && size < HEAD_LINES &&
               !by_head_is_closed(reading, by_piece_text(reading->text, first));
  for (size_t i = index; i < index + size && heads; i++) {
    heads = by_piece_is_short(&reading->layout, piece_at(reading, i));
  }
  return heads;
}

/* Whether it stands alone above a group that is no head itself; a head with a byline may stand above anything. */
static bool stands_above(const by_reading *reading, size_t index)
{
  const size_t size = group_size(reading, index);
  const by_piece *next = piece_at(reading, index + size);
  if (next == NULL || next->kind != BY_PIECE_TEXT || !is_head_group(reading, index, size)) {
    return false;
  }
  return size > 1 || !is_head_group(reading, index + size, group_size(reading, index + size));
}

size_t by_head_lines(const by_reading *reading, size_t index)
{
  size_t lines = 0;
  for (size_t i = index; i < reading->layout.count && lines < HEAD_LINES; i++) {
    const by_piece *piece = &reading->layout.pieces[i];
    const bool joined = i == index || piece->gap == 0;
    if (!joined || !by_piece_is_head_line(reading, i) || by_head_is_closed(reading, by_piece_text(reading->text, piece))) {
      break;
    }
    lines++;
  }
  return lines;
}

/* Columns set apart by blanks, or the dots of a table of contents. */
static bool is_tabular(by_span line)
{
  return by_span_find(line, by_span_of("    ")) != BY_NOWHERE || by_span_find(line, by_span_of("....")) != BY_NOWHERE;
}

/* Whether the piece is a byline that words announce: "By Anne Smith". */
static bool is_told_byline(const by_reading *reading, size_t index)
{
  const by_piece *piece = piece_at(reading, index);
  const by_name_context context = {.place = BY_NAME_UNDER_HEAD};
  by_shadow line = {0};
  by_found_names found = {.count = 0};
  if (piece == NULL || piece->gap > 1 || !by_piece_is_short(&reading->layout, piece) ||
      !by_shadow_make(by_piece_text(reading->text, piece), reading->arena, &line)) {
    return false;
  }
  by_line_names(&line, &context, &found);
  return found.count != 0 && found.items[0].told;
}

/* Whether a byline shows a line that ends with a full stop to be a head: behind it on the line ("The Sea. By X."), or below it. */
static bool is_signed_head(const by_reading *reading, size_t index)
{
  by_shadow line = {0};
  by_found_names found = {.count = 0};
  if (is_told_byline(reading, index + 1)) {
    return true;
  }
  if (by_shadow_make(by_piece_text(reading->text, piece_at(reading, index)), reading->arena, &line)) {
    by_title_names(&line, &found);
  }
  return found.count != 0;
}

/* Whether names stand in the last column of the line: "The Harvest        John Smith". */
static bool has_name_column(const by_reading *reading, by_span text)
{
  by_shadow line = {0};
  by_found_names found = {.count = 0};
  const by_span start = by_span_slice(text, 0, by_span_find(text, by_span_of("   ")));
  if (by_span_find(text, by_span_of("....")) == BY_NOWHERE && by_has_letter(start) && by_shadow_make(text, reading->arena, &line)) {
    by_title_names(&line, &found);
  }
  return found.count != 0;
}

/* Whether the line is a row of columns and no head. */
static bool is_row(const by_reading *reading, by_span text)
{
  const bool apart = is_tabular(text) || (by_line_form_of(text) & BY_FORM_SPACED) != 0;
  return apart && !has_name_column(reading, text);
}

static bool is_candidate(const by_reading *reading, size_t first, size_t index)
{
  const by_piece *piece = &reading->layout.pieces[index];
  const bool fresh = index == first || piece->gap != 0 || piece[-1].kind != BY_PIECE_TEXT;
  if (!fresh || !by_piece_is_short(&reading->layout, piece)) {
    return false;
  }
  const by_span text = by_piece_text(reading->text, piece);
  return by_has_letter(text) && !is_row(reading, text) && (by_line_form_of(text) & (BY_FORM_RUNNING | BY_FORM_NOTE)) == 0 &&
         (!by_head_is_closed(reading, text) || is_signed_head(reading, index));
}

/* Whether the piece names those who wrote what the line above it heads. */
static bool is_byline(const by_reading *reading, size_t index)
{
  const by_piece *piece = piece_at(reading, index);
  return piece != NULL && by_byline_is(reading, by_piece_text(reading->text, piece));
}

/* Whether the head of an article follows that of a section, behind a gap or right below. A single line below the name of a kind of poem is
 * the poet's, and a name no head. */
static bool head_follows(const by_reading *reading, size_t index, bool poem)
{
  const size_t lines = by_head_lines(reading, index);
  if (poem && is_byline(reading, index + 1)) {
    return false;
  }
  if (lines == 1) {
    return by_head_lines(reading, index + 1) != 0;
  }
  return lines > 1U + poem && (lines > 2 || !is_byline(reading, index + 1));
}

/* Whether the words of the line say that it is no head. */
static bool is_no_head(const by_shadow *line)
{
  return by_line_is_contents(line) || by_line_is_turn(line) || by_line_is_formula(line) || by_line_is_picture(line) ||
         by_line_is_imprint(line);
}

/* Whether the head of an article stands alone below it: then this line is a signature above that head. Of two lines of which the lower
 * alone is a name, the upper is the head. */
static bool is_above_head(const by_reading *reading, size_t index)
{
  by_shadow line = {0};
  const by_piece *next = piece_at(reading, index + 1);
  if (next == NULL || next->gap == 0 || next->width > LONE_WIDTH || by_head_lines(reading, index) != 1 ||
      by_head_lines(reading, index + 1) == 0 || !by_head_is_followed(reading, index + 1) ||
      (is_byline(reading, index + 1) && !is_byline(reading, index))) {
    return false;
  }
  return by_shadow_make(by_piece_text(reading->text, next), reading->arena, &line) && !is_no_head(&line);
}

/* Whether the place and the form of the piece are those of a head. */
static bool has_head_form(const by_reading *reading, size_t first, size_t index)
{
  return is_candidate(reading, first, index) && (by_head_is_followed(reading, index) || stands_above(reading, index)) &&
         !by_listing_repeats(reading, by_piece_text(reading->text, piece_at(reading, index)));
}

/* Whether the piece has the form of a head and no words that no head has; gives its shadow. */
static bool may_be_head(const by_reading *reading, size_t first, size_t index, by_shadow *line)
{
  return has_head_form(reading, first, index) &&
         by_shadow_make(by_piece_text(reading->text, piece_at(reading, index)), reading->arena, line) && !is_no_head(line);
}

/* Whether it is the byline right below an underlined head. */
static bool is_below_underline(const by_reading *reading, size_t index)
{
  return reading->layout.pieces[index].gap == 0 && is_underline(reading, index - 1) && is_told_byline(reading, index);
}

by_break by_head_break(const by_reading *reading, size_t first, size_t index)
{
  by_shadow line = {0};
  if (by_contents_end(reading, index) > index) {
    return BY_BREAK_CONTENTS;
  }
  if (!may_be_head(reading, first, index, &line)) {
    return index == first && is_marked_head(reading, index) ? BY_BREAK_ARTICLE : BY_NO_BREAK;
  }
  if (by_line_is_section(&line)) {
    return head_follows(reading, index, by_line_is_poem(&line)) ? BY_BREAK_KICKER : BY_BREAK_ARTICLE;
  }
  return index != first && (is_above_head(reading, index) || is_below_underline(reading, index)) ? BY_NO_BREAK : BY_BREAK_ARTICLE;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Cutting the text behind the masthead into articles, at the breaks of the issue's style or, where it has none, at every head. */
#include "read/article_parts.h"
#include "read/breaks.h"
#include "read/contents.h"
#include "read/cut.h"
#include "read/head_words.h"
#include "read/heads.h"
#include "read/imprint.h"
#include "read/letter_words.h"
#include "read/line_form.h"
#include "read/reading.h"
#include "text/speech.h"

#include <stdio.h>

enum {
  HEAD_LINES = 4, /* of a head with its second title lines and byline */
  ID_BYTES = 48
};

typedef struct cutting {
  by_reading *reading;
  by_block *blocks; /* all of them, in the order of the text */
  size_t block_count;
  by_article *articles;
  size_t article_count;
  size_t line;  /* index of the line on which the last of them began */
  size_t first; /* index of the first piece behind the masthead */
  size_t start; /* index of the first piece of the first article, where that is known; else 0 */
  size_t end;   /* index of the piece behind the last article */
  by_breaks breaks;
  bool open;  /* an article was opened by the head of its section, and has nothing else yet */
  bool fresh; /* a table of contents has just ended */
} cutting;

static const by_piece *piece_at(const cutting *work, size_t index)
{
  const by_layout *layout = &work->reading->layout;
  return index < layout->count ? &layout->pieces[index] : NULL;
}

static by_block_kind plain_kind(by_piece_kind kind)
{
  static const by_block_kind KINDS[] = {
      [BY_PIECE_TEXT] = BY_BLOCK_PARAGRAPH, [BY_PIECE_RULE] = BY_BLOCK_SEPARATOR, [BY_PIECE_PAGE_BREAK] = BY_BLOCK_PAGE_BREAK};
  return KINDS[kind];
}

/* Fills the place of a block among all blocks. */
static void set_block(const cutting *work, by_block *place, const by_piece *piece, by_block_kind kind)
{
  *place = by_block_of(work->reading->text, piece, kind);
}

static void add_block(cutting *work, size_t index, by_block_kind kind)
{
  set_block(work, &work->blocks[work->block_count], piece_at(work, index), kind);
  work->articles[work->article_count - 1].blocks.count++;
  work->block_count++;
}

/* The rule by which the article that begins at `index` is recognised. */
static by_recogniser rule_at(const cutting *work, size_t index)
{
  static const by_recogniser RULES[] = {[BY_BREAK_WIDE_GAP] = BY_READS_HEAD_WIDE_GAP,
                                        [BY_BREAK_GAP] = BY_READS_HEAD_GAP,
                                        [BY_BREAK_RULE] = BY_READS_HEAD_RULE,
                                        [BY_BREAK_SHORT_LINE] = BY_READS_HEAD_LONG_LINES,
                                        [BY_BREAK_HEAD] = BY_READS_HEAD_SHORT_LINE};
  _Static_assert(sizeof RULES / sizeof RULES[0] == BY_BREAK_STYLES, "a rule for each style");
  const by_span line = by_piece_text(work->reading->text, piece_at(work, index));
  return by_listing_has(work->reading, line) ? BY_READS_HEAD_LISTED : RULES[work->breaks.style];
}

/* The article at hand as an archivist's record has it; NULL where none does. */
static const by_article_record *given_article(const cutting *work)
{
  const by_record *cut = work->reading->cut;
  return cut != NULL && work->article_count <= cut->article_count ? &cut->articles[work->article_count - 1] : NULL;
}

static void open_article(cutting *work, by_article_kind kind, size_t index)
{
  const by_recogniser rule = rule_at(work, index);
  by_article *article = &work->articles[work->article_count++];
  work->line = work->reading->layout.pieces[index].line;
  const by_article_record *given = given_article(work);
  *article = (by_article){.kind = kind,
                          .number = work->article_count,
                          .blocks = {.items = work->blocks + work->block_count},
                          .state = BY_PROPOSED,
                          .rule = by_recogniser_id(rule),
                          .confidence = by_recogniser_confidence(rule)};
  if (given != NULL && given->bounds.state != BY_UNKNOWN) {
    article->state = given->bounds.state;
    article->rule = given->bounds.rule;
    article->confidence = given->bounds.confidence;
  }
}

static bool is_continuation(const cutting *work, by_span text)
{
  by_shadow line = {0};
  return by_shadow_make(text, work->reading->arena, &line) && by_line_is_continuation(&line);
}

/* Whether the piece and the next are turns of a talk. */
static bool is_turn(const cutting *work, size_t index)
{
  const by_piece *next = piece_at(work, index + 1);
  return by_speaker_size(by_piece_text(work->reading->text, piece_at(work, index))) != 0 && next != NULL && next->kind == BY_PIECE_TEXT &&
         by_speaker_size(by_piece_text(work->reading->text, next)) != 0;
}

static bool is_salute(const cutting *work, by_span text)
{
  by_shadow line = {0};
  return by_shadow_make(text, work->reading->arena, &line) && by_line_is_salute(line.text);
}

/* Whether the piece is an invocation, which stands above the text and its head and is neither. */
static bool is_formula(const cutting *work, size_t index)
{
  by_shadow line = {0};
  const by_piece *piece = piece_at(work, index);
  return piece != NULL && piece->kind == BY_PIECE_TEXT && by_piece_is_short(&work->reading->layout, piece) &&
         by_shadow_make(by_piece_text(work->reading->text, piece), work->reading->arena, &line) && by_line_is_formula(&line);
}

/* Whether the piece is a second title line right below the one above, and no verse, greeting or turn of a talk. */
static bool is_second(const cutting *work, size_t index)
{
  const by_piece *piece = &work->reading->layout.pieces[index];
  const by_span text = by_piece_text(work->reading->text, piece);
  const bool below = piece->gap == 0 && piece[-1].line < piece->line;
  return below && !by_ends_a_sentence(text) && (by_line_form_of(text) & BY_FORM_SPACED) == 0 && by_head_is_followed(work->reading, index) &&
         !is_salute(work, text) && !is_turn(work, index);
}

/* Whether something is known to begin at the piece. */
static bool has_break(const cutting *work, size_t index)
{
  return work->breaks.at != NULL && work->breaks.at[index] != BY_NO_BREAK;
}

/* Whether the archivist counted the title lines of the article at hand; sets the line (from 0) behind them. */
static bool has_known_title(const cutting *work, size_t *behind)
{
  const by_article_record *given = given_article(work);
  const bool known = given != NULL && given->title_lines != BY_NOWHERE;
  *behind = known ? given->line - 1 + given->title_lines : 0;
  return known;
}

/* What the piece is where it stands behind a head: a second title line, a byline, or already the text (BY_BLOCK_PARAGRAPH). */
static by_block_kind kind_behind_head(const cutting *work, size_t index)
{
  const by_piece *piece = piece_at(work, index);
  if (piece == NULL || has_break(work, index) || !by_piece_is_short(&work->reading->layout, piece)) {
    return BY_BLOCK_PARAGRAPH;
  }
  const by_span text = by_piece_text(work->reading->text, piece);
  if (piece->gap <= 1 && is_continuation(work, text)) {
    return BY_BLOCK_CONTINUED;
  }
  if (piece->gap <= 1 && by_byline_is(work->reading, text)) {
    return BY_BLOCK_BYLINE;
  }
  return is_second(work, index) && !is_formula(work, index) ? BY_BLOCK_SUBTITLE : BY_BLOCK_PARAGRAPH;
}

/* Takes the title lines that an archivist counted, from the second on; gives the index behind them. */
static size_t take_titles(cutting *work, size_t index, size_t behind)
{
  size_t next = index;
  for (const by_piece *piece = piece_at(work, next); piece != NULL && piece->line < behind; piece = piece_at(work, ++next)) {
    add_block(work, next, piece->kind == BY_PIECE_TEXT ? BY_BLOCK_SUBTITLE : plain_kind(piece->kind));
  }
  return next;
}

/* Takes the head that begins at `index` with its second title lines and bylines; gives the index behind them. */
static size_t take_head(cutting *work, size_t index)
{
  add_block(work, index, BY_BLOCK_HEAD);
  size_t behind = 0;
  bool titled = has_known_title(work, &behind); /* no further title line is looked for */
  size_t next = take_titles(work, index + 1, behind);
  for (const size_t end = next + HEAD_LINES - 1; next < end; next++) {
    const by_block_kind kind = kind_behind_head(work, next);
    if (kind == BY_BLOCK_PARAGRAPH || (titled && kind == BY_BLOCK_SUBTITLE)) {
      break;
    }
    titled = titled || kind != BY_BLOCK_SUBTITLE;
    add_block(work, next, kind);
  }
  return next;
}

/* The masthead, and with it what stands before the first article and is no text; a page break that nothing precedes stays outside of all
 * blocks. Gives the index of the first article's piece. */
static size_t take_masthead(cutting *work)
{
  by_blocks *masthead = &work->reading->issue->masthead;
  masthead->items = work->blocks;
  size_t index = 0;
  const by_piece *piece = piece_at(work, index);
  while (piece != NULL && (index < work->first || (work->start != 0 ? index < work->start : piece->kind != BY_PIECE_TEXT))) {
    const bool page = piece->kind == BY_PIECE_PAGE_BREAK;
    if (!page || masthead->count != 0) {
      set_block(work, &masthead->items[masthead->count++], piece, page ? BY_BLOCK_PAGE_BREAK : BY_BLOCK_MASTHEAD);
    }
    piece = piece_at(work, ++index);
  }
  work->block_count = masthead->count;
  return index;
}

/* Opens an article, but where the head of its section has done so. */
static void begin_article(cutting *work, size_t index)
{
  if (!work->open) {
    open_article(work, BY_ARTICLE_TEXT, index);
  }
  work->open = false;
  work->fresh = false;
}

/* Takes the table of contents that begins at `index`; what stands behind it is another article. */
static size_t take_contents(cutting *work, size_t index)
{
  const size_t end = by_contents_end(work->reading, index);
  open_article(work, BY_ARTICLE_CONTENTS, index);
  add_block(work, index, BY_BLOCK_HEAD);
  for (size_t i = index + 1; i < end; i++) {
    add_block(work, i, plain_kind(work->reading->layout.pieces[i].kind));
  }
  work->fresh = true;
  return end;
}

/* Takes the piece at which something begins; gives the index behind what was taken. */
static size_t take_break(cutting *work, size_t index, by_break what)
{
  const by_piece *piece = &work->reading->layout.pieces[index];
  if (what == BY_BREAK_CONTENTS) {
    return take_contents(work, index);
  }
  begin_article(work, index);
  const bool section = what == BY_BREAK_KICKER && !is_formula(work, index + 1);
  if (section || (is_formula(work, index) && by_piece_is_head_line(work->reading, index + 1))) {
    add_block(work, index, BY_BLOCK_KICKER);
    work->open = true;
    return index + 1;
  }
  size_t behind = 0;
  if (has_known_title(work, &behind) ? piece->line < behind : by_piece_is_head(work->reading, index)) {
    return take_head(work, index);
  }
  add_block(work, index, plain_kind(piece->kind));
  return index + 1;
}

static by_break break_at(const cutting *work, size_t index)
{
  if (work->open) {
    return BY_BREAK_ARTICLE;
  }
  const by_break what = work->breaks.at != NULL ? (by_break)work->breaks.at[index] : by_head_break(work->reading, work->first, index);
  return what == BY_NO_BREAK && work->fresh ? BY_BREAK_ARTICLE : what;
}

/* A form feed may stand within a line: records know articles by their lines, so that two cannot begin on one. */
static bool is_on_line_of_last(const cutting *work, size_t index)
{
  return work->article_count != 0 && !work->open && work->reading->layout.pieces[index].line == work->line;
}

/* What begins at the piece: only at text, but where it is known. */
static by_break what_begins(const cutting *work, size_t index)
{
  if (is_on_line_of_last(work, index)) {
    return BY_NO_BREAK;
  }
  const bool text = work->reading->layout.pieces[index].kind == BY_PIECE_TEXT;
  return text || (work->reading->cut != NULL && has_break(work, index)) ? break_at(work, index) : BY_NO_BREAK;
}

/* Whether the piece would be a head in a text of another style, by its form alone: here it parts an article. */
static bool is_subhead(const cutting *work, size_t index)
{
  return work->breaks.at != NULL && !work->open && by_head_break(work->reading, work->first, index) == BY_BREAK_ARTICLE &&
         !by_head_is_closed(work->reading, by_piece_text(work->reading->text, piece_at(work, index)));
}

static void cut_pieces(cutting *work)
{
  const size_t count = work->reading->layout.count;
  size_t index = work->first;
  while (index < count) {
    const by_break what = what_begins(work, index);
    if (what != BY_NO_BREAK) {
      index = take_break(work, index, what);
      continue;
    }
    if (work->article_count == 0 ||
        (work->fresh && !is_on_line_of_last(work, index) && work->reading->layout.pieces[index].kind == BY_PIECE_TEXT)) {
      begin_article(work, index);
    }
    add_block(work, index, is_subhead(work, index) ? BY_BLOCK_SUBHEAD : plain_kind(work->reading->layout.pieces[index].kind));
    index++;
  }
}

static bool set_articles(cutting *work)
{
  for (size_t i = 0; i < work->article_count; i++) {
    char stem[ID_BYTES];
    if (snprintf(stem, sizeof stem, "a%zu", i + 1) < 0 || !by_give_ids(work->reading, stem, &work->articles[i].blocks)) {
      return false;
    }
  }
  work->reading->issue->articles = work->articles;
  work->reading->issue->article_count = work->article_count;
  return true;
}

/* The imprint behind the last article. */
static bool set_back(cutting *work, size_t index)
{
  by_blocks *back = &work->reading->issue->back;
  back->items = work->blocks + work->block_count;
  for (size_t i = index; i < work->reading->layout.count; i++) {
    set_block(work, &back->items[back->count++], piece_at(work, i), plain_kind(work->reading->layout.pieces[i].kind));
  }
  return by_give_ids(work->reading, "back", back);
}

/* Cuts the pieces before the imprint, as though there were no others. */
static bool cut_articles(cutting *work)
{
  by_layout *layout = &work->reading->layout;
  by_listing listing = {0};
  const size_t all = layout->count;
  const size_t end = work->end;
  if (!by_listing_make(work->reading, work->first, &listing)) {
    return false;
  }
  layout->count = end;
  work->reading->listing = &listing;
  const by_cut_range range = {.first = work->first, .end = end};
  const bool found = by_breaks_find(work->reading, work->first, &work->breaks) &&
                     (work->reading->cut == NULL || by_cut_breaks(work->reading, range, &work->breaks));
  if (found) {
    cut_pieces(work);
  }
  work->reading->listing = NULL;
  layout->count = all;
  return found && set_back(work, end);
}

/* Where the articles begin and end among the pieces. */
static void find_range(cutting *work)
{
  work->end = by_imprint_start(work->reading, work->first);
  if (work->reading->cut != NULL) {
    const by_cut_range range = by_cut_range_of(work->reading, work->first, work->end);
    work->start = range.first;
    work->end = range.end;
    work->first = work->first < range.first ? work->first : range.first;
  }
}

by_status by_articles_read(by_reading *reading, size_t first)
{
  const size_t count = reading->layout.count;
  cutting work = {.reading = reading,
                  .blocks = by_arena_take(reading->arena, count, sizeof *work.blocks),
                  .articles = by_arena_take(reading->arena, count, sizeof *work.articles),
                  .first = first};
  if (work.blocks == NULL || work.articles == NULL) {
    return BY_ENVIRONMENT;
  }
  find_range(&work);
  work.first = take_masthead(&work);
  if (!by_give_ids(reading, "masthead", &reading->issue->masthead) || !cut_articles(&work)) {
    return BY_ENVIRONMENT;
  }
  return set_articles(&work) && by_article_records_make(reading) ? BY_OK : BY_ENVIRONMENT;
}

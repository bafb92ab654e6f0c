/* SPDX-License-Identifier: BSD-2-Clause */
/* Cutting the text behind the masthead into articles, at the breaks of the issue's style or, where it has none, at every head. */
#include "read/breaks.h"
#include "read/heads.h"
#include "read/line_form.h"
#include "read/reading.h"

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
  size_t first; /* index of the first piece behind the masthead */
  by_breaks breaks;
  bool open; /* an article was opened by the head of its section, and has nothing else yet */
} cutting;

static const by_piece *piece_at(const cutting *work, size_t index)
{
  const by_layout *layout = &work->reading->layout;
  return index < layout->count ? &layout->pieces[index] : NULL;
}

/* Gives the block its id: STEM-lLINE, with -2, -3 ... for further blocks of the same line. */
static bool give_id(const by_reading *reading, const char *stem, by_block *block, const by_block *previous, unsigned *same)
{
  char room[ID_BYTES];
  *same = previous != NULL && previous->line == block->line && previous->id.size != 0 ? *same + 1 : 1;
  int size = 0;
  if (block->kind == BY_BLOCK_HEAD) {
    size = snprintf(room, sizeof room, "%s-title", stem);
  } else if (*same == 1) {
    size = snprintf(room, sizeof room, "%s-l%zu", stem, block->line);
  } else {
    size = snprintf(room, sizeof room, "%s-l%zu-%u", stem, block->line, *same);
  }
  return size > 0 && by_arena_copy(reading->arena, (by_span){.at = room, .size = (size_t)size}, &block->id);
}

/* Ids of a list of blocks; page breaks have none. */
static bool give_ids(const by_reading *reading, const char *stem, const by_blocks *blocks)
{
  const by_block *previous = NULL;
  unsigned same = 1;
  for (size_t i = 0; i < blocks->count; i++) {
    by_block *block = &blocks->items[i];
    if (block->kind == BY_BLOCK_PAGE_BREAK) {
      continue;
    }
    if (!give_id(reading, stem, block, previous, &same)) {
      return false;
    }
    previous = block;
  }
  return true;
}

static by_block_kind plain_kind(by_piece_kind kind)
{
  static const by_block_kind KINDS[] = {
      [BY_PIECE_TEXT] = BY_BLOCK_PARAGRAPH, [BY_PIECE_RULE] = BY_BLOCK_SEPARATOR, [BY_PIECE_PAGE_BREAK] = BY_BLOCK_PAGE_BREAK};
  return KINDS[kind];
}

static void add_block(cutting *work, size_t index, by_block_kind kind)
{
  work->blocks[work->block_count] = by_block_of(work->reading->text, piece_at(work, index), kind);
  work->articles[work->article_count - 1].blocks.count++;
  work->block_count++;
}

static void open_article(cutting *work)
{
  by_article *article = &work->articles[work->article_count++];
  *article = (by_article){.number = work->article_count,
                          .blocks = {.items = work->blocks + work->block_count},
                          .state = BY_PROPOSED,
                          .confidence = by_recogniser_confidence(BY_READS_HEAD_SHORT_LINE)};
}

/* What the piece is where it stands behind a head: a second title line, a byline, or already the text (BY_BLOCK_PARAGRAPH). */
static by_block_kind kind_behind_head(const cutting *work, size_t index)
{
  const by_piece *piece = piece_at(work, index);
  if (piece == NULL || !by_piece_is_short(&work->reading->layout, piece)) {
    return BY_BLOCK_PARAGRAPH;
  }
  const by_span text = by_piece_text(work->reading->text, piece);
  if (piece->gap <= 1 && by_byline_is(work->reading, text)) {
    return BY_BLOCK_BYLINE;
  }
  const bool second =
      piece->gap == 0 && piece[-1].line < piece->line && !by_ends_a_sentence(text) && by_head_is_followed(work->reading, index);
  return second ? BY_BLOCK_SUBTITLE : BY_BLOCK_PARAGRAPH;
}

/* Takes the head that begins at `index` with its second title lines and bylines; gives the index behind them. */
static size_t take_head(cutting *work, size_t index)
{
  add_block(work, index, BY_BLOCK_HEAD);
  size_t next = index + 1;
  bool byline = false;
  while (next < index + HEAD_LINES) {
    const by_block_kind kind = kind_behind_head(work, next);
    if (kind == BY_BLOCK_PARAGRAPH || (byline && kind == BY_BLOCK_SUBTITLE)) {
      break;
    }
    byline = kind == BY_BLOCK_BYLINE;
    add_block(work, next, kind);
    next++;
  }
  return next;
}

/* What stands before the first article and is no text goes with the masthead; a page break that nothing precedes stays outside of all
 * blocks. */
static size_t skip_to_text(cutting *work)
{
  by_blocks *masthead = &work->reading->issue->masthead;
  size_t index = work->first;
  const by_piece *piece = piece_at(work, index);
  while (piece != NULL && piece->kind != BY_PIECE_TEXT) {
    if (piece->kind == BY_PIECE_RULE || masthead->count != 0) {
      const by_block_kind kind = piece->kind == BY_PIECE_RULE ? BY_BLOCK_MASTHEAD : BY_BLOCK_PAGE_BREAK;
      masthead->items[masthead->count++] = by_block_of(work->reading->text, piece, kind);
    }
    piece = piece_at(work, ++index);
  }
  work->block_count = masthead->count;
  return index;
}

/* Opens an article, but where the head of its section has done so. */
static void begin_article(cutting *work)
{
  if (!work->open) {
    open_article(work);
  }
  work->open = false;
}

/* Takes the piece at which something begins; gives the index behind what was taken. */
static size_t take_break(cutting *work, size_t index, by_break what)
{
  const by_piece *piece = piece_at(work, index);
  begin_article(work);
  if (what == BY_BREAK_KICKER) {
    add_block(work, index, BY_BLOCK_KICKER);
    work->open = true;
    return index + 1;
  }
  if (by_piece_is_head(work->reading, index)) {
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
  if (work->breaks.at != NULL) {
    return (by_break)work->breaks.at[index];
  }
  return by_head_break(work->reading, work->first, index);
}

static void cut(cutting *work)
{
  const size_t count = work->reading->layout.count;
  size_t index = work->first;
  while (index < count) {
    const bool text = work->reading->layout.pieces[index].kind == BY_PIECE_TEXT;
    const by_break what = text ? break_at(work, index) : BY_NO_BREAK;
    if (what != BY_NO_BREAK) {
      index = take_break(work, index, what);
      continue;
    }
    if (work->article_count == 0) {
      open_article(work);
    }
    const bool subhead = work->breaks.at != NULL && by_head_break(work->reading, work->first, index) == BY_BREAK_ARTICLE && !work->open;
    add_block(work, index, subhead ? BY_BLOCK_SUBHEAD : plain_kind(work->reading->layout.pieces[index].kind));
    index++;
  }
}

static bool set_masthead(cutting *work)
{
  by_blocks *masthead = &work->reading->issue->masthead;
  masthead->items = work->blocks;
  for (size_t i = 0; i < work->first; i++) {
    masthead->items[masthead->count++] = by_block_of(work->reading->text, piece_at(work, i), BY_BLOCK_MASTHEAD);
  }
  work->first = skip_to_text(work);
  return give_ids(work->reading, "masthead", masthead);
}

static bool set_articles(cutting *work)
{
  for (size_t i = 0; i < work->article_count; i++) {
    char stem[ID_BYTES];
    if (snprintf(stem, sizeof stem, "a%zu", i + 1) < 0 || !give_ids(work->reading, stem, &work->articles[i].blocks)) {
      return false;
    }
  }
  work->reading->issue->articles = work->articles;
  work->reading->issue->article_count = work->article_count;
  return true;
}

/* Digits of any script (each of two bytes but for ASCII), and asterisks. */
static bool is_call_byte(unsigned char byte)
{
  return (byte >= '0' && byte <= '9') || byte == '*' || byte == 0xD9 || byte == 0xDB || (byte >= 0xA0 && byte <= 0xA9) ||
         (byte >= 0xB0 && byte <= 0xB9);
}

/* The head without the call of a note at its end: "(1)", "[*]". */
static by_span without_call(by_span head)
{
  size_t start = head.size;
  if (start != 0 && (head.at[start - 1] == ')' || head.at[start - 1] == ']')) {
    start--;
    while (start > 0 && is_call_byte((unsigned char)head.at[start - 1])) {
      start--;
    }
  }
  const bool call = start > 1 && head.size - start > 1 && (head.at[start - 1] == '(' || head.at[start - 1] == '[');
  return call ? by_span_trim(by_span_slice(head, 0, start - 1)) : head;
}

/* The title lines of an article, joined with a space; `main`: the first of them. */
static bool title_of(const by_reading *reading, const by_article *article, by_value *title, by_span *main)
{
  const size_t kicker = by_article_start(&article->blocks);
  const by_block *items = article->blocks.items + kicker;
  size_t lines = 0;
  size_t size = 0;
  while (lines + kicker < article->blocks.count && items[lines].kind == (lines == 0 ? BY_BLOCK_HEAD : BY_BLOCK_SUBTITLE)) {
    size += items[lines].size + 1;
    lines++;
  }
  if (lines == 0) {
    return true;
  }
  char *joined = by_arena_take(reading->arena, size, 1);
  if (joined == NULL) {
    return false;
  }
  size_t used = 0;
  for (size_t i = 0; i < lines; i++) {
    memcpy(joined + used, reading->text->bytes.at + items[i].offset, items[i].size);
    used += items[i].size;
    joined[used++] = ' ';
  }
  const size_t end = items[lines - 1].offset + items[lines - 1].size;
  const by_span piece = by_span_slice(reading->text->bytes, items[0].offset, end - items[0].offset);
  *title = by_value_read(reading->text, BY_READS_HEAD_SHORT_LINE, piece, (by_span){.at = joined, .size = used - 1});
  title->raw = lines == 1 ? piece : (by_span){0};
  *main = without_call(by_span_slice(reading->text->bytes, items[0].offset, items[0].size));
  return true;
}

static bool set_article_records(by_reading *reading)
{
  const by_issue *issue = reading->issue;
  by_record *record = reading->record;
  record->article_count = issue->article_count;
  record->articles = by_arena_take(reading->arena, issue->article_count, sizeof *record->articles);
  if (record->articles == NULL) {
    return false;
  }
  for (size_t i = 0; i < issue->article_count; i++) {
    const by_blocks *blocks = &issue->articles[i].blocks;
    record->articles[i].line = blocks->items[by_article_start(blocks)].line;
    record->articles[i].end_line = blocks->items[blocks->count - 1].end_line;
    if (!title_of(reading, &issue->articles[i], &record->articles[i].title, &record->articles[i].main)) {
      return false;
    }
  }
  return true;
}

by_status by_articles_read(by_reading *reading, size_t first)
{
  const size_t count = reading->layout.count;
  cutting work = {.reading = reading,
                  .blocks = by_arena_take(reading->arena, count, sizeof *work.blocks),
                  .articles = by_arena_take(reading->arena, count, sizeof *work.articles),
                  .first = first};
  if (work.blocks == NULL || work.articles == NULL || !set_masthead(&work)) {
    return BY_ENVIRONMENT;
  }
  if (!by_breaks_find(reading, work.first, &work.breaks)) {
    return BY_ENVIRONMENT;
  }
  cut(&work);
  return set_articles(&work) && set_article_records(reading) ? BY_OK : BY_ENVIRONMENT;
}

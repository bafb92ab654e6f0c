/* SPDX-License-Identifier: BSD-2-Clause */
/* The records of the articles: lines and titles. A title is the main head and its second lines; calls of notes at its end are no part of
 * the main head. */
#include "read/article_parts.h"
#include "text/heading.h"

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

/* How many lines the title takes of an article that begins on line `first`. */
static size_t title_lines_of(const by_article *article, size_t first)
{
  size_t lines = 0;
  for (size_t i = by_article_start(&article->blocks); i < article->blocks.count; i++) {
    const by_block *block = &article->blocks.items[i];
    const bool title = block->kind == BY_BLOCK_HEAD || block->kind == BY_BLOCK_SUBTITLE;
    lines = title ? block->end_line + 1 - first : lines;
  }
  return lines;
}

/* Who says where the article begins and how many title lines it has. */
static void set_bounds(const by_reading *reading, size_t index, by_article_record *record)
{
  const by_article *article = &reading->issue->articles[index];
  const by_record *cut = reading->cut;
  record->bounds = (by_value){.state = article->state, .rule = article->rule, .confidence = article->confidence};
  record->title_lines = title_lines_of(article, record->line);
  if (cut != NULL && index < cut->article_count && article->state == BY_CONFIRMED) {
    const by_article_record *given = &cut->articles[index];
    record->bounds.confirmed_by = given->bounds.confirmed_by;
    record->title_lines = given->title_lines == BY_NOWHERE ? BY_NOWHERE : record->title_lines;
  }
}

static by_span title_line(const by_text *text, const by_block *block, size_t signs)
{
  return by_span_slice(text->bytes, block->offset + signs, block->size - signs);
}

/* How many blocks are the title. */
static size_t count_lines(const by_article *article, size_t kicker)
{
  const by_block *items = article->blocks.items + kicker;
  size_t lines = 0;
  while (lines + kicker < article->blocks.count && items[lines].kind == (lines == 0 ? BY_BLOCK_HEAD : BY_BLOCK_SUBTITLE)) {
    lines++;
  }
  return lines;
}

/* Joins the title lines with a space, the first without `signs` bytes; `first`: the bytes of that. Empty where memory is short. */
static by_span join_lines(const by_reading *reading, const by_block *items, size_t lines, size_t signs, size_t *first)
{
  const size_t end = items[lines - 1].offset + items[lines - 1].size;
  char *joined = by_arena_take(reading->arena, end - items[0].offset + lines, 1);
  size_t used = 0;
  for (size_t i = 0; joined != NULL && i < lines; i++) {
    const by_span line = by_one_line(reading->arena, title_line(reading->text, &items[i], i == 0 ? signs : 0));
    if (line.at == NULL) {
      return by_span_of("");
    }
    memcpy(joined + used, line.at, line.size);
    used += line.size;
    *first = i == 0 ? used : *first;
    joined[used++] = ' ';
  }
  return (by_span){.at = joined, .size = used == 0 ? 0 : used - 1};
}

/* The title lines of an article, joined with a space; `main`: the first of them. */
static bool title_of(const by_reading *reading, const by_article *article, by_value *title, by_span *main)
{
  const size_t kicker = by_article_start(&article->blocks);
  const by_block *items = article->blocks.items + kicker;
  const size_t lines = count_lines(article, kicker);
  if (lines == 0) {
    return true;
  }
  const size_t signs = by_heading_signs(reading->text, by_span_slice(reading->text->bytes, items[0].offset, items[0].size));
  size_t first = 0;
  const by_span joined = join_lines(reading, items, lines, signs, &first);
  if (joined.size == 0) {
    return false;
  }
  const size_t end = items[lines - 1].offset + items[lines - 1].size;
  const by_span piece = by_span_slice(reading->text->bytes, items[0].offset + signs, end - items[0].offset - signs);
  *title = by_value_read(reading->text, BY_READS_HEAD_SHORT_LINE, piece, joined);
  title->rule = article->rule;
  title->confidence = article->confidence;
  title->raw = lines == 1 ? piece : (by_span){0};
  *main = without_call(by_span_slice(joined, 0, first));
  return true;
}

bool by_article_records_make(by_reading *reading)
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
    set_bounds(reading, i, &record->articles[i]);
    if (!title_of(reading, &issue->articles[i], &record->articles[i].title, &record->articles[i].main)) {
      return false;
    }
  }
  return true;
}

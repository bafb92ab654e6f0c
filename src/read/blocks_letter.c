/* SPDX-License-Identifier: BSD-2-Clause */
/* Letters: a short line right behind the head that greets, and one at the end above the signature. Who signs a letter signs it off; in
 * other articles the same line is a byline. */
#include "read/blocks.h"
#include "read/letter_words.h"
#include "text/shadow.h"

enum {
  SALUTE_WIDTH = 60,
  HEADING_BLOCKS = 6, /* before the greeting */
  LAST_BLOCKS = 4     /* of the end of a letter */
};

/* The blocks of one article. */
typedef struct article_row {
  const by_block_row *row;
  size_t start;
  size_t end;
} article_row;

static bool is_heading(by_block_kind kind)
{
  return kind == BY_BLOCK_KICKER || kind == BY_BLOCK_HEAD || kind == BY_BLOCK_SUBTITLE || kind == BY_BLOCK_BYLINE ||
         kind == BY_BLOCK_CONTINUED || kind == BY_BLOCK_DATELINE || kind == BY_BLOCK_PAGE_BREAK;
}

static bool is_line_of(const article_row *article, size_t index, bool (*is)(by_span line))
{
  by_shadow line = {0};
  return by_row_block_is_line(article->row, index, SALUTE_WIDTH) &&
         by_shadow_make(by_row_block_text(article->row, index), article->row->reading->arena, &line) && is(line.text);
}

/* The greeting at the beginning, above further text. */
static bool find_salute(const article_row *article)
{
  size_t index = article->start;
  while (index < article->end && index - article->start < HEADING_BLOCKS && is_heading(article->row->at[index]->kind)) {
    index++;
  }
  if (index == article->start || index + 1 >= article->end || by_row_block_is_line(article->row, index + 1, SALUTE_WIDTH) ||
      !is_line_of(article, index, by_line_is_salute)) {
    return false;
  }
  article->row->at[index]->kind = BY_BLOCK_SALUTE;
  return true;
}

/* The greeting at the end. */
static bool find_closing(const article_row *article)
{
  bool found = false;
  for (size_t i = article->end; i > article->start + 1 && article->end - i < LAST_BLOCKS; i--) {
    if (is_line_of(article, i - 1, by_line_is_closing)) {
      article->row->at[i - 1]->kind = BY_BLOCK_SALUTE;
      found = true;
    }
  }
  return found;
}

/* Whether the signature itself has the greeting before it: "Yours truly, X". */
static bool closes(const article_row *article, size_t index)
{
  by_shadow line = {0};
  return by_shadow_make(by_row_block_text(article->row, index), article->row->reading->arena, &line) && by_line_is_closing(line.text);
}

static void find_signature(const article_row *article, bool letter)
{
  size_t begun = article->start; /* the text */
  while (begun < article->end && is_heading(article->row->at[begun]->kind)) {
    begun++;
  }
  for (size_t i = article->end; i > begun; i--) {
    by_block *block = article->row->at[i - 1];
    if (block->kind == BY_BLOCK_BYLINE && (letter || closes(article, i - 1))) {
      block->kind = BY_BLOCK_SIGNED;
    }
  }
}

bool by_letters_find(const by_block_row *row)
{
  const by_issue *issue = row->reading->issue;
  article_row article = {.row = row};
  for (size_t i = 0; i < issue->article_count; i++) {
    article.end = article.start + issue->articles[i].blocks.count;
    const bool greets = find_salute(&article);
    const bool closed = find_closing(&article);
    find_signature(&article, greets || closed);
    article.start = article.end;
  }
  return true;
}

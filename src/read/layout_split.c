/* SPDX-License-Identifier: BSD-2-Clause */
/* Pieces of several lines in two, where an archivist says that something begins on a line amid them. */
#include "base/utf8.h"
#include "read/cut.h"

enum { LINES_OF_ARTICLE = 3 /* its first, that behind its title, that behind its last */ };

/* Lines from 0 at which something begins, in ascending order. */
typedef struct starts {
  size_t *lines;
  size_t count;
  size_t next; /* the first of them that is not yet passed */
} starts;

static void add_start(starts *all, size_t line)
{
  if (all->count == 0 || all->lines[all->count - 1] < line) {
    all->lines[all->count++] = line;
  }
}

static void add_article(starts *all, const by_article_record *article)
{
  const size_t first = article->line - 1;
  add_start(all, first);
  if (article->title_lines != BY_NOWHERE && article->title_lines != 0) {
    add_start(all, first + article->title_lines);
  }
  if (article->end_line != 0) {
    add_start(all, article->end_line);
  }
}

/* The lines `first` to `last` of a piece. */
static by_piece part_of(const by_text *text, by_piece piece, size_t first, size_t last)
{
  const by_span head = by_span_trim(by_text_line(text, first));
  const by_span tail = by_span_trim(by_text_line(text, last));
  const size_t start = first == piece.line ? piece.offset : (size_t)(head.at - text->bytes.at);
  const size_t end = last == piece.end_line ? piece.offset + piece.size : (size_t)(tail.at - text->bytes.at) + tail.size;
  by_piece part = {.kind = piece.kind, .offset = start, .size = end - start, .line = first, .end_line = last};
  part.gap = first == piece.line ? piece.gap : 0;
  for (size_t i = first; i <= last; i++) {
    const size_t width = by_utf8_count(by_span_trim(by_text_line(text, i)));
    part.width = width > part.width ? width : part.width;
  }
  return part;
}

/* Puts the piece behind those of the layout, cut at the lines at which something begins. */
static void add_parts(const by_text *text, by_piece piece, starts *all, by_layout *layout)
{
  size_t first = piece.line;
  while (all->next < all->count && all->lines[all->next] <= piece.end_line) {
    const size_t line = all->lines[all->next++];
    if (line > first) {
      layout->pieces[layout->count++] = part_of(text, piece, first, line - 1);
      first = line;
    }
  }
  layout->pieces[layout->count++] = first == piece.line ? piece : part_of(text, piece, first, piece.end_line);
}

bool by_cut_layout(const by_text *text, const by_record *cut, by_arena *arena, by_layout *layout)
{
  const size_t most = LINES_OF_ARTICLE * cut->article_count;
  starts all = {.lines = by_arena_take(arena, most, sizeof *all.lines)};
  by_layout split = {.wrap = layout->wrap, .pieces = by_arena_take(arena, layout->count + most, sizeof *split.pieces)};
  if (all.lines == NULL || split.pieces == NULL) {
    return false;
  }
  for (size_t i = 0; i < cut->article_count; i++) {
    add_article(&all, &cut->articles[i]);
  }
  for (size_t i = 0; i < layout->count; i++) {
    add_parts(text, layout->pieces[i], &all, &split);
  }
  *layout = split;
  return true;
}

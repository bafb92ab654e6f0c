/* SPDX-License-Identifier: BSD-2-Clause */
/* text/article-NNN.xhtml: one article, in its own language and direction. The ids of its blocks are those of the TEI. */
#include "write/epub_writer.h"

#include "text/script.h"

static const by_epub_element ELEMENTS[] = {
    [BY_BLOCK_MASTHEAD] = {.name = "p", .class = "masthead"},
    [BY_BLOCK_HEAD] = {.name = "h1"},
    [BY_BLOCK_SUBTITLE] = {.name = "p", .class = "subtitle", .role = "doc-subtitle"},
    [BY_BLOCK_SUBHEAD] = {.name = "h2"},
    [BY_BLOCK_KICKER] = {.name = "p", .class = "kicker"},
    [BY_BLOCK_CONTINUED] = {.name = "p", .class = "continued"},
    [BY_BLOCK_PARAGRAPH] = {.name = "p"},
    [BY_BLOCK_BYLINE] = {.name = "p", .class = "byline"},
    [BY_BLOCK_SEPARATOR] = {.name = "p", .class = "separator"},
    [BY_BLOCK_PAGE_BREAK] = {.name = NULL}, /* nothing stands for it */
    [BY_BLOCK_PAGE_NUMBER] = {.name = "p", .class = "folio"},
    [BY_BLOCK_RUNNING_HEAD] = {.name = "p", .class = "folio"},
    [BY_BLOCK_DATELINE] = {.name = "p", .class = "dateline"},
    [BY_BLOCK_TRAILER] = {.name = "p", .class = "trailer"},
    [BY_BLOCK_VERSE] = {.name = "p", .class = "verse"},
    [BY_BLOCK_NOTE] = {.name = "p", .class = "note", .role = "doc-footnote", .type = "footnote"},
    [BY_BLOCK_ITEM] = {.name = "li"},
    [BY_BLOCK_ROW] = {.name = "tr"},
    [BY_BLOCK_QUOTE] = {.name = "p"},
    [BY_BLOCK_SPEECH] = {.name = "p", .class = "speech"},
    [BY_BLOCK_SALUTE] = {.name = "p", .class = "salute"},
    [BY_BLOCK_SIGNED] = {.name = "p", .class = "signed"},
};
_Static_assert(sizeof ELEMENTS / sizeof ELEMENTS[0] == BY_BLOCK_KINDS, "an element for each kind of block");

static const by_epub_element STANZA = {.name = "div", .class = "stanza"};
static const by_epub_element LIST = {.name = "ul", .class = "items"};
static const by_epub_element TABLE = {.name = "table", .class = "figures", .inner = "tbody"};
static const by_epub_element QUOTE = {.name = "blockquote"};

/* What holds a row of blocks of a kind; NULL: nothing. */
static const by_epub_element *const AROUND[BY_BLOCK_KINDS] = {
    [BY_BLOCK_VERSE] = &STANZA, [BY_BLOCK_ITEM] = &LIST, [BY_BLOCK_ROW] = &TABLE, [BY_BLOCK_QUOTE] = &QUOTE};

/* Where the writing of blocks has come to. */
typedef struct block_row {
  by_epub *epub;
  const by_epub_element *around; /* what is open; NULL: nothing */
  const by_block *previous;      /* NULL at the beginning */
} block_row;

static void close_row(block_row *row)
{
  if (row->around != NULL) {
    by_epub_close_row(row->epub, row->around);
    row->around = NULL;
  }
}

/* An empty line ends a stanza or table, but no list or quotation. */
static void turn_row(block_row *row, const by_block *block)
{
  const by_epub_element *around = AROUND[block->kind];
  const bool apart = row->previous != NULL && row->previous->end_line + 1 < block->line;
  if (around != row->around || (apart && around != &LIST && around != &QUOTE)) {
    close_row(row);
  }
  if (around != NULL && row->around == NULL) {
    by_epub_open_row(row->epub, around);
    row->around = around;
  }
}

/* Writes the blocks from `first` to `end`. */
static void add_blocks(by_epub *epub, const by_blocks *blocks, size_t first, size_t end)
{
  block_row row = {.epub = epub};
  for (size_t i = first; i < end; i++) {
    const by_block *block = &blocks->items[i];
    if (ELEMENTS[block->kind].name != NULL) {
      turn_row(&row, block);
      by_epub_add_block(epub, &ELEMENTS[block->kind], block);
      row.previous = block;
    }
  }
  close_row(&row);
}

static bool opens_article(const by_block *block)
{
  return block->kind == BY_BLOCK_KICKER || block->kind == BY_BLOCK_HEAD || block->kind == BY_BLOCK_SUBTITLE ||
         block->kind == BY_BLOCK_CONTINUED || block->kind == BY_BLOCK_BYLINE || block->kind == BY_BLOCK_PAGE_BREAK ||
         block->kind == BY_BLOCK_DATELINE;
}

/* What may part the name of a section from the head below it. */
static bool is_parting(const by_block *block)
{
  return block->kind == BY_BLOCK_SEPARATOR || block->kind == BY_BLOCK_PAGE_NUMBER || block->kind == BY_BLOCK_RUNNING_HEAD;
}

/* The article's main head, or NULL. */
static const by_block *main_head(const by_article *article)
{
  const by_block *items = article->blocks.items;
  size_t i = 0;
  while (i < article->blocks.count && items[i].kind != BY_BLOCK_HEAD && (opens_article(&items[i]) || (i > 0 && is_parting(&items[i])))) {
    i++;
  }
  return i < article->blocks.count && items[i].kind == BY_BLOCK_HEAD ? &items[i] : NULL;
}

/* How many blocks open the article: up to the head, and what belongs to it. */
static size_t count_opening(const by_article *article, const by_block *head)
{
  size_t opening = head == NULL ? 0 : (size_t)(head - article->blocks.items);
  while (opening < article->blocks.count && opens_article(&article->blocks.items[opening])) {
    opening++;
  }
  return opening;
}

/* The id of the heading made where the text has none; none of the source's ids looks like it. */
static const char MADE_HEADING[] = "heading";

static void open_article(by_epub *epub, const by_article *article, const by_block *head)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<main>\n<article id=\"a");
  by_buffer_add_number(out, article->number);
  by_buffer_add_byte(out, '"');
  by_xml_add_attribute(out, "aria-labelledby", head == NULL ? by_span_of(MADE_HEADING) : head->id);
  by_buffer_add_text(out, ">\n<header>\n<p class=\"kicker\"");
  by_epub_add_language_of(epub, epub->title, epub->language, epub->edition->direction);
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, epub->title);
  by_buffer_add_text(out, "</p>\n");
}

static void add_made_heading(by_epub *epub, size_t index)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<h1 class=\"made\"");
  by_xml_add_attribute(out, "id", by_span_of(MADE_HEADING));
  by_buffer_add_byte(out, '>');
  if (epub->named[index]) {
    by_xml_add_text(out, epub->labels[index]);
  } else {
    by_epub_add_words_text(epub, epub->labels[index]);
  }
  by_buffer_add_text(out, "</h1>\n");
}

void by_epub_write_article(by_epub *epub, size_t index)
{
  const by_article *article = &epub->edition->issue->articles[index];
  const by_block *head = main_head(article);
  by_epub_open_page(epub, &(by_epub_page){.title = epub->labels[index],
                                          .style = "../styles/main.css",
                                          .language = by_edition_language(epub->edition, article),
                                          .direction = by_edition_direction(epub->edition, article)});
  open_article(epub, article, head);
  if (head == NULL) {
    add_made_heading(epub, index);
  }
  const size_t opening = count_opening(article, head);
  add_blocks(epub, &article->blocks, 0, opening);
  by_buffer_add_text(&epub->out, "</header>\n");
  add_blocks(epub, &article->blocks, opening, article->blocks.count);
  by_buffer_add_text(&epub->out, "</article>\n</main>\n");
  by_epub_close_page(epub);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* text/cover.xhtml and text/titlepage.xhtml: title, number, first headline with its author, date; and on the title page the masthead, line
 * by line, as printed. */
#include "write/epub_writer.h"

static const by_epub_element NAME = {.name = "span", .class = "name"};
static const by_epub_element NUMBER = {.name = "span", .class = "number"};
static const by_epub_element HEADLINE = {.name = "p", .class = "headline"};
static const by_epub_element SUBTITLE = {.name = "p", .class = "second"};
static const by_epub_element AUTHOR = {.name = "p", .class = "author"};
static const by_epub_element PUBLISHER = {.name = "p", .class = "publisher"};
static const by_epub_element LABEL = {.name = "p", .class = "label"};
static const by_epub_element MASTHEAD = {.name = "p", .class = "masthead"};

static void open_page(by_epub *epub, by_span title)
{
  by_epub_open_page(
      epub,
      &(by_epub_page){.title = title, .style = "../styles/main.css", .language = epub->language, .direction = epub->edition->direction});
}

static void add_title(by_epub *epub, const char *id)
{
  by_buffer_add_text(&epub->out, "<h1");
  by_xml_add_attribute(&epub->out, "id", by_span_of(id));
  by_buffer_add_text(&epub->out, ">\n");
  if (epub->name.size != 0 && epub->number.size != 0) {
    by_epub_add_line(epub, &NAME, epub->name);
    by_epub_add_line(epub, &NUMBER, epub->number);
  } else {
    by_epub_add_line(epub, &NAME, epub->title);
  }
  by_buffer_add_text(&epub->out, "</h1>\n");
}

/* The lines of the article's head; its label where the head is the record's alone. */
static void add_head(by_epub *epub, size_t index)
{
  const by_blocks *blocks = &epub->edition->issue->articles[index].blocks;
  bool any = false;
  for (size_t i = 0; i < blocks->count; i++) {
    const by_block *block = &blocks->items[i];
    const bool head = block->kind == BY_BLOCK_HEAD;
    if (head || (any && block->kind == BY_BLOCK_SUBTITLE)) {
      by_edition_add_line(epub->edition, block, &epub->scratch);
      by_epub_add_line(epub, head ? &HEADLINE : &SUBTITLE, by_buffer_span(&epub->scratch));
      by_buffer_clear(&epub->scratch);
      any = true;
    }
  }
  if (!any) {
    by_epub_add_line(epub, &HEADLINE, epub->labels[index]);
  }
}

/* The first article that has a head: that, and its authors. */
static void add_headline(by_epub *epub)
{
  for (size_t i = 0; i < epub->edition->issue->article_count; i++) {
    if (epub->named[i] && epub->edition->issue->articles[i].kind == BY_ARTICLE_TEXT) {
      add_head(epub, i);
      if (by_epub_add_agents(epub, by_epub_agents(epub, i), BY_AUTHOR, &epub->scratch)) {
        by_epub_add_line(epub, &AUTHOR, by_buffer_span(&epub->scratch));
      }
      by_buffer_clear(&epub->scratch);
      return;
    }
  }
}

static void add_date(by_epub *epub)
{
  if (by_edition_may_state(epub->edition, &epub->edition->record->date)) {
    by_buffer_add_text(&epub->out, "<p class=\"date\">");
    by_epub_add_date(epub);
    by_buffer_add_text(&epub->out, "</p>\n");
  }
}

void by_epub_write_cover(by_epub *epub)
{
  open_page(epub, epub->title);
  by_buffer_add_text(&epub->out, "<main>\n<section class=\"cover\" epub:type=\"cover\" aria-labelledby=\"cover-title\">\n");
  add_title(epub, "cover-title");
  add_headline(epub);
  add_date(epub);
  by_buffer_add_text(&epub->out, "</section>\n</main>\n");
  by_epub_close_page(epub);
}

static void add_masthead(by_epub *epub)
{
  const by_blocks *masthead = &epub->edition->issue->masthead;
  if (masthead->count == 0) {
    return;
  }
  by_buffer_add_text(&epub->out, "<div class=\"printed\">\n");
  by_epub_add_words(epub, &LABEL, BY_WORD_MASTHEAD);
  for (size_t i = 0; i < masthead->count; i++) {
    if (masthead->items[i].kind != BY_BLOCK_PAGE_BREAK) {
      by_epub_add_block(epub, &MASTHEAD, &masthead->items[i]);
    }
  }
  by_buffer_add_text(&epub->out, "</div>\n");
}

void by_epub_write_title_page(by_epub *epub)
{
  const by_record *record = epub->edition->record;
  open_page(epub, epub->title);
  by_buffer_add_text(&epub->out, "<main>\n<section class=\"titlepage\" epub:type=\"titlepage\" aria-labelledby=\"titlepage-title\">\n");
  add_title(epub, "titlepage-title");
  add_headline(epub);
  add_date(epub);
  if (by_edition_may_state(epub->edition, &record->publisher)) {
    by_epub_add_line(epub, &PUBLISHER, record->publisher.text);
  }
  add_masthead(epub);
  by_buffer_add_text(&epub->out, "</section>\n</main>\n");
  by_epub_close_page(epub);
}

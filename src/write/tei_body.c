/* SPDX-License-Identifier: BSD-2-Clause */
/* The text of a TEI document: masthead, articles and back matter. White space is added between blocks only. */
#include "write/tei_division.h"
#include "write/xml_out.h"

enum { MASTHEAD_CONFIDENCE = 75 }; /* of the bounds of a masthead, which no value of the record states */

/* Writes the page breaks before the first other block; gives that block's index. */
static size_t add_leading_breaks(by_tei_writer *writer, const by_blocks *blocks)
{
  size_t first = 0;
  while (first < blocks->count && blocks->items[first].kind == BY_BLOCK_PAGE_BREAK) {
    by_tei_add_page_break(writer, &blocks->items[first++]);
  }
  return first;
}

/* What has no head may be anything: it is not called an article. */
static const char *article_type(const by_article *article)
{
  if (article->kind == BY_ARTICLE_CONTENTS) {
    return "contents";
  }
  for (size_t i = 0; i < article->blocks.count; i++) {
    if (article->blocks.items[i].kind == BY_BLOCK_HEAD) {
      return "article";
    }
  }
  return "unknown";
}

static void add_article(by_tei_writer *writer, const by_article *article, const by_agents *agents)
{
  by_buffer *out = writer->out;
  const size_t first = add_leading_breaks(writer, &article->blocks);
  by_tei_open(writer, BY_TEI_DIV);
  by_tei_add_plain_attribute(out, "type", article_type(article));
  by_tei_add_number_attribute(out, "n", "", article->number);
  by_tei_add_number_attribute(out, "xml:id", "a", article->number);
  by_buffer_add_text(out, " decls=\"#a");
  by_buffer_add_number(out, article->number);
  by_buffer_add_text(out, "-bibl\"");
  by_tei_add_mark(out, by_tei_mark_of(article->state, article->confidence, true));
  by_tei_add_language(out, article->language, writer->edition->direction);
  by_buffer_add_text(out, ">\n");
  by_tei_division division = {
      .writer = writer, .agents = agents, .direction = by_edition_direction(writer->edition, article), .sections = true};
  by_tei_add_blocks(&division, &article->blocks, first);
  by_tei_close(writer, BY_TEI_DIV);
  by_buffer_add_byte(out, '\n');
}

static void add_title_page(by_tei_writer *writer, const by_blocks *blocks, size_t first)
{
  by_buffer *out = writer->out;
  by_tei_open(writer, BY_TEI_TITLE_PAGE);
  by_tei_add_plain_attribute(out, "type", "masthead");
  by_tei_add_mark(out, by_tei_mark_of(BY_PROPOSED, MASTHEAD_CONFIDENCE, true));
  by_buffer_add_byte(out, '>');
  for (size_t i = first; i < blocks->count; i++) {
    const by_block *block = &blocks->items[i];
    if (block->kind == BY_BLOCK_PAGE_BREAK) {
      by_tei_add_page_break(writer, block);
      continue;
    }
    by_tei_open(writer, BY_TEI_DOC_TITLE);
    by_xml_add_attribute(out, "xml:id", block->id);
    by_tei_add_pointers(out, block);
    by_tei_add_language(out, block->language, writer->edition->direction);
    by_buffer_add_byte(out, '>');
    by_tei_add_title_parts(writer, block, NULL);
    by_tei_close(writer, BY_TEI_DOC_TITLE);
  }
  by_tei_close(writer, BY_TEI_TITLE_PAGE);
}

static bool has_text(const by_blocks *blocks)
{
  size_t i = 0;
  while (i < blocks->count && blocks->items[i].kind == BY_BLOCK_PAGE_BREAK) {
    i++;
  }
  return i < blocks->count;
}

static void add_front(by_tei_writer *writer)
{
  const by_blocks *masthead = &writer->edition->issue->masthead;
  if (!has_text(masthead)) {
    return;
  }
  by_tei_open(writer, BY_TEI_FRONT);
  by_buffer_add_byte(writer->out, '>');
  add_title_page(writer, masthead, add_leading_breaks(writer, masthead));
  by_tei_close(writer, BY_TEI_FRONT);
  by_buffer_add_byte(writer->out, '\n');
}

static void add_articles(by_tei_writer *writer)
{
  const by_edition *edition = writer->edition;
  by_tei_open(writer, BY_TEI_BODY);
  by_buffer_add_text(writer->out, ">\n");
  if (!has_text(&edition->issue->masthead)) {
    (void)add_leading_breaks(writer, &edition->issue->masthead);
  }
  for (size_t i = 0; i < edition->issue->article_count; i++) {
    const by_agents *agents = i < edition->record->article_count ? &edition->record->articles[i].agents : NULL;
    add_article(writer, &edition->issue->articles[i], agents);
  }
  if (edition->issue->article_count == 0) {
    by_tei_open(writer, BY_TEI_DIV);
    by_buffer_add_text(writer->out, " type=\"unknown\" n=\"1\" xml:id=\"a1\" decls=\"#issue-bibl\"/>\n");
  }
  by_tei_close(writer, BY_TEI_BODY);
  by_buffer_add_byte(writer->out, '\n');
}

static void add_back(by_tei_writer *writer)
{
  const by_blocks *back = &writer->edition->issue->back;
  if (back->count == 0) {
    return;
  }
  by_tei_open(writer, BY_TEI_BACK);
  by_buffer_add_byte(writer->out, '>');
  by_tei_open(writer, BY_TEI_DIV);
  by_tei_add_plain_attribute(writer->out, "type", "colophon");
  by_tei_add_mark(writer->out, by_tei_mark_of(BY_PROPOSED, MASTHEAD_CONFIDENCE, true));
  by_buffer_add_text(writer->out, ">\n");
  by_tei_division division = {.writer = writer, .direction = writer->edition->direction};
  by_tei_add_blocks(&division, back, 0);
  by_tei_close(writer, BY_TEI_DIV);
  by_tei_close(writer, BY_TEI_BACK);
  by_buffer_add_byte(writer->out, '\n');
}

void by_tei_add_body(by_tei_writer *writer)
{
  const by_edition *edition = writer->edition;
  by_tei_open(writer, BY_TEI_TEXT);
  by_tei_add_plain_attribute(writer->out, "type", "issue");
  if (by_tei_is_known(&edition->record->issue)) {
    by_xml_add_attribute(writer->out, "n", edition->record->issue.text);
  }
  by_tei_add_plain_attribute(writer->out, "rendition", edition->direction == BY_RTL ? "#rtl" : "#ltr");
  by_buffer_add_text(writer->out, ">\n");
  add_front(writer);
  add_articles(writer);
  add_back(writer);
  by_tei_close(writer, BY_TEI_TEXT);
  by_buffer_add_byte(writer->out, '\n');
}

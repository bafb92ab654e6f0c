/* SPDX-License-Identifier: BSD-2-Clause */
/* The text of a TEI document: masthead, articles and back matter. Each block has its identifier and its range of the source; white space
 * is added between blocks only. */
#include "write/tei_parts.h"
#include "write/xml_out.h"

enum { MASTHEAD_CONFIDENCE = 75 }; /* of the bounds of a masthead, which no value of the record states */

/* Where the writing of a division has come to. */
typedef struct tei_division {
  by_tei_writer *writer;
  const by_agents *agents; /* NULL outside articles */
  by_direction direction;
  bool sections; /* a subhead may begin a section */
  bool section_open;
  bool opening; /* only heads and bylines so far: heads are allowed */
  size_t paragraphs;
} tei_division;

static void add_pointers(by_buffer *out, const by_block *block)
{
  by_buffer_add_text(out, " source=\"src:char=");
  by_buffer_add_number(out, block->character);
  by_buffer_add_byte(out, ',');
  by_buffer_add_number(out, block->character + block->characters);
  by_buffer_add_text(out, " src:line=");
  by_buffer_add_number(out, block->line - 1);
  by_buffer_add_byte(out, ',');
  by_buffer_add_number(out, block->end_line);
  by_buffer_add_byte(out, '"');
}

static void add_language(by_buffer *out, by_span language, by_direction around)
{
  if (language.size == 0) {
    return;
  }
  by_xml_add_attribute(out, "xml:lang", language);
  const by_direction direction = by_direction_of_language(language);
  if (direction != around) {
    by_tei_add_plain_attribute(out, "rendition", direction == BY_RTL ? "#rtl" : "#ltr");
  }
}

static void add_page_break(by_tei_writer *writer, const by_block *block)
{
  by_tei_open(writer, BY_TEI_PB);
  add_pointers(writer->out, block);
  by_buffer_add_text(writer->out, "/>\n");
}

typedef struct block_form {
  by_tei_tag tag;
  const char *type; /* NULL: none */
} block_form;

/* At the opening of a division, and behind its first paragraph, where TEI allows no head or byline. */
static const block_form OPENING_FORMS[] = {
    [BY_BLOCK_MASTHEAD] = {BY_TEI_AB, "masthead"},   [BY_BLOCK_HEAD] = {BY_TEI_HEAD, "main"},
    [BY_BLOCK_SUBTITLE] = {BY_TEI_HEAD, "sub"},      [BY_BLOCK_SUBHEAD] = {BY_TEI_HEAD, "section"},
    [BY_BLOCK_KICKER] = {BY_TEI_HEAD, "kicker"},     [BY_BLOCK_CONTINUED] = {BY_TEI_HEAD, "continued"},
    [BY_BLOCK_PARAGRAPH] = {BY_TEI_P, NULL},         [BY_BLOCK_BYLINE] = {BY_TEI_BYLINE, NULL},
    [BY_BLOCK_SEPARATOR] = {BY_TEI_AB, "separator"}, [BY_BLOCK_PAGE_BREAK] = {BY_TEI_PB, NULL},
};
_Static_assert(sizeof OPENING_FORMS / sizeof OPENING_FORMS[0] == BY_BLOCK_KINDS, "a form for each kind of block");

static const block_form LATER_FORMS[] = {
    [BY_BLOCK_MASTHEAD] = {BY_TEI_AB, "masthead"},   [BY_BLOCK_HEAD] = {BY_TEI_LABEL, NULL},
    [BY_BLOCK_SUBTITLE] = {BY_TEI_LABEL, NULL},      [BY_BLOCK_SUBHEAD] = {BY_TEI_LABEL, NULL},
    [BY_BLOCK_KICKER] = {BY_TEI_LABEL, NULL},        [BY_BLOCK_CONTINUED] = {BY_TEI_LABEL, NULL},
    [BY_BLOCK_PARAGRAPH] = {BY_TEI_P, NULL},         [BY_BLOCK_BYLINE] = {BY_TEI_AB, "byline"},
    [BY_BLOCK_SEPARATOR] = {BY_TEI_AB, "separator"}, [BY_BLOCK_PAGE_BREAK] = {BY_TEI_PB, NULL},
};
_Static_assert(sizeof LATER_FORMS / sizeof LATER_FORMS[0] == BY_BLOCK_KINDS, "a form for each kind of block");

static void add_text_block(tei_division *division, const by_block *block, block_form form)
{
  by_buffer *out = division->writer->out;
  by_tei_open(division->writer, form.tag);
  if (form.type != NULL) {
    by_tei_add_plain_attribute(out, "type", form.type);
  }
  if (form.tag == BY_TEI_P) {
    by_tei_add_number_attribute(out, "n", "", ++division->paragraphs);
  }
  by_xml_add_attribute(out, "xml:id", block->id);
  add_pointers(out, block);
  add_language(out, block->language, division->direction);
  by_buffer_add_byte(out, '>');
  by_tei_add_content(division->writer, block, division->agents);
  by_tei_close(division->writer, form.tag);
  by_buffer_add_byte(out, '\n');
}

static void close_section(tei_division *division)
{
  if (division->section_open) {
    by_tei_close(division->writer, BY_TEI_DIV);
    by_buffer_add_byte(division->writer->out, '\n');
    division->section_open = false;
  }
}

/* A subhead begins a section, but for a second one right behind it. */
static void begin_section(tei_division *division)
{
  if (!division->sections || (division->section_open && division->opening)) {
    return;
  }
  close_section(division);
  by_tei_open(division->writer, BY_TEI_DIV);
  by_tei_add_plain_attribute(division->writer->out, "type", "section");
  by_buffer_add_text(division->writer->out, ">\n");
  division->section_open = true;
  division->opening = true;
}

static void add_block(tei_division *division, const by_block *block)
{
  if (block->kind == BY_BLOCK_SUBHEAD) {
    begin_section(division);
  }
  const block_form form = division->opening ? OPENING_FORMS[block->kind] : LATER_FORMS[block->kind];
  division->opening = form.tag == BY_TEI_HEAD || form.tag == BY_TEI_BYLINE;
  if (form.tag == BY_TEI_PB) {
    add_page_break(division->writer, block);
  } else {
    add_text_block(division, block, form);
  }
}

static void add_blocks(tei_division *division, const by_blocks *blocks, size_t first)
{
  division->opening = true;
  for (size_t i = first; i < blocks->count; i++) {
    add_block(division, &blocks->items[i]);
  }
  close_section(division);
}

/* Writes the page breaks before the first other block; gives that block's index. */
static size_t add_leading_breaks(by_tei_writer *writer, const by_blocks *blocks)
{
  size_t first = 0;
  while (first < blocks->count && blocks->items[first].kind == BY_BLOCK_PAGE_BREAK) {
    add_page_break(writer, &blocks->items[first++]);
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
  add_language(out, article->language, writer->edition->direction);
  by_buffer_add_text(out, ">\n");
  tei_division division = {
      .writer = writer, .agents = agents, .direction = by_edition_direction(writer->edition, article), .sections = true};
  add_blocks(&division, &article->blocks, first);
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
      add_page_break(writer, block);
      continue;
    }
    by_tei_open(writer, BY_TEI_DOC_TITLE);
    by_xml_add_attribute(out, "xml:id", block->id);
    add_pointers(out, block);
    add_language(out, block->language, writer->edition->direction);
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
  tei_division division = {.writer = writer, .direction = writer->edition->direction};
  add_blocks(&division, back, 0);
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

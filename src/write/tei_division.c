/* SPDX-License-Identifier: BSD-2-Clause */
/* The blocks of a division, each with its identifier and its range of the source. What an element may be depends on where it stands: heads
 * open a division, trailers close it, and elsewhere both are plain blocks. Rows of verse lines are held by an element of their own. */
#include "write/tei_division.h"

#include "write/xml_out.h"

void by_tei_add_pointers(by_buffer *out, const by_block *block)
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

void by_tei_add_language(by_buffer *out, by_span language, by_direction around)
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

void by_tei_add_page_break(by_tei_writer *writer, const by_block *block)
{
  by_tei_open(writer, BY_TEI_PB);
  by_tei_add_pointers(writer->out, block);
  by_buffer_add_text(writer->out, "/>\n");
}

/* How a block is written; `around`: the element that holds a row of such blocks, BY_TEI_TAGS for none. */
typedef struct block_form {
  by_tei_tag tag;
  const char *type; /* NULL: none */
  by_tei_tag around;
} block_form;

/* Where TEI allows no head, byline or trailer, a label or an anonymous block stands for it. */
static const block_form FORMS[BY_TEI_ZONES][BY_BLOCK_KINDS] = {
    [BY_TEI_OPENING] = {[BY_BLOCK_MASTHEAD] = {BY_TEI_AB, "masthead", BY_TEI_TAGS},
                        [BY_BLOCK_HEAD] = {BY_TEI_HEAD, "main", BY_TEI_TAGS},
                        [BY_BLOCK_SUBTITLE] = {BY_TEI_HEAD, "sub", BY_TEI_TAGS},
                        [BY_BLOCK_SUBHEAD] = {BY_TEI_HEAD, "section", BY_TEI_TAGS},
                        [BY_BLOCK_KICKER] = {BY_TEI_HEAD, "kicker", BY_TEI_TAGS},
                        [BY_BLOCK_CONTINUED] = {BY_TEI_HEAD, "continued", BY_TEI_TAGS},
                        [BY_BLOCK_PARAGRAPH] = {BY_TEI_P, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_BYLINE] = {BY_TEI_BYLINE, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_SEPARATOR] = {BY_TEI_AB, "separator", BY_TEI_TAGS},
                        [BY_BLOCK_PAGE_BREAK] = {BY_TEI_PB, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_PAGE_NUMBER] = {BY_TEI_FW, "pageNum", BY_TEI_TAGS},
                        [BY_BLOCK_RUNNING_HEAD] = {BY_TEI_FW, "header", BY_TEI_TAGS},
                        [BY_BLOCK_DATELINE] = {BY_TEI_DATELINE, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_TRAILER] = {BY_TEI_AB, "trailer", BY_TEI_TAGS},
                        [BY_BLOCK_VERSE] = {BY_TEI_L, NULL, BY_TEI_LG},
                        [BY_BLOCK_NOTE] = {BY_TEI_NOTE, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_ITEM] = {BY_TEI_ITEM, NULL, BY_TEI_LIST},
                        [BY_BLOCK_ROW] = {BY_TEI_ROW, NULL, BY_TEI_TABLE},
                        [BY_BLOCK_QUOTE] = {BY_TEI_QUOTE, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_SPEECH] = {BY_TEI_SP, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_SALUTE] = {BY_TEI_SALUTE, NULL, BY_TEI_OPENER},
                        [BY_BLOCK_SIGNED] = {BY_TEI_AB, "signed", BY_TEI_TAGS}},
    [BY_TEI_MIDDLE] = {[BY_BLOCK_MASTHEAD] = {BY_TEI_AB, "masthead", BY_TEI_TAGS},
                       [BY_BLOCK_HEAD] = {BY_TEI_LABEL, NULL, BY_TEI_TAGS},
                       [BY_BLOCK_SUBTITLE] = {BY_TEI_LABEL, NULL, BY_TEI_TAGS},
                       [BY_BLOCK_SUBHEAD] = {BY_TEI_LABEL, NULL, BY_TEI_TAGS},
                       [BY_BLOCK_KICKER] = {BY_TEI_LABEL, NULL, BY_TEI_TAGS},
                       [BY_BLOCK_CONTINUED] = {BY_TEI_LABEL, NULL, BY_TEI_TAGS},
                       [BY_BLOCK_PARAGRAPH] = {BY_TEI_P, NULL, BY_TEI_TAGS},
                       [BY_BLOCK_BYLINE] = {BY_TEI_AB, "byline", BY_TEI_TAGS},
                       [BY_BLOCK_SEPARATOR] = {BY_TEI_AB, "separator", BY_TEI_TAGS},
                       [BY_BLOCK_PAGE_BREAK] = {BY_TEI_PB, NULL, BY_TEI_TAGS},
                       [BY_BLOCK_PAGE_NUMBER] = {BY_TEI_FW, "pageNum", BY_TEI_TAGS},
                       [BY_BLOCK_RUNNING_HEAD] = {BY_TEI_FW, "header", BY_TEI_TAGS},
                       [BY_BLOCK_DATELINE] = {BY_TEI_AB, "dateline", BY_TEI_TAGS},
                       [BY_BLOCK_TRAILER] = {BY_TEI_AB, "trailer", BY_TEI_TAGS},
                       [BY_BLOCK_VERSE] = {BY_TEI_L, NULL, BY_TEI_LG},
                       [BY_BLOCK_NOTE] = {BY_TEI_NOTE, NULL, BY_TEI_TAGS},
                       [BY_BLOCK_ITEM] = {BY_TEI_ITEM, NULL, BY_TEI_LIST},
                       [BY_BLOCK_ROW] = {BY_TEI_ROW, NULL, BY_TEI_TABLE},
                       [BY_BLOCK_QUOTE] = {BY_TEI_QUOTE, NULL, BY_TEI_TAGS},
                       [BY_BLOCK_SPEECH] = {BY_TEI_SP, NULL, BY_TEI_TAGS},
                       [BY_BLOCK_SALUTE] = {BY_TEI_AB, "salute", BY_TEI_TAGS},
                       [BY_BLOCK_SIGNED] = {BY_TEI_AB, "signed", BY_TEI_TAGS}},
    [BY_TEI_CLOSING] = {[BY_BLOCK_BYLINE] = {BY_TEI_BYLINE, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_PAGE_BREAK] = {BY_TEI_PB, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_PAGE_NUMBER] = {BY_TEI_FW, "pageNum", BY_TEI_TAGS},
                        [BY_BLOCK_RUNNING_HEAD] = {BY_TEI_FW, "header", BY_TEI_TAGS},
                        [BY_BLOCK_DATELINE] = {BY_TEI_DATELINE, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_TRAILER] = {BY_TEI_TRAILER, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_NOTE] = {BY_TEI_NOTE, NULL, BY_TEI_TAGS},
                        [BY_BLOCK_SALUTE] = {BY_TEI_SALUTE, NULL, BY_TEI_CLOSER},
                        [BY_BLOCK_SIGNED] = {BY_TEI_SIGNED, NULL, BY_TEI_CLOSER}},
};

/* What a division may close with; other kinds have no form there, and none of these is an anonymous block. */
static bool may_close(by_block_kind kind)
{
  return FORMS[BY_TEI_CLOSING][kind].tag != BY_TEI_AB;
}

static bool is_of_page(by_tei_tag tag)
{
  return tag == BY_TEI_PB || tag == BY_TEI_FW;
}

typedef void content_adder(by_tei_writer *writer, const by_block *block, const by_agents *agents);

/* NULL: as any block. */
static content_adder *const ADDERS[BY_BLOCK_KINDS] = {
    [BY_BLOCK_VERSE] = by_tei_add_verse, [BY_BLOCK_ROW] = by_tei_add_cells, [BY_BLOCK_SPEECH] = by_tei_add_speech};

static void add_text_block(by_tei_division *division, const by_block *block, block_form form)
{
  by_buffer *out = division->writer->out;
  by_tei_open(division->writer, form.tag);
  if (form.type != NULL) {
    by_tei_add_plain_attribute(out, "type", form.type);
  }
  if (form.tag == BY_TEI_NOTE) {
    by_tei_add_plain_attribute(out, "place", "bottom");
  }
  if (form.tag == BY_TEI_P || form.tag == BY_TEI_SP) {
    division->writer->paragraph = ++division->paragraphs;
  }
  if (form.tag == BY_TEI_P) {
    by_tei_add_number_attribute(out, "n", "", division->paragraphs);
  }
  by_xml_add_attribute(out, "xml:id", block->id);
  by_tei_add_pointers(out, block);
  by_tei_add_language(out, block->language, division->direction);
  by_buffer_add_byte(out, '>');
  content_adder *const add = ADDERS[block->kind] == NULL ? by_tei_add_content : ADDERS[block->kind];
  add(division->writer, block, division->agents);
  by_tei_close(division->writer, form.tag);
  by_buffer_add_byte(out, '\n');
}

static void close_around(by_tei_division *division)
{
  if (division->around != BY_TEI_TAGS) {
    by_tei_close(division->writer, division->around);
    by_buffer_add_byte(division->writer->out, '\n');
    division->around = BY_TEI_TAGS;
  }
}

/* Opens what holds a row of such blocks, or closes what held the row before; an empty line ends a stanza or table, and nothing else. */
static void turn_around(by_tei_division *division, const by_block *block, by_tei_tag around)
{
  const bool apart = division->previous == NULL || division->previous->end_line + 1 < block->line;
  if (around != division->around || (apart && (around == BY_TEI_LG || around == BY_TEI_TABLE))) {
    close_around(division);
  }
  if (around != BY_TEI_TAGS && division->around == BY_TEI_TAGS) {
    by_tei_open(division->writer, around);
    by_buffer_add_text(division->writer->out, ">\n");
    division->around = around;
  }
}

static void close_section(by_tei_division *division)
{
  if (division->section_open) {
    by_tei_close(division->writer, BY_TEI_DIV);
    by_buffer_add_byte(division->writer->out, '\n');
    division->section_open = false;
  }
}

/* A subhead begins a section, but for a second one right behind it. */
static void begin_section(by_tei_division *division)
{
  if (!division->sections || (division->section_open && division->zone == BY_TEI_OPENING)) {
    return;
  }
  close_around(division);
  close_section(division);
  by_tei_open(division->writer, BY_TEI_DIV);
  by_tei_add_plain_attribute(division->writer->out, "type", "section");
  by_buffer_add_text(division->writer->out, ">\n");
  division->section_open = true;
  division->zone = BY_TEI_OPENING;
}

/* The zone behind a block: heads, and what may stand among them, leave the opening open, and nothing else does. */
static by_tei_zone zone_behind(by_tei_zone zone, by_tei_tag tag)
{
  static const by_tei_tag OPENERS[] = {BY_TEI_HEAD, BY_TEI_BYLINE, BY_TEI_DATELINE, BY_TEI_NOTE, BY_TEI_SALUTE};
  bool opens = is_of_page(tag);
  for (size_t i = 0; i < sizeof OPENERS / sizeof OPENERS[0] && !opens; i++) {
    opens = tag == OPENERS[i];
  }
  return zone == BY_TEI_OPENING && !opens ? BY_TEI_MIDDLE : zone;
}

static void add_block(by_tei_division *division, const by_block *block)
{
  if (block->kind == BY_BLOCK_SUBHEAD) {
    begin_section(division);
  }
  const block_form form = FORMS[division->zone][block->kind];
  turn_around(division, block, form.around);
  division->zone = zone_behind(division->zone, form.tag);
  division->previous = block;
  if (form.tag == BY_TEI_PB) {
    by_tei_add_page_break(division->writer, block);
  } else {
    add_text_block(division, block, form);
  }
}

void by_tei_add_blocks(by_tei_division *division, const by_blocks *blocks, size_t first)
{
  size_t closing = blocks->count;
  while (closing > first && may_close(blocks->items[closing - 1].kind)) {
    closing--;
  }
  division->zone = BY_TEI_OPENING;
  division->around = BY_TEI_TAGS;
  for (size_t i = first; i < blocks->count; i++) {
    division->zone = i >= closing && division->zone == BY_TEI_MIDDLE ? BY_TEI_CLOSING : division->zone;
    add_block(division, &blocks->items[i]);
  }
  close_around(division);
  close_section(division);
}

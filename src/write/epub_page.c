/* SPDX-License-Identifier: BSD-2-Clause */
/* XHTML content documents (EPUB 3.3, section 6.1): the frame of a page, its language and direction, and lines of text. Text of the source
 * stands as the changes of the edition make it. */
#include "text/columns.h"
#include "text/speech.h"
#include "text/verse.h"
#include "write/epub_writer.h"

static void add_language_attributes(by_epub *epub, by_span language, by_direction direction)
{
  by_xml_add_attribute(&epub->out, "lang", language);
  by_xml_add_attribute(&epub->out, "xml:lang", language);
  by_xml_add_attribute(&epub->out, "dir", by_span_of(by_direction_name(direction)));
}

void by_epub_open_page(by_epub *epub, const by_epub_page *page)
{
  by_buffer *out = &epub->out;
  epub->page_language = page->language;
  epub->page_direction = page->direction;
  by_buffer_add_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                          "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"");
  add_language_attributes(epub, page->language, page->direction);
  by_buffer_add_text(out, ">\n<head>\n");
  by_xml_add_element(out, "title", page->title);
  by_buffer_add_text(out, "<link rel=\"stylesheet\" type=\"text/css\"");
  by_xml_add_attribute(out, "href", by_span_of(page->style));
  by_buffer_add_text(out, "/>\n</head>\n<body");
  if (epub->edition->level == 0) {
    by_xml_add_attribute(out, "class", by_span_of("kept"));
  }
  by_xml_add_attribute(out, "dir", by_span_of(by_direction_name(page->direction)));
  by_buffer_add_text(out, ">\n");
}

void by_epub_close_page(by_epub *epub)
{
  by_buffer_add_text(&epub->out, "</body>\n</html>\n");
}

by_span by_epub_script(by_span text, by_direction direction)
{
  const by_span tag = by_script_tag(text);
  return by_direction_of_language(tag) == direction ? tag : by_span_of("und");
}

void by_epub_add_language(by_epub *epub, by_span language, by_direction direction)
{
  if (!by_span_equal(language, epub->page_language) || direction != epub->page_direction) {
    add_language_attributes(epub, language, direction);
  }
}

void by_epub_add_language_of(by_epub *epub, by_span text, by_span language, by_direction direction)
{
  const by_direction against = direction == BY_RTL ? BY_LTR : BY_RTL;
  const bool foreign = by_text_runs_against(text, direction);
  by_epub_add_language(epub, foreign ? by_epub_script(text, against) : language, foreign ? against : direction);
}

bool by_epub_words_are_foreign(const by_epub *epub)
{
  return !by_span_is(by_span_before(epub->page_language, "-"), epub->words->language) || epub->words->direction != epub->page_direction;
}

void by_epub_add_words_language(by_epub *epub, bool plain)
{
  const by_words *words = epub->words;
  if (!by_epub_words_are_foreign(epub)) {
    return;
  }
  if (!plain) {
    by_xml_add_attribute(&epub->out, "lang", by_span_of(words->language));
  }
  by_xml_add_attribute(&epub->out, "xml:lang", by_span_of(words->language));
  by_xml_add_attribute(&epub->out, "dir", by_span_of(by_direction_name(words->direction)));
}

void by_epub_add_words_text(by_epub *epub, by_span text)
{
  const bool foreign = by_epub_words_are_foreign(epub);
  if (foreign) {
    by_buffer_add_text(&epub->out, "<span");
    by_epub_add_words_language(epub, false);
    by_buffer_add_byte(&epub->out, '>');
  }
  by_xml_add_text(&epub->out, text);
  by_buffer_add_text(&epub->out, foreign ? "</span>" : "");
}

void by_epub_add_latin(by_epub *epub)
{
  by_buffer_add_text(&epub->out, " xml:lang=\"");
  by_buffer_add(&epub->out, by_span_before(epub->language, "-"));
  by_buffer_add_text(&epub->out, "-Latn\" dir=\"ltr\"");
}

void by_epub_add_direction(by_epub *epub, by_span text)
{
  if (by_text_runs_against(text, epub->page_direction)) {
    by_xml_add_attribute(&epub->out, "dir", by_span_of(epub->page_direction == BY_RTL ? "ltr" : "rtl"));
  }
}

/* The same in a page, with what can be said of the language: its script. */
static void add_script(by_epub *epub, by_span text)
{
  if (by_text_runs_against(text, epub->page_direction)) {
    const by_direction against = epub->page_direction == BY_RTL ? BY_LTR : BY_RTL;
    add_language_attributes(epub, by_epub_script(text, against), against);
  }
}

static void open_element(by_epub *epub, const by_epub_element *element)
{
  by_buffer *out = &epub->out;
  by_buffer_add_byte(out, '<');
  by_buffer_add_text(out, element->name);
  by_xml_add_stated(out, "class", by_span_of(element->class));
  by_xml_add_stated(out, "role", by_span_of(element->role));
  by_xml_add_stated(out, "epub:type", by_span_of(element->type));
}

static void close_element(by_epub *epub, const by_epub_element *element)
{
  by_buffer_add_text(&epub->out, "</");
  by_buffer_add_text(&epub->out, element->name);
  by_buffer_add_text(&epub->out, ">\n");
}

void by_epub_add_line(by_epub *epub, const by_epub_element *element, by_span text)
{
  open_element(epub, element);
  add_script(epub, text);
  by_buffer_add_byte(&epub->out, '>');
  by_xml_add_text(&epub->out, text);
  close_element(epub, element);
}

void by_epub_add_words(by_epub *epub, const by_epub_element *element, by_word word)
{
  open_element(epub, element);
  by_buffer_add_byte(&epub->out, '>');
  by_epub_add_words_text(epub, by_words_get(epub->words, word));
  close_element(epub, element);
}

/* The direction the block runs in; its attributes are appended where it is not the page's. A text that was mended may run otherwise than
 * its source. */
static by_direction add_block_direction(by_epub *epub, const by_block *block, by_span text)
{
  if (block->language.size != 0 && !by_text_runs_against(text, by_direction_of_language(block->language))) {
    const by_direction direction = by_direction_of_language(block->language);
    by_epub_add_language(epub, block->language, direction);
    return direction;
  }
  if (!by_text_runs_against(text, epub->page_direction)) {
    return epub->page_direction;
  }
  add_script(epub, text);
  return epub->page_direction == BY_RTL ? BY_LTR : BY_RTL;
}

static void add_half(by_epub *epub, by_span half)
{
  by_buffer_add_text(&epub->out, "<span class=\"half\">");
  by_xml_add_text(&epub->out, half);
  by_buffer_add_text(&epub->out, "</span>");
}

/* A part of the source's text, as it stands in `text`: its bytes there where `text` begins (or, with `ends`, ends) with it, else
 * BY_NOWHERE. */
static size_t size_within(by_epub *epub, by_span part, by_span text, bool ends)
{
  const by_edition *edition = epub->edition;
  by_buffer changed = by_buffer_of(BY_NAME_MOST);
  by_edition_add_text(edition, (size_t)(part.at - edition->text->bytes.at), part.size, &changed);
  const by_span piece = by_buffer_span(&changed);
  const bool within = ends ? by_span_ends(text, piece) : by_span_starts(text, piece);
  const size_t size = within && !changed.failed ? changed.size : BY_NOWHERE;
  by_buffer_drop(&changed);
  return size;
}

/* A line of verse, already changed, with its halves marked; false where it has none, or where a change reaches over both. */
static bool add_verse(by_epub *epub, const by_block *block, by_span text)
{
  by_verse_halves halves = {0};
  if (block->run_count != 0 || !by_verse_split(by_edition_block_text(epub->edition, block), &halves)) {
    return false;
  }
  const size_t first = size_within(epub, halves.first, text, false);
  const size_t last = size_within(epub, halves.second, text, true);
  if (first > text.size || last > text.size - first) {
    return false;
  }
  const size_t second = text.size - last;
  add_half(epub, by_span_slice(text, 0, first));
  by_xml_add_text(&epub->out, by_span_slice(text, first, second - first));
  add_half(epub, by_span_from(text, second));
  return true;
}

/* The row of a table: its cells, and between them what the changes leave of the gap. */
static void add_cells(by_epub *epub, const by_block *block)
{
  by_buffer changed = by_buffer_of(BY_NAME_MOST);
  const by_span text = by_edition_block_text(epub->edition, block);
  for (by_span rest = text; rest.size != 0;) {
    const by_span cell = by_column_next(rest, &rest);
    const size_t start = block->offset + (size_t)(cell.at - text.at);
    by_buffer_clear(&changed);
    by_edition_add_text(epub->edition, start, cell.size, &changed);
    by_buffer_add_text(&epub->out, "<td>");
    by_xml_add_text(&epub->out, by_buffer_span(&changed));
    by_buffer_add_text(&epub->out, "</td>");
    by_buffer_clear(&changed);
    by_edition_add_text(epub->edition, start + cell.size, rest.size == 0 ? 0 : (size_t)(rest.at - cell.at) - cell.size, &changed);
    by_buffer_add(&epub->out, by_buffer_span(&changed));
  }
  epub->failed = epub->failed || changed.failed;
  by_buffer_drop(&changed);
}

/* The text of a run: the call of a note leads to it, other runs are kept apart from the direction around them. */
static void add_run(by_epub *epub, const by_run *run, by_span text)
{
  const bool call = run->kind == BY_RUN_CALL;
  if (call) {
    by_buffer_add_text(&epub->out, "<a href=\"#");
    by_buffer_add(&epub->out, run->value);
    by_buffer_add_text(&epub->out, "\" role=\"doc-noteref\" epub:type=\"noteref\">");
  } else {
    by_buffer_add_text(&epub->out, "<bdi>");
  }
  by_xml_add_text(&epub->out, text);
  by_buffer_add_text(&epub->out, call ? "</a>" : "</bdi>");
}

/* The text of the block, already changed, with marks around calls of notes and around each run that runs against it. A run is found again
 * in the changed text, because changes move it. */
static void add_content(by_epub *epub, const by_block *block, by_span text, by_direction direction)
{
  const by_edition *edition = epub->edition;
  by_buffer changed = by_buffer_of(BY_NAME_MOST);
  by_span rest = text;
  for (size_t i = 0; i < block->run_count; i++) {
    const by_run *run = &block->runs[i];
    if (run->kind != BY_RUN_CALL && !by_text_runs_against(by_span_slice(edition->text->bytes, run->offset, run->size), direction)) {
      continue;
    }
    by_buffer_clear(&changed);
    by_edition_add_text(edition, run->offset, run->size, &changed);
    const size_t at = changed.failed || changed.size == 0 ? BY_NOWHERE : by_span_find(rest, by_buffer_span(&changed));
    if (at != BY_NOWHERE) {
      by_xml_add_text(&epub->out, by_span_slice(rest, 0, at));
      add_run(epub, run, by_buffer_span(&changed));
      rest = by_span_from(rest, at + changed.size);
    }
  }
  by_xml_add_text(&epub->out, rest);
  by_buffer_drop(&changed);
}

/* A turn of a talk, already changed, with its speaker marked; false where that is not found again. */
static bool add_speech(by_epub *epub, const by_block *block, by_span text, by_direction direction)
{
  const by_span source = by_edition_block_text(epub->edition, block);
  const size_t speaker = size_within(epub, by_span_slice(source, 0, by_speaker_size(source)), text, false);
  if (speaker == 0 || speaker > text.size) {
    return false;
  }
  by_buffer_add_text(&epub->out, "<span class=\"speaker\">");
  add_content(epub, block, by_span_slice(text, 0, speaker), direction);
  by_buffer_add_text(&epub->out, "</span>");
  add_content(epub, block, by_span_from(text, speaker), direction);
  return true;
}

/* The inside of a block. */
static void add_inside(by_epub *epub, const by_block *block, by_span text, by_direction direction)
{
  if (block->kind == BY_BLOCK_ROW) {
    add_cells(epub, block);
    return;
  }
  const bool verse = block->kind == BY_BLOCK_VERSE && add_verse(epub, block, text);
  if (!verse && !(block->kind == BY_BLOCK_SPEECH && add_speech(epub, block, text, direction))) {
    add_content(epub, block, text, direction);
  }
}

void by_epub_add_block(by_epub *epub, const by_epub_element *element, const by_block *block)
{
  by_buffer_clear(&epub->scratch);
  by_edition_add_text(epub->edition, block->offset, block->size, &epub->scratch);
  const by_span text = by_buffer_span(&epub->scratch);
  epub->failed = epub->failed || epub->scratch.failed;
  if (text.size == 0) { /* of controls alone */
    return;
  }
  open_element(epub, element);
  by_xml_add_attribute(&epub->out, "id", block->id);
  const by_direction direction = add_block_direction(epub, block, text);
  by_buffer_add_byte(&epub->out, '>');
  add_inside(epub, block, text, direction);
  close_element(epub, element);
  by_buffer_clear(&epub->scratch);
}

void by_epub_open_row(by_epub *epub, const by_epub_element *element)
{
  open_element(epub, element);
  by_buffer_add_text(&epub->out, ">\n");
  if (element->inner != NULL) {
    by_buffer_add_byte(&epub->out, '<');
    by_buffer_add_text(&epub->out, element->inner);
    by_buffer_add_text(&epub->out, ">\n");
  }
}

void by_epub_close_row(by_epub *epub, const by_epub_element *element)
{
  if (element->inner != NULL) {
    by_buffer_add_text(&epub->out, "</");
    by_buffer_add_text(&epub->out, element->inner);
    by_buffer_add_text(&epub->out, ">\n");
  }
  close_element(epub, element);
}

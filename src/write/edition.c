/* SPDX-License-Identifier: BSD-2-Clause */
/* What the writers ask of an edition: languages, directions, the bytes of a block, and the few facts that every document states alike. */
#include "write/edition.h"

#include "model/identifier.h"
#include "text/blank.h"
#include "text/heading.h"

by_span by_edition_language(const by_edition *edition, const by_article *article)
{
  return article->language.size != 0 ? article->language : edition->issue->language;
}

by_direction by_edition_direction(const by_edition *edition, const by_article *article)
{
  return article->language.size != 0 ? by_direction_of_language(article->language) : edition->direction;
}

by_span by_edition_block_text(const by_edition *edition, const by_block *block)
{
  return by_span_slice(edition->text->bytes, block->offset, block->size);
}

void by_edition_add_text(const by_edition *edition, size_t offset, size_t size, by_buffer *out)
{
  by_changes_apply(edition->changes, edition->text->bytes, offset, size, out);
}

void by_edition_add_line(const by_edition *edition, const by_block *block, by_buffer *out)
{
  by_buffer text = by_buffer_of(out->ceiling);
  const size_t signs = by_heading_signs(edition->text, by_edition_block_text(edition, block));
  by_edition_add_text(edition, block->offset + signs, block->size - signs, &text);
  by_blank_fold(by_buffer_span(&text), out);
  out->failed = out->failed || text.failed;
  by_buffer_drop(&text);
}

bool by_edition_may_state(const by_edition *edition, const by_value *value)
{
  return value->text.size != 0 && by_value_is_usable(value, edition->accept_proposed);
}

by_span by_edition_rights(const by_edition *edition)
{
  /* Copyright not evaluated. */
  static const char UNDECIDED[] = "http://rightsstatements.org/vocab/CNE/1.0/";
  const by_value *rights = &edition->record->rights;
  return by_edition_may_state(edition, rights) ? rights->text : by_span_of(UNDECIDED);
}

static const by_run *run_of_kind(const by_block *block, by_run_kind kind)
{
  for (size_t i = 0; i < block->run_count; i++) {
    if (block->runs[i].kind == kind) {
      return &block->runs[i];
    }
  }
  return NULL;
}

static by_span printed_number(const by_edition *edition)
{
  const by_value *number = &edition->record->issue;
  const by_blocks *masthead = &edition->issue->masthead;
  for (size_t i = 0; i < masthead->count && number->raw.size == 0; i++) {
    const by_run *run = run_of_kind(&masthead->items[i], BY_RUN_NUMBER);
    if (run != NULL && by_span_equal(run->value, number->text)) {
      return by_span_slice(edition->text->bytes, run->offset, run->size);
    }
  }
  return number->raw.size != 0 ? number->raw : number->text;
}

void by_edition_add_number(const by_edition *edition, by_buffer *out)
{
  static const char DASH[] = " \xE2\x80\x93 ";
  const bool numbered = by_edition_may_state(edition, &edition->record->issue);
  const bool labelled = by_edition_may_state(edition, &edition->record->label);
  if (numbered) {
    by_blank_fold(printed_number(edition), out);
  }
  by_buffer_add_text(out, numbered && labelled ? DASH : "");
  if (labelled) {
    by_blank_fold(edition->record->label.text, out);
  }
}

/* The source's file name without its extension, where that says anything. */
static by_span file_stem(const by_record *record)
{
  const by_span stem = by_file_stem(record->source.name);
  return by_blank_only(stem) ? record->package_id : stem;
}

/* The line of a header block without what stands before and around a title: of `title: "HEAD. NAME 5(1)"` that is NAME 5(1). */
static by_span line_of_title(by_span block, by_span title)
{
  enum { KEY_BYTES = 40 };
  static const char SIGNS[] = {'"', '\'', '*', '_', ' '};
  const size_t start = (size_t)(title.at - block.at);
  const size_t colon = by_span_find(by_span_slice(block, 0, start), by_span_of(":"));
  if (colon == BY_NOWHERE || colon == 0 || colon > KEY_BYTES) {
    return block;
  }
  by_span line = by_span_from(block, start);
  line = by_span_before(line, "\n");
  line = by_span_before(line, "\r");
  while (line.size > title.size && memchr(SIGNS, line.at[line.size - 1], sizeof SIGNS) != NULL) {
    line.size--;
  }
  return line;
}

/* The line of the masthead that holds the periodical's title; empty where there is none. */
static by_span title_line(const by_edition *edition)
{
  const by_blocks *masthead = &edition->issue->masthead;
  for (size_t i = 0; i < masthead->count; i++) {
    const by_run *run = run_of_kind(&masthead->items[i], BY_RUN_TITLE);
    if (run != NULL && run->value.size != 0) {
      const by_span block = by_edition_block_text(edition, &masthead->items[i]);
      return line_of_title(block, by_span_slice(edition->text->bytes, run->offset, run->size));
    }
  }
  return by_span_of("");
}

void by_edition_add_title(const by_edition *edition, by_buffer *out)
{
  const by_record *record = edition->record;
  const by_span line = title_line(edition);
  const bool told = by_edition_may_state(edition, &record->issue) || by_edition_may_state(edition, &record->label);
  if (by_edition_may_state(edition, &record->title) && (told || line.size == 0)) {
    by_buffer_add(out, record->title.text);
    by_buffer_add_text(out, told ? " " : "");
    by_edition_add_number(edition, out);
  } else {
    by_blank_fold(line.size != 0 ? line : file_stem(record), out);
  }
}

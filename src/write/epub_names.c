/* SPDX-License-Identifier: BSD-2-Clause */
/* The names that several parts show: the edition's title, its number as printed, each article's label, its agents and its path. Values
 * below corroborated stay out; a title there always is (EPUB 3.3, section 5.5.3.1.1). */
#include "text/blank.h"
#include "write/epub_writer.h"

by_span by_epub_keep(by_epub *epub)
{
  by_span kept = {0};
  const bool copied = !epub->scratch.failed && by_arena_copy(epub->arena, by_buffer_span(&epub->scratch), &kept);
  epub->failed = epub->failed || !copied;
  by_buffer_clear(&epub->scratch);
  return kept;
}

static by_span find_title(by_epub *epub)
{
  by_edition_add_title(epub->edition, &epub->scratch);
  return by_epub_keep(epub);
}

static void add_head_lines(by_epub *epub, const by_article *article)
{
  for (size_t i = 0; i < article->blocks.count; i++) {
    const by_block *block = &article->blocks.items[i];
    if (block->kind == BY_BLOCK_HEAD || (block->kind == BY_BLOCK_SUBTITLE && epub->scratch.size != 0)) {
      by_buffer_add_text(&epub->scratch, epub->scratch.size == 0 ? "" : " ");
      by_edition_add_line(epub->edition, block, &epub->scratch);
    }
  }
}

static by_span find_label(by_epub *epub, size_t index)
{
  const by_record *record = epub->edition->record;
  add_head_lines(epub, &epub->edition->issue->articles[index]);
  if (epub->scratch.size == 0 && index < record->article_count &&
      by_value_is_usable(&record->articles[index].title, epub->edition->accept_proposed)) {
    by_blank_fold(record->articles[index].title.text, &epub->scratch);
  }
  epub->named[index] = epub->scratch.size != 0;
  if (!epub->named[index]) {
    by_buffer number = by_buffer_of(BY_NAME_MOST);
    by_buffer_add_number(&number, index + 1);
    by_buffer_add(&epub->scratch, by_words_get(epub->words, BY_WORD_UNTITLED));
    by_buffer_add_byte(&epub->scratch, ' ');
    by_words_add_digits(epub->words, by_buffer_span(&number), &epub->scratch);
    epub->failed = epub->failed || number.failed;
    by_buffer_drop(&number);
  }
  return by_epub_keep(epub);
}

void by_epub_find_names(by_epub *epub)
{
  const by_edition *edition = epub->edition;
  const by_record *record = edition->record;
  if (by_value_is_usable(&record->title, edition->accept_proposed)) {
    by_blank_fold(record->title.text, &epub->scratch);
    epub->name = by_epub_keep(epub);
  }
  by_edition_add_number(edition, &epub->scratch);
  epub->number = by_epub_keep(epub);
  epub->title = find_title(epub);
  const size_t count = edition->issue->article_count;
  epub->labels = by_arena_take(epub->arena, count, sizeof *epub->labels);
  epub->named = by_arena_take(epub->arena, count, sizeof *epub->named);
  if (epub->labels == NULL || epub->named == NULL) {
    epub->failed = true;
    return;
  }
  for (size_t i = 0; i < count; i++) {
    epub->labels[i] = find_label(epub, i);
  }
}

bool by_epub_add_agents(const by_epub *epub, const by_agents *agents, by_role role, by_buffer *out)
{
  bool any = false;
  for (size_t i = 0; i < agents->count; i++) {
    const by_agent *agent = &agents->items[i];
    if (agent->role == role && by_value_is_usable(&agent->name, epub->edition->accept_proposed)) {
      by_buffer_add(out, any ? by_words_get(epub->words, BY_WORD_COMMA) : by_span_of(""));
      by_blank_fold(agent->name.text, out);
      any = true;
    }
  }
  return any;
}

const by_agents *by_epub_agents(const by_epub *epub, size_t index)
{
  static const by_agents NOBODY = {0};
  const by_record *record = epub->edition->record;
  return index < record->article_count ? &record->articles[index].agents : &NOBODY;
}

void by_epub_add_article_id(const by_epub *epub, size_t index, by_buffer *out)
{
  enum { SMALLEST_WIDTH = 100, BASE = 10 };
  by_buffer_add_text(out, "article-");
  size_t width = SMALLEST_WIDTH;
  while (width <= epub->edition->issue->article_count / BASE) {
    width *= BASE;
  }
  for (; width > index + 1; width /= BASE) {
    by_buffer_add_byte(out, '0');
  }
  by_buffer_add_number(out, index + 1);
}

void by_epub_add_article_path(const by_epub *epub, size_t index, by_buffer *out)
{
  by_buffer_add_text(out, "text/");
  by_epub_add_article_id(epub, index, out);
  by_buffer_add_text(out, ".xhtml");
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading one issue, step by step: layout, masthead, articles, agents, dates, language. Each step has a file of its own. */
#include "read/read.h"

#include "base/utf8.h"
#include "read/blocks.h"
#include "read/cut.h"
#include "read/mark.h"
#include "text/script.h"

static void describe_source(by_reading *reading)
{
  const by_text *text = reading->text;
  const by_line *last = &text->lines[text->line_count - 1];
  reading->record->source = (by_source){.name = reading->name,
                                        .size = text->source.size,
                                        .encoding = by_span_of(text->encoding),
                                        .line_end = by_span_of(by_text_line_end_name(text)),
                                        .wrap = by_span_of(by_wrap_name(reading->layout.wrap)),
                                        .mark = text->mark != 0,
                                        .final_line_end = last->end != BY_END_NONE,
                                        .lines = text->line_count,
                                        .characters = text->characters};
}

/* The bytes at the start of an article by which its direction is told. */
static by_span article_text(const by_text *text, const by_article *article)
{
  enum { SAMPLE_BYTES = 1500 };
  const by_block *first = &article->blocks.items[0];
  const by_block *last = &article->blocks.items[article->blocks.count - 1];
  return by_utf8_front(by_span_slice(text->bytes, first->offset, last->offset + last->size - first->offset), SAMPLE_BYTES);
}

/* Blocks that run against the text around them: their language where it is told, else their script. */
static void find_block_languages(const by_text *text, const by_blocks *blocks, by_direction around)
{
  for (size_t i = 0; i < blocks->count; i++) {
    by_block *block = &blocks->items[i];
    const by_span bytes = by_span_slice(text->bytes, block->offset, block->size);
    if (by_text_runs_against(bytes, around)) {
      const by_span told = by_language_of(bytes);
      const by_span script = by_script_tag(bytes);
      block->language = told.size == 0 || by_direction_of_language(told) == around ? script : told;
      block->language.size = by_direction_of_language(block->language) == around ? 0 : block->language.size;
    }
  }
}

static void find_all_block_languages(const by_reading *reading)
{
  by_issue *const issue = reading->issue;
  const by_direction direction = by_direction_of_text(reading->text->bytes);
  issue->right_to_left = direction == BY_RTL;
  find_block_languages(reading->text, &issue->masthead, direction);
  find_block_languages(reading->text, &issue->back, direction);
  for (size_t i = 0; i < issue->article_count; i++) {
    const by_article *article = &issue->articles[i];
    const by_direction own = article->language.size == 0 ? direction : by_direction_of_language(article->language);
    find_block_languages(reading->text, &article->blocks, own);
  }
}

static void find_languages(by_reading *reading)
{
  by_issue *issue = reading->issue;
  const by_span language = by_language_of(reading->text->bytes);
  issue->language = language.size == 0 ? by_span_of("und") : language;
  if (language.size == 0) {
    return;
  }
  reading->record->language = (by_value){.text = language,
                                         .state = BY_PROPOSED,
                                         .rule = by_recogniser_id(BY_READS_LANGUAGE_LETTERS),
                                         .confidence = by_recogniser_confidence(BY_READS_LANGUAGE_LETTERS)};
  const by_direction direction = by_direction_of_language(language);
  for (size_t i = 0; i < issue->article_count; i++) {
    const by_span text = article_text(reading->text, &issue->articles[i]);
    if (by_direction_of_text(text) != direction) {
      issue->articles[i].language = by_language_of(text);
    }
  }
}

/* Finds the pieces, cut where articles are known to begin. */
static by_status find_layout(by_reading *reading)
{
  const by_status status = by_layout_find(reading->text, reading->arena, &reading->layout);
  const bool cut = status == BY_OK && reading->cut != NULL;
  return cut && !by_cut_layout(reading->text, reading->cut, reading->arena, &reading->layout) ? BY_ENVIRONMENT : status;
}

by_status by_read_issue_as(const by_text *text, const by_known *known, by_arena *arena, by_issue *issue, by_record *record)
{
  *issue = (by_issue){0};
  *record = (by_record){0};
  by_reading reading = {.text = text, .name = known->name, .arena = arena, .issue = issue, .record = record, .cut = known->cut};
  size_t masthead = 0;
  by_status status = find_layout(&reading);
  if (status == BY_OK) {
    describe_source(&reading);
    status = by_masthead_read(&reading, &masthead);
  }
  if (status == BY_OK) {
    status = by_articles_read(&reading, masthead);
  }
  if (status == BY_OK) {
    status = by_bylines_read(&reading);
  }
  if (status == BY_OK) {
    status = by_editors_read(&reading);
  }
  if (status == BY_OK) {
    find_languages(&reading);
    status = by_dates_read(&reading);
  }
  if (status == BY_OK) {
    status = by_issue_date_read(&reading);
  }
  if (status == BY_OK) {
    status = by_blocks_read(&reading);
  }
  if (status == BY_OK) {
    find_all_block_languages(&reading);
  }
  return status == BY_OK ? by_tree_mark(arena, issue, record) : status;
}

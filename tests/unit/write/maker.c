/* SPDX-License-Identifier: BSD-2-Clause */
/* Editions made by hand: no reader takes part, so that a test of writing tests writing alone. */
#include "maker.h"

#include "tests.h"

#include <stdio.h>
#include <stdlib.h>

int by_maker_open(void **state)
{
  by_maker *maker = calloc(1, sizeof *maker);
  assert_non_null(maker);
  maker->arena = by_arena_new(1 << 26);
  assert_non_null(maker->arena);
  maker->line = 1;
  maker->issue.masthead.items = maker->masthead;
  maker->issue.back.items = maker->back;
  maker->issue.articles = maker->articles;
  maker->record.articles = maker->article_records;
  maker->record.uid = by_span_of("urn:uuid:d01bc3c4-d945-51cf-b0d8-358b5f1fc79a");
  maker->record.package_id = by_span_of("the-package");
  maker->record.source.name = by_span_of("some.issue.txt");
  maker->record.source.sha256.size = 32;
  *state = maker;
  return 0;
}

int by_maker_close(void **state)
{
  by_maker *maker = *state;
  by_changes_drop(&maker->changes);
  by_arena_free(maker->arena);
  free(maker);
  return 0;
}

by_value by_maker_value(const char *text, by_state state)
{
  return (by_value){.text = by_span_of(text), .state = state};
}

static by_block block_of(by_maker *maker, by_block_kind kind, const char *before, size_t article, const char *text)
{
  char id[64];
  if (kind == BY_BLOCK_HEAD) {
    (void)snprintf(id, sizeof id, "a%zu-title", article);
  } else if (article == 0) {
    (void)snprintf(id, sizeof id, "%s-l%zu", before, maker->line);
  } else {
    (void)snprintf(id, sizeof id, "a%zu-l%zu", article, maker->line);
  }
  by_block block = {.kind = kind, .offset = maker->size, .size = strlen(text), .line = maker->line, .end_line = maker->line};
  assert_true(by_arena_copy(maker->arena, by_span_of(id), &block.id));
  assert_true(block.size < sizeof maker->bytes - maker->size);
  memcpy(maker->bytes + maker->size, text, block.size);
  maker->size += block.size;
  maker->bytes[maker->size++] = '\n';
  maker->line++;
  return block;
}

by_block *by_maker_add_masthead(by_maker *maker, const char *text)
{
  assert_true(maker->issue.masthead.count < BY_MAKER_BLOCKS);
  by_block *block = &maker->masthead[maker->issue.masthead.count++];
  *block = block_of(maker, BY_BLOCK_MASTHEAD, "masthead", 0, text);
  return block;
}

by_block *by_maker_add_back(by_maker *maker, const char *text)
{
  assert_true(maker->issue.back.count < BY_MAKER_BLOCKS);
  by_block *block = &maker->back[maker->issue.back.count++];
  *block = block_of(maker, BY_BLOCK_PARAGRAPH, "back", 0, text);
  return block;
}

by_article *by_maker_add_article(by_maker *maker)
{
  assert_true(maker->issue.article_count < BY_MAKER_ARTICLES);
  by_article *article = &maker->articles[maker->issue.article_count++];
  article->number = maker->issue.article_count;
  article->blocks.items = maker->blocks + maker->block_count;
  maker->record.article_count = maker->issue.article_count;
  return article;
}

by_block *by_maker_add_block(by_maker *maker, by_block_kind kind, const char *text)
{
  assert_true(maker->block_count < BY_MAKER_BLOCKS && maker->issue.article_count != 0);
  by_article *article = &maker->articles[maker->issue.article_count - 1];
  by_block *block = &maker->blocks[maker->block_count++];
  article->blocks.count++;
  *block = block_of(maker, kind, "", article->number, text);
  return block;
}

by_agent *by_maker_add_author(by_maker *maker, const char *name, by_state state)
{
  by_agents *agents = &maker->article_records[maker->issue.article_count - 1].agents;
  maker->agents[0] = (by_agent){.role = BY_AUTHOR, .name = by_maker_value(name, state), .person = 1};
  *agents = (by_agents){.items = maker->agents, .count = 1};
  return &maker->agents[0];
}

void by_maker_write(by_maker *maker, const char *language)
{
  maker->text.bytes = (by_span){.at = maker->bytes, .size = maker->size};
  maker->text.source = maker->text.bytes;
  maker->issue.language = by_span_of(language);
  maker->edition = (by_edition){.text = &maker->text,
                                .issue = &maker->issue,
                                .record = &maker->record,
                                .date = "2026-11-23",
                                .moment = "2026-11-23T00:00:00Z",
                                .version = "0.1.0",
                                .direction = by_direction_of_language(by_span_of(language)),
                                .accept_proposed = maker->edition.accept_proposed,
                                .level = BY_LEVEL_USUAL,
                                .changes = &maker->changes};
  by_changes_drop(&maker->changes);
  assert_true(by_editing_find(&maker->edition, maker->arena, &maker->changes));
  maker->parts.capacity = by_epub_part_count(&maker->edition);
  maker->parts.count = 0;
  maker->parts.items = by_arena_take(maker->arena, maker->parts.capacity, sizeof *maker->parts.items);
  assert_non_null(maker->parts.items);
  assert_int_equal(by_write_epub(&maker->edition, maker->arena, &maker->parts), BY_OK);
  assert_int_equal(maker->parts.count, maker->parts.capacity);
}

const char *by_maker_part(const by_maker *maker, const char *path)
{
  for (size_t i = 0; i < maker->parts.count; i++) {
    if (by_span_is(maker->parts.items[i].path, path)) {
      return maker->parts.items[i].bytes.at;
    }
  }
  fail_msg("no part %s", path);
  return NULL;
}

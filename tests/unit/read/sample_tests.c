/* SPDX-License-Identifier: BSD-2-Clause */
/* The first issue ever read, exactly. */
#include "base/buffer.h"
#include "desk.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { SAMPLE_BYTES = 3542 };

static by_buffer sample(void)
{
  const char *source = getenv("BAYEGAN_SOURCE");
  char path[4096];
  by_buffer bytes = by_buffer_of(1 << 16);
  assert_non_null(source);
  assert_true(snprintf(path, sizeof path, "%s/fixtures/anternasional-232/in.txt", source) > 0);
  FILE *file = fopen(path, "rb");
  assert_non_null(file);
  char *room = by_buffer_room(&bytes, 1 << 14);
  assert_non_null(room);
  bytes.size = fread(room, 1, 1 << 14, file);
  assert_int_equal(fclose(file), 0);
  assert_int_equal(bytes.size, SAMPLE_BYTES);
  return bytes;
}

static void assert_place(const by_evidence *at, size_t line, size_t column, size_t offset, size_t size)
{
  assert_int_equal(at->line, line);
  assert_int_equal(at->column, column);
  assert_int_equal(at->offset, offset);
  assert_int_equal(at->size, size);
}

static void record_is_exact(void **state)
{
  desk *work = *state;
  by_buffer bytes = sample();
  desk_read_bytes(work, by_buffer_span(&bytes), "issue.txt");
  const by_record *record = &work->record;
  desk_assert_value(&record->title, "انترناسیونال", BY_PROPOSED, "title-bare-number");
  assert_place(&record->title.at, 1, 1, 0, 24);
  assert_int_equal(record->title.confidence, 75);
  desk_assert_value(&record->issue, "232", BY_PROPOSED, "issue-bare-number");
  assert_place(&record->issue.at, 1, 14, 25, 6);
  assert_int_equal(record->issue.confidence, 75);
  assert_int_equal(record->date.state, BY_UNKNOWN);
  assert_int_equal(record->date.text.size, 0);
  assert_int_equal(record->event_count, 2);
  desk_assert_value(&record->events[0], "--02-02/--02-09", BY_PROPOSED, "date-event");
  assert_place(&record->events[0].at, 5, 53, 306, 29);
  desk_assert_value(&record->events[1], "--02-16", BY_PROPOSED, "date-event");
  assert_place(&record->events[1].at, 6, 399, 2682, 23);
  assert_true(by_span_is(record->language.text, "fa"));
  assert_true(by_span_is(record->source.wrap, "line"));
  assert_int_equal(record->source.lines, 9);
  assert_int_equal(record->source.characters, 1967);
  assert_false(record->source.final_line_end);
  by_buffer_drop(&bytes);
}

static void article_is_exact(void **state)
{
  static const by_block_kind KINDS[] = {BY_BLOCK_HEAD,      BY_BLOCK_SUBTITLE,  BY_BLOCK_PARAGRAPH,
                                        BY_BLOCK_PARAGRAPH, BY_BLOCK_PARAGRAPH, BY_BLOCK_PARAGRAPH};
  static const char *const IDS[] = {"a1-title", "a1-l4", "a1-l5", "a1-l6", "a1-l7", "a1-l8"};
  desk *work = *state;
  by_buffer bytes = sample();
  desk_read_bytes(work, by_buffer_span(&bytes), "issue.txt");
  assert_int_equal(work->issue.article_count, 1);
  const by_blocks *blocks = &work->issue.articles[0].blocks;
  assert_int_equal(blocks->count, 6);
  for (size_t i = 0; i < blocks->count; i++) {
    assert_int_equal(blocks->items[i].kind, KINDS[i]);
    assert_true(by_span_is(blocks->items[i].id, IDS[i]));
    assert_int_equal(blocks->items[i].line, i + 3);
  }
  assert_int_equal(blocks->items[0].character, 18);
  assert_int_equal(blocks->items[0].characters, 75);
  assert_int_equal(blocks->items[2].character, 117);
  assert_int_equal(blocks->items[2].characters, 970);
  const by_article_record *article = &work->record.articles[0];
  assert_int_equal(article->line, 3);
  assert_int_equal(article->end_line, 8);
  assert_int_equal(article->agents.count, 1);
  desk_assert_value(&article->agents.items[0].name, "حمید تقوائی", BY_PROPOSED, "byline-in-title");
  assert_place(&article->agents.items[0].name.at, 3, 6, 42, 21);
  assert_int_equal(article->agents.items[0].role, BY_AUTHOR);
  by_buffer_drop(&bytes);
}

static void runs_are_exact(void **state)
{
  desk *work = *state;
  by_buffer bytes = sample();
  desk_read_bytes(work, by_buffer_span(&bytes), "issue.txt");
  assert_int_equal(work->issue.masthead.count, 1);
  const by_block *masthead = &work->issue.masthead.items[0];
  assert_true(by_span_is(masthead->id, "masthead-l1"));
  assert_int_equal(masthead->run_count, 2);
  assert_int_equal(masthead->runs[0].kind, BY_RUN_TITLE);
  assert_int_equal(masthead->runs[1].kind, BY_RUN_NUMBER);
  assert_true(by_span_is(masthead->runs[1].value, "232"));
  const by_block *items = work->issue.articles[0].blocks.items;
  assert_int_equal(items[0].run_count, 1);
  assert_int_equal(items[0].runs[0].person, 1);
  assert_int_equal(items[2].run_count, 1);
  assert_true(by_span_is(items[2].runs[0].value, "--02-02/--02-09"));
  assert_true(by_span_is(items[2].runs[0].calendar, "gregory"));
  assert_int_equal(items[3].run_count, 1);
  by_buffer_drop(&bytes);
}

static void file_name_is_a_witness(void **state)
{
  desk *work = *state;
  by_buffer bytes = sample();
  desk_read_bytes(work, by_buffer_span(&bytes), "anternasional-232.txt");
  assert_int_equal(work->record.issue.state, BY_CORROBORATED);
  assert_int_equal(work->record.issue.confidence, 90);
  assert_int_equal(work->record.title.state, BY_PROPOSED);
  desk_read_bytes(work, by_buffer_span(&bytes), "scan-2323.txt");
  assert_int_equal(work->record.issue.state, BY_PROPOSED);
  by_buffer_drop(&bytes);
}

int by_read_sample_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(record_is_exact), cmocka_unit_test(article_is_exact),
                                     cmocka_unit_test(runs_are_exact), cmocka_unit_test(file_name_is_a_witness)};
  return cmocka_run_group_tests_name("sample", tests, desk_set_up, desk_tear_down);
}

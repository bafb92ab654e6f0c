/* SPDX-License-Identifier: BSD-2-Clause */
/* The cut into articles and the ids of blocks. */
#include "desk.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define LONG "A line of text that is much longer than a headline could ever be, since it goes on and on and on, line after line after line."

static void assert_block(const desk *work, size_t article, size_t block, by_block_kind kind, const char *id)
{
  const by_blocks *blocks = &work->issue.articles[article].blocks;
  assert_true(block < blocks->count);
  assert_int_equal(blocks->items[block].kind, kind);
  assert_true(by_span_is(blocks->items[block].id, id));
}

static void heads_begin_articles(void **state)
{
  desk *work = *state;
  desk_read(work, "Bulletin 7\n\nFirst head\nA second line of it!\n" LONG "\n" LONG "\n\nSecond head\n\n" LONG "\n");
  assert_int_equal(work->issue.article_count, 2);
  assert_block(work, 0, 0, BY_BLOCK_HEAD, "a1-title");
  assert_block(work, 0, 1, BY_BLOCK_SUBTITLE, "a1-l4");
  assert_block(work, 0, 2, BY_BLOCK_PARAGRAPH, "a1-l5");
  assert_block(work, 1, 0, BY_BLOCK_HEAD, "a2-title");
  assert_block(work, 1, 1, BY_BLOCK_PARAGRAPH, "a2-l10");
  assert_true(by_span_is(work->record.articles[0].title.text, "First head A second line of it!"));
  assert_true(by_span_is(work->record.articles[1].title.rule, "head-short-line"));
  assert_int_equal(work->record.articles[1].line, 8);
  assert_int_equal(work->record.articles[1].end_line, 10);
}

static void sentences_begin_none(void **state)
{
  desk *work = *state;
  desk_read(work, "Bulletin 7\n\n" LONG "\n\nA short sentence.\n" LONG "\n\nNothing follows this\n");
  assert_int_equal(work->issue.article_count, 1);
  assert_block(work, 0, 0, BY_BLOCK_PARAGRAPH, "a1-l3");
  assert_block(work, 0, 1, BY_BLOCK_PARAGRAPH, "a1-l5");
  assert_block(work, 0, 3, BY_BLOCK_PARAGRAPH, "a1-l8");
  assert_int_equal(work->record.articles[0].title.state, BY_UNKNOWN);
}

typedef struct signed_row {
  const char *head;  /* lines between two empty ones */
  const char *title; /* of the article that they begin; "" where they begin none */
  const char *author;
} signed_row;

static const signed_row SIGNED[] = {
    {"On travel.\nBy Charles Baxter.", "On travel.", "Charles Baxter"},
    {"On travel.\n\nBy Charles Baxter.", "On travel.", "Charles Baxter"},
    {"Das Meer. Von Theodor Storm.", "Das Meer. Von Theodor Storm.", "Theodor Storm"},
    {"Spring\n\nMary Wilkins Freeman", "Spring", "Mary Wilkins Freeman"},
    {"یادداشت سردبیر\nعلی جوادی", "یادداشت سردبیر", "علی جوادی"},
    {"A short sentence.", "", ""},
    {"He went on.\nAnd she did not answer him", "", ""},
};

/* A byline shows that a line is a head, whether a full stop ends it or a gap parts the two. */
static void bylines_tell_heads(void **state)
{
  desk *work = *state;
  for (size_t i = 0; i < sizeof SIGNED / sizeof SIGNED[0]; i++) {
    by_buffer text = by_buffer_of(1 << 12);
    by_buffer_add_text(&text, "Bulletin 7\n\nFirst head\n" LONG "\n" LONG "\n\n");
    by_buffer_add_text(&text, SIGNED[i].head);
    by_buffer_add_text(&text, "\n\n" LONG "\n");
    desk_read_bytes(work, by_buffer_span(&text), "issue.txt");
    const bool begins = SIGNED[i].title[0] != '\0';
    assert_int_equal(work->issue.article_count, begins ? 2 : 1);
    const by_article_record *last = &work->record.articles[begins];
    assert_true(!begins || by_span_is(last->title.text, SIGNED[i].title));
    assert_int_equal(last->agents.count, begins ? 1 : 0);
    assert_true(!begins || by_span_is(last->agents.items[0].name.text, SIGNED[i].author));
    by_buffer_drop(&text);
  }
}

static void blocks_of_one_line_differ(void **state)
{
  desk *work = *state;
  desk_read(work, LONG "\f" LONG "\f" LONG "\n");
  assert_int_equal(work->issue.article_count, 1);
  assert_block(work, 0, 0, BY_BLOCK_PARAGRAPH, "a1-l1");
  assert_block(work, 0, 1, BY_BLOCK_PAGE_BREAK, "");
  assert_block(work, 0, 2, BY_BLOCK_PARAGRAPH, "a1-l1-2");
  assert_block(work, 0, 4, BY_BLOCK_PARAGRAPH, "a1-l1-3");
}

static void page_break_at_the_start_is_no_block(void **state)
{
  desk *work = *state;
  desk_read(work, "\f\nA head\n" LONG "\n");
  assert_int_equal(work->issue.masthead.count, 0);
  assert_int_equal(work->issue.article_count, 1);
  assert_block(work, 0, 0, BY_BLOCK_HEAD, "a1-title");
  desk_read(work, "Bulletin 7\n\f\nA head\n" LONG "\n");
  assert_int_equal(work->issue.masthead.count, 2);
  assert_int_equal(work->issue.masthead.items[1].kind, BY_BLOCK_PAGE_BREAK);
  assert_block(work, 0, 0, BY_BLOCK_HEAD, "a1-title");
}

static void separators_are_kept(void **state)
{
  desk *work = *state;
  desk_read(work, "A head\n" LONG "\n* * *\nAnother head\n" LONG "\n");
  assert_int_equal(work->issue.article_count, 2);
  assert_block(work, 0, 2, BY_BLOCK_SEPARATOR, "a1-l3");
  assert_block(work, 1, 0, BY_BLOCK_HEAD, "a2-title");
}

int by_read_articles_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(heads_begin_articles),      cmocka_unit_test(sentences_begin_none),
      cmocka_unit_test(blocks_of_one_line_differ), cmocka_unit_test(page_break_at_the_start_is_no_block),
      cmocka_unit_test(separators_are_kept),       cmocka_unit_test(bylines_tell_heads),
  };
  return cmocka_run_group_tests_name("articles", tests, desk_set_up, desk_tear_down);
}

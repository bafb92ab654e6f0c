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
      cmocka_unit_test(separators_are_kept),
  };
  return cmocka_run_group_tests_name("articles", tests, desk_set_up, desk_tear_down);
}

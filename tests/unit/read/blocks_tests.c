/* SPDX-License-Identifier: BSD-2-Clause */
/* Kinds of blocks that need long texts to be told: rows of page numbers, and what looks like them. */
#include "base/buffer.h"
#include "desk.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

enum { TEXT_MOST = 1 << 20 };

/* An issue of one article: `pages` pages of so many lines, with a line behind each that holds its number between these marks. */
static void read_pages(desk *work, const size_t *lines, size_t pages, const char *before, const char *behind)
{
  by_buffer out = by_buffer_of(TEXT_MOST);
  by_buffer_add_text(&out, "The Lantern 12\n\nThe Mill\n\n");
  for (size_t page = 0; page < pages; page++) {
    for (size_t i = 0; i < lines[page]; i++) {
      by_buffer_add_text(&out, "In the winter of that year the bakers of the town agreed to bake one loaf in ten for the almshouse, and "
                               "kept to it as long as the snow lay in the streets.\n");
    }
    by_buffer_add_text(&out, before);
    by_buffer_add_number(&out, page + 96);
    by_buffer_add_text(&out, behind);
    by_buffer_add_byte(&out, '\n');
  }
  assert_false(out.failed);
  desk_read_bytes(work, by_buffer_span(&out), "lantern.txt");
  by_buffer_drop(&out);
}

static size_t count_kind(const desk *work, by_block_kind kind)
{
  size_t count = 0;
  for (size_t i = 0; i < work->issue.article_count; i++) {
    const by_blocks *blocks = &work->issue.articles[i].blocks;
    for (size_t k = 0; k < blocks->count; k++) {
      count += blocks->items[k].kind == kind;
    }
  }
  return count;
}

static const size_t EVEN[] = {30, 34, 28, 30};

static void numbers_that_grow_are_of_pages(void **state)
{
  read_pages(*state, EVEN, 4, "", "");
  assert_int_equal(count_kind(*state, BY_BLOCK_PAGE_NUMBER), 4);
  read_pages(*state, EVEN, 4, "- ", " -");
  assert_int_equal(count_kind(*state, BY_BLOCK_PAGE_NUMBER), 4);
}

static void two_numbers_are_not(void **state)
{
  read_pages(*state, EVEN, 2, "", "");
  assert_int_equal(count_kind(*state, BY_BLOCK_PAGE_NUMBER), 0);
}

static void numbers_at_odd_distances_are_not(void **state)
{
  static const size_t ODD[] = {30, 13, 100, 15};
  static const size_t NEAR[] = {3, 3, 3, 3};
  read_pages(*state, ODD, 4, "", "");
  assert_int_equal(count_kind(*state, BY_BLOCK_PAGE_NUMBER), 0);
  read_pages(*state, NEAR, 4, "", "");
  assert_int_equal(count_kind(*state, BY_BLOCK_PAGE_NUMBER), 0);
}

static void the_word_for_a_page_is_enough(void **state)
{
  static const size_t NEAR[] = {3};
  read_pages(*state, NEAR, 1, "[Page ", "]");
  assert_int_equal(count_kind(*state, BY_BLOCK_PAGE_NUMBER), 1);
  read_pages(*state, NEAR, 1, "Page ", " of the book");
  assert_int_equal(count_kind(*state, BY_BLOCK_PAGE_NUMBER), 0);
}

static void running_heads_bear_numbers(void **state)
{
  read_pages(*state, EVEN, 4, "\nThe Quiet Lantern          ", "\n");
  assert_int_equal(count_kind(*state, BY_BLOCK_RUNNING_HEAD), 4);
  read_pages(*state, EVEN, 2, "\nThe Quiet Lantern          ", "\n");
  assert_int_equal(count_kind(*state, BY_BLOCK_RUNNING_HEAD), 0);
  read_pages(*state, EVEN, 4, "Total of all these          ", "");
  assert_int_equal(count_kind(*state, BY_BLOCK_RUNNING_HEAD), 0);
}

int by_read_blocks_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(numbers_that_grow_are_of_pages),   cmocka_unit_test(two_numbers_are_not),
      cmocka_unit_test(numbers_at_odd_distances_are_not), cmocka_unit_test(the_word_for_a_page_is_enough),
      cmocka_unit_test(running_heads_bear_numbers),
  };
  return cmocka_run_group_tests_name("blocks", tests, desk_set_up, desk_tear_down);
}

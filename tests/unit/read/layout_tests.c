/* SPDX-License-Identifier: BSD-2-Clause */
/* Wrap modes and blocks; and over random texts: blocks ascend, and nothing but the blanks between them is left out. */
#include "base/buffer.h"
#include "desk.h"
#include "read/layout.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void lay_out(desk *work, const char *text, by_layout *layout)
{
  by_arena_reset(work->arena);
  work->findings = (by_findings){.arena = work->arena};
  assert_int_equal(by_text_open_as(by_span_of(text), (by_span){0}, work->arena, &work->findings, &work->text), BY_OK);
  assert_int_equal(by_layout_find(&work->text, work->arena, layout), BY_OK);
}

static void assert_piece(const desk *work, const by_piece *piece, by_piece_kind kind, const char *text, size_t gap)
{
  assert_int_equal(piece->kind, kind);
  assert_true(by_span_is(desk_bytes(work, piece->offset, piece->size), text));
  assert_int_equal(piece->gap, gap);
}

static void line_is_a_block(void **state)
{
  desk *work = *state;
  by_layout layout = {0};
  lay_out(work, "  One\t\n\nTwo \xC2\xA0\n\xC2\xA0\n\xC2\xA0 Three\x1A", &layout);
  assert_string_equal(by_wrap_name(layout.wrap), "line");
  assert_int_equal(layout.count, 3);
  assert_piece(work, &layout.pieces[0], BY_PIECE_TEXT, "One", 1);
  assert_piece(work, &layout.pieces[1], BY_PIECE_TEXT, "Two \xC2\xA0", 1);
  assert_piece(work, &layout.pieces[2], BY_PIECE_TEXT, "\xC2\xA0 Three", 1);
}

static const char HARD[] = "HEAD OF THE PAGE\n\n"
                           "The first paragraph of this text is filled to a width of about seventy\n"
                           "columns, as typewriters and early electronic texts had it, and its last\n"
                           "line is shorter.\n"
                           "Another paragraph begins here without an empty line before it, because\n"
                           "the line above could have held more words than it does.\n\n"
                           "Roses are red,\n"
                           "Violets are blue.\n\n"
                           "A last paragraph that is long enough to be broken once, so that there is\n"
                           "another soft line end to be found in this text by whoever looks for it.\n";

static void filled_lines_are_one_block(void **state)
{
  desk *work = *state;
  by_layout layout = {0};
  lay_out(work, HARD, &layout);
  assert_string_equal(by_wrap_name(layout.wrap), "hard");
  assert_int_equal(layout.count, 6);
  assert_int_equal(layout.pieces[1].line, 2);
  assert_int_equal(layout.pieces[1].end_line, 4);
  assert_int_equal(layout.pieces[2].end_line, 6);
  assert_piece(work, &layout.pieces[3], BY_PIECE_TEXT, "Roses are red,", 1);
  assert_piece(work, &layout.pieces[4], BY_PIECE_TEXT, "Violets are blue.", 0);
  assert_int_equal(layout.pieces[5].end_line - layout.pieces[5].line, 1);
}

static void form_feed_ends_a_block(void **state)
{
  desk *work = *state;
  by_layout layout = {0};
  lay_out(work, "one\fthree\n\f\n***\n", &layout);
  assert_int_equal(layout.count, 5);
  assert_piece(work, &layout.pieces[0], BY_PIECE_TEXT, "one", 1);
  assert_piece(work, &layout.pieces[1], BY_PIECE_PAGE_BREAK, "\f", 0);
  assert_piece(work, &layout.pieces[2], BY_PIECE_TEXT, "three", 0);
  assert_piece(work, &layout.pieces[3], BY_PIECE_PAGE_BREAK, "\f", 0);
  assert_piece(work, &layout.pieces[4], BY_PIECE_RULE, "***", 0);
}

/* The part of the line, between form feeds, that the byte stands in. */
static by_span part_at(const desk *work, size_t offset)
{
  const by_span bytes = work->text.bytes;
  const by_line *line = &work->text.lines[by_text_line_at(&work->text, offset)];
  size_t start = offset;
  size_t end = offset;
  while (start > line->offset && bytes.at[start - 1] != '\f') {
    start--;
  }
  while (end < line->offset + line->size && bytes.at[end] != '\f') {
    end++;
  }
  return by_span_slice(bytes, start, end - start);
}

/* What may stand between blocks. */
static void assert_blank(const desk *work, size_t from, size_t to)
{
  for (size_t i = from; i < to; i++) {
    const char byte = work->text.bytes.at[i];
    const bool plain = memchr(" \t\r\n\f", byte, 5) != NULL;
    const bool closing = byte == 0x1A && i + 1 == work->text.bytes.size;
    assert_true(plain || closing || by_span_find(part_at(work, i), by_span_of("x")) == BY_NOWHERE);
  }
}

static size_t assert_blocks(const desk *work, const by_blocks *blocks, size_t from)
{
  for (size_t i = 0; i < blocks->count; i++) {
    const by_block *block = &blocks->items[i];
    assert_true(block->offset >= from);
    assert_true(block->size > 0);
    assert_int_equal(block->id.size == 0, block->kind == BY_BLOCK_PAGE_BREAK);
    assert_int_equal(block->character, by_text_character_at(&work->text, block->offset));
    assert_int_equal(block->character + block->characters, by_text_character_at(&work->text, block->offset + block->size));
    assert_int_equal(block->line, by_text_line_at(&work->text, block->offset) + 1);
    assert_int_equal(block->end_line, by_text_line_at(&work->text, block->offset + block->size - 1) + 1);
    assert_blank(work, from, block->offset);
    from = block->offset + block->size;
  }
  return from;
}

static void nothing_is_lost(void **state)
{
  static const char *const PIECES[] = {"x",
                                       "xx xx xxxxx",
                                       "\n",
                                       "\n\n",
                                       " ",
                                       "\t",
                                       "\xC2\xA0",
                                       "\f",
                                       "\r\n",
                                       "\r",
                                       "***",
                                       "شماره ۱۲ xx",
                                       "xxxxxxx xxxxxxxx xxxxxxxxx xxxxxxx xxxxxxx xxxxxx xxxxxxx xx",
                                       ".",
                                       "\xE3\x80\x80x",
                                       "۲۲ بهمن x"};
  desk *work = *state;
  unsigned seed = 1;
  for (size_t round = 0; round < 400; round++) {
    by_buffer bytes = by_buffer_of(1 << 16);
    by_buffer_add_text(&bytes, "x");
    for (size_t i = 0; i < 3 + round / 4; i++) {
      seed = seed * 1103515245U + 12345U;
      by_buffer_add_text(&bytes, PIECES[seed >> 16 & 15]);
    }
    by_buffer_add_text(&bytes, round % 3 == 0 ? "\x1A" : "");
    desk_read_bytes(work, by_buffer_span(&bytes), "issue.txt");
    size_t end = assert_blocks(work, &work->issue.masthead, 0);
    for (size_t i = 0; i < work->issue.article_count; i++) {
      assert_true(work->issue.articles[i].blocks.count > 0);
      end = assert_blocks(work, &work->issue.articles[i].blocks, end);
    }
    end = assert_blocks(work, &work->issue.back, end);
    assert_blank(work, end, work->text.bytes.size);
    by_buffer_drop(&bytes);
  }
}

int by_read_layout_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(line_is_a_block),
      cmocka_unit_test(filled_lines_are_one_block),
      cmocka_unit_test(form_feed_ends_a_block),
      cmocka_unit_test(nothing_is_lost),
  };
  return cmocka_run_group_tests_name("layout", tests, desk_set_up, desk_tear_down);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Opening texts: what is refused and where, lines of all kinds, places and characters. */
#include "text/text.h"

#include "base/buffer.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ARENA_BYTES = 1 << 22 };

typedef struct opened {
  by_arena *arena;
  by_findings findings;
  by_text text;
  by_status status;
} opened;

static int set_up(void **state)
{
  opened *made = calloc(1, sizeof *made);
  if (made == NULL) {
    return 1;
  }
  made->arena = by_arena_new(ARENA_BYTES);
  *state = made;
  return made->arena == NULL;
}

static int tear_down(void **state)
{
  opened *made = *state;
  by_arena_free(made->arena);
  free(made);
  return 0;
}

static void open_bytes(opened *work, const char *bytes, size_t size)
{
  by_arena_reset(work->arena);
  work->findings = (by_findings){.arena = work->arena};
  work->status = by_text_open_as((by_span){bytes, size}, by_span_of("UTF-8"), work->arena, &work->findings, &work->text);
}

static void open_text(opened *work, const char *text)
{
  open_bytes(work, text, strlen(text));
}

/* A text that is refused: why, and where. */
typedef struct refusal {
  const char *bytes;
  size_t size; /* 0: up to the NUL */
  const char *rule;
  size_t line;
  size_t column;
  size_t offset;
} refusal;

static const refusal REFUSALS[] = {
    {"\xEF\xBB\xBF", 0, "text-empty", 0, 0, 0},
    {" \n\t\r\n\xC2\xA0\x1A", 0, "text-blank", 0, 0, 0},
    {"\xE2\x80\x8C", 0, "text-blank", 0, 0, 0},
    {"\xE2\x80\xAE\n", 0, "text-blank", 0, 0, 0},
    {"ab\n\xC7\xE1 x", 0, "encoding-invalid-bytes", 2, 1, 3},
    {"\xEF\xBB\xBF"
     "é\xC3",
     0, "encoding-invalid-bytes", 1, 2, 5},
    {"a\r\nb\rc\xED\xA0\x80", 0, "encoding-invalid-bytes", 3, 2, 6},
    {"a\xC0\x80", 0, "encoding-invalid-bytes", 1, 2, 1},
    {"a\0b", 3, "text-binary", 1, 2, 1},
    {"a\x1A"
     "b",
     0, "text-binary", 1, 2, 1},
    {"a\x0B", 0, "text-binary", 1, 2, 1},
    {"a\n\xEF\xBF\xBE", 0, "text-binary", 2, 1, 2},
    {"\xEF\xBF\xBD\xEF\xBF\xBF", 0, "text-binary", 1, 2, 3},
    {"a\x01\xC3", 0, "encoding-invalid-bytes", 1, 3, 2},
    {"\xC3 \x01", 0, "encoding-invalid-bytes", 1, 1, 0},
};

static void refuses(void **state)
{
  opened *work = *state;
  for (size_t i = 0; i < sizeof REFUSALS / sizeof REFUSALS[0]; i++) {
    const refusal *row = &REFUSALS[i];
    open_bytes(work, row->bytes, row->size == 0 ? strlen(row->bytes) : row->size);
    assert_int_equal(work->status, BY_REFUSED);
    assert_int_equal(work->findings.errors, 1);
    const by_finding *finding = work->findings.first;
    assert_string_equal(finding->rule->id, row->rule);
    assert_int_equal(finding->place.line, row->line);
    assert_int_equal(finding->place.column, row->column);
    assert_int_equal(finding->place.offset, row->offset);
  }
}

static void refuses_nothing_and_too_much(void **state)
{
  opened *work = *state;
  open_bytes(work, NULL, 0);
  assert_string_equal(work->findings.first->rule->id, "text-empty");
  /* The limit is looked at before any byte is. */
  open_bytes(work, "a", (size_t)BY_TEXT_MOST + 1);
  assert_int_equal(work->status, BY_REFUSED);
  assert_string_equal(work->findings.first->rule->id, "text-limit");
}

static void accepts_form_feed_and_closing_control_z(void **state)
{
  opened *work = *state;
  open_text(work, "a\fb\x7F\xC2\x85\x1A");
  assert_int_equal(work->status, BY_OK);
  assert_int_equal(work->text.line_count, 1);
}

/* A tenth of the bytes may be controls: they are counted, and the first is known. */
static void counts_controls(void **state)
{
  opened *work = *state;
  open_text(work, "abcdefghijklmnopqrstuvw\x1B[0m\xEF\xBF\xBF\n\x1A");
  assert_int_equal(work->status, BY_OK);
  assert_int_equal(work->text.controls, 2);
  assert_int_equal(work->text.control, 23);
  open_text(work, "abcdefghi\x01");
  assert_int_equal(work->status, BY_OK);
  open_text(work, "abcdefgh\x01");
  assert_int_equal(work->status, BY_REFUSED);
}

static void names_the_bad_byte(void **state)
{
  opened *work = *state;
  open_text(work, "ab\xC7");
  assert_true(by_span_is(work->findings.first->details[0], "C7"));
  assert_true(by_span_is(work->findings.first->details[1], "2"));
  assert_true(by_span_is(work->findings.first->source_line, "ab"));
}

/* What the index tells of a text. */
typedef struct index_row {
  const char *text;
  const char *ends;
  size_t lines;
  size_t characters;
} index_row;

static const index_row INDEXES[] = {
    {"a", "none", 1, 1},        {"a\n", "LF", 1, 2},
    {"a\n\nb", "LF", 3, 4},     {"a\r\nb\r\n", "CRLF", 2, 4},
    {"a\rb\r", "CR", 2, 4},     {"a\nb\r\nc\rd", "mixed", 4, 7},
    {"\r\r\nx", "mixed", 3, 3}, {"\xEF\xBB\xBFسلام\n", "LF", 1, 5},
};

static void indexes_lines(void **state)
{
  opened *work = *state;
  for (size_t i = 0; i < sizeof INDEXES / sizeof INDEXES[0]; i++) {
    open_text(work, INDEXES[i].text);
    assert_int_equal(work->status, BY_OK);
    assert_int_equal(work->text.line_count, INDEXES[i].lines);
    assert_int_equal(work->text.characters, INDEXES[i].characters);
    assert_string_equal(by_text_line_end_name(&work->text), INDEXES[i].ends);
  }
}

static void tells_places(void **state)
{
  opened *work = *state;
  open_text(work, "\xEF\xBB\xBF"
                  "ab\r\nپیام x\n");
  const by_text *text = &work->text;
  const by_place place = by_text_place(text, 13, 1);
  assert_int_equal(place.line, 2);
  assert_int_equal(place.column, 6);
  assert_int_equal(place.offset, 16);
  assert_int_equal(place.size, 1);
  assert_int_equal(by_text_character_at(text, 13), 8);
  assert_int_equal(by_text_character_at(text, text->bytes.size), text->characters);
  assert_int_equal(by_text_line_at(text, 3), 0);
  assert_int_equal(by_text_line_at(text, 4), 1);
  assert_true(by_span_is(by_text_line(text, 0), "ab"));
}

/* Every byte of a long text of all line ends is in the line that the index says. */
static void agrees_with_counting(void **state)
{
  static const char *const PIECES[] = {"abc", "\n", "سلام دنیا", "\r\n", "\r", "x", "\xEF\xBF\xBD", "\n"};
  opened *work = *state;
  by_buffer bytes = by_buffer_of(1 << 16);
  unsigned seed = 7;
  for (size_t i = 0; i < 500; i++) {
    seed = seed * 1103515245U + 12345U;
    by_buffer_add_text(&bytes, PIECES[seed >> 16 & 7]);
  }
  by_buffer_add_text(&bytes, "end");
  open_bytes(work, bytes.at, bytes.size);
  assert_int_equal(work->status, BY_OK);
  size_t line = 0;
  for (size_t i = 0; i < bytes.size; i++) {
    assert_int_equal(by_text_line_at(&work->text, i), line);
    const bool end = bytes.at[i] == '\n' || (bytes.at[i] == '\r' && bytes.at[i + 1] != '\n');
    line += end;
  }
  assert_int_equal(work->text.line_count, line + 1);
  by_buffer_drop(&bytes);
}

/* In a text with long lines every character is counted where it stands. */
static void counts_in_long_lines(void **state)
{
  opened *work = *state;
  by_buffer bytes = by_buffer_of(1 << 16);
  by_buffer_add_text(&bytes, "سلام\r\n");
  for (size_t i = 0; i < 3000; i++) {
    by_buffer_add_text(&bytes, i == 2500 ? "\r\n" : "aپ€𝄞");
  }
  open_bytes(work, bytes.at, bytes.size);
  assert_int_equal(work->status, BY_OK);
  assert_non_null(work->text.stations);
  size_t characters = 0;
  size_t column = 1;
  for (size_t i = 0; i < bytes.size; i++) {
    if (((unsigned char)bytes.at[i] & 0xC0) == 0x80 || bytes.at[i] == '\n') {
      continue;
    }
    assert_int_equal(by_text_character_at(&work->text, i), characters++);
    assert_int_equal(by_text_place(&work->text, i, 1).column, column);
    column = bytes.at[i] == '\r' ? 1 : column + 1;
  }
  assert_int_equal(work->text.characters, characters);
  by_buffer_drop(&bytes);
}

static void short_arena_is_environment(void **state)
{
  (void)state;
  by_arena *small = by_arena_new(16);
  by_findings findings = {.arena = small};
  by_text text = {0};
  assert_int_equal(by_text_open_as(by_span_of("a\nb"), (by_span){0}, small, &findings, &text), BY_ENVIRONMENT);
  by_arena_free(small);
}

int by_text_text_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(refuses),
      cmocka_unit_test(refuses_nothing_and_too_much),
      cmocka_unit_test(accepts_form_feed_and_closing_control_z),
      cmocka_unit_test(counts_controls),
      cmocka_unit_test(names_the_bad_byte),
      cmocka_unit_test(indexes_lines),
      cmocka_unit_test(tells_places),
      cmocka_unit_test(agrees_with_counting),
      cmocka_unit_test(counts_in_long_lines),
      cmocka_unit_test(short_arena_is_environment),
  };
  return cmocka_run_group_tests_name("text", tests, set_up, tear_down);
}

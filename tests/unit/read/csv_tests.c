/* SPDX-License-Identifier: BSD-2-Clause */
/* Comma-separated values: cells, their places, and what is refused. */
#include "desk.h"
#include "read/csv.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static by_csv_cell cells[BY_CSV_CELLS];

/* The text as `row|row`, each cell in brackets; what ended it behind. */
static void read_all(by_arena *arena, const char *text, char separator, by_buffer *out)
{
  static const char *const ENDS[] = {[BY_CSV_END] = "end",   [BY_CSV_QUOTE_OPEN] = "open", [BY_CSV_QUOTE_STRAY] = "stray",
                                     [BY_CSV_LONG] = "long", [BY_CSV_WIDE] = "wide",       [BY_CSV_MEMORY] = "memory"};
  by_csv csv = by_csv_of(by_span_of(text), separator);
  by_csv_row row = {.cells = cells, .room = BY_CSV_CELLS};
  by_csv_verdict verdict = BY_CSV_ROW;
  while ((verdict = by_csv_next(&csv, arena, &row)) == BY_CSV_ROW) {
    for (size_t i = 0; i < row.count; i++) {
      by_buffer_add_byte(out, '[');
      by_buffer_add(out, row.cells[i].text);
      by_buffer_add_byte(out, ']');
    }
    by_buffer_add_byte(out, '|');
  }
  by_buffer_add_text(out, ENDS[verdict]);
}

static void assert_cells(void **state, const char *text, const char *wanted)
{
  const desk *work = *state;
  by_buffer out = by_buffer_of(1 << 20);
  read_all(work->arena, text, ',', &out);
  assert_string_equal(out.at, wanted);
  by_buffer_drop(&out);
}

static void cells_and_rows(void **state)
{
  assert_cells(state, "", "end");
  assert_cells(state, "a,b\r\n,c\r\n", "[a][b]|[][c]|end");
  assert_cells(state, "a\nb\rc", "[a]|[b]|[c]|end");
  assert_cells(state, "a,\n\nb", "[a][]|[]|[b]|end");
  assert_cells(state, " a ,b;c\n", "[ a ][b;c]|end");
}

static void quotes(void **state)
{
  assert_cells(state, "\"a,b\",\"\"\n", "[a,b][]|end");
  assert_cells(state, "\"say \"\"no\"\"\",\"\"\"\"\r\n", "[say \"no\"][\"]|end");
  assert_cells(state, "\"a\r\nb\",c\r\nd", "[a\r\nb][c]|[d]|end");
  assert_cells(state, "a\n\"b", "[a]|open");
  assert_cells(state, "\"a\"\"", "open");
  assert_cells(state, "\"a\" ,b", "stray");
  assert_cells(state, "a\"b\"", "stray");
  assert_cells(state, " \"a\"", "stray");
}

static void another_separator(void **state)
{
  const desk *work = *state;
  by_buffer out = by_buffer_of(1 << 10);
  read_all(work->arena, "a;b,c\n\"d;e\";f\n", ';', &out);
  assert_string_equal(out.at, "[a][b,c]|[d;e][f]|end");
  by_buffer_drop(&out);
}

static void every_cell_knows_its_place(void **state)
{
  const desk *work = *state;
  const by_span bytes = by_span_of("آ,ب\r\n\"1\n2\",ه,د\n");
  by_csv csv = by_csv_of(bytes, ',');
  by_csv_row row = {.cells = cells, .room = BY_CSV_CELLS};
  assert_int_equal(by_csv_next(&csv, work->arena, &row), BY_CSV_ROW);
  by_place place = by_csv_place(bytes, 3, &row.cells[1]);
  assert_int_equal(place.line, 1);
  assert_int_equal(place.column, 3);
  assert_int_equal(place.offset, 6);
  assert_int_equal(place.size, 2);
  assert_int_equal(by_csv_next(&csv, work->arena, &row), BY_CSV_ROW);
  assert_int_equal(csv.row, 2);
  place = by_csv_place(bytes, 0, &row.cells[0]);
  assert_int_equal(place.line, 2);
  assert_int_equal(place.size, 5);
  place = by_csv_place(bytes, 0, &row.cells[2]);
  assert_int_equal(place.line, 3);
  assert_int_equal(place.column, 6);
  assert_true(by_span_is(by_csv_line(bytes, &row.cells[2]), "2\",ه,د"));
  assert_int_equal(by_csv_next(&csv, work->arena, &row), BY_CSV_END);
}

static void limits(void **state)
{
  const desk *work = *state;
  by_buffer text = by_buffer_of(1 << 22);
  for (size_t i = 1; i < BY_CSV_CELLS; i++) {
    by_buffer_add_byte(&text, ',');
  }
  by_csv_row row = {.cells = cells, .room = BY_CSV_CELLS};
  by_csv csv = by_csv_of(by_buffer_span(&text), ',');
  assert_int_equal(by_csv_next(&csv, work->arena, &row), BY_CSV_ROW);
  assert_int_equal(row.count, BY_CSV_CELLS);
  by_buffer_add_byte(&text, ',');
  csv = by_csv_of(by_buffer_span(&text), ',');
  assert_int_equal(by_csv_next(&csv, work->arena, &row), BY_CSV_WIDE);
  by_buffer_clear(&text);
  for (size_t i = 0; i < BY_CSV_CELL_BYTES; i++) {
    by_buffer_add_byte(&text, 'x');
  }
  csv = by_csv_of(by_buffer_span(&text), ',');
  assert_int_equal(by_csv_next(&csv, work->arena, &row), BY_CSV_ROW);
  by_buffer_add_byte(&text, 'x');
  csv = by_csv_of(by_buffer_span(&text), ',');
  assert_int_equal(by_csv_next(&csv, work->arena, &row), BY_CSV_LONG);
  by_buffer_drop(&text);
}

int by_read_csv_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(cells_and_rows),
      cmocka_unit_test(quotes),
      cmocka_unit_test(another_separator),
      cmocka_unit_test(every_cell_knows_its_place),
      cmocka_unit_test(limits),
  };
  return cmocka_run_group_tests_name("csv", tests, desk_set_up, desk_tear_down);
}

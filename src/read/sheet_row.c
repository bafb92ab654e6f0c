/* SPDX-License-Identifier: BSD-2-Clause */
/* A row in the hand: its cells by their meaning, its findings, and values that know their cell; then the order in which a row is joined. */
#include "read/sheet_parts.h"

#include "model/sheet.h"
#include "read/find.h"
#include "read/mark.h"
#include "text/blank.h"

/* A cell of several lines as one. */
static bool fold(by_csv_cell *cell, by_arena *arena)
{
  if (by_span_find(cell->text, by_span_of("\n")) == BY_NOWHERE && by_span_find(cell->text, by_span_of("\r")) == BY_NOWHERE) {
    return true;
  }
  by_buffer folded = by_buffer_of(BY_CSV_CELL_BYTES);
  by_blank_fold(cell->text, &folded);
  const bool done = !folded.failed && by_arena_copy(arena, by_buffer_span(&folded), &cell->text);
  by_buffer_drop(&folded);
  return done;
}

bool by_row_read(const by_sheet *sheet, const by_sheet_row *place, by_row *row)
{
  row->sheet = sheet;
  row->number = place->number;
  row->cells = (by_csv_row){.cells = by_arena_take(row->arena, BY_CSV_CELLS, sizeof *row->cells.cells), .room = BY_CSV_CELLS};
  by_csv csv = by_csv_of(sheet->bytes, ',');
  csv.offset = place->offset;
  csv.line_start = place->offset;
  csv.line = place->line;
  bool done = row->cells.cells != NULL && by_csv_next(&csv, row->arena, &row->cells) == BY_CSV_ROW;
  for (size_t i = 0; done && i < row->cells.count; i++) {
    done = fold(&row->cells.cells[i], row->arena);
  }
  return done;
}

bool by_sheet_note(const by_sheet *sheet, size_t index, by_arena *arena, by_span *note)
{
  by_row row = {.arena = arena};
  const bool done = by_row_read(sheet, &sheet->rows[index], &row);
  *note = done ? by_row_text(&row, BY_MEANS_NOTE) : by_span_of("");
  return done;
}

size_t by_row_column(const by_row *row, by_meaning meaning)
{
  for (size_t i = 0; i < row->cells.count && i < row->sheet->columns; i++) {
    if (row->sheet->meanings[i] == meaning && by_cell_text(&row->cells.cells[i]).size != 0) {
      return i;
    }
  }
  return BY_NOWHERE;
}

by_span by_row_text(const by_row *row, by_meaning meaning)
{
  const size_t column = by_row_column(row, meaning);
  return column != BY_NOWHERE ? by_cell_text(&row->cells.cells[column]) : (by_span){0};
}

void by_row_report(const by_row *row, size_t column, const by_cell_trouble *trouble)
{
  const size_t at = column == BY_NOWHERE ? 0 : column;
  const by_cell_spot spot = {.cell = &row->cells.cells[at], .column = at, .row = row->number};
  by_sheet_report(row->sheet, row->joint->findings, &spot, trouble);
}

static const by_cell *cell_of(by_row *row, size_t column)
{
  by_cell *const cell = by_arena_take(row->arena, 1, sizeof *cell);
  by_buffer address = by_buffer_of(64);
  by_sheet_add_address(column + 1, row->number, &address);
  if (cell == NULL || address.failed || !by_arena_copy(row->arena, by_buffer_span(&address), &cell->address)) {
    row->failed = true;
  } else {
    cell->sheet = row->sheet->name;
    cell->place = by_csv_place(row->sheet->bytes, row->sheet->mark, &row->cells.cells[column]);
    cell->place.path = row->sheet->path;
    cell->line = by_csv_line(row->sheet->bytes, &row->cells.cells[column]);
  }
  by_buffer_drop(&address);
  return row->failed ? NULL : cell;
}

by_value by_row_value(by_row *row, size_t column, by_span text)
{
  return (by_value){.text = text,
                    .state = row->confirmed ? BY_CONFIRMED : BY_PROPOSED,
                    .confirmed_by = row->confirmed ? row->confirmed_by : (by_span){0},
                    .cell = cell_of(row, column)};
}

/* The state that a cell names, in letters of any case. */
static bool state_of(by_span text, by_state *state)
{
  for (size_t i = 0; i < BY_STATES; i++) {
    if (by_column_is(text, by_state_name((by_state)i))) {
      *state = (by_state)i;
      return true;
    }
  }
  return false;
}

static void report_nobody(const by_row *row, size_t column)
{
  char room[BY_NUMBER_ROOM];
  by_findings_add(row->joint->findings,
                  &(by_finding){.rule = &by_sheet_rules[BY_SHEET_CONFIRMED_BY_MISSING],
                                .place = {.path = row->sheet->path,
                                          .line = row->cells.cells[column].line,
                                          .column = by_csv_place(row->sheet->bytes, 0, &row->cells.cells[column]).column},
                                .details = {by_digits_of(row->number, room)}});
}

/* Whether the row's values are confirmed, and by whom. */
static void read_state(by_row *row)
{
  const size_t column = by_row_column(row, BY_MEANS_STATE);
  by_state state = row->sheet->has[BY_MEANS_STATE] || row->sheet->dialect->own ? BY_UNKNOWN : BY_CONFIRMED;
  if (column != BY_NOWHERE && !state_of(by_row_text(row, BY_MEANS_STATE), &state)) {
    const by_cell_trouble trouble = {.rule = BY_SHEET_CELL_FORMAT,
                                     .second = by_row_text(row, BY_MEANS_STATE),
                                     .third = by_span_of("a state: unknown, proposed, conflict, corroborated or confirmed")};
    by_row_report(row, column, &trouble);
    return;
  }
  row->confirmed = state == BY_CONFIRMED;
  row->confirmed_by = by_row_text(row, BY_MEANS_CONFIRMED_BY);
  if (row->confirmed && column != BY_NOWHERE && row->confirmed_by.size == 0) {
    report_nobody(row, column);
  }
  if (!row->confirmed && row->confirmed_by.size != 0) {
    const by_cell_trouble trouble = {
        .rule = BY_SHEET_CELL_UNUSED, .second = row->confirmed_by, .third = by_span_of("the state of its row is not confirmed")};
    by_row_report(row, by_row_column(row, BY_MEANS_CONFIRMED_BY), &trouble);
  }
}

/* Tells of values that differ from what is known and did not enter, for nobody confirmed them. */
static void report_unused(const by_row *row, const by_record *given)
{
  static const size_t FIELDS[] = {
      offsetof(by_record, title),    offsetof(by_record, volume),    offsetof(by_record, issue),  offsetof(by_record, date),
      offsetof(by_record, language), offsetof(by_record, publisher), offsetof(by_record, rights),
  };
  for (size_t i = 0; i < sizeof FIELDS / sizeof FIELDS[0]; i++) {
    const by_value *const value = (const by_value *)(const void *)((const char *)given + FIELDS[i]);
    const by_value *const known = (const by_value *)(const void *)((const char *)row->joint->record + FIELDS[i]);
    if (value->cell == NULL || value->state == BY_CONFIRMED || by_text_same(row->arena, value->text, known->text)) {
      continue;
    }
    by_findings_add(row->joint->findings,
                    &(by_finding){.rule = &by_sheet_rules[BY_SHEET_CELL_UNUSED],
                                  .place = value->cell->place,
                                  .details = {value->cell->address, value->text,
                                              by_span_of("its row is not confirmed, and the text says something else")},
                                  .source_line = value->cell->line});
  }
}

/* A value that stands behind the header's last column has moved there, and so have others. */
static bool fits_header(const by_row *row)
{
  for (size_t i = row->sheet->columns; i < row->cells.count; i++) {
    const by_span text = by_cell_text(&row->cells.cells[i]);
    if (text.size != 0) {
      const by_cell_trouble trouble = {.rule = BY_SHEET_ROW_LENGTH, .second = text};
      by_row_report(row, i, &trouble);
      return false;
    }
  }
  return true;
}

static by_status join_row(by_row *row)
{
  const size_t errors = row->joint->findings->errors;
  by_record given = {0};
  if (!fits_header(row)) {
    return by_findings_status(row->joint->findings, errors);
  }
  read_state(row);
  by_row_check(row);
  by_status status = by_findings_status(row->joint->findings, errors);
  if (status == BY_OK) {
    by_row_values(row, &given);
    status = row->failed ? BY_ENVIRONMENT : by_findings_status(row->joint->findings, errors);
  }
  if (status != BY_OK) {
    return status;
  }
  status = by_record_join(&given, row->joint);
  if (status == BY_ENVIRONMENT) {
    return status;
  }
  by_row_join_authors(row);
  report_unused(row, &given);
  const bool marked = !row->failed && by_tree_mark(row->arena, row->joint->issue, row->joint->record) == BY_OK;
  return marked ? by_findings_status(row->joint->findings, errors) : BY_ENVIRONMENT;
}

by_status by_sheet_join(const by_sheet *sheet, size_t index, const by_joint *joint)
{
  by_row row = {.joint = joint, .arena = joint->findings->arena};
  return by_row_read(sheet, &sheet->rows[index], &row) ? join_row(&row) : BY_ENVIRONMENT;
}

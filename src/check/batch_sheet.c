/* SPDX-License-Identifier: BSD-2-Clause */
/* The sheet is read strictly as CSV (RFC 4180); its header says which column is which. */
#include "check/batch_sheet.h"

#include "base/rules_batch.h"
#include "base/utf8.h"
#include "check/bag_parts.h"
#include "model/sheet.h"
#include "read/csv.h"

#include <limits.h>
#include <stdlib.h>

static const char *const NAMES[] = {
    [BY_BATCH_ID] = "id",       [BY_BATCH_SERIAL] = "serial", [BY_BATCH_ISSUE_FROM] = "issue_from", [BY_BATCH_ISSUE_TO] = "issue_to",
    [BY_BATCH_DATE] = "date",   [BY_BATCH_TITLE] = "title",   [BY_BATCH_AUTHOR] = "author",         [BY_BATCH_FILE] = "file",
    [BY_BATCH_BYTES] = "bytes", [BY_BATCH_SHA512] = "sha512", [BY_BATCH_STATUS] = "status"};
_Static_assert(sizeof NAMES / sizeof NAMES[0] == BY_BATCH_COLUMNS, "a name for each column");

typedef struct reading {
  by_findings *findings;
  by_span bytes; /* without the mark */
  size_t mark;
  by_csv csv;
  by_csv_row row;
  size_t columns[BY_BATCH_COLUMNS]; /* which cell of a row; BY_NOWHERE: none */
  by_batch_sheet *sheet;
} reading;

static void refuse(const reading *it, size_t rule, by_place place, by_span detail)
{
  place.path = it->findings->path;
  by_findings_add(it->findings, &(by_finding){.rule = &by_batch_rules[rule], .place = place, .details = {detail}});
}

/* False where there is no further row. */
static bool next_row(reading *it, bool *failed)
{
  const by_csv_verdict verdict = by_csv_next(&it->csv, it->findings->arena, &it->row);
  if (verdict == BY_CSV_MEMORY) {
    *failed = true;
  } else if (verdict != BY_CSV_ROW && verdict != BY_CSV_END) {
    refuse(it, BY_BATCH_SHEET_FORMAT, by_csv_place(it->bytes, it->mark, &it->row.cells[it->row.count == 0 ? 0 : it->row.count - 1]),
           by_span_of("a quote or the length of this cell is wrong"));
  }
  return verdict == BY_CSV_ROW;
}

/* Without the apostrophe that keeps a spreadsheet from taking it for a formula. */
static by_span cell_text(by_span cell)
{
  return cell.size != 0 && cell.at[0] == '\'' && by_sheet_cell_is_guarded(cell) ? by_span_from(cell, 1) : cell;
}

/* Columns that are not there are not compared. */
static void report_columns(const reading *it)
{
  enum { NAMES_MOST = 256 };
  by_buffer missing = by_buffer_of(NAMES_MOST);
  for (size_t column = 0; column < BY_BATCH_COLUMNS; column++) {
    if (it->columns[column] == BY_NOWHERE) {
      by_buffer_add_text(&missing, missing.size == 0 ? "" : ", ");
      by_buffer_add_text(&missing, NAMES[column]);
    }
  }
  if (missing.size != 0) {
    refuse(it, BY_BATCH_SHEET_COLUMN, (by_place){.line = 1}, by_buffer_span(&missing));
  }
  by_buffer_drop(&missing);
}

static void read_header(reading *it)
{
  for (size_t column = 0; column < BY_BATCH_COLUMNS; column++) {
    it->columns[column] = BY_NOWHERE;
    for (size_t i = it->row.count; i > 0; i--) {
      it->columns[column] = by_span_is(it->row.cells[i - 1].text, NAMES[column]) ? i - 1 : it->columns[column];
    }
  }
  it->sheet->is_sheet = it->columns[BY_BATCH_FILE] != BY_NOWHERE;
  if (it->sheet->is_sheet) {
    report_columns(it);
  }
}

/* Room for a row of each line that is still to come, where rows are wanted. */
static bool make_room(reading *it)
{
  if (!it->sheet->is_sheet) {
    return true;
  }
  size_t lines = 1;
  for (size_t i = 0; i < it->bytes.size; i++) {
    lines += it->bytes.at[i] == '\n' || it->bytes.at[i] == '\r';
  }
  it->sheet->rows = by_arena_room(it->findings->arena, lines, sizeof *it->sheet->rows);
  return it->sheet->rows != NULL;
}

/* The number between the braces behind `escape`, which is the bytes "\\x{" or "\\u{"; `size` of all that; 0: it is none. */
static uint32_t escaped_code(by_span text, const char *escape, size_t *size)
{
  enum { BEHIND = 3, DIGITS = 6, BASE = 16 };
  static const char HEX[] = "0123456789ABCDEF";
  uint32_t code = 0;
  size_t at = BEHIND;
  *size = 0;
  if (!by_span_starts(text, by_span_of(escape))) {
    return 0;
  }
  for (; at < text.size && at < BEHIND + DIGITS && text.at[at] != '}'; at++) {
    const char *const digit = text.at[at] == '\0' ? NULL : strchr(HEX, text.at[at]);
    if (digit == NULL) {
      return 0;
    }
    code = code * BASE + (uint32_t)(digit - HEX);
  }
  *size = at < text.size && text.at[at] == '}' && at > BEHIND ? at + 1 : 0;
  return code;
}

/* The bytes of a name, of which the summary writes out what would not be shown: bytes that are no UTF-8, and control characters. */
static bool read_name(by_arena *arena, by_span *name)
{
  enum { FIRST_HIGH = 0x80, LAST_CODE = 0x10FFFF };
  char *const bytes = by_arena_take(arena, name->size, 1);
  size_t size = 0;
  for (size_t at = 0; bytes != NULL && at < name->size;) {
    const by_span rest = by_span_slice(*name, at, name->size);
    size_t wide = 0;
    size_t broken = 0;
    const uint32_t code = escaped_code(rest, "\\u{", &wide);
    const uint32_t byte = escaped_code(rest, "\\x{", &broken);
    if (broken != 0 && byte >= FIRST_HIGH && byte <= UCHAR_MAX) {
      bytes[size++] = (char)(unsigned char)byte;
      at += broken;
    } else if (wide != 0 && code <= LAST_CODE) {
      size += by_utf8_put(code, bytes + size);
      at += wide;
    } else {
      bytes[size++] = name->at[at++];
    }
  }
  *name = (by_span){.at = bytes, .size = size};
  return bytes != NULL;
}

static bool add_row(reading *it)
{
  by_batch_sheet *const sheet = it->sheet;
  by_batch_row *const row = &sheet->rows[sheet->count];
  *row = (by_batch_row){.place = by_csv_place(it->bytes, it->mark, &it->row.cells[0])};
  row->place.path = it->findings->path;
  for (size_t column = 0; column < BY_BATCH_COLUMNS; column++) {
    if (it->columns[column] < it->row.count) {
      const by_csv_cell *const cell = &it->row.cells[it->columns[column]];
      const by_place place = by_csv_place(it->bytes, it->mark, cell);
      row->cells[column] = cell->text.size == 0 ? by_span_of("") : cell_text(cell->text);
      row->columns[column] = place.line == row->place.line ? (uint32_t)place.column : 0;
    } else if (it->columns[column] != BY_NOWHERE) {
      row->cells[column] = by_span_of("");
    }
  }
  by_span *const file = &row->cells[BY_BATCH_FILE];
  sheet->count += file->size != 0;
  return memchr(file->at, '\\', file->size) == NULL || read_name(it->findings->arena, file);
}

static int row_order(const void *a, const void *b)
{
  const by_batch_row *left = a;
  const by_batch_row *right = b;
  const int order = by_span_compare(left->cells[BY_BATCH_FILE], right->cells[BY_BATCH_FILE]);
  return order != 0 ? order : (left->place.line > right->place.line) - (left->place.line < right->place.line);
}

/* Sorts; of rows about one file only the first stays. */
static void settle(const reading *it)
{
  by_batch_sheet *const sheet = it->sheet;
  size_t kept = 0;
  if (sheet->count != 0) {
    qsort(sheet->rows, sheet->count, sizeof *sheet->rows, row_order);
  }
  for (size_t i = 0; i < sheet->count; i++) {
    const by_batch_row row = sheet->rows[i];
    if (kept != 0 && by_span_equal(sheet->rows[kept - 1].cells[BY_BATCH_FILE], row.cells[BY_BATCH_FILE])) {
      refuse(it, BY_BATCH_SHEET_FORMAT, row.place, by_span_of("an earlier row is about the same file"));
    } else if (!by_bag_path_is_safe(row.cells[BY_BATCH_FILE])) {
      refuse(it, BY_BATCH_SHEET_FORMAT, row.place, by_span_of("the file of this row lies outside the batch"));
    } else {
      sheet->rows[kept++] = row;
    }
  }
  sheet->count = kept;
}

static by_status read_rows(reading *it)
{
  const size_t errors = it->findings->errors;
  bool failed = false;
  if (next_row(it, &failed)) {
    read_header(it);
  }
  if (!it->sheet->is_sheet && !failed) {
    refuse(it, BY_BATCH_SHEET_FOREIGN, (by_place){.line = 1}, by_span_of(""));
  }
  failed = failed || !make_room(it);
  while (it->sheet->is_sheet && !failed && next_row(it, &failed)) {
    failed = failed || !add_row(it);
  }
  settle(it);
  return failed ? BY_ENVIRONMENT : by_findings_status(it->findings, errors);
}

by_status by_batch_sheet_read(by_span text, by_findings *findings, by_batch_sheet *sheet)
{
  static const char MARK[] = "\xEF\xBB\xBF";
  const size_t mark = by_span_starts(text, by_span_of(MARK)) ? sizeof MARK - 1 : 0;
  const by_span bytes = by_span_from(text, mark);
  reading it = {.findings = findings, .bytes = bytes, .mark = mark, .csv = by_csv_of(bytes, ','), .sheet = sheet};
  *sheet = (by_batch_sheet){.is_sheet = false};
  if (by_utf8_valid(bytes) != bytes.size) {
    refuse(&it, BY_BATCH_SHEET_FORMAT, (by_place){.line = 0}, by_span_of("it is not UTF-8"));
    return by_findings_status(findings, 0);
  }
  it.row = (by_csv_row){.cells = calloc(BY_CSV_CELLS, sizeof *it.row.cells), .room = BY_CSV_CELLS};
  const by_status status = it.row.cells == NULL ? BY_ENVIRONMENT : read_rows(&it);
  free(it.row.cells);
  return status;
}

static int file_against_row(const void *file, const void *row)
{
  return by_span_compare(*(const by_span *)file, ((const by_batch_row *)row)->cells[BY_BATCH_FILE]);
}

const by_batch_row *by_batch_sheet_row(const by_batch_sheet *sheet, by_span file)
{
  return sheet->count == 0 ? NULL : bsearch(&file, sheet->rows, sheet->count, sizeof *sheet->rows, file_against_row);
}

static bool says(by_span known, by_span cell)
{
  return known.at != NULL && by_span_equal(cell, known);
}

static bool is_status(by_span word, by_span found)
{
  static const char *const WORDS[] = {"converted", "convertible", "sound", "unchecked", "refused"};
  size_t i = 0;
  while (i < sizeof WORDS / sizeof WORDS[0] && !by_span_is(word, WORDS[i])) {
    i++;
  }
  return i < sizeof WORDS / sizeof WORDS[0] && (!by_span_is(word, "refused") || by_span_equal(word, found));
}

/* Whether it is right that the cell is empty: nothing is sure, or the run that wrote the sheet did not look (verify --fast). */
static bool is_rightly_empty(const by_batch_row *row, size_t column, by_span sure)
{
  const bool of_bytes = column == BY_BATCH_BYTES || column == BY_BATCH_SHA512;
  const by_span status = row->cells[BY_BATCH_STATUS];
  const bool unread = row->cells[BY_BATCH_BYTES].size == 0 && row->cells[BY_BATCH_SHA512].size == 0 && !by_span_is(status, "converted");
  return sure.size == 0 || (of_bytes && unread) || by_span_is(status, "unchecked");
}

static bool is_so(const by_batch_row *row, size_t column, by_span sure, by_span proposed)
{
  const by_span cell = row->cells[column];
  if (cell.size == 0) {
    return is_rightly_empty(row, column, sure);
  }
  return column == BY_BATCH_STATUS ? is_status(cell, sure) : says(sure, cell) || says(proposed, cell);
}

void by_batch_compare_row(const by_batch_row *row, const by_span sure[BY_BATCH_COLUMNS], const by_span proposed[BY_BATCH_COLUMNS],
                          by_findings *findings)
{
  for (size_t column = 0; column < BY_BATCH_COLUMNS; column++) {
    const by_span cell = row->cells[column];
    const bool known = cell.at != NULL && (sure[column].at != NULL || proposed[column].at != NULL);
    if (known && !is_so(row, column, sure[column], proposed[column])) {
      by_place place = row->place;
      place.column = row->columns[column];
      by_findings_add(
          findings, &(by_finding){.rule = &by_batch_rules[BY_BATCH_ROW_MISMATCH],
                                  .related = place,
                                  .details = {by_span_of(NAMES[column]), cell, sure[column].size != 0 ? sure[column] : proposed[column]}});
    }
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Opening a spreadsheet: encoding, separator, header, and an index of its rows. Of a row only its place, the name of its file and its
 * digest are kept; its cells are read again when its text comes. */
#include "read/sheet_parts.h"

#include "base/utf8.h"
#include "model/sheet.h"

/* A sheet being opened. */
typedef struct opening {
  by_sheet *sheet;
  by_arena *arena;
  by_findings *findings;
  by_csv csv;
  by_csv_row row;
  size_t capacity; /* of the list of rows */
} opening;

by_span by_cell_text(const by_csv_cell *cell)
{
  const by_span text = by_span_trim(cell->text);
  return text.size != 0 && text.at[0] == '\'' && by_sheet_cell_is_guarded(text) ? by_span_from(text, 1) : text;
}

void by_sheet_report(const by_sheet *sheet, by_findings *findings, const by_cell_spot *spot, const by_cell_trouble *trouble)
{
  by_buffer address = by_buffer_of(64);
  by_sheet_add_address(spot->column + 1, spot->row, &address);
  by_finding finding = {.rule = &by_sheet_rules[trouble->rule],
                        .place = by_csv_place(sheet->bytes, sheet->mark, spot->cell),
                        .details = {by_buffer_span(&address), trouble->second, trouble->third},
                        .source_line = by_csv_line(sheet->bytes, spot->cell)};
  finding.place.path = sheet->path;
  by_findings_add(findings, &finding);
  findings->failed = findings->failed || address.failed;
  by_buffer_drop(&address);
}

/* Reports at a cell of the row in the hand. */
static void report(const opening *work, size_t column, size_t rule, by_span second)
{
  const by_cell_spot spot = {.cell = &work->row.cells[column], .column = column, .row = work->csv.row};
  const by_dialect *const dialect = work->sheet->dialect;
  const by_cell_trouble trouble = {.rule = rule, .second = second, .third = by_span_of(dialect == NULL ? "" : dialect->name)};
  by_sheet_report(work->sheet, work->findings, &spot, &trouble);
}

/* Says why the reader stopped within a row. */
static by_status report_verdict(const opening *work, by_csv_verdict verdict)
{
  static const struct {
    size_t rule;
    const char *message;
  } TROUBLES[] = {
      [BY_CSV_ROW] = {0, NULL},
      [BY_CSV_END] = {0, NULL},
      [BY_CSV_QUOTE_OPEN] = {BY_SHEET_QUOTE, "its quote is never closed"},
      [BY_CSV_QUOTE_STRAY] = {BY_SHEET_QUOTE, "there is a quote within it that is not doubled"},
      [BY_CSV_LONG] = {BY_SHEET_LIMIT, "a cell of 262144 bytes"},
      [BY_CSV_WIDE] = {BY_SHEET_LIMIT, "a row of 1024 cells"},
      [BY_CSV_MEMORY] = {0, NULL},
  };
  if (TROUBLES[verdict].message == NULL) {
    return BY_ENVIRONMENT;
  }
  report(work, work->row.count - 1, TROUBLES[verdict].rule, by_span_of(TROUBLES[verdict].message));
  return BY_REFUSED;
}

/* The encoding that a byte, which is no UTF-8, speaks for: Arabic letters stand in rows, Latin ones with accents alone. */
static const char *encoding_of(by_span bytes, size_t offset)
{
  enum { ROW = 3, HIGH = 0x80 };
  size_t run = 0;
  while (run < ROW && offset + run < bytes.size && (unsigned char)bytes.at[offset + run] >= HIGH) {
    run++;
  }
  return run == ROW ? "these bytes look like Windows-1256, or another encoding of a letter a byte"
                    : "this byte looks like Windows-1252 (Latin-1)";
}

/* Finds the cell that holds the byte, and reports it. */
static by_status report_byte(opening *work, size_t offset)
{
  by_csv_verdict verdict = BY_CSV_ROW;
  while (verdict == BY_CSV_ROW) {
    verdict = by_csv_next(&work->csv, work->arena, &work->row);
    for (size_t i = 0; i < work->row.count; i++) {
      if (offset <= work->row.cells[i].offset + work->row.cells[i].size) {
        report(work, i, BY_SHEET_ENCODING, by_span_of(encoding_of(work->sheet->bytes, offset)));
        return BY_REFUSED;
      }
    }
  }
  return verdict == BY_CSV_END ? BY_REFUSED : report_verdict(work, verdict);
}

/* What the first bytes tell of another encoding; NULL where they tell nothing. */
static const char *first_damage(by_span bytes)
{
  /* The byte order mark of UTF-8, read as Windows-1252 and saved as UTF-8. */
  static const char MISREAD[] = "\xC3\xAF\xC2\xBB\xC2\xBF";
  static const char *const UTF16[] = {"\xFF\xFE", "\xFE\xFF"};
  if (by_span_starts_any(bytes, UTF16, sizeof UTF16 / sizeof UTF16[0])) {
    return "it is UTF-16 (\"Unicode text\")";
  }
  if (bytes.size != 0 && memchr(bytes.at, '\0', bytes.size) != NULL) {
    return "it has bytes that are zero, as UTF-16 has";
  }
  return by_span_starts(bytes, by_span_of(MISREAD)) ? "it is UTF-8 that was read as Windows-1252 (Latin-1)" : NULL;
}

/* Takes the byte order mark off; refuses what is not UTF-8. */
static by_status check_encoding(opening *work)
{
  static const char MARK[] = "\xEF\xBB\xBF";
  by_sheet *const sheet = work->sheet;
  const char *const damage = first_damage(sheet->bytes);
  if (damage != NULL) {
    by_findings_add(work->findings, &(by_finding){.rule = &by_sheet_rules[BY_SHEET_ENCODING],
                                                  .place = {.path = sheet->path, .line = 1, .column = 1},
                                                  .details = {by_span_of("A1"), by_span_of(damage)}});
    return BY_REFUSED;
  }
  sheet->mark = by_span_starts(sheet->bytes, by_span_of(MARK)) ? strlen(MARK) : 0;
  sheet->bytes = by_span_from(sheet->bytes, sheet->mark);
  const size_t valid = by_utf8_valid(sheet->bytes);
  work->csv = by_csv_of(sheet->bytes, ',');
  return valid == sheet->bytes.size ? BY_OK : report_byte(work, valid);
}

/* Reads the first row of the sheet with another separator; whether that makes a header of it. */
static bool is_header_with(opening *work, char separator)
{
  by_csv csv = by_csv_of(work->sheet->bytes, separator);
  by_csv_row row = work->row;
  return by_csv_next(&csv, work->arena, &row) == BY_CSV_ROW && by_dialect_of(&row) != NULL;
}

/* Names the separator that the sheet was exported with, if that is what is wrong with its header. */
static const char *other_separator(opening *work)
{
  static const struct {
    char byte;
    const char *first; /* line by which Excel is told the separator */
    const char *name;
  } SEPARATORS[] = {{';', "sep=;", "semicolons"}, {'\t', "sep=\t", "tabs"}, {'|', "sep=|", "bars"}};
  for (size_t i = 0; i < sizeof SEPARATORS / sizeof SEPARATORS[0]; i++) {
    if (by_span_starts(work->sheet->bytes, by_span_of(SEPARATORS[i].first)) || is_header_with(work, SEPARATORS[i].byte)) {
      return SEPARATORS[i].name;
    }
  }
  return NULL;
}

/* The header has no dialect: says why. */
static by_status refuse_header(opening *work)
{
  const char *const separator = other_separator(work);
  if (separator != NULL) {
    report(work, 0, BY_SHEET_SEPARATOR, by_span_of(separator));
  } else {
    report(work, 0, BY_SHEET_HEADER, work->row.cells[0].text);
  }
  return BY_REFUSED;
}

/* Gives each column its meaning. Other tools' sheets may repeat a column for several values. */
static by_status read_columns(opening *work)
{
  by_sheet *const sheet = work->sheet;
  const size_t errors = work->findings->errors;
  sheet->columns = work->row.count;
  for (size_t i = 0; i < sheet->columns; i++) {
    const by_span name = by_span_trim(work->row.cells[i].text);
    by_meaning meaning = BY_MEANS_NOTHING;
    if (!by_dialect_meaning(sheet->dialect, name, &meaning) && name.size != 0) {
      report(work, i, BY_SHEET_COLUMN_UNKNOWN, name);
    }
    if (sheet->dialect->own && meaning != BY_MEANS_NOTHING && sheet->has[meaning]) {
      report(work, i, BY_SHEET_COLUMN_TWICE, name);
    }
    sheet->meanings[i] = (unsigned char)meaning;
    sheet->has[meaning] = true;
  }
  return by_findings_status(work->findings, errors);
}

static by_status read_header(opening *work)
{
  const by_csv_verdict verdict = by_csv_next(&work->csv, work->arena, &work->row);
  if (verdict == BY_CSV_END) {
    work->csv.row = 1;
    work->row = (by_csv_row){.cells = work->row.cells, .room = work->row.room, .count = 1};
    work->row.cells[0] = (by_csv_cell){.line = 1};
    report(work, 0, BY_SHEET_HEADER, (by_span){0});
    return BY_REFUSED;
  }
  if (verdict != BY_CSV_ROW) {
    return report_verdict(work, verdict);
  }
  work->sheet->dialect = by_dialect_of(&work->row);
  return work->sheet->dialect == NULL ? refuse_header(work) : read_columns(work);
}

/* The text of the row's cell with this meaning; empty where there is none. */
static by_span text_of(const opening *work, by_meaning meaning)
{
  for (size_t i = 0; i < work->row.count && i < work->sheet->columns; i++) {
    const by_span text = by_cell_text(&work->row.cells[i]);
    if (work->sheet->meanings[i] == meaning && text.size != 0) {
      return text;
    }
  }
  return (by_span){0};
}

static bool is_blank_row(const by_csv_row *row)
{
  for (size_t i = 0; i < row->count; i++) {
    if (by_span_trim(row->cells[i].text).size != 0) {
      return false;
    }
  }
  return true;
}

/* Room for one more row. */
static by_sheet_row *next_row(opening *work)
{
  by_sheet *const sheet = work->sheet;
  if (sheet->row_count == work->capacity) {
    const size_t capacity = work->capacity == 0 ? 64 : 2 * work->capacity;
    by_sheet_row *const moved = by_arena_take(work->arena, capacity, sizeof *moved);
    if (moved == NULL) {
      return NULL;
    }
    if (sheet->row_count != 0) {
      memcpy(moved, sheet->rows, sheet->row_count * sizeof *moved);
    }
    sheet->rows = moved;
    work->capacity = capacity;
  }
  return &sheet->rows[sheet->row_count++];
}

/* A copy of the digest in lower case. */
static bool take_digest(by_arena *arena, by_span text, by_span *digest)
{
  char *const copy = by_arena_string(arena, text);
  if (copy == NULL) {
    return false;
  }
  for (size_t i = 0; i < text.size; i++) {
    copy[i] = (char)(copy[i] >= 'A' && copy[i] <= 'F' ? copy[i] - 'A' + 'a' : copy[i]);
  }
  *digest = (by_span){.at = copy, .size = text.size};
  return true;
}

/* The path without what only says where a package has its payload, or "here". */
static by_span without_payload(by_span path, bool own)
{
  static const char *const PAYLOAD[] = {"data/", "objects/"};
  path = by_path_plain(path);
  for (size_t i = 0; i < sizeof PAYLOAD / sizeof PAYLOAD[0] && !own; i++) {
    path = by_span_starts(path, by_span_of(PAYLOAD[i])) ? by_span_from(path, strlen(PAYLOAD[i])) : path;
  }
  return path;
}

static bool add_row(opening *work, size_t offset, size_t line)
{
  by_sheet_row *const row = next_row(work);
  if (row == NULL) {
    return false;
  }
  *row = (by_sheet_row){.offset = offset, .line = line, .number = work->csv.row};
  row->file = without_payload(text_of(work, BY_MEANS_FILE), work->sheet->dialect->own);
  return take_digest(work->arena, text_of(work, BY_MEANS_SHA256), &row->sha256);
}

static by_status read_rows(opening *work)
{
  for (;;) {
    const size_t offset = work->csv.offset;
    const size_t line = work->csv.line;
    const by_csv_verdict verdict = by_csv_next(&work->csv, work->arena, &work->row);
    if (verdict == BY_CSV_END) {
      return by_sheet_sort(work->sheet, work->arena) ? BY_OK : BY_ENVIRONMENT;
    }
    if (verdict != BY_CSV_ROW) {
      return report_verdict(work, verdict);
    }
    if (is_blank_row(&work->row)) {
      continue;
    }
    if (work->sheet->row_count == BY_SHEET_ROWS) {
      report(work, 0, BY_SHEET_LIMIT, by_span_of("1048576 rows"));
      return BY_REFUSED;
    }
    if (!add_row(work, offset, line)) {
      return BY_ENVIRONMENT;
    }
  }
}

/* The sheet's file name as documents may have it: what is not UTF-8, or a control, is a question mark. */
static bool set_name(opening *work, by_span path)
{
  const by_span name = by_path_name(path);
  const bool utf8 = by_utf8_valid(name) == name.size;
  char *const shown = by_arena_string(work->arena, name);
  for (size_t i = 0; shown != NULL && i < name.size; i++) {
    const unsigned char byte = (unsigned char)shown[i];
    shown[i] = (char)(byte < ' ' || byte == 0x7F || (byte > 0x7F && !utf8) ? '?' : shown[i]);
  }
  work->sheet->name = (by_span){.at = shown, .size = name.size};
  return shown != NULL;
}

by_status by_sheet_open(by_span path, by_span bytes, by_arena *arena, by_findings *findings, const by_sheet **sheet)
{
  by_sheet *const made = by_arena_take(arena, 1, sizeof *made);
  opening work = {.sheet = made, .arena = arena, .findings = findings};
  work.row = (by_csv_row){.cells = by_arena_take(arena, BY_CSV_CELLS, sizeof *work.row.cells), .room = BY_CSV_CELLS};
  *sheet = made;
  if (made == NULL || work.row.cells == NULL) {
    return BY_ENVIRONMENT;
  }
  if (!set_name(&work, path)) {
    return BY_ENVIRONMENT;
  }
  made->path = path;
  made->bytes = bytes;
  by_status status = check_encoding(&work);
  if (status == BY_OK) {
    status = read_header(&work);
  }
  return status == BY_OK ? read_rows(&work) : status;
}

size_t by_sheet_row_count(const by_sheet *sheet)
{
  return sheet->row_count;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* What Archivematica's metadata.csv states: a row for each representation, the same facts in each. */
#include "base/rules_sheet.h"
#include "base/utf8.h"
#include "check/across_parts.h"
#include "model/sheet.h"
#include "read/csv.h"

static const struct {
  const char *header;
  by_fact fact;
} COLUMNS[] = {{"filename", BY_FACT_FILE}, {"dc.title", BY_FACT_ISSUE_TITLE},  {"dc.creator", BY_FACT_CREATOR},
               {"dc.date", BY_FACT_DATE},  {"dc.identifier", BY_FACT_PACKAGE}, {"dc.language", BY_FACT_LANGUAGE}};
enum {
  NONE = sizeof COLUMNS / sizeof COLUMNS[0],
  NUMBER_MOST = 32,
  STATEMENTS_MOST = 1 << 18 /* an issue may have many people: a row names each of them */
};

typedef struct reading {
  by_testimony *testimony;
  by_findings *findings;
  by_csv csv;
  by_csv_row row;
  size_t width;
  unsigned char *columns; /* which of COLUMNS each is; NONE: another */
} reading;

/* Runs of blanks as one space. */
static by_span fold(by_testimony *testimony, by_span text)
{
  by_buffer folded = by_buffer_of(BY_CSV_CELL_BYTES);
  by_span kept = {0};
  for (size_t i = 0; i < text.size; i++) {
    const bool blank = strchr(" \t\r\n", text.at[i]) != NULL && text.at[i] != '\0';
    if (!blank || (folded.size != 0 && folded.at[folded.size - 1] != ' ')) {
      by_buffer_add_byte(&folded, blank ? ' ' : text.at[i]);
    }
  }
  testimony->failed = testimony->failed || folded.failed || !by_arena_copy(testimony->arena, by_span_trim(by_buffer_span(&folded)), &kept);
  by_buffer_drop(&folded);
  return kept;
}

static void read_header(reading *it)
{
  it->width = it->row.count;
  for (size_t i = 0; i < it->width; i++) {
    size_t column = 0;
    while (column < NONE && !by_span_is(it->row.cells[i].text, COLUMNS[column].header)) {
      column++;
    }
    it->columns[i] = (unsigned char)column;
  }
}

static void read_row(reading *it)
{
  const by_csv_cell none = {.line = it->row.cells[it->row.count - 1].line}; /* of a row that is too short */
  for (size_t i = 0; i < it->width; i++) {
    const by_csv_cell *cell = i < it->row.count ? &it->row.cells[i] : &none;
    if (it->columns[i] != NONE) {
      by_testimony_add(it->testimony, (by_statement){.fact = COLUMNS[it->columns[i]].fact,
                                                     .name = COLUMNS[it->columns[i]].header,
                                                     .value = fold(it->testimony, cell->text),
                                                     .spot = {.line = (uint32_t)cell->line},
                                                     .blank = cell->text.size == 0});
    }
  }
}

/* A file that an earlier row is about. */
static void report_twice(const reading *it, const by_statement *earlier, const by_statement *later)
{
  by_buffer numbers[2] = {by_buffer_of(NUMBER_MOST), by_buffer_of(NUMBER_MOST)};
  by_buffer_add_number(&numbers[0], earlier->spot.line);
  by_buffer_add_number(&numbers[1], later->spot.line);
  by_findings_add(it->findings, &(by_finding){.rule = &by_sheet_rules[BY_SHEET_ROW_TWICE],
                                              .place = by_testimony_place(it->testimony, later->spot),
                                              .related = by_testimony_place(it->testimony, earlier->spot),
                                              .details = {by_buffer_span(&numbers[0]), by_buffer_span(&numbers[1])}});
  by_buffer_drop(&numbers[0]);
  by_buffer_drop(&numbers[1]);
}

/* A package has few files: what more rows name is told as unknown. */
static void find_twins(const reading *it)
{
  enum { FILES_MOST = 64 };
  const by_statement *files[FILES_MOST];
  size_t count = 0;
  for (size_t i = 0; i < it->testimony->count && count < FILES_MOST; i++) {
    const by_statement *const said = &it->testimony->items[i];
    if (said->fact != BY_FACT_FILE || said->blank) {
      continue;
    }
    for (size_t k = 0; k < count; k++) {
      if (by_span_equal(files[k]->value, said->value)) {
        report_twice(it, files[k], said);
        break;
      }
    }
    files[count++] = said;
  }
}

/* Damaged: nothing can be said of what follows. */
static void refuse(const reading *it, by_csv_verdict verdict)
{
  const size_t column = it->row.count == 0 ? 1 : it->row.count;
  const bool large = verdict == BY_CSV_LONG || verdict == BY_CSV_WIDE;
  by_buffer address = by_buffer_of(BY_CSV_CELL_BYTES);
  by_sheet_add_address(column, it->csv.row + 1, &address);
  by_findings_add(it->findings,
                  &(by_finding){.rule = &by_sheet_rules[large ? BY_SHEET_LIMIT : BY_SHEET_QUOTE],
                                .place = by_csv_place(it->csv.bytes, 0, &it->row.cells[column - 1]),
                                .details = {by_buffer_span(&address), by_span_of(large ? "what is read" : "its quotes do not fit")}});
  by_buffer_drop(&address);
}

static by_csv_verdict read_rows(reading *it)
{
  by_arena *arena = it->testimony->arena;
  by_csv_verdict verdict = by_csv_next(&it->csv, arena, &it->row);
  if (verdict == BY_CSV_ROW) {
    read_header(it);
    verdict = by_csv_next(&it->csv, arena, &it->row);
  }
  while (verdict == BY_CSV_ROW && it->testimony->count < STATEMENTS_MOST) {
    read_row(it);
    verdict = by_csv_next(&it->csv, arena, &it->row);
  }
  return verdict;
}

/* More than any row has. */
static size_t most_cells(by_span text)
{
  enum { CELLS_MOST = 1 << 16 };
  size_t count = 1;
  for (size_t i = 0; i < text.size && count < CELLS_MOST; i++) {
    count += text.at[i] == ',';
  }
  return count;
}

void by_testimony_of_sheet(by_span bytes, by_testimony *testimony, by_findings *findings)
{
  static const char MARK[] = "\xEF\xBB\xBF";
  const by_span text = by_span_starts(bytes, by_span_of(MARK)) ? by_span_slice(bytes, sizeof MARK - 1, bytes.size) : bytes;
  const size_t room = most_cells(text);
  by_csv_cell *cells = by_arena_take(testimony->arena, room, sizeof *cells);
  unsigned char *columns = by_arena_take(testimony->arena, room, sizeof *columns);
  if (cells == NULL || columns == NULL) {
    testimony->failed = true;
  } else if (by_utf8_valid(text) != text.size) {
    by_findings_add(findings,
                    &(by_finding){.rule = &by_sheet_rules[BY_SHEET_ENCODING], .details = {by_span_of("A1"), by_span_of("no UTF-8")}});
  } else {
    reading it = {.testimony = testimony,
                  .findings = findings,
                  .csv = by_csv_of(text, ','),
                  .row = {.cells = cells, .room = room},
                  .columns = columns};
    const by_csv_verdict verdict = read_rows(&it);
    testimony->failed = testimony->failed || verdict == BY_CSV_MEMORY;
    testimony->heard = verdict == BY_CSV_END || verdict == BY_CSV_ROW;
    find_twins(&it);
    if (!testimony->heard && verdict != BY_CSV_MEMORY) {
      refuse(&it, verdict);
    }
  }
}

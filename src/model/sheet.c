/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of columns, addresses of cells, and what spreadsheets take for a formula. */
#include "model/sheet.h"

static const char *const COLUMNS[] = {
    [BY_SHEET_FILE] = "file",
    [BY_SHEET_SHA256] = "sha256",
    [BY_SHEET_TITLE] = "title",
    [BY_SHEET_VOLUME] = "volume",
    [BY_SHEET_ISSUE_FROM] = "issue_from",
    [BY_SHEET_ISSUE_TO] = "issue_to",
    [BY_SHEET_ISSUE_LABEL] = "issue_label",
    [BY_SHEET_DATE_EDTF] = "date_edtf",
    [BY_SHEET_DATE_ORIGINAL] = "date_original",
    [BY_SHEET_CALENDAR] = "calendar",
    [BY_SHEET_LANGUAGE] = "language",
    [BY_SHEET_AUTHORS] = "authors",
    [BY_SHEET_PACKAGE_ID] = "package_id",
    [BY_SHEET_STATE] = "state",
    [BY_SHEET_CONFIRMED_BY] = "confirmed_by",
    [BY_SHEET_NOTE] = "note",
    [BY_SHEET_EVIDENCE] = "evidence",
};
_Static_assert(sizeof COLUMNS / sizeof COLUMNS[0] == BY_SHEET_COLUMNS, "a name for each column");

const char *by_sheet_column_name(by_sheet_column column)
{
  return COLUMNS[column];
}

bool by_sheet_cell_is_guarded(by_span cell)
{
  static const char FORMULA[] = {'=', '+', '-', '@'};
  size_t start = 0;
  while (start < cell.size && cell.at[start] == '\'') {
    start++;
  }
  return start < cell.size && memchr(FORMULA, cell.at[start], sizeof FORMULA) != NULL;
}

void by_sheet_add_address(size_t column, size_t row, by_buffer *out)
{
  enum { LETTERS = 26, MOST = 16 };
  char letters[MOST];
  size_t count = 0;
  for (; column != 0 && count < MOST; column = (column - 1) / LETTERS) {
    letters[count++] = (char)('A' + (column - 1) % LETTERS);
  }
  for (; count != 0; count--) {
    by_buffer_add_byte(out, letters[count - 1]);
  }
  by_buffer_add_number(out, row);
}

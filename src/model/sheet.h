/* SPDX-License-Identifier: BSD-2-Clause */
/* The columns of issues.csv, the spreadsheet in which an archivist looks through many issues: a row an issue. */
#ifndef BY_MODEL_SHEET_H
#define BY_MODEL_SHEET_H

#include "base/annotate.h"
#include "base/buffer.h"

/* In the order in which they are written. Numbers of double issues stand in two columns: a spreadsheet would take 12-13 for a day of
 * December. */
typedef enum by_sheet_column {
  BY_SHEET_FILE,
  BY_SHEET_SHA256, /* of the text that the row is about */
  BY_SHEET_TITLE,
  BY_SHEET_VOLUME,
  BY_SHEET_ISSUE_FROM,
  BY_SHEET_ISSUE_TO,    /* empty for a single issue */
  BY_SHEET_ISSUE_LABEL, /* as printed */
  BY_SHEET_DATE_EDTF,
  BY_SHEET_DATE_ORIGINAL, /* as printed */
  BY_SHEET_CALENDAR,      /* of the original */
  BY_SHEET_LANGUAGE,
  BY_SHEET_AUTHORS,    /* names, joined by semicolons */
  BY_SHEET_PACKAGE_ID, /* names the outputs; empty where the name of the text gives none */
  BY_SHEET_STATE,      /* of the row's values: the least sure one's */
  BY_SHEET_CONFIRMED_BY,
  BY_SHEET_NOTE,     /* the archivist's */
  BY_SHEET_EVIDENCE, /* the program's: where each value was read, by which rule */
  BY_SHEET_COLUMNS
} by_sheet_column;

/* "file", "sha256" ...: the cell of the header. */
const char *by_sheet_column_name(by_sheet_column column);

/* Whether a spreadsheet would take the cell for a formula, or for one that was kept from it: any apostrophes, then one of = + - @. Such a
 * cell is written with one more apostrophe, and read with one less. */
bool by_sheet_cell_is_guarded(by_span cell);
/* Appends the address of a cell, both from 1: C7. */
void by_sheet_add_address(size_t column, size_t row, by_buffer *out) BY_NONNULL;

#endif

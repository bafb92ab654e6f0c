/* SPDX-License-Identifier: BSD-2-Clause */
/* batch.csv, the summary of a batch: a row for each package, as --report csv writes it, held against what the packages say. */
#ifndef BY_CHECK_BATCH_SHEET_H
#define BY_CHECK_BATCH_SHEET_H

#include "base/finding.h"

/* The columns that are compared; others are not looked at. */
typedef enum by_batch_column {
  BY_BATCH_ID,
  BY_BATCH_SERIAL,
  BY_BATCH_ISSUE_FROM,
  BY_BATCH_ISSUE_TO,
  BY_BATCH_DATE,
  BY_BATCH_TITLE,
  BY_BATCH_AUTHOR,
  BY_BATCH_FILE,
  BY_BATCH_BYTES,
  BY_BATCH_SHA512,
  BY_BATCH_STATUS, /* what became of it when the sheet was written */
  BY_BATCH_COLUMNS
} by_batch_column;

typedef struct by_batch_row {
  by_span cells[BY_BATCH_COLUMNS];    /* at NULL: the sheet has no such column */
  by_place place;                     /* of the row in the sheet */
  uint32_t columns[BY_BATCH_COLUMNS]; /* of the cells in the line of the row; 0: in another line */
} by_batch_row;

typedef struct by_batch_sheet {
  bool is_sheet;      /* it has a column `file`; else a finding says so */
  by_batch_row *rows; /* sorted by file, each file once */
  size_t count;
} by_batch_sheet;

/* Reads it; the text must live in the arena of the findings, whose path is that of the sheet. BY_REFUSED with a finding where it is no CSV
 * or names a file twice. */
by_status by_batch_sheet_read(by_span text, by_findings *findings, by_batch_sheet *sheet) BY_MUST_USE BY_NONNULL;
/* The row of the file, or NULL. */
const by_batch_row *by_batch_sheet_row(const by_batch_sheet *sheet, by_span file) BY_NONNULL;
/* A finding for each cell that is neither what is sure nor, where `proposed` is not the same, that; and for an empty one where something is
 * sure. A column whose both are at NULL is not known. The status may be that of any run that found the package in order; sure: what this
 * run finds. */
void by_batch_compare_row(const by_batch_row *row, const by_span sure[BY_BATCH_COLUMNS], const by_span proposed[BY_BATCH_COLUMNS],
                          by_findings *findings) BY_NONNULL;

#endif

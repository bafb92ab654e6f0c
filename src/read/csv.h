/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading comma-separated values (RFC 4180), row by row, each cell with its place. Lines may end in CRLF, LF or CR; the last need not. Rows
 * may differ in length, that is the caller's to judge. Strict about quotes: where they do not fit, nothing can be said of what follows. */
#ifndef BY_READ_CSV_H
#define BY_READ_CSV_H

#include "base/finding.h"

enum {
  BY_CSV_CELLS = 1024,          /* in a row of a spreadsheet */
  BY_CSV_CELL_BYTES = 256 << 10 /* in a cell */
};

typedef struct by_csv_cell {
  by_span text;      /* without its quotes; in the arena where a quote was doubled, else part of the bytes */
  size_t offset;     /* of the cell, its quote if it has one, in the bytes */
  size_t size;       /* bytes up to the separator or line end, quotes and all */
  size_t line;       /* from 1; where the cell begins */
  size_t line_start; /* offset of that line */
} by_csv_cell;

/* Where the reader stands: copied, it goes on from the same row. */
typedef struct by_csv {
  by_span bytes; /* well-formed UTF-8 without byte order mark */
  char separator;
  size_t offset;     /* of the next row */
  size_t line;       /* of the next row, from 1 */
  size_t line_start; /* offset of that line; = offset between rows */
  size_t row;        /* rows read, blank ones too: the number that a spreadsheet gives the last one */
} by_csv;

typedef enum by_csv_verdict {
  BY_CSV_ROW,         /* a row was read */
  BY_CSV_END,         /* there is none left */
  BY_CSV_QUOTE_OPEN,  /* the last cell begins with a quote that is never closed */
  BY_CSV_QUOTE_STRAY, /* the last cell has a quote where none may be, or something behind its closing quote */
  BY_CSV_LONG,        /* the last cell is longer than BY_CSV_CELL_BYTES */
  BY_CSV_WIDE,        /* the row has more cells than there is room for */
  BY_CSV_MEMORY
} by_csv_verdict;

typedef struct by_csv_row {
  by_csv_cell *cells; /* the caller's */
  size_t room;        /* cells that it has room for, at least one */
  size_t count;       /* an empty line is one empty cell */
} by_csv_row;

static inline by_csv by_csv_of(by_span bytes, char separator)
{
  return (by_csv){.bytes = bytes, .separator = separator, .line = 1};
}

/* Reads the next row. After any verdict but BY_CSV_ROW the reader is of no more use. */
by_csv_verdict by_csv_next(by_csv *csv, by_arena *arena, by_csv_row *row) BY_MUST_USE BY_NONNULL;
/* The cell's place without its path; `mark`: bytes of the byte order mark before the bytes. */
by_place by_csv_place(by_span bytes, size_t mark, const by_csv_cell *cell) BY_NONNULL;
/* The line in which the cell begins, without its end. */
by_span by_csv_line(by_span bytes, const by_csv_cell *cell) BY_NONNULL;

#endif

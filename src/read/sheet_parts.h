/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files about spreadsheets share. */
#ifndef BY_READ_SHEET_PARTS_H
#define BY_READ_SHEET_PARTS_H

#include "base/rules_sheet.h"
#include "read/csv.h"
#include "read/sheet.h"

/* What the cells of a column mean, whatever its name. */
typedef enum by_meaning {
  BY_MEANS_NOTHING, /* known, and not read */
  BY_MEANS_FILE,
  BY_MEANS_SHA256,
  BY_MEANS_TITLE,      /* of the periodical */
  BY_MEANS_ITEM_TITLE, /* of the issue: the periodical's, perhaps with a number */
  BY_MEANS_VOLUME,
  BY_MEANS_ISSUE_FROM,
  BY_MEANS_ISSUE_TO,
  BY_MEANS_ISSUE_LABEL,
  BY_MEANS_ISSUE, /* one number, or two of a double issue */
  BY_MEANS_DATE,  /* EDTF */
  BY_MEANS_DATE_ORIGINAL,
  BY_MEANS_CALENDAR,
  BY_MEANS_LANGUAGE,
  BY_MEANS_PUBLISHER,
  BY_MEANS_RIGHTS,
  BY_MEANS_PACKAGE_ID,
  BY_MEANS_AUTHORS, /* names, or relators:CODE:TYPE:NAME */
  BY_MEANS_STATE,
  BY_MEANS_CONFIRMED_BY,
  BY_MEANS_NOTE,
  BY_MEANINGS
} by_meaning;

/* The tool that a sheet is for. */
typedef struct by_dialect {
  const char *name;
  unsigned bit;
  const char *key;    /* a column that it must have, beside one for the file; NULL: none */
  const char *prefix; /* of such a column, where its name varies; NULL: none */
  bool own;           /* its states count; in others a value stands confirmed, for they hold what people recorded */
} by_dialect;

/* sheet_dialects.c: the dialect of a header, or NULL. */
const by_dialect *by_dialect_of(const by_csv_row *header) BY_NONNULL;
/* The meaning of a column; false where the dialect does not know it. */
bool by_dialect_meaning(const by_dialect *dialect, by_span column, by_meaning *meaning) BY_MUST_USE BY_NONNULL;
/* Whether a name of a column, its blanks trimmed, is this one in any case of ASCII letters. */
bool by_column_is(by_span column, const char *name) BY_NONNULL;

typedef struct by_sheet_row {
  size_t offset; /* of its first byte */
  size_t line;
  size_t number;  /* as spreadsheets count, the header being 1 */
  by_span file;   /* the path that names the text; may be empty */
  by_span sha256; /* in lower case; may be empty, or no digest at all */
} by_sheet_row;

typedef struct by_sheet_key {
  const by_sheet_row *row;
} by_sheet_key;

struct by_sheet {
  by_span path;
  by_span name;  /* without folders */
  by_span bytes; /* without byte order mark */
  size_t mark;
  const by_dialect *dialect;
  unsigned char meanings[BY_CSV_CELLS]; /* of each column */
  bool has[BY_MEANINGS];                /* a column with this meaning */
  size_t columns;
  by_sheet_row *rows; /* in the order of the sheet */
  size_t row_count;
  by_sheet_key *order; /* by their files, compared from the end, then by their digests */
};

/* Where something is to be said. */
typedef struct by_cell_spot {
  const by_csv_cell *cell;
  size_t column; /* from 0 */
  size_t row;    /* from 1 */
} by_cell_spot;

/* What is to be said there: the cell's address is the first detail. */
typedef struct by_cell_trouble {
  size_t rule; /* of by_sheet_rules */
  by_span second;
  by_span third;
} by_cell_trouble;

/* sheet.c */
void by_sheet_report(const by_sheet *sheet, by_findings *findings, const by_cell_spot *spot, const by_cell_trouble *trouble) BY_NONNULL;
/* What is in a cell, without the apostrophe that kept it from being a formula, and without blanks at its ends. */
by_span by_cell_text(const by_csv_cell *cell) BY_NONNULL;
/* sheet_find.c: puts the rows in order. */
bool by_sheet_sort(by_sheet *sheet, by_arena *arena) BY_MUST_USE BY_NONNULL;

/* A row in the hand, to be joined. */
typedef struct by_row {
  const by_sheet *sheet;
  const by_joint *joint;
  by_arena *arena;
  size_t number;
  by_csv_row cells;
  bool confirmed;       /* its values are */
  by_span confirmed_by; /* may be empty */
  bool failed;          /* memory was short */
} by_row;

/* sheet_row.c. Reads the cells of a row anew, into the arena; false where memory is short. */
bool by_row_read(const by_sheet *sheet, const by_sheet_row *place, by_row *row) BY_MUST_USE BY_NONNULL;
/* The first column with this meaning whose cell is not empty; BY_NOWHERE where there is none. */
size_t by_row_column(const by_row *row, by_meaning meaning) BY_NONNULL;
/* The text of that cell; empty where there is none. */
by_span by_row_text(const by_row *row, by_meaning meaning) BY_NONNULL;
/* Reports at the cell; `column` BY_NOWHERE: at the row's first. */
void by_row_report(const by_row *row, size_t column, const by_cell_trouble *trouble) BY_NONNULL;
/* A value given in this cell: confirmed where the row is, else proposed. */
by_value by_row_value(by_row *row, size_t column, by_span text) BY_NONNULL;

/* sheet_misread.c: whether the text has controls but tabs, or what XML does not have. */
bool by_text_has_controls(by_span text);
/* Says in what encoding UTF-8 was misread that became this text; NULL: in none. False where memory is short or ICU fails. */
bool by_text_is_misread(by_span text, by_arena *arena, const char **message) BY_MUST_USE BY_NONNULL;
/* sheet_damage.c: what a spreadsheet program did to the row; reported as errors. */
void by_row_check(by_row *row) BY_NONNULL;
/* sheet_values.c: the single values of a row. */
void by_row_values(by_row *row, by_record *given) BY_NONNULL;
/* sheet_authors.c: joins the authors of a row. */
void by_row_join_authors(by_row *row) BY_NONNULL;

#endif

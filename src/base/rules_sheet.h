/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about spreadsheets (--metadata): what they lost in a spreadsheet program, and which row belongs to which text. */
#ifndef BY_BASE_RULES_SHEET_H
#define BY_BASE_RULES_SHEET_H

#include "base/rule.h"

enum {
  BY_SHEET_AUTHOR_REJECTED,      /* {1} the name, {2} the cell */
  BY_SHEET_CELL_FORMAT,          /* {1} the cell, {2} what is in it, {3} what may be */
  BY_SHEET_CELL_UNUSED,          /* {1} the cell, {2} what is in it, {3} why */
  BY_SHEET_COLUMN_TWICE,         /* {1} the cell, {2} the name */
  BY_SHEET_COLUMN_UNKNOWN,       /* {1} the cell, {2} the name, {3} the dialect */
  BY_SHEET_CONFIRMED_BY_MISSING, /* {1} the row */
  BY_SHEET_DATE_MANGLED,         /* {1} the cell, {2} what is in it */
  BY_SHEET_ENCODING,             /* {1} the cell, {2} what it seems to be */
  BY_SHEET_FILE_WITHOUT_ROW,     /* {1} the sheet */
  BY_SHEET_HEADER,               /* {1} the cell, {2} what is in it */
  BY_SHEET_LEADING_ZERO_LOST,    /* {1} the cell, {2} what is in it, {3} what has its zeros */
  BY_SHEET_LIMIT,                /* {1} the cell, {2} the limit */
  BY_SHEET_QUOTE,                /* {1} the cell, {2} what is wrong */
  BY_SHEET_ROW_LENGTH,           /* {1} the cell, {2} what is in it */
  BY_SHEET_ROW_STALE,            /* {1} the cell */
  BY_SHEET_ROW_TWICE,            /* {1} one row, {2} the other */
  BY_SHEET_ROW_WITHOUT_FILE,     /* {1} how many, {2} the first, {3} what it names */
  BY_SHEET_SEPARATOR,            /* {1} the cell, {2} the separator */
  BY_SHEET_RULES
};

extern const by_rule by_sheet_rules[];

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Spreadsheets with what archivists know of many issues (--metadata): our own issues.csv, and those of other tools, told apart by their
 * header. A sheet is read once; then the row of each text is joined with what was recognised in it. */
#ifndef BY_READ_SHEET_H
#define BY_READ_SHEET_H

#include "base/digest.h"
#include "read/record_file.h"

enum { BY_SHEET_BYTES = 64 << 20, BY_SHEET_ROWS = 1 << 20 };

/* Never changed once it is open: threads may share it. */
typedef struct by_sheet by_sheet;

/* Reads header and rows. The sheet lives in the arena and borrows path and bytes. BY_REFUSED where nothing of it can be used. */
by_status by_sheet_open(by_span path, by_span bytes, by_arena *arena, by_findings *findings, const by_sheet **sheet) BY_MUST_USE BY_NONNULL;
/* Rows below the header that are not blank. */
size_t by_sheet_row_count(const by_sheet *sheet) BY_NONNULL;
/* Where row `index` begins. */
by_place by_sheet_row_place(const by_sheet *sheet, size_t index) BY_NONNULL;

/* The row about this text, by its name and, where the row has one, its digest. BY_NOWHERE where there is none (sheet-file-without-row).
 * BY_REFUSED where it cannot be used: it is about another text of this name, or two rows are about this one. */
by_status by_sheet_find(const by_sheet *sheet, const by_joint *joint, size_t *index) BY_MUST_USE BY_NONNULL;
/* Joins what the row says: what is confirmed beats what was recognised, but not what a record confirmed. Each value knows its cell. */
by_status by_sheet_join(const by_sheet *sheet, size_t index, const by_joint *joint) BY_MUST_USE BY_NONNULL;
/* What somebody noted in the row, in the sheet or in the arena; false where memory is short. */
bool by_sheet_note(const by_sheet *sheet, size_t index, by_arena *arena, by_span *note) BY_MUST_USE BY_NONNULL;
/* Tells how many rows no text of the run had; `used`: one for each row. */
void by_sheet_report_unused(const by_sheet *sheet, const bool *used, by_findings *findings) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* --metadata: the spreadsheet of a run, from disk to the library. */
#ifndef BY_CLI_SHEET_IN_H
#define BY_CLI_SHEET_IN_H

#include "cli/work.h"

/* Reads and opens the sheet that --metadata names, if any. False, with findings reported, where it cannot be used: nothing is to be done
 * then. */
bool by_sheet_begin(by_work *work) BY_MUST_USE BY_NONNULL;
/* Notes that the job at hand had a row. */
void by_sheet_mark(by_work *work) BY_NONNULL;
/* Tells which rows no text had; not where the run was stopped. */
void by_sheet_end(by_work *work) BY_NONNULL;

#endif

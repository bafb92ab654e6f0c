/* SPDX-License-Identifier: BSD-2-Clause */
/* inspect --sheet: the spreadsheet of many issues. */
#ifndef BY_CLI_SHEET_OUT_H
#define BY_CLI_SHEET_OUT_H

#include "cli/work.h"

/* Inspects all operands and writes the sheet that --sheet names, a row an input; - is standard output. Nothing is written over a file
 * without --force, nor ever over an input. */
void by_sheet_inspect(by_work *work) BY_NONNULL;

#endif

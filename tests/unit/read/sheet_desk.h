/* SPDX-License-Identifier: BSD-2-Clause */
/* A text joined with a spreadsheet on the desk. */
#ifndef BY_TESTS_READ_SHEET_DESK_H
#define BY_TESTS_READ_SHEET_DESK_H

#include "desk.h"
#include "read/sheet.h"

#define OWN "file,title,volume,issue_from,issue_to,issue_label,date_edtf,date_original,calendar,language,authors,state,confirmed_by\n"

by_joint desk_joint(desk *work, const char *path);
/* Reads the text as the file `path` and joins it with the sheet x/s.csv. */
by_status desk_join_sheet(desk *work, const char *text, const char *sheet, const char *path);
/* All findings as `rule detail|`. */
const char *desk_said(const desk *work);

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Findings as a person reads them: file:line:column: severity: message [rule], then the source line and a caret. */
#ifndef BY_REPORT_TEXT_H
#define BY_REPORT_TEXT_H

#include "base/buffer.h"
#include "base/finding.h"

/* PATH!MEMBER:LINE:COLUMN, as far as it is known. */
void by_report_place(const by_place *place, by_buffer *out) BY_NONNULL;
/* One finding. */
void by_report_text(const by_finding *finding, by_buffer *out) BY_NONNULL;
/* The same with text of the source between isolates, for a terminal that knows them. */
void by_report_text_isolated(const by_finding *finding, by_buffer *out) BY_NONNULL;

/* What the whole run came to. */
typedef struct by_totals {
  size_t items; /* inputs looked at */
  size_t done;  /* of them, those with a result */
  size_t errors;
  size_t warnings;
  size_t notes;
} by_totals;

/* The closing line: "2 issues converted, 1 of 3 inputs failed, 4 warnings". `noun` and `verb`: "issue", "converted". */
void by_report_totals(const by_totals *totals, const char *noun, const char *verb, by_buffer *out) BY_NONNULL;

#endif

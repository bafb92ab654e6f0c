/* SPDX-License-Identifier: BSD-2-Clause */
/* What was recognised in one text: for a person as a table, for a program as JSON. The record's XML is made by write/metadata.h. */
#ifndef BY_REPORT_INSPECTION_H
#define BY_REPORT_INSPECTION_H

#include "model/issue.h"
#include "model/record.h"
#include "text/text.h"

/* One inspected text; `text` may have been refused and then has no lines. */
typedef struct by_inspection {
  by_span path;
  const by_text *text;
  const by_record *record;
  const by_issue *issue; /* has as many articles as the record */
  bool one_line;         /* JSON on a line of its own: one of many */
  bool isolated;         /* the table: text of the source between isolates, for a terminal that knows them */
} by_inspection;

/* Each value with its state, confidence, line:column and rule; the value itself on a line of its own, for either direction of writing. */
void by_inspection_text(const by_inspection *inspection, by_buffer *out) BY_NONNULL;
/* One object: file, encoding, language, wrap, lines, characters, record {title, volume, issue, date ...}, events, editors, masthead,
 * articles, back. Blocks of text are [{"kind", "line", "end_line"}] in the order of the text. */
void by_inspection_json(const by_inspection *inspection, by_buffer *out) BY_NONNULL;

#endif

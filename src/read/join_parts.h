/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files share that lay an archivist's record over the recognised one. */
#ifndef BY_READ_JOIN_PARTS_H
#define BY_READ_JOIN_PARTS_H

#include "read/record_file.h"

typedef struct by_joining {
  const by_joint *joint;
  const by_text *text;
  by_arena *arena;
  by_findings *findings;
  by_issue *issue;
  by_record *record;
  bool failed; /* memory was short */
} by_joining;

/* What makes two values of a field the same. */
typedef enum by_field_kind {
  BY_FIELD_WORDS,   /* their letters, as a reader compares them */
  BY_FIELD_DATE,    /* a day that both may mean */
  BY_FIELD_LANGUAGE /* the language, whatever script or region */
} by_field_kind;

/* Where a person gave the value: in a cell, in the record; else where it stands in the text. */
by_place by_join_place(const by_joining *work, const by_value *value) BY_NONNULL;
/* Two confirmed values of a field that are not the same: record-conflict, with both places. */
void by_join_report_conflict(by_joining *work, const char *field, const by_value *old, const by_value *given) BY_NONNULL;
/* A confirmed value of a field against the one that was read in the text: record-print-differs where they are not the same. */
void by_join_compare(by_joining *work, const char *field, by_field_kind kind, const by_value *read, const by_value *given) BY_NONNULL;

#endif

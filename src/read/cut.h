/* SPDX-License-Identifier: BSD-2-Clause */
/* The cut into articles that an archivist confirmed: where one article of a record is confirmed, the articles of that record are those of
 * the issue, and none is looked for. */
#ifndef BY_READ_CUT_H
#define BY_READ_CUT_H

#include "read/breaks.h"

/* Whether the record says where articles begin. */
bool by_record_cuts(const by_record *given) BY_NONNULL;
/* Reports spans that cannot be, at the record's lines: BY_REFUSED where there are such. */
by_status by_cut_check(const by_record *given, const by_text *text, by_findings *findings) BY_MUST_USE BY_NONNULL;

/* layout_split.c: pieces end where articles, their title lines and what follows them begin. False where memory is short. */
bool by_cut_layout(const by_text *text, const by_record *cut, by_arena *arena, by_layout *layout) BY_MUST_USE BY_NONNULL;

/* Where the confirmed articles lie among the pieces. */
typedef struct by_cut_range {
  size_t first; /* the piece with which the first begins, or that with the head of its section; `masthead`: pieces of the recognised one */
  size_t end;   /* the piece behind the last; `imprint`: where the recognised imprint begins */
} by_cut_range;

by_cut_range by_cut_range_of(const by_reading *reading, size_t masthead, size_t imprint) BY_NONNULL;
/* Breaks at the articles of the cut and at the heads of sections before them, instead of those found. False where memory is short. */
bool by_cut_breaks(const by_reading *reading, by_cut_range range, by_breaks *breaks) BY_MUST_USE BY_NONNULL;

#endif

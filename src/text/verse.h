/* SPDX-License-Identifier: BSD-2-Clause */
/* A line of verse in two halves, as Arabic and Persian verse is set: a wide mark stands between them. */
#ifndef BY_TEXT_VERSE_H
#define BY_TEXT_VERSE_H

#include "base/annotate.h"
#include "base/span.h"

/* The first half begins the line and the second ends it; the mark is what lies between them. */
typedef struct by_verse_halves {
  by_span first;
  by_span second;
} by_verse_halves;

/* Parts a line without blanks at its edges at the one mark in it: a tab, three blanks, or two signs (dots, asterisks, equals signs) or an
 * ellipsis between blanks. False where there is none or more than one, or a half is short or twice as long as the other. */
bool by_verse_split(by_span line, by_verse_halves *halves) BY_MUST_USE BY_NONNULL;

#endif

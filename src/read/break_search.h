/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files about breaks share: the search for them in the text behind the masthead. */
#ifndef BY_READ_BREAK_SEARCH_H
#define BY_READ_BREAK_SEARCH_H

#include "read/breaks.h"

#include <stdint.h>

typedef struct by_break_search {
  const by_reading *reading;
  size_t first; /* the first piece behind the masthead */
  by_break_style style;
  uint32_t sign;     /* of BY_BREAK_RULE: the sign its rules are made of; 0: any */
  bool solid;        /* the text has no empty lines: nor have its rules around them */
  unsigned char *at; /* a by_break for each piece */
} by_break_search;

/* breaks.c: whether a break of the search's style stands before the piece. */
bool by_break_is(const by_break_search *it, size_t index) BY_NONNULL;
/* short_lines.c: marks the heads of a text without empty lines. */
void by_short_lines_mark(const by_break_search *it) BY_NONNULL;
/* groups.c: decides at which breaks articles and sections begin; false: no memory. */
bool by_groups_mark(const by_break_search *it) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Whether the digits of a text stand in the wrong order, as programs leave them that turn whole lines round. For check/signs.c. */
#ifndef BY_CHECK_TURNED_DIGITS_H
#define BY_CHECK_TURNED_DIGITS_H

#include "text/text.h"

typedef struct by_turned_digits {
  size_t count;  /* numbers that are years or round ones from their ends alone; 0: the digits stand as they should */
  size_t offset; /* of the first, in by_text.bytes */
  size_t size;
} by_turned_digits;

by_turned_digits by_turned_digits_find(const by_text *text) BY_NONNULL;

#endif

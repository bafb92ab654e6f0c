/* SPDX-License-Identifier: BSD-2-Clause */
/* Days of the month that are written as words. */
#ifndef BY_READ_DATE_DAY_NAMES_H
#define BY_READ_DATE_DAY_NAMES_H

#include "read/date_tokens.h"

/* The day whose name or ordinal ends before token `end`, which is not 0; `linked`: a word such as "of" stands between it and its month.
 * Sets
 * `*start` to its first token; 0 for none. */
uint32_t by_date_day_named(const by_date_tokens *tokens, size_t end, bool linked, size_t *start) BY_NONNULL;

#endif

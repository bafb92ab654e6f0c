/* SPDX-License-Identifier: BSD-2-Clause */
/* The dates in the printed form that a record holds of a date. */
#ifndef BY_READ_DATE_RAW_H
#define BY_READ_DATE_RAW_H

#include "base/arena.h"
#include "read/date_parse.h"

/* The dates in `raw`, at most `most`, as they are read in texts of that language; gives how many, 0 too where memory is short. */
size_t by_date_raw(by_span raw, by_span language, by_arena *arena, by_printed_date *dates, size_t most) BY_NONNULL;

#endif

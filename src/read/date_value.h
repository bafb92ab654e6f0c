/* SPDX-License-Identifier: BSD-2-Clause */
/* What a printed date means: which days, in numbers, in EDTF, and in its own calendar. */
#ifndef BY_READ_DATE_VALUE_H
#define BY_READ_DATE_VALUE_H

#include "base/arena.h"
#include "read/date_parse.h"

/* Days as text/calendar.h numbers them. */
typedef struct by_date_span {
  long first; /* as computed */
  long last;
  by_slack slack; /* how far the printed days may lie beside them */
} by_date_span;

/* False where there is no such day. */
bool by_date_days(const by_printed_date *date, by_date_span *span) BY_MUST_USE BY_NONNULL;
/* Whether both may mean a common day. */
bool by_date_agree(const by_date_span *a, const by_date_span *b) BY_NONNULL;
/* The Gregorian date in EDTF; empty where memory is short. An interval with ~ where the days are not certain. */
by_span by_date_edtf(by_arena *arena, const by_printed_date *date, const by_date_span *span) BY_NONNULL;
/* The day of this number in EDTF. */
by_span by_date_edtf_day(by_arena *arena, long number) BY_NONNULL;
/* The original in its own calendar: 1386-11-19, 1386-11, 1386-10/1386-12, --11-19 where no year is printed. */
by_span by_date_original(by_arena *arena, const by_printed_date *date) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* A date beside its original in another calendar: whether both mean the same days. */
#ifndef BY_CHECK_ORIGINAL_H
#define BY_CHECK_ORIGINAL_H

#include "model/edtf.h"
#include "text/calendar.h"

/* Days, as numbers (text/calendar.h). */
typedef struct by_day_span {
  long first;
  long last;
} by_day_span;

typedef enum by_original_verdict {
  BY_ORIGINAL_AGREES, /* or cannot be converted */
  BY_ORIGINAL_UNREADABLE,
  BY_ORIGINAL_IMPOSSIBLE, /* the calendar has no such day; where months are observed, not computed, that cannot be told */
  BY_ORIGINAL_DIFFERS
} by_original_verdict;

struct by_printed_date;

/* Whether the printed dates contradict the date, a single day without a qualifier: all of them are single days that cannot be read
 * otherwise, and none may be that one. */
bool by_printed_contradicts(const struct by_printed_date *dates, size_t count, const by_edtf *date) BY_MUST_USE BY_NONNULL;
by_day_span by_days_of_edtf(const by_edtf *date) BY_NONNULL;
/* `original`: YYYY, YYYY-MM or YYYY-MM-DD of the calendar, or two of these with a slash between them. */
by_original_verdict by_original_compare(by_span original, by_calendar calendar, const by_edtf *date) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Days in the calendars that periodicals print, converted by ICU: only days that exist are taken. */
#ifndef BY_TEXT_CALENDAR_H
#define BY_TEXT_CALENDAR_H

#include "base/annotate.h"
#include "base/span.h"

typedef enum by_calendar { BY_GREGORIAN, BY_PERSIAN, BY_ISLAMIC_CIVIL, BY_JULIAN, BY_CALENDARS } by_calendar;

typedef struct by_day {
  int year;
  unsigned month; /* from 1 */
  unsigned day;   /* from 1 */
} by_day;

/* "gregory", "persian", "islamic-civil", "julian". */
bool by_calendar_named(by_span name, by_calendar *calendar) BY_MUST_USE BY_NONNULL;

typedef enum by_conversion {
  BY_CONVERTED,
  BY_NO_SUCH_DAY,     /* the calendar has no such day */
  BY_CALENDAR_MISSING /* ICU failed or lacks the calendar */
} by_conversion;

/* The same day in another calendar. The Gregorian calendar is the proleptic one; the Persian is reliable for 1206 to 1498; an Islamic date
 * may differ from the printed one by a day or two. */
by_conversion by_calendar_convert(by_calendar from, by_day day, by_calendar to, by_day *converted) BY_MUST_USE BY_NONNULL;

#endif

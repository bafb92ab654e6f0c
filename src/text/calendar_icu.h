/* SPDX-License-Identifier: BSD-2-Clause */
/* The calendars that ICU has, for text/calendar.c. */
#ifndef BY_TEXT_CALENDAR_ICU_H
#define BY_TEXT_CALENDAR_ICU_H

#include "text/calendar.h"

/* For BY_GREGORIAN to BY_JULIAN. */
by_conversion by_icu_number(by_calendar calendar, by_day day, long *number) BY_MUST_USE BY_NONNULL;
by_conversion by_icu_day(by_calendar calendar, long number, by_day *day) BY_MUST_USE BY_NONNULL;

#endif

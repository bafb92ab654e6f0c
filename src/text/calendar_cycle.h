/* SPDX-License-Identifier: BSD-2-Clause */
/* The calendars whose long years come in a cycle, for text/calendar.c. */
#ifndef BY_TEXT_CALENDAR_CYCLE_H
#define BY_TEXT_CALENDAR_CYCLE_H

#include "text/calendar.h"

/* For BY_GREGORIAN to BY_JULIAN, in any year. */
bool by_cycle_number(by_calendar calendar, by_day day, long *number) BY_MUST_USE BY_NONNULL;
bool by_cycle_day(by_calendar calendar, long number, by_day *day) BY_MUST_USE BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* The calendars that go by no cycle of their own, for text/calendar.c. */
#ifndef BY_TEXT_CALENDAR_OWN_H
#define BY_TEXT_CALENDAR_OWN_H

#include "text/calendar.h"

bool by_rumi_number(by_calendar calendar, by_day day, long *number) BY_MUST_USE BY_NONNULL;
bool by_rumi_day(by_calendar calendar, long number, by_day *day) BY_MUST_USE BY_NONNULL;
bool by_zodiacal_number(by_calendar calendar, by_day day, long *number) BY_MUST_USE BY_NONNULL;
bool by_zodiacal_day(by_calendar calendar, long number, by_day *day) BY_MUST_USE BY_NONNULL;
bool by_imperial_number(by_calendar calendar, by_day day, long *number) BY_MUST_USE BY_NONNULL;
bool by_imperial_day(by_calendar calendar, long number, by_day *day) BY_MUST_USE BY_NONNULL;
bool by_yazdegerdi_number(by_calendar calendar, by_day day, long *number) BY_MUST_USE BY_NONNULL;
bool by_yazdegerdi_day(by_calendar calendar, long number, by_day *day) BY_MUST_USE BY_NONNULL;

#endif

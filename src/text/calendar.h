/* SPDX-License-Identifier: BSD-2-Clause */
/* Days in the calendars that periodicals print: only days that exist are taken. A day is also a number: days from 1970-01-01. */
#ifndef BY_TEXT_CALENDAR_H
#define BY_TEXT_CALENDAR_H

#include "base/annotate.h"
#include "base/span.h"

typedef enum by_calendar {
  BY_GREGORIAN,     /* the proleptic one */
  BY_PERSIAN,       /* reliable for 1206 to 1498 */
  BY_ISLAMIC_CIVIL, /* computed; the printed date may differ by a day or two */
  BY_JULIAN,
  BY_RUMI, /* Ottoman fiscal: the year from March, Julian days until February 1332 (1917), then Gregorian; months by their Gregorian number
            */
  BY_ZODIACAL,   /* Persian before 1304, Afghan before 1337: the true months began up to a day beside the computed ones */
  BY_IMPERIAL,   /* Iran, 24 Esfand 2534 to 5 Shahrivar 2537 */
  BY_YAZDEGERDI, /* twelve months of 30 days; the five days behind Esfand have no month and cannot be given */
  BY_CALENDARS
} by_calendar;

typedef struct by_day {
  int year;
  unsigned month; /* from 1 */
  unsigned day;   /* from 1 */
} by_day;

/* How many days the printed day may lie before and after the computed one. */
typedef struct by_slack {
  long before;
  long after;
} by_slack;

/* "gregory", "persian", "islamic-civil", "julian", "rumi", "zodiacal", "imperial", "yazdegerdi". */
const char *by_calendar_name(by_calendar calendar);
bool by_calendar_named(by_span name, by_calendar *calendar) BY_MUST_USE BY_NONNULL;
by_slack by_calendar_slack(by_calendar calendar);

/* False where the calendar has no such day. */
bool by_calendar_number(by_calendar calendar, by_day day, long *number) BY_MUST_USE BY_NONNULL;
bool by_calendar_day(by_calendar calendar, long number, by_day *day) BY_MUST_USE BY_NONNULL;
/* The number of the last day of a month. */
bool by_calendar_month_end(by_calendar calendar, int year, unsigned month, long *number) BY_MUST_USE BY_NONNULL;
/* The most days that a month of this number ever has. */
unsigned by_calendar_longest(by_calendar calendar, unsigned month);
/* 1 for Monday to 7 for Sunday. */
unsigned by_weekday_of(long number);

#endif

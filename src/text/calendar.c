/* SPDX-License-Identifier: BSD-2-Clause */
/* One row a calendar. Those that go by a cycle are in calendar_cycle.c, those made of them in calendar_own.c. */
#include "text/calendar.h"

#include "text/calendar_cycle.h"
#include "text/calendar_own.h"

typedef struct calendar_row {
  const char *name;
  bool (*number)(by_calendar calendar, by_day day, long *number);
  bool (*day)(by_calendar calendar, long number, by_day *day);
  by_slack slack;
  unsigned char longest[12]; /* days that the months ever have */
} calendar_row;

/* The official Iranian lunar dates lie between one day before and two days after the computed ones. */
static const calendar_row CALENDARS[] = {
    [BY_GREGORIAN] = {"gregory", by_cycle_number, by_cycle_day, {0, 0}, {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}},
    [BY_PERSIAN] = {"persian", by_cycle_number, by_cycle_day, {0, 0}, {31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30}},
    [BY_ISLAMIC_CIVIL] = {"islamic-civil", by_cycle_number, by_cycle_day, {1, 2}, {30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30}},
    [BY_JULIAN] = {"julian", by_cycle_number, by_cycle_day, {0, 0}, {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}},
    [BY_RUMI] = {"rumi", by_rumi_number, by_rumi_day, {0, 0}, {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}},
    [BY_ZODIACAL] = {"zodiacal", by_zodiacal_number, by_zodiacal_day, {1, 1}, {32, 32, 32, 32, 32, 32, 31, 31, 31, 31, 31, 31}},
    [BY_IMPERIAL] = {"imperial", by_imperial_number, by_imperial_day, {0, 0}, {31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30}},
    [BY_YAZDEGERDI] = {"yazdegerdi", by_yazdegerdi_number, by_yazdegerdi_day, {0, 0}, {30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30}},
};
_Static_assert(sizeof CALENDARS / sizeof CALENDARS[0] == BY_CALENDARS, "a row for each calendar");

const char *by_calendar_name(by_calendar calendar)
{
  return CALENDARS[calendar].name;
}

bool by_calendar_named(by_span name, by_calendar *calendar)
{
  for (size_t i = 0; i < BY_CALENDARS; i++) {
    if (by_span_is(name, CALENDARS[i].name)) {
      *calendar = (by_calendar)i;
      return true;
    }
  }
  return false;
}

by_slack by_calendar_slack(by_calendar calendar)
{
  return CALENDARS[calendar].slack;
}

unsigned by_calendar_longest(by_calendar calendar, unsigned month)
{
  const calendar_row *row = &CALENDARS[calendar];
  return month == 0 || month > sizeof row->longest ? 0 : row->longest[month - 1];
}

bool by_calendar_number(by_calendar calendar, by_day day, long *number)
{
  return CALENDARS[calendar].number(calendar, day, number);
}

bool by_calendar_day(by_calendar calendar, long number, by_day *day)
{
  return CALENDARS[calendar].day(calendar, number, day);
}

bool by_calendar_month_end(by_calendar calendar, int year, unsigned month, long *number)
{
  enum { SHORTEST = 5 }; /* no month has fewer days: the imperial calendar ended on 5 Shahrivar */
  /* A day too many of a zodiacal month is not told from the first of the next one; its end is known by the Persian month. */
  const by_calendar counted = calendar == BY_ZODIACAL ? BY_PERSIAN : calendar;
  bool found = false;
  for (unsigned day = by_calendar_longest(counted, month); day >= SHORTEST && !found; day--) {
    found = by_calendar_number(counted, (by_day){.year = year, .month = month, .day = day}, number);
  }
  return found;
}

unsigned by_weekday_of(long number)
{
  enum { WEEK = 7, THURSDAY = 3 }; /* 1970-01-01; counted from Monday = 0 */
  return (unsigned)(((number + THURSDAY) % WEEK + WEEK) % WEEK) + 1;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Calendars made of those that go by a cycle: the Ottoman fiscal one is the Julian with other years, the imperial one the
 * Persian with other years, the zodiacal months are near the Persian ones; the Yazdegerdi one is plain counting. */
#include "text/calendar_own.h"

#include "text/calendar_cycle.h"

enum { MARCH = 3 };

/* Until February 1332 the days are Julian. The 16th of that month was called 1 March 1333, which is 1 March 1917; from 1334 (1918) on the
 * year began in January. */
enum {
  RUMI_TO_COMMON = 584,
  RUMI_REFORM = 1333,      /* the first year of Gregorian days */
  RUMI_LAST_FEBRUARY = 15, /* the last day of February 1332 */
  RUMI_END = 1341          /* the last year; the calendar was given up at the end of 1925 */
};

bool by_rumi_number(by_calendar calendar, by_day day, long *number)
{
  (void)calendar;
  const bool early = day.month < MARCH;
  const bool skipped = day.year == RUMI_REFORM - 1 && day.month == 2 && day.day > RUMI_LAST_FEBRUARY;
  if (skipped || (day.year == RUMI_REFORM && early) || day.year > RUMI_END) {
    return false;
  }
  const bool reformed = day.year >= RUMI_REFORM;
  day.year += RUMI_TO_COMMON + (early && !reformed);
  return by_cycle_number(reformed ? BY_GREGORIAN : BY_JULIAN, day, number);
}

bool by_rumi_day(by_calendar calendar, long number, by_day *day)
{
  const by_day first = {.year = RUMI_REFORM, .month = MARCH, .day = 1};
  long reform = 0;
  const bool found = by_rumi_number(calendar, first, &reform) && by_cycle_day(number < reform ? BY_JULIAN : BY_GREGORIAN, number, day);
  day->year -= RUMI_TO_COMMON + (number < reform && day->month < MARCH);
  return found;
}

bool by_zodiacal_number(by_calendar calendar, by_day day, long *number)
{
  const unsigned longest = by_calendar_longest(calendar, day.month);
  if (day.day == 0 || day.day > longest) {
    return false;
  }
  const long beyond = (long)day.day - 1;
  day.day = 1;
  const bool found = by_cycle_number(BY_PERSIAN, day, number);
  *number += beyond;
  return found;
}

bool by_zodiacal_day(by_calendar calendar, long number, by_day *day)
{
  (void)calendar;
  return by_cycle_day(BY_PERSIAN, number, day);
}

enum { IMPERIAL_TO_PERSIAN = 1180 };

/* 24 Esfand 2534 to 5 Shahrivar 2537, as one number a day. */
static bool was_in_force(by_day day)
{
  enum { FIRST = 25341224, LAST = 25370605, YEAR = 10000, MONTH = 100 };
  const long written = (long)day.year * YEAR + (long)day.month * MONTH + (long)day.day;
  return written >= FIRST && written <= LAST;
}

bool by_imperial_number(by_calendar calendar, by_day day, long *number)
{
  (void)calendar;
  if (!was_in_force(day)) {
    return false;
  }
  day.year -= IMPERIAL_TO_PERSIAN;
  return by_cycle_number(BY_PERSIAN, day, number);
}

bool by_imperial_day(by_calendar calendar, long number, by_day *day)
{
  (void)calendar;
  const bool found = by_cycle_day(BY_PERSIAN, number, day);
  day->year += IMPERIAL_TO_PERSIAN;
  return found;
}

/* 1 Farvardin of the year 1 is 16 June 632 in the Julian calendar. */
enum { YAZDEGERDI_START = -488525, YEAR_DAYS = 365, MONTH_DAYS = 30, MONTHS = 12 };

bool by_yazdegerdi_number(by_calendar calendar, by_day day, long *number)
{
  (void)calendar;
  if (day.year < 1 || day.month < 1 || day.month > MONTHS || day.day < 1 || day.day > MONTH_DAYS) {
    return false;
  }
  *number = YAZDEGERDI_START + ((long)day.year - 1) * YEAR_DAYS + ((long)day.month - 1) * MONTH_DAYS + (long)day.day - 1;
  return true;
}

bool by_yazdegerdi_day(by_calendar calendar, long number, by_day *day)
{
  (void)calendar;
  const long since = number - YAZDEGERDI_START;
  const long in_year = since % YEAR_DAYS;
  if (since < 0 || in_year >= (long)MONTHS * MONTH_DAYS) {
    return false;
  }
  *day = (by_day){
      .year = (int)(since / YEAR_DAYS) + 1, .month = (unsigned)(in_year / MONTH_DAYS) + 1, .day = (unsigned)(in_year % MONTH_DAYS) + 1};
  return true;
}

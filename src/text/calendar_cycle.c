/* SPDX-License-Identifier: BSD-2-Clause */
/* Counting by years of two lengths, the long ones spread evenly over a cycle, with an exception for the Gregorian centuries. The same days
 * as ICU's calendars have, without the megabytes that those take: the tests compare them day by day. */
#include "text/calendar_cycle.h"

enum { MONTHS = 12 };

/* Before the year 1 + y lie y common years and floor((y * leaps + phase) / cycle) days more. */
typedef struct cycle_row {
  long start; /* the number of 1/1/1 */
  long common;
  long leaps;
  long cycle;
  long phase;
  bool centuries;                /* of the years 100, 200, ... only each fourth is long */
  unsigned long_month;           /* lacks its last day in common years */
  unsigned char lengths[MONTHS]; /* in long years */
} cycle_row;

/* Persian: 8 long years of 33, as observed from 1206 to 1498. Islamic: 11 long years of 30, by the civil epoch of 16 July 622 (Julian). */
static const cycle_row ROWS[] = {
    [BY_GREGORIAN] = {-719162, 365, 1, 4, 0, true, 2, {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}},
    [BY_PERSIAN] = {-492268, 365, 8, 33, 29, false, 12, {31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30}},
    [BY_ISLAMIC_CIVIL] = {-492148, 354, 11, 30, 14, false, 12, {30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30}},
    [BY_JULIAN] = {-719164, 365, 1, 4, 0, false, 2, {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}},
};

static long floor_of(long dividend, long divisor)
{
  return dividend / divisor - (dividend % divisor < 0);
}

/* The number of the first day of a year. */
static long start_of(const cycle_row *row, long year)
{
  enum { CENTURY = 100, FOURTH = 400 };
  const long before = year - 1;
  const long spared = row->centuries ? floor_of(before, CENTURY) - floor_of(before, FOURTH) : 0;
  return row->start + before * row->common + floor_of(before * row->leaps + row->phase, row->cycle) - spared;
}

static unsigned length_of(const cycle_row *row, long year, unsigned month)
{
  const bool is_short = month == row->long_month && start_of(row, year + 1) - start_of(row, year) == row->common;
  return row->lengths[month - 1] - (is_short ? 1U : 0U);
}

bool by_cycle_number(by_calendar calendar, by_day day, long *number)
{
  const cycle_row *row = &ROWS[calendar];
  if (day.month < 1 || day.month > MONTHS || day.day < 1 || day.day > length_of(row, day.year, day.month)) {
    return false;
  }
  *number = start_of(row, day.year) + (long)day.day - 1;
  for (unsigned month = 1; month < day.month; month++) {
    *number += length_of(row, day.year, month);
  }
  return true;
}

bool by_cycle_day(by_calendar calendar, long number, by_day *day)
{
  const cycle_row *row = &ROWS[calendar];
  long year = floor_of((number - row->start) * row->cycle, row->common * row->cycle + row->leaps) + 1;
  while (start_of(row, year) > number) {
    year--;
  }
  while (start_of(row, year + 1) <= number) {
    year++;
  }
  long rest = number - start_of(row, year);
  unsigned month = 1;
  for (; rest >= (long)length_of(row, year, month); month++) {
    rest -= (long)length_of(row, year, month);
  }
  *day = (by_day){.year = (int)year, .month = month, .day = (unsigned)rest + 1};
  return true;
}

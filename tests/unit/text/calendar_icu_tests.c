/* SPDX-License-Identifier: BSD-2-Clause */
/* The calendars against ICU's: by days of every month over the years of anything printed, and by the limits of each month there, and in
 * some of the years that four digits write. */
#include "tests.h"
#include "text/calendar.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <unicode/ucal.h>

#include <cmocka.h>

/* Milliseconds from 1970 to ICU's first and last moment: the Gregorian calendar always, or never. */
#define ALWAYS (-8.64e15)
#define NEVER  8.64e15
#define DAY    8.64e7

/* The last years that are compared; later Persian ones are observed, and newer ICUs count them otherwise. */
enum { LAST_PRINTED = 2599, LAST_PERSIAN = 1501, LAST_YEAR = 9999, MONTHS = 12, DAYS_APART = 5, YEARS_APART = 7 };

static const struct {
  const char *locale; /* ICU's */
  const char *type;   /* what ICU must answer for that locale */
  bool sets_change;   /* ICU is told when the Gregorian calendar begins */
  UDate change;
  int last_printed;
  int last;
} CALENDARS[] = {
    [BY_GREGORIAN] = {"en@calendar=gregorian", "gregorian", true, ALWAYS, LAST_PRINTED, LAST_YEAR},
    [BY_PERSIAN] = {"en@calendar=persian", "persian", false, 0, LAST_PERSIAN, LAST_PERSIAN},
    [BY_ISLAMIC_CIVIL] = {"en@calendar=islamic-civil", "islamic-civil", false, 0, LAST_PRINTED, LAST_YEAR},
    [BY_JULIAN] = {"en@calendar=gregorian", "gregorian", true, NEVER, LAST_PRINTED, LAST_YEAR},
};

static UCalendar *open_calendar(by_calendar calendar)
{
  static const UChar ZONE[] = {'E', 't', 'c', '/', 'U', 'T', 'C', 0};
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *opened = ucal_open(ZONE, -1, CALENDARS[calendar].locale, UCAL_TRADITIONAL, &status);
  assert_true(U_SUCCESS(status));
  assert_string_equal(ucal_getType(opened, &status), CALENDARS[calendar].type);
  if (CALENDARS[calendar].sets_change) {
    ucal_setGregorianChange(opened, CALENDARS[calendar].change, &status);
  }
  assert_true(U_SUCCESS(status));
  ucal_setAttribute(opened, UCAL_LENIENT, 0);
  ucal_clear(opened);
  return opened;
}

/* Alone ICU turns 31 Mehr into 1 Aban; strict it gives an error. */
static bool number_of(UCalendar *opened, by_day day, long *number)
{
  UErrorCode status = U_ZERO_ERROR;
  ucal_clear(opened);
  ucal_set(opened, UCAL_EXTENDED_YEAR, day.year);
  ucal_set(opened, UCAL_MONTH, (int32_t)day.month - 1);
  ucal_set(opened, UCAL_DATE, (int32_t)day.day);
  *number = (long)(ucal_getMillis(opened, &status) / DAY);
  return U_SUCCESS(status);
}

static by_day day_of(UCalendar *opened, long number)
{
  UErrorCode status = U_ZERO_ERROR;
  ucal_setMillis(opened, (UDate)number * DAY, &status);
  const by_day day = {.year = ucal_get(opened, UCAL_EXTENDED_YEAR, &status),
                      .month = (unsigned)ucal_get(opened, UCAL_MONTH, &status) + 1,
                      .day = (unsigned)ucal_get(opened, UCAL_DATE, &status)};
  assert_true(U_SUCCESS(status));
  return day;
}

static void same_day(by_calendar calendar, UCalendar *opened, long number)
{
  const by_day expected = day_of(opened, number);
  by_day day = {0};
  long back = 0;
  assert_true(by_calendar_day(calendar, number, &day) && by_calendar_number(calendar, day, &back));
  assert_true(day.year == expected.year && day.month == expected.month && day.day == expected.day && back == number);
}

/* The ends of a month, days beyond them, and months that are none. */
static void same_limits(by_calendar calendar, UCalendar *opened, int year, unsigned month)
{
  static const unsigned DAYS[] = {0, 1, 28, 29, 30, 31, 32};
  for (size_t i = 0; i < sizeof DAYS / sizeof DAYS[0]; i++) {
    const by_day asked = {.year = year, .month = month, .day = DAYS[i]};
    long expected = 0;
    long number = 0;
    const bool exists = number_of(opened, asked, &expected);
    assert_true(by_calendar_number(calendar, asked, &number) == exists && (!exists || number == expected));
  }
}

static void same_days(by_calendar calendar, UCalendar *opened)
{
  long first = 0;
  long end = 0;
  assert_true(number_of(opened, (by_day){.year = 1, .month = 1, .day = 1}, &first));
  assert_true(number_of(opened, (by_day){.year = CALENDARS[calendar].last_printed + 1, .month = 1, .day = 1}, &end));
  for (long number = first; number < end; number += DAYS_APART) {
    same_day(calendar, opened, number);
  }
}

static void counts_as_icu_does(void **state)
{
  (void)state;
  for (by_calendar calendar = BY_GREGORIAN; calendar <= BY_JULIAN; calendar++) {
    UCalendar *opened = open_calendar(calendar);
    same_days(calendar, opened);
    for (int year = 1; year <= CALENDARS[calendar].last; year += year < CALENDARS[calendar].last_printed ? 1 : YEARS_APART) {
      for (unsigned month = 0; month <= MONTHS + 1; month++) {
        same_limits(calendar, opened, year, month);
      }
    }
    ucal_close(opened);
  }
}

int by_text_calendar_icu_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(counts_as_icu_does)};
  return cmocka_run_group_tests_name("calendar against ICU", tests, NULL, NULL);
}

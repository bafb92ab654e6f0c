/* SPDX-License-Identifier: BSD-2-Clause */
/* Days known from print, and days that do not exist. */
#include "tests.h"
#include "text/calendar.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct pair {
  by_calendar calendar;
  by_day day;
  by_day gregorian;
} pair;

static const pair PAIRS[] = {
    {BY_PERSIAN, {1386, 11, 19}, {2008, 2, 8}},    {BY_PERSIAN, {1357, 11, 22}, {1979, 2, 11}},
    {BY_PERSIAN, {1387, 12, 30}, {2009, 3, 20}},   {BY_PERSIAN, {1404, 1, 1}, {2025, 3, 21}},
    {BY_JULIAN, {1917, 10, 25}, {1917, 11, 7}},    {BY_JULIAN, {1500, 2, 29}, {1500, 3, 10}},
    {BY_GREGORIAN, {1500, 2, 28}, {1500, 2, 28}},  {BY_ISLAMIC_CIVIL, {1341, 2, 3}, {1922, 9, 25}},
    {BY_RUMI, {1326, 8, 23}, {1910, 9, 5}},        {BY_RUMI, {1326, 2, 1}, {1911, 2, 14}},
    {BY_RUMI, {1332, 2, 15}, {1917, 2, 28}},       {BY_RUMI, {1333, 3, 1}, {1917, 3, 1}},
    {BY_RUMI, {1334, 1, 1}, {1918, 1, 1}},         {BY_IMPERIAL, {2535, 7, 1}, {1976, 9, 23}},
    {BY_YAZDEGERDI, {1290, 8, 22}, {1921, 3, 30}}, {BY_YAZDEGERDI, {1, 1, 1}, {632, 6, 19}},
};

static bool same(by_day a, by_day b)
{
  return a.year == b.year && a.month == b.month && a.day == b.day;
}

static bool convert(by_calendar from, by_day day, by_calendar to, by_day *converted)
{
  long number = 0;
  return by_calendar_number(from, day, &number) && by_calendar_day(to, number, converted);
}

static void converts_both_ways(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0]; i++) {
    by_day day = {0};
    assert_true(convert(PAIRS[i].calendar, PAIRS[i].day, BY_GREGORIAN, &day));
    assert_true(same(day, PAIRS[i].gregorian));
    assert_true(convert(BY_GREGORIAN, PAIRS[i].gregorian, PAIRS[i].calendar, &day));
    assert_true(same(day, PAIRS[i].day));
  }
}

static void refuses_days_that_are_none(void **state)
{
  (void)state;
  static const struct {
    by_calendar calendar;
    by_day day;
  } NONE[] = {
      {BY_PERSIAN, {1386, 12, 30}},  {BY_PERSIAN, {1386, 7, 31}},    {BY_PERSIAN, {1386, 13, 1}},       {BY_GREGORIAN, {2007, 2, 29}},
      {BY_GREGORIAN, {1500, 2, 29}}, {BY_GREGORIAN, {2008, 0, 1}},   {BY_ISLAMIC_CIVIL, {1341, 2, 30}}, {BY_JULIAN, {1917, 4, 31}},
      {BY_RUMI, {1332, 2, 16}},      {BY_RUMI, {1333, 1, 1}},        {BY_RUMI, {1326, 4, 31}},          {BY_IMPERIAL, {2537, 6, 6}},
      {BY_IMPERIAL, {2534, 12, 23}}, {BY_YAZDEGERDI, {1290, 8, 31}}, {BY_YAZDEGERDI, {1290, 13, 1}},    {BY_ZODIACAL, {1301, 1, 33}},
      {BY_ZODIACAL, {1301, 0, 1}},   {BY_ZODIACAL, {1301, 1, 0}},
  };
  for (size_t i = 0; i < sizeof NONE / sizeof NONE[0]; i++) {
    by_day day = {0};
    assert_false(convert(NONE[i].calendar, NONE[i].day, BY_GREGORIAN, &day));
  }
}

static void names_calendars(void **state)
{
  (void)state;
  static const char *const NAMES[] = {
      [BY_GREGORIAN] = "gregory", [BY_PERSIAN] = "persian",   [BY_ISLAMIC_CIVIL] = "islamic-civil", [BY_JULIAN] = "julian",
      [BY_RUMI] = "rumi",         [BY_ZODIACAL] = "zodiacal", [BY_IMPERIAL] = "imperial",           [BY_YAZDEGERDI] = "yazdegerdi"};
  for (size_t i = 0; i < BY_CALENDARS; i++) {
    by_calendar calendar = BY_CALENDARS;
    assert_true(by_calendar_named(by_span_of(NAMES[i]), &calendar));
    assert_int_equal(calendar, i);
    assert_string_equal(by_calendar_name(calendar), NAMES[i]);
  }
  by_calendar calendar = BY_CALENDARS;
  assert_false(by_calendar_named(by_span_of("mayan"), &calendar));
}

static void ends_months(void **state)
{
  (void)state;
  static const struct {
    by_calendar calendar;
    int year;
    unsigned month;
    by_day last; /* Gregorian */
  } ENDS[] = {
      {BY_PERSIAN, 1386, 12, {2008, 3, 19}}, {BY_PERSIAN, 1387, 12, {2009, 3, 20}}, {BY_GREGORIAN, 1900, 2, {1900, 2, 28}},
      {BY_RUMI, 1332, 2, {1917, 2, 28}},     {BY_IMPERIAL, 2537, 6, {1978, 8, 27}}, {BY_ZODIACAL, 1302, 3, {1923, 6, 22}},
  };
  for (size_t i = 0; i < sizeof ENDS / sizeof ENDS[0]; i++) {
    long number = 0;
    by_day day = {0};
    assert_true(by_calendar_month_end(ENDS[i].calendar, ENDS[i].year, ENDS[i].month, &number));
    assert_true(by_calendar_day(BY_GREGORIAN, number, &day));
    assert_true(same(day, ENDS[i].last));
  }
  long number = 0;
  assert_false(by_calendar_month_end(BY_PERSIAN, 1386, 13, &number));
}

static void knows_weekdays(void **state)
{
  (void)state;
  assert_int_equal(by_weekday_of(0), 4);
  assert_int_equal(by_weekday_of(-3), 1);
  assert_int_equal(by_weekday_of(-4), 7);
  assert_int_equal(by_weekday_of(13917), 5);
}

int by_text_calendar_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(converts_both_ways), cmocka_unit_test(refuses_days_that_are_none),
                                     cmocka_unit_test(names_calendars), cmocka_unit_test(ends_months), cmocka_unit_test(knows_weekdays)};
  return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}

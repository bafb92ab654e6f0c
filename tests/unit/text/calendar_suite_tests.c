/* SPDX-License-Identifier: BSD-2-Clause */
/* The calendars against tables that others computed or printed (BAYEGAN_SHARED/suites/calendars; skipped where they are absent): leap
 * years, official month starts in three calendars, month starts of the older Persian calendar. */
#include "tests.h"
#include "text/calendar.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { PATH_BYTES = 4096, LINE_BYTES = 256, FIRST_RELIABLE = 1206, LAST_RELIABLE = 1498 };

static FILE *open_table(const char *name)
{
  const char *shared = getenv("BAYEGAN_SHARED");
  char path[PATH_BYTES];
  if (shared == NULL || shared[0] == '\0') {
    return NULL;
  }
  const int size = snprintf(path, sizeof path, "%s/suites/calendars/%s", shared, name);
  return size > 0 && (size_t)size < sizeof path ? fopen(path, "r") : NULL;
}

/* The decimal numbers of a line, up to `most` of them; gives how many. */
static size_t numbers_of(const char *line, long *numbers, size_t most)
{
  size_t count = 0;
  while (line[0] != '\0' && line[0] != '#' && count < most) {
    char *end = NULL;
    const long number = line[0] >= '0' && line[0] <= '9' ? strtol(line, &end, 10) : 0;
    if (end != NULL) {
      numbers[count++] = number;
    }
    line = end != NULL ? end : line + 1;
  }
  return count;
}

static by_day day_of(long year, long month, long day)
{
  return (by_day){.year = (int)year, .month = (unsigned)month, .day = (unsigned)day};
}

static long number_of(by_calendar calendar, by_day day)
{
  long number = 0;
  assert_true(by_calendar_number(calendar, day, &number));
  return number;
}

static void knows_leap_years(void **state)
{
  (void)state;
  bool leap[LAST_RELIABLE + 1] = {false};
  char line[LINE_BYTES];
  FILE *table = open_table("leaps.txt");
  if (table == NULL) {
    skip();
    return;
  }
  while (fgets(line, sizeof line, table) != NULL) {
    long year = 0;
    if (numbers_of(line, &year, 1) == 1 && year <= LAST_RELIABLE) {
      leap[year] = true;
    }
  }
  assert_int_equal(fclose(table), 0);
  for (int year = FIRST_RELIABLE; year <= LAST_RELIABLE; year++) {
    long number = 0;
    assert_int_equal(by_calendar_number(BY_PERSIAN, day_of(year, 12, 30), &number), leap[year]);
  }
}

static void knows_official_months(void **state)
{
  enum { FIELDS = 9, PERSIAN = 0, ISLAMIC = 3, GREGORIAN = 6, ROWS = 1161 };
  (void)state;
  char line[LINE_BYTES];
  long row[FIELDS];
  size_t rows = 0;
  FILE *table = open_table("CalendarCenterData.txt");
  if (table == NULL) {
    skip();
    return;
  }
  const by_slack slack = by_calendar_slack(BY_ISLAMIC_CIVIL);
  while (fgets(line, sizeof line, table) != NULL) {
    if (numbers_of(line, row, FIELDS) != FIELDS) {
      continue;
    }
    const long stated = number_of(BY_GREGORIAN, day_of(row[GREGORIAN + 2], row[GREGORIAN + 1], row[GREGORIAN]));
    const long lunar = number_of(BY_ISLAMIC_CIVIL, day_of(row[ISLAMIC + 2], row[ISLAMIC + 1], row[ISLAMIC]));
    assert_int_equal(number_of(BY_PERSIAN, day_of(row[PERSIAN + 2], row[PERSIAN + 1], row[PERSIAN])), stated);
    assert_true(stated >= lunar - slack.before && stated <= lunar + slack.after);
    rows++;
  }
  assert_int_equal(fclose(table), 0);
  assert_int_equal(rows, ROWS);
}

static void knows_the_old_months(void **state)
{
  enum { FIELDS = 5, ROWS = 888 };
  (void)state;
  char line[LINE_BYTES];
  long row[FIELDS];
  size_t rows = 0;
  FILE *table = open_table("OldEraPersianCalendar.txt");
  if (table == NULL) {
    skip();
    return;
  }
  const by_slack slack = by_calendar_slack(BY_ZODIACAL);
  while (fgets(line, sizeof line, table) != NULL) {
    if (numbers_of(line, row, FIELDS) != FIELDS) {
      continue;
    }
    const long stated = number_of(BY_GREGORIAN, day_of(row[2], row[3], row[4]));
    const long computed = number_of(BY_ZODIACAL, day_of(row[0], row[1], 1));
    assert_true(stated >= computed - slack.before && stated <= computed + slack.after);
    rows++;
  }
  assert_int_equal(fclose(table), 0);
  assert_int_equal(rows, ROWS);
}

int by_text_calendar_suite_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(knows_leap_years), cmocka_unit_test(knows_official_months),
                                     cmocka_unit_test(knows_the_old_months)};
  return cmocka_run_group_tests_name("calendar suite", tests, NULL, NULL);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The only file that names ICU's calendars. Strict throughout: ICU alone would turn 31 Mehr into 1 Aban, and a misspelt calendar into the
 * Gregorian one. */
#include "text/calendar_icu.h"

#include <unicode/ucal.h>

typedef struct icu_row {
  const char *locale; /* ICU's */
  const char *type;   /* what ICU must answer for that locale */
  bool sets_change;   /* ICU is told when the Gregorian calendar begins */
  UDate change;
} icu_row;

/* Milliseconds from 1970 to ICU's first and last moment: the Gregorian calendar always, or never. */
#define ALWAYS (-8.64e15)
#define NEVER  8.64e15
#define DAY    8.64e7

static const icu_row ROWS[] = {
    [BY_GREGORIAN] = {"en@calendar=gregorian", "gregorian", true, ALWAYS},
    [BY_PERSIAN] = {"en@calendar=persian", "persian", false, 0},
    [BY_ISLAMIC_CIVIL] = {"en@calendar=islamic-civil", "islamic-civil", false, 0},
    [BY_JULIAN] = {"en@calendar=gregorian", "gregorian", true, NEVER},
};

/* NULL where ICU has no such calendar. */
static UCalendar *calendar_open(by_calendar calendar)
{
  static const UChar ZONE[] = {'E', 't', 'c', '/', 'U', 'T', 'C', 0};
  const icu_row *row = &ROWS[calendar];
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *opened = ucal_open(ZONE, -1, row->locale, UCAL_TRADITIONAL, &status);
  if (U_FAILURE(status)) {
    return NULL;
  }
  const char *type = ucal_getType(opened, &status);
  if (row->sets_change) {
    ucal_setGregorianChange(opened, row->change, &status);
  }
  if (U_FAILURE(status) || !by_span_is(by_span_of(type), row->type)) {
    ucal_close(opened);
    return NULL;
  }
  ucal_setAttribute(opened, UCAL_LENIENT, 0);
  ucal_clear(opened);
  return opened;
}

by_conversion by_icu_number(by_calendar calendar, by_day day, long *number)
{
  UCalendar *opened = calendar_open(calendar);
  if (opened == NULL) {
    return BY_CALENDAR_MISSING;
  }
  UErrorCode status = U_ZERO_ERROR;
  ucal_set(opened, UCAL_EXTENDED_YEAR, day.year);
  ucal_set(opened, UCAL_MONTH, (int32_t)day.month - 1);
  ucal_set(opened, UCAL_DATE, (int32_t)day.day);
  /* Midnight in UTC is a whole number of days. */
  *number = (long)(ucal_getMillis(opened, &status) / DAY);
  ucal_close(opened);
  return U_FAILURE(status) ? BY_NO_SUCH_DAY : BY_CONVERTED;
}

by_conversion by_icu_day(by_calendar calendar, long number, by_day *day)
{
  UCalendar *opened = calendar_open(calendar);
  if (opened == NULL) {
    return BY_CALENDAR_MISSING;
  }
  UErrorCode status = U_ZERO_ERROR;
  ucal_setMillis(opened, (UDate)number * DAY, &status);
  day->year = ucal_get(opened, UCAL_EXTENDED_YEAR, &status);
  day->month = (unsigned)ucal_get(opened, UCAL_MONTH, &status) + 1;
  day->day = (unsigned)ucal_get(opened, UCAL_DATE, &status);
  ucal_close(opened);
  return U_FAILURE(status) ? BY_CALENDAR_MISSING : BY_CONVERTED;
}

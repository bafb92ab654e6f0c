/* SPDX-License-Identifier: BSD-2-Clause */
/* Timestamps without the C library's time zones and locales. SOURCE_DATE_EPOCH as reproducible-builds.org specifies it. */
#include "cli/timestamp.h"

#include "base/ascii.h"
#include "cli/stream.h"

#include <stdlib.h>
#include <time.h>

static const int64_t LATEST = 253402300799; /* 9999-12-31T23:59:59Z */

static bool parse_seconds(by_span text, int64_t *seconds)
{
  int64_t sum = 0;
  bool good = text.size != 0 && text.size <= strlen("253402300799");
  for (size_t i = 0; good && i < text.size; i++) {
    good = by_is_digit(text.at[i]);
    sum = sum * 10 + (text.at[i] - '0');
  }
  *seconds = sum;
  return good && sum <= LATEST;
}

/* Days from 1970-01-01 to the first day of a month, by the proleptic Gregorian calendar. */
static int64_t days_before(int64_t year, int64_t month)
{
  static const int64_t BEFORE_MONTH[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  const int64_t last = year - 1;
  const int64_t to_year = last * 365 + last / 4 - last / 100 + last / 400 - 719162;
  return to_year + BEFORE_MONTH[month - 1] + (leap && month > 2 ? 1 : 0);
}

typedef struct part {
  size_t start;
  size_t size;
  int64_t least;
  int64_t most;
} part;

enum { YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, PARTS };

/* Reads the numbers of "2026-01-31T12:00:00Z" and checks the signs between them. */
static bool split(by_span text, int64_t number[PARTS])
{
  static const char FORM[] = "dddd-dd-ddTdd:dd:ddZ";
  static const part ROWS[PARTS] = {{0, 4, 1970, 9999}, {5, 2, 1, 12}, {8, 2, 1, 31}, {11, 2, 0, 23}, {14, 2, 0, 59}, {17, 2, 0, 59}};
  if (text.size != strlen(FORM)) {
    return false;
  }
  for (size_t i = 0; i < text.size; i++) {
    if (FORM[i] == 'd' ? !by_is_digit(text.at[i]) : text.at[i] != FORM[i]) {
      return false;
    }
  }
  bool good = true;
  for (size_t i = 0; i < PARTS; i++) {
    good = parse_seconds(by_span_slice(text, ROWS[i].start, ROWS[i].size), &number[i]) && good;
    good = good && number[i] >= ROWS[i].least && number[i] <= ROWS[i].most;
  }
  return good;
}

static bool parse_moment(by_span text, int64_t *seconds)
{
  int64_t number[PARTS] = {0};
  if (!split(text, number)) {
    return false;
  }
  const int64_t start = days_before(number[YEAR], number[MONTH]);
  const int64_t end = number[MONTH] == 12 ? start + 31 : days_before(number[YEAR], number[MONTH] + 1);
  *seconds = (start + number[DAY] - 1) * 86400 + number[HOUR] * 3600 + number[MINUTE] * 60 + number[SECOND];
  return start + number[DAY] - 1 < end;
}

bool by_timestamp_choose(const char *given, int64_t *seconds)
{
  const char *const epoch = getenv("SOURCE_DATE_EPOCH");
  if (given == NULL && epoch == NULL) {
    const time_t now = time(NULL);
    *seconds = now;
    return now >= 0;
  }
  const by_span text = by_span_of(given != NULL ? given : epoch);
  if (parse_seconds(text, seconds) || (given != NULL && parse_moment(text, seconds))) {
    return true;
  }
  const char *const parts[] = {given != NULL ? "--timestamp" : "SOURCE_DATE_EPOCH", " '", text.at,
                               given != NULL ? "' is neither a moment such as 2026-01-31T12:00:00Z nor seconds since 1970"
                                             : "' is not a number of seconds since 1970",
                               NULL};
  by_stream_complain(parts);
  return false;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* A small parser by hand: the format has few forms, and each must be told apart from those of level 2, which are refused. */
#include "model/edtf.h"

#include "base/ascii.h"

enum { YEAR_DIGITS = 4, MONTHS = 12, SEASON_FIRST = 21, SEASON_LAST = 24, LONGEST_MONTH = 31, LONGEST_OF_ALL = 32 /* zodiacal */ };

/* YYYY with Xs at the end only. */
static bool read_year(by_span text, by_edtf_date *date)
{
  date->years = 1;
  for (size_t i = 0; i < YEAR_DIGITS; i++) {
    const bool any = text.at[i] == 'X';
    if ((!any && !by_is_digit(text.at[i])) || (!any && date->years > 1)) {
      return false;
    }
    date->year = date->year * 10 + (any ? 0 : text.at[i] - '0');
    date->years *= any ? 10 : 1;
  }
  return true;
}

/* A hyphen, then two digits or XX. */
static bool read_pair(by_span text, unsigned *number, bool *any)
{
  if (text.at[0] != '-') {
    return false;
  }
  *any = text.at[1] == 'X' && text.at[2] == 'X';
  if (*any) {
    return true;
  }
  *number = (unsigned)(text.at[1] - '0') * 10 + (unsigned)(text.at[2] - '0');
  return by_is_digit(text.at[1]) && by_is_digit(text.at[2]) && *number != 0;
}

static bool is_season(const by_edtf_date *date)
{
  return date->month >= SEASON_FIRST && date->month <= SEASON_LAST;
}

static bool is_consistent(const by_edtf_date *date)
{
  const bool has_day = date->day != 0 || date->day_any;
  if (is_season(date)) {
    return !has_day && date->years == 1;
  }
  if (date->month > MONTHS || (date->years > 1 && date->month != 0)) {
    return false;
  }
  return date->day <= LONGEST_OF_ALL && !(date->month_any && date->day != 0);
}

/* Year, month and day without a qualifier. */
static bool read_parts(by_span text, by_edtf_date *date)
{
  enum { PAIR = 3, MONTH_AT = YEAR_DIGITS, DAY_AT = MONTH_AT + PAIR, WHOLE = DAY_AT + PAIR };
  const bool has_month = text.size == DAY_AT || text.size == WHOLE;
  if ((text.size != YEAR_DIGITS && !has_month) || !read_year(text, date)) {
    return false;
  }
  if (has_month && !read_pair(by_span_slice(text, MONTH_AT, PAIR), &date->month, &date->month_any)) {
    return false;
  }
  return text.size != WHOLE || read_pair(by_span_slice(text, DAY_AT, PAIR), &date->day, &date->day_any);
}

bool by_edtf_read_date(by_span text, by_edtf_date *date)
{
  static const char QUALIFIERS[] = {'?', '~', '%'};
  *date = (by_edtf_date){0};
  if (text.size != 0 && memchr(QUALIFIERS, text.at[text.size - 1], sizeof QUALIFIERS) != NULL) {
    date->qualifier = text.at[text.size - 1];
    text.size--;
  }
  return read_parts(text, date) && is_consistent(date);
}

static bool is_leap(int year)
{
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

unsigned by_edtf_month_length(int year, unsigned month)
{
  static const unsigned LENGTHS[MONTHS] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month == 0 || month > MONTHS) {
    return 0;
  }
  return LENGTHS[month - 1] + (month == 2 && is_leap(year));
}

static bool is_possible(const by_edtf_date *date)
{
  return date->day == 0 || date->day <= by_edtf_month_length(date->year, date->month);
}

static bool read_end(by_span text, by_edtf_date *date, bool *open)
{
  *open = by_span_is(text, "..");
  return *open || by_edtf_read_date(text, date);
}

static by_edtf_verdict judge(const by_edtf *date)
{
  if ((!date->open_start && !is_possible(&date->first)) || (!date->open_end && !is_possible(&date->last))) {
    return BY_EDTF_IMPOSSIBLE;
  }
  by_edtf_day first = {0};
  by_edtf_day last = {0};
  by_edtf_bounds(date, &first, &last);
  return by_edtf_day_number(first) <= by_edtf_day_number(last) ? BY_EDTF_VALID : BY_EDTF_IMPOSSIBLE;
}

by_edtf_verdict by_edtf_parse(by_span text, by_edtf *date)
{
  *date = (by_edtf){0};
  const size_t slash = by_span_find(text, by_span_of("/"));
  if (slash == BY_NOWHERE) {
    if (!by_edtf_read_date(text, &date->first)) {
      return BY_EDTF_MALFORMED;
    }
    date->last = date->first;
    return judge(date);
  }
  date->interval = true;
  const by_span end = by_span_from(text, slash + 1);
  if (!read_end(by_span_slice(text, 0, slash), &date->first, &date->open_start) || !read_end(end, &date->last, &date->open_end)) {
    return BY_EDTF_MALFORMED;
  }
  return date->open_start && date->open_end ? BY_EDTF_MALFORMED : judge(date);
}

static by_edtf_day first_day(const by_edtf_date *date)
{
  static const unsigned SEASONS[] = {3, 6, 9, 12};
  if (date->month >= SEASON_FIRST) {
    return (by_edtf_day){.year = date->year, .month = SEASONS[date->month - SEASON_FIRST], .day = 1};
  }
  return (by_edtf_day){.year = date->year, .month = date->month == 0 ? 1 : date->month, .day = date->day == 0 ? 1 : date->day};
}

static by_edtf_day last_day(const by_edtf_date *date)
{
  static const by_edtf_day SEASONS[] = {{0, 5, 31}, {0, 8, 31}, {0, 11, 30}, {1, 2, 0}};
  by_edtf_day day = {.year = date->year + date->years - 1, .month = date->month == 0 ? MONTHS : date->month, .day = date->day};
  if (date->month >= SEASON_FIRST) {
    day = SEASONS[date->month - SEASON_FIRST];
    day.year += date->year;
  }
  day.day = day.day == 0 ? by_edtf_month_length(day.year, day.month) : day.day;
  return day;
}

void by_edtf_bounds(const by_edtf *date, by_edtf_day *first, by_edtf_day *last)
{
  *first = date->open_start ? (by_edtf_day){.year = 0, .month = 1, .day = 1} : first_day(&date->first);
  *last = date->open_end ? (by_edtf_day){.year = 9999, .month = MONTHS, .day = LONGEST_MONTH} : last_day(&date->last);
}

long by_edtf_day_number(by_edtf_day day)
{
  enum { TO_1970 = 719468, DAYS_OF_400_YEARS = 146097 };
  /* Years that begin in March put the leap day at their end. */
  const long year = day.month <= 2 ? (long)day.year - 1 : day.year;
  const long era = (year >= 0 ? year : year - 399) / 400;
  const long in_era = year - era * 400;
  const long month = ((long)day.month + 9) % MONTHS;
  const long in_year = (153 * month + 2) / 5 + (long)day.day - 1;
  return era * DAYS_OF_400_YEARS + in_era * 365 + in_era / 4 - in_era / 100 + in_year - TO_1970;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates of issues as days and, in the calendar that they are printed in, as months: a monthly of the Islamic calendar has no rhythm in the
 * Gregorian one. */
#include "check/series_parts.h"
#include "model/edtf.h"

enum { MONTHS = 12, SECOND_HALF = 15 };

static long month_of(int year, unsigned month)
{
  return (long)year * MONTHS + (long)month - 1;
}

static long half_of(long month, unsigned day)
{
  return month * 2 + (day >= SECOND_HALF);
}

/* Dates by which an end is open, or which may be any of several years, order nothing. */
static bool is_definite(const by_edtf *date)
{
  return !date->open_start && !date->open_end && date->first.years == 1 && date->last.years == 1;
}

static by_dating dating_of(by_day first, by_day last)
{
  const by_range months = {.first = month_of(first.year, first.month), .last = month_of(last.year, last.month)};
  const bool single = months.first == months.last && first.day == last.day;
  return (by_dating){.months = months,
                     .halves = {.first = half_of(months.first, first.day), .last = half_of(months.last, last.day)},
                     .day = single ? first.day : 0};
}

/* One end of the original; a month or day that it leaves out is the one given. */
static bool read_end(by_span text, by_day left_out, by_day *day)
{
  by_edtf_date date = {0};
  if (!by_edtf_read_date(text, &date) || date.month > MONTHS || date.years > 1) {
    return false;
  }
  *day =
      (by_day){.year = date.year, .month = date.month == 0 ? left_out.month : date.month, .day = date.day == 0 ? left_out.day : date.day};
  return true;
}

/* The date of the original, written as EDTF in its own calendar. */
static bool read_original(by_span original, by_dating *dating)
{
  enum { DAYS = 31 };
  by_day first = {.month = 1, .day = 1};
  by_day last = {.month = MONTHS, .day = DAYS};
  if (!read_end(by_span_before(original, "/"), first, &first) || !read_end(by_span_behind(original, "/"), last, &last)) {
    return false;
  }
  *dating = dating_of(first, last);
  return true;
}

static by_day day_of(by_edtf_day day)
{
  return (by_day){.year = day.year, .month = day.month, .day = day.day};
}

void by_sibling_date(by_sibling *sibling, const by_record *record)
{
  by_edtf date = {0};
  by_edtf_day first = {0};
  by_edtf_day last = {0};
  sibling->days = BY_RANGE_UNKNOWN;
  if (by_edtf_parse(record->date.text, &date) != BY_EDTF_VALID || !is_definite(&date)) {
    return;
  }
  by_edtf_bounds(&date, &first, &last);
  sibling->days = (by_range){.first = by_edtf_day_number(first), .last = by_edtf_day_number(last)};
  sibling->calendar = BY_GREGORIAN;
  if (record->date_normalised.size == 0 || !by_calendar_named(record->date_calendar, &sibling->calendar) ||
      !read_original(record->date_normalised, &sibling->own)) {
    sibling->calendar = BY_GREGORIAN;
    sibling->own = dating_of(day_of(first), day_of(last));
  }
}

void by_sibling_convert(by_sibling *sibling, by_calendar calendar)
{
  by_day first = {0};
  by_day last = {0};
  sibling->dating = (by_dating){.months = BY_RANGE_UNKNOWN, .halves = BY_RANGE_UNKNOWN};
  if (!by_range_known(sibling->days)) {
    return;
  }
  if (sibling->calendar == calendar) {
    sibling->dating = sibling->own;
  } else if (by_calendar_day(calendar, sibling->days.first, &first) && by_calendar_day(calendar, sibling->days.last, &last)) {
    sibling->dating = dating_of(first, last);
  }
}

static void add_padded(long number, size_t width, by_buffer *out)
{
  long limit = 10;
  for (size_t digits = 1; digits < width; digits++, limit *= 10) {
    if (number < limit) {
      by_buffer_add_byte(out, '0');
    }
  }
  by_buffer_add_number(out, (uint64_t)number);
}

static void add_year_month(by_day day, by_buffer *out)
{
  add_padded(day.year, 4, out);
  by_buffer_add_byte(out, '-');
  add_padded((long)day.month, 2, out);
}

void by_series_add_day(long number, by_buffer *out)
{
  by_day day = {0};
  if (by_calendar_day(BY_GREGORIAN, number, &day) && day.year > 0) {
    add_year_month(day, out);
    by_buffer_add_byte(out, '-');
    add_padded((long)day.day, 2, out);
  }
}

/* Two ends, each marked where the calendar is known by a day or two only. */
static void add_ends(by_range days, by_slack slack, by_buffer *out)
{
  const char *const mark = slack.before + slack.after != 0 ? "~" : "";
  by_series_add_day(days.first - slack.before, out);
  by_buffer_add_text(out, mark);
  if (days.first != days.last || mark[0] != '\0') {
    by_buffer_add_byte(out, '/');
    by_series_add_day(days.last + slack.after, out);
    by_buffer_add_text(out, mark);
  }
}

void by_series_add_month(by_calendar calendar, long month, unsigned day, by_buffer *out)
{
  const by_day first = {.year = (int)(month / MONTHS), .month = (unsigned)(month % MONTHS) + 1, .day = day == 0 ? 1 : day};
  by_range days = {0};
  if (!by_calendar_number(calendar, first, &days.first)) {
    return;
  }
  days.last = days.first;
  if (day == 0 && calendar == BY_GREGORIAN) {
    add_year_month(first, out);
  } else if (day != 0 || by_calendar_month_end(calendar, first.year, first.month, &days.last)) {
    add_ends(days, by_calendar_slack(calendar), out);
  }
}

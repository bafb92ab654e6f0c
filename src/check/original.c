/* SPDX-License-Identifier: BSD-2-Clause */
/* Both sides become spans of days; they agree where they have one in common. */
#include "check/original.h"

#include "read/date_parse.h"

enum { MONTHS = 12 };

/* The days of one date of the original: a day, a month or a year. */
static bool days_of(by_calendar calendar, const by_edtf_date *date, by_day_span *days)
{
  const by_day first = {.year = date->year, .month = date->month == 0 ? 1 : date->month, .day = date->day == 0 ? 1 : date->day};
  bool exists = by_calendar_number(calendar, first, &days->first);
  days->last = days->first;
  if (exists && date->day == 0) {
    exists = by_calendar_month_end(calendar, date->year + date->years - 1, date->month == 0 ? MONTHS : date->month, &days->last);
  }
  return exists;
}

/* Whether such a day is in no year of the calendar, however its months are observed. */
static bool never_is(by_calendar calendar, const by_edtf_date *date)
{
  return date->month > MONTHS || (date->month != 0 && date->day > by_calendar_longest(calendar, date->month));
}

/* False where the original has no readable form. The verdict is final but where the days exist: then it is that they differ, for now. */
static bool original_days(by_span original, by_calendar calendar, by_day_span *days, by_original_verdict *verdict)
{
  by_edtf_date first = {0};
  by_edtf_date last = {0};
  if (!by_edtf_read_date(by_span_before(original, "/"), &first) || !by_edtf_read_date(by_span_behind(original, "/"), &last)) {
    return false;
  }
  by_day_span ending = {0};
  const bool exists = days_of(calendar, &first, days) && days_of(calendar, &last, &ending);
  days->last = ending.last;
  const by_slack slack = by_calendar_slack(calendar);
  const bool observed = slack.before + slack.after != 0 && !never_is(calendar, &first) && !never_is(calendar, &last);
  *verdict = exists ? BY_ORIGINAL_DIFFERS : observed ? BY_ORIGINAL_AGREES : BY_ORIGINAL_IMPOSSIBLE;
  return true;
}

by_day_span by_days_of_edtf(const by_edtf *date)
{
  by_edtf_day first = {0};
  by_edtf_day last = {0};
  by_edtf_bounds(date, &first, &last);
  return (by_day_span){.first = by_edtf_day_number(first), .last = by_edtf_day_number(last)};
}

/* Whether both may mean the same days: they have one in common, which for two single days says that they are equal. */
static bool agree(by_day_span stated, by_day_span original, by_slack allowed)
{
  return original.first - allowed.before <= stated.last && stated.first <= original.last + allowed.after;
}

by_original_verdict by_original_compare(by_span original, by_calendar calendar, const by_edtf *date)
{
  by_day_span days = {0};
  by_original_verdict verdict = BY_ORIGINAL_DIFFERS;
  if (!original_days(original, calendar, &days, &verdict)) {
    return BY_ORIGINAL_UNREADABLE;
  }
  const bool same = verdict == BY_ORIGINAL_DIFFERS && agree(by_days_of_edtf(date), days, by_calendar_slack(calendar));
  return same ? BY_ORIGINAL_AGREES : verdict;
}

/* Whether the print is a single day that cannot be read otherwise, and not this one. */
static bool is_another(const by_printed_date *printed, by_day_span stated)
{
  by_day_span days = {0};
  const bool guessed = printed->guessed || printed->doubted || printed->old_style;
  if (printed->form != BY_FORM_DAY || !printed->year || guessed || !by_calendar_number(printed->calendar, printed->first, &days.first)) {
    return false;
  }
  days.last = days.first;
  return !agree(stated, days, by_calendar_slack(printed->calendar));
}

bool by_printed_contradicts(const by_printed_date *dates, size_t count, const by_edtf *date)
{
  const by_day_span stated = by_days_of_edtf(date);
  bool others = count != 0 && date->first.qualifier == 0 && stated.first == stated.last;
  for (size_t i = 0; i < count && others; i++) {
    others = is_another(&dates[i], stated);
  }
  return others;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Nothing is completed: a month stays a month, and where the printed calendar has no equal in the Gregorian one the days it may mean are
 * given as an interval. */
#include "read/date_value.h"

#include <stdio.h>

enum { MONTHS = 12, ROOM = 48 };

/* A true lunar month may have 30 days where the computed one has 29. */
static bool number_of(by_calendar calendar, by_day day, long *number)
{
  enum { SHORT_MONTH = 29 };
  if (by_calendar_number(calendar, day, number)) {
    return true;
  }
  const bool lunar = calendar == BY_ISLAMIC_CIVIL && day.day == SHORT_MONTH + 1;
  day.day = SHORT_MONTH;
  if (!lunar || !by_calendar_number(calendar, day, number)) {
    return false;
  }
  *number += 1;
  return true;
}

bool by_date_days(const by_printed_date *date, by_date_span *span)
{
  by_day first = date->first;
  by_day last = date->last;
  const bool has_day = first.day != 0;
  if (first.month == 0) {
    first.month = 1;
    last.month = MONTHS;
  }
  first.day = has_day ? first.day : 1;
  span->slack = by_calendar_slack(date->calendar);
  if (!number_of(date->calendar, first, &span->first)) {
    return false;
  }
  return has_day ? number_of(date->calendar, last, &span->last) && span->first <= span->last
                 : by_calendar_month_end(date->calendar, last.year, last.month, &span->last);
}

bool by_date_agree(const by_date_span *a, const by_date_span *b)
{
  return a->first - a->slack.before <= b->last + b->slack.after && b->first - b->slack.before <= a->last + a->slack.after;
}

static by_span copy_of(by_arena *arena, const char *room, int size)
{
  by_span copy = {0};
  return size > 0 && by_arena_copy(arena, (by_span){.at = room, .size = (size_t)size}, &copy) ? copy : (by_span){0};
}

/* Writes a day, a month or a year, as much as is there. */
static int put_day(char room[ROOM], by_day day, bool year)
{
  char head[ROOM / 2] = "-";
  if (year && snprintf(head, sizeof head, "%04d", day.year) < 0) {
    return 0;
  }
  if (day.month == 0) {
    return snprintf(room, ROOM, "%s", head);
  }
  return day.day == 0 ? snprintf(room, ROOM, "%s-%02u", head, day.month) : snprintf(room, ROOM, "%s-%02u-%02u", head, day.month, day.day);
}

static bool is_same(by_day a, by_day b)
{
  return a.year == b.year && a.month == b.month && a.day == b.day;
}

static by_span range_of(by_arena *arena, const char *first, const char *last, const char *mark)
{
  char room[3 * ROOM];
  return copy_of(arena, room, snprintf(room, sizeof room, "%s%s/%s%s", first, mark, last, mark));
}

by_span by_date_original(by_arena *arena, const by_printed_date *date)
{
  char first[ROOM];
  char last[ROOM];
  const int size = put_day(first, date->first, date->year);
  if (is_same(date->first, date->last)) {
    return copy_of(arena, first, size);
  }
  return put_day(last, date->last, date->year) > 0 ? range_of(arena, first, last, "") : (by_span){0};
}

static int put_number(char room[ROOM], long number)
{
  by_day day = {0};
  return by_calendar_day(BY_GREGORIAN, number, &day) ? put_day(room, day, true) : 0;
}

by_span by_date_edtf_day(by_arena *arena, long number)
{
  char room[ROOM];
  return copy_of(arena, room, put_number(room, number));
}

/* Both ends in the Gregorian calendar; false where they cannot be written. */
static bool put_ends(const by_printed_date *date, const by_date_span *span, char first[ROOM], char last[ROOM])
{
  if (date->calendar == BY_GREGORIAN) {
    return put_day(first, date->first, true) > 0 && put_day(last, date->last, true) > 0;
  }
  return put_number(first, span->first - span->slack.before) > 0 && put_number(last, span->last + span->slack.after) > 0;
}

/* One day, month or year as printed, with a question mark where it may be of the old style. */
static by_span edtf_single(by_arena *arena, const by_printed_date *date)
{
  char first[ROOM];
  char room[ROOM + 2];
  return put_day(first, date->first, true) > 0 ? copy_of(arena, room, snprintf(room, sizeof room, "%s%s", first, date->doubted ? "?" : ""))
                                               : (by_span){0};
}

static bool is_plain(const by_printed_date *date)
{
  return date->calendar == BY_GREGORIAN && !date->near && is_same(date->first, date->last);
}

by_span by_date_edtf(by_arena *arena, const by_printed_date *date, const by_date_span *span)
{
  const bool loose = span->slack.before + span->slack.after != 0 || date->near;
  char first[ROOM];
  char last[ROOM];
  if (is_plain(date)) {
    return edtf_single(arena, date);
  }
  if (!loose && span->first == span->last) {
    return by_date_edtf_day(arena, span->first);
  }
  const char *doubt = date->doubted ? "?" : "";
  return put_ends(date, span, first, last) ? range_of(arena, first, last, loose ? "~" : doubt) : (by_span){0};
}

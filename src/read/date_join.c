/* SPDX-License-Identifier: BSD-2-Clause */
/* The first end of a period takes its calendar and its year from the second. */
#include "read/date_join.h"

bool by_date_is_joint(const by_date_token *token)
{
  static const char *const JOINTS[] = {"-",   "–",   "—",  "تا", "الی", "لغایت", "إلی", "to", "till", "bis",
                                       "und", "and", "au", "et", "al",  "til",   "по",  "и",  "&",    NULL};
  return by_date_is_one(token, JOINTS);
}

static bool is_month_joint(const by_date_token *token)
{
  static const char *const JOINTS[] = {"-",  "–", "—", "/", "و", "and", "und", "et", "y", "och",
                                       "en", "e", "i", "и", "&", "تا",  "الی", ",",  NULL};
  return by_date_is_one(token, JOINTS);
}

/* Whether what stands between the two is one joint, or nothing. */
static bool are_joined(const by_date_tokens *tokens, const by_printed_date *first, const by_printed_date *second)
{
  const size_t gap = second->start - first->end;
  const by_date_token *between = &tokens->items[first->end];
  const bool days = first->form == BY_FORM_DAY && second->form == BY_FORM_DAY;
  return second->start >= first->end && (gap == 0 || (gap == 1 && (is_month_joint(between) || (days && by_date_is_joint(between)))));
}

/* Whether both are months of one calendar, or both no months. */
static bool are_alike(const by_month *a, const by_month *b)
{
  return a == NULL || b == NULL ? a == b : by_span_equal(by_span_of(a->calendar), by_span_of(b->calendar));
}

/* Whether a bracket stands between the two, and nothing else: another name of the same month. */
static bool are_bracketed(const by_date_tokens *tokens, const by_printed_date *first, const by_printed_date *second)
{
  return second->start == first->end + 1 && by_date_is(&tokens->items[first->end], "(");
}

/* Whether the first is the same month by another name, with or without its day. */
static bool is_same_month(const by_printed_date *first, const by_printed_date *second)
{
  return first->first.month == second->first.month && (first->form == BY_FORM_MONTH || second->form == BY_FORM_MONTH);
}

/* Gives the second the day and the beginning of the first. */
static void take_day(const by_printed_date *first, by_printed_date *second)
{
  if (first->form == BY_FORM_DAY || first->form == BY_FORM_DAYS) {
    second->form = first->form;
    second->first.day = first->first.day;
    second->last.day = first->last.day;
    second->weekday = first->weekday;
  }
  second->start = first->start;
}

/* Makes both ends of one period. */
static void set_period(const by_date_tokens *tokens, const by_printed_date *first, by_printed_date *second)
{
  static const by_date_form PERIODS[] = {
      [BY_FORM_DAY] = BY_FORM_DAYS,      [BY_FORM_DAYS] = BY_FORM_DAYS,     [BY_FORM_MONTH] = BY_FORM_MONTHS,
      [BY_FORM_MONTHS] = BY_FORM_MONTHS, [BY_FORM_SEASON] = BY_FORM_SEASON, [BY_FORM_YEAR] = BY_FORM_YEAR};
  second->first = (by_day){.year = second->last.year, .month = first->first.month, .day = first->first.day};
  if (first->form == BY_FORM_SEASON && !second->near) {
    second->first.month = (tokens->items[first->core].value - 1) * BY_MONTHS_OF_SEASON + 1;
  }
  second->first.year -= second->first.month > second->last.month;
  second->form = PERIODS[first->form];
  second->start = first->start;
  second->weekday = 0;
}

/* Whether both are the same season or feast: the second only says it again, with its year. */
static bool is_repeated(const by_date_tokens *tokens, const by_printed_date *first, const by_printed_date *second)
{
  return first->near && by_span_equal(tokens->items[first->core].text, tokens->items[second->core].text);
}

/* Whether the second is another name of the month that ends the period of the first. */
static bool is_last_again(const by_printed_date *first, const by_printed_date *second)
{
  return first->form == BY_FORM_MONTHS && second->form == BY_FORM_MONTH && first->last.month == second->first.month;
}

/* Whether the two, joined, are the ends of a period. */
static bool are_ends(const by_date_tokens *tokens, const by_printed_date *first, const by_printed_date *second)
{
  const bool months = first->form == BY_FORM_MONTHS && second->form == BY_FORM_MONTH;
  return !is_repeated(tokens, first, second) && (months || first->form == second->form) &&
         are_alike(tokens->items[first->core].month, tokens->items[second->core].month);
}

void by_date_merge(const by_date_tokens *tokens, const by_printed_date *first, by_printed_date *second)
{
  const bool joined = first->end != 0 && are_joined(tokens, first, second);
  const bool bracketed = first->end != 0 && are_bracketed(tokens, first, second);
  if ((joined || bracketed) && is_same_month(first, second)) {
    take_day(first, second);
  } else if ((bracketed && is_last_again(first, second)) || (joined && are_ends(tokens, first, second))) {
    set_period(tokens, first, second);
  }
}

/* Where the date ends with the bracket and the full stop behind it. */
static size_t end_with_marks(const by_date_tokens *tokens, size_t end, bool bracketed)
{
  end += bracketed && end < tokens->count && by_date_is(&tokens->items[end], ")") ? 1 : 0;
  const bool stop = end < tokens->count && by_date_is(&tokens->items[end], ".") && tokens->items[end].glued;
  return end + (stop ? 1 : 0);
}

/* Whether both are months of one calendar, and the second follows the first. */
static bool are_months(const by_date_tokens *tokens, const by_printed_date *first, const by_printed_date *second)
{
  const bool months = first->form == BY_FORM_MONTH && second->form == BY_FORM_MONTH && first->last.month < second->first.month;
  return months && are_alike(tokens->items[first->core].month, tokens->items[second->core].month);
}

void by_date_keep_open(const by_date_tokens *tokens, by_printed_date *open, by_printed_date date)
{
  if (open->end == 0 || date.start < open->end) {
    date.end = end_with_marks(tokens, date.end, false);
    *open = date;
    return;
  }
  const bool joined = are_joined(tokens, open, &date);
  const bool bracketed = are_bracketed(tokens, open, &date);
  const bool again = (joined || bracketed) && open->last.month == date.first.month;
  date.end = end_with_marks(tokens, date.end, bracketed);
  if (again && date.form == BY_FORM_MONTH) {
    open->end = date.end;
    return;
  }
  if (joined && are_months(tokens, open, &date)) {
    date.form = BY_FORM_MONTHS;
    date.start = open->start;
    date.first.month = open->first.month;
  }
  date.start = again ? open->start : date.start;
  *open = date;
}

static bool is_before(by_day a, by_day b)
{
  return a.year != b.year ? a.year < b.year : a.month != b.month ? a.month < b.month : a.day < b.day;
}

/* Whether both are a day, or both a month, of one calendar, each by the name of its month. */
static bool may_be_ends(const by_printed_date *first, const by_printed_date *second)
{
  const bool single = first->form == BY_FORM_DAY || first->form == BY_FORM_MONTH;
  return single && first->form == second->form && first->calendar == second->calendar && !first->numeric && !second->numeric;
}

bool by_date_extend(const by_date_tokens *tokens, by_printed_date *first, const by_printed_date *second)
{
  const by_date_token *between = &tokens->items[first->end];
  const bool months = first->form == BY_FORM_MONTH && is_month_joint(between);
  const bool near = second->start == first->end + 1 && (months || by_date_is_joint(between));
  if (!near || !may_be_ends(first, second) || !is_before(first->first, second->first)) {
    return false;
  }
  first->form = first->form == BY_FORM_DAY ? BY_FORM_DAYS : BY_FORM_MONTHS;
  first->last = second->last;
  first->end = second->end;
  first->weekday = 0;
  return true;
}

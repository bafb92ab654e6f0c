/* SPDX-License-Identifier: BSD-2-Clause */
/* Periods: date minus period times number is the same for all issues of a line. A pause or a supplement begins a new line, so that lines
 * are only ever looked at from one issue to the next. */
#include "check/series_parts.h"

enum { MONTHS_OF_YEAR = 12 };

typedef enum unit { DAYS, HALVES, MONTHS } unit;

typedef struct rhythm {
  const char *name;
  unit unit;
  long step;
} rhythm;

static const rhythm PERIODS[] = {
    {"daily", DAYS, 1},         {"weekly", DAYS, 7},      {"fortnightly", DAYS, 14},  {"twice-monthly", HALVES, 1}, {"monthly", MONTHS, 1},
    {"two-monthly", MONTHS, 2}, {"quarterly", MONTHS, 3}, {"half-yearly", MONTHS, 6}, {"yearly", MONTHS, 12},
};
_Static_assert(sizeof PERIODS / sizeof PERIODS[0] == BY_PERIODS, "a row for each period");

const char *by_period_name(size_t period)
{
  return PERIODS[period].name;
}

static by_range date_in(const by_sibling *sibling, const rhythm *kind)
{
  if (kind->unit == DAYS) {
    return sibling->days;
  }
  return kind->unit == MONTHS ? sibling->dating.months : sibling->dating.halves;
}

static bool is_numbered(const by_sibling *sibling)
{
  return by_range_known(sibling->number);
}

/* Whether the date says more than the period does; a double issue may be of as many periods. */
static bool is_narrow(const by_sibling *sibling, const rhythm *kind)
{
  const by_range date = date_in(sibling, kind);
  const long numbers = is_numbered(sibling) ? sibling->number.last - sibling->number.first + 1 : 1;
  return by_range_known(date) && date.last - date.first < kind->step * numbers;
}

/* The dates that number 0 would have. */
static by_range base_of(const by_sibling *sibling, const rhythm *kind)
{
  const by_range date = date_in(sibling, kind);
  return (by_range){.first = date.first - kind->step * sibling->number.last, .last = date.last - kind->step * sibling->number.first};
}

/* The division that rounds down, also below 0; the divisor is above 0. */
static long floor_of(long number, long divisor)
{
  return number / divisor - (number % divisor < 0);
}

/* How many steps may lie between the two dates. */
static by_range steps_between(const by_sibling *a, const by_sibling *b, const rhythm *kind)
{
  const by_range from = date_in(a, kind);
  const by_range to = date_in(b, kind);
  return (by_range){.first = -floor_of(from.last - to.first, kind->step), .last = floor_of(to.last - from.first, kind->step)};
}

bool by_period_joins(const by_sibling *a, const by_sibling *b, size_t period)
{
  const rhythm *const kind = &PERIODS[period];
  if (!is_narrow(a, kind) || !is_narrow(b, kind) || a->book != b->book || is_numbered(a) != is_numbered(b)) {
    return false;
  }
  if (!is_numbered(a)) {
    const by_range steps = steps_between(a, b, kind);
    return by_range_known(steps) && steps.last > 0;
  }
  return b->number.first > a->number.last && by_range_known(by_range_common(base_of(a, kind), base_of(b, kind)));
}

size_t by_run_period(const by_run *run, const by_sibling *a, const by_sibling *b)
{
  for (size_t i = 0; i < BY_PERIODS; i++) {
    if ((run->periods >> i & 1) != 0 && by_period_joins(a, b, i)) {
      return i;
    }
  }
  return BY_NO_PERIOD;
}

static bool is_middle(unsigned day)
{
  enum { MIDDLE = 15 };
  return day == MIDDLE || day == MIDDLE + 1;
}

/* Whether something of this rhythm appears on both days of the month: on the same one, or on the first and in the middle. */
static bool is_usual(const by_sibling *a, const by_sibling *b, const rhythm *kind)
{
  const unsigned from = a->dating.day;
  const unsigned to = b->dating.day;
  if (kind->unit == HALVES) {
    return (from == 1 && is_middle(to)) || (to == 1 && is_middle(from));
  }
  return kind->unit == DAYS || from == to;
}

/* Without numbers every date is a multiple of small steps: a period is only learned where issues follow each other at once, and on
 * its usual days. */
static bool is_witness(const by_sibling *a, const by_sibling *b, size_t period)
{
  if (!by_period_joins(a, b, period)) {
    return false;
  }
  const rhythm *const kind = &PERIODS[period];
  const by_range steps = steps_between(a, b, kind);
  return is_numbered(a) || (steps.first <= 1 && steps.last >= 1 && is_usual(a, b, kind));
}

/* Whether `count` of `all` pairs make a period: two at least, and no small part of them. */
static bool is_enough(size_t count, size_t all)
{
  enum { LEAST = 2, PART = 4 };
  return count >= LEAST && count * PART >= all;
}

/* The period of most pairs that no learned one joins; gives their number. */
static size_t best_period(const by_run *run, size_t *best)
{
  size_t counts[BY_PERIODS] = {0};
  for (size_t i = 1; i < run->line_count; i++) {
    const by_sibling *const a = run->line[i - 1];
    const by_sibling *const b = run->line[i];
    const bool is_open = by_run_period(run, a, b) == BY_NO_PERIOD;
    for (size_t k = 0; is_open && k < BY_PERIODS; k++) {
      counts[k] += is_witness(a, b, k);
    }
  }
  *best = 0;
  for (size_t k = 1; k < BY_PERIODS; k++) {
    *best = counts[k] > counts[*best] ? k : *best;
  }
  return counts[*best];
}

/* Days of the week and months of the year on which nothing ever appears, in a run of two rounds at least, are its pauses. */
static void learn_pauses(by_run *run)
{
  enum { WEEKS = 14, YEARS = 24 };
  run->weekdays = ~0U;
  run->months = ~0U;
  if (run->line_count == 0) {
    return;
  }
  const by_sibling *const first = run->line[0];
  const by_sibling *const last = run->line[run->line_count - 1];
  run->weekdays = last->days.first - first->days.first >= WEEKS ? 0 : ~0U;
  run->months = last->dating.months.first - first->dating.months.first >= YEARS ? 0 : ~0U;
  for (size_t i = 0; i < run->line_count; i++) {
    run->weekdays |= 1U << by_weekday_of(run->line[i]->days.first);
    run->months |= 1U << run->line[i]->dating.months.first % MONTHS_OF_YEAR;
  }
}

bool by_period_is_pause(const by_run *run, const by_sibling *a, size_t period, long steps)
{
  const rhythm *const kind = &PERIODS[period];
  const long date = date_in(a, kind).first + kind->step * steps;
  if (kind->unit == DAYS) {
    return kind->step == 1 && (run->weekdays >> by_weekday_of(date) & 1) == 0;
  }
  const long month = kind->unit == MONTHS ? date : floor_of(date, 2);
  return (run->months >> month % MONTHS_OF_YEAR & 1) == 0;
}

void by_run_learn(by_run *run)
{
  size_t pairs = 0;
  for (size_t i = 1; i < run->line_count; i++) {
    pairs += run->line[i - 1]->book == run->line[i]->book;
  }
  size_t best = 0;
  run->periods = 0;
  while (is_enough(best_period(run, &best), pairs)) {
    run->periods |= 1U << best;
  }
  learn_pauses(run);
}

bool by_period_number(const by_sibling *a, const by_sibling *b, size_t period, const by_sibling *sibling, long *number)
{
  const rhythm *const kind = &PERIODS[period];
  const by_range base = by_range_common(base_of(a, kind), base_of(b, kind));
  const by_range date = date_in(sibling, kind);
  if (!by_range_known(date) || !by_range_known(base)) {
    return false;
  }
  *number = floor_of(date.last - base.first, kind->step);
  const long least = -floor_of(base.last - date.first, kind->step);
  return least == *number && *number > a->number.last && *number < b->number.first;
}

/* The day of the month, where both ends have the same. */
static unsigned common_day(const by_sibling *a, const by_sibling *b)
{
  return a->dating.day == b->dating.day ? a->dating.day : 0;
}

void by_period_add_date(const by_run *run, const by_sibling *const ends[2], size_t period, long number, by_buffer *out)
{
  const rhythm *const kind = &PERIODS[period];
  const by_range base = by_range_common(base_of(ends[0], kind), base_of(ends[1], kind));
  const long date = base.first + kind->step * number;
  if (base.first != base.last || kind->unit == HALVES) {
    return;
  }
  if (kind->unit == DAYS) {
    by_series_add_day(date, out);
  } else {
    by_series_add_month(run->calendar, date, common_day(ends[0], ends[1]), out);
  }
}

long by_period_steps(const by_sibling *a, const by_sibling *b, size_t period)
{
  const by_range steps = steps_between(a, b, &PERIODS[period]);
  return steps.first == steps.last ? steps.first : 0;
}

void by_period_add_step(const by_run *run, const by_sibling *a, size_t period, long steps, by_buffer *out)
{
  const rhythm *const kind = &PERIODS[period];
  const long date = date_in(a, kind).first + kind->step * steps;
  if (kind->unit == DAYS) {
    by_series_add_day(date, out);
  } else {
    by_series_add_month(run->calendar, kind->unit == MONTHS ? date : floor_of(date, 2), 0, out);
  }
}

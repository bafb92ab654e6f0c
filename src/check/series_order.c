/* SPDX-License-Identifier: BSD-2-Clause */
/* The order of a run, and its line: the longest row of issues whose dates rise with their numbers, so that one wrong date or number does
 * not spoil the others. */
#include "check/series_parts.h"

#include <stdlib.h>

static int long_order(long a, long b)
{
  return (a > b) - (a < b);
}

static int sibling_order(const void *left, const void *right)
{
  const by_sibling *const a = *(by_sibling *const *)left;
  const by_sibling *const b = *(by_sibling *const *)right;
  if ((a->book == BY_UNPLACED) != (b->book == BY_UNPLACED)) {
    return a->book == BY_UNPLACED ? 1 : -1;
  }
  int order = long_order(a->book, b->book);
  order = order != 0 ? order : long_order(a->number.first, b->number.first);
  order = order != 0 ? order : long_order(a->number.last, b->number.last);
  order = order != 0 ? order : long_order(a->days.first, b->days.first);
  return order != 0 ? order : by_span_compare(a->path, b->path);
}

void by_run_sort(by_run *run)
{
  qsort(run->items, run->count, sizeof(by_sibling *), sibling_order);
  run->placed = 0;
  for (size_t i = 0; i < run->count; i++) {
    run->items[i]->rank = i;
    run->placed += run->items[i]->book != BY_UNPLACED;
  }
}

/* Whether the two have the same place. */
static bool is_same_place(const by_run *run, const by_sibling *a, const by_sibling *b)
{
  if (a->book != b->book) {
    return false;
  }
  if (run->numbering == BY_NUMBERS_NONE) {
    return a->days.first == a->days.last && b->days.first == a->days.first && b->days.last == a->days.last;
  }
  return b->number.first <= a->number.last;
}

/* Of those that have one place from `start` to `end`, the one whose date is the best for it. */
static size_t best_of(const by_run *run, size_t start, size_t end)
{
  const by_range after = end < run->placed ? run->items[end]->days : BY_RANGE_UNKNOWN;
  const by_range before = start != 0 ? run->items[start - 1]->days : BY_RANGE_UNKNOWN;
  size_t best = start;
  int most = -1;
  for (size_t i = start; i < end; i++) {
    const by_range days = run->items[i]->days;
    const int known = by_range_known(days);
    const int behind = known && by_range_known(before) && days.first > before.last;
    const int ahead = known && by_range_known(after) && days.last < after.first;
    if (known + behind + ahead > most) {
      most = known + behind + ahead;
      best = i;
    }
  }
  return best;
}

static void mark_twins(by_run *run)
{
  size_t end = 0;
  for (size_t start = 0; start < run->placed; start = end) {
    for (end = start + 1; end < run->placed && is_same_place(run, run->items[start], run->items[end]);) {
      end++;
    }
    const size_t best = best_of(run, start, end);
    for (size_t i = start; i < end; i++) {
      run->items[i]->twin = i == best ? NULL : run->items[best];
    }
  }
}

/* The calendar that most issues are dated in, by whatever calendar comes first among equals. */
static void choose_calendar(by_run *run)
{
  size_t counts[BY_CALENDARS] = {0};
  for (size_t i = 0; i < run->count; i++) {
    counts[run->items[i]->calendar] += by_range_known(run->items[i]->days);
  }
  for (size_t i = 1; i < BY_CALENDARS; i++) {
    run->calendar = counts[i] > counts[run->calendar] ? (by_calendar)i : run->calendar;
  }
  for (size_t i = 0; i < run->count; i++) {
    by_sibling_convert(run->items[i], run->calendar);
  }
}

bool by_run_contradicts(const by_run *run, const by_sibling *a, const by_sibling *b)
{
  const bool dates = by_range_known(a->days) && by_range_known(b->days) && b->days.last < a->days.first;
  const bool volumes =
      run->numbering == BY_NUMBERS_RUN_ON && by_range_known(a->volume) && by_range_known(b->volume) && b->volume.last < a->volume.first;
  return dates || volumes;
}

/* The days that a date may span to be a point of a line: a season, or a year where all dates are years. */
static long widest_point(const by_run *run)
{
  enum { SEASON = 100, YEAR = 360, YEARS = 400 };
  size_t others = 0;
  for (size_t i = 0; i < run->placed; i++) {
    const by_range days = run->items[i]->days;
    others += by_range_known(days) && days.last - days.first < YEAR - 1;
  }
  return others == 0 ? YEARS : SEASON;
}

static bool is_point(const by_sibling *item, long widest)
{
  return item->twin == NULL && by_range_known(item->days) && item->days.last - item->days.first < widest;
}

/* The longest row of dates that never fall: `ends[k]` is the last of the best row of k + 1 issues, `before` leads back. */
static size_t longest_row(const by_run *run, by_sibling **ends, by_sibling **before)
{
  const long widest = widest_point(run);
  size_t longest = 0;
  for (size_t i = 0; i < run->placed; i++) {
    by_sibling *const item = run->items[i];
    if (!is_point(item, widest)) {
      continue;
    }
    size_t low = 0;
    for (size_t high = longest; low < high;) {
      const size_t middle = low + (high - low) / 2;
      if (ends[middle]->days.first <= item->days.first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    ends[low] = item;
    before[i] = low == 0 ? NULL : ends[low - 1];
    longest = low == longest ? longest + 1 : longest;
  }
  return longest;
}

/* Whether any period, learned or not, joins the two. */
static size_t joins(const by_sibling *a, const by_sibling *b)
{
  size_t period = 0;
  while (a != NULL && b != NULL && period < BY_PERIODS && !by_period_joins(a, b, period)) {
    period++;
  }
  return a != NULL && b != NULL && period < BY_PERIODS;
}

/* How far the numbers are apart at an end of the line; between two neighbours that says nothing. */
static long jump(const by_sibling *a, const by_sibling *item, const by_sibling *b)
{
  enum { BOOK = 1000 };
  if ((a == NULL) == (b == NULL)) {
    return 0;
  }
  const by_sibling *const from = a == NULL ? item : a;
  const by_sibling *const to = a == NULL ? b : item;
  return from->book == to->book ? to->number.first - from->number.first : (to->book - from->book) * BOOK;
}

/* Whether the item, between a and b, keeps better to their rhythm than who stands there now, or does not leap as far. */
static bool is_better(const by_sibling *a, const by_sibling *item, const by_sibling *now, const by_sibling *b)
{
  enum { FAR = 4 };
  const size_t offered = joins(a, item) + joins(item, b);
  const size_t given = joins(a, now) + joins(now, b);
  return offered > given || (offered == given && jump(a, item, b) * FAR < jump(a, now, b));
}

/* Puts the item into place `k` of the line, if it can stand there and is the better one. */
static void offer_place(const by_run *run, size_t k, by_sibling *item)
{
  const by_sibling *const a = k == 0 ? NULL : run->line[k - 1];
  const by_sibling *const b = k + 1 == run->line_count ? NULL : run->line[k + 1];
  by_sibling *const now = run->line[k];
  const bool behind = a == NULL || (a->rank < item->rank && a->days.first <= item->days.first);
  const bool ahead = b == NULL || (item->rank < b->rank && item->days.first <= b->days.first);
  if (behind && ahead && is_better(a, item, now, b)) {
    now->is_on_line = false;
    item->is_on_line = true;
    run->line[k] = item;
  }
}

/* Of two issues that exclude each other the longest row has either: the one with the rhythm shall be it. */
static void settle(const by_run *run)
{
  const long widest = widest_point(run);
  size_t next = 0;
  for (size_t i = 0; i < run->placed; i++) {
    by_sibling *const item = run->items[i];
    while (next < run->line_count && run->line[next]->rank < i) {
      next++;
    }
    if (item->is_on_line || !is_point(item, widest)) {
      continue;
    }
    if (next != 0) {
      offer_place(run, next - 1, item);
    }
    if (next < run->line_count && !item->is_on_line) {
      offer_place(run, next, item);
    }
  }
}

/* Marks what the issues of the line contradict; gives how many. */
static size_t mark_off(by_run *run)
{
  size_t count = 0;
  size_t next = 0;
  for (size_t i = 0; i < run->placed; i++) {
    by_sibling *const item = run->items[i];
    while (next < run->line_count && run->line[next]->rank < i) {
      next++;
    }
    if (item->is_on_line || item->twin != NULL) {
      continue;
    }
    const bool behind = next != 0 && by_run_contradicts(run, run->line[next - 1], item);
    const bool ahead = next < run->line_count && by_run_contradicts(run, item, run->line[next]);
    item->is_off = behind || ahead;
    count += item->is_off;
  }
  return count;
}

void by_run_draw(by_run *run)
{
  by_sibling **const ends = by_arena_take(run->series->arena, run->count, sizeof(by_sibling *));
  by_sibling **const before = by_arena_take(run->series->arena, run->count, sizeof(by_sibling *));
  run->line_count = 0;
  if (ends == NULL || before == NULL) {
    run->series->failed = true;
    return;
  }
  for (size_t i = 0; i < run->count; i++) {
    run->items[i]->twin = NULL;
    run->items[i]->is_on_line = false;
    run->items[i]->is_off = false;
  }
  mark_twins(run);
  run->line_count = longest_row(run, ends, before);
  run->line = ends;
  by_sibling *item = run->line_count == 0 ? NULL : ends[run->line_count - 1];
  for (size_t i = run->line_count; i != 0; i--) {
    run->line[i - 1] = item;
    item->is_on_line = true;
    item = before[item->rank];
  }
  settle(run);
  by_run_learn(run);
}

void by_run_prepare(by_run *run)
{
  enum { LEAST = 3, PART = 4 };
  choose_calendar(run);
  by_run_number(run);
  by_run_draw(run);
  const size_t off = mark_off(run);
  run->is_trusted = run->line_count >= LEAST && off * PART <= run->line_count + 1;
}

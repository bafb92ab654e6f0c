/* SPDX-License-Identifier: BSD-2-Clause */
/* Whether the numbers of a run go through all volumes or begin anew with each, or with each year: decided by how the volumes follow each
 * other, and where that is not enough by the dates. Where nothing decides, nothing is said across volumes. */
#include "check/series_parts.h"

/* The number that counts is the running one where most issues have it. */
static size_t choose_numbers(by_run *run)
{
  size_t running = 0;
  size_t numbered = 0;
  for (size_t i = 0; i < run->count; i++) {
    running += by_range_known(run->items[i]->running);
  }
  run->counted = running * 2 > run->count ? BY_ASPECT_RUNNING : BY_ASPECT_ISSUE;
  for (size_t i = 0; i < run->count; i++) {
    by_sibling *const item = run->items[i];
    item->number = run->counted == BY_ASPECT_RUNNING ? item->running : item->issue;
    numbered += by_range_known(item->number);
  }
  return numbered;
}

/* The year of a date within one year, else BY_UNPLACED. */
static long year_of(const by_sibling *item)
{
  enum { MONTHS = 12 };
  const by_range months = item->dating.months;
  const bool single = by_range_known(months) && months.first / MONTHS == months.last / MONTHS;
  return single ? months.first / MONTHS : BY_UNPLACED;
}

static long book_of(const by_sibling *item, by_numbering numbering)
{
  const bool numbered = by_range_known(item->number);
  if (numbering == BY_NUMBERS_NONE) {
    return by_range_known(item->days) ? 0 : BY_UNPLACED;
  }
  if (numbering == BY_NUMBERS_RUN_ON || !numbered) {
    return numbered ? 0 : BY_UNPLACED;
  }
  if (numbering == BY_NUMBERS_IN_YEARS) {
    return year_of(item);
  }
  return by_range_known(item->volume) ? item->volume.first : BY_UNPLACED;
}

static void set_books(by_run *run, by_numbering numbering)
{
  run->numbering = numbering;
  for (size_t i = 0; i < run->count; i++) {
    by_sibling *const item = run->items[i];
    item->number = numbering == BY_NUMBERS_NONE ? BY_RANGE_UNKNOWN : item->number;
    item->book = book_of(item, numbering);
  }
  by_run_sort(run);
}

/* Numbers that no volume reaches, of issues without volume, count through all of them: these issues are a run of their own. Among those
 * without a place they are the last. */
static void split_running(by_run *run)
{
  long most = 0;
  for (size_t i = 0; i < run->placed; i++) {
    most = run->items[i]->number.last > most ? run->items[i]->number.last : most;
  }
  size_t start = run->count;
  while (start > run->placed && run->items[start - 1]->number.first > most) {
    start--;
  }
  if (run->count - start > 1) {
    by_series *const series = run->series;
    series->runs[series->run_count++] = (by_run){.series = series, .items = run->items + start, .count = run->count - start};
    run->count = start;
  }
}

/* How one book follows another. */
typedef struct vote {
  size_t restarts;
  size_t runs_on;
} vote;

/* Lowest and highest number of the book that begins at `start`; of many issues one at either end may be wrong. */
static by_range numbers_of(const by_run *run, size_t start, size_t *end)
{
  enum { MANY = 6 };
  *end = start;
  while (*end < run->placed && run->items[*end]->book == run->items[start]->book) {
    *end += 1;
  }
  const size_t trim = *end - start >= MANY ? 1 : 0;
  return (by_range){.first = run->items[start + trim]->number.first, .last = run->items[*end - 1 - trim]->number.last};
}

/* Numbers begin anew below those of the book before, by at least `share` times: half of a year is no new beginning. */
static vote count_votes(const by_run *run, long share)
{
  vote votes = {0};
  by_range before = BY_RANGE_UNKNOWN;
  size_t end = 0;
  for (size_t start = 0; start < run->placed; start = end) {
    const by_range numbers = numbers_of(run, start, &end);
    const bool known = by_range_known(before);
    votes.restarts += known && numbers.first * share <= before.last;
    votes.runs_on += known && numbers.first > before.last;
    before = numbers;
  }
  return votes;
}

/* Whether both state their volume, as far as volumes count. */
static bool is_comparable(const by_sibling *a, const by_sibling *b, bool by_volumes)
{
  return !by_volumes || (by_range_known(a->volume) && by_range_known(b->volume));
}

/* How many issues follow the one before in the rhythm of the series, when their numbers are taken so. */
static size_t count_joined(by_run *run, by_numbering numbering, bool by_volumes)
{
  size_t joined = 0;
  set_books(run, numbering);
  by_run_draw(run);
  for (size_t i = 1; i < run->line_count; i++) {
    const by_sibling *const a = run->line[i - 1];
    const by_sibling *const b = run->line[i];
    joined += is_comparable(a, b, by_volumes) && by_run_period(run, a, b) != BY_NO_PERIOD;
  }
  return joined;
}

/* Whether about as many periods lie between the two as their numbers say: pauses and supplements are few. */
static bool is_near(const by_run *run, const by_sibling *a, const by_sibling *b)
{
  const long numbers = b->number.first - a->number.first;
  for (size_t i = 0; i < BY_PERIODS; i++) {
    const long steps = (run->periods >> i & 1) == 0 ? 0 : by_period_steps(a, b, i);
    if (steps > 0 && steps * 4 >= numbers * 3 && steps * 3 <= numbers * 4) {
      return true;
    }
  }
  return false;
}

/* Whether the dates of most volumes follow the numbers of the one before; without dates it takes many volumes to believe it. */
static bool is_running_on(const by_run *run, vote votes)
{
  enum { MANY = 3 };
  size_t crossings = 0;
  size_t near = 0;
  for (size_t i = 1; i < run->line_count; i++) {
    const by_sibling *const a = run->line[i - 1];
    const by_sibling *const b = run->line[i];
    const bool crosses = is_comparable(a, b, true) && a->volume.last < b->volume.first;
    crossings += crosses;
    near += crosses && is_near(run, a, b);
  }
  return crossings == 0 || run->periods == 0 ? votes.runs_on >= MANY : near * 2 >= crossings;
}

/* One wrong year or number makes numbers seem to begin anew: then they have a better rhythm without. */
static void number_by_years(by_run *run)
{
  enum { HALF = 2 };
  set_books(run, BY_NUMBERS_IN_YEARS);
  const vote votes = count_votes(run, HALF);
  const size_t in_years = count_joined(run, BY_NUMBERS_IN_YEARS, false);
  const size_t running_on = count_joined(run, BY_NUMBERS_RUN_ON, false);
  if (votes.restarts > votes.runs_on && in_years >= running_on) {
    set_books(run, BY_NUMBERS_IN_YEARS);
  }
}

static void number_by_volumes(by_run *run, vote votes)
{
  const size_t restarting = count_joined(run, BY_NUMBERS_RESTART, true);
  const size_t running_on = count_joined(run, BY_NUMBERS_RUN_ON, true);
  const bool restarts = votes.restarts > votes.runs_on;
  if (restarts && restarting >= running_on) {
    set_books(run, BY_NUMBERS_RESTART);
    split_running(run);
  } else if (!restarts && !is_running_on(run, votes)) {
    set_books(run, BY_NUMBERS_UNSURE);
  }
}

void by_run_number(by_run *run)
{
  if (choose_numbers(run) * 2 < run->count) {
    set_books(run, BY_NUMBERS_NONE);
    return;
  }
  if (run->counted == BY_ASPECT_RUNNING) {
    set_books(run, BY_NUMBERS_RUN_ON);
    return;
  }
  set_books(run, BY_NUMBERS_RESTART);
  const vote votes = count_votes(run, 1);
  const bool in_volumes = run->placed * 2 > run->count;
  if (votes.restarts + votes.runs_on != 0) {
    number_by_volumes(run, votes);
  } else if (in_volumes) {
    set_books(run, BY_NUMBERS_RUN_ON);
  } else {
    number_by_years(run);
  }
}

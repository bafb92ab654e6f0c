/* SPDX-License-Identifier: BSD-2-Clause */
/* What is missing between two issues that follow each other. Only what the numbers prove is told: where they begin anew, the last numbers
 * of a volume only where two volumes end with the same one, and never more than the dates leave room for. */
#include "check/series_parts.h"

/* The hole between two issues. */
typedef struct gap {
  const by_run *run;
  const by_sibling *a;
  by_sibling *b;
  long longest; /* the last number of full volumes; 0: not known */
  by_series_say say;
  size_t parts;
  long missing; /* numbers or dates; those of whole volumes count as one each */
} gap;

static by_buffer *add_part(gap *hole)
{
  by_buffer *const out = &hole->say.details[0];
  by_buffer_add_text(out, hole->parts == 0 ? "" : "; ");
  hole->parts++;
  return out;
}

static void add_numbers(gap *hole, long first, long last, long book)
{
  if (first <= last) {
    hole->missing += last - first + 1;
    by_series_add_numbers(hole->run, (by_range){.first = first, .last = last}, book, add_part(hole));
  }
}

static void add_volumes(gap *hole, long first, long last)
{
  if (first > last) {
    return;
  }
  hole->missing += last - first + 1;
  by_buffer *const out = add_part(hole);
  const bool years = hole->run->numbering == BY_NUMBERS_IN_YEARS;
  by_buffer_add_text(out, years ? "the year" : "volume");
  by_buffer_add_text(out, first == last ? " " : "s ");
  by_buffer_add_number(out, (uint64_t)first);
  if (first != last) {
    by_buffer_add_text(out, " to ");
    by_buffer_add_number(out, (uint64_t)last);
  }
}

/* How many periods lie between a and b beyond one; `most` where the dates do not say. */
static long room_by_date(const gap *hole, long most)
{
  long room = most;
  for (size_t i = 0; i < BY_PERIODS; i++) {
    const long steps = (hole->run->periods >> i & 1) == 0 ? 0 : by_period_steps(hole->a, hole->b, i);
    room = steps > 0 && steps - 1 < room ? steps - 1 : room;
  }
  return room;
}

/* The last numbers of the volume before, as far as full volumes have them and the dates have room for them. */
static long last_number(const gap *hole)
{
  const long last = hole->a->number.last;
  if (hole->longest <= last) {
    return last;
  }
  long room = hole->longest - last;
  if (hole->b->book == hole->a->book + 1) {
    const long head = hole->b->number.first - 1;
    room = room_by_date(hole, room + head) - head;
  }
  return room > 0 ? last + room : last;
}

static void find_numbers(gap *hole)
{
  const by_sibling *const a = hole->a;
  const by_sibling *const b = hole->b;
  if (a->book == b->book) {
    add_numbers(hole, a->number.last + 1, b->number.first - 1, b->book);
  } else if (hole->run->numbering == BY_NUMBERS_RESTART) {
    add_numbers(hole, a->number.last + 1, last_number(hole), a->book);
    add_volumes(hole, a->book + 1, b->book - 1);
    add_numbers(hole, 1, b->number.first - 1, b->book);
  } else if (hole->run->numbering == BY_NUMBERS_IN_YEARS && b->book == a->book + 1) {
    add_numbers(hole, 1, b->number.first - 1, b->book);
  }
}

static void add_dates(gap *hole, size_t period, long first, long last)
{
  by_buffer *const out = add_part(hole);
  by_buffer_add_text(out, by_period_name(period));
  by_buffer_add_text(out, first == last ? " issue of " : " issues from ");
  by_period_add_step(hole->run, hole->a, period, first, out);
  if (first != last) {
    by_buffer_add_text(out, " to ");
    by_period_add_step(hole->run, hole->a, period, last, out);
    by_buffer_add_text(out, " (");
    by_buffer_add_number(out, (uint64_t)hole->missing);
    by_buffer_add_text(out, ")");
  }
}

/* Without numbers: the dates of the rhythm that no text has, but for those on which the series never appears. */
static void find_dates(gap *hole)
{
  const size_t period = by_run_period(hole->run, hole->a, hole->b);
  const long steps = period == BY_NO_PERIOD ? 0 : by_period_steps(hole->a, hole->b, period);
  long first = 0;
  long last = 0;
  for (long step = 1; step < steps; step++) {
    if (!by_period_is_pause(hole->run, hole->a, period, step)) {
      first = first == 0 ? step : first;
      last = step;
      hole->missing++;
    }
  }
  if (hole->missing != 0) {
    add_dates(hole, period, first, last);
  }
}

/* Whether the item is dated outside of the hole. */
static bool is_elsewhere(const gap *hole, const by_sibling *item)
{
  const by_range before = hole->a->days;
  const by_range behind = hole->b->days;
  if (!by_range_known(item->days)) {
    return false;
  }
  return (by_range_known(before) && item->days.last < before.first) || (by_range_known(behind) && item->days.first > behind.last);
}

/* Whether a text without a place may be one of those missing. */
static bool may_be(const gap *hole, const by_sibling *item)
{
  if (is_elsewhere(hole, item)) {
    return false;
  }
  if (!by_range_known(item->number) || hole->run->numbering == BY_NUMBERS_NONE) {
    return true;
  }
  const bool above = item->number.last > hole->a->number.last;
  const bool below = item->number.first < hole->b->number.first;
  const long books = hole->b->book - hole->a->book;
  return books == 0 ? above && below : books > 1 || above || below;
}

/* Where as many texts may be among the missing as there are missing ones, perhaps nothing is. */
static void name_candidates(gap *hole)
{
  by_buffer *const out = &hole->say.details[1];
  const by_sibling *first = NULL;
  size_t count = 0;
  for (size_t i = hole->run->placed; i < hole->run->count; i++) {
    if (may_be(hole, hole->run->items[i])) {
      first = first == NULL ? hole->run->items[i] : first;
      count++;
    }
  }
  if (first == NULL) {
    return;
  }
  by_buffer_add_text(out, " (unless ");
  by_buffer_add(out, first->path);
  if (count > 1) {
    by_buffer_add_text(out, " and ");
    by_buffer_add_number(out, count - 1);
    by_buffer_add_text(out, " more");
  }
  by_buffer_add_text(out, count == 1 ? " is of them)" : " are of them)");
  hole->say.mild = (long)count >= hole->missing;
}

static void judge(const by_run *run, const by_sibling *a, by_sibling *b, long longest)
{
  const bool dates = run->numbering == BY_NUMBERS_NONE;
  gap hole = {.run = run, .a = a, .b = b, .longest = longest, .say = by_series_begin(BY_SERIES_GAP, dates ? BY_ASPECT_DATE : run->counted)};
  if (dates) {
    find_dates(&hole);
  } else {
    find_numbers(&hole);
  }
  if (hole.parts != 0) {
    hole.say.other = a;
    name_candidates(&hole);
    by_series_end(&hole.say, run, b);
  }
}

/* The highest number, where two volumes end with it. */
static long longest_volume(const by_run *run)
{
  long longest = 0;
  size_t volumes = 0;
  for (size_t i = 0; i < run->placed; i++) {
    const by_sibling *const item = run->items[i];
    const bool ends = !item->is_off && (i + 1 == run->placed || run->items[i + 1]->book != item->book);
    if (ends && item->number.last > longest) {
      longest = item->number.last;
      volumes = 0;
    }
    volumes += ends && item->number.last == longest;
  }
  return volumes > 1 && run->numbering == BY_NUMBERS_RESTART ? longest : 0;
}

/* An issue at either end that contradicts the order is no end. */
void by_run_report_gaps(by_run *run)
{
  size_t first = 0;
  size_t last = run->placed;
  while (first < last && run->items[first]->is_off) {
    first++;
  }
  while (last > first && run->items[last - 1]->is_off) {
    last--;
  }
  const long longest = longest_volume(run);
  const by_sibling *a = NULL;
  for (size_t i = first; i < last; i++) {
    by_sibling *const b = run->items[i];
    if (b->twin != NULL) {
      continue;
    }
    if (a != NULL) {
      judge(run, a, b, longest);
    }
    a = b;
  }
}

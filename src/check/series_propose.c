/* SPDX-License-Identifier: BSD-2-Clause */
/* What the neighbours on both sides determine is proposed, never written. A number that would have been proposed twice is proposed to
 * nobody. */
#include "check/series_parts.h"

enum { NEAR = 80, FAR = 60, BY_PLACE = 70 };

/* The first on the line behind the date. */
static size_t behind_date(const by_run *run, by_range days)
{
  size_t low = 0;
  for (size_t high = run->line_count; low < high;) {
    const size_t middle = low + (high - low) / 2;
    if (run->line[middle]->days.first <= days.last) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/* The neighbours on the line by date; false where there are not two. */
static bool neighbours(const by_run *run, const by_sibling *item, const by_sibling *ends[2])
{
  const size_t place = by_range_known(item->days) ? behind_date(run, item->days) : 0;
  if (place == 0 || place == run->line_count) {
    return false;
  }
  ends[0] = run->line[place - 1];
  ends[1] = run->line[place];
  return ends[0]->days.last < item->days.first && item->days.last < ends[1]->days.first;
}

static bool is_volume_of(const by_sibling *item, long book)
{
  return !by_range_known(item->volume) || (item->volume.first <= book && book <= item->volume.last);
}

/* A number of its own, by its date. */
static bool find_number(const by_run *run, by_sibling *item)
{
  const by_sibling *ends[2] = {NULL};
  if (!item->open[BY_ASPECT_ISSUE] || run->counted != BY_ASPECT_ISSUE || !neighbours(run, item, ends)) {
    return false;
  }
  const size_t period = by_run_period(run, ends[0], ends[1]);
  long number = 0;
  if (period == BY_NO_PERIOD || !by_period_number(ends[0], ends[1], period, item, &number)) {
    return false;
  }
  if (run->numbering == BY_NUMBERS_RESTART && !is_volume_of(item, ends[0]->book)) {
    return false;
  }
  item->book = ends[0]->book;
  item->number = (by_range){.first = number, .last = number};
  return true;
}

static bool has_room(const by_sibling *const ends[2], const by_sibling *item, long book)
{
  return (book != ends[0]->book || item->number.first > ends[0]->number.last) &&
         (book != ends[1]->book || item->number.last < ends[1]->number.first);
}

/* A volume, by its number and date, where only one of those between the neighbours has room for it. */
static bool find_volume(const by_run *run, by_sibling *item)
{
  const by_sibling *ends[2] = {NULL};
  if (run->numbering != BY_NUMBERS_RESTART || !item->open[BY_ASPECT_VOLUME] || !by_range_known(item->number) ||
      !neighbours(run, item, ends)) {
    return false;
  }
  size_t found = 0;
  for (long book = ends[0]->book; book <= ends[1]->book && found < 2; book++) {
    if (has_room(ends, item, book)) {
      item->book = book;
      found++;
    }
  }
  item->book = found == 1 ? item->book : BY_UNPLACED;
  return found == 1;
}

static void find_places(by_run *run)
{
  for (size_t i = run->placed; i < run->count; i++) {
    by_sibling *const item = run->items[i];
    item->is_guessed = by_range_known(item->number) ? find_volume(run, item) : find_number(run, item);
  }
  by_run_sort(run);
}

/* Marks what is guessed for two texts, or what another text has. */
static void mark_rivals(const by_run *run)
{
  for (size_t i = 1; i < run->placed; i++) {
    by_sibling *const a = run->items[i - 1];
    by_sibling *const b = run->items[i];
    if (a->book != b->book || b->number.first > a->number.last) {
      continue;
    }
    a->twin = a->is_guessed ? b : a->twin;
    b->twin = b->is_guessed ? a : b->twin;
  }
}

static void drop_rivals(by_run *run)
{
  mark_rivals(run);
  for (size_t i = 0; i < run->count; i++) {
    by_sibling *const item = run->items[i];
    if (item->is_guessed && item->twin != NULL) {
      item->number = item->open[BY_ASPECT_ISSUE] ? BY_RANGE_UNKNOWN : item->number;
      item->book = BY_UNPLACED;
      item->is_guessed = false;
      item->twin = NULL;
    }
  }
  by_run_sort(run);
}

static void propose(const by_run *run, by_sibling *item, by_aspect aspect, const by_buffer *text, unsigned confidence)
{
  by_proposal *const proposal = &item->proposals[aspect];
  proposal->confidence = confidence;
  if (text->failed || !by_arena_copy(run->series->arena, by_buffer_span(text), &proposal->text)) {
    run->series->failed = true;
  }
}

/* Whether the numbers on both sides are there. */
static bool is_near(const by_sibling *a, by_range number, const by_sibling *b)
{
  return a->number.last + 1 == number.first && number.last + 1 == b->number.first;
}

static void propose_number(const by_run *run, by_sibling *item)
{
  const by_sibling *ends[2] = {NULL};
  if (!item->open[BY_ASPECT_ISSUE] || !neighbours(run, item, ends)) {
    return;
  }
  by_series_say say = by_series_begin(BY_SERIES_ISSUE, BY_ASPECT_DATE);
  by_buffer_add_number(&say.details[0], (uint64_t)item->number.first);
  by_buffer_add_text(&say.details[1], by_period_name(by_run_period(run, ends[0], ends[1])));
  propose(run, item, BY_ASPECT_ISSUE, &say.details[0], is_near(ends[0], item->number, ends[1]) ? NEAR : FAR);
  by_series_end(&say, run, item);
}

static void propose_volume(const by_run *run, by_sibling *item)
{
  if (run->numbering != BY_NUMBERS_RESTART || !item->open[BY_ASPECT_VOLUME]) {
    return;
  }
  by_series_say say = by_series_begin(BY_SERIES_VOLUME, run->counted);
  by_buffer_add_number(&say.details[0], (uint64_t)item->book);
  propose(run, item, BY_ASPECT_VOLUME, &say.details[0], BY_PLACE);
  by_series_end(&say, run, item);
}

static void propose_date(const by_run *run, const by_sibling *const ends[2], by_sibling *item)
{
  const size_t period = by_run_period(run, ends[0], ends[1]);
  by_series_say say = by_series_begin(BY_SERIES_DATE, run->counted);
  if (period != BY_NO_PERIOD && item->number.first == item->number.last) {
    by_period_add_date(run, ends, period, item->number.first, &say.details[0]);
  }
  run->series->failed = run->series->failed || say.details[0].failed;
  if (say.details[0].size != 0) {
    by_buffer_add_text(&say.details[1], by_period_name(period));
    propose(run, item, BY_ASPECT_DATE, &say.details[0], is_near(ends[0], item->number, ends[1]) ? NEAR : FAR);
    by_series_end(&say, run, item);
  }
}

/* Dates of those between two on the line that have a number and no date. */
static void propose_dates(const by_run *run)
{
  for (size_t i = 1; i < run->line_count; i++) {
    const by_sibling *const ends[] = {run->line[i - 1], run->line[i]};
    for (size_t k = ends[0]->rank + 1; k < ends[1]->rank; k++) {
      by_sibling *const item = run->items[k];
      if (item->open[BY_ASPECT_DATE] && !item->is_off && item->twin == NULL) {
        propose_date(run, ends, item);
      }
    }
  }
}

void by_run_propose(by_run *run)
{
  if (run->numbering == BY_NUMBERS_NONE) {
    return;
  }
  propose_dates(run);
  find_places(run);
  drop_rivals(run);
  for (size_t i = 0; i < run->placed; i++) {
    if (run->items[i]->is_guessed) {
      propose_number(run, run->items[i]);
      propose_volume(run, run->items[i]);
    }
  }
}

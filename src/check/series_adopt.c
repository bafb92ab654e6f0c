/* SPDX-License-Identifier: BSD-2-Clause */
/* A text without a title, or with a title that no other text has, is given to a run where its number and date lie exactly on its line, in a
 * place that no text has. That hardly happens by chance; where two runs could have it, none gets it. */
#include "check/series_parts.h"

/* Where `item` would stand on the line: the index of the first issue behind it. */
static size_t place_on_line(const by_run *run, const by_sibling *item)
{
  size_t low = 0;
  for (size_t high = run->line_count; low < high;) {
    const size_t middle = low + (high - low) / 2;
    const by_sibling *const other = run->line[middle];
    if (other->book < item->book || (other->book == item->book && other->number.first <= item->number.first)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

static bool is_between(const by_sibling *a, const by_sibling *item)
{
  return !by_range_known(a->volume) || !by_range_known(item->volume) || a->volume.first <= item->volume.last;
}

/* Whether the line leads through the item; at an end of the line one neighbour must do. */
static bool is_on(const by_run *run, const by_sibling *item)
{
  const size_t place = place_on_line(run, item);
  const by_sibling *const a = place == 0 ? NULL : run->line[place - 1];
  const by_sibling *const b = place == run->line_count ? NULL : run->line[place];
  const bool joins_a = a != NULL && is_between(a, item) && by_run_period(run, a, item) != BY_NO_PERIOD;
  const bool joins_b = b != NULL && is_between(item, b) && by_run_period(run, item, b) != BY_NO_PERIOD;
  return (a == NULL || joins_a) && (b == NULL || joins_b);
}

/* Whether a text of the run has the number already. */
static bool is_taken(const by_run *run, const by_sibling *item)
{
  for (size_t i = 0; i < run->placed; i++) {
    const by_sibling *const other = run->items[i];
    if (other->book == item->book && by_range_known(by_range_common(other->number, item->number))) {
      return true;
    }
  }
  return false;
}

/* Whether the line is long and sure enough to lead anywhere. */
static bool is_firm(const by_run *run)
{
  enum { LEAST = 4 };
  const bool known = run->numbering == BY_NUMBERS_RESTART || run->numbering == BY_NUMBERS_RUN_ON;
  return run->line_count >= LEAST && run->periods != 0 && run->is_trusted && known;
}

static bool fits(const by_run *run, by_sibling *item)
{
  const bool restarts = run->numbering == BY_NUMBERS_RESTART;
  item->number = run->counted == BY_ASPECT_RUNNING ? item->running : item->issue;
  item->book = restarts ? item->volume.first : 0;
  if (!by_range_known(item->number) || (restarts && !by_range_known(item->volume)) ||
      !by_span_equal(run->items[0]->language, item->language)) {
    return false;
  }
  by_sibling_convert(item, run->calendar);
  return is_on(run, item) && !is_taken(run, item);
}

/* The only run that the text fits, else NULL. */
static const by_run *run_for(const by_series *series, by_sibling *item)
{
  const by_run *found = NULL;
  for (size_t i = 0; i < series->run_count; i++) {
    const by_run *const run = &series->runs[i];
    if (is_firm(run) && fits(run, item)) {
      if (found != NULL) {
        return NULL;
      }
      found = run;
    }
  }
  return found;
}

static void adopt(const by_run *run, by_sibling *item)
{
  const by_sibling *const model = run->line[0];
  const bool unknown = item->open[BY_ASPECT_TITLE];
  by_series_say say = by_series_begin(unknown ? BY_SERIES_TITLE : BY_SERIES_OUTLIER, unknown ? run->counted : BY_ASPECT_TITLE);
  if (unknown) {
    by_buffer_add(&say.details[0], model->title);
    item->proposals[BY_ASPECT_TITLE] = (by_proposal){.text = model->title, .confidence = 60};
  } else {
    by_buffer_add_text(&say.details[0], "the title \"");
    by_buffer_add(&say.details[0], item->title);
    by_buffer_add_text(&say.details[0], "\"");
    by_buffer_add_text(&say.details[1], "number and date are of the series \"");
    by_buffer_add(&say.details[1], model->title);
    by_buffer_add_text(&say.details[1], "\"");
  }
  by_series_end(&say, run, item);
  item->key = model->key;
  item->main = model->main;
}

bool by_series_adopt(by_series *series)
{
  bool any = false;
  for (size_t i = 0; i < series->count; i++) {
    by_sibling *const item = series->items[i];
    if (!item->is_alone || item->title_is_sure || !by_range_known(item->days)) {
      continue;
    }
    const by_run *const run = run_for(series, item);
    if (run != NULL) {
      adopt(run, item);
      any = true;
    }
  }
  return any;
}

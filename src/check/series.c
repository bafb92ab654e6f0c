/* SPDX-License-Identifier: BSD-2-Clause */
/* Gathering the issues of a run, grouping them by title, and the order of the judgement. */
#include "check/series.h"

#include "base/utf8.h"
#include "check/record_parts.h"
#include "check/series_parts.h"

#include <stdlib.h>

static const size_t ARENA_MOST = (size_t)1 << 32;

void by_series_free(by_series *series)
{
  if (series != NULL) {
    by_arena_free(series->arena);
    free(series);
  }
}

by_series *by_series_new(void)
{
  by_series *series = calloc(1, sizeof *series);
  if (series == NULL) {
    return NULL;
  }
  series->arena = by_arena_new(ARENA_MOST);
  if (series->arena == NULL) {
    free(series);
    return NULL;
  }
  return series;
}

/* FIRST-LAST or a single number of at most nine digits. */
static by_range range_of(by_span text)
{
  enum { DIGITS = 9 };
  const by_span ends[] = {by_number_first(text), by_number_last(text)};
  long numbers[2] = {0};
  for (size_t k = 0; k < 2; k++) {
    if (ends[k].size == 0 || ends[k].size > DIGITS) {
      return BY_RANGE_UNKNOWN;
    }
    for (size_t i = 0; i < ends[k].size; i++) {
      const char byte = ends[k].at[i];
      if (byte < '0' || byte > '9') {
        return BY_RANGE_UNKNOWN;
      }
      numbers[k] = numbers[k] * 10 + (byte - '0');
    }
  }
  return (by_range){.first = numbers[0], .last = numbers[1]};
}

/* The line as far as findings show it; none where the place lies further behind. */
static by_span shown_part(by_span line, const by_place *place)
{
  enum { SHOWN = 256 };
  if (line.size <= SHOWN) {
    return line;
  }
  const by_span part = by_span_slice(line, 0, SHOWN);
  const by_span whole = by_span_slice(part, 0, by_utf8_valid(part));
  return place->column < by_utf8_count(whole) ? whole : (by_span){.size = 0};
}

static bool keep_spot(by_sibling *sibling, by_aspect aspect, by_arena *arena, const by_record_check *check, const by_value *value)
{
  by_spot *const spot = &sibling->spots[aspect];
  sibling->open[aspect] = value->text.size == 0 && value->state != BY_CONFIRMED;
  spot->place = by_record_place(check, value);
  spot->line = shown_part(by_record_line(check, value), &spot->place);
  return by_arena_copy(arena, spot->place.path, &spot->place.path) && by_arena_copy(arena, spot->line, &spot->line);
}

static bool keep_spots(by_sibling *sibling, by_arena *arena, const by_record_check *check)
{
  const by_record *const record = check->record;
  const by_value *const values[] = {[BY_ASPECT_TITLE] = &record->title,
                                    [BY_ASPECT_VOLUME] = &record->volume,
                                    [BY_ASPECT_ISSUE] = &record->issue,
                                    [BY_ASPECT_RUNNING] = &record->running,
                                    [BY_ASPECT_DATE] = &record->date};
  bool done = true;
  for (size_t i = 0; i < BY_ASPECTS; i++) {
    done = done && keep_spot(sibling, (by_aspect)i, arena, check, values[i]);
  }
  return done;
}

static bool keep_texts(by_sibling *sibling, by_arena *arena, const by_record *record, by_span path)
{
  return by_arena_copy(arena, path, &sibling->path) && by_arena_copy(arena, record->package_id, &sibling->package_id) &&
         by_arena_copy(arena, record->title.text, &sibling->title) && by_arena_copy(arena, record->language.text, &sibling->language) &&
         by_arena_copy(arena, record->date.text, &sibling->date) &&
         by_series_fold(record->title.text, arena, &sibling->key, &sibling->main);
}

static bool append(by_series *series, by_sibling *sibling)
{
  by_sibling **const items = by_arena_grow(series->arena, series->items, series->count, &series->capacity, sizeof(by_sibling *));
  if (items == NULL) {
    return false;
  }
  series->items = items;
  series->items[series->count++] = sibling;
  return true;
}

bool by_series_add(by_series *series, const by_record *record, const by_series_source *source)
{
  by_sibling *const sibling = by_arena_take(series->arena, 1, sizeof *sibling);
  if (sibling == NULL) {
    return false;
  }
  by_findings ignored = {.arena = series->arena};
  const by_record_demand demand = {.record_path = source->record_path, .text = source->text};
  const by_record_check check = {.record = record, .demand = &demand, .findings = &ignored};
  *sibling = (by_sibling){.title_is_sure = record->title.state >= BY_CORROBORATED,
                          .volume = range_of(record->volume.text),
                          .issue = range_of(record->issue.text),
                          .running = range_of(record->running.text),
                          .sha256 = record->source.sha256,
                          .findings = {.arena = series->arena}};
  by_sibling_date(sibling, record);
  return keep_texts(sibling, series->arena, record, source->path) && keep_spots(sibling, series->arena, &check) && append(series, sibling);
}

static int path_order(const void *left, const void *right)
{
  const by_sibling *const a = *(by_sibling *const *)left;
  const by_sibling *const b = *(by_sibling *const *)right;
  return by_span_compare(a->path, b->path);
}

/* A title without its subtitle stands before the same with one. */
static int key_order(const void *left, const void *right)
{
  const by_sibling *const a = *(by_sibling *const *)left;
  const by_sibling *const b = *(by_sibling *const *)right;
  int order = by_span_compare(by_span_slice(a->key, 0, a->main), by_span_slice(b->key, 0, b->main));
  order = order != 0 ? order : by_span_compare(a->key, b->key);
  return order != 0 ? order : by_span_compare(a->path, b->path);
}

/* The same path twice on the command line is one text. */
static void drop_repeated(by_series *series)
{
  size_t kept = 0;
  if (series->count == 0) {
    return;
  }
  qsort(series->items, series->count, sizeof(by_sibling *), path_order);
  for (size_t i = 0; i < series->count; i++) {
    if (i == 0 || !by_span_equal(series->items[i]->path, series->items[kept - 1]->path)) {
      series->items[kept++] = series->items[i];
    }
  }
  series->count = kept;
}

/* Behind the last of those from `start` on that have one title. A title with a subtitle and the same without it are one, where there is one
 * subtitle only. */
static size_t end_of_title(by_sibling *const *items, size_t count, size_t start)
{
  const by_sibling *const first = items[start];
  size_t same = start + 1;
  while (same < count && by_span_equal(items[same]->key, first->key)) {
    same++;
  }
  if (first->key.size == 0 || first->main != first->key.size) {
    return same;
  }
  size_t end = same;
  while (end < count && by_span_equal(by_span_slice(items[end]->key, 0, items[end]->main), first->key)) {
    if (!by_span_equal(items[end]->key, items[same]->key)) {
      return same;
    }
    end++;
  }
  return end;
}

/* One run a title; texts without a title, or whose title nobody shares, are in none. */
static void group(by_series *series)
{
  by_sibling **const sorted = by_arena_take(series->arena, series->count, sizeof(by_sibling *));
  series->runs = by_arena_take(series->arena, series->count, sizeof *series->runs);
  series->run_count = 0;
  if (sorted == NULL || series->runs == NULL) {
    series->failed = true;
    return;
  }
  if (series->count != 0) {
    memcpy(sorted, series->items, series->count * sizeof(by_sibling *));
  }
  qsort(sorted, series->count, sizeof(by_sibling *), key_order);
  size_t end = 0;
  for (size_t start = 0; start < series->count; start = end) {
    end = end_of_title(sorted, series->count, start);
    const bool single = end - start == 1 || sorted[start]->key.size == 0;
    for (size_t i = start; i < end; i++) {
      sorted[i]->is_alone = single;
    }
    if (!single) {
      series->runs[series->run_count++] = (by_run){.series = series, .items = sorted + start, .count = end - start};
    }
  }
}

static void prepare(by_series *series)
{
  group(series);
  for (size_t i = 0; i < series->run_count && !series->failed; i++) {
    by_run_prepare(&series->runs[i]);
  }
}

by_status by_series_judge(by_series *series)
{
  drop_repeated(series);
  prepare(series);
  if (!series->failed && by_series_adopt(series)) {
    prepare(series);
  }
  for (size_t i = 0; i < series->run_count && !series->failed; i++) {
    by_run *const run = &series->runs[i];
    by_run_report(run);
    if (run->is_trusted) {
      by_run_propose(run);
      by_run_report_gaps(run);
    }
  }
  return series->failed ? BY_ENVIRONMENT : BY_OK;
}

bool by_series_at(const by_series *series, size_t index, by_series_result *result)
{
  if (index >= series->count) {
    return false;
  }
  by_sibling *const sibling = series->items[index];
  *result = (by_series_result){.path = sibling->path, .issue = sibling->package_id, .findings = &sibling->findings};
  return true;
}

static void take(const by_proposal *proposal, const char *rule, by_value *value, bool *any)
{
  if (proposal->text.size != 0 && value->text.size == 0) {
    *value = (by_value){.text = proposal->text,
                        .state = BY_PROPOSED,
                        .rule = by_span_of(rule),
                        .confidence = proposal->confidence,
                        .beaten = value->beaten};
    *any = true;
  }
}

bool by_series_propose(const by_series *series, by_span path, by_record *record)
{
  bool any = false;
  const by_sibling wanted = {.path = path};
  const by_sibling *const key = &wanted;
  by_sibling *const *const found =
      series->count == 0 ? NULL : bsearch(&key, series->items, series->count, sizeof(by_sibling *), path_order);
  if (found == NULL) {
    return false;
  }
  const by_proposal *const proposals = (*found)->proposals;
  take(&proposals[BY_ASPECT_TITLE], by_series_rules[BY_SERIES_TITLE].id, &record->title, &any);
  take(&proposals[BY_ASPECT_VOLUME], by_series_rules[BY_SERIES_VOLUME].id, &record->volume, &any);
  take(&proposals[BY_ASPECT_ISSUE], by_series_rules[BY_SERIES_ISSUE].id, &record->issue, &any);
  take(&proposals[BY_ASPECT_DATE], by_series_rules[BY_SERIES_DATE].id, &record->date, &any);
  return any;
}

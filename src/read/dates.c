/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates in the text of the articles: a day, or days from one to another, beside the name of a month, with a year or without. They are dates
 * of events; none is ever made the date of the issue. */
#include "model/edtf.h"
#include "read/date_value.h"
#include "read/dates_find.h"
#include "read/reading.h"
#include "text/shadow.h"

enum { BEFORE_BYTES = 72, AFTER_BYTES = 48, MOST_TOKENS = 128 };

/* A list of runs that grows in the arena. */
typedef struct run_list {
  by_run *items;
  size_t count;
  size_t capacity;
} run_list;

typedef struct search {
  by_reading *reading;
  by_date_tokens tokens; /* room for those around one month */
  by_span block;
  run_list runs;
  bool failed;
} search;

static bool add_run(by_arena *arena, run_list *list, by_run run)
{
  by_run *const items = by_arena_grow(arena, list->items, list->count, &list->capacity, sizeof *items);
  if (items == NULL) {
    return false;
  }
  list->items = items;
  list->items[list->count++] = run;
  return true;
}

static bool is_blank(char byte)
{
  return byte == ' ' || byte == '\n' || byte == '\r';
}

/* The block around the month at `month`, cut at blanks: no word or number is cut in two. */
static by_span around(by_span block, size_t month)
{
  size_t start = month > BEFORE_BYTES ? month - BEFORE_BYTES : 0;
  while (start > 0 && start < month && !is_blank(block.at[start - 1])) {
    start++;
  }
  size_t end = block.size - month > AFTER_BYTES ? month + AFTER_BYTES : block.size;
  while (end < block.size && end > month && !is_blank(block.at[end])) {
    end--;
  }
  return by_span_slice(block, start, end - start);
}

/* The token that begins at this byte of the shadow's source; the number of tokens where none does. */
static size_t token_of(const by_shadow *shadow, const by_date_tokens *tokens, size_t source)
{
  size_t index = 0;
  while (index < tokens->count && shadow->origin[tokens->items[index].text.at - shadow->text.at] != source) {
    index++;
  }
  return index;
}

/* A name that is a common word, too, needs a year or, where the script has them, a capital. */
static bool is_believable(const by_month *month, const by_printed_date *date, char first)
{
  const bool small = first >= 'a' && first <= 'z';
  return !month->common_word || date->year || !small;
}

/* Whether the days are none of their months, told without the calendar's arithmetic. */
static bool is_too_long(const by_printed_date *date, const by_month *month)
{
  by_calendar calendar = date->calendar;
  if (date->year && calendar == BY_GREGORIAN) {
    return date->last.day > by_edtf_month_length(date->last.year, date->last.month);
  }
  if (!date->year && !by_calendar_named(by_span_of(month->calendar), &calendar)) {
    return true;
  }
  return date->last.day > by_calendar_longest(calendar, date->last.month);
}

static bool is_event(const by_printed_date *date, const by_month *month, char first)
{
  const bool day = date->form == BY_FORM_DAY || date->form == BY_FORM_DAYS;
  return day && !is_too_long(date, month) && is_believable(month, date, first);
}

/* The Gregorian date of a printed one with a year; false where its calendar has no such day. */
static bool set_edtf(by_arena *arena, const by_printed_date *date, by_run *run)
{
  by_date_span days = {0};
  if (!date->year || date->calendar == BY_GREGORIAN) {
    run->edtf = date->year ? run->value : (by_span){0};
    return true;
  }
  if (!by_date_days(date, &days)) {
    return false;
  }
  run->edtf = by_date_edtf(arena, date, &days);
  return true;
}

/* Adds the run behind the ones before; where they overlap the older one stays. */
static void append_run(search *work, const by_run *run)
{
  const by_run *before = work->runs.count == 0 ? NULL : &work->runs.items[work->runs.count - 1];
  if (before == NULL || before->offset + before->size <= run->offset) {
    work->failed = run->value.size == 0 || !add_run(work->reading->arena, &work->runs, *run);
  }
}

/* The calendar of the date; without a year that of the month's name. */
static by_span calendar_of(const by_printed_date *date, const by_month *month)
{
  return by_span_of(date->year ? by_calendar_name(date->calendar) : month->calendar);
}

/* Adds the date around the month at this byte of the block, if a day stands beside it. */
static void take_month(search *work, size_t offset)
{
  by_shadow shadow = {0};
  by_arena *arena = work->reading->arena;
  const by_span piece = around(work->block, offset);
  if (!by_shadow_make(piece, arena, &shadow)) {
    work->failed = true;
    return;
  }
  by_date_tokens_fill(&shadow, &work->tokens);
  const size_t index = token_of(&shadow, &work->tokens, (size_t)(work->block.at + offset - piece.at));
  by_printed_date date = {0};
  if (index == work->tokens.count || work->tokens.items[index].kind != BY_DATE_MONTH || !by_date_around(&work->tokens, index, &date)) {
    return;
  }
  const by_month *month = work->tokens.items[index].month;
  if (!is_event(&date, month, work->block.at[offset])) {
    return;
  }
  const by_date_token *first = &work->tokens.items[date.start];
  const by_date_token *last = &work->tokens.items[date.end - 1];
  const by_span text = {.at = first->text.at, .size = (size_t)(last->text.at - first->text.at) + last->text.size};
  const by_span source = by_shadow_source(&shadow, text);
  by_run run = {.kind = BY_RUN_DATE,
                .offset = (size_t)(source.at - work->reading->text->bytes.at),
                .size = source.size,
                .value = by_date_original(arena, &date),
                .calendar = calendar_of(&date, month)};
  if (set_edtf(arena, &date, &run)) {
    append_run(work, &run);
  }
}

static void search_block(search *work)
{
  by_month_search months = {.text = work->block, .last = BY_NOWHERE};
  size_t month = 0;
  while (!work->failed && by_month_next(&months, &month)) {
    take_month(work, month);
  }
}

static bool set_events(by_reading *reading, const run_list *all)
{
  by_value *events = by_arena_take(reading->arena, all->count, sizeof *events);
  by_span *calendars = by_arena_take(reading->arena, all->count, sizeof *calendars);
  if (events == NULL || calendars == NULL) {
    return false;
  }
  for (size_t i = 0; i < all->count; i++) {
    const by_run *run = &all->items[i];
    const by_span piece = by_span_slice(reading->text->bytes, run->offset, run->size);
    const by_span normal = run->edtf.size == 0 ? run->value : run->edtf;
    events[i] = by_value_read(reading->text, BY_READS_DATE_EVENT, piece, normal);
    calendars[i] = run->edtf.size == 0 ? run->calendar : by_span_of("gregory");
  }
  reading->record->events = events;
  reading->record->event_calendars = calendars;
  reading->record->event_count = all->count;
  return true;
}

static bool read_article(search *work, const by_blocks *blocks, run_list *all)
{
  for (size_t i = 0; i < blocks->count && !work->failed; i++) {
    by_block *block = &blocks->items[i];
    work->block = by_span_slice(work->reading->text->bytes, block->offset, block->size);
    work->runs.count = 0;
    search_block(work);
    if (work->runs.count != 0 && !by_block_add_runs(work->reading->arena, block, work->runs.items, work->runs.count)) {
      return false;
    }
    for (size_t j = 0; j < work->runs.count; j++) {
      if (!add_run(work->reading->arena, all, work->runs.items[j])) {
        return false;
      }
    }
  }
  return !work->failed;
}

by_status by_dates_read(by_reading *reading)
{
  const by_span language = reading->record->language.text;
  search work = {.reading = reading, .tokens = {.capacity = MOST_TOKENS, .language = language}};
  run_list all = {0};
  work.tokens.items = by_arena_take(reading->arena, MOST_TOKENS, sizeof *work.tokens.items);
  if (work.tokens.items == NULL) {
    return BY_ENVIRONMENT;
  }
  for (size_t i = 0; i < reading->issue->article_count; i++) {
    if (!read_article(&work, &reading->issue->articles[i].blocks, &all)) {
      return BY_ENVIRONMENT;
    }
  }
  return set_events(reading, &all) ? BY_OK : BY_ENVIRONMENT;
}

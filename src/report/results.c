/* SPDX-License-Identifier: BSD-2-Clause */
/* A finding or item lies there as its structure, and behind that its texts, in the order in which the structure has them. */
#include "report/results.h"

#include <stdlib.h>

enum { FINDING_TEXTS = 7 + BY_DETAILS, FIRST_CAPACITY = 64 };

void by_results_free(by_results *results)
{
  if (results != NULL) {
    by_buffer_drop(&results->recent);
    by_buffer_drop(&results->result_texts);
    by_buffer_drop(&results->item_texts);
    free(results->findings);
    free(results->items);
    by_arena_free(results->arena);
    free(results);
  }
}

by_results *by_results_new(const char *command, int failing)
{
  by_results *results = calloc(1, sizeof *results);
  by_arena *arena = by_arena_new((size_t)1 << 32);
  if (results == NULL || arena == NULL) {
    by_arena_free(arena);
    free(results);
    return NULL;
  }
  *results = (by_results){.arena = arena, .command = command, .failing = failing};
  results->recent = by_buffer_of((size_t)1 << 32);
  results->result_texts = by_buffer_of((size_t)1 << 30);
  results->item_texts = by_buffer_of((size_t)1 << 30);
  return results;
}

/* Room for one more of `count` marks of `size` bytes: `marks`, or what it has moved to; NULL where memory is short. */
static void *grown(void *marks, size_t count, size_t *capacity, size_t size)
{
  if (count < *capacity) {
    return marks;
  }
  const size_t more = *capacity == 0 ? FIRST_CAPACITY : *capacity * 2;
  void *const moved = realloc(marks, more * size);
  *capacity = moved == NULL ? *capacity : more;
  return moved;
}

/* The path, kept once for what comes in a row. */
static const by_span *input_of(by_results *results, by_span path)
{
  if (results->input != NULL && by_span_equal(*results->input, path)) {
    return results->input;
  }
  by_span *const input = by_arena_take(results->arena, 1, sizeof *input);
  if (input != NULL && by_arena_copy(results->arena, path, input)) {
    results->input = input;
    return input;
  }
  results->failed = true;
  return NULL;
}

/* Makes room in memory; where the spool fails, all that comes stays there. */
static void spool(by_results *results)
{
  by_buffer *const recent = &results->recent;
  if (results->spool.write == NULL || recent->size < results->spool.least || recent->failed) {
    return;
  }
  if (results->spool.write(results->spool.context, by_buffer_span(recent))) {
    results->spooled += recent->size;
    by_buffer_clear(recent);
  } else {
    results->spool.write = NULL;
  }
}

/* Where the structure and its texts lie from now on. */
static uint64_t keep(by_results *results, by_span structure, by_span *const *texts, size_t count)
{
  spool(results);
  const uint64_t at = results->spooled + results->recent.size;
  by_buffer_add(&results->recent, structure);
  for (size_t i = 0; i < count; i++) {
    by_buffer_add(&results->recent, *texts[i]);
  }
  results->failed = results->failed || results->recent.failed;
  return at;
}

static bool fetch(by_results *results, uint64_t at, char *bytes, size_t size)
{
  bool done = size == 0;
  if (!done && at < results->spooled) {
    done = results->spool.read(results->spool.context, at, bytes, size);
  } else if (!done && size <= results->recent.size && at - results->spooled <= results->recent.size - size) {
    memcpy(bytes, results->recent.at + (size_t)(at - results->spooled), size);
    done = true;
  }
  results->failed = results->failed || !done;
  return done;
}

/* Fetches the texts behind a structure that was fetched. */
static bool fetch_texts(by_results *results, uint64_t at, by_span *const *texts, size_t count, by_buffer *room)
{
  size_t size = 0;
  for (size_t i = 0; i < count; i++) {
    size += texts[i]->size;
  }
  by_buffer_clear(room);
  char *next = by_buffer_room(room, size);
  if (next == NULL || !fetch(results, at, next, size)) {
    results->failed = true;
    return false;
  }
  for (size_t i = 0; i < count; i++) {
    texts[i]->at = next;
    next += texts[i]->size;
  }
  return true;
}

static void list_texts(by_result *result, by_span *texts[FINDING_TEXTS])
{
  by_finding *const finding = &result->finding;
  by_span *const fixed[] = {&result->input,         &result->issue,           &finding->place.path, &finding->place.member,
                            &finding->related.path, &finding->related.member, &finding->source_line};
  enum { FIXED = sizeof fixed / sizeof fixed[0] };
  _Static_assert(FIXED + BY_DETAILS == FINDING_TEXTS, "all texts of a finding");
  memcpy(texts, fixed, sizeof fixed);
  for (size_t i = 0; i < BY_DETAILS; i++) {
    texts[FIXED + i] = &finding->details[i];
  }
}

void by_results_add(by_results *results, const by_finding *finding, const by_digest *fingerprint, by_span input, by_span issue)
{
  by_result result = {
      .finding = *finding, .fingerprint = *fingerprint, .input = input.size == 0 ? finding->place.path : input, .issue = issue};
  by_span *texts[FINDING_TEXTS];
  list_texts(&result, texts);
  by_result_mark *const marks = grown(results->findings, results->count, &results->capacity, sizeof *marks);
  const by_span *const known = input_of(results, result.input);
  if (marks == NULL || known == NULL) {
    results->failed = true;
    results->findings = marks == NULL ? results->findings : marks;
    return;
  }
  const uint64_t at = keep(results, (by_span){.at = (const char *)&result, .size = sizeof result}, texts, FINDING_TEXTS);
  results->findings = marks;
  marks[results->count++] = (by_result_mark){.rule = finding->rule, .input = known, .at = at, .severity = finding->severity};
}

void by_results_add_item(by_results *results, const by_item *item)
{
  by_item copy = *item;
  by_span *texts[BY_ITEM_TEXTS];
  by_item_texts(&copy, texts);
  by_item_mark *const marks = grown(results->items, results->item_count, &results->item_capacity, sizeof *marks);
  const by_span *const input = input_of(results, item->path);
  if (marks == NULL || input == NULL) {
    results->failed = true;
    results->items = marks == NULL ? results->items : marks;
    return;
  }
  const uint64_t at = keep(results, (by_span){.at = (const char *)&copy, .size = sizeof copy}, texts, BY_ITEM_TEXTS);
  results->items = marks;
  marks[results->item_count++] = (by_item_mark){.input = input, .at = at};
}

const by_result *by_results_look_up(by_results *results, const by_result_mark *mark)
{
  by_result *const result = &results->result;
  by_span *texts[FINDING_TEXTS];
  list_texts(result, texts);
  if (!fetch(results, mark->at, (char *)result, sizeof *result) ||
      !fetch_texts(results, mark->at + sizeof *result, texts, FINDING_TEXTS, &results->result_texts)) {
    *result = (by_result){.finding = {.rule = mark->rule, .severity = mark->severity}};
  }
  return result;
}

const by_item *by_results_look_up_item(by_results *results, const by_item_mark *mark)
{
  by_item *const item = &results->item;
  by_span *texts[BY_ITEM_TEXTS];
  by_item_texts(item, texts);
  if (!fetch(results, mark->at, (char *)item, sizeof *item) ||
      !fetch_texts(results, mark->at + sizeof *item, texts, BY_ITEM_TEXTS, &results->item_texts)) {
    *item = (by_item){.path = *mark->input, .status = ""};
  }
  return item;
}

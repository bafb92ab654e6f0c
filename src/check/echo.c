/* SPDX-License-Identifier: BSD-2-Clause */
/* Which findings repeat others: a name in a header that the record contradicts is also another than that in the list of persons, a block
 * whose text is not that of the source is also longer than its range; and which follow from others: what is in an element that stands
 * twice stands twice. That is no second disagreement, and ends with the first. */
#include "check/echo.h"

#include "check/echo_rows.h"
#include "check/epub_reference.h"

#include <stdlib.h>

/* The findings in their order, and those of one row that may be causes. */
typedef struct echoes {
  const by_finding **items;
  bool *told;   /* by another */
  bool *repeat; /* by one of the same rule: both are to blame for one thing */
  size_t count;
  const by_rule *const *silent;
  const by_echo_row *row;
  const by_finding **causes; /* in the order of the row's reach */
  by_position *ends;         /* of them: the last end of an element that begins before the next, in its document */
  size_t *used;              /* of them: echoes so far of this one and those behind it that are the same to the reach */
  size_t cause_count;
} echoes;

static int number_order(size_t a, size_t b)
{
  return (a > b) - (a < b);
}

static int spot_order(by_position a, by_position b)
{
  const int order = number_order(a.line, b.line);
  return order != 0 ? order : number_order(a.column, b.column);
}

static by_position spot_of(const by_place *place)
{
  return (by_position){.line = (uint32_t)place->line, .column = (uint32_t)place->column};
}

static int edition_order(const by_finding *a, const by_finding *b)
{
  return by_span_compare(a->place.path, b->place.path);
}

static int document_order(const by_finding *a, const by_finding *b)
{
  const int order = edition_order(a, b);
  return order != 0 ? order : by_span_compare(a->place.member, b->place.member);
}

static int line_order(const by_finding *a, const by_finding *b)
{
  const int order = document_order(a, b);
  return order != 0 ? order : number_order(a->place.line, b->place.line);
}

static int place_order(const by_finding *a, const by_finding *b)
{
  const int order = document_order(a, b);
  return order != 0 ? order : spot_order(spot_of(&a->place), spot_of(&b->place));
}

static int name_order(const by_finding *a, const by_finding *b)
{
  const int order = edition_order(a, b);
  return order != 0 ? order : by_span_compare(by_echo_name(a), by_echo_name(b));
}

/* What is the same in all findings that a reach takes together. */
static int (*const ORDERS[BY_ECHO_REACHES])(const by_finding *a, const by_finding *b) = {
    [BY_ECHO_PLACE] = place_order,       [BY_ECHO_BLOCK] = line_order, [BY_ECHO_WITHIN] = place_order,    [BY_ECHO_AROUND] = place_order,
    [BY_ECHO_DOCUMENT] = document_order, [BY_ECHO_NAME] = name_order,  [BY_ECHO_TARGET] = document_order, [BY_ECHO_EDITION] = edition_order,
    [BY_ECHO_AGAINST] = place_order,     [BY_ECHO_ALL] = place_order};

static int name_then_place(const void *a, const void *b)
{
  const by_finding *const *left = a;
  const by_finding *const *right = b;
  const int order = name_order(*left, *right);
  return order != 0 ? order : place_order(*left, *right);
}

static bool mentions(const by_finding *finding, const char *text)
{
  bool found = text == NULL;
  for (size_t i = 0; i < BY_DETAILS && !found; i++) {
    found = by_span_find(finding->details[i], by_span_of(text)) != BY_NOWHERE;
  }
  return found;
}

static bool is_silent(const echoes *all, const by_rule *rule)
{
  size_t i = 0;
  while (all->silent[i] != NULL && all->silent[i] != rule) {
    i++;
  }
  return all->silent[i] != NULL;
}

static bool is_cause(const echoes *all, const by_finding *finding)
{
  return finding->rule == all->row->cause && mentions(finding, all->row->about);
}

static void gather(echoes *all)
{
  all->cause_count = 0;
  for (size_t i = 0; i < all->count; i++) {
    if (is_cause(all, all->items[i]) && !(all->row->once && all->repeat[i])) {
      all->causes[all->cause_count++] = all->items[i];
    }
  }
  if (all->row->reach == BY_ECHO_NAME) {
    qsort(all->causes, all->cause_count, sizeof(const by_finding *), name_then_place);
  }
  for (size_t i = 0; i < all->cause_count; i++) {
    const by_position end = all->causes[i]->place.end;
    const bool same = i > 0 && document_order(all->causes[i - 1], all->causes[i]) == 0;
    all->ends[i] = same && spot_order(all->ends[i - 1], end) > 0 ? all->ends[i - 1] : end;
    all->used[i] = 0;
  }
}

/* The first cause that comes at this one or behind it; `behind`: only behind it. */
static size_t first_cause(const echoes *all, const by_finding *probe, bool behind)
{
  size_t low = 0;
  for (size_t high = all->cause_count; low < high;) {
    const size_t middle = low + (high - low) / 2;
    const int order = ORDERS[all->row->reach](all->causes[middle], probe);
    const bool before = order < 0 || (behind && order == 0);
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  return low;
}

static by_span last_word(by_span text)
{
  size_t start = text.size;
  while (start > 0 && text.at[start - 1] != ' ') {
    start--;
  }
  return by_span_from(text, start);
}

/* Whether the cause has to do with the echo what the row asks. */
static bool is_tied(by_echo_tie tie, const by_finding *echo, const by_finding *cause)
{
  const by_span name = by_span_behind(echo->details[0], "#"); /* of a link the fragment */
  bool said = cause->value.size != 0 && by_span_equal(cause->value, echo->details[1]);
  bool named = false;
  bool held = false;
  for (size_t i = 0; i < BY_DETAILS; i++) {
    said = said || by_span_equal(cause->details[i], echo->details[1]);
    held = held || (cause->details[0].size != 0 && by_span_find(echo->details[i], cause->details[0]) != BY_NOWHERE);
    named = named || (name.size != 0 && by_span_find(cause->details[i], name) != BY_NOWHERE);
  }
  const bool stated = by_words_hold(cause->value, echo->details[0]) || by_words_hold(cause->value, echo->details[1]);
  const bool lacked = by_span_starts(echo->details[0], last_word(cause->details[1]));
  const bool is[BY_ECHO_TIES] = {[BY_ECHO_FREE] = true,    [BY_ECHO_LACKED] = lacked, [BY_ECHO_SAID] = said,
                                 [BY_ECHO_NAMED] = named,  [BY_ECHO_HELD] = held,     [BY_ECHO_MISSED] = cause->details[0].size == 0,
                                 [BY_ECHO_STATED] = stated};
  return is[tie];
}

/* Whether one of the causes from `low` to `high` has to do with this one. Where it is asked what, of many only the first are looked at. No
 * error is left out for a mere warning. */
static bool has_cause(const echoes *all, const by_finding *finding, size_t low, size_t high)
{
  enum { LOOKED_AT = 64 };
  const size_t most = all->row->tie == BY_ECHO_FREE ? 1 : LOOKED_AT;
  bool found = false;
  for (size_t i = low; i < high && i - low < most && !found; i++) {
    const by_finding *const cause = all->causes[i];
    found = cause != finding && cause->severity >= finding->severity && is_tied(all->row->tie, finding, cause);
  }
  return found;
}

/* The same, but each of them is to blame for one, where no more is asked of it. */
static bool is_told(echoes *all, const by_finding *finding, size_t low, size_t high)
{
  const bool free = low < high && (!all->row->once || all->used[low] < high - low);
  const bool told = free && has_cause(all, finding, low, high);
  if (told) {
    all->used[low]++;
  }
  return told;
}

/* Whether an element that a cause is about holds the place. */
static bool is_within(echoes *all, const by_finding *finding, const by_finding *probe)
{
  size_t high = first_cause(all, probe, true);
  high -= high > 0 && all->causes[high - 1] == finding;
  const bool same = high > 0 && document_order(all->causes[high - 1], probe) == 0;
  const bool inside = same && spot_order(spot_of(&probe->place), all->ends[high - 1]) < 0;
  const bool there = same && place_order(all->causes[high - 1], probe) == 0;
  return (inside || there) && is_told(all, finding, high - 1, high);
}

/* Whether the place of the finding, or the other one, is where a cause is. */
static bool is_reached(echoes *all, const by_finding *finding, const by_place *place)
{
  by_finding probe = *finding;
  probe.place = *place;
  if (place->line == 0) {
    return false;
  }
  if (all->row->reach == BY_ECHO_WITHIN) {
    return is_within(all, finding, &probe);
  }
  const size_t low = first_cause(all, &probe, false);
  const bool behind = low < all->cause_count && place->column >= all->causes[low]->place.column;
  return behind && is_told(all, finding, low, first_cause(all, &probe, true));
}

static bool is_near(echoes *all, const by_finding *finding)
{
  return is_reached(all, finding, &finding->place) || is_reached(all, finding, &finding->related);
}

static bool is_around(echoes *all, const by_finding *finding)
{
  by_finding probe = *finding;
  const size_t low = first_cause(all, &probe, false);
  probe.place.line = finding->place.end.line;
  probe.place.column = finding->place.end.column;
  return is_told(all, finding, low, first_cause(all, &probe, false));
}

static bool is_beside(echoes *all, const by_finding *finding)
{
  return is_told(all, finding, first_cause(all, finding, false), first_cause(all, finding, true));
}

static bool is_named(echoes *all, const by_finding *finding)
{
  return by_echo_name(finding).size != 0 && is_beside(all, finding);
}

static bool is_target(echoes *all, const by_finding *finding)
{
  by_finding probe = *finding;
  probe.place.member = finding->related.member.size != 0 ? finding->related.member : by_echo_name(finding);
  return is_told(all, finding, first_cause(all, &probe, false), first_cause(all, &probe, true));
}

/* Causes of such rows are few. */
static bool is_against(echoes *all, const by_finding *finding)
{
  const by_place *const other = &finding->related;
  bool told = false;
  for (size_t i = 0; i < all->cause_count && other->line != 0 && !told; i++) {
    const by_place *const place = &all->causes[i]->related;
    const bool same = by_span_equal(place->path, other->path) && spot_order(spot_of(place), spot_of(other)) == 0;
    told = same && is_told(all, finding, i, i + 1);
  }
  return told;
}

static bool is_anywhere(echoes *all, const by_finding *finding)
{
  return is_told(all, finding, 0, all->cause_count);
}

static bool (*const TESTS[BY_ECHO_REACHES])(echoes *all, const by_finding *finding) = {
    [BY_ECHO_PLACE] = is_near,      [BY_ECHO_BLOCK] = is_near,  [BY_ECHO_WITHIN] = is_near,   [BY_ECHO_AROUND] = is_around,
    [BY_ECHO_DOCUMENT] = is_beside, [BY_ECHO_NAME] = is_named,  [BY_ECHO_TARGET] = is_target, [BY_ECHO_EDITION] = is_beside,
    [BY_ECHO_AGAINST] = is_against, [BY_ECHO_ALL] = is_anywhere};

static int digits_order(by_span a, by_span b)
{
  const int order = number_order(a.size, b.size);
  return order != 0 ? order : by_span_compare(a, b);
}

static bool is_kind(const by_finding *finding, by_echo_kind kind)
{
  const int counted = digits_order(finding->details[2], finding->details[1]); /* against what is stated */
  const bool is[BY_ECHO_KINDS] = {[BY_ECHO_ANY] = true,
                                  [BY_ECHO_MORE] = counted > 0 && finding->details[1].size != 0,
                                  [BY_ECHO_FEWER] = counted < 0,
                                  [BY_ECHO_GAP] = finding->details[0].size == 0};
  return is[kind];
}

static bool is_echo(const echoes *all, const by_finding *finding)
{
  const by_echo_row *const row = all->row;
  size_t i = 0;
  while (i < BY_ECHO_RULES && row->echoes[i] != NULL && row->echoes[i] != finding->rule) {
    i++;
  }
  return i < BY_ECHO_RULES && row->echoes[i] != NULL && is_kind(finding, row->kind) && mentions(finding, row->of);
}

static void tell_row(echoes *all)
{
  gather(all);
  for (size_t i = 0; i < all->count && all->cause_count != 0; i++) {
    const by_finding *const each = all->items[i];
    const bool now = !all->told[i] && is_echo(all, each) && TESTS[all->row->reach](all, each);
    all->repeat[i] = all->repeat[i] || (now && each->rule == all->row->cause);
    all->told[i] = all->told[i] || now;
  }
}

/* Where memory is short there are none. */
static echoes collect(const by_findings *findings, const by_rule *const silent[])
{
  echoes all = {.silent = silent};
  size_t count = 0;
  for (const by_finding *each = findings->first; each != NULL; each = each->next) {
    count++;
  }
  all.items = by_arena_take(findings->arena, count, sizeof(const by_finding *));
  all.causes = by_arena_take(findings->arena, count, sizeof(const by_finding *));
  all.told = by_arena_take(findings->arena, count, sizeof *all.told);
  all.repeat = by_arena_take(findings->arena, count, sizeof *all.repeat);
  all.ends = by_arena_take(findings->arena, count, sizeof *all.ends);
  all.used = by_arena_take(findings->arena, count, sizeof *all.used);
  if (all.items == NULL || all.causes == NULL || all.told == NULL || all.repeat == NULL || all.ends == NULL || all.used == NULL) {
    return all;
  }
  for (const by_finding *each = findings->first; each != NULL; each = each->next) {
    all.items[all.count++] = each;
  }
  return all;
}

/* The findings that go are taken out in their order. */
typedef struct taking {
  const echoes *all;
  size_t *at;
} taking;

static bool is_news(const by_finding *finding, const void *context)
{
  const taking *const from = context;
  (void)finding;
  return from->all->count == 0 || !from->all->told[(*from->at)++];
}

void by_echoes_drop(by_findings *findings, const by_rule *const silent[])
{
  by_findings_sort(findings);
  if (findings->first == findings->last) {
    return;
  }
  echoes all = collect(findings, silent);
  for (size_t i = 0; by_echo_row_at(i) != NULL; i++) {
    all.row = by_echo_row_at(i);
    if (!is_silent(&all, all.row->cause)) {
      tell_row(&all);
    }
  }
  size_t at = 0;
  by_findings_keep(findings, is_news, &(taking){.all = &all, .at = &at});
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Findings are kept as a list in the job's arena, sorted once before they are shown. */
#include "base/finding.h"

static bool copy_place(by_arena *arena, by_place *place)
{
  return by_arena_keep(arena, &place->path) && by_arena_keep(arena, &place->member);
}

static bool copy_texts(by_arena *arena, by_finding *finding)
{
  bool done = copy_place(arena, &finding->place) && copy_place(arena, &finding->related) && by_arena_keep(arena, &finding->source_line) &&
              by_arena_keep(arena, &finding->value);
  for (size_t i = 0; i < BY_DETAILS; i++) {
    done = done && by_arena_keep(arena, &finding->details[i]);
  }
  return done;
}

static void count(by_findings *findings, by_severity severity)
{
  findings->errors += severity == BY_ERROR;
  findings->warnings += severity == BY_WARNING;
  findings->notes += severity == BY_NOTE;
}

static void append(by_findings *findings, by_finding *finding)
{
  finding->next = NULL;
  if (findings->last == NULL) {
    findings->first = finding;
  } else {
    findings->last->next = finding;
  }
  findings->last = finding;
  count(findings, finding->severity);
}

static void leave_out(by_findings *findings, size_t number, by_severity worst)
{
  findings->left_worst = findings->left_out == 0 || worst > findings->left_worst ? worst : findings->left_worst;
  findings->left_out += number;
}

void by_findings_add_as(by_findings *findings, const by_finding *finding, by_severity severity)
{
  if (by_arena_is_scarce(findings->arena)) {
    leave_out(findings, 1, severity);
    count(findings, severity);
    return;
  }
  by_finding *copy = by_arena_take(findings->arena, 1, sizeof *copy);
  if (copy == NULL) {
    findings->failed = true;
    return;
  }
  *copy = *finding;
  copy->severity = severity;
  if (copy->place.path.size == 0) {
    copy->place.path = findings->path;
  }
  if (copy->related.path.size == 0 && copy->related.line != 0) {
    copy->related.path = findings->path;
  }
  if (!copy_texts(findings->arena, copy)) {
    findings->failed = true;
    return;
  }
  append(findings, copy);
}

by_place by_place_at(by_span member, by_position spot)
{
  return (by_place){.member = member, .line = spot.line, .column = spot.column};
}

void by_findings_add(by_findings *findings, const by_finding *finding)
{
  by_findings_add_as(findings, finding, finding->rule->severity);
}

void by_findings_join(by_findings *findings, const by_findings *other)
{
  if (findings->last == NULL) {
    findings->first = other->first;
  } else {
    findings->last->next = other->first;
  }
  findings->last = other->last == NULL ? findings->last : other->last;
  findings->errors += other->errors;
  findings->warnings += other->warnings;
  findings->notes += other->notes;
  if (other->left_out != 0) {
    leave_out(findings, other->left_out, other->left_worst);
  }
  findings->failed = findings->failed || other->failed;
}

void by_findings_add_all(by_findings *findings, const by_findings *other)
{
  by_findings counted = *other;
  counted.first = NULL;
  counted.last = NULL;
  for (const by_finding *each = other->first; each != NULL; each = each->next) {
    by_findings_add_as(findings, each, each->severity);
    counted.errors -= each->severity == BY_ERROR;
    counted.warnings -= each->severity == BY_WARNING;
    counted.notes -= each->severity == BY_NOTE;
  }
  by_findings_join(findings, &counted);
}

void by_findings_keep(by_findings *findings, bool (*is_kept)(const by_finding *finding, const void *context), const void *context)
{
  by_finding **link = &findings->first;
  findings->last = NULL;
  while (*link != NULL) {
    by_finding *const each = *link;
    if (is_kept(each, context)) {
      findings->last = each;
      link = &each->next;
    } else {
      *link = each->next;
      findings->errors -= each->severity == BY_ERROR;
      findings->warnings -= each->severity == BY_WARNING;
      findings->notes -= each->severity == BY_NOTE;
    }
  }
}

by_status by_findings_status(const by_findings *findings, size_t errors)
{
  if (findings->failed) {
    return BY_ENVIRONMENT;
  }
  return findings->errors > errors ? BY_REFUSED : BY_OK;
}

by_status by_findings_confirm(const by_findings *findings, by_status status)
{
  return status == BY_REFUSED && findings->errors == 0 ? BY_INTERNAL : status;
}

static int number_order(size_t a, size_t b)
{
  return (a > b) - (a < b);
}

static int line_order(const by_finding *a, const by_finding *b)
{
  int order = by_span_compare(a->place.path, b->place.path);
  order = order != 0 ? order : by_span_compare(a->place.member, b->place.member);
  return order != 0 ? order : number_order(a->place.line, b->place.line);
}

static int finding_order(const by_finding *a, const by_finding *b)
{
  int order = line_order(a, b);
  order = order != 0 ? order : number_order(a->place.column, b->place.column);
  return order != 0 ? order : strcmp(a->rule->id, b->rule->id);
}

/* Joins two sorted lists; of equal findings those of the first come first. */
static by_finding *merge(by_finding *a, by_finding *b)
{
  by_finding *first = NULL;
  by_finding **end = &first;
  while (a != NULL && b != NULL) {
    by_finding **lower = finding_order(b, a) < 0 ? &b : &a;
    *end = *lower;
    end = &(*lower)->next;
    *lower = *end;
  }
  *end = a != NULL ? a : b;
  return first;
}

/* Merge sort of a list without recursion: runs[i] is empty or sorted and 2^i findings long. */
void by_findings_sort(by_findings *findings)
{
  enum { RUNS = 48 };
  by_finding *runs[RUNS] = {NULL};
  by_finding *rest = findings->first;
  while (rest != NULL) {
    by_finding *run = rest;
    rest = rest->next;
    run->next = NULL;
    size_t level = 0;
    while (level + 1 < RUNS && runs[level] != NULL) {
      run = merge(runs[level], run);
      runs[level++] = NULL;
    }
    runs[level] = run;
  }
  by_finding *sorted = NULL;
  for (size_t level = 0; level < RUNS; level++) {
    sorted = merge(runs[level], sorted);
  }
  findings->first = sorted;
  for (findings->last = sorted; findings->last != NULL && findings->last->next != NULL;) {
    findings->last = findings->last->next;
  }
}

/* The most severe of the sorted findings about the line of `wanted`, or about the last line before it; `*next` is the first behind it, and
 * `known` what was found for the line before. */
static const by_finding *told_of(const by_finding *wanted, const by_finding *known, const by_finding **next)
{
  while (*next != NULL && line_order(*next, wanted) <= 0) {
    const bool same = known != NULL && line_order(known, *next) == 0;
    known = same && known->severity >= (*next)->severity ? known : *next;
    *next = (*next)->next;
  }
  return known;
}

void by_findings_join_news(by_findings *findings, by_findings *other)
{
  if (other->left_out != 0) { /* nobody knows what those were about */
    by_findings_join(findings, other);
    return;
  }
  by_findings news = {.arena = other->arena, .failed = other->failed};
  by_findings_sort(findings);
  by_findings_sort(other);
  const by_finding *rest = findings->first;
  const by_finding *told = NULL;
  by_finding *next = NULL;
  for (by_finding *each = other->first; each != NULL; each = next) {
    next = each->next;
    told = told_of(each, told, &rest);
    const bool known = told != NULL && line_order(told, each) == 0 && told->severity >= each->severity;
    if (!known && each->severity != BY_NOTE) {
      append(&news, each);
    }
  }
  by_findings_join(findings, &news);
}

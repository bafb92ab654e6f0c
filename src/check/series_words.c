/* SPDX-License-Identifier: BSD-2-Clause */
/* How findings name issues, and how they are added at their place. */
#include "check/series_parts.h"

enum { WORDS_MOST = 1 << 16 };

static void add_range(by_range range, const char *joint, by_buffer *out)
{
  by_buffer_add_number(out, (uint64_t)range.first);
  if (range.last != range.first) {
    by_buffer_add_text(out, joint);
    by_buffer_add_number(out, (uint64_t)range.last);
  }
}

static void add_book(const by_run *run, long book, by_buffer *out)
{
  if (book != 0) {
    by_buffer_add_text(out, run->numbering == BY_NUMBERS_IN_YEARS ? " of " : " of volume ");
    by_buffer_add_number(out, (uint64_t)book);
  }
}

void by_series_add_numbers(const by_run *run, by_range numbers, long book, by_buffer *out)
{
  by_buffer_add_text(out, numbers.first == numbers.last ? "number " : "numbers ");
  add_range(numbers, " to ", out);
  add_book(run, book, out);
}

void by_series_add_number(const by_run *run, const by_sibling *sibling, by_buffer *out)
{
  by_buffer_add_text(out, "number ");
  add_range(sibling->number, "-", out);
  add_book(run, sibling->book, out);
}

void by_series_add_date(const by_sibling *sibling, by_buffer *out)
{
  by_buffer_add_text(out, "the date ");
  by_buffer_add(out, sibling->date);
}

by_series_say by_series_begin(size_t rule, by_aspect at)
{
  by_series_say say = {.rule = rule, .at = at};
  for (size_t i = 0; i < BY_DETAILS; i++) {
    say.details[i] = by_buffer_of(WORDS_MOST);
  }
  return say;
}

static by_place place_of(const by_sibling *sibling, by_aspect at)
{
  by_place place = sibling->spots[at].place;
  place.path = place.path.size == 0 ? sibling->path : place.path;
  return place;
}

void by_series_end(by_series_say *say, const by_run *run, by_sibling *sibling)
{
  by_finding finding = {
      .rule = &by_series_rules[say->rule], .place = place_of(sibling, say->at), .source_line = sibling->spots[say->at].line};
  if (say->other != NULL) {
    finding.related = place_of(say->other, say->at);
  }
  for (size_t i = 0; i < BY_DETAILS; i++) {
    finding.details[i] = by_buffer_span(&say->details[i]);
    run->series->failed = run->series->failed || say->details[i].failed;
  }
  by_findings_add_as(&sibling->findings, &finding, say->mild ? BY_NOTE : finding.rule->severity);
  run->series->failed = run->series->failed || sibling->findings.failed;
  for (size_t i = 0; i < BY_DETAILS; i++) {
    by_buffer_drop(&say->details[i]);
  }
}

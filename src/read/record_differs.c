/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the values of an archivist disagree: with each other, which is an error, or with what was read in the text, which is only told,
 * for a print may be wrong and a rule may misread it. */
#include "base/rules_record.h"
#include "model/edtf.h"
#include "read/find.h"
#include "read/join_parts.h"

by_place by_join_place(const by_joining *work, const by_value *value)
{
  by_place place = {.path = work->joint->path};
  if (value->cell != NULL && value->cell->place.line != 0) {
    return value->cell->place;
  }
  if (value->record_line != 0) {
    return (by_place){.path = work->joint->record_path, .line = value->record_line};
  }
  if (value->at.size != 0) {
    place = by_text_place(work->text, value->at.offset, value->at.size);
    place.path = work->joint->path;
  }
  return place;
}

/* "issue", or "issue (cell E2)". */
static by_span field_of(by_joining *work, const char *field, const by_value *given)
{
  if (given->cell == NULL) {
    return by_span_of(field);
  }
  by_buffer out = by_buffer_of(1 << 10);
  by_span copy = {0};
  by_buffer_add_text(&out, field);
  by_buffer_add_text(&out, " (cell ");
  by_buffer_add(&out, given->cell->address);
  by_buffer_add_byte(&out, ')');
  work->failed = work->failed || out.failed || !by_arena_copy(work->arena, by_buffer_span(&out), &copy);
  by_buffer_drop(&out);
  return copy;
}

void by_join_report_conflict(by_joining *work, const char *field, const by_value *old, const by_value *given)
{
  by_findings_add(work->findings, &(by_finding){.rule = &by_record_rules[BY_RECORD_CONFLICT],
                                                .place = by_join_place(work, given),
                                                .related = by_join_place(work, old),
                                                .details = {field_of(work, field, given), given->text, old->text},
                                                .source_line = given->cell == NULL ? by_span_of("") : given->cell->line});
}

/* Whether a day may be meant by both. A date that nobody can read is another rule's. */
static bool dates_meet(by_span a, by_span b)
{
  by_edtf first = {0};
  by_edtf second = {0};
  if (by_edtf_parse(a, &first) != BY_EDTF_VALID || by_edtf_parse(b, &second) != BY_EDTF_VALID) {
    return true;
  }
  by_edtf_day starts[2];
  by_edtf_day ends[2];
  by_edtf_bounds(&first, &starts[0], &ends[0]);
  by_edtf_bounds(&second, &starts[1], &ends[1]);
  return by_edtf_day_number(starts[0]) <= by_edtf_day_number(ends[1]) && by_edtf_day_number(starts[1]) <= by_edtf_day_number(ends[0]);
}

static bool is_same(by_arena *arena, by_field_kind kind, by_span a, by_span b)
{
  if (kind == BY_FIELD_DATE && a.size != 0 && b.size != 0) {
    return dates_meet(a, b);
  }
  return kind == BY_FIELD_LANGUAGE ? by_span_equal_folded(by_span_before(a, "-"), by_span_before(b, "-")) : by_text_same(arena, a, b);
}

void by_join_compare(by_joining *work, const char *field, by_field_kind kind, const by_value *read, const by_value *given)
{
  if (read->text.size == 0) {
    return;
  }
  for (const by_value *witness = read; witness != NULL; witness = witness->beaten) {
    if (is_same(work->arena, kind, witness->text, given->text)) {
      return;
    }
  }
  const by_span said = given->text.size == 0 ? by_span_of("not stated") : given->text;
  by_findings_add(work->findings, &(by_finding){.rule = &by_record_rules[BY_RECORD_PRINT_DIFFERS],
                                                .place = by_join_place(work, given),
                                                .related = by_join_place(work, read),
                                                .details = {field_of(work, field, given), said, read->text},
                                                .source_line = given->cell == NULL ? by_span_of("") : given->cell->line});
}

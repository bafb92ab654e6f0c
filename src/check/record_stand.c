/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the record of a package says that its values stand in the source: there is such a place, and what is printed there is what it has
 * as printed. What an archivist typed need not be a part of the text. */
#include "base/buffer.h"
#include "base/rules_record.h"
#include "base/utf8.h"
#include "base/xml_char.h"
#include "check/original.h"
#include "check/record.h"
#include "read/date_raw.h"
#include "text/blank.h"

enum { PLACE_MOST = 16 << 10 }; /* bytes; no value is longer (record-value-long) */

typedef struct stand_check {
  const by_text *text;
  by_findings *findings;
} stand_check;

static void report(const stand_check *check, const by_value *value, const by_span details[2], by_place there)
{
  there.path = check->text->path;
  by_findings_add(check->findings, &(by_finding){.rule = &by_record_rules[BY_RECORD_PLACE],
                                                 .place = {.line = value->record_line},
                                                 .related = there,
                                                 .details = {details[0], details[1]}});
}

/* Whether line, column and characters are those of the bytes. */
static bool is_place(const by_text *text, const by_evidence *at)
{
  const size_t end = at->offset + at->size;
  if (at->offset > text->bytes.size || at->size > text->bytes.size - at->offset) {
    return false;
  }
  const by_place place = by_text_place(text, at->offset, at->size);
  const size_t first = text->lines[place.line - 1].character + place.column - 1;
  return place.line == at->line && place.column == at->column && first == at->character &&
         by_text_character_at(text, end) - first == at->characters;
}

/* The text without blanks and line ends, and without the characters that no record can hold. */
static by_buffer bare(by_span text)
{
  by_buffer made = by_buffer_of(PLACE_MOST);
  for (size_t offset = 0; offset < text.size;) {
    const size_t start = offset;
    const uint32_t code = by_utf8_next(text, &offset);
    const size_t forbidden = by_xml_forbidden(text, start);
    if (forbidden != 0) {
      offset = start + forbidden;
    } else if (!by_blank_is(code) && code != '\n' && code != '\r') {
      by_buffer_add(&made, by_span_slice(text, start, offset - start));
    }
  }
  return made;
}

/* Whether one of the two has the other in it: the printed form may be told with the words around it. Nothing is in no other. */
static bool are_alike(by_findings *findings, by_span one, by_span other)
{
  by_buffer left = bare(one);
  by_buffer right = bare(other);
  const bool blank = left.size == 0 || right.size == 0;
  const bool within = by_span_find(by_buffer_span(&left), by_buffer_span(&right)) != BY_NOWHERE ||
                      by_span_find(by_buffer_span(&right), by_buffer_span(&left)) != BY_NOWHERE;
  const bool alike = left.failed || right.failed || (blank ? left.size == right.size : within);
  findings->failed = findings->failed || left.failed || right.failed;
  by_buffer_drop(&right);
  by_buffer_drop(&left);
  return alike;
}

static by_span beginning_of(by_span text)
{
  enum { SHOWN = 200 };
  const by_span most = by_span_slice(text, 0, SHOWN);
  return by_span_slice(most, 0, by_utf8_valid(most));
}

/* The printed form against what stands there. */
static void check_print(const stand_check *check, const by_value *value, by_span there)
{
  const by_evidence *at = &value->at;
  const bool vast = there.size > PLACE_MOST || value->raw.size > PLACE_MOST;
  if (value->raw.size != 0 && value->cell == NULL && (vast || !are_alike(check->findings, there, value->raw))) {
    const by_span seen = vast ? by_span_of("more than a value can be") : by_blank_only(there) ? by_span_of("a blank") : there;
    report(check, value, (by_span[]){beginning_of(value->raw), seen}, by_text_place(check->text, at->offset, at->size));
  }
}

/* A person who writes a record gives no place, or a line alone. */
static bool has_place(const by_evidence *at)
{
  return at->size + at->offset + at->column + at->character + at->characters != 0;
}

static void check_one(const stand_check *check, const by_value *value)
{
  const by_evidence *at = &value->at;
  if (!has_place(at)) {
    return;
  }
  if (at->size != 0 && is_place(check->text, at)) {
    check_print(check, value, by_span_slice(check->text->bytes, at->offset, at->size));
  } else {
    report(check, value, (by_span[]){value->raw.size != 0 ? value->raw : value->text, by_span_of("no such place")}, (by_place){0});
  }
}

/* The value, and those that lost against it. */
static void check_value(const stand_check *check, const by_value *value)
{
  for (const by_value *each = value; each != NULL; each = each->beaten) {
    check_one(check, each);
  }
}

static void check_agents(const stand_check *check, const by_agents *agents)
{
  for (size_t i = 0; i < agents->count; i++) {
    check_value(check, &agents->items[i].name);
  }
}

/* The date of issue against the day that is printed. */
static void check_date(const stand_check *check, const by_record *record)
{
  enum { MOST = 4 };
  by_printed_date dates[MOST];
  by_edtf date = {0};
  const by_value *value = &record->date;
  if (value->raw.size == 0 || by_edtf_parse(value->text, &date) != BY_EDTF_VALID) {
    return;
  }
  const size_t count = by_date_raw(value->raw, record->language.text, check->findings->arena, dates, MOST);
  if (by_printed_contradicts(dates, count, &date)) {
    const by_finding differs = {.rule = &by_record_rules[BY_RECORD_DATE_CALENDAR_MISMATCH],
                                .place = {.line = value->record_line},
                                .details = {value->text, value->raw, by_span_of(by_calendar_name(dates[0].calendar))}};
    by_findings_add_as(check->findings, &differs, BY_WARNING);
  }
}

void by_check_record_stand(const by_record *record, const by_text *text, by_findings *findings)
{
  const stand_check check = {.text = text, .findings = findings};
  for (size_t i = 0; i < BY_FIELDS; i++) {
    check_value(&check, by_field_value(&by_fields[i], record));
  }
  check_date(&check, record);
  check_agents(&check, &record->editors);
  for (size_t i = 0; i < record->article_count; i++) {
    check_value(&check, &record->articles[i].title);
    check_agents(&check, &record->articles[i].agents);
  }
  for (size_t i = 0; i < record->event_count; i++) {
    check_value(&check, &record->events[i]);
  }
}

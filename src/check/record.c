/* SPDX-License-Identifier: BSD-2-Clause */
/* Each rule is one small function; the fields that are treated alike stand in tables. */
#include "check/record.h"

#include "base/buffer.h"
#include "base/rules_record.h"
#include "check/record_parts.h"
#include "model/identifier.h"
#include "model/language_tag.h"
#include "model/printed_number.h"
#include "text/blank.h"
#include "text/language_code.h"
#include "text/script.h"

/* A field whose absence or uncertainty is told. */
typedef struct told_field {
  const char *name;
  size_t unknown;
  size_t unconfirmed;
} told_field;

enum { MARK_BYTES = 3, SAID_MOST = 4096 /* bytes of what is said of a value's standing */ };

by_place by_record_place(const by_record_check *check, const by_value *value)
{
  if (value->cell != NULL && value->cell->place.line != 0 && value->at.size == 0) {
    return value->cell->place;
  }
  if (value->at.size == 0) {
    return value->state == BY_CONFIRMED ? (by_place){.path = check->demand->record_path, .line = value->record_line} : (by_place){0};
  }
  if (check->demand->text != NULL) {
    return by_text_place(check->demand->text, value->at.offset, value->at.size);
  }
  return (by_place){.line = value->at.line,
                    .column = value->at.column,
                    .offset = value->at.offset + (check->record->source.mark ? MARK_BYTES : 0),
                    .size = value->at.size};
}

by_span by_record_line(const by_record_check *check, const by_value *value)
{
  const by_text *text = check->demand->text;
  if (value->cell != NULL && value->at.size == 0) {
    return value->cell->line;
  }
  const bool known = text != NULL && value->at.size != 0 && value->at.line != 0 && value->at.line <= text->line_count;
  return known ? by_text_line(text, value->at.line - 1) : (by_span){0};
}

void by_record_report(const by_record_check *check, size_t rule, const by_value *value, const by_span details[BY_DETAILS])
{
  by_finding finding = {
      .rule = &by_record_rules[rule], .place = by_record_place(check, value), .source_line = by_record_line(check, value)};
  for (size_t i = 0; i < BY_DETAILS; i++) {
    finding.details[i] = details[i];
  }
  by_findings_add(check->findings, &finding);
}

void by_record_warn(const by_record_check *check, size_t rule, const by_value *value, const by_value *other,
                    const by_span details[BY_DETAILS])
{
  by_finding finding = {
      .rule = &by_record_rules[rule], .place = by_record_place(check, value), .source_line = by_record_line(check, value)};
  finding.related = other == value ? finding.related : by_record_place(check, other);
  for (size_t i = 0; i < BY_DETAILS; i++) {
    finding.details[i] = details[i];
  }
  by_findings_add_as(check->findings, &finding, BY_WARNING);
}

/* As a sentence says it: what "is proposed", "is in conflict". */
static by_span state_said(by_state state)
{
  return by_span_of(state == BY_CONFLICT ? "in conflict" : by_state_name(state));
}

/* The first of the values that the print has against it; NULL where it has none. */
static const by_value *rival_of(const by_value *value)
{
  const by_value *rival = value->state == BY_CONFLICT ? value->beaten : NULL;
  while (rival != NULL && rival->text.size == 0) {
    rival = rival->beaten;
  }
  return rival;
}

/* A conflict is told with what it is about, and where that stands. */
static void report_unconfirmed(const by_record_check *check, size_t rule, const by_value *value)
{
  const by_value *rival = rival_of(value);
  by_buffer said = by_buffer_of(SAID_MOST);
  by_buffer_add(&said, state_said(value->state));
  if (rival != NULL) {
    by_buffer_add_text(&said, " with \"");
    by_buffer_add(&said, rival->text);
    by_buffer_add_byte(&said, '"');
  }
  by_finding finding = {.rule = &by_record_rules[rule],
                        .place = by_record_place(check, value),
                        .details = {value->text, by_buffer_span(&said), value->rule},
                        .source_line = by_record_line(check, value)};
  finding.related = rival == NULL ? finding.related : by_record_place(check, rival);
  by_findings_add(check->findings, &finding);
  by_buffer_drop(&said);
}

static void report(const by_record_check *check, size_t rule, const by_value *value, by_span detail)
{
  const by_span details[BY_DETAILS] = {detail, state_said(value->state), value->rule};
  by_record_report(check, rule, value, details);
}

by_status by_check_record_source(const by_record *given, const by_source *source, by_span path, by_findings *findings)
{
  if (by_digest_equal(&given->source.sha256, &source->sha256)) {
    return BY_OK;
  }
  enum { STATED_MOST = 1 << 8 };
  by_buffer stated = by_buffer_of(STATED_MOST);
  by_digest_add_hex(&given->source.sha256, &stated);
  const size_t counts[] = {given->source.size, given->source.lines, given->source.characters};
  for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
    by_buffer_add_byte(&stated, ' ');
    by_buffer_add_number(&stated, counts[i]);
  }
  by_findings_add(findings, &(by_finding){.rule = &by_record_rules[BY_RECORD_STALE],
                                          .place = {.line = (uint32_t)given->source_line},
                                          .related = {.path = path},
                                          .details = {source->name},
                                          .value = by_buffer_span(&stated)});
  by_buffer_drop(&stated);
  return BY_REFUSED;
}

/* A value that somebody confirmed to be not stated is known. */
static bool is_known(const by_value *value)
{
  return value->state != BY_UNKNOWN && (value->text.size != 0 || value->state == BY_CONFIRMED);
}

/* Names the row, too, in which an archivist may confirm the value. */
static void report_required(const by_record_check *check, const told_field *field, const by_value *value, by_state state)
{
  by_findings_add(check->findings,
                  &(by_finding){.rule = &by_record_rules[BY_RECORD_REQUIRED],
                                .place = by_record_place(check, value),
                                .related = check->demand->row,
                                .details = {by_span_of(field->name), state_said(state), by_span_of(by_state_name(check->demand->require))},
                                .source_line = by_record_line(check, value)});
}

static void check_certainty(const by_record_check *check, const told_field *field, const by_value *value)
{
  const by_state required = check->demand->require;
  const by_state state = is_known(value) ? value->state : BY_UNKNOWN;
  if (state < required) {
    report_required(check, field, value, state);
  } else if (state == BY_UNKNOWN) {
    report(check, field->unknown, value, (by_span){0});
  } else if (state < BY_CORROBORATED) {
    report_unconfirmed(check, field->unconfirmed, value);
  }
}

static void check_agents(const by_record_check *check, const by_agents *agents)
{
  for (size_t i = 0; i < agents->count; i++) {
    const by_value *name = &agents->items[i].name;
    if (by_blank_only(name->text)) {
      report(check, BY_RECORD_NAME_EMPTY, name, by_span_of(by_role_name(agents->items[i].role)));
    } else if (name->state < BY_CORROBORATED) {
      report(check, BY_RECORD_AUTHOR_UNCONFIRMED, name, name->text);
    }
  }
}

static void check_names(const by_record_check *check)
{
  check_agents(check, &check->record->editors);
  for (size_t i = 0; i < check->record->article_count; i++) {
    check_agents(check, &check->record->articles[i].agents);
  }
}

/* Another number than the printed one needs somebody who answers for it, and a text that does not have the number itself. */
static void check_number(const by_record_check *check, const char *field, const by_value *number)
{
  if (number->text.size == 0) {
    return;
  }
  if (!by_issue_number_is_valid(number->text)) {
    report(check, BY_RECORD_ISSUE_FORMAT, number, number->text);
    return;
  }
  const bool answered = number->state == BY_CONFIRMED && number->at.size == 0;
  if (!answered && !by_print_agrees(number->raw, by_number_first(number->text), by_number_last(number->text))) {
    by_value given = *number;
    given.at = (by_evidence){0}; /* it is wrong where it was written */
    by_record_report(check, BY_RECORD_NUMBER_PRINT, &given, (by_span[BY_DETAILS]){by_span_of(field), number->text, number->raw});
  }
}

static void check_issn(const by_record_check *check)
{
  const by_value *issn = &check->record->issn;
  if (issn->text.size == 0) {
    return;
  }
  const by_issn_verdict verdict = by_issn_judge(issn->text);
  if (verdict == BY_ISSN_FORMAT) {
    report(check, BY_RECORD_ISSN_FORMAT, issn, issn->text);
  } else if (verdict == BY_ISSN_CHECK_DIGIT) {
    const char digit = by_issn_check_digit(issn->text);
    const by_span details[BY_DETAILS] = {issn->text, {&digit, 1}};
    by_record_report(check, BY_RECORD_ISSN_CHECK_DIGIT, issn, details);
  }
}

/* A tag for private use alone (x-...) names no language that anybody else knows. */
static bool is_language(by_span tag)
{
  return by_language_tag_is_well_formed(tag) && by_language_may_be(tag);
}

static void refuse_package_id(const by_record_check *check)
{
  const by_span id = check->record->package_id;
  const by_span can = by_span_of(by_name_is_device(id) ? "Windows has a device of that name"
                                                       : "2 to 80 letters A to Z, digits, hyphens and underscores can");
  const by_value nowhere = {0};
  by_record_report(check, BY_RECORD_PACKAGE_ID, &nowhere, (by_span[BY_DETAILS]){id, can});
}

static void check_tag(const by_record_check *check)
{
  const by_value *language = &check->record->language;
  const by_span tag = by_language_tag_short(language->text);
  if (tag.size != 0) {
    by_record_report(check, BY_RECORD_LANGUAGE_CODE, language, (by_span[BY_DETAILS]){language->text, tag});
  } else if (language->text.size != 0 && !is_language(language->text)) {
    report(check, BY_RECORD_LANGUAGE_FORMAT, language, language->text);
  }
}

static void check_shapes(const by_record_check *check)
{
  const by_record *record = check->record;
  check_number(check, "issue number", &record->issue);
  check_number(check, "volume", &record->volume);
  check_number(check, "running number", &record->running);
  check_issn(check);
  check_tag(check);
  if (record->rights.text.size != 0 && !by_web_uri_is_valid(record->rights.text)) {
    report(check, BY_RECORD_RIGHTS_FORMAT, &record->rights, record->rights.text);
  }
  if (!by_package_id_is_valid(record->package_id)) {
    refuse_package_id(check);
  }
}

/* A tag that names no one language. */
static bool names_none(by_span tag)
{
  static const char *const NONE[] = {"und", "mul", "mis", "zxx"};
  return by_span_is_any(tag, NONE, sizeof NONE / sizeof NONE[0]);
}

void by_check_record_language(const by_record *record, const by_text *text, by_span record_path, by_findings *findings)
{
  const by_value *language = &record->language;
  if (language->state != BY_CONFIRMED || !is_language(language->text) || names_none(language->text)) {
    return;
  }
  const by_leads letters = by_leads_count(text->bytes);
  const bool silent = letters.latin + letters.right + letters.other + letters.high == 0;
  const by_direction direction = by_direction_of_text(text->bytes);
  if (silent || by_direction_of_language(language->text) == direction || by_language_tag_short(language->text).size != 0) {
    return;
  }
  const by_record_check check = {
      .record = record, .demand = &(by_record_demand){.record_path = record_path, .text = text}, .findings = findings};
  const by_span details[BY_DETAILS] = {language->text, by_span_of(direction == BY_RTL ? "right to left" : "left to right")};
  by_record_report(&check, BY_RECORD_LANGUAGE_SCRIPT, language, details);
}

void by_check_record(const by_record *record, const by_record_demand *demand, by_findings *findings)
{
  static const told_field TITLE = {"title", BY_RECORD_TITLE_UNKNOWN, BY_RECORD_TITLE_UNCONFIRMED};
  static const told_field ISSUE = {"issue number", BY_RECORD_ISSUE_UNKNOWN, BY_RECORD_ISSUE_UNCONFIRMED};
  static const told_field DATE = {"date", BY_RECORD_DATE_UNKNOWN, BY_RECORD_DATE_UNCONFIRMED};
  const by_record_check check = {.record = record, .demand = demand, .findings = findings};
  check_certainty(&check, &TITLE, &record->title);
  check_certainty(&check, &ISSUE, is_known(&record->issue) || !is_known(&record->label) ? &record->issue : &record->label);
  check_certainty(&check, &DATE, &record->date);
  if (!is_known(&record->language)) {
    report(&check, BY_RECORD_LANGUAGE_UNKNOWN, &record->language, (by_span){0});
  }
  check_names(&check);
  check_shapes(&check);
  by_check_record_date(&check);
  if (demand->text != NULL) {
    by_check_record_language(record, demand->text, demand->record_path, findings);
  }
}

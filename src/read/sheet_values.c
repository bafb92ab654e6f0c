/* SPDX-License-Identifier: BSD-2-Clause */
/* From the cells of a row to single values of the record. A number may be typed in any digits; a date is EDTF, which check/ judges; a
 * title, a date's original and a printed number stand as they were typed. */
#include "read/sheet_parts.h"

#include "base/ascii.h"
#include "model/edtf.h"
#include "model/identifier.h"
#include "read/cues.h"
#include "read/find.h"
#include "read/sheet_words.h"
#include "text/calendar.h"
#include "text/shadow.h"

static by_value value_of(by_row *row, by_meaning meaning)
{
  const size_t column = by_row_column(row, meaning);
  return column != BY_NOWHERE ? by_row_value(row, column, by_row_text(row, meaning)) : (by_value){0};
}

/* Says that the cell with this meaning cannot be understood, or is of no use. */
static void report(const by_row *row, by_meaning meaning, size_t rule, const char *why)
{
  const by_cell_trouble trouble = {.rule = rule, .second = by_row_text(row, meaning), .third = by_span_of(why)};
  by_row_report(row, by_row_column(row, meaning), &trouble);
}

/* A cell that its column cannot mean is an error in our sheet, for there the columns say what goes in; catalogues of other tools hold "ca.
 * 1908" and "Spring", too: such a value is not used. */
static void report_misfit(const by_row *row, by_meaning meaning, by_value *value, const char *wanted)
{
  if (row->sheet->dialect->own) {
    report(row, meaning, BY_SHEET_CELL_FORMAT, wanted);
    return;
  }
  by_buffer why = by_buffer_of(256);
  by_buffer_add_text(&why, "it is not ");
  by_buffer_add_text(&why, wanted);
  const by_cell_trouble trouble = {.rule = BY_SHEET_CELL_UNUSED, .second = by_row_text(row, meaning), .third = by_buffer_span(&why)};
  by_row_report(row, by_row_column(row, meaning), &trouble);
  row->joint->findings->failed = row->joint->findings->failed || why.failed;
  by_buffer_drop(&why);
  *value = (by_value){0};
}

static by_span plain_of(by_row *row, by_span text)
{
  by_shadow shadow = {0};
  if (!by_shadow_make(text, row->arena, &shadow)) {
    row->failed = true;
  }
  return by_span_trim(shadow.text);
}

/* A number; in other digits than ASCII its form as typed is kept beside it. */
static by_value number_of(by_row *row, by_meaning meaning)
{
  by_value value = value_of(row, meaning);
  if (value.text.size == 0) {
    return value;
  }
  const by_span typed = value.text;
  value.text = plain_of(row, typed);
  value.raw = by_span_equal(typed, value.text) ? by_span_of("") : typed;
  if (!row->failed && !by_issue_number_is_valid(value.text)) {
    report_misfit(row, meaning, &value, "a number in digits without leading zeros, such as 232");
  }
  return value;
}

/* The two numbers of a double issue as the record has them. */
static by_span join_numbers(by_row *row, by_span first, by_span last)
{
  by_buffer joined = by_buffer_of(64);
  by_span copy = {0};
  by_buffer_add(&joined, first);
  if (last.size != 0 && !by_span_equal(first, last)) {
    by_buffer_add_byte(&joined, '-');
    by_buffer_add(&joined, last);
  }
  if (!joined.failed && !by_arena_copy(row->arena, by_buffer_span(&joined), &copy)) {
    row->failed = true;
  }
  by_buffer_drop(&joined);
  return copy;
}

/* The printed number beside the issue's; one that was read with another number no longer fits. */
static void add_label(by_row *row, by_value *issue)
{
  const by_span label = by_row_text(row, BY_MEANS_ISSUE_LABEL);
  const by_value *const known = &row->joint->record->issue;
  const bool as_read = by_text_same(row->arena, label, known->raw);
  if (label.size == 0 || (as_read && by_span_equal(known->text, issue->text))) {
    issue->raw = as_read ? by_span_of("") : issue->raw;
  } else if (as_read) {
    report(row, BY_MEANS_ISSUE_LABEL, BY_SHEET_CELL_UNUSED, "it was read with another number; write what is printed, or empty it");
  } else {
    issue->raw = label;
  }
}

/* Whether the printed form is a number, or has one in it. */
static bool is_numbered(by_row *row, by_span printed)
{
  uint32_t first = 0;
  uint32_t last = 0;
  const by_span plain = plain_of(row, printed);
  return by_has_digit(plain) || (plain.size != 0 && by_number_span(plain, &first, &last) == plain.size);
}

/* The words by which a special issue is known; what is printed of a number is none. */
static by_value special_label(by_row *row)
{
  const by_span label = by_row_text(row, BY_MEANS_ISSUE_LABEL);
  const bool printed = is_numbered(row, label) || by_text_same(row->arena, label, row->joint->record->issue.raw);
  const by_value nothing = {0};
  return printed ? nothing : value_of(row, BY_MEANS_ISSUE_LABEL);
}

/* From first, last and label. */
static by_value own_issue(by_row *row, bool special)
{
  by_value issue = number_of(row, BY_MEANS_ISSUE_FROM);
  const by_value last = number_of(row, BY_MEANS_ISSUE_TO);
  if (issue.text.size == 0) {
    if (by_row_text(row, BY_MEANS_ISSUE_TO).size != 0) {
      report(row, BY_MEANS_ISSUE_TO, BY_SHEET_CELL_UNUSED, "issue_from is empty");
    }
    if (!special && by_row_text(row, BY_MEANS_ISSUE_LABEL).size != 0) {
      report(row, BY_MEANS_ISSUE_LABEL, BY_SHEET_CELL_UNUSED, "issue_from is empty");
    }
    return issue;
  }
  issue.text = join_numbers(row, issue.text, last.text);
  if (!special) {
    add_label(row, &issue);
  }
  return issue;
}

/* From one cell: 232, 232-233, 232/233. */
static by_value single_issue(by_row *row)
{
  static const char DASH[] = "\xE2\x80\x93";
  by_value issue = value_of(row, BY_MEANS_ISSUE);
  if (issue.text.size == 0) {
    return issue;
  }
  const by_span plain = plain_of(row, issue.text);
  const size_t dash = by_span_find(plain, by_span_of(DASH));
  const size_t slash = by_span_find(plain, by_span_of("/"));
  const size_t hyphen = by_span_find(plain, by_span_of("-"));
  const size_t middle = dash != BY_NOWHERE ? dash : slash != BY_NOWHERE ? slash : hyphen;
  const size_t behind = middle == BY_NOWHERE ? plain.size : middle + (dash == middle ? sizeof DASH - 1 : 1);
  const by_span first = by_span_trim(by_span_slice(plain, 0, middle));
  issue.raw = issue.text;
  issue.text = join_numbers(row, first, by_span_trim(by_span_from(plain, behind)));
  if (!row->failed && !by_issue_number_is_valid(issue.text)) {
    report_misfit(row, BY_MEANS_ISSUE, &issue, "a number, or two of a double issue, such as 232-233");
  }
  return issue;
}

/* The periodical's title; an address that stands for it is none. */
static by_value title_of(by_row *row)
{
  by_value title = value_of(row, BY_MEANS_TITLE);
  if (by_web_uri_is_valid(title.text)) {
    report(row, BY_MEANS_TITLE, BY_SHEET_CELL_UNUSED, "it is an address, not a title");
    title = (by_value){0};
  }
  return title;
}

/* The title of an item may have the number in it: it is the periodical's only where it says what was recognised. */
static by_value item_title(by_row *row)
{
  const by_record *const record = row->joint->record;
  by_value title = value_of(row, BY_MEANS_ITEM_TITLE);
  if (title.text.size == 0 || by_text_same(row->arena, title.text, record->title.text)) {
    return title;
  }
  by_buffer whole = by_buffer_of(BY_CSV_CELL_BYTES);
  by_buffer_add(&whole, record->title.text);
  by_buffer_add_byte(&whole, ' ');
  by_buffer_add(&whole, record->issue.text);
  if (record->title.text.size != 0 && by_text_same(row->arena, title.text, by_buffer_span(&whole))) {
    title.text = record->title.text;
  } else {
    title.state = BY_PROPOSED;
    title.confirmed_by = (by_span){0};
  }
  by_buffer_drop(&whole);
  return title;
}

static by_span calendar_of(const by_row *row)
{
  const by_span name = by_row_text(row, BY_MEANS_CALENDAR);
  by_calendar calendar = BY_GREGORIAN;
  if (name.size != 0 && !by_calendar_named(name, &calendar) && !by_span_equal(name, row->joint->record->date_calendar)) {
    report(row, BY_MEANS_CALENDAR, BY_SHEET_CELL_FORMAT,
           "a calendar: gregory, persian, islamic-civil, julian, rumi, zodiacal, imperial or yazdegerdi");
  }
  return name;
}

/* The date itself, EDTF; in a sheet of ours check/ says what is wrong with it. */
static by_value date_of(by_row *row)
{
  by_value value = value_of(row, BY_MEANS_DATE);
  by_edtf date = {0};
  if (value.text.size != 0 && !row->sheet->dialect->own && by_edtf_parse(value.text, &date) != BY_EDTF_VALID) {
    report_misfit(row, BY_MEANS_DATE, &value, "a date in the Extended Date/Time Format, such as 2008-02-08 or 1908~");
  }
  return value;
}

static void add_date(by_row *row, by_record *given)
{
  const by_record *const known = row->joint->record;
  const by_span original = by_row_text(row, BY_MEANS_DATE_ORIGINAL);
  const by_span calendar = calendar_of(row);
  given->date = date_of(row);
  if (given->date.text.size == 0) {
    if (original.size != 0) {
      report(row, BY_MEANS_DATE_ORIGINAL, BY_SHEET_CELL_UNUSED, "date_edtf is empty; write the date into it, too, as 2008-02-08");
    }
    return;
  }
  const bool same = by_span_equal(given->date.text, known->date.text);
  given->date.raw = same && by_text_same(row->arena, original, known->date.raw) ? by_span_of("") : original;
  given->date_calendar = calendar;
  if (same && (!row->confirmed || calendar.size == 0 || by_span_equal(calendar, known->date_calendar))) {
    given->date_calendar = known->date_calendar;
    given->date_normalised = known->date_normalised;
  }
}

static by_value language_of(by_row *row)
{
  by_value language = value_of(row, BY_MEANS_LANGUAGE);
  language.text = by_language_tag_of(language.text);
  if (language.text.size != 0 && !row->sheet->dialect->own && !by_language_tag_is_well_formed(language.text)) {
    report_misfit(row, BY_MEANS_LANGUAGE, &language, "the tag, the code or the English name of a language");
  }
  return language;
}

static by_value rights_of(by_row *row)
{
  const by_value rights = value_of(row, BY_MEANS_RIGHTS);
  if (rights.text.size == 0 || by_web_uri_is_valid(rights.text)) {
    return rights;
  }
  report(row, BY_MEANS_RIGHTS, BY_SHEET_CELL_UNUSED, "it is not the address of a rights statement");
  return (by_value){0};
}

static by_span package_id_of(by_row *row)
{
  by_span id = by_row_text(row, BY_MEANS_PACKAGE_ID);
  if (id.size != 0 && !by_package_id_is_valid(id)) {
    report(row, BY_MEANS_PACKAGE_ID, BY_SHEET_CELL_FORMAT, "a package id: 2 to 80 letters (a-z, A-Z), digits, hyphens and underscores");
    id.size = 0;
  }
  return id;
}

void by_row_values(by_row *row, by_record *given)
{
  given->title = title_of(row);
  if (given->title.text.size == 0) {
    given->title = item_title(row);
  }
  given->volume = number_of(row, BY_MEANS_VOLUME);
  given->label = special_label(row);
  given->issue = row->sheet->has[BY_MEANS_ISSUE] ? single_issue(row) : own_issue(row, given->label.text.size != 0);
  add_date(row, given);
  given->language = language_of(row);
  given->publisher = value_of(row, BY_MEANS_PUBLISHER);
  given->rights = rights_of(row);
  given->package_id = package_id_of(row);
}

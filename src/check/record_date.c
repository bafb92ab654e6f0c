/* SPDX-License-Identifier: BSD-2-Clause */
/* The date of issue: its form, whether there is such a day, and whether the original in its own calendar means the same days. */
#include "base/rules_record.h"
#include "check/original.h"
#include "check/record_parts.h"
#include "read/date_raw.h"

static void report(const by_record_check *check, size_t rule, by_span first, by_span second, by_span third)
{
  const by_span details[BY_DETAILS] = {first, second, third};
  by_record_report(check, rule, &check->record->date, details);
}

static void check_original(const by_record_check *check, const by_edtf *date)
{
  const by_record *record = check->record;
  by_calendar calendar = BY_GREGORIAN;
  if (record->date_calendar.size != 0 && !by_calendar_named(record->date_calendar, &calendar)) {
    report(check, BY_RECORD_CALENDAR_UNKNOWN, record->date_calendar, (by_span){0}, (by_span){0});
    return;
  }
  if (record->date_calendar.size == 0 || record->date_normalised.size == 0) {
    return;
  }
  const by_original_verdict verdict = by_original_compare(record->date_normalised, calendar, date);
  if (verdict == BY_ORIGINAL_UNREADABLE) {
    report(check, BY_RECORD_DATE_FORMAT, record->date_normalised, (by_span){0}, (by_span){0});
  } else if (verdict == BY_ORIGINAL_IMPOSSIBLE) {
    report(check, BY_RECORD_DATE_IMPOSSIBLE, record->date_normalised, record->date_calendar, (by_span){0});
  } else if (verdict == BY_ORIGINAL_DIFFERS) {
    report(check, BY_RECORD_DATE_CALENDAR_MISMATCH, record->date.text, record->date_normalised, record->date_calendar);
  }
}

/* The name of the calendar in which a losing date is printed. */
static by_span calendar_of(const by_record_check *check, const by_value *value)
{
  by_printed_date date = {0};
  const by_span language = check->record->language.text;
  const size_t count = by_date_raw(value->raw, language, check->findings->arena, &date, 1);
  return count == 0 ? by_span_of("") : by_span_of(by_calendar_name(date.calendar));
}

/* The issue itself prints dates that contradict each other: told, never mended. */
static void check_rivals(const by_record_check *check)
{
  const by_value *value = &check->record->date;
  for (const by_value *other = value->beaten; other != NULL && value->state == BY_CONFLICT; other = other->beaten) {
    if (other->state == BY_CONFLICT) {
      const by_span details[BY_DETAILS] = {value->text, other->raw, calendar_of(check, other)};
      by_record_warn(check, BY_RECORD_DATE_CALENDAR_MISMATCH, value, other, details);
    }
  }
}

/* The day that is printed, and the day of the week that the print names, against those of the date. */
static void check_printed(const by_record_check *check, const by_edtf *edtf)
{
  enum { MOST = 4 };
  by_printed_date dates[MOST];
  const by_value *value = &check->record->date;
  const by_day_span days = by_days_of_edtf(edtf);
  if (value->raw.size == 0 || days.first != days.last) {
    return;
  }
  const size_t count = by_date_raw(value->raw, check->record->language.text, check->findings->arena, dates, MOST);
  if (by_printed_contradicts(dates, count, edtf)) {
    const by_span details[BY_DETAILS] = {value->text, value->raw, by_span_of(by_calendar_name(dates[0].calendar))};
    by_record_warn(check, BY_RECORD_DATE_CALENDAR_MISMATCH, value, value, details);
    return;
  }
  for (size_t i = 0; i < count; i++) {
    if (dates[i].weekday != 0 && dates[i].weekday != by_weekday_of(days.first)) {
      const by_span details[BY_DETAILS] = {value->text, value->raw};
      by_record_warn(check, BY_RECORD_DATE_WEEKDAY_MISMATCH, value, value, details);
      return;
    }
  }
}

/* No periodical is older than printing from movable type in Europe; a later year than this is a slip of the pen. */
static bool is_plausible(const by_edtf *date)
{
  enum { FIRST_YEAR = 1450, LAST_YEAR = 2199 };
  by_edtf_day first = {0};
  by_edtf_day last = {0};
  by_edtf_bounds(date, &first, &last);
  return last.year >= FIRST_YEAR && first.year <= LAST_YEAR;
}

void by_check_record_date(const by_record_check *check)
{
  const by_span text = check->record->date.text;
  if (text.size == 0) {
    return;
  }
  by_edtf date = {0};
  const by_edtf_verdict verdict = by_edtf_parse(text, &date);
  if (verdict == BY_EDTF_MALFORMED) {
    report(check, BY_RECORD_DATE_FORMAT, text, (by_span){0}, (by_span){0});
  } else if (verdict == BY_EDTF_IMPOSSIBLE) {
    report(check, BY_RECORD_DATE_IMPOSSIBLE, text, by_span_of("gregory"), (by_span){0});
  } else if (!is_plausible(&date)) {
    report(check, BY_RECORD_DATE_IMPLAUSIBLE, text, (by_span){0}, (by_span){0});
  } else {
    check_original(check, &date);
    check_printed(check, &date);
    check_rivals(check);
  }
}

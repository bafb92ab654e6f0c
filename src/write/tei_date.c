/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates as TEI attributes: EDTF (level 0 and the parts of level 1 that a record holds) becomes when, from/to or notBefore/notAfter; the
 * original of another calendar stands beside it in when-custom. Nothing is completed: a date without a year stays without. */
#include "write/tei_parts.h"
#include "write/xml_out.h"

enum { YEAR_SIZE = 4, MONTH_SIZE = 7, DAY_SIZE = 10, MONTHS = 12, FEBRUARY = 2 };

/* One end of an interval, or a single date. */
typedef struct date_end {
  by_span text;     /* without qualifier; empty where the end is open */
  bool approximate; /* ~ or % */
  bool uncertain;   /* ? or % */
  bool unspecified; /* has an X, is a season, or of the year 0000: TEI has no such value */
} date_end;

typedef struct tei_dating {
  date_end first;
  date_end last;
  bool interval;
} tei_dating;

static unsigned number_at(const char *digits)
{
  return (unsigned)(digits[0] - '0') * 10 + (unsigned)(digits[1] - '0');
}

static bool fits(by_span text)
{
  if (text.size != YEAR_SIZE && text.size != MONTH_SIZE && text.size != DAY_SIZE) {
    return false;
  }
  for (size_t i = 0; i < text.size; i++) {
    const bool hyphen = i == YEAR_SIZE || i == MONTH_SIZE;
    const bool digit = (text.at[i] >= '0' && text.at[i] <= '9') || text.at[i] == 'X';
    if (hyphen ? text.at[i] != '-' : !digit) {
      return false;
    }
  }
  return true;
}

/* 21 to 24 for a season (spring, summer, autumn, winter); else 0. */
static unsigned season_of(by_span text)
{
  enum { FIRST = 21, LAST = 24 };
  if (text.size != MONTH_SIZE || text.at[YEAR_SIZE + 1] == 'X' || text.at[YEAR_SIZE + 2] == 'X') {
    return 0;
  }
  const unsigned number = number_at(text.at + YEAR_SIZE + 1);
  return number >= FIRST && number <= LAST ? number : 0;
}

/* The year 0000, which the data types of TEI (XML Schema 1.0) do not have. */
static bool has_no_year(by_span text)
{
  return by_span_starts(text, by_span_of("0000"));
}

static bool parse_end(by_span text, date_end *parsed)
{
  *parsed = (date_end){.text = text};
  if (text.size == 0 || by_span_is(text, "..")) {
    parsed->text = (by_span){.at = text.at, .size = 0};
    return true;
  }
  const char qualifier = text.at[text.size - 1];
  parsed->approximate = qualifier == '~' || qualifier == '%';
  parsed->uncertain = qualifier == '?' || qualifier == '%';
  if (parsed->approximate || parsed->uncertain) {
    parsed->text.size--;
  }
  parsed->unspecified = memchr(text.at, 'X', text.size) != NULL || season_of(parsed->text) != 0 || has_no_year(parsed->text);
  return fits(parsed->text);
}

static bool parse_dating(by_span edtf, tei_dating *parsed)
{
  const size_t slash = by_span_find(edtf, by_span_of("/"));
  parsed->interval = slash != BY_NOWHERE;
  if (!parsed->interval) {
    return edtf.size != 0 && parse_end(edtf, &parsed->first) && parse_end(edtf, &parsed->last);
  }
  return parse_end(by_span_slice(edtf, 0, slash), &parsed->first) && parse_end(by_span_from(edtf, slash + 1), &parsed->last);
}

static unsigned month_length(const char date[DAY_SIZE])
{
  static const unsigned LENGTHS[MONTHS + 1] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const unsigned year = number_at(date) * 100 + number_at(date + 2);
  const unsigned month = number_at(date + YEAR_SIZE + 1);
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month > MONTHS ? 0 : LENGTHS[month] + (month == FEBRUARY && leap ? 1 : 0);
}

static void put_number(char *digits, unsigned number)
{
  digits[0] = (char)('0' + number / 10);
  digits[1] = (char)('0' + number % 10);
}

/* Whether the date goes no further than `start`, or leaves open what stands there. */
static bool is_open(const char *day, size_t size, size_t start)
{
  return size <= start || day[start + 1] == 'X' || day[start + 2] == 'X';
}

static void close_year(char *day, char digit)
{
  for (size_t i = 0; i < YEAR_SIZE; i++) {
    if (day[i] == 'X') {
      day[i] = digit;
    }
  }
}

/* Of a season only the year is sure: north and south have it in other months. */
static by_span without_season(by_span bound)
{
  return season_of(bound) != 0 ? by_span_slice(bound, 0, YEAR_SIZE) : bound;
}

/* Whether a season may end in the next year: the winter of the north, the summer of the south. */
static bool ends_in_february(by_span stated)
{
  return season_of(stated) != 0 && season_of(stated) % 2 == 0;
}

/* Makes the last day of a year the last of February in the next one. */
static void move_to_february(char day[DAY_SIZE])
{
  const unsigned year = number_at(day) * 100 + number_at(day + 2) + 1;
  put_number(day, year / 100);
  put_number(day + 2, year % 100);
  put_number(day + YEAR_SIZE + 1, FEBRUARY);
  put_number(day + MONTH_SIZE + 1, month_length(day));
}

static void add_bound(by_buffer *out, const char *name, const char *day)
{
  if (!has_no_year(by_span_of(day))) {
    by_tei_add_plain_attribute(out, name, day);
  }
}

/* The first day that an end can mean. */
static void add_earliest(by_buffer *out, by_span stated)
{
  char day[DAY_SIZE + 1] = "0000-01-01";
  const by_span bound = without_season(stated);
  if (bound.size == 0) {
    return;
  }
  memcpy(day, bound.at, bound.size);
  close_year(day, '0');
  const bool month_open = is_open(day, bound.size, YEAR_SIZE);
  if (month_open) {
    put_number(day + YEAR_SIZE + 1, 1);
  }
  if (month_open || is_open(day, bound.size, MONTH_SIZE)) {
    put_number(day + MONTH_SIZE + 1, 1);
  }
  add_bound(out, "notBefore", day);
}

/* The last day that an end can mean. */
static void add_latest(by_buffer *out, by_span stated)
{
  char day[DAY_SIZE + 1] = "0000-12-31";
  const by_span bound = without_season(stated);
  if (bound.size == 0 || by_span_starts(bound, by_span_of("XXXX"))) {
    return;
  }
  memcpy(day, bound.at, bound.size);
  close_year(day, '9');
  const bool month_open = is_open(day, bound.size, YEAR_SIZE);
  if (month_open) {
    put_number(day + YEAR_SIZE + 1, MONTHS);
  }
  if (month_open || is_open(day, bound.size, MONTH_SIZE)) {
    put_number(day + MONTH_SIZE + 1, month_length(day));
  }
  if (ends_in_february(stated) && memcmp(day, "9999", YEAR_SIZE) != 0) {
    move_to_february(day);
  }
  add_bound(out, "notAfter", day);
}

/* The original in its own calendar: a day, month or year, or the two ends of a stated period. */
static void add_original(by_buffer *out, by_span calendar, by_span normalised)
{
  const size_t slash = by_span_find(normalised, by_span_of("/"));
  if (slash == BY_NOWHERE) {
    by_xml_add_attribute(out, "when-custom", normalised);
  } else {
    by_xml_add_stated(out, "from-custom", by_span_slice(normalised, 0, slash));
    by_xml_add_stated(out, "to-custom", by_span_from(normalised, slash + 1));
  }
  by_buffer_add_text(out, " datingMethod=\"#");
  by_xml_add_text(out, calendar);
  by_buffer_add_byte(out, '"');
}

static void add_dating(by_buffer *out, const tei_dating *dating, bool converted_span)
{
  const bool approximate = dating->first.approximate || dating->last.approximate;
  const bool unspecified = dating->first.unspecified || dating->last.unspecified;
  if (unspecified || (dating->interval && (approximate || converted_span))) {
    add_earliest(out, dating->first.text);
    add_latest(out, dating->last.text);
  } else if (dating->interval) {
    by_xml_add_stated(out, "from", dating->first.text);
    by_xml_add_stated(out, "to", dating->last.text);
  } else {
    by_xml_add_attribute(out, "when", dating->first.text);
    if (approximate) {
      by_tei_add_plain_attribute(out, "precision", "medium");
    }
  }
}

void by_tei_add_dating(by_buffer *out, const by_value *date, by_span calendar, by_span normalised)
{
  by_tei_mark mark = by_tei_mark_of(date->state, date->confidence, date->at.size != 0);
  tei_dating parsed;
  if (parse_dating(date->text, &parsed)) {
    const bool other = normalised.size != 0 && by_tei_calendar_is_known(calendar) && !by_span_is(calendar, "gregory");
    add_dating(out, &parsed, other && by_span_find(normalised, by_span_of("/")) == BY_NOWHERE);
    if (other) {
      add_original(out, calendar, normalised);
    }
    if (parsed.first.uncertain || parsed.last.uncertain) {
      mark.cert = "low";
    }
  }
  by_tei_add_mark(out, mark);
}

/* Whether there is such a day or month; a date without a year is tried in a leap year. */
static bool is_possible(by_span date)
{
  static const char LEAP_YEAR[] = "2000";
  char day[DAY_SIZE + 1] = "2000-01-01";
  const bool yearless = by_span_starts(date, by_span_of("--"));
  const by_span rest = yearless ? by_span_from(date, 1) : by_span_from(date, YEAR_SIZE);
  if (date.size < YEAR_SIZE || rest.size > DAY_SIZE - YEAR_SIZE) {
    return false;
  }
  memcpy(day, yearless ? LEAP_YEAR : date.at, YEAR_SIZE);
  memcpy(day + YEAR_SIZE, rest.at, rest.size);
  if (!fits((by_span){.at = day, .size = YEAR_SIZE + rest.size}) || memchr(day, 'X', DAY_SIZE) != NULL) {
    return false;
  }
  const unsigned number = number_at(day + MONTH_SIZE + 1);
  return number >= 1 && number <= month_length(day);
}

static void add_possible(by_buffer *out, const char *name, by_span date)
{
  if (is_possible(date)) {
    by_xml_add_attribute(out, name, date);
  }
}

/* @when, or @from and @to, of FROM or FROM/TO. */
static void add_period(by_buffer *out, by_span period)
{
  const size_t slash = by_span_find(period, by_span_of("/"));
  if (slash == BY_NOWHERE) {
    add_possible(out, "when", period);
    return;
  }
  add_possible(out, "from", by_span_slice(period, 0, slash));
  add_possible(out, "to", by_span_from(period, slash + 1));
}

/* The original of another calendar, without a year too. */
void by_tei_add_event(by_buffer *out, const by_run *run)
{
  tei_dating parsed;
  const bool other = by_tei_calendar_is_known(run->calendar) && !by_span_is(run->calendar, "gregory");
  if (!other) {
    add_period(out, run->value);
    return;
  }
  if (parse_dating(run->edtf, &parsed)) {
    add_dating(out, &parsed, false);
  }
  add_original(out, run->calendar, run->value);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Values of the package's metadata: W3CDTF dates, dcterms:modified, BCP 47 tags, places in a series, ISSN (ISO 3297). */
#include "check/epub_check.h"

#include "base/ascii.h"

enum { DAY_SIZE = 10, MONTH_SIZE = 7, YEAR_SIZE = 4 };
/* No periodical is older than printing from movable type in Europe; a later year than this is a slip of the pen. */
enum { FIRST_YEAR = 1450, LAST_YEAR = 2199 };

/* In a pattern 9 stands for a digit, any other byte for itself. */
static bool has_form(by_span value, const char *pattern)
{
  bool same = value.size == strlen(pattern);
  for (size_t i = 0; same && i < value.size; i++) {
    same = pattern[i] == '9' ? by_is_digit(value.at[i]) : value.at[i] == pattern[i];
  }
  return same;
}

/* The number in digits from byte `start`; every one of them is a digit. */
static unsigned number_at(by_span value, size_t start, size_t size)
{
  unsigned number = 0;
  for (size_t i = start; i < start + size && i < value.size; i++) {
    number = number * 10 + (unsigned)(value.at[i] - '0');
  }
  return number;
}

static unsigned days_of(unsigned year, unsigned month)
{
  static const unsigned DAYS[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month < 1 || month > 12 ? 0 : DAYS[month - 1] + (month == 2 && leap ? 1 : 0);
}

static bool has_other_digits(by_span value)
{
  for (size_t i = 0; i < value.size; i++) {
    if ((unsigned char)value.at[i] >= 0x80) {
      return true;
    }
  }
  return false;
}

/* The day of a W3CDTF date, or of a moment. */
static const char *day_fault(by_span value)
{
  const unsigned year = number_at(value, 0, YEAR_SIZE);
  const unsigned month = value.size < MONTH_SIZE ? 1 : number_at(value, YEAR_SIZE + 1, 2);
  const unsigned day = value.size < DAY_SIZE ? 1 : number_at(value, MONTH_SIZE + 1, 2);
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return "is no plausible Gregorian year; convert a date of another calendar first";
  }
  return day < 1 || day > days_of(year, month) ? "is no day of the calendar" : NULL;
}

const char *by_epub_date_fault(by_span value)
{
  static const char *const FORMS[] = {"9999-99-99", "9999-99", "9999"};
  if (has_other_digits(value)) {
    return "is not written in ASCII digits";
  }
  for (size_t i = 0; i < sizeof FORMS / sizeof FORMS[0]; i++) {
    if (has_form(value, FORMS[i])) {
      return day_fault(value);
    }
  }
  return "is not of the form YYYY-MM-DD";
}

const char *by_epub_moment_fault(by_span value)
{
  if (!has_form(value, "9999-99-99T99:99:99Z")) {
    return "is not of the form YYYY-MM-DDThh:mm:ssZ";
  }
  const by_span day = by_span_slice(value, 0, DAY_SIZE);
  const bool clock = number_at(value, 11, 2) < 24 && number_at(value, 14, 2) < 60 && number_at(value, 17, 2) < 60;
  const unsigned year = number_at(value, 0, YEAR_SIZE);
  const unsigned last = days_of(year, number_at(value, YEAR_SIZE + 1, 2));
  const unsigned date = number_at(day, MONTH_SIZE + 1, 2);
  return clock && date >= 1 && date <= last ? NULL : "is no moment of the calendar";
}

/* A subtag of a language tag; the first one has letters only. */
static bool is_subtag(by_span subtag, bool first)
{
  enum { LONGEST = 8 };
  bool sound = subtag.size >= (first ? 2 : 1) && subtag.size <= LONGEST;
  for (size_t i = 0; sound && i < subtag.size; i++) {
    sound = by_is_letter(subtag.at[i]) || (!first && by_is_digit(subtag.at[i]));
  }
  return sound;
}

const char *by_epub_language_fault(by_span value)
{
  by_span rest = value;
  for (bool first = true;; first = false) {
    const size_t hyphen = by_span_find(rest, by_span_of("-"));
    if (!is_subtag(by_span_slice(rest, 0, hyphen), first)) {
      return "is no language tag of BCP 47";
    }
    if (hyphen == BY_NOWHERE) {
      return NULL;
    }
    rest = by_span_from(rest, hyphen + 1);
  }
}

const char *by_epub_position_fault(by_span value)
{
  static const char FAULT[] = "is not ASCII digits, with single dots between numbers";
  bool digit = false; /* the byte before was one */
  for (size_t i = 0; i < value.size; i++) {
    if (!by_is_digit(value.at[i]) && !(value.at[i] == '.' && digit)) {
      return FAULT;
    }
    digit = by_is_digit(value.at[i]);
  }
  return digit ? NULL : FAULT;
}

const char *by_epub_issn_fault(by_span value)
{
  static const char PREFIX[] = "urn:issn:";
  enum { PREFIX_SIZE = sizeof PREFIX - 1, ISSN_SIZE = 9, HYPHEN = 4, MODULUS = 11 };
  if (!by_span_starts(value, (by_span){.at = PREFIX, .size = PREFIX_SIZE})) {
    return NULL;
  }
  const by_span issn = by_span_from(value, PREFIX_SIZE);
  const bool last_x = issn.size == ISSN_SIZE && issn.at[ISSN_SIZE - 1] == 'X';
  if (!has_form(issn, last_x ? "9999-999X" : "9999-9999")) {
    return "is not of the form urn:issn:NNNN-NNNC";
  }
  unsigned sum = last_x ? 10 : number_at(issn, ISSN_SIZE - 1, 1);
  unsigned weight = 8;
  for (size_t i = 0; i < ISSN_SIZE - 1; i++) {
    if (i != HYPHEN) {
      sum += weight-- * number_at(issn, i, 1);
    }
  }
  return sum % MODULUS == 0 ? NULL : "has a wrong check digit";
}

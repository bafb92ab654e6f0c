/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates as the record holds them: the Extended Date/Time Format (ISO 8601-2:2019), level 0 dates and intervals, and of level 1 unspecified
 * digits (X), one qualifier at the end (? ~ %), seasons and open ends (..). Gregorian, years 0000 to 9999. Level 2 is refused. */
#ifndef BY_MODEL_EDTF_H
#define BY_MODEL_EDTF_H

#include "base/annotate.h"
#include "base/span.h"

typedef struct by_edtf_day {
  int year;
  unsigned month;
  unsigned day;
} by_edtf_day;

/* One end of an interval, or the whole of a date. */
typedef struct by_edtf_date {
  int year;       /* X counted as 0 */
  int years;      /* how many years it may be: 1, 10, 100, 1000 or 10000 by the number of Xs */
  unsigned month; /* 0: not given; 21 to 24: a season */
  unsigned day;   /* 0: not given */
  bool month_any; /* XX */
  bool day_any;
  char qualifier; /* '?', '~', '%'; 0: none */
} by_edtf_date;

typedef struct by_edtf {
  by_edtf_date first;
  by_edtf_date last; /* = first in a single date */
  bool interval;
  bool open_start; /* ../... */
  bool open_end;   /* .../.. */
} by_edtf;

typedef enum by_edtf_verdict {
  BY_EDTF_VALID,
  BY_EDTF_MALFORMED, /* no such form */
  BY_EDTF_IMPOSSIBLE /* the form is right, but there is no such day, or the end lies before the start */
} by_edtf_verdict;

by_edtf_verdict by_edtf_parse(by_span text, by_edtf *date) BY_MUST_USE BY_NONNULL;
/* The form alone, with months from 1 to 12 and days from 1 to 32 but nothing said about the calendar: for dates of any calendar. No
 * interval. */
bool by_edtf_read_date(by_span text, by_edtf_date *date) BY_MUST_USE BY_NONNULL;
/* First and last day that the date may mean. An open end gives the years 0000 and 9999. Seasons are those of the north, winter beginning in
 * December. */
void by_edtf_bounds(const by_edtf *date, by_edtf_day *first, by_edtf_day *last) BY_NONNULL;
unsigned by_edtf_month_length(int year, unsigned month);
/* Days from 1970-01-01 in the proleptic Gregorian calendar. */
long by_edtf_day_number(by_edtf_day day);

#endif

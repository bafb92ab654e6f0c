/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates as they are printed, found in the tokens of a text. */
#ifndef BY_READ_DATE_PARSE_H
#define BY_READ_DATE_PARSE_H

#include "read/date_tokens.h"
#include "text/calendar.h"

typedef enum by_date_form {
  BY_FORM_DAY,
  BY_FORM_DAYS, /* from one to another */
  BY_FORM_MONTH,
  BY_FORM_MONTHS,
  BY_FORM_SEASON,
  BY_FORM_YEAR
} by_date_form;

typedef struct by_printed_date {
  by_date_form form;
  by_calendar calendar;
  by_day first;           /* month or day 0 where none is printed */
  by_day last;            /* = first in a single date */
  bool year;              /* whether a year is printed, or follows behind the other end */
  bool numeric;           /* the month is a number */
  bool guessed;           /* the century, or the calendar of a year, is the likeliest of two */
  bool doubted;           /* perhaps of the old style: no mark and no day of the week tells */
  bool near;              /* the season or feast names no exact days */
  bool old_style;         /* printed as two days, of which this is the Julian one */
  unsigned new_style_day; /* of those two, the Gregorian one */
  unsigned weekday;       /* 1 for Monday; 0: none is printed */
  size_t start;           /* tokens */
  size_t end;
  size_t core; /* the token of the month, or the first number */
} by_printed_date;

/* The dates with a year, in the order of the text, at most `most`; gives how many. */
size_t by_dates_parse(const by_date_tokens *tokens, by_printed_date *dates, size_t most) BY_NONNULL;
/* The date around the month at token `index`, with a year or without; false where there is neither a day nor a year. */
bool by_date_around(const by_date_tokens *tokens, size_t index, by_printed_date *date) BY_MUST_USE BY_NONNULL;

#endif

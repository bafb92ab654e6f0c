/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files about the date of issue share: the dates printed in the masthead, each with what speaks for it. */
#ifndef BY_READ_ISSUE_DATE_H
#define BY_READ_ISSUE_DATE_H

#include "read/date_value.h"
#include "read/reading.h"

enum { BY_MOST_DATES = 24 }; /* looked at in a masthead */

typedef struct by_date_witness {
  by_printed_date date;
  by_date_span days;
  unsigned score;     /* which of several dates is the issue's */
  bool on_number;     /* on the line of the issue's or volume's number */
  bool alone;         /* nothing else stands on its line */
  bool told;          /* a preposition before it: part of a sentence */
  unsigned words;     /* other words on its line */
  bool weekday_right; /* the day of the week fits the day */
} by_date_witness;

typedef struct by_issue_date {
  by_reading *reading;
  by_shadow shadow;
  by_date_tokens tokens;
  by_date_witness found[BY_MOST_DATES];
  size_t count;
  bool far; /* the date stands away from the masthead */
} by_issue_date;

/* issue_date_find.c: the dates in the masthead; false where memory is short. */
bool by_issue_date_find(by_issue_date *work) BY_MUST_USE BY_NONNULL;
/* The dates in `zone`, a part of the text, instead of those found before; false where memory is short. */
bool by_issue_date_read_zone(by_issue_date *work, by_span zone) BY_MUST_USE BY_NONNULL;
/* Whether two dates in different calendars say different things about a day. */
bool by_witnesses_differ(const by_date_witness *a, const by_date_witness *b) BY_NONNULL;
/* Whether they say the same in different calendars. */
bool by_witnesses_agree(const by_date_witness *a, const by_date_witness *b) BY_NONNULL;
/* Whether two months, or what else is longer than a day, have more than half of the shorter in common. */
bool by_witness_is_strong(const by_date_witness *a, const by_date_witness *b) BY_NONNULL;
/* The one that is the issue's; NULL where none is, or where it is not clear which. */
const by_date_witness *by_issue_date_choose(const by_issue_date *work) BY_NONNULL;
/* issue_date_far.c: a line that has the form of a masthead's but stands further down, behind a transcriber's note or advertisements. */
bool by_issue_date_find_far(by_issue_date *work) BY_MUST_USE BY_NONNULL;

#endif

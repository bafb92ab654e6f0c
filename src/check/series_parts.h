/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files about series share: issues as their siblings see them, the runs of one title, and periods. */
#ifndef BY_CHECK_SERIES_PARTS_H
#define BY_CHECK_SERIES_PARTS_H

#include "base/rules_series.h"
#include "check/series.h"
#include "text/calendar.h"

/* Numbers, days or months from one to another; unknown where the first lies behind the last. */
typedef struct by_range {
  long first;
  long last;
} by_range;

#define BY_RANGE_UNKNOWN ((by_range){.first = 0, .last = -1})

static inline bool by_range_known(by_range range)
{
  return range.first <= range.last;
}

static inline by_range by_range_common(by_range a, by_range b)
{
  return (by_range){.first = a.first > b.first ? a.first : b.first, .last = a.last < b.last ? a.last : b.last};
}

/* A date in one calendar. */
typedef struct by_dating {
  by_range months; /* year * 12 + month - 1 */
  by_range halves; /* month * 2, one more from the 15th on */
  unsigned day;    /* of a single day; 0: none */
} by_dating;

/* The values that have a place in the text, and those that can be proposed. */
typedef enum by_aspect { BY_ASPECT_TITLE, BY_ASPECT_VOLUME, BY_ASPECT_ISSUE, BY_ASPECT_RUNNING, BY_ASPECT_DATE, BY_ASPECTS } by_aspect;

typedef struct by_spot {
  by_place place;
  by_span line; /* for display; may be empty */
} by_spot;

typedef struct by_proposal {
  by_span text; /* empty: none */
  unsigned confidence;
} by_proposal;

enum { BY_UNPLACED = -1 };

typedef struct by_sibling {
  by_span path;
  by_span package_id;
  by_span title;
  by_span key;   /* the title folded, words joined by single spaces */
  size_t main;   /* bytes of the key before a subtitle; its size where there is none */
  bool is_alone; /* its title is that of no other text */
  by_span language;
  bool open[BY_ASPECTS]; /* not stated, and no archivist said that it is not stated */
  bool title_is_sure;
  by_range volume;
  by_range issue;
  by_range running;
  by_span date;         /* EDTF */
  by_range days;        /* that it may mean */
  by_calendar calendar; /* of the original */
  by_dating own;        /* in that calendar */
  by_digest sha256;
  by_spot spots[BY_ASPECTS];
  by_findings findings;
  by_proposal proposals[BY_ASPECTS];
  /* What its run makes of it. */
  by_range number;  /* that counts in the run */
  long book;        /* within which the number counts: volume or year, 0 where numbers run on; BY_UNPLACED: it has no place in the order */
  by_dating dating; /* in the calendar of the run */
  size_t rank;      /* index in the run */
  const struct by_sibling *twin; /* that has its place; NULL: it has it itself */
  bool is_on_line;               /* dated, and in agreement with the order of the others */
  bool is_off;                   /* contradicts the order */
  bool is_guessed;               /* its place is a proposal */
} by_sibling;

typedef enum by_numbering {
  BY_NUMBERS_RUN_ON,   /* through all volumes */
  BY_NUMBERS_RESTART,  /* with each volume */
  BY_NUMBERS_IN_YEARS, /* with each year, and no volume is stated */
  BY_NUMBERS_UNSURE,   /* not told apart: nothing is said across volumes */
  BY_NUMBERS_NONE      /* dates alone order the issues */
} by_numbering;

/* The issues of one title, in order: first those with a place. */
typedef struct by_run {
  by_series *series;
  by_sibling **items;
  size_t count;
  size_t placed;
  by_sibling **line; /* those on the line, in order */
  size_t line_count;
  by_numbering numbering;
  by_aspect counted; /* BY_ASPECT_ISSUE or BY_ASPECT_RUNNING */
  by_calendar calendar;
  unsigned periods;  /* bits of those learned */
  unsigned weekdays; /* bits, from 1, of the days on which issues appear; all where the run is too short to tell */
  unsigned months;   /* likewise, of the months, from 0 */
  bool is_trusted;   /* the order of numbers is that of dates, but for few */
} by_run;

struct by_series {
  by_arena *arena;
  by_sibling **items;
  size_t count;
  size_t capacity;
  by_run *runs;
  size_t run_count;
  bool failed; /* memory was short */
};

/* series_key.c: the folded title, and how much of it stands before a subtitle; false where memory is short. */
bool by_series_fold(by_span title, by_arena *arena, by_span *key, size_t *main) BY_MUST_USE BY_NONNULL;
/* series_date.c: the date of the record; what cannot be read is unknown. */
void by_sibling_date(by_sibling *sibling, const by_record *record) BY_NONNULL;
/* The date in the calendar of the run. */
void by_sibling_convert(by_sibling *sibling, by_calendar calendar) BY_NONNULL;
/* EDTF for a month (`day` 0) or day of the calendar, or for a day number. */
void by_series_add_month(by_calendar calendar, long month, unsigned day, by_buffer *out) BY_NONNULL;
void by_series_add_day(long number, by_buffer *out) BY_NONNULL;

/* series_period.c */
enum { BY_PERIODS = 9, BY_NO_PERIOD = BY_PERIODS };
/* "weekly" ... */
const char *by_period_name(size_t period);
/* Learns the periods of the run from its line. */
void by_run_learn(by_run *run) BY_NONNULL;
/* Whether both lie on one line of this period, the second behind the first. */
bool by_period_joins(const by_sibling *a, const by_sibling *b, size_t period) BY_NONNULL;
/* The learned period that joins them, else BY_NO_PERIOD. */
size_t by_run_period(const by_run *run, const by_sibling *a, const by_sibling *b) BY_NONNULL;
/* The number that the date of `sibling` has between a and b; false where there is not exactly one. */
bool by_period_number(const by_sibling *a, const by_sibling *b, size_t period, const by_sibling *sibling, long *number) BY_NONNULL;
/* Appends the date that the number has between a and b; nothing where there is not exactly one. */
void by_period_add_date(const by_run *run, const by_sibling *const ends[2], size_t period, long number, by_buffer *out) BY_NONNULL;
/* How many steps lie between two dates; 0 where it is no whole number. */
long by_period_steps(const by_sibling *a, const by_sibling *b, size_t period) BY_NONNULL;
/* Whether the series never appears then: on that day of the week, or in that month of the year. */
bool by_period_is_pause(const by_run *run, const by_sibling *a, size_t period, long steps) BY_NONNULL;
/* Appends the date so many steps of the period behind a. */
void by_period_add_step(const by_run *run, const by_sibling *a, size_t period, long steps, by_buffer *out) BY_NONNULL;

/* series_numbering.c: finds out what orders the run, and orders it. */
void by_run_number(by_run *run) BY_NONNULL;
/* series_order.c: numbers and orders the run, draws its line and learns its periods. */
void by_run_prepare(by_run *run) BY_NONNULL;
/* The line and the periods alone, in the order that is. */
void by_run_draw(by_run *run) BY_NONNULL;
/* Sorts the items anew after places were given to some. */
void by_run_sort(by_run *run) BY_NONNULL;
/* Whether b, which stands behind a, must stand before it. */
bool by_run_contradicts(const by_run *run, const by_sibling *a, const by_sibling *b) BY_NONNULL;

/* series_adopt.c: gives texts without a title, or with a title of their own, to the run on whose line they lie; whether there was one. */
bool by_series_adopt(by_series *series) BY_NONNULL;
/* series_propose.c: dates, numbers and volumes that neighbours determine. */
void by_run_propose(by_run *run) BY_NONNULL;
/* series_report.c: duplicates, contradictions, outliers. */
void by_run_report(by_run *run) BY_NONNULL;
/* series_gap.c: what is missing. */
void by_run_report_gaps(by_run *run) BY_NONNULL;

/* series_words.c: how findings name things. "number 5 of volume 2", "the date 1917-07-11". */
void by_series_add_number(const by_run *run, const by_sibling *sibling, by_buffer *out) BY_NONNULL;
void by_series_add_date(const by_sibling *sibling, by_buffer *out) BY_NONNULL;
/* "number 5", "numbers 5 to 8", with the book behind it. */
void by_series_add_numbers(const by_run *run, by_range numbers, long book, by_buffer *out) BY_NONNULL;
/* Adds a finding at the place of this aspect, with the other text's place beside it where there is one. */
typedef struct by_series_say {
  size_t rule;
  by_aspect at;
  const by_sibling *other; /* may be NULL */
  by_buffer details[BY_DETAILS];
  bool mild; /* a note */
} by_series_say;
by_series_say by_series_begin(size_t rule, by_aspect at);
/* Takes the details back. */
void by_series_end(by_series_say *say, const by_run *run, by_sibling *sibling) BY_NONNULL;

#endif

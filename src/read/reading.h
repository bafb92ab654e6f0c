/* SPDX-License-Identifier: BSD-2-Clause */
/* What the parts of the reader share: the work in hand, the table of recognising rules, and values made of places in the text. */
#ifndef BY_READ_READING_H
#define BY_READ_READING_H

#include "model/issue.h"
#include "model/record.h"
#include "read/layout.h"

struct by_listing;

/* The work on one issue. */
typedef struct by_reading {
  const by_text *text;
  by_span name; /* of the file */
  by_arena *arena;
  by_layout layout;
  const by_record *cut;             /* its articles, confirmed, are those of the issue; NULL: they are to be recognised */
  const struct by_listing *listing; /* titles of a table of contents; NULL before they are known */
  by_issue *issue;
  by_record *record;
} by_reading;

typedef enum by_recogniser {
  BY_READS_TITLE_BARE_NUMBER,
  BY_READS_TITLE_MASTHEAD,
  BY_READS_ISSUE_BARE_NUMBER,
  BY_READS_ISSUE_CUE,
  BY_READS_ISSUE_DOUBLE,
  BY_READS_VOLUME_CUE,
  BY_READS_TITLE_HEADER,
  BY_READS_TITLE_CITATION,
  BY_READS_TITLE_CLOSING,
  BY_READS_ISSUE_HEADER,
  BY_READS_ISSUE_CITATION,
  BY_READS_ISSUE_RUNNING,
  BY_READS_ISSUE_SPECIAL,
  BY_READS_VOLUME_HEADER,
  BY_READS_VOLUME_CITATION,
  BY_READS_VOLUME_TOLD,
  BY_READS_DATE_SINGLE,
  BY_READS_DATE_RANGE,
  BY_READS_DATE_MONTH,
  BY_READS_DATE_SEASON,
  BY_READS_DATE_YEAR,
  BY_READS_DATE_NUMERIC,
  BY_READS_DATE_MULTI_CALENDAR,
  BY_READS_DATE_EVENT,
  BY_READS_BYLINE_CUE,
  BY_READS_BYLINE_IN_TITLE,
  BY_READS_BYLINE_GIVEN_NAME,
  BY_READS_BYLINE_SIGNOFF,
  BY_READS_EDITOR_CUE,
  BY_READS_HEAD_SHORT_LINE,
  BY_READS_HEAD_WIDE_GAP,
  BY_READS_HEAD_GAP,
  BY_READS_HEAD_RULE,
  BY_READS_HEAD_LONG_LINES,
  BY_READS_HEAD_LISTED,
  BY_READS_LANGUAGE_LETTERS,
  BY_RECOGNISERS
} by_recogniser;

enum { BY_SURE = 90, BY_FILE_NAME_BONUS = 15, BY_CONTRADICTION = 40 };

/* The rule's id, and its confidence: the prior of the zone it looks in plus the weight of its cue. */
by_span by_recogniser_id(by_recogniser rule);
unsigned by_recogniser_confidence(by_recogniser rule);

/* The range of by_text.bytes that `piece`, a part of it, takes. */
by_evidence by_evidence_of(const by_text *text, by_span piece);
/* A proposed value read at `piece` of the text; `normal` is its normal form, in the arena or in the text. */
by_value by_value_read(const by_text *text, by_recogniser rule, by_span piece, by_span normal);
/* The bytes of a piece. */
by_span by_piece_text(const by_text *text, const by_piece *piece);
/* The block of a piece without an id. */
by_block by_block_of(const by_text *text, const by_piece *piece, by_block_kind kind) BY_NONNULL;
/* Adds runs, in ascending order, to those of the block; where two overlap the older one stays. False where memory is short. */
bool by_block_add_runs(by_arena *arena, by_block *block, const by_run *more, size_t count) BY_MUST_USE BY_NONNULL;
/* The index of the block with which an article begins: behind the head of its section and the rules below that. */
size_t by_article_start(const by_blocks *blocks) BY_NONNULL;
/* The text without the marks and blanks that only stand at its edges: spaces, no-break spaces, full stops, brackets, dashes. */
by_span by_title_trim(by_span text);
/* The text itself where it is on one line, else with each run of blanks and line ends as one space, in the arena; `at` is NULL where that
 * is full. */
by_span by_one_line(by_arena *arena, by_span text) BY_NONNULL;
size_t by_word_count(by_span text);

/* masthead.c: recognises title, issue and volume; gives the number of pieces that are the masthead. */
by_status by_masthead_read(by_reading *reading, size_t *pieces) BY_MUST_USE BY_NONNULL;
/* articles.c: makes the articles of the pieces from `first` on. */
by_status by_articles_read(by_reading *reading, size_t first) BY_MUST_USE BY_NONNULL;
/* issue_date.c: the date of issue from the masthead; where it is not clear it stays unknown. */
by_status by_issue_date_read(by_reading *reading) BY_MUST_USE BY_NONNULL;
/* dates.c: finds the dates of events in all blocks behind the masthead, as runs and as record values. */
by_status by_dates_read(by_reading *reading) BY_MUST_USE BY_NONNULL;
/* byline.c: finds the agents named in the heads and bylines of all articles. */
by_status by_bylines_read(by_reading *reading) BY_MUST_USE BY_NONNULL;
/* Whether a short line is a byline: begins with a cue that a name follows. */
bool by_byline_is(const by_reading *reading, by_span line) BY_NONNULL;
/* issue_editors.c: the editors named in the masthead and behind the last article. */
by_status by_editors_read(by_reading *reading) BY_MUST_USE BY_NONNULL;
/* language.c: the language of a text by its letters and commonest words; empty where it is not clear. */
by_span by_language_of(by_span text);

#endif

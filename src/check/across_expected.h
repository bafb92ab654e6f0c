/* SPDX-License-Identifier: BSD-2-Clause */
/* What the record of a package has for a fact. Private to the files that compare the documents of a package. */
#ifndef BY_CHECK_ACROSS_EXPECTED_H
#define BY_CHECK_ACROSS_EXPECTED_H

#include "check/across.h"

typedef struct by_expected_value {
  by_span text;
  by_span rest;    /* of what is made of two: the second, behind a blank or a comma; may be empty */
  by_span of;      /* as by_statement.of */
  by_span printed; /* the printed form; may be empty */
  bool sure;       /* confirmed or corroborated */
  bool given;      /* confirmed, and not read in the text */
  bool withheld;   /* contradicted or unknown: only TEI may state it, which says how sure it is */
  bool unknown;    /* nobody states it */
  bool wavers;     /* it says itself that it is uncertain: then it may be marked as sure or not */
  size_t line;     /* in the record; 0: not known */
} by_expected_value;

typedef struct by_expected {
  by_expected_value *values; /* with room for whatever the record may have for one fact */
  size_t count;
  size_t found;            /* the value that was looked for last: documents have them in the order of the record */
  size_t stated[BY_FACTS]; /* so, the statement */
  size_t work;             /* comparisons so far; of them apart, those that look for what a wrong statement replaces */
  size_t sought;
  struct by_composed *composed;
} by_expected;

/* NULL where memory is short. */
by_expected *by_expected_new(const by_record *record, by_arena *arena) BY_MUST_USE BY_NONNULL;
/* For another document. */
void by_expected_begin(by_expected *all) BY_NONNULL;
/* What the record has for the fact of a statement, and of the article or name that it is about; where it has none such, of all. */
void by_expect(const by_record *record, const by_statement *statement, by_expected *all) BY_NONNULL;
/* Whether something of what is expected is sure. */
bool by_expects_sure(by_expected *all) BY_MUST_USE BY_NONNULL;
/* Whether what is said, runs of blanks as one space, is the value. */
bool by_is_as_expected(by_fact fact, by_span said, const by_expected_value *value) BY_MUST_USE BY_NONNULL;
/* Whether a mention of a person in the record has the name, or (`once`) just one. */
bool by_is_named(const by_expected *all, by_span name, bool once) BY_MUST_USE BY_NONNULL;
/* Whether the folded text is what the other becomes where runs of blanks become one space. */
bool by_is_folded(by_span folded, by_span text) BY_MUST_USE;

/* One document held against the record. */
typedef struct by_comparison {
  const by_testimony *testimony;
  by_testimony_kind kind;
  const by_record *record;
  by_place place; /* of the record */
  by_expected *all;
  by_findings *findings;
} by_comparison;

/* What a fact is called. */
const char *by_fact_noun(by_fact fact) BY_MUST_USE;
/* Whether the comparison took no longer than is worth while. */
bool by_is_affordable(const by_comparison *it) BY_MUST_USE BY_NONNULL;
/* Reports each copy that a TEI edition lacks of what it states elsewhere. */
void by_check_copies(const by_comparison *it) BY_NONNULL;
/* Reports each person whom a MODS record does not name with the article. */
void by_check_constituents(const by_comparison *it) BY_NONNULL;
/* The line of the record that has the value; NULL: the whole. */
by_place by_place_in_record(const by_comparison *it, const by_expected_value *value) BY_NONNULL_AT(1);
/* Whether the document has to state such a value: what is sure, and TEI whatever there is. */
bool by_is_due(const by_comparison *it, const by_expected_value *value) BY_MUST_USE BY_NONNULL;
/* Whether the document states the value. */
bool by_is_stated(const by_comparison *it, by_fact fact, const by_expected_value *value) BY_MUST_USE BY_NONNULL;
/* Of what it->all has for the wrong statement, the value in whose place it is said; NULL: it is said beside them all. */
const by_expected_value *by_rival_of(const by_comparison *it, const by_statement *statement) BY_MUST_USE BY_NONNULL;
/* The line of the record that has what differs in a title of the issue: that of the number or of the label, where the title of the
 * periodical is right; else `line`. */
size_t by_line_of_part(const by_record *record, const by_statement *statement, size_t line) BY_MUST_USE BY_NONNULL;
/* Of a statement that is as expected: whether it is stated as the record has it. */
void by_check_manner(const by_comparison *it, const by_statement *statement) BY_NONNULL;

#endif

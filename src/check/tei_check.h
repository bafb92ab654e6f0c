/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of the TEI check, known to its own files only. */
#ifndef BY_CHECK_TEI_CHECK_H
#define BY_CHECK_TEI_CHECK_H

#include "base/finding.h"

struct _xmlDoc;
struct _xmlNode;

/* Facts that several rules ask for, gathered before they are asked. */
typedef struct by_tei_check {
  struct _xmlDoc *document;
  by_span member;
  by_findings *findings;
  struct _xmlNode *text;  /* the text element */
  struct _xmlNode *issue; /* the first biblStruct of an issue; NULL where there is none */
  struct _xmlNode *scope; /* its biblScope of unit issue; NULL where there is none */
  size_t issues;          /* biblStruct of type issue */
  size_t articles;        /* divisions of the body that have an article's record */
  size_t paragraphs;
  size_t lines;      /* as the extent says; 0: it does not */
  size_t characters; /* likewise */
} by_tei_check;

enum { BY_NUMBER_ROOM = 24 }; /* bytes that hold any size_t in digits */

/* Adds a finding of BY_TEI_... `rule` at the node's line. */
void by_tei_report(const by_tei_check *check, size_t rule, const struct _xmlNode *node, by_span first, by_span second) BY_NONNULL_AT(1);
/* The number in digits, written into `room`. */
by_span by_tei_digits(size_t number, char room[BY_NUMBER_ROOM]) BY_NONNULL;
/* The leading ASCII digits of a text as a number, saturated. */
size_t by_tei_number(by_span text);
/* The element that a pointer "#id" names; NULL where it names none. */
struct _xmlNode *by_tei_target(const by_tei_check *check, by_span pointer) BY_NONNULL;
/* The text of an element that holds nothing else. */
by_span by_tei_content(const struct _xmlNode *node) BY_NONNULL;
/* The first child element of this name; NULL where there is none. */
struct _xmlNode *by_tei_child(const struct _xmlNode *node, const char *name) BY_NONNULL;

/* Identifiers and pointers of one element. */
void by_tei_check_pointers(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
/* Records of the issue and the articles, extent, counts of elements. */
void by_tei_check_records(const by_tei_check *check) BY_NONNULL;
void by_tei_check_record(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_measure(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_counts(const by_tei_check *check, const struct _xmlNode *declaration) BY_NONNULL;
/* Digests, ISSN, issue numbers. */
void by_tei_check_identifier(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_scope(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_printed_number(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_text_number(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
/* One date. */
void by_tei_check_date(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
/* Divisions, and blocks with their ranges of the source. */
void by_tei_check_division(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_block(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules over one record: is it about this text, is it well-formed where a grammar cannot say so, can its dates be true, and how sure is
 * it. */
#ifndef BY_CHECK_RECORD_H
#define BY_CHECK_RECORD_H

#include "base/finding.h"
#include "base/status.h"
#include "model/record.h"
#include "text/text.h"

typedef struct by_record_demand {
  by_state require;    /* title, issue and date must be at least so sure; BY_UNKNOWN: no demand */
  by_span record_path; /* of the record that an archivist gave; empty where there is none */
  by_place row;        /* of the spreadsheet that is about the text; line 0: none */
  const by_text *text; /* the source, for the lines that findings show; may be NULL */
} by_record_demand;

/* record.c: holds the digest that the given record names against that of the source at hand: record-stale, BY_REFUSED. */
by_status by_check_record_source(const by_record *given, const by_source *source, by_span path,
                                 by_findings *findings) BY_MUST_USE BY_NONNULL;
/* Holds a confirmed language against the letters of the text, which give the editions their direction: record-language-script, at the line
 * of the record that is told. */
void by_check_record_language(const by_record *record, const by_text *text, by_span record_path, by_findings *findings) BY_NONNULL;
/* All other rules. A finding about a recognised value has its place in the source, one about a given value the record's path. */
void by_check_record(const by_record *record, const by_record_demand *demand, by_findings *findings) BY_NONNULL;
/* record_words.c: what stands in words, as it was given: it must show something, and not turn the text around it. */
void by_check_record_words(const by_record *record, const by_record_demand *demand, by_findings *findings) BY_NONNULL;
/* So, of a record that was only read, the lengths of confirmed values: too long ones are not held against anything, nor shown. BY_REFUSED
 * where there are any. */
by_status by_check_record_lengths(const by_record *given, const by_record_demand *demand, by_findings *findings) BY_MUST_USE BY_NONNULL;
/* record_stand.c: what the record of a package says of the places of its values, against the source. */
void by_check_record_stand(const by_record *record, const by_text *text, by_findings *findings) BY_NONNULL;

#endif

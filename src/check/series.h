/* SPDX-License-Identifier: BSD-2-Clause */
/* The issues of a run, held against each other: those of one title are put in order, and gaps, duplicates, contradictions and outliers are
 * told; where neighbours determine a value that an issue does not state, it is proposed. Only what the records say is kept, not the texts:
 * about a kilobyte an issue. The result does not depend on the order in which issues are added. */
#ifndef BY_CHECK_SERIES_H
#define BY_CHECK_SERIES_H

#include "base/finding.h"
#include "base/status.h"
#include "model/record.h"
#include "text/text.h"

typedef struct by_series by_series;

void by_series_free(by_series *series);
/* NULL where memory is short. */
by_series *by_series_new(void) BY_OWNED_BY(by_series_free);

/* Where a record comes from; nothing of it is kept. */
typedef struct by_series_source {
  by_span path;        /* of the text, as findings name it */
  by_span record_path; /* of the record that an archivist gave; may be empty */
  const by_text *text; /* the source, for the lines that findings show */
} by_series_source;

/* Keeps what the record says of its issue. False where memory is short. */
bool by_series_add(by_series *series, const by_record *record, const by_series_source *source) BY_MUST_USE BY_NONNULL;
/* Judges all that was added; once. BY_OK, or BY_ENVIRONMENT where memory is short or a calendar is missing. */
by_status by_series_judge(by_series *series) BY_MUST_USE BY_NONNULL;

/* What was found about one text; borrowed from the series. */
typedef struct by_series_result {
  by_span path;
  by_span issue; /* package id */
  by_findings *findings;
} by_series_result;

/* After the judgement: the texts in the order of their paths, each once; false behind the last. */
bool by_series_at(const by_series *series, size_t index, by_series_result *result) BY_NONNULL;
/* Puts what is proposed for the text of this path into the record, where the record does not know it, in the state "proposed". The values
 * live as long as the series. False where nothing is. */
bool by_series_propose(const by_series *series, by_span path, by_record *record) BY_NONNULL;

#endif

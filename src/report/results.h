/* SPDX-License-Identifier: BSD-2-Clause */
/* All that one run had to say, kept for the reports that can only be written when everything is known: SARIF, JUnit, GitHub, GitLab. */
#ifndef BY_REPORT_RESULTS_H
#define BY_REPORT_RESULTS_H

#include "base/digest.h"
#include "base/finding.h"
#include "report/json.h"

/* A finding as it goes into a report. */
typedef struct by_result {
  const by_finding *finding;
  by_span input;         /* path of the file or folder on the command line that it is about */
  by_span issue;         /* package id; may be empty */
  by_digest fingerprint; /* by_fingerprint */
} by_result;

typedef struct by_results {
  by_arena *arena; /* owns what follows */
  const char *command;
  int failing; /* the least severity that fails the run; above every severity where none does */
  by_result *findings;
  size_t count;
  size_t capacity;
  by_item *items;
  size_t item_count;
  size_t item_capacity;
  by_totals totals; /* once all is in, like the next */
  int status;       /* exit status to come */
  bool failed;      /* memory was short: the list is incomplete */
} by_results;

void by_results_free(by_results *results);
/* NULL where memory is short. */
by_results *by_results_new(const char *command, int failing) BY_OWNED_BY(by_results_free);
/* Copies the finding. `input`: where empty, the finding's own path. */
void by_results_add(by_results *results, const by_finding *finding, const by_digest *fingerprint, by_span input, by_span issue) BY_NONNULL;
void by_results_add_item(by_results *results, const by_item *item) BY_NONNULL;
/* The findings, the worst first, otherwise in their order; in the arena. NULL where memory is short. */
const by_result **by_results_by_severity(const by_results *results) BY_NONNULL;

#endif

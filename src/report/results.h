/* SPDX-License-Identifier: BSD-2-Clause */
/* All that one run had to say, kept for the reports that can only be written when everything is known. Memory holds a mark of each finding
 * and item; the rest may go to a spool on disk. */
#ifndef BY_REPORT_RESULTS_H
#define BY_REPORT_RESULTS_H

#include "base/digest.h"
#include "base/finding.h"
#include "report/json.h"

/* A finding as it goes into a report. */
typedef struct by_result {
  by_finding finding;
  by_span input;         /* path of the file or folder on the command line that it is about */
  by_span issue;         /* package id; may be empty */
  by_digest fingerprint; /* by_fingerprint */
} by_result;

/* What is known of a finding without looking it up. */
typedef struct by_result_mark {
  const by_rule *rule;
  const by_span *input;
  uint64_t at; /* where it lies */
  by_severity severity;
} by_result_mark;

typedef struct by_item_mark {
  const by_span *input; /* its path, with a NUL behind it */
  uint64_t at;
} by_item_mark;

/* Bytes that lie outside of memory; false where the system fails. */
typedef struct by_spool {
  void *context;
  bool (*write)(void *context, by_span bytes); /* appends all or nothing */
  bool (*read)(void *context, uint64_t at, char *bytes, size_t size);
  size_t least; /* bytes that it is used for; fewer stay in memory */
} by_spool;

typedef struct by_results {
  by_arena *arena; /* the inputs' paths, and what the reports need */
  const char *command;
  int failing; /* the least severity that fails the run; above every severity where none does */
  by_result_mark *findings;
  size_t count;
  size_t capacity;
  by_item_mark *items;
  size_t item_count;
  size_t item_capacity;
  const by_span *input; /* the last */
  by_spool spool;       /* write NULL: there is none, or it failed */
  uint64_t spooled;     /* bytes in it; what follows lies in `recent` */
  by_buffer recent;
  by_buffer result_texts; /* of the last that was looked up */
  by_buffer item_texts;
  by_result result;
  by_item item;
  by_totals totals; /* once all is in, like the next */
  int status;       /* exit status to come */
  bool failed;      /* memory was short, or the spool: the list is incomplete */
} by_results;

void by_results_free(by_results *results);
/* NULL where memory is short. */
by_results *by_results_new(const char *command, int failing) BY_OWNED_BY(by_results_free);
/* Copies the finding. `input`: where empty, the finding's own path. */
void by_results_add(by_results *results, const by_finding *finding, const by_digest *fingerprint, by_span input, by_span issue) BY_NONNULL;
void by_results_add_item(by_results *results, const by_item *item) BY_NONNULL;
/* Each lives until the next of its kind is looked up; where it cannot be, it is empty, and the results have failed. */
const by_result *by_results_look_up(by_results *results, const by_result_mark *mark) BY_NONNULL;
const by_item *by_results_look_up_item(by_results *results, const by_item_mark *mark) BY_NONNULL;

#endif

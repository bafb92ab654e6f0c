/* SPDX-License-Identifier: BSD-2-Clause */
/* How often each rule spoke in a run. */
#ifndef BY_REPORT_TALLY_H
#define BY_REPORT_TALLY_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/rule.h"

typedef struct by_tally_row {
  const by_rule *rule;
  by_severity severity; /* that the findings had: a rule has a row for each */
  size_t count;
} by_tally_row;

typedef struct by_tally {
  by_arena *arena; /* owns the rows */
  by_tally_row *rows;
  size_t count;
  size_t capacity;
  bool failed; /* memory was short: a row is missing */
} by_tally;

void by_tally_add(by_tally *tally, const by_rule *rule, by_severity severity) BY_NONNULL;
/* The worst first, then the most frequent, then by the names of the rules. */
void by_tally_sort(by_tally *tally) BY_NONNULL;
/* A table for a terminal: count, severity, rule; the rule last, so that it stays whole where the line is too long. */
void by_tally_text(const by_tally *tally, by_buffer *out) BY_NONNULL;

#endif

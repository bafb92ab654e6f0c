/* SPDX-License-Identifier: BSD-2-Clause */
/* The results of a run by input. */
#ifndef BY_REPORT_GROUPS_H
#define BY_REPORT_GROUPS_H

#include "report/results.h"

/* All that there is about one input. */
typedef struct by_group {
  by_span input;                  /* its path */
  const by_item_mark *item;       /* what became of it; NULL: it is no input, as a spreadsheet beside them */
  const by_result_mark **results; /* in the order of the run */
  size_t count;
  bool shared; /* another input has the same package id and title: set by by_groups_compare */
} by_group;

typedef struct by_groups {
  by_group *items; /* by the bytes of the paths; NULL: memory was short */
  size_t count;
} by_groups;

/* In the arena of the results. An input that was named twice is one group. */
by_groups by_groups_of(const by_results *results) BY_MUST_USE BY_NONNULL;
/* Finds out which groups an id and a title do not tell apart; false where memory is short. */
bool by_groups_compare(by_results *results, by_groups *groups) BY_MUST_USE BY_NONNULL;

#endif

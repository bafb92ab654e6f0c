/* SPDX-License-Identifier: BSD-2-Clause */
/* The progress of a run on standard error: one line that is drawn over again on a terminal; nothing anywhere else,
 * unless JSON is asked for. */
#ifndef BY_CLI_PROGRESS_H
#define BY_CLI_PROGRESS_H

#include "report/text.h"

typedef struct by_progress {
  const char *command; /* as typed */
  bool quiet;          /* no line is drawn */
  bool json;           /* lines of JSON instead, wherever standard error leads */
  size_t total;        /* inputs of the run; 0: it has not begun */
  size_t done;         /* of them */
  uint64_t began;      /* milliseconds of a clock that never goes back; so the next */
  uint64_t drawn;
  size_t columns; /* that the line takes on the terminal at the moment */
} by_progress;

/* Begins with so many inputs. A single one has no line on the terminal. */
void by_progress_begin(by_progress *progress, size_t total, const by_totals *totals) BY_NONNULL;
/* One more input is done; `totals`: so far. */
void by_progress_step(by_progress *progress, const by_totals *totals) BY_NONNULL;
/* Takes the line away: something else is about to be printed, or the run is over. */
void by_progress_hide(by_progress *progress) BY_NONNULL;

#endif

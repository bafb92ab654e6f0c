/* SPDX-License-Identifier: BSD-2-Clause */
/* The progress of a run on standard error: one line that is drawn over again on a terminal; nothing anywhere else. */
#ifndef BY_CLI_PROGRESS_H
#define BY_CLI_PROGRESS_H

#include "base/annotate.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct by_progress {
  bool quiet;     /* nothing is drawn */
  size_t total;   /* inputs of the run; 0: it has not begun */
  size_t done;    /* of them */
  uint64_t began; /* milliseconds of a clock that never goes back; so the next */
  uint64_t drawn;
  size_t columns; /* that the line takes on the terminal at the moment */
} by_progress;

/* Begins with so many inputs. A single one has no progress. */
void by_progress_begin(by_progress *progress, size_t total) BY_NONNULL;
/* One more input is done; `errors`: found so far. */
void by_progress_step(by_progress *progress, size_t errors) BY_NONNULL;
/* Takes the line away: something else is about to be printed, or the run is over. */
void by_progress_hide(by_progress *progress) BY_NONNULL;

#endif

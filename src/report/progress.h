/* SPDX-License-Identifier: BSD-2-Clause */
/* How far a run is: a line for a terminal, a line of JSON for a program. */
#ifndef BY_REPORT_PROGRESS_H
#define BY_REPORT_PROGRESS_H

#include "report/text.h"

typedef struct by_progress_facts {
  size_t done; /* inputs that were dealt with */
  size_t total;
  uint64_t milliseconds; /* that it took so far */
} by_progress_facts;

/* "17/43, 5 errors, 0:02 left, 12.3/s" in ASCII: of its parts those, from the first on, that fit in so many columns. */
void by_report_progress(const by_progress_facts *facts, size_t errors, size_t columns, by_buffer *out) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* The months in a long text beside which a day may stand: nearly all other words are left aside without a look at the tables. */
#ifndef BY_READ_DATES_FIND_H
#define BY_READ_DATES_FIND_H

#include "base/annotate.h"
#include "base/span.h"

typedef struct by_month_search {
  by_span text; /* a block of the source */
  size_t at;    /* bytes that have been searched; 0 to begin */
  size_t last;  /* where the month found last begins, or BY_NOWHERE */
} by_month_search;

/* Whether a further month is found; `*month` is the byte where its name begins. */
bool by_month_next(by_month_search *search, size_t *month) BY_MUST_USE BY_NONNULL;

#endif

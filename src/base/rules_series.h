/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about the issues of one periodical among themselves: what is missing, what stands twice, what cannot be true, and what
 * neighbours say of a value that an issue does not state. */
#ifndef BY_BASE_RULES_SERIES_H
#define BY_BASE_RULES_SERIES_H

#include "base/rule.h"

enum {
  BY_SERIES_DATE,      /* {1} the date, {2} the period */
  BY_SERIES_DUPLICATE, /* {1} what is the same, {2} the other text, {3} how the two compare */
  BY_SERIES_GAP,       /* {1} what is missing, {2} the text that may be it, or nothing */
  BY_SERIES_ISSUE,     /* {1} the number, {2} the period */
  BY_SERIES_ORDER,     /* {1} one value, {2} the other, {3} the neighbour that they contradict */
  BY_SERIES_OUTLIER,   /* {1} the value, {2} what the neighbours expect */
  BY_SERIES_TITLE,     /* {1} the title */
  BY_SERIES_VOLUME,    /* {1} the volume */
  BY_SERIES_RULES
};

extern const by_rule by_series_rules[];

#endif

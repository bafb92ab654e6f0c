/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files about records share: the check in hand. */
#ifndef BY_CHECK_RECORD_PARTS_H
#define BY_CHECK_RECORD_PARTS_H

#include "check/record.h"

typedef struct by_record_check {
  const by_record *record;
  const by_record_demand *demand;
  by_findings *findings;
  bool lengths; /* of words no more is asked */
} by_record_check;

/* Where the value stands: in the source, the record or the sheet. The path of the source is left empty. */
by_place by_record_place(const by_record_check *check, const by_value *value) BY_NONNULL;
/* The line of that place, for display; may be empty. */
by_span by_record_line(const by_record_check *check, const by_value *value) BY_NONNULL;
/* Reports the rule at the value's place, with up to three details. */
void by_record_report(const by_record_check *check, size_t rule, const by_value *value, const by_span details[BY_DETAILS]) BY_NONNULL;
/* The same as a warning, whatever the rule's own severity, with the place of another value beside. */
void by_record_warn(const by_record_check *check, size_t rule, const by_value *value, const by_value *other,
                    const by_span details[BY_DETAILS]) BY_NONNULL;
/* record_date.c: the date of issue in itself and against its original in another calendar. */
void by_check_record_date(const by_record_check *check) BY_NONNULL;

#endif

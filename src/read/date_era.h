/* SPDX-License-Identifier: BSD-2-Clause */
/* The year of a printed date, the words behind it that tell its era, and the calendar that month, year and era make together. */
#ifndef BY_READ_DATE_ERA_H
#define BY_READ_DATE_ERA_H

#include "read/date_parse.h"

typedef enum by_era {
  BY_ERA_NONE,
  BY_ERA_COMMON,
  BY_ERA_PERSIAN,
  BY_ERA_ISLAMIC,
  BY_ERA_HIJRI, /* from the Hijra, solar or lunar */
  BY_ERA_IMPERIAL,
  BY_ERA_YAZDEGERDI,
  BY_ERA_RUMI,
  BY_ERA_JULIAN
} by_era;

/* The era named by the tokens from `at` on; moves `*at` behind its words. */
by_era by_era_at(const by_date_tokens *tokens, size_t *at) BY_NONNULL;
/* Sets the calendar and the years of a date whose year is the number in `token`; false where the year fits no calendar that the month,
 * if any, and the era allow. */
bool by_date_settle(const by_date_tokens *tokens, const by_date_token *token, by_era era, by_printed_date *date) BY_MUST_USE BY_NONNULL;

#endif

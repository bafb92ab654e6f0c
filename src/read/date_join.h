/* SPDX-License-Identifier: BSD-2-Clause */
/* Two printed dates that are one: the ends of a period, or two names of one month. */
#ifndef BY_READ_DATE_JOIN_H
#define BY_READ_DATE_JOIN_H

#include "read/date_parse.h"

enum { BY_MONTHS_OF_SEASON = 3 };

/* Whether the token is a dash or a word that stands between the ends of a period. */
bool by_date_is_joint(const by_date_token *token) BY_NONNULL;
/* A date without a year waits in `open` for the next one; another name of its month, or a month that follows, joins it. */
void by_date_keep_open(const by_date_tokens *tokens, by_printed_date *open, by_printed_date date) BY_NONNULL;
/* Makes the first date, which has no year (its end 0: there is none), the beginning of the second, or another name of its month. */
void by_date_merge(const by_date_tokens *tokens, const by_printed_date *first, by_printed_date *second) BY_NONNULL;
/* "December 1893 - January 1894": makes the second the end of the first; false where it is none. */
bool by_date_extend(const by_date_tokens *tokens, by_printed_date *first, const by_printed_date *second) BY_MUST_USE BY_NONNULL;

#endif

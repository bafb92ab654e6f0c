/* SPDX-License-Identifier: BSD-2-Clause */
/* The moment of the run: from the command line, from the environment, or one reading of the clock. */
#ifndef BY_CLI_TIMESTAMP_H
#define BY_CLI_TIMESTAMP_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

/* Decimal seconds since 1970-01-01T00:00:00Z, from 0 to the end of the year 9999. */
bool by_timestamp_seconds(by_span text, int64_t *seconds) BY_MUST_USE BY_NONNULL;
/* The same, or a moment as RFC 3339 has it, in UTC and full seconds: 2026-01-31T12:00:00Z. */
bool by_timestamp_parse(by_span text, int64_t *seconds) BY_MUST_USE BY_NONNULL;
/* `given` (--timestamp) where not NULL, else SOURCE_DATE_EPOCH, else the clock. False, with a complaint, where it is malformed. */
bool by_timestamp_choose(const char *given, int64_t *seconds) BY_MUST_USE BY_NONNULL_AT(2);

#endif

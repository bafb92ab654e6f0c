/* SPDX-License-Identifier: BSD-2-Clause */
/* The moment of the run: from the command line, from the environment, or one reading of the clock. */
#ifndef BY_CLI_TIMESTAMP_H
#define BY_CLI_TIMESTAMP_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

/* Seconds since 1970-01-01T00:00:00Z, from 0 to the end of the year 9999: `given` (--timestamp) where not NULL, as a number or as a moment
 * of RFC 3339 in UTC and full seconds; else SOURCE_DATE_EPOCH, a number; else the clock. False, with a complaint, where it is malformed. */
bool by_timestamp_choose(const char *given, int64_t *seconds) BY_MUST_USE BY_NONNULL_AT(2);

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Writing to standard output and standard error. */
#ifndef BY_CLI_STREAM_H
#define BY_CLI_STREAM_H

#include "base/annotate.h"
#include "base/span.h"

enum { BY_STANDARD_OUTPUT = 1, BY_STANDARD_ERROR = 2 };

/* Writes all bytes to the descriptor; false where the system fails (errno says why) or a signal asks the program to stop. */
bool by_stream_write(int descriptor, by_span bytes) BY_MUST_USE;
/* Writes "bayegan: " and the parts, one behind the other, and a line end to standard error. Parts end with NULL; their controls are
 * escaped. */
void by_stream_complain(const char *const *parts) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Words of the command line that were perhaps meant by a misspelt one. */
#ifndef BY_CLI_NEAR_H
#define BY_CLI_NEAR_H

#include "base/annotate.h"
#include "base/span.h"

/* The nearest of the words that were looked at. */
typedef struct by_near {
  by_span typed;
  size_t distance; /* of it, in letters; at first more than any may have */
} by_near;

by_near by_near_of(by_span typed) BY_MUST_USE;
/* Whether the word is nearer than those before it. */
bool by_near_is(by_near *near, const char *word) BY_MUST_USE BY_NONNULL;

/* Complains that there is no command of that name, and names the nearest. */
void by_command_complain(const char *typed) BY_NONNULL;

#endif

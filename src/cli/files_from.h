/* SPDX-License-Identifier: BSD-2-Clause */
/* --files-from: the names of inputs out of a file, for more of them than a command line holds. */
#ifndef BY_CLI_FILES_FROM_H
#define BY_CLI_FILES_FROM_H

#include "base/buffer.h"
#include "cli/command.h"
#include "cli/process.h"

/* What the names live in; starts as zeros. */
typedef struct by_names {
  by_buffer bytes;
  char **paths;
} by_names;

void by_names_drop(by_names *names) BY_NONNULL;
/* Puts the names behind the operands. Another status than BY_EXIT_CLEAN, with a complaint, where the list cannot be read. */
int by_names_read(by_arguments *arguments, by_names *names) BY_MUST_USE BY_NONNULL;

#endif

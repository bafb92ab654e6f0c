/* SPDX-License-Identifier: BSD-2-Clause */
/* The findings of a long run lie in a file without a name until its reports are written: it is gone with the program, however that ends. */
#ifndef BY_CLI_SPOOL_H
#define BY_CLI_SPOOL_H

#include "cli/command.h"
#include "cli/nameless.h"
#include "report/results.h"

typedef struct by_spool_file {
  const by_arguments *arguments;
  by_nameless bytes; /* there is none before something was written */
} by_spool_file;

/* A file is made only with the first bytes: beside the first report that is one, else where the system has its temporary files. */
by_spool by_spool_begin(by_spool_file *file, const by_arguments *arguments) BY_MUST_USE BY_NONNULL;
void by_spool_end(by_spool_file *file) BY_NONNULL;

#endif

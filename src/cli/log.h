/* SPDX-License-Identifier: BSD-2-Clause */
/* The file of --log: what a run has to say, written while it goes on, so that it is there when the run is cut short. */
#ifndef BY_CLI_LOG_H
#define BY_CLI_LOG_H

#include "cli/command.h"
#include "cli/process.h"

#include "base/buffer.h"

typedef struct by_log {
  int descriptor;    /* -1: there is none */
  bool lost;         /* writing failed, and that is told */
  by_buffer waiting; /* not yet written */
} by_log;

/* Makes the file that --log names, where it does. With a complaint, BY_EXIT_USAGE where something stands there: it might be an input, and
 * --force does not help; BY_EXIT_ENVIRONMENT where the system refuses. */
by_exit by_log_open(by_log *log, const by_arguments *arguments) BY_MUST_USE BY_NONNULL;
/* Writes what waits; false, with a complaint, the first time that this fails. */
bool by_log_flush(by_log *log, const by_arguments *arguments) BY_MUST_USE BY_NONNULL;
void by_log_close(by_log *log) BY_NONNULL;

#endif

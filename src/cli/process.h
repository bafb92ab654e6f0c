/* SPDX-License-Identifier: BSD-2-Clause */
/* The process: standard descriptors and signals at its start, and how it ends. */
#ifndef BY_CLI_PROCESS_H
#define BY_CLI_PROCESS_H

#include "base/annotate.h"

#include <stdbool.h>

/* Exit statuses; the greatest of a run wins. */
typedef enum by_exit {
  BY_EXIT_CLEAN,
  BY_EXIT_FINDINGS,    /* findings at or above --fail-on */
  BY_EXIT_USAGE,       /* usage, configuration, no input matched */
  BY_EXIT_ENVIRONMENT, /* memory, input and output */
  BY_EXIT_INTERNAL     /* the program contradicts itself */
} by_exit;

/* Sets the time zone to UTC; occupies closed standard descriptors, so that no file of ours ever gets their numbers; ignores SIGPIPE and
 * SIGXFSZ (writing then fails with an error); lets HUP, INT and TERM ask for an orderly end. False where the system refuses. */
bool by_process_begin(void) BY_MUST_USE;
/* The signal that asked the program to stop; 0: none. */
int by_process_signal(void);
/* Dies by the signal that asked for it, where one did; else gives `status` back. */
int by_process_end(int status);

#endif

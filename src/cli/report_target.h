/* SPDX-License-Identifier: BSD-2-Clause */
/* Where a report may go: a file of its own, or a stream that is written as it is and never replaced. */
#ifndef BY_CLI_REPORT_TARGET_H
#define BY_CLI_REPORT_TARGET_H

#include "cli/command.h"
#include "report/results.h"

enum { BY_NO_DESCRIPTOR = -1 };

/* The open descriptor that a path names: - and /dev/stdout, /dev/stderr, /dev/fd/N, /proc/self/fd/N; BY_NO_DESCRIPTOR: it names none. */
int by_report_descriptor(const char *path) BY_MUST_USE BY_NONNULL;
/* Whether the report of this number (from 0), that goes to the path, would stand in nobody's way. Complains where it would. */
bool by_report_target_usage(const by_arguments *arguments, size_t number, const char *path) BY_MUST_USE BY_NONNULL;
/* Whether a regular file is not the place, but a character device or a named pipe. */
bool by_report_is_stream(const char *path) BY_MUST_USE BY_NONNULL;
/* Opens such a one; below 0 where the system fails. */
int by_report_open_stream(const char *path) BY_MUST_USE BY_NONNULL;
/* Whether what stands at the path is a file that the run read, or would be one of a package that it verified: --force is not meant for
 * those. Complains where it is. */
bool by_report_was_read(const by_arguments *arguments, const by_results *results, const char *path) BY_MUST_USE BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* The reports that --report FORMAT=FILE asks for: one file each, written when the run is over, by the same steps as any output. */
#ifndef BY_CLI_REPORT_FILES_H
#define BY_CLI_REPORT_FILES_H

#include "cli/command.h"
#include "report/results.h"

/* Whether the reports can be written: known formats, files that are not there yet or may be replaced, and at most one claim to standard
 * output. Complains where they can't. */
bool by_report_files_usage(const by_arguments *arguments) BY_MUST_USE BY_NONNULL;
/* Whether a report goes to standard output. */
bool by_report_files_claim_output(const by_arguments *arguments) BY_NONNULL;
/* Writes them all; false, with a complaint, where one could not be written. */
bool by_report_files_write(const by_arguments *arguments, by_results *results) BY_MUST_USE BY_NONNULL;

#endif

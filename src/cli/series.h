/* SPDX-License-Identifier: BSD-2-Clause */
/* The issues of one run of the program among themselves: gathered while the texts go by, judged behind the last. */
#ifndef BY_CLI_SERIES_H
#define BY_CLI_SERIES_H

#include "cli/source.h"

/* Makes room for the issues of `count` texts; a single one has no neighbours. */
void by_series_begin_run(by_work *work, size_t count) BY_NONNULL;
/* Keeps what the job at hand knows of its issue, if its text could be read. */
void by_series_take(by_work *work, const by_source_file *file, by_status status) BY_NONNULL;
/* Judges the issues; false where that cannot be, or the run was stopped. */
bool by_series_judge_run(by_work *work) BY_MUST_USE BY_NONNULL;
/* Reports what was found, text by text in the order of their paths. */
void by_series_report_run(by_work *work) BY_NONNULL;
/* Both. */
void by_series_end_run(by_work *work) BY_NONNULL;

#endif

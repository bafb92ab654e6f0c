/* SPDX-License-Identifier: BSD-2-Clause */
/* The formats of a report of a whole run, for the tools of others. One row and one file each. */
#ifndef BY_REPORT_FORMAT_H
#define BY_REPORT_FORMAT_H

#include "report/outlet.h"
#include "report/results.h"

typedef struct by_report_format {
  const char *name;                                  /* as --report has it */
  void (*write)(by_results *results, by_outlet *to); /* a failure is that of the results, or of the outlet's buffer */
} by_report_format;

/* The row of this name, or NULL. */
const by_report_format *by_report_format_named(by_span name);
/* Row `index`, NULL behind the last. */
const by_report_format *by_report_format_at(size_t index);

/* The packages, a row each, without the findings. */
void by_report_csv(by_results *results, by_outlet *to) BY_NONNULL;
/* SARIF 2.1.0: one run, the worst findings first, at most BY_SARIF_MOST of them. */
void by_report_sarif(by_results *results, by_outlet *to) BY_NONNULL;
/* JUnit's XML: a test case an input and rule, a passing one for an input without findings. */
void by_report_junit(by_results *results, by_outlet *to) BY_NONNULL;
/* Workflow commands of GitHub Actions, the worst findings first, at most ten of each level, then their number. */
void by_report_github(by_results *results, by_outlet *to) BY_NONNULL;
/* GitLab's Code Quality JSON. */
void by_report_gitlab(by_results *results, by_outlet *to) BY_NONNULL;
/* One page of HTML for people. */
void by_report_html(by_results *results, by_outlet *to) BY_NONNULL;

enum { BY_SARIF_MOST = 25000 };

/* The message, with the member and the place in it where the finding lies within a container. */
void by_report_message(const by_finding *finding, by_buffer *out) BY_NONNULL;
/* The same and the other place, for reports that have one place for a finding. */
void by_report_message_with_other(const by_finding *finding, by_buffer *out) BY_NONNULL;
/* The path without "./" at its start. */
by_span by_report_path(const by_finding *finding) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* What the commands that read files share: the library's session and job, the report, the exit status. */
#ifndef BY_CLI_WORK_H
#define BY_CLI_WORK_H

#include "bayegan/bayegan.h"
#include "check/series.h"
#include "cli/command.h"
#include "cli/input.h"
#include "cli/list.h"
#include "cli/log.h"
#include "cli/process.h"
#include "cli/progress.h"
#include "cli/spool.h"
#include "report/fingerprint.h"
#include "report/results.h"
#include "report/tally.h"
#include "report/text.h"

typedef struct by_work {
  const by_arguments *arguments;
  by_arena *arena; /* lives as long as the run: the list of inputs */
  bayegan_session *session;
  bayegan_job *job; /* of the input at hand */
  bayegan_options options;
  bayegan_demands demands;
  by_bag_profile *profile; /* that the demands have; NULL: none */
  int findings_to;         /* descriptor of the text report */
  int failing;             /* the least severity that fails the run; above every severity where none does */
  by_progress progress;
  by_log log;
  by_fingerprinter *fingerprinter; /* NULL: no report has fingerprints */
  by_tally tally;                  /* of the findings, by rule */
  by_totals totals;
  by_exit status;     /* the worst so far */
  by_buffer text;     /* bytes of the input at hand */
  by_buffer standard; /* bytes of standard input */
  bool standard_read;
  by_buffer record;
  by_buffer metadata;    /* bytes of the spreadsheet */
  const by_sheet *sheet; /* what --metadata names; NULL: none */
  by_identity sheet_file;
  bool *sheet_used;  /* for each of its rows: a text had it */
  by_series *series; /* the issues of the run among themselves; NULL: there is one only */
  by_buffer report;
  by_results *results;         /* for --report; NULL: none is asked for */
  by_spool_file spool;         /* of the results */
  size_t jobs;                 /* threads, by --jobs */
  bool output_lost;            /* standard output is gone, and that is told */
  size_t most_shown;           /* by --max-findings; SIZE_MAX: findings are printed as they come, else the worst at the end */
  size_t heard[BY_SEVERITIES]; /* findings that are to be printed */
} by_work;

void by_work_end(by_work *work) BY_NONNULL;
/* False, with a complaint and work->status set, where something is missing. by_work_end is due either way. */
bool by_work_begin(by_work *work, const by_arguments *arguments) BY_MUST_USE BY_NONNULL;

/* Whether the run shall go on: no signal, standard output is not broken. */
bool by_work_goes_on(const by_work *work) BY_NONNULL;
/* Raises the exit status. */
void by_work_raise(by_work *work, by_exit status) BY_NONNULL;
/* So many inputs are about to be read: the progress begins. */
void by_work_expect(by_work *work, size_t inputs) BY_NONNULL;
/* One more of them was. */
void by_work_step(by_work *work) BY_NONNULL;
/* Sorts and prints the findings, counts them, and raises the exit status by them. */
void by_work_report(by_work *work, by_findings *findings, by_span issue) BY_NONNULL;
/* Raises the exit status by how a call ended, and complains where no finding says why. */
void by_work_judge(by_work *work, const char *path, by_status status) BY_NONNULL;
/* Counts an input and prints what became of it, where that is asked for; `done`: it has a result. */
void by_work_item(by_work *work, const by_item *item, bool done) BY_NONNULL;
/* The three above for the text that the job has inspected; findings name it as `shown`. */
void by_work_inspected(by_work *work, const char *path, by_span shown, by_status status) BY_NONNULL;
/* Prints the findings that waited for worse ones, where --max-findings is given; by_work_total does, too. */
void by_work_tell_worst(by_work *work) BY_NONNULL;
/* Prints the closing line: `noun` "issue", `verb` "converted"; `always` false: only where there were findings or it is asked for. */
void by_work_total(by_work *work, const char *noun, const char *verb, bool always) BY_NONNULL;
/* Writes to standard output; raises the exit status where that fails. */
void by_work_print(by_work *work, by_span bytes) BY_NONNULL;

#endif

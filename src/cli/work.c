/* SPDX-License-Identifier: BSD-2-Clause */
/* What a run needs, by its command line; and its exit status. */
#include "cli/work.h"

#include "cli/adjust.h"
#include "cli/parse.h"
#include "cli/pool.h"
#include "cli/report_files.h"
#include "cli/stream.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

enum { JOBS_MOST = 1024, MEMORY_LEAST = 8, MEMORY_MOST = 1 << 20 };

static const by_exit STATUS_EXITS[] = {
    [BY_OK] = BY_EXIT_CLEAN,
    [BY_REFUSED] = BY_EXIT_CLEAN, /* its findings say it, under --fail-on */
    [BY_ENVIRONMENT] = BY_EXIT_ENVIRONMENT,
    [BY_INTERNAL] = BY_EXIT_INTERNAL,
};

static const char *const STATUS_MESSAGES[] = {
    [BY_OK] = NULL,
    [BY_REFUSED] = NULL,
    [BY_ENVIRONMENT] = "there is not enough memory or room for temporary files, or a library failed",
    [BY_INTERNAL] = "the program's own checks refuse its work; nothing was written. Please report this as an error in bayegan",
};
_Static_assert(sizeof STATUS_EXITS / sizeof STATUS_EXITS[0] == BY_INTERNAL + 1, "an exit status for each status");
_Static_assert(sizeof STATUS_MESSAGES / sizeof STATUS_MESSAGES[0] == BY_INTERNAL + 1, "a message for each status");

void by_work_end(by_work *work)
{
  by_progress_hide(&work->progress);
  by_log_close(&work->log);
  by_fingerprinter_free(work->fingerprinter);
  by_results_free(work->results);
  by_spool_end(&work->spool);
  by_series_free(work->series);
  by_buffer_drop(&work->report);
  by_buffer_drop(&work->record);
  by_buffer_drop(&work->metadata);
  by_buffer_drop(&work->text);
  by_buffer_drop(&work->standard);
  bayegan_job_free(work->job);
  bayegan_session_free(work->session);
  by_bag_profile_free(work->profile);
  by_arena_free(work->arena);
}

void by_work_raise(by_work *work, by_exit status)
{
  work->status = status > work->status ? status : work->status;
}

/* The least severity that fails the run, by --fail-on; above every severity for never. */
static int failing_severity(const by_arguments *arguments)
{
  static const int LEVELS[] = {[BY_FAIL_ON_ERROR] = BY_ERROR, [BY_FAIL_ON_WARNING] = BY_WARNING, [BY_FAIL_ON_NEVER] = BY_ERROR + 1};
  return LEVELS[arguments->fail_on];
}

/* The number behind an option; `*number` stays where the option is not given. False, with a complaint, where it is none. */
static bool read_number(const by_arguments *arguments, const char *option, const char *value, size_t *number)
{
  if (value == NULL) {
    return true;
  }
  char *end = NULL;
  errno = 0;
  const unsigned long long read = strtoull(value, &end, 10);
  if (errno != 0 || *end != '\0' || value[0] < '0' || value[0] > '9') {
    const char *const parts[] = {arguments->command->name, ": --", option, " wants a number, not '", value, "'; see: bayegan help ",
                                 arguments->command->name, NULL};
    by_stream_complain(parts);
    return false;
  }
  *number = read;
  return true;
}

static bool read_numbers(by_work *work)
{
  const by_arguments *const arguments = work->arguments;
  const bool most = read_number(arguments, "max-findings", arguments->max_findings, &work->most_shown);
  const bool jobs = read_number(arguments, "jobs", arguments->jobs, &work->jobs);
  if (jobs && (work->jobs < 1 || work->jobs > JOBS_MOST)) {
    by_usage_complain(arguments->command, "--jobs wants a number from 1 to 1024, not", arguments->jobs);
    return false;
  }
  size_t memory = BAYEGAN_BAG_MEMORY >> 20;
  if (!read_number(arguments, "memory", arguments->memory, &memory)) {
    return false;
  }
  if (memory < MEMORY_LEAST || memory > MEMORY_MOST) {
    by_usage_complain(arguments->command, "--memory wants a number of MiB from 8 to 1048576, not", arguments->memory);
    return false;
  }
  work->demands.memory = memory << 20;
  return most && jobs;
}

static bool begin_reports(by_work *work)
{
  const by_arguments *const arguments = work->arguments;
  const bool kept = arguments->report_count != 0 || work->most_shown != SIZE_MAX;
  if (kept) {
    work->results = by_results_new(arguments->command->name, work->failing);
    if (work->results != NULL) {
      work->results->spool = by_spool_begin(&work->spool, arguments);
    }
  }
  if (by_report_files_claim_output(arguments)) {
    work->findings_to = BY_STANDARD_ERROR;
  }
  const bool marked = arguments->report_count != 0 || arguments->format == BY_FORMAT_JSON;
  work->fingerprinter = marked ? by_fingerprinter_new() : NULL;
  return (!kept || work->results != NULL) && (!marked || work->fingerprinter != NULL);
}

bool by_work_begin(by_work *work, const by_arguments *arguments)
{
  *work = (by_work){
      .arguments = arguments,
      .arena = by_arena_new((size_t)1 << 32),
      .session = bayegan_session_new(),
      .job = bayegan_job_new(),
      .options = {.accept_proposed = arguments->accept_proposed,
                  .normalise = arguments->normalise,
                  .organization = by_span_of(arguments->organization),
                  .repository = arguments->command->bit == BY_IN_CONVERT && arguments->profile != NULL,
                  .require = arguments->require},
      .demands = {.fast = arguments->fast, .deep = arguments->deep},
      .findings_to = BY_STANDARD_OUTPUT,
      .failing = failing_severity(arguments),
      .jobs = by_pool_processors(),
      .most_shown = SIZE_MAX,
      .text = by_buffer_of((size_t)BY_PACKAGE_MOST + 1),
      .standard = by_buffer_of((size_t)BY_TEXT_MOST + (1 << 20)),
      .record = by_buffer_of((size_t)BY_RECORD_MOST + 1),
      .metadata = by_buffer_of((size_t)BY_SHEET_BYTES + 1),
      .report = by_buffer_of((size_t)1 << 30),
      .log = {.descriptor = -1},
      .spool = {.bytes = {.descriptor = -1}},
  };
  if (!by_report_files_usage(arguments) || !by_adjust_usage(arguments) || !read_numbers(work)) {
    by_work_raise(work, BY_EXIT_USAGE);
    return false;
  }
  if (work->arena == NULL || work->session == NULL || work->job == NULL || !begin_reports(work)) {
    const char *const parts[] = {STATUS_MESSAGES[BY_ENVIRONMENT], NULL};
    by_stream_complain(parts);
    by_work_raise(work, BY_EXIT_ENVIRONMENT);
    return false;
  }
  by_adjust_demands(arguments, &work->demands);
  work->tally.arena = work->arena;
  work->status = by_log_open(&work->log, arguments);
  return work->status == BY_EXIT_CLEAN;
}

bool by_work_goes_on(const by_work *work)
{
  return by_process_signal() == 0 && !work->output_lost && !work->report.failed;
}

void by_work_judge(by_work *work, const char *path, by_status status)
{
  by_work_raise(work, STATUS_EXITS[status]);
  if (STATUS_MESSAGES[status] != NULL && by_process_signal() == 0) {
    by_progress_hide(&work->progress);
    const char *const parts[] = {path, ": ", STATUS_MESSAGES[status], NULL};
    by_stream_complain(parts);
  }
}

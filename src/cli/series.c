/* SPDX-License-Identifier: BSD-2-Clause */
/* Findings about series come behind those about single texts: they are known only when the last text was read. */
#include "cli/series.h"

static void fail(by_work *work)
{
  by_work_judge(work, "series", BY_ENVIRONMENT);
  by_series_free(work->series);
  work->series = NULL;
}

void by_series_begin_run(by_work *work, size_t count)
{
  if (count > 1) {
    work->series = by_series_new();
    if (work->series == NULL) {
      fail(work);
    }
  }
}

void by_series_take(by_work *work, const by_source_file *file, by_status status)
{
  const bool readable = work->job->text.line_count != 0 && (status == BY_OK || status == BY_REFUSED);
  if (work->series == NULL || !readable) {
    return;
  }
  const by_series_source source = {.path = file->source.path, .record_path = file->source.record_path, .text = &work->job->text};
  if (!by_series_add(work->series, &work->job->record, &source)) {
    fail(work);
  }
}

bool by_series_judge_run(by_work *work)
{
  if (work->series == NULL || !by_work_goes_on(work)) {
    return false;
  }
  if (by_series_judge(work->series) != BY_OK) {
    fail(work);
  }
  return work->series != NULL;
}

void by_series_report_run(by_work *work)
{
  by_series_result result;
  for (size_t i = 0; by_series_at(work->series, i, &result); i++) {
    by_work_report(work, result.findings, result.issue);
  }
}

void by_series_end_run(by_work *work)
{
  if (by_series_judge_run(work)) {
    by_series_report_run(work);
  }
}

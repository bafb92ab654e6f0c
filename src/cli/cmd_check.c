/* SPDX-License-Identifier: BSD-2-Clause */
/* bayegan check: reads and judges texts and their records as convert does, and writes nothing. */
#include "cli/series.h"
#include "cli/sheet_in.h"
#include "cli/source.h"

static void check_one(by_work *work, const by_listed *input)
{
  by_source_file file;
  by_status status = by_source_load(work, input, &file);
  if (status == BY_OK) {
    status = bayegan_inspect(work->session, &file.source, &work->options, work->job);
  }
  by_findings *const findings = &work->job->findings;
  by_sheet_mark(work);
  by_series_take(work, &file, status);
  by_work_report(work, findings, work->job->record.package_id);
  by_work_judge(work, input->path, status);
  const by_item item = {.path = file.source.path,
                        .issue = work->job->record.package_id,
                        .series = work->job->record.title.text,
                        .status = status == BY_OK ? "checked" : "refused",
                        .errors = findings->errors,
                        .warnings = findings->warnings,
                        .notes = findings->notes};
  by_work_item(work, &item, status == BY_OK);
  by_work_step(work);
}

static void check_all(by_work *work)
{
  by_list inputs = {.items = NULL};
  if (!by_list_texts(work->arguments->operands, work->arguments->operand_count, work->arena, &inputs)) {
    by_work_judge(work, "inputs", BY_ENVIRONMENT);
    return;
  }
  by_series_begin_run(work, inputs.count);
  by_work_expect(work, inputs.count);
  for (size_t i = 0; i < inputs.count && by_work_goes_on(work); i++) {
    by_source_expect(&inputs, i);
    check_one(work, &inputs.items[i]);
  }
  by_sheet_end(work);
  by_series_end_run(work);
  by_work_total(work, "text", "checked", false);
}

int by_run_check(const by_arguments *arguments)
{
  if (!by_source_usage(arguments)) {
    return BY_EXIT_USAGE;
  }
  by_work work;
  if (by_work_begin(&work, arguments) && by_sheet_begin(&work)) {
    check_all(&work);
  }
  const int status = (int)work.status;
  by_work_end(&work);
  return status;
}

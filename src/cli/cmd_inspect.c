/* SPDX-License-Identifier: BSD-2-Clause */
/* bayegan inspect: shows on standard output what was recognised, or writes it into a spreadsheet; findings go to standard error. */
#include "cli/parse.h"
#include "cli/series.h"
#include "cli/sheet_in.h"
#include "cli/sheet_out.h"
#include "cli/source.h"
#include "cli/stream.h"
#include "report/inspection.h"
#include "write/metadata.h"

#include <unistd.h>

static void write_table(const by_inspection *inspection, by_buffer *out)
{
  by_inspection_text(inspection, out);
}

static void write_json(const by_inspection *inspection, by_buffer *out)
{
  by_inspection_json(inspection, out);
}

static void write_xml(const by_inspection *inspection, by_buffer *out)
{
  by_write_record(inspection->record, out);
}

/* What could be read is shown even where errors were found in it. */
static void show(by_work *work, by_span path, bool many)
{
  static void (*const WRITERS[])(const by_inspection *inspection, by_buffer *out) = {
      [BY_FORMAT_TEXT] = write_table, [BY_FORMAT_JSON] = write_json, [BY_FORMAT_XML] = write_xml};
  bayegan_job *const job = work->job;
  const by_inspection inspection = {.path = path,
                                    .text = &job->text,
                                    .record = &job->record,
                                    .issue = &job->issue,
                                    .one_line = many,
                                    .isolated = work->arguments->isolate && isatty(BY_STANDARD_OUTPUT) != 0};
  by_buffer out = by_buffer_of((size_t)1 << 30);
  WRITERS[work->arguments->format](&inspection, &out);
  if (many && work->arguments->format == BY_FORMAT_TEXT) {
    by_buffer_add_byte(&out, '\n');
  }
  if (out.failed) {
    by_work_judge(work, work->arguments->operands[0], BY_ENVIRONMENT);
  } else {
    by_work_print(work, by_buffer_span(&out));
  }
  by_buffer_drop(&out);
}

static by_status read_one(by_work *work, const by_listed *input, by_source_file *file)
{
  const by_status status = by_source_load(work, input, file);
  return status == BY_OK ? bayegan_inspect(work->session, &file->source, &work->options, work->job) : status;
}

static void inspect_one(by_work *work, const by_listed *input, bool many)
{
  by_source_file file;
  const by_status status = read_one(work, input, &file);
  const bool readable = work->job->text.line_count != 0 && (status == BY_OK || status == BY_REFUSED);
  if (readable) {
    if (work->series != NULL) {
      (void)by_series_propose(work->series, file.source.path, &work->job->record);
    }
    show(work, file.source.path, many);
  }
  by_work_inspected(work, input->path, file.source.path, status);
  by_work_step(work);
}

/* What neighbours say of an issue is known when all were read: many texts are read twice, and none is kept. */
static void gather(by_work *work, const by_list *inputs)
{
  by_series_begin_run(work, inputs->count);
  by_work_expect(work, inputs->count);
  for (size_t i = 0; i < inputs->count && work->series != NULL && by_work_goes_on(work); i++) {
    by_source_file file;
    by_source_expect(inputs, i);
    by_series_take(work, &file, read_one(work, &inputs->items[i], &file));
    by_work_step(work);
  }
}

static void inspect(by_work *work)
{
  const by_arguments *const arguments = work->arguments;
  by_list inputs = {.items = NULL};
  if (!by_list_texts(arguments->operands, arguments->operand_count, work->arena, &inputs)) {
    by_work_judge(work, "inputs", BY_ENVIRONMENT);
    return;
  }
  gather(work, &inputs);
  const bool judged = by_series_judge_run(work);
  by_work_expect(work, inputs.count);
  for (size_t i = 0; i < inputs.count && by_work_goes_on(work); i++) {
    by_source_expect(&inputs, i);
    inspect_one(work, &inputs.items[i], inputs.count > 1);
  }
  if (judged && by_work_goes_on(work)) {
    by_series_report_run(work);
  }
  by_work_tell_worst(work);
}

int by_run_inspect(const by_arguments *arguments)
{
  if (arguments->sheet == NULL && arguments->format == BY_FORMAT_XML && !by_source_is_one(arguments)) {
    by_usage_complain(arguments->command, "--format xml: the record of one text at a time; many go into a spreadsheet with --sheet FILE",
                      NULL);
    return BY_EXIT_USAGE;
  }
  if (!by_source_usage(arguments)) {
    return BY_EXIT_USAGE;
  }
  by_work work;
  if (by_work_begin(&work, arguments)) {
    work.findings_to = BY_STANDARD_ERROR;
    if (by_sheet_begin(&work)) {
      (arguments->sheet != NULL ? by_sheet_inspect : inspect)(&work);
    }
  }
  const int status = (int)work.status;
  by_work_end(&work);
  return status;
}

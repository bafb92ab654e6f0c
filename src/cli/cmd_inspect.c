/* SPDX-License-Identifier: BSD-2-Clause */
/* bayegan inspect: shows on standard output what was recognised, or writes it into a spreadsheet; findings go to standard error. */
#include "cli/parse.h"
#include "cli/sheet_in.h"
#include "cli/sheet_out.h"
#include "cli/source.h"
#include "cli/stream.h"
#include "report/inspection.h"
#include "write/metadata.h"

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
static void show(by_work *work, by_span path)
{
  static void (*const WRITERS[])(const by_inspection *inspection, by_buffer *out) = {
      [BY_FORMAT_TEXT] = write_table, [BY_FORMAT_JSON] = write_json, [BY_FORMAT_XML] = write_xml};
  const by_inspection inspection = {.path = path, .text = &work->job->text, .record = &work->job->record, .issue = &work->job->issue};
  by_buffer out = by_buffer_of((size_t)1 << 30);
  WRITERS[work->arguments->format](&inspection, &out);
  if (out.failed) {
    by_work_judge(work, work->arguments->operands[0], BY_ENVIRONMENT);
  } else {
    by_work_print(work, by_buffer_span(&out));
  }
  by_buffer_drop(&out);
}

static void inspect(by_work *work)
{
  const by_listed input = {.path = work->arguments->operands[0]};
  by_source_file file;
  by_status status = by_source_load(work, &input, &file);
  if (status == BY_OK) {
    status = bayegan_inspect(work->session, &file.source, &work->options, work->job);
  }
  const bool readable = work->job->text.line_count != 0 && (status == BY_OK || status == BY_REFUSED);
  if (readable) {
    show(work, file.source.path);
  }
  by_work_report(work, &work->job->findings, work->job->record.package_id);
  by_work_judge(work, input.path, status);
}

int by_run_inspect(const by_arguments *arguments)
{
  if (arguments->sheet == NULL && arguments->operand_count > 1) {
    by_usage_complain(arguments->command, "one text at a time; many go into a spreadsheet with --sheet FILE", NULL);
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

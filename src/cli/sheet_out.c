/* SPDX-License-Identifier: BSD-2-Clause */
/* The rows are gathered in memory, so that the sheet is written whole or not at all. */
#include "cli/sheet_out.h"

#include "base/rules_program.h"
#include "base/utf8.h"
#include "cli/commit.h"
#include "cli/series.h"
#include "cli/sheet_in.h"
#include "cli/source.h"
#include "report/escape.h"
#include "write/metadata.h"

typedef struct sheet_out {
  by_work *work;
  by_span path;       /* of the sheet */
  by_identity target; /* what stands there; not known where nothing does */
  bool is_input;      /* what stands there was read as a text or record */
  by_buffer rows;
  size_t *ends; /* of the row of each input within the rows */
} sheet_out;

/* The name in the row: the path without what only says "here". What is not UTF-8 is shown as findings show it. */
static void add_row(sheet_out *sheet, by_span path)
{
  path = by_path_plain(path);
  by_span note = {.size = 0};
  const bayegan_job *const job = sheet->work->job;
  if (job->sheet_row != BY_NOWHERE && !by_sheet_note(sheet->work->sheet, job->sheet_row, job->arena, &note)) {
    sheet->rows.failed = true;
  }
  by_buffer shown = by_buffer_of(1 << 20);
  if (by_utf8_valid(path) != path.size) {
    by_escape_text(path, &shown);
    path = by_buffer_span(&shown);
  }
  by_write_sheet_row(&job->record, path, note, &sheet->rows);
  sheet->rows.failed = sheet->rows.failed || shown.failed;
  by_buffer_drop(&shown);
}

/* An input that could not be read has a row too, without values. */
static void inspect_one(sheet_out *sheet, const by_listed *input)
{
  by_work *const work = sheet->work;
  by_source_file file;
  by_status status = by_source_load(work, input, &file);
  if (status == BY_OK) {
    status = bayegan_inspect(work->session, &file.source, &work->options, work->job);
  }
  sheet->is_input = sheet->is_input || by_identity_equal(&sheet->target, &file.text) || by_identity_equal(&sheet->target, &file.record);
  add_row(sheet, file.source.path);
  by_sheet_mark(work);
  by_series_take(work, &file, status);
  by_work_inspected(work, input->path, file.source.path, status);
}

static void refuse(sheet_out *sheet, size_t rule)
{
  by_findings findings = {.arena = sheet->work->arena};
  by_findings_add(&findings, &(by_finding){.rule = &by_program_rules[rule], .place = {.path = sheet->path}, .details = {sheet->path}});
  by_work_report(sheet->work, &findings, (by_span){.size = 0});
}

static by_status commit_bytes(sheet_out *sheet, by_commit *commit, by_span name, by_findings *findings)
{
  by_artifact item = {.path = name, .bytes = by_buffer_span(&sheet->rows)};
  const by_artifacts outputs = {.items = &item, .count = 1, .capacity = 1};
  const by_delivery delivery = {.path = sheet->path, .outputs = &outputs};
  bool written[BY_COMMIT_FILES] = {false};
  const by_status status = by_commit_add(commit, &delivery, findings);
  return status == BY_OK ? by_commit_flush(commit, findings, written) : status;
}

static void deliver(sheet_out *sheet)
{
  by_work *const work = sheet->work;
  const by_span above = by_path_folder(sheet->path);
  const char *const folder = above.size == 0 ? "." : by_arena_string(work->arena, above);
  by_findings findings = {.arena = work->arena};
  by_commit *const commit = folder == NULL ? NULL : by_commit_new(folder, work->arguments->force);
  by_status status = BY_ENVIRONMENT;
  if (commit != NULL && !sheet->rows.failed) {
    status = commit_bytes(sheet, commit, by_path_name(sheet->path), &findings);
  }
  by_commit_free(commit);
  by_work_report(work, &findings, (by_span){.size = 0});
  by_work_judge(work, work->arguments->sheet, status);
}

/* Writes the row again with what the other issues say of this one; false where they say nothing. */
static bool add_proposed_row(sheet_out *sheet, const by_listed *input)
{
  by_work *const work = sheet->work;
  by_record unknown = {.title = {.state = BY_UNKNOWN}};
  if (!by_series_propose(work->series, by_span_of(input->path), &unknown)) {
    return false;
  }
  by_source_file file;
  by_status status = by_source_load(work, input, &file);
  if (status == BY_OK) {
    status = bayegan_inspect(work->session, &file.source, &work->options, work->job);
  }
  if (status != BY_OK && status != BY_REFUSED) {
    by_work_judge(work, input->path, status);
    return false;
  }
  (void)by_series_propose(work->series, file.source.path, &work->job->record);
  add_row(sheet, file.source.path);
  return true;
}

/* Proposals are known behind the last text: the few rows that have one are made anew. */
static void add_proposals(sheet_out *sheet, const by_list *inputs, size_t start)
{
  by_buffer before = sheet->rows;
  sheet->rows = by_buffer_of(before.ceiling);
  by_buffer_add(&sheet->rows, by_span_slice(by_buffer_span(&before), 0, start));
  for (size_t i = 0; i < inputs->count; i++) {
    if (!add_proposed_row(sheet, &inputs->items[i])) {
      by_buffer_add(&sheet->rows, by_span_slice(by_buffer_span(&before), start, sheet->ends[i] - start));
    }
    start = sheet->ends[i];
  }
  sheet->rows.failed = sheet->rows.failed || before.failed;
  by_buffer_drop(&before);
}

static void inspect_all(sheet_out *sheet, const by_list *inputs)
{
  by_work *const work = sheet->work;
  by_write_sheet_head(&sheet->rows);
  const size_t start = sheet->rows.size;
  by_work_expect(work, inputs->count);
  for (size_t i = 0; i < inputs->count && by_work_goes_on(work); i++) {
    by_source_expect(inputs, i);
    inspect_one(sheet, &inputs->items[i]);
    sheet->ends[i] = sheet->rows.size;
    by_work_step(work);
  }
  by_sheet_end(work);
  if (by_series_judge_run(work)) {
    by_series_report_run(work);
    add_proposals(sheet, inputs, start);
  }
}

static void finish(sheet_out *sheet)
{
  by_work *const work = sheet->work;
  if (!by_work_goes_on(work)) {
    return;
  }
  if (by_span_is(sheet->path, "-")) {
    by_work_print(work, by_buffer_span(&sheet->rows));
  } else if (sheet->is_input) {
    refuse(sheet, BY_PROGRAM_OUTPUT_IS_INPUT);
  } else {
    deliver(sheet);
  }
}

/* Room for what is known of each input. */
static bool prepare(sheet_out *sheet, by_list *inputs)
{
  by_work *const work = sheet->work;
  if (!by_list_texts(work->arguments->operands, work->arguments->operand_count, work->arena, inputs)) {
    return false;
  }
  sheet->ends = by_arena_take(work->arena, inputs->count, sizeof *sheet->ends);
  by_series_begin_run(work, inputs->count);
  return sheet->ends != NULL;
}

void by_sheet_inspect(by_work *work)
{
  const by_arguments *const arguments = work->arguments;
  sheet_out sheet = {.work = work,
                     .path = by_span_of(arguments->sheet),
                     .target = by_input_identity(arguments->sheet),
                     .rows = by_buffer_of((size_t)1 << 30)};
  by_list inputs = {.items = NULL};
  sheet.is_input = by_identity_equal(&sheet.target, &work->sheet_file);
  if (sheet.target.known && !arguments->force) {
    refuse(&sheet, BY_PROGRAM_OUTPUT_EXISTS);
  } else if (!prepare(&sheet, &inputs)) {
    by_work_judge(work, "inputs", BY_ENVIRONMENT);
  } else {
    inspect_all(&sheet, &inputs);
    finish(&sheet);
    by_work_total(work, "text", "inspected", false);
  }
  by_buffer_drop(&sheet.rows);
}

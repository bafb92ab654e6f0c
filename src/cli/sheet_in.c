/* SPDX-License-Identifier: BSD-2-Clause */
/* The sheet is read once, before the first text. */
#include "cli/sheet_in.h"

#include <fcntl.h>

static by_status open_sheet(by_work *work, by_findings *findings)
{
  const char *const path = work->arguments->metadata;
  const by_input input = {.folder = AT_FDCWD, .path = path, .shown = path, .ceiling = BY_SHEET_BYTES, .follow = true};
  const by_status read = by_input_read(&input, findings, &work->metadata, &work->sheet_file);
  if (read != BY_OK) {
    return read;
  }
  const by_span bytes = {.at = work->metadata.at == NULL ? "" : work->metadata.at, .size = work->metadata.size};
  const by_status opened = by_sheet_open(by_span_of(path), bytes, work->arena, findings, &work->sheet);
  if (opened == BY_OK) {
    work->sheet_used = by_arena_take(work->arena, by_sheet_row_count(work->sheet), sizeof *work->sheet_used);
    return work->sheet_used == NULL ? BY_ENVIRONMENT : BY_OK;
  }
  return opened;
}

bool by_sheet_begin(by_work *work)
{
  if (work->arguments->metadata == NULL) {
    return true;
  }
  by_findings findings = {.arena = work->arena, .path = by_span_of(work->arguments->metadata)};
  const by_status status = open_sheet(work, &findings);
  by_work_report(work, &findings, (by_span){.size = 0});
  by_work_judge(work, work->arguments->metadata, status);
  if (status != BY_OK) {
    by_work_total(work, "text", "read", false);
  }
  return status == BY_OK;
}

void by_sheet_mark(by_work *work)
{
  const size_t row = work->job->sheet_row;
  if (work->sheet != NULL && row != BY_NOWHERE) {
    work->sheet_used[row] = true;
  }
}

void by_sheet_end(by_work *work)
{
  if (work->sheet == NULL || !by_work_goes_on(work)) {
    return;
  }
  by_findings findings = {.arena = work->arena};
  by_sheet_report_unused(work->sheet, work->sheet_used, &findings);
  by_work_report(work, &findings, (by_span){.size = 0});
  by_work_judge(work, work->arguments->metadata, findings.failed ? BY_ENVIRONMENT : BY_OK);
}

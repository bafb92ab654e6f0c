/* SPDX-License-Identifier: BSD-2-Clause */
/* Opening, finding, joining in one step. */
#include "sheet_desk.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

by_joint desk_joint(desk *work, const char *path)
{
  return (by_joint){.text = &work->text,
                    .path = by_span_of(path),
                    .record_path = by_span_of("a.record.xml"),
                    .findings = &work->findings,
                    .issue = &work->issue,
                    .record = &work->record};
}

by_status desk_join_sheet(desk *work, const char *text, const char *sheet, const char *path)
{
  const by_sheet *opened = NULL;
  size_t row = BY_NOWHERE;
  desk_read(work, text);
  by_status status = by_sheet_open(by_span_of("x/s.csv"), by_span_of(sheet), work->arena, &work->findings, &opened);
  const by_joint joint = desk_joint(work, path);
  if (status == BY_OK) {
    status = by_sheet_find(opened, &joint, &row);
  }
  return status == BY_OK && row != BY_NOWHERE ? by_sheet_join(opened, row, &joint) : status;
}

const char *desk_said(const desk *work)
{
  by_buffer out = by_buffer_of(1 << 16);
  for (const by_finding *each = work->findings.first; each != NULL; each = each->next) {
    by_buffer_add_text(&out, each->rule->id);
    by_buffer_add_byte(&out, ' ');
    by_buffer_add(&out, each->details[0]);
    by_buffer_add_byte(&out, '|');
  }
  const char *const copy = by_arena_string(work->arena, by_buffer_span(&out));
  by_buffer_drop(&out);
  assert_non_null(copy);
  return copy;
}

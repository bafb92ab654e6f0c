/* SPDX-License-Identifier: BSD-2-Clause */
/* Findings and results as JSON Lines: one object a line, keys in a fixed order, no clock and no host. Controls and bidi controls within
 * strings stand as \u escapes. */
#ifndef BY_REPORT_JSON_H
#define BY_REPORT_JSON_H

#include "base/finding.h"
#include "report/item.h"
#include "report/progress.h"
#include "report/text.h"

/* All lines are described by schemas/lines.schema.json.
 * {"schema":1,"type":"finding",...}; `issue`: package id, may be empty. A failure (memory) is that of the buffer. */
void by_json_finding(const by_finding *finding, const by_digest *fingerprint, by_span issue, by_buffer *out) BY_NONNULL;

/* {"schema":1,"type":"item",...} */
void by_json_item(const by_item *item, by_buffer *out) BY_NONNULL;
/* {"schema":1,"type":"summary",...}: `command` as typed, `status` the exit status to come. */
void by_json_totals(const by_totals *totals, const char *command, int status, by_buffer *out) BY_NONNULL;
/* {"schema":1,"type":"progress",...} */
void by_json_progress(const by_progress_facts *facts, const by_totals *totals, const char *command, by_buffer *out) BY_NONNULL;

#endif

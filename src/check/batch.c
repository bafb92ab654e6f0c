/* SPDX-License-Identifier: BSD-2-Clause */
/* A line is a digest in hexadecimal, blanks, perhaps an asterisk, and a path, which must not leave the folder. */
#include "check/batch.h"

#include "base/rules_batch.h"
#include "check/bag_parts.h"

#include <stdlib.h>

enum { SHOWN = 160 /* bytes of a faulty line that a finding shows */ };

by_algorithm by_batch_algorithm(by_span name)
{
  bool tags = false;
  by_algorithm algorithm = BY_ALGORITHMS;
  return by_bag_manifest_name(name, &tags, &algorithm) && !tags ? algorithm : BY_ALGORITHMS;
}

static void report(by_findings *findings, size_t rule, size_t line, by_span detail)
{
  by_findings_add(findings, &(by_finding){.rule = &by_batch_rules[rule], .place = {.line = line, .column = 1}, .details = {detail}});
}

static bool cut(const by_bag_lines *lines, by_algorithm algorithm, by_batch_entry *entry)
{
  const by_span line = lines->line;
  const size_t blank = by_span_find(line, by_span_of(" "));
  by_span path = by_span_slice(line, blank == BY_NOWHERE ? line.size : blank + 1, line.size);
  if (by_span_starts(path, by_span_of(" ")) || by_span_starts(path, by_span_of("*"))) {
    path = by_span_slice(path, 1, path.size);
  }
  *entry = (by_batch_entry){.path = by_bag_path_plain(path), .line = lines->number};
  return line.size <= BY_BAG_LINE_MOST && by_bag_read_digest(by_span_slice(line, 0, blank), algorithm, &entry->digest) &&
         by_bag_path_is_safe(entry->path);
}

static int entry_order(const void *a, const void *b)
{
  const by_batch_entry *left = a;
  const by_batch_entry *right = b;
  const int order = by_span_compare(left->path, right->path);
  return order != 0 ? order : (left->line > right->line) - (left->line < right->line);
}

/* Sorts; of equal paths only the first stays. */
static void settle(by_batch *batch, by_findings *findings)
{
  size_t kept = 0;
  if (batch->count != 0) {
    qsort(batch->entries, batch->count, sizeof *batch->entries, entry_order);
  }
  for (size_t i = 0; i < batch->count; i++) {
    const by_batch_entry entry = batch->entries[i];
    if (kept != 0 && by_span_equal(batch->entries[kept - 1].path, entry.path)) {
      report(findings, BY_BATCH_MANIFEST_DUPLICATE, entry.line, entry.path);
    } else {
      batch->entries[kept++] = entry;
    }
  }
  batch->count = kept;
}

by_status by_batch_read(by_span text, by_algorithm algorithm, by_findings *findings, by_batch *batch)
{
  const size_t errors = findings->errors;
  size_t count = 0;
  for (by_bag_lines lines = {.rest = text}; by_bag_next_line(&lines);) {
    count++;
  }
  *batch = (by_batch){.entries = by_arena_take(findings->arena, count, sizeof *batch->entries)};
  if (batch->entries == NULL) {
    return BY_ENVIRONMENT;
  }
  for (by_bag_lines lines = {.rest = text}; by_bag_next_line(&lines);) {
    if (cut(&lines, algorithm, &batch->entries[batch->count])) {
      batch->count++;
    } else {
      report(findings, BY_BATCH_MANIFEST_LINE, lines.number, by_span_slice(lines.line, 0, SHOWN));
    }
  }
  settle(batch, findings);
  return by_findings_status(findings, errors);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* A line is a digest in hexadecimal, blanks, perhaps an asterisk, and a path, which must not leave the folder;
 * with a backslash before them, the path has escapes (GNU coreutils). */
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
  by_findings_add(
      findings,
      &(by_finding){.rule = &by_batch_rules[rule], .place = {.line = line, .column = 1}, .details = {detail, by_bag_line_fault(detail)}});
}

/* A name that holds a line end or a backslash, as sha512sum writes it. False where it does not write so; then, or where memory is short,
 * the path is empty. */
static bool unescape(by_arena *arena, by_span *path)
{
  static const char CODES[] = "\\nr";
  static const char BYTES[] = "\\\n\r";
  const by_span escaped = *path;
  char *const out = by_arena_take(arena, escaped.size, 1);
  size_t size = 0;
  bool sound = out != NULL;
  for (size_t i = 0; i < escaped.size && sound; i++) {
    const bool escape = escaped.at[i] == '\\';
    i += escape;
    const char *const code = escape && i < escaped.size ? memchr(CODES, escaped.at[i], sizeof CODES - 1) : NULL;
    sound = !escape || code != NULL;
    if (sound) {
      out[size++] = escape ? BYTES[code - CODES] : escaped.at[i];
    }
  }
  *path = sound ? (by_span){.at = out, .size = size} : by_span_of("");
  return out != NULL;
}

/* False where memory is short; where the line is none of a manifest, the path of the entry is empty. */
static bool cut(const by_bag_lines *lines, by_algorithm algorithm, by_arena *arena, by_batch_entry *entry)
{
  const bool escaped = by_span_starts(lines->line, by_span_of("\\"));
  const by_span line = by_span_from(lines->line, escaped);
  const size_t blank = by_span_find(line, by_span_of(" "));
  by_span path = by_span_from(line, blank == BY_NOWHERE ? line.size : blank + 1);
  if (by_span_starts(path, by_span_of(" ")) || by_span_starts(path, by_span_of("*"))) {
    path = by_span_from(path, 1);
  }
  *entry = (by_batch_entry){.path = by_span_of(""), .line = lines->number};
  if (line.size > BY_BAG_LINE_MOST || !by_bag_read_digest(by_span_slice(line, 0, blank), algorithm, &entry->digest)) {
    return true;
  }
  const bool done = !escaped || unescape(arena, &path);
  path = by_path_plain(path);
  entry->path = by_bag_path_is_safe(path) ? path : entry->path;
  return done;
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
    by_batch_entry *const entry = &batch->entries[batch->count];
    if (!cut(&lines, algorithm, findings->arena, entry)) {
      return BY_ENVIRONMENT;
    }
    if (entry->path.size != 0) {
      batch->count++;
    } else {
      report(findings, BY_BATCH_MANIFEST_LINE, lines.number, by_span_slice(lines.line, 0, SHOWN));
    }
  }
  settle(batch, findings);
  return by_findings_status(findings, errors);
}

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

/* A manifest that is read. */
typedef struct manifest {
  by_algorithm algorithm;
  by_arena *arena;
  by_findings *findings;
  by_batch *batch;
  by_buffer open; /* the beginning of a line, as far as it came, or as anybody looks at it */
  bool returned;  /* the byte before was CR */
  size_t number;  /* of the line */
} manifest;

/* The path of a line and its digest; where the line is none of a manifest, the path is empty. False where memory is short. */
static bool cut(const manifest *to, by_span whole, by_batch_entry *entry)
{
  const bool escaped = by_span_starts(whole, by_span_of("\\"));
  const by_span line = by_span_from(whole, escaped);
  const size_t blank = by_span_find(line, by_span_of(" "));
  by_span path = by_span_from(line, blank == BY_NOWHERE ? line.size : blank + 1);
  if (by_span_starts(path, by_span_of(" ")) || by_span_starts(path, by_span_of("*"))) {
    path = by_span_from(path, 1);
  }
  *entry = (by_batch_entry){.path = by_span_of(""), .line = to->number};
  if (line.size > BY_BAG_LINE_MOST || !by_bag_read_digest(by_span_slice(line, 0, blank), to->algorithm, &entry->digest)) {
    return true;
  }
  const bool done = !escaped || unescape(to->arena, &path);
  path = by_path_plain(path);
  return done && (!by_bag_path_is_safe(path) || by_arena_copy(to->arena, path, &entry->path));
}

static bool take_line(manifest *to, by_span line)
{
  by_batch *const batch = to->batch;
  by_batch_entry entry;
  to->number++;
  if (!cut(to, line, &entry)) {
    return false;
  }
  if (entry.path.size == 0) {
    report(to->findings, BY_BATCH_MANIFEST_LINE, to->number, by_span_slice(line, 0, SHOWN));
    return !to->findings->failed;
  }
  by_batch_entry *const entries = by_arena_grow(to->arena, batch->entries, batch->count, &batch->capacity, sizeof *entries);
  if (entries != NULL) {
    batch->entries = entries;
    batch->entries[batch->count++] = entry;
  }
  return entries != NULL;
}

/* Bytes of the line that stand at the beginning. */
static size_t line_size(by_span text)
{
  size_t size = 0;
  while (size < text.size && text.at[size] != '\n' && text.at[size] != '\r') {
    size++;
  }
  return size;
}

static bool end_line(manifest *to)
{
  const bool done = !to->open.failed && take_line(to, by_buffer_span(&to->open));
  by_buffer_clear(&to->open);
  return done;
}

static bool take_piece(manifest *to, by_span piece)
{
  bool done = true;
  while (done && piece.size != 0) {
    if (to->returned && piece.at[0] == '\n') {
      piece = by_span_from(piece, 1);
    }
    const size_t size = line_size(piece);
    const bool ends = size < piece.size;
    to->returned = ends && piece.at[size] == '\r';
    by_buffer_add(&to->open, by_span_slice(piece, 0, size < to->open.ceiling - to->open.size ? size : to->open.ceiling - to->open.size));
    done = !ends || end_line(to);
    piece = by_span_from(piece, size + ends);
  }
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

static by_status read_lines(manifest *to, const by_reader *reader)
{
  by_span piece = {.size = 0};
  by_status status = BY_OK;
  do {
    status = reader->read(reader->context, &piece);
    if (status == BY_OK && !take_piece(to, piece)) {
      status = BY_ENVIRONMENT;
    }
  } while (status == BY_OK && piece.size != 0);
  const bool left = status == BY_OK && to->open.size != 0;
  return left && !end_line(to) ? BY_ENVIRONMENT : status;
}

by_status by_batch_read(const by_batch_source *from, by_arena *arena, by_findings *findings, by_batch *batch)
{
  enum { LINE_LEAST = 35 }; /* bytes: MD5 and a name */
  const size_t errors = findings->errors;
  *batch = (by_batch){.capacity = (size_t)(from->size / LINE_LEAST) + 1};
  batch->entries = by_arena_room(arena, batch->capacity, sizeof *batch->entries);
  if (batch->entries == NULL) {
    return BY_ENVIRONMENT;
  }
  manifest to = {.algorithm = from->algorithm,
                 .arena = arena,
                 .findings = findings,
                 .batch = batch,
                 .open = by_buffer_of((size_t)BY_BAG_LINE_MOST + 1)};
  const by_status status = read_lines(&to, from->reader);
  by_buffer_drop(&to.open);
  if (status != BY_OK) {
    return status;
  }
  settle(batch, findings);
  return by_findings_status(findings, errors);
}

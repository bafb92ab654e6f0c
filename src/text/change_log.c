/* SPDX-License-Identifier: BSD-2-Clause */
/* Writing the log: each change with its bytes of the source, a byte order mark, and what an encoding has besides: characters with two
 * codes, lines that were turned round. */
#include "text/change_log.h"

#include "base/utf8.h"
#include "text/encode.h"

const char by_log_head[] = "seq\trule\tlevel\tbyte_start\tbyte_end\tbefore_hex\tafter_hex\n";

typedef struct log_work {
  const by_text *text;
  by_arena *arena;
  by_buffer *log;
  by_encoder encoder;
  size_t rows;
} log_work;

static void add_row(log_work *work, by_change_rule rule, size_t start, size_t size, by_span after)
{
  by_buffer *log = work->log;
  by_buffer_add_number(log, ++work->rows);
  by_buffer_add_byte(log, '\t');
  by_buffer_add_text(log, by_change_name(rule));
  by_buffer_add_byte(log, '\t');
  by_buffer_add_number(log, by_change_level(rule));
  by_buffer_add_byte(log, '\t');
  by_buffer_add_number(log, start);
  by_buffer_add_byte(log, '\t');
  by_buffer_add_number(log, start + size);
  by_buffer_add_byte(log, '\t');
  by_buffer_add_hex(log, by_span_slice(work->text->source, start, size));
  by_buffer_add_byte(log, '\t');
  by_buffer_add_hex(log, after);
  by_buffer_add_byte(log, '\n');
}

/* A row for a range of by_text.bytes. */
static void add_change(log_work *work, by_change_rule rule, size_t offset, size_t size, by_span after)
{
  if (work->text->map == NULL) {
    offset += work->text->mark;
  } else {
    by_source_range(work->text->map, work->text->bytes, &offset, &size);
  }
  add_row(work, rule, offset, size, after);
}

/* Rows for the characters of a range that is not changed, where their code is not the usual one. */
static void add_variants(log_work *work, size_t start, size_t end)
{
  const by_text *text = work->text;
  by_buffer usual = by_buffer_of(sizeof(uint64_t));
  for (size_t at = start; at < end;) {
    size_t next = at;
    size_t source = at;
    size_t size = 1;
    const uint32_t code = by_utf8_next(text->bytes, &next);
    by_buffer_clear(&usual);
    by_source_range(text->map, text->bytes, &source, &size);
    if (!by_encode(&work->encoder, code, &usual) || usual.at[0] != text->source.at[source]) {
      add_row(work, BY_CHANGE_CODE_VARIANT, source, 1, by_span_slice(text->bytes, at, next - at));
    }
    at = next;
  }
  work->log->failed = work->log->failed || usual.failed;
  by_buffer_drop(&usual);
}

static void add_changes(log_work *work, const by_changes *changes)
{
  const bool variants = work->text->exceptions != 0;
  size_t done = 0;
  for (size_t i = 0; i < changes->count; i++) {
    const by_change *change = &changes->items[i];
    if (variants) {
      add_variants(work, done, change->offset);
    }
    add_change(work, change->rule, change->offset, change->size, change->after);
    done = (size_t)change->offset + change->size;
  }
  if (variants) {
    add_variants(work, done, work->text->bytes.size);
  }
}

/* Changes that lie within turned lines or reach into them, and these lines, as one range. */
typedef struct turned {
  const by_changes *changes;
  size_t next; /* of the changes */
  size_t start;
  size_t end;
} turned;

static void take_change(turned *range)
{
  const by_change *change = &range->changes->items[range->next++];
  const size_t end = (size_t)change->offset + change->size;
  range->end = end > range->end ? end : range->end;
}

static bool reaches_into(const turned *range, size_t end)
{
  return range->next < range->changes->count && range->changes->items[range->next].offset < end;
}

static bool add_range(log_work *work, const turned *range)
{
  const by_span bytes = work->text->bytes;
  by_buffer after = by_buffer_of(work->log->ceiling);
  by_span kept = {0};
  by_changes_apply(range->changes, bytes, range->start, range->end - range->start, &after);
  const bool copied = !after.failed && by_arena_copy(work->arena, by_buffer_span(&after), &kept);
  by_buffer_drop(&after);
  add_change(work, BY_CHANGE_LINE_ORDER, range->start, range->end - range->start, kept);
  return copied;
}

static void add_lone_change(log_work *work, turned *range)
{
  const by_change *change = &range->changes->items[range->next++];
  add_change(work, change->rule, change->offset, change->size, change->after);
}

/* Takes the turned line, and the next ones for as long as a change joins them; gives the index of the line behind. */
static size_t take_lines(const log_work *work, turned *range, size_t index)
{
  const by_text *text = work->text;
  const by_line *line = &text->lines[index];
  range->start = range->start < line->offset ? range->start : line->offset;
  range->end = line->offset + line->size > range->end ? line->offset + line->size : range->end;
  while (reaches_into(range, range->end)) {
    take_change(range);
  }
  return index + 1;
}

/* Where lines are turned round, each is logged whole, for its bytes stand in no other order. */
static bool add_turned_lines(log_work *work, const by_changes *changes)
{
  const by_text *text = work->text;
  turned range = {.changes = changes};
  bool done = true;
  for (size_t i = 0; i < text->line_count && done;) {
    const by_line *line = &text->lines[i];
    const size_t end = line->offset + line->size;
    while (reaches_into(&range, end) && changes->items[range.next].offset + changes->items[range.next].size <= line->offset) {
      add_lone_change(work, &range);
    }
    if (!by_source_is_turned(text->map, text->bytes, line->offset, line->size)) {
      i++;
      continue;
    }
    range.start = reaches_into(&range, line->offset) ? changes->items[range.next].offset : line->offset;
    range.end = range.start;
    i = take_lines(work, &range, i);
    while (i < text->line_count && text->lines[i].offset < range.end) {
      i = take_lines(work, &range, i);
    }
    done = add_range(work, &range);
  }
  while (range.next < changes->count) {
    add_lone_change(work, &range);
  }
  return done;
}

bool by_log_write(const by_text *text, const by_changes *changes, by_arena *arena, by_buffer *log)
{
  const by_charset *charset = by_charset_named(by_span_of(text->encoding));
  log_work work = {.text = text, .arena = arena, .log = log};
  if (charset == NULL || !by_encoder_open(charset, arena, &work.encoder)) {
    return false;
  }
  by_buffer_add_text(log, by_log_head);
  if (text->mark != 0) {
    add_row(&work, BY_CHANGE_BYTE_ORDER_MARK, 0, text->mark, by_span_of(""));
  }
  bool done = true;
  if (charset->kind == BY_KIND_VISUAL) {
    done = add_turned_lines(&work, changes);
  } else {
    add_changes(&work, changes);
  }
  return done && !changes->failed && !log->failed;
}

bool by_log_has_rows(by_span log)
{
  return log.size > sizeof by_log_head - 1;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The log read against its source, forwards to the text of the edition and back again. */
#include "base/utf8.h"
#include "text/change_log.h"
#include "text/encode.h"

static void seek(const by_text *text, by_source_cursor *cursor, size_t target)
{
  if (text->map != NULL) {
    by_source_seek(text->map, text->bytes, cursor, target);
    return;
  }
  const size_t offset = target < text->mark ? 0 : target - text->mark;
  cursor->offset = offset < text->bytes.size ? offset : text->bytes.size;
}

/* A way through source and log at once. */
typedef struct log_walk {
  const by_text *text;
  by_log_rows rows;
  by_source_cursor at; /* the text up to here is accounted for */
  by_log_fault fault;
} log_walk;

/* A piece that is as in the source, then a change. */
typedef struct log_step {
  size_t offset; /* of the piece in by_text.bytes */
  by_span same;
  by_span before; /* part of by_text.bytes; empty for a byte order mark */
  by_log_row row; /* behind the last change an empty one */
} log_step;

static by_log_fault judge(log_walk *walk, log_step *step)
{
  const by_text *text = walk->text;
  const by_log_row *row = &step->row;
  if (row->end > text->source.size || !by_hex_is(row->before, by_span_slice(text->source, row->start, row->end - row->start))) {
    return BY_LOG_OTHER_SOURCE;
  }
  by_buffer after = by_buffer_of(text->bytes.size + row->after.size);
  by_hex_add(row->after, &after);
  const bool lawful = by_change_is_lawful(row->rule, step->before, by_buffer_span(&after));
  const bool failed = after.failed;
  by_buffer_drop(&after);
  return failed ? BY_LOG_NO_MEMORY : (lawful ? BY_LOG_GOOD : BY_LOG_UNLAWFUL);
}

/* False behind the end of the text, or at a fault. */
static bool next_step(log_walk *walk, log_step *step)
{
  const by_span bytes = walk->text->bytes;
  *step = (log_step){.offset = walk->at.offset};
  const bool more = by_log_next(&walk->rows, &step->row, &walk->fault);
  if (!more) {
    step->same = by_span_from(bytes, step->offset);
    walk->at.offset = bytes.size;
    return walk->fault == BY_LOG_GOOD && step->same.size != 0;
  }
  seek(walk->text, &walk->at, step->row.start);
  const size_t start = walk->at.offset;
  seek(walk->text, &walk->at, step->row.end);
  step->same = by_span_slice(bytes, step->offset, start - step->offset);
  step->before = by_span_slice(bytes, start, walk->at.offset - start);
  walk->fault = judge(walk, step);
  return walk->fault == BY_LOG_GOOD;
}

by_log_fault by_log_replay(const by_text *text, by_span log, by_buffer *edition, size_t *line)
{
  log_walk walk = {.text = text, .rows = {.rest = log}};
  log_step step = {.offset = 0};
  while (next_step(&walk, &step)) {
    by_buffer_add(edition, step.same);
    by_hex_add(step.row.after, edition);
  }
  *line = walk.rows.line;
  return walk.fault == BY_LOG_GOOD && edition->failed ? BY_LOG_NO_MEMORY : walk.fault;
}

size_t by_log_origin(const by_text *text, by_span log, size_t at)
{
  log_walk walk = {.text = text, .rows = {.rest = log}};
  log_step step = {.offset = 0};
  size_t passed = 0;
  while (next_step(&walk, &step)) {
    if (passed + step.same.size > at) {
      return step.offset + (at - passed);
    }
    passed += step.same.size + step.row.after.size / 2;
    if (passed > at) {
      return step.offset + step.same.size;
    }
  }
  return text->bytes.size;
}

/* The way back: what of the edition is read, how much of the source that has made. */
typedef struct undoing {
  by_encoder encoder;
  by_span edition;
  size_t at;
  by_span source;
  size_t made;
  by_buffer character; /* encoded */
} undoing;

/* The next bytes of the source must be these. */
static bool make(undoing *work, by_span bytes)
{
  const size_t start = work->made;
  work->made += bytes.size;
  return bytes.size <= work->source.size - start && memcmp(work->source.at + start, bytes.at, bytes.size) == 0;
}

static bool make_character(undoing *work)
{
  by_buffer_clear(&work->character);
  return by_encode(&work->encoder, by_utf8_next(work->edition, &work->at), &work->character) && !work->character.failed &&
         make(work, by_buffer_span(&work->character));
}

/* Characters as they are, until so many bytes of the source are made. */
static bool make_until(undoing *work, size_t size)
{
  bool good = size >= work->made;
  if (good && work->encoder.charset->kind == BY_KIND_UTF8) {
    const by_span piece = by_span_slice(work->edition, work->at, size - work->made);
    work->at += piece.size;
    good = piece.size == 0 || make(work, piece);
  }
  while (good && work->made < size) {
    good = work->at < work->edition.size && make_character(work);
  }
  return good && work->made == size;
}

static bool undo_row(undoing *work, const by_log_row *row)
{
  const size_t read = row->after.size / 2;
  const size_t made = row->before.size / 2;
  if (!make_until(work, row->start) || !by_hex_is(row->after, by_span_slice(work->edition, work->at, read))) {
    return false;
  }
  const by_span before = by_span_slice(work->source, work->made, made);
  work->at += read;
  work->made += made;
  return by_hex_is(row->before, before);
}

/* Whether characters can be read from the edition, or none has to be. */
static bool is_readable(const by_charset *charset, by_span edition)
{
  return charset->kind == BY_KIND_UTF8 || by_utf8_valid(edition) == edition.size;
}

static by_log_fault undo(undoing *work, by_span log)
{
  by_log_rows rows = {.rest = log};
  by_log_row row = {.start = 0};
  by_log_fault fault = BY_LOG_GOOD;
  bool good = true;
  while (good && by_log_next(&rows, &row, &fault)) {
    good = undo_row(work, &row);
  }
  if (fault != BY_LOG_GOOD) {
    return fault;
  }
  return good && make_until(work, work->source.size) && work->at == work->edition.size ? BY_LOG_GOOD : BY_LOG_IRREVERSIBLE;
}

by_log_fault by_log_undo(by_span edition, by_span log, const by_charset *charset, by_arena *arena, by_span source)
{
  enum { CHARACTER_MOST = 64 };
  undoing work = {.edition = edition, .source = source, .character = by_buffer_of(CHARACTER_MOST)};
  if (!by_encoder_open(charset, arena, &work.encoder)) {
    return BY_LOG_NO_MEMORY;
  }
  const by_log_fault fault = is_readable(charset, edition) ? undo(&work, log) : BY_LOG_IRREVERSIBLE;
  const bool failed = work.character.failed;
  by_buffer_drop(&work.character);
  return failed ? BY_LOG_NO_MEMORY : fault;
}

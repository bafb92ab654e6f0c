/* SPDX-License-Identifier: BSD-2-Clause */
/* The change log of an edition, changes.tsv: lines of seven fields between tabs, the first line their names. A row says that these bytes of
 * the source (in its own encoding and counted there), `before`, became `after` (UTF-8). Between two rows the edition has the characters of
 * the source. So the rows, undone one after another from the first to the last, make the source of the edition, byte for byte. */
#ifndef BY_TEXT_CHANGE_LOG_H
#define BY_TEXT_CHANGE_LOG_H

#include "text/changes.h"
#include "text/decode.h"
#include "text/text.h"

typedef enum by_log_fault {
  BY_LOG_GOOD,
  BY_LOG_UNREADABLE,   /* no row, or none that may stand here */
  BY_LOG_OTHER_SOURCE, /* the source has other bytes there */
  BY_LOG_UNLAWFUL,     /* it changes more than its rule may */
  BY_LOG_IRREVERSIBLE, /* undone, it does not give the source */
  BY_LOG_NO_MEMORY
} by_log_fault;

/* Its first line. */
extern const char by_log_head[];
/* Appends the log of the changes. False where memory is short or ICU fails. */
bool by_log_write(const by_text *text, const by_changes *changes, by_arena *arena, by_buffer *log) BY_MUST_USE BY_NONNULL;
/* Whether a log has a row. */
bool by_log_has_rows(by_span log);

/* One row. */
typedef struct by_log_row {
  by_change_rule rule;
  size_t start; /* bytes in the source */
  size_t end;
  by_span before; /* hexadecimal */
  by_span after;
} by_log_row;

/* The rows that are still to be read. */
typedef struct by_log_rows {
  by_span rest;
  size_t line; /* of the row read last, from 1; 0: none yet */
  size_t end;  /* of that row in the source */
} by_log_rows;

/* Reads the next row; false at the end of the log, or where `fault` says what is wrong. An empty log has none. */
bool by_log_next(by_log_rows *rows, by_log_row *row, by_log_fault *fault) BY_MUST_USE BY_NONNULL;
/* Whether the digits are these bytes; the bytes of the digits, appended. */
bool by_hex_is(by_span digits, by_span bytes);
void by_hex_add(by_span digits, by_buffer *out) BY_NONNULL;

/* Appends the text of the edition that the log makes of the source; `line`: of the log, where it is at fault. */
by_log_fault by_log_replay(const by_text *text, by_span log, by_buffer *edition, size_t *line) BY_MUST_USE BY_NONNULL;
/* The byte of by_text.bytes that byte `at` of the edition comes from. */
size_t by_log_origin(const by_text *text, by_span log, size_t at) BY_MUST_USE BY_NONNULL;
/* Whether the text of the edition and the log make the bytes of the source, in this encoding, again. */
by_log_fault by_log_undo(by_span edition, by_span log, const by_charset *charset, by_arena *arena, by_span source) BY_MUST_USE BY_NONNULL;

#endif

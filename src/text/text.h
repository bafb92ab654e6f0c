/* SPDX-License-Identifier: BSD-2-Clause */
/* A text: the bytes of a source as UTF-8, cut into lines, with the way back from every character to its source byte. */
#ifndef BY_TEXT_TEXT_H
#define BY_TEXT_TEXT_H

#include "base/finding.h"
#include "base/status.h"

#include <stdint.h>

typedef enum by_line_end { BY_END_NONE, BY_END_LF, BY_END_CR, BY_END_CRLF, BY_LINE_ENDS } by_line_end;

/* Small, for there are many. */
typedef struct by_line {
  uint32_t offset;    /* byte in by_text.bytes where the line begins */
  uint32_t size;      /* bytes without the line end */
  uint32_t character; /* code points before it; a line end (CRLF too) counts one, a byte order mark none (RFC 5147) */
  by_line_end end;    /* BY_END_NONE: only the last line of a text without final line end */
} by_line;

typedef struct by_text {
  by_span source;                  /* the bytes as read, borrowed */
  by_span path;                    /* of the file, as findings name it */
  by_span bytes;                   /* UTF-8 without byte order mark; part of `source` where that is UTF-8, else in the arena */
  size_t mark;                     /* bytes of byte order mark in `source` */
  const char *encoding;            /* a name of text/charset.h */
  size_t exceptions;               /* bytes of the source that are not the usual ones of their character */
  const struct by_source_map *map; /* from `bytes` to `source`; NULL where they are the same but for the mark */
  size_t controls;                 /* characters that no XML document may hold */
  size_t control;                  /* byte of `bytes` where the first of them stands */
  by_line *lines;
  size_t line_count;
  const uint32_t *stations;  /* characters before each 4,096th byte; NULL where no line is long */
  size_t characters;         /* code points of the whole text, counted as above */
  size_t ends[BY_LINE_ENDS]; /* how many lines end so */
} by_text;

enum { BY_TEXT_MOST = 64 << 20 }; /* bytes of the largest source */

/* Decodes and indexes the source in the encoding of this name; of an empty name in the one that its bytes show. Refuses (text-empty,
 * text-blank, encoding-invalid-bytes, encoding-undecided, text-binary, text-limit ...) with a finding; the lines live in the
 * arena, the source stays the caller's. */
by_status by_text_open_as(by_span source, by_span encoding, by_arena *arena, by_findings *findings, by_text *text) BY_MUST_USE BY_NONNULL;

/* The index of the line that holds byte `offset` of by_text.bytes (its end belongs to it). */
size_t by_text_line_at(const by_text *text, size_t offset) BY_NONNULL;
/* Code points before byte `offset` of by_text.bytes, counted as by_line.character; `offset` at a character's start. */
size_t by_text_character_at(const by_text *text, size_t offset) BY_NONNULL;
/* The place of a range of by_text.bytes: line, column, and offset in the *source*. The path is left empty. */
by_place by_text_place(const by_text *text, size_t offset, size_t size) BY_NONNULL;
/* The line's bytes without its end. */
by_span by_text_line(const by_text *text, size_t index) BY_NONNULL;
/* "LF", "CRLF", "CR", "mixed" or "none". */
const char *by_text_line_end_name(const by_text *text) BY_NONNULL;

#endif

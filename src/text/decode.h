/* SPDX-License-Identifier: BSD-2-Clause */
/* From the bytes of a source in any encoding of the list to UTF-8, strictly: a byte without a character ends it. The map gives the way back
 * from every character to its bytes. */
#ifndef BY_TEXT_DECODE_H
#define BY_TEXT_DECODE_H

#include "base/arena.h"
#include "text/charset.h"

struct by_source_map;

typedef struct by_decoded {
  by_span bytes;                   /* UTF-8 without byte order mark; up to the first bad byte where there is one */
  size_t mark;                     /* bytes of byte order mark in the source */
  size_t invalid;                  /* offset in the source of the first byte that the encoding has no character for; BY_NOWHERE: none */
  size_t exceptions;               /* bytes other than the usual byte of their character: the encoding has the character twice */
  const struct by_source_map *map; /* NULL for UTF-8: offsets differ by the mark alone */
} by_decoded;

/* False where memory is short or ICU fails. UTF-8 stays where it is and is not looked at. */
bool by_decode(by_span source, const by_charset *charset, by_arena *arena, by_decoded *decoded) BY_MUST_USE BY_NONNULL;
enum { BY_NO_CODE = 0x110000 };
/* The code point at `*offset` of a source in UTF-16 or UTF-32, which moves behind it; BY_NO_CODE, and it stays, where there is none. */
uint32_t by_wide_next(by_span source, const by_charset *charset, size_t *offset) BY_NONNULL;
/* A range of the source, for the characters in a range of the decoded text. */
void by_source_range(const struct by_source_map *map, by_span bytes, size_t *offset, size_t *size) BY_NONNULL;
/* A position in the decoded text, and its units before it. It moves forward only. */
typedef struct by_source_cursor {
  size_t offset; /* bytes */
  size_t units;
} by_source_cursor;

/* Moves the cursor to the first character that stands at byte `target` of the source or behind it. Where lines are turned round: `target`
 * is the first byte of a line, or in none. */
void by_source_seek(const struct by_source_map *map, by_span bytes, by_source_cursor *cursor, size_t target) BY_NONNULL;
/* Whether the characters of the range do not stand byte by byte in the source. */
bool by_source_is_turned(const struct by_source_map *map, by_span bytes, size_t offset, size_t size) BY_MUST_USE BY_NONNULL;

#endif

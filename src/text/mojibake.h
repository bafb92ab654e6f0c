/* SPDX-License-Identifier: BSD-2-Clause */
/* Whether a text is UTF-8 that was taken for windows-1252 or windows-1256. For check/signs.c and text/repair.c. */
#ifndef BY_TEXT_MOJIBAKE_H
#define BY_TEXT_MOJIBAKE_H

#include "base/buffer.h"
#include "text/charset.h"

enum {
  BY_MOJIBAKE_KINDS = 2,
  BY_MOJIBAKE_CODES = 0x2200 /* above every code point that they have */
};

typedef struct by_mojibake_kind {
  const by_charset *charset;
  unsigned char bytes[BY_MOJIBAKE_CODES]; /* of each code point from 0x80 on; 0: none */
  size_t lines;                           /* that become UTF-8 */
  size_t characters;                      /* of them, beyond ASCII */
  size_t offset;                          /* of the first */
  size_t size;
} by_mojibake_kind;

typedef struct by_mojibake {
  by_mojibake_kind kinds[BY_MOJIBAKE_KINDS];
  size_t lines; /* that are not ASCII */
} by_mojibake;

/* False where ICU fails. */
bool by_mojibake_begin(by_mojibake *mojibake) BY_MUST_USE BY_NONNULL;
/* Takes a line that is not ASCII. */
void by_mojibake_line(by_mojibake *mojibake, by_span line, size_t offset) BY_NONNULL;
/* The encoding that UTF-8 was taken for; NULL where it was not. */
const by_mojibake_kind *by_mojibake_found(const by_mojibake *mojibake) BY_NONNULL;

/* Appends the UTF-8 that the run was; false, with nothing appended, where it was none. */
bool by_mojibake_mend(const by_mojibake_kind *kind, by_span run, by_buffer *out) BY_MUST_USE BY_NONNULL;

#endif

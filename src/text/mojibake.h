/* SPDX-License-Identifier: BSD-2-Clause */
/* Where a text is UTF-8 that was taken for an encoding of a byte a character. For check/signs.c and text/repair.c. */
#ifndef BY_TEXT_MOJIBAKE_H
#define BY_TEXT_MOJIBAKE_H

#include "base/buffer.h"
#include "text/charset.h"
#include "text/text.h"

enum {
  BY_MOJIBAKE_KINDS = 7,
  BY_MOJIBAKE_CODES = 0x2600 /* above every code point of theirs that UTF-8 makes of letters */
};

/* From the first character to behind the last one, in bytes; what is ASCII between them was never harmed. */
typedef struct by_stretch {
  size_t start;
  size_t end;
} by_stretch;

/* An encoding that UTF-8 was taken for. */
typedef struct by_misread {
  const by_charset *charset;
  unsigned char bytes[BY_MOJIBAKE_CODES]; /* of each code point from 0x80 on; 0: none */
  by_stretch *stretches;                  /* ascending */
  size_t count;
  size_t capacity;
  size_t characters; /* in the stretches, as they were meant */
  bool twice;        /* it happened twice */
} by_misread;

/* Looks for stretches in the whole text: the encoding that explains most of them, NULL where there are none. False where memory is short or
 * ICU fails. */
bool by_mojibake_find(const by_text *text, by_arena *arena, const by_misread **found) BY_MUST_USE BY_NONNULL;
/* Whether the byte lies in a stretch; `misread` may be NULL. */
bool by_mojibake_covers(const by_misread *misread, size_t offset);
/* Appends the UTF-8 that the run of characters beyond ASCII was before it was misread so, once or several times; false, with nothing
 * appended, where it was none. */
bool by_mojibake_mend(const by_misread *misread, by_span run, by_buffer *out) BY_MUST_USE BY_NONNULL;
/* Takes the encoding of this index; false behind the last one or where ICU fails. */
bool by_misread_open(size_t index, by_misread *misread) BY_MUST_USE BY_NONNULL;

#endif

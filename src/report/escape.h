/* SPDX-License-Identifier: BSD-2-Clause */
/* Text of others made safe for a terminal: controls, bidi embeddings, overrides and isolates, and what is not UTF-8, become visible. */
#ifndef BY_REPORT_ESCAPE_H
#define BY_REPORT_ESCAPE_H

#include "base/annotate.h"
#include "base/buffer.h"

#include <stdint.h>

/* One step through bytes that need not be UTF-8. */
typedef struct by_letter {
  uint32_t code; /* code point, or the byte where it is not well-formed */
  size_t size;   /* bytes in the text, 1 to 4 */
  bool broken;   /* not well-formed: `code` is a byte */
} by_letter;

/* The letter at byte `offset`, which lies within the text. */
by_letter by_letter_at(by_span text, size_t offset);
/* The offset behind `count` letters from byte `offset` on, or the end. */
size_t by_letters_skip(by_span text, size_t offset, size_t count);
/* Whether the letter is escaped. A tab is. */
bool by_letter_is_unsafe(by_letter letter);
/* Appends \u{202E} for a code point, \x{FF} for a broken byte; the number of characters appended. */
size_t by_escape_letter(by_letter letter, by_buffer *out) BY_NONNULL;
/* Appends the text with every unsafe letter escaped. */
void by_escape_text(by_span text, by_buffer *out) BY_NONNULL;
/* The same between isolates where it is more than ASCII, so that its direction stays its own. */
void by_escape_isolated(by_span text, by_buffer *out) BY_NONNULL;
/* Appends the isolate U+2068, or U+2069 which ends it. */
void by_isolate_add(bool opens, by_buffer *out) BY_NONNULL;

#endif

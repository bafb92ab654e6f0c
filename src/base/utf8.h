/* SPDX-License-Identifier: BSD-2-Clause */
/* UTF-8 as The Unicode Standard, table 3-7, has it: no overlong form, no surrogate, nothing above U+10FFFF, nothing cut off. */
#ifndef BY_BASE_UTF8_H
#define BY_BASE_UTF8_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

/* How many bytes at the start are well-formed UTF-8: the size of the text where all of it is, else the offset of the first bad byte. */
size_t by_utf8_valid(by_span text);
/* Only for by_utf8_next: a character of three or four bytes. */
uint32_t by_utf8_next_long(by_span text, size_t *offset) BY_NONNULL;
/* The code point at `*offset`, which moves behind it. The text must be well-formed and `*offset` within it, at a character's start. */
static inline uint32_t by_utf8_next(by_span text, size_t *offset)
{
  const char *bytes = text.at + *offset;
  const unsigned char first = (unsigned char)bytes[0];
  if (first < 0x80) {
    *offset += 1;
    return first;
  }
  if (first < 0xE0) {
    *offset += 2;
    return (uint32_t)(first & 0x1F) << 6 | (uint32_t)(bytes[1] & 0x3F);
  }
  return by_utf8_next_long(text, offset);
}
/* Where the character begins that the byte is of; the size of the text where the byte lies behind that. */
static inline size_t by_utf8_start(by_span text, size_t offset)
{
  if (offset >= text.size) {
    return text.size;
  }
  while (offset > 0 && ((unsigned char)text.at[offset] & 0xC0) == 0x80) {
    offset--;
  }
  return offset;
}
/* As many bytes of the text, at most, as cut no character. */
static inline by_span by_utf8_front(by_span text, size_t most)
{
  return by_span_slice(text, 0, by_utf8_start(text, most));
}
/* Writes the code point, gives the number of bytes (1 to 4). It must be a Unicode scalar value. */
size_t by_utf8_put(uint32_t code, char out[4]) BY_NONNULL;
/* The number of code points of a well-formed text. */
size_t by_utf8_count(by_span text);

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* What is escaped: C0, DEL, C1, line and paragraph separator, bidi embeddings, overrides and isolates, the byte order mark, tags,
 * noncharacters. Direction marks (U+200E, U+200F, U+061C) and the joiners belong to the text and stay. */
#include "report/escape.h"

#include "base/utf8.h"
#include "text/normal.h"

typedef struct range {
  uint32_t first;
  uint32_t last;
} range;

static const range UNSAFE[] = {
    {0x00, 0x1F},     {0x7F, 0x9F},     {0x2028, 0x202E}, {0x2066, 0x206F},
    {0xFDD0, 0xFDEF}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F},
};

by_letter by_letter_at(by_span text, size_t offset)
{
  const by_span four = by_span_slice(text, offset, 4);
  for (size_t size = 1; size <= four.size; size++) {
    if (by_utf8_valid(by_span_slice(four, 0, size)) == size) {
      size_t end = offset;
      const uint32_t code = by_utf8_next(text, &end);
      return (by_letter){.code = code, .size = size, .broken = false};
    }
  }
  return (by_letter){.code = (unsigned char)text.at[offset], .size = 1, .broken = true};
}

size_t by_letters_skip(by_span text, size_t offset, size_t count)
{
  for (; count != 0 && offset < text.size; count--) {
    offset += by_letter_at(text, offset).size;
  }
  return offset;
}

bool by_letter_is_unsafe(by_letter letter)
{
  if (letter.broken || (letter.code & 0xFFFEU) == 0xFFFEU) {
    return true;
  }
  bool unsafe = false;
  for (size_t i = 0; i < sizeof UNSAFE / sizeof UNSAFE[0]; i++) {
    unsafe = unsafe || (letter.code >= UNSAFE[i].first && letter.code <= UNSAFE[i].last);
  }
  return unsafe;
}

size_t by_escape_letter(by_letter letter, by_buffer *out)
{
  static const char HEX[] = "0123456789ABCDEF";
  char digits[8];
  size_t start = sizeof digits;
  uint32_t rest = letter.code;
  const size_t least = letter.broken ? 2 : 4;
  while (rest != 0 || sizeof digits - start < least) {
    digits[--start] = HEX[rest & 15];
    rest >>= 4;
  }
  by_buffer_add_text(out, letter.broken ? "\\x{" : "\\u{");
  by_buffer_add(out, (by_span){.at = digits + start, .size = sizeof digits - start});
  by_buffer_add_byte(out, '}');
  return 4 + sizeof digits - start;
}

void by_escape_text(by_span text, by_buffer *out)
{
  size_t offset = 0;
  while (offset < text.size) {
    const by_letter letter = by_letter_at(text, offset);
    if (by_letter_is_unsafe(letter)) {
      (void)by_escape_letter(letter, out);
    } else {
      by_buffer_add(out, by_span_slice(text, offset, letter.size));
    }
    offset += letter.size;
  }
}

void by_isolate_add(bool opens, by_buffer *out)
{
  enum { FIRST_STRONG_ISOLATE = 0x2068, POP_DIRECTIONAL_ISOLATE = 0x2069 };
  char bytes[4];
  const size_t size = by_utf8_put(opens ? FIRST_STRONG_ISOLATE : POP_DIRECTIONAL_ISOLATE, bytes);
  by_buffer_add(out, (by_span){.at = bytes, .size = size});
}

void by_escape_isolated(by_span text, by_buffer *out)
{
  if (by_is_ascii(text)) {
    by_escape_text(text, out);
    return;
  }
  by_isolate_add(true, out);
  by_escape_text(text, out);
  by_isolate_add(false, out);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* UTF-8 that was read as Windows-1252 and saved as UTF-8 again: every byte became a character of its own. Going back gives UTF-8, which no
 * text with letters of its own does. And characters that no document may have. */
#include "read/sheet_parts.h"

#include "base/utf8.h"

/* What Windows-1252 has where Latin-1 has controls: 80 to 9F; 0: nothing. */
static const uint16_t UPPER[] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};
enum { UPPER_FIRST = 0x80, UPPER_COUNT = sizeof UPPER / sizeof UPPER[0], NO_BYTE = 0x100 };

/* The byte that the character stands for; NO_BYTE where it stands for none. */
static unsigned byte_of(uint32_t code)
{
  if (code < NO_BYTE) {
    return (unsigned)code;
  }
  for (unsigned i = 0; i < UPPER_COUNT; i++) {
    if (UPPER[i] == code) {
      return UPPER_FIRST + i;
    }
  }
  return NO_BYTE;
}

bool by_text_has_controls(by_span text)
{
  for (size_t offset = 0; offset < text.size;) {
    const uint32_t code = by_utf8_next(text, &offset);
    const bool control = code < ' ' || code == 0x7F;
    if ((control && code != '\t') || code == 0xFFFE || code == 0xFFFF) {
      return true;
    }
  }
  return false;
}

bool by_text_is_misread(by_span text, by_arena *arena, bool *misread)
{
  char *const bytes = by_arena_take(arena, text.size, 1);
  *misread = false;
  if (bytes == NULL) {
    return false;
  }
  size_t size = 0;
  bool high = false;
  for (size_t offset = 0; offset < text.size;) {
    const unsigned byte = byte_of(by_utf8_next(text, &offset));
    if (byte == NO_BYTE) {
      return true;
    }
    bytes[size++] = (char)byte;
    high = high || byte >= UPPER_FIRST;
  }
  *misread = high && by_utf8_valid((by_span){.at = bytes, .size = size}) == size;
  return true;
}

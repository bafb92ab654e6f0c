/* SPDX-License-Identifier: BSD-2-Clause */
/* Encoding by a table turned round. The ligature of lam and alef in Iran System is never made: its lines are logged whole. */
#include "text/encode.h"

#include "base/utf8.h"

enum { CODES = 0x10000 };

bool by_encoder_open(const by_charset *charset, by_arena *arena, by_encoder *encoder)
{
  *encoder = (by_encoder){.charset = charset};
  if (charset->kind < BY_KIND_BYTES) {
    return true;
  }
  uint16_t high[BY_HIGH_BYTES] = {0};
  unsigned char *bytes = by_arena_take(arena, CODES, 1);
  if (bytes == NULL || !by_charset_table(charset, high)) {
    return false;
  }
  for (unsigned i = 0; i < BY_HIGH_BYTES; i++) {
    bytes[i] = (unsigned char)i;
  }
  for (unsigned i = 0; i < BY_HIGH_BYTES; i++) {
    if (high[i] >= BY_HIGH_BYTES && bytes[high[i]] == 0) {
      bytes[high[i]] = (unsigned char)(BY_HIGH_BYTES + i);
    }
  }
  encoder->bytes = bytes;
  return true;
}

static void add_unit(by_buffer *out, uint32_t unit, size_t size, bool big)
{
  enum { BITS = 8 };
  for (size_t i = 0; i < size; i++) {
    const size_t shift = BITS * (big ? size - 1 - i : i);
    by_buffer_add_byte(out, (char)(unsigned char)(unit >> shift & 0xFF));
  }
}

static void add_utf16(by_buffer *out, uint32_t code, bool big)
{
  enum { FIRST_PAIR = 0x10000, HIGH = 0xD800, LOW = 0xDC00, PAIR_BITS = 10, PAIR_MASK = 0x3FF };
  if (code < FIRST_PAIR) {
    add_unit(out, code, 2, big);
    return;
  }
  add_unit(out, HIGH + ((code - FIRST_PAIR) >> PAIR_BITS), 2, big);
  add_unit(out, LOW + ((code - FIRST_PAIR) & PAIR_MASK), 2, big);
}

bool by_encode(const by_encoder *encoder, uint32_t code, by_buffer *out)
{
  const by_charset *charset = encoder->charset;
  if (charset->kind == BY_KIND_UTF8) {
    char bytes[4];
    const size_t size = by_utf8_put(code, bytes);
    by_buffer_add(out, (by_span){.at = bytes, .size = size});
  } else if (charset->kind == BY_KIND_UTF16) {
    add_utf16(out, code, charset->big);
  } else if (charset->kind == BY_KIND_UTF32) {
    add_unit(out, code, 4, charset->big);
  } else if (code >= CODES || (encoder->bytes[code] == 0 && code != 0)) {
    return false;
  } else {
    by_buffer_add_byte(out, (char)encoder->bytes[code]);
  }
  return true;
}

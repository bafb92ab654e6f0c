/* SPDX-License-Identifier: BSD-2-Clause */
/* Each line is written in the older encoding, byte by byte, and the bytes are watched: leads and continuations of UTF-8 must follow each
 * other as they should. A byte that the older encoding lacks was kept as a control by most decoders. */
#include "text/mojibake.h"

#include "base/utf8.h"

bool by_mojibake_begin(by_mojibake *mojibake)
{
  static const char *const NAMES[BY_MOJIBAKE_KINDS] = {"windows-1252", "windows-1256"};
  for (size_t i = 0; i < BY_MOJIBAKE_KINDS; i++) {
    by_mojibake_kind *kind = &mojibake->kinds[i];
    kind->charset = by_charset_named(by_span_of(NAMES[i]));
    uint16_t high[BY_HIGH_BYTES] = {0};
    if (kind->charset == NULL || !by_charset_table(kind->charset, high)) {
      return false;
    }
    for (unsigned k = 0; k < BY_HIGH_BYTES; k++) {
      const unsigned code = high[k] == 0 ? BY_HIGH_BYTES + k : high[k];
      if (code < BY_MOJIBAKE_CODES) {
        kind->bytes[code] = (unsigned char)(BY_HIGH_BYTES + k);
      }
    }
  }
  return true;
}

/* Continuation bytes that follow a lead byte; -1: it is none. */
static int following(unsigned byte)
{
  if (byte >= 0xC2 && byte <= 0xDF) {
    return 1;
  }
  if (byte >= 0xE0 && byte <= 0xEF) {
    return 2;
  }
  return byte >= 0xF0 && byte <= 0xF4 ? 3 : -1;
}

/* The characters beyond ASCII that the line's bytes have as UTF-8; 0 where they are no UTF-8. */
static size_t characters_of(const by_mojibake_kind *kind, by_span line)
{
  size_t count = 0;
  int open = 0;
  for (size_t offset = 0; offset < line.size && open >= 0;) {
    const uint32_t code = by_utf8_next(line, &offset);
    const unsigned byte = code < 0x80 ? code : (code < BY_MOJIBAKE_CODES ? kind->bytes[code] : 0U);
    const bool goes_on = byte >= 0x80 && byte <= 0xBF;
    if (open > 0) {
      open = goes_on ? open - 1 : -1;
    } else if (code >= 0x80) {
      open = following(byte);
      count++;
    }
  }
  return open == 0 ? count : 0;
}

void by_mojibake_line(by_mojibake *mojibake, by_span line, size_t offset)
{
  mojibake->lines++;
  for (size_t i = 0; i < BY_MOJIBAKE_KINDS; i++) {
    by_mojibake_kind *kind = &mojibake->kinds[i];
    const size_t characters = characters_of(kind, line);
    if (characters != 0 && kind->lines++ == 0) {
      kind->offset = offset;
      kind->size = line.size;
    }
    kind->characters += characters;
  }
}

const by_mojibake_kind *by_mojibake_found(const by_mojibake *mojibake)
{
  enum { LEAST = 3 }; /* characters, so that one odd pair of letters is no sign */
  const by_mojibake_kind *found = NULL;
  for (size_t i = 0; i < BY_MOJIBAKE_KINDS; i++) {
    const by_mojibake_kind *kind = &mojibake->kinds[i];
    const bool good = kind->characters >= LEAST && kind->lines * 10 >= mojibake->lines * 9;
    found = good && (found == NULL || kind->lines > found->lines) ? kind : found;
  }
  return found;
}

bool by_mojibake_mend(const by_mojibake_kind *kind, by_span run, by_buffer *out)
{
  const size_t start = out->size;
  bool known = true;
  for (size_t offset = 0; offset < run.size && known;) {
    const uint32_t code = by_utf8_next(run, &offset);
    const unsigned byte = code < 0x80 ? code : (code < BY_MOJIBAKE_CODES ? kind->bytes[code] : 0U);
    known = byte != 0;
    by_buffer_add_byte(out, (char)(unsigned char)byte);
  }
  const by_span made = by_span_slice(by_buffer_span(out), start, out->size);
  if (out->failed || !known || by_utf8_valid(made) != made.size) {
    out->size = out->failed ? out->size : start;
    return false;
  }
  return true;
}

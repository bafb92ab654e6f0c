/* SPDX-License-Identifier: BSD-2-Clause */
/* UTF-8 that was read as Windows-1252 or Windows-1256 and saved as UTF-8 again: every byte became a character of its own. Going back gives
 * UTF-8, which no text with letters of its own does. And characters that no document may have. */
#include "read/sheet_parts.h"

#include "base/utf8.h"
#include "text/charset.h"
#include "text/normal.h"

enum { HIGH = 0x80, NO_BYTE = 0x100 };

/* An encoding of a byte a character. */
typedef struct by_page {
  const char *charset;
  const char *message;
  bool arabic; /* what comes of it must be of the Arabic script, for its own letters may look like UTF-8 in pairs */
} by_page;

static const by_page PAGES[] = {
    {"windows-1252", "its letters look like UTF-8 that was read as Windows-1252 (Latin-1)", false},
    {"windows-1256", "its letters look like UTF-8 that was read as Windows-1256", true},
};

/* The byte that the character stands for; NO_BYTE where it stands for none. */
static unsigned byte_of(const uint16_t high[BY_HIGH_BYTES], uint32_t code)
{
  if (code < HIGH) {
    return (unsigned)code;
  }
  for (unsigned i = 0; i < BY_HIGH_BYTES; i++) {
    if (high[i] == code) {
      return HIGH + i;
    }
  }
  /* Where the encoding has nothing, programs keep the byte's number. */
  return code < NO_BYTE && high[code - HIGH] == 0 ? (unsigned)code : NO_BYTE;
}

/* Scripts that no periodical here is in, and signs of phonetics: what a letter and a quotation mark behind it would give. */
static bool is_strange(uint32_t code)
{
  return (code >= 0x250 && code <= 0x36F) || (code >= 0x500 && code <= 0x5CF) || (code >= 0x700 && code <= 0x8FF);
}

static bool is_arabic(uint32_t code)
{
  return (code >= 0x600 && code <= 0x6FF) || code == 0x200C || code == 0x200D;
}

/* Whether the text may be what somebody wrote; for Arabic, two letters or more, all of that script. */
static bool is_likely(by_span text, bool arabic)
{
  size_t count = 0;
  for (size_t offset = 0; offset < text.size;) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (is_strange(code) || (arabic && code >= HIGH && !is_arabic(code))) {
      return false;
    }
    count += code >= HIGH;
  }
  return count >= (arabic ? 2 : 1);
}

/* The bytes that the text was, in `bytes`, which has room for as many as the text has; empty where it was none of this encoding. */
static by_span bytes_of(const uint16_t high[BY_HIGH_BYTES], by_span text, char *bytes)
{
  size_t size = 0;
  for (size_t offset = 0; offset < text.size;) {
    const unsigned byte = byte_of(high, by_utf8_next(text, &offset));
    if (byte == NO_BYTE) {
      return (by_span){0};
    }
    bytes[size++] = (char)byte;
  }
  return (by_span){.at = bytes, .size = size};
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

bool by_text_is_misread(by_span text, by_arena *arena, const char **message)
{
  char *const bytes = by_arena_take(arena, text.size, 1);
  uint16_t high[BY_HIGH_BYTES];
  *message = NULL;
  for (size_t i = 0; bytes != NULL && !by_is_ascii(text) && *message == NULL && i < sizeof PAGES / sizeof PAGES[0]; i++) {
    const by_page *const page = &PAGES[i];
    if (!by_charset_table(by_charset_named(by_span_of(page->charset)), high)) {
      return false;
    }
    const by_span back = bytes_of(high, text, bytes);
    *message = by_utf8_valid(back) == back.size && is_likely(back, page->arabic) ? page->message : NULL;
  }
  return bytes != NULL;
}

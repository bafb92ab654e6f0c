/* SPDX-License-Identifier: BSD-2-Clause */
/* UTF-8 that was read as Windows-1252 or Windows-1256 and saved as UTF-8 again: every byte became a character of its own. Going back gives
 * UTF-8, which no text with letters of its own does. And characters that no document may have. */
#include "read/sheet_parts.h"

#include "base/utf8.h"

enum { HIGH = 0x80, HALF = 0x80, NO_BYTE = 0x100 };

/* An encoding of a byte a character: what its bytes from 80 on are; 0: nothing. */
typedef struct by_page {
  const char *message;
  bool arabic; /* what comes of it must be of the Arabic script, for its own letters may look like UTF-8 in pairs */
  uint16_t upper[HALF];
} by_page;

static const by_page PAGES[] = {
    {"its letters look like UTF-8 that was read as Windows-1252 (Latin-1)",
     false,
     {
         0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
         0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
         0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
         0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF,
         0x00C0, 0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD, 0x00CE, 0x00CF,
         0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA, 0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF,
         0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF,
         0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4, 0x00F5, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF,
     }},
    {"its letters look like UTF-8 that was read as Windows-1256",
     true,
     {
         0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0679, 0x2039, 0x0152, 0x0686, 0x0698, 0x0688,
         0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x06A9, 0x2122, 0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA,
         0x00A0, 0x060C, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
         0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x061B, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x061F,
         0x06C1, 0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627, 0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E, 0x062F,
         0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x00D7, 0x0637, 0x0638, 0x0639, 0x063A, 0x0640, 0x0641, 0x0642, 0x0643,
         0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0649, 0x064A, 0x00EE, 0x00EF,
         0x064B, 0x064C, 0x064D, 0x064E, 0x00F4, 0x064F, 0x0650, 0x00F7, 0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2,
     }},
};

/* The byte that the character stands for; NO_BYTE where it stands for none. */
static unsigned byte_of(const by_page *page, uint32_t code)
{
  if (code < HIGH) {
    return (unsigned)code;
  }
  for (unsigned i = 0; i < HALF; i++) {
    if (page->upper[i] == code) {
      return HIGH + i;
    }
  }
  /* Where the encoding has nothing, programs keep the byte's number. */
  return code < NO_BYTE && page->upper[code - HIGH] == 0 ? (unsigned)code : NO_BYTE;
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

/* Whether all of the text goes back to UTF-8. `bytes` has room for as many bytes as the text has. */
static bool goes_back(const by_page *page, by_span text, char *bytes)
{
  size_t size = 0;
  for (size_t offset = 0; offset < text.size;) {
    const unsigned byte = byte_of(page, by_utf8_next(text, &offset));
    if (byte == NO_BYTE) {
      return false;
    }
    bytes[size++] = (char)byte;
  }
  const by_span back = {.at = bytes, .size = size};
  return by_utf8_valid(back) == size && is_likely(back, page->arabic);
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
  *message = NULL;
  for (size_t i = 0; bytes != NULL && i < sizeof PAGES / sizeof PAGES[0]; i++) {
    *message = *message == NULL && goes_back(&PAGES[i], text, bytes) ? PAGES[i].message : *message;
  }
  return bytes != NULL;
}

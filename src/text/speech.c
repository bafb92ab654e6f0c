/* SPDX-License-Identifier: BSD-2-Clause */
/* Only the first few words are looked at, up to the mark. */
#include "text/speech.h"

#include "base/utf8.h"
#include "text/blank.h"

enum { MOST_CHARACTERS = 40, MOST_BLANKS = 4 };

static bool is_dash(uint32_t code)
{
  return code == '-' || (code >= 0x2010 && code <= 0x2015);
}

/* Marks that no speaker's name has: sentences have them, and quotations. */
static bool is_foreign(uint32_t code)
{
  static const uint32_t MARKS[] = {0xAB, 0xBB, 0x60C, 0x61B, 0x61F, 0x201C, 0x201D};
  static const char ASCII_MARKS[] = {',', ';', '!', '?', '"', '\n', '\r', '/', '='};
  if (code < 0x80) {
    return memchr(ASCII_MARKS, (int)code, sizeof ASCII_MARKS) != NULL;
  }
  bool foreign = false;
  for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0] && !foreign; i++) {
    foreign = code == MARKS[i];
  }
  return foreign;
}

/* Whether a blank follows at `offset`, and something behind it: no "10:30" and no address. */
static bool goes_on(by_span text, size_t offset)
{
  if (offset >= text.size) {
    return false;
  }
  size_t next = offset;
  return by_blank_is(by_utf8_next(text, &next)) && next < text.size;
}

/* Whether the mark ends a speaker of so many characters: a dash one of a single letter. */
static bool ends_speaker(uint32_t code, size_t characters)
{
  return (code == ':' && characters != 0) || (is_dash(code) && characters == 1);
}

/* Whether a mark that ends a speaker stands where one may: a quick look, for most lines have none. */
static bool may_speak(by_span text)
{
  enum { MOST_BYTES = 4 * (MOST_CHARACTERS + MOST_BLANKS + 1) };
  const by_span start = by_span_slice(text, 0, MOST_BYTES);
  return start.size != 0 && (memchr(start.at, ':', start.size) != NULL || memchr(start.at, '-', start.size) != NULL ||
                             by_span_find(start, by_span_of("\xE2\x80")) != BY_NOWHERE);
}

size_t by_speaker_size(by_span text)
{
  if (!may_speak(text)) {
    return 0;
  }
  size_t offset = 0;
  size_t characters = 0; /* that are no blanks */
  size_t blanks = 0;
  while (offset < text.size && characters < MOST_CHARACTERS && blanks <= MOST_BLANKS) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (ends_speaker(code, characters)) {
      return goes_on(text, offset) ? offset : 0;
    }
    if (code == ':' || is_foreign(code)) {
      return 0;
    }
    blanks += by_blank_is(code);
    characters += !by_blank_is(code);
  }
  return 0;
}

by_span by_speaker_name(by_span text)
{
  const size_t size = by_speaker_size(text);
  return by_span_trim(by_span_slice(text, 0, size == 0 ? 0 : by_utf8_start(text, size - 1)));
}

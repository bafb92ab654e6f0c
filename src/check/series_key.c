/* SPDX-License-Identifier: BSD-2-Clause */
/* One periodical is not always printed the same: capitals, points, vowel marks, the Arabic or Persian shape of a letter, an article or the
 * word for "journal" before the name make no other title. */
#include "base/buffer.h"
#include "base/utf8.h"
#include "check/series_parts.h"
#include "text/letters.h"

/* Words before a name that the same periodical is printed with and without; folded. */
static const char *const FIRST_WORDS[] = {"the ", "der ",  "die ",   "das ",   "le ",      "la ",      "les ",  "l ",
                                          "de ",  "مجله ", "جریده ", "صحیفه ", "روزنامه ", "ماهنامه ", "نشریه "};

/* Signs between a title and what follows it. */
static bool is_break(uint32_t code)
{
  return code == ',' || code == ':' || code == ';' || code == '(' || code == 0x060C || code == 0x061B || code == 0x2013 || code == 0x2014;
}

static by_letter letter_of(uint32_t code)
{
  enum { LAST = 0xFFFF };
  by_letter letter = {.kind = BY_LETTER_SYMBOL};
  if (code <= LAST) {
    letter = by_letter_of((uint16_t)code);
  }
  if (code >= '0' && code <= '9') {
    letter.kind = BY_LETTER_DIGIT;
  }
  return letter;
}

static void add_letter(uint32_t code, by_buffer *out)
{
  char bytes[4];
  const size_t size = by_utf8_put(code, bytes);
  by_buffer_add(out, (by_span){.at = bytes, .size = size});
}

/* Letters and digits in one shape, anything between them as one space. */
static void fold(by_span title, by_buffer *out, size_t *main)
{
  bool apart = false;
  for (size_t offset = 0; offset < title.size;) {
    const uint32_t code = by_utf8_next(title, &offset);
    const by_letter letter = letter_of(code);
    if (letter.kind == BY_LETTER_LETTER || letter.kind == BY_LETTER_DIGIT) {
      if (apart && out->size != 0) {
        by_buffer_add_byte(out, ' ');
      }
      add_letter(letter.code, out);
      apart = false;
    } else if (letter.kind != BY_LETTER_SILENT && code != 0x0640) {
      apart = true;
    }
    *main = *main == 0 && is_break(code) ? out->size : *main;
  }
}

static size_t first_word(by_span key)
{
  for (size_t i = 0; i < sizeof FIRST_WORDS / sizeof FIRST_WORDS[0]; i++) {
    const by_span word = by_span_of(FIRST_WORDS[i]);
    if (by_span_starts(key, word)) {
      return word.size;
    }
  }
  return 0;
}

bool by_series_fold(by_span title, by_arena *arena, by_span *key, size_t *main)
{
  by_buffer out = by_buffer_of(1 << 16);
  *main = 0;
  fold(title, &out, main);
  const size_t skipped = first_word(by_buffer_span(&out));
  const bool done = !out.failed && by_arena_copy(arena, by_span_slice(by_buffer_span(&out), skipped, out.size), key);
  by_buffer_drop(&out);
  *main = *main > skipped ? *main - skipped : key->size;
  return done;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* ICU's normaliser, fed with UTF-16 as it wants it. */
#include "text/normal.h"

#include "base/utf8.h"

#include <limits.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

enum { GROWTH = 3 }; /* NFC of a text has at most three times its UTF-16 units */

bool by_is_ascii(by_span text)
{
  enum { BLOCK = 64, HIGH = 0x80 };
  bool ascii = true;
  size_t i = 0;
  for (; text.size - i >= BLOCK && ascii; i += BLOCK) {
    unsigned char all = 0;
    for (size_t k = 0; k < BLOCK; k++) {
      all |= (unsigned char)text.at[i + k];
    }
    ascii = all < HIGH;
  }
  for (; i < text.size && ascii; i++) {
    ascii = (unsigned char)text.at[i] < HIGH;
  }
  return ascii;
}

/* Normalises the `units` of `source` into `room`, and back to UTF-8 into `out`; its size, or -1. */
static int32_t normalise(const UChar *source, int32_t units, UChar *room, int32_t most, char *out)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t size = 0;
  const UNormalizer2 *form = unorm2_getNFCInstance(&status);
  const int32_t length = U_FAILURE(status) ? 0 : unorm2_normalize(form, source, units, room, most, &status);
  (void)u_strToUTF8(out, most * GROWTH, &size, room, length, &status);
  return U_FAILURE(status) ? -1 : size;
}

/* Of a text that is not ASCII alone. */
static bool normal_form(by_span text, bool fold, by_arena *arena, by_span *normal)
{
  const size_t most = text.size * GROWTH * (fold ? GROWTH : 1);
  UChar *source = by_arena_take(arena, text.size * GROWTH, sizeof *source);
  UChar *room = by_arena_take(arena, most, sizeof *room);
  char *out = by_arena_take(arena, most * GROWTH, 1);
  if (source == NULL || room == NULL || out == NULL) {
    return false;
  }
  UErrorCode status = U_ZERO_ERROR;
  int32_t units = 0;
  (void)u_strFromUTF8(fold ? room : source, (int32_t)text.size, &units, text.at, (int32_t)text.size, &status);
  if (fold) {
    units = u_strFoldCase(source, (int32_t)text.size * GROWTH, room, units, U_FOLD_CASE_DEFAULT, &status);
  }
  const int32_t size = U_FAILURE(status) ? -1 : normalise(source, units, room, (int32_t)most, out);
  *normal = (by_span){.at = out, .size = size < 0 ? 0 : (size_t)size};
  return size >= 0;
}

static bool is_beyond_ascii(by_span text)
{
  return !by_is_ascii(text) && by_utf8_valid(text) == text.size && text.size <= INT_MAX / (GROWTH * GROWTH * GROWTH);
}

bool by_normal_form(by_span text, by_arena *arena, by_span *normal)
{
  *normal = text;
  return !is_beyond_ascii(text) || normal_form(text, false, arena, normal);
}

bool by_folded_form(by_span text, by_arena *arena, by_span *folded)
{
  if (is_beyond_ascii(text)) {
    return normal_form(text, true, arena, folded);
  }
  char *bytes = by_arena_take(arena, text.size, 1);
  for (size_t i = 0; i < text.size && bytes != NULL; i++) {
    const char byte = text.at[i];
    bytes[i] = (char)(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
  }
  *folded = (by_span){.at = bytes, .size = text.size};
  return bytes != NULL;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The shadow is never written anywhere: it only serves recognition. No folding makes a character longer, so the shadow is at most as long
 * as its source. */
#include "text/shadow.h"

#include "base/utf8.h"
#include "base/xml_char.h"
#include "text/blank.h"

typedef struct folding {
  uint32_t first;
  uint32_t last;
  int32_t shift; /* added to the code point; DROP: the character goes */
} folding;

enum { DROP = INT32_MIN };

/* In ascending order. */
static const folding FOLDINGS[] = {
    {'\t', '\t', ' ' - '\t'},
    {'\n', '\n', ' ' - '\n'},
    {'\r', '\r', ' ' - '\r'},
    {'A', 'Z', 'a' - 'A'},
    {0xA0, 0xA0, ' ' - 0xA0},
    {0xC0, 0xD6, 0x20},
    {0xD8, 0xDE, 0x20},
    {0x130, 0x130, 'i' - 0x130},
    {0x178, 0x178, 0xFF - 0x178},
    {0x400, 0x40F, 0x50},
    {0x410, 0x42F, 0x20},
    {0x61C, 0x61C, DROP},
    {0x640, 0x640, DROP},
    {0x643, 0x643, 0x6A9 - 0x643},
    {0x649, 0x649, 0x6CC - 0x649},
    {0x64A, 0x64A, 0x6CC - 0x64A},
    {0x660, 0x669, '0' - 0x660},
    {0x66D, 0x66D, '*' - 0x66D},
    {0x6F0, 0x6F9, '0' - 0x6F0},
    {0x200B, 0x200F, DROP},
    {0x202A, 0x202E, DROP},
    {0x202F, 0x202F, ' ' - 0x202F},
    {0x2066, 0x2069, DROP},
    {0xFEFF, 0xFEFF, DROP},
};

/* Which code points below MASKED have a row above, a bit for each: most characters of most texts have none. */
enum { MASKED = 0x800, MASK_BITS = 64 };
static const uint64_t FOLDED[MASKED / MASK_BITS] = {
    [0] = 0x0000000000002600, [1] = 0x0000000007FFFFFE,  [2] = 0x0000000100000000,  [3] = 0x000000007F7FFFFF,  [4] = 0xAA55555555555555,
    [5] = 0x2B555555555554AA, [16] = 0x0000FFFFFFFFFFFF, [24] = 0x0000000010000000, [25] = 0x000023FF00000609, [27] = 0x03FF000000000000,
};

/* In Latin Extended-A a capital stands right before its small letter, at an even code point or, in two stretches, at an odd one. */
static bool is_paired_capital(uint32_t code)
{
  static const struct {
    uint32_t first;
    uint32_t last;
  } STRETCHES[] = {{0x100, 0x12E}, {0x132, 0x136}, {0x139, 0x147}, {0x14A, 0x176}, {0x179, 0x17D}};
  for (size_t i = 0; i < sizeof STRETCHES / sizeof STRETCHES[0]; i++) {
    if (code >= STRETCHES[i].first && code <= STRETCHES[i].last) {
      return (code - STRETCHES[i].first) % 2 == 0;
    }
  }
  return false;
}

static bool is_plain(uint32_t code)
{
  return code < MASKED && (FOLDED[code / MASK_BITS] >> code % MASK_BITS & 1) == 0;
}

uint32_t by_shadow_fold(uint32_t code)
{
  enum { PAIRS_FIRST = 0x100, PAIRS_LAST = 0x17F };
  if (is_plain(code)) {
    return code;
  }
  if (code >= PAIRS_FIRST && code <= PAIRS_LAST && is_paired_capital(code)) {
    return code + 1;
  }
  size_t low = 0;
  size_t high = sizeof FOLDINGS / sizeof FOLDINGS[0];
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (code > FOLDINGS[middle].last) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == sizeof FOLDINGS / sizeof FOLDINGS[0] || code < FOLDINGS[low].first) {
    return code;
  }
  return FOLDINGS[low].shift == DROP ? 0 : (uint32_t)((int32_t)code + FOLDINGS[low].shift);
}

int by_digit_value(uint32_t code)
{
  const uint32_t folded = by_shadow_fold(code);
  return folded >= '0' && folded <= '9' ? (int)(folded - '0') : -1;
}

/* Of a line end of two characters the second stands for both. */
static bool is_half_line_end(by_span source, size_t offset)
{
  return source.at[offset] == '\r' && offset + 1 < source.size && source.at[offset + 1] == '\n';
}

/* Whether the text is empty or has a blank or line end of any kind at this end of it. */
static bool is_open(by_span text, bool at_end)
{
  size_t offset = at_end && text.size != 0 ? by_utf8_start(text, text.size - 1) : 0;
  return text.size == 0 || by_is_xml_blank(text.at[offset]) || by_blank_is(by_utf8_next(text, &offset));
}

bool by_tatweel_is_dash(by_span text, size_t offset)
{
  enum { MOST = 2 };
  const by_span tatweel = by_span_of("\u0640");
  by_span before = by_span_slice(text, 0, offset);
  by_span behind = by_span_from(text, offset);
  size_t count = 0;
  for (; count <= MOST && by_span_ends(before, tatweel); count++) {
    before = by_span_slice(before, 0, before.size - tatweel.size);
  }
  for (; count <= MOST && by_span_starts(behind, tatweel); count++) {
    behind = by_span_from(behind, tatweel.size);
  }
  return count != 0 && count <= MOST && is_open(before, true) && is_open(behind, false);
}

/* Writes what the character at the offset, which is not plain, becomes; gives the bytes it takes. */
static size_t put_folded(by_span source, size_t offset, uint32_t code, char *out)
{
  enum { TATWEEL = 0x640 };
  if (is_half_line_end(source, offset)) {
    return 0;
  }
  const uint32_t folded = code == TATWEEL && by_tatweel_is_dash(source, offset) ? '-' : by_shadow_fold(code);
  return folded == 0 ? 0 : by_utf8_put(folded, out);
}

bool by_shadow_make(by_span source, by_arena *arena, by_shadow *shadow)
{
  char *bytes = source.size < UINT32_MAX ? by_arena_room(arena, source.size + 1, 1) : NULL;
  uint32_t *origin = bytes == NULL ? NULL : by_arena_room(arena, source.size + 1, sizeof *origin);
  if (origin == NULL) {
    return false;
  }
  size_t size = 0;
  size_t offset = 0;
  while (offset < source.size) {
    const size_t start = offset;
    const uint32_t code = by_utf8_next(source, &offset);
    if (!is_plain(code)) {
      for (size_t end = size + put_folded(source, start, code, bytes + size); size < end; size++) {
        origin[size] = (uint32_t)start;
      }
      continue;
    }
    bytes[size] = source.at[start];
    origin[size++] = (uint32_t)start;
    if (offset - start > 1) { /* a plain character has no third byte */
      bytes[size] = source.at[start + 1];
      origin[size++] = (uint32_t)start;
    }
  }
  origin[size] = (uint32_t)source.size;
  bytes[size] = '\0';
  *shadow = (by_shadow){.source = source, .text = {bytes, size}, .origin = origin};
  return true;
}

size_t by_shadow_begin(by_span source, size_t most, char *out)
{
  size_t size = 0;
  size_t offset = 0;
  while (offset < source.size && size < most) {
    const size_t start = offset;
    const uint32_t code = by_utf8_next(source, &offset);
    if (is_plain(code)) {
      out[size] = source.at[start];
      out[size + offset - start - 1] = source.at[offset - 1];
      size += offset - start;
    } else {
      size += put_folded(source, start, code, out + size);
    }
  }
  return size;
}

by_span by_shadow_source(const by_shadow *shadow, by_span piece)
{
  const size_t start = piece.size == 0 ? shadow->text.size : (size_t)(piece.at - shadow->text.at);
  if (piece.size == 0 || start >= shadow->text.size) {
    return (by_span){0};
  }
  const size_t first = shadow->origin[start];
  size_t end = shadow->origin[start + piece.size - 1];
  (void)by_utf8_next(shadow->source, &end);
  return by_span_slice(shadow->source, first, end - first);
}

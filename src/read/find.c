/* SPDX-License-Identifier: BSD-2-Clause */
/* Shadows are compared byte by byte, blanks against blanks. Spelling, hamza and vowel signs are not folded. */
#include "read/find.h"

#include "base/utf8.h"
#include "text/shadow.h"
#include "text/words.h"

static bool is_blank(char byte)
{
  return byte == ' ' || byte == '\n' || byte == '\r';
}

static size_t skip_blanks(by_span text, size_t offset)
{
  while (offset < text.size && is_blank(text.at[offset])) {
    offset++;
  }
  return offset;
}

/* The bytes of `text` that `wanted` takes at its start, blanks in `wanted` standing for one blank or more; 0 where it does not stand there.
 */
static size_t match_at(by_span text, by_span wanted)
{
  size_t offset = 0;
  size_t next = skip_blanks(wanted, 0);
  while (next < wanted.size) {
    if (is_blank(wanted.at[next])) {
      const size_t behind = skip_blanks(text, offset);
      next = skip_blanks(wanted, next);
      if (next < wanted.size && behind == offset) {
        return 0;
      }
      offset = next < wanted.size ? behind : offset;
    } else if (offset < text.size && text.at[offset] == wanted.at[next]) {
      offset++;
      next++;
    } else {
      return 0;
    }
  }
  return offset;
}

bool by_text_same(by_arena *arena, by_span a, by_span b)
{
  by_shadow first = {0};
  by_shadow second = {0};
  if (by_span_equal(a, b)) {
    return true;
  }
  if (a.size == 0 || b.size == 0 || !by_shadow_make(a, arena, &first) || !by_shadow_make(b, arena, &second)) {
    return false;
  }
  const size_t start = skip_blanks(first.text, 0);
  const by_span text = by_span_from(first.text, start);
  const size_t taken = match_at(text, second.text);
  return taken != 0 && skip_blanks(text, taken) == text.size;
}

static bool ends_a_word(by_span text, size_t offset)
{
  return offset >= text.size || !by_word_letter(by_utf8_next(text, &offset));
}

by_span by_text_find(by_arena *arena, by_span text, by_span wanted)
{
  by_shadow shadow = {0};
  by_shadow needle = {0};
  if (!by_shadow_make(text, arena, &shadow) || !by_shadow_make(wanted, arena, &needle)) {
    return (by_span){0};
  }
  size_t offset = 0;
  bool inside = false;
  while (offset < shadow.text.size) {
    const size_t taken = inside ? 0 : match_at(by_span_from(shadow.text, offset), needle.text);
    if (taken != 0 && ends_a_word(shadow.text, offset + taken)) {
      return by_shadow_source(&shadow, by_span_slice(shadow.text, offset, taken));
    }
    inside = by_word_letter(by_utf8_next(shadow.text, &offset));
  }
  return (by_span){0};
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The steps in their order: byte order mark, UTF-8, UTF-16 and UTF-32 by their shape, then the encodings of a byte a character. */
#include "text/detect.h"

#include "base/utf8.h"
#include "text/decode.h"
#include "text/detect_bytes.h"

enum { SAMPLE = 1 << 16 }; /* bytes by which the shape of UTF-16 and UTF-32 is judged */

static bool has_byte(by_span source, char byte)
{
  return source.size != 0 && memchr(source.at, byte, source.size) != NULL;
}

/* Whether the bytes are ASCII without NUL and ACK, or UTF-8 with other characters. The text of UTF-16 may be all below 0x80: alef is 27 06.
 */
static bool is_utf8(by_span source)
{
  if (by_utf8_valid(source) != source.size) {
    return false;
  }
  return by_utf8_count(source) != source.size ? !has_byte(source, '\0') : !has_byte(source, '\0') && !has_byte(source, '\x06');
}

/* Whether the code point is one of those that most running text of these scripts is made of. */
static bool is_usual(uint32_t code)
{
  static const struct {
    uint32_t first;
    uint32_t last;
  } USUAL[] = {{'\t', '\n'}, {'\f', '\r'}, {0x1A, 0x1A}, {0x20, 0x7E}, {0xA0, 0x77F}, {0x2010, 0x206F}};
  bool usual = false;
  for (size_t i = 0; i < sizeof USUAL / sizeof USUAL[0]; i++) {
    usual = usual || (code >= USUAL[i].first && code <= USUAL[i].last);
  }
  return usual;
}

/* How many of a hundred characters are usual; 0 where the bytes are not in the encoding. */
static size_t usual_share(by_span source, const by_charset *charset, by_arena *arena)
{
  by_decoded decoded = {0};
  const size_t unit = charset->kind == BY_KIND_UTF16 ? 2 : 4;
  const by_span sample = by_span_slice(source, 0, SAMPLE);
  if (source.size % unit != 0 || !by_decode(sample, charset, arena, &decoded)) {
    return 0;
  }
  if (decoded.invalid != BY_NOWHERE && (source.size <= SAMPLE || decoded.invalid < SAMPLE - unit)) {
    return 0;
  }
  size_t usual = 0;
  size_t count = 0;
  for (size_t offset = 0; offset < decoded.bytes.size; count++) {
    usual += is_usual(by_utf8_next(decoded.bytes, &offset));
  }
  return count == 0 ? 0 : usual * 100 / count;
}

/* The one of UTF-16 and UTF-32 in which the text is usual and in the others is not. */
static const by_charset *wide_of(by_span source, by_arena *arena)
{
  enum { GOOD = 95, BAD = 60 };
  const by_charset *found = NULL;
  size_t second = 0;
  size_t first = 0;
  for (size_t i = 0; by_charset_at(i) != NULL; i++) {
    const by_charset *charset = by_charset_at(i);
    if (charset->kind != BY_KIND_UTF16 && charset->kind != BY_KIND_UTF32) {
      continue;
    }
    const size_t share = usual_share(source, charset, arena);
    if (share > first) {
      second = first;
      first = share;
      found = charset;
    } else if (share > second) {
      second = share;
    }
  }
  return first >= GOOD && second <= BAD ? found : NULL;
}

/* Whether UTF-8 is meant and damaged: most of what is not ASCII is well-formed. Then the place of the damage is told, nothing is guessed.
 */
static bool is_damaged_utf8(by_span source)
{
  size_t bad = 0;
  size_t good = 0;
  size_t at = 0;
  while (at < source.size) {
    const by_span rest = by_span_slice(source, at, source.size);
    const size_t valid = by_utf8_valid(rest);
    good += valid - by_utf8_count(by_span_slice(rest, 0, valid));
    bad += at + valid < source.size;
    at += valid + 1;
  }
  return good > 3 * bad;
}

bool by_detect(by_span source, by_arena *arena, by_detection *detection)
{
  *detection = (by_detection){.charset = by_charset_marked(source)};
  if (detection->charset != NULL) {
    return true;
  }
  if (is_utf8(source)) {
    detection->charset = by_charset_at(0);
    return true;
  }
  detection->charset = wide_of(source, arena);
  if (detection->charset != NULL) {
    return true;
  }
  if (has_byte(source, '\0') || by_utf8_valid(source) == source.size || is_damaged_utf8(source)) {
    detection->charset = by_charset_at(0);
    return true;
  }
  return by_detect_bytes(source, arena, detection);
}

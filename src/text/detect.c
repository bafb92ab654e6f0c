/* SPDX-License-Identifier: BSD-2-Clause */
/* The steps in their order: byte order mark, UTF-8, UTF-16 and UTF-32 by their shape, then the encodings of a byte a character. */
#include "text/detect.h"

#include "base/utf8.h"
#include "text/decode.h"
#include "text/detect_bytes.h"
#include "text/normal.h"

/* The shape of UTF-16 and UTF-32: of a hundred characters so many are usual in the right one, and at most so many in the others. */
enum { SAMPLE = 1 << 16, GOOD = 95, BAD = 60 };

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
  return !has_byte(source, '\0') && (!by_is_ascii(source) || !has_byte(source, '\x06'));
}

/* Whether the code point is one of those that most running text of these scripts is made of. */
static bool is_usual(uint32_t code)
{
  if (code < 0x20) {
    return (code >= '\t' && code <= '\r' && code != '\v') || code == 0x1A;
  }
  return code <= 0x7E || (code >= 0xA0 && code <= 0x77F) || (code >= 0x2010 && code <= 0x206F);
}

/* How many of a hundred characters are usual; 0 where the bytes are not in the encoding, or at most BAD of them. */
static size_t usual_share(by_span source, const by_charset *charset)
{
  const size_t unit = charset->kind == BY_KIND_UTF16 ? 2 : 4;
  const by_span sample = by_span_slice(source, 0, SAMPLE);
  const size_t most_strange = sample.size / unit * (100 - BAD) / 100;
  size_t usual = 0;
  size_t count = 0;
  size_t offset = 0;
  while (offset < sample.size && count - usual <= most_strange) {
    const uint32_t code = by_wide_next(sample, charset, &offset);
    if (code == BY_NO_CODE) {
      break;
    }
    usual += is_usual(code);
    count++;
  }
  const bool cut = source.size > SAMPLE && offset >= SAMPLE - unit;
  if (source.size % unit != 0 || count == 0 || (offset < sample.size && !cut)) {
    return 0;
  }
  return usual * 100 / count;
}

/* The one of UTF-16 and UTF-32 in which the text is usual and in the others is not. */
static const by_charset *wide_of(by_span source)
{
  const by_charset *found = NULL;
  size_t second = 0;
  size_t first = 0;
  for (size_t i = 0; by_charset_at(i) != NULL; i++) {
    const by_charset *charset = by_charset_at(i);
    if (charset->kind != BY_KIND_UTF16 && charset->kind != BY_KIND_UTF32) {
      continue;
    }
    const size_t share = usual_share(source, charset);
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

static bool is_continuation(by_span source, size_t at)
{
  return at < source.size && ((unsigned char)source.at[at] & 0xC0U) == 0x80;
}

/* How many bytes at the start are not ASCII and begin no character, as the next byte shows. */
static size_t count_alone(by_span bytes)
{
  size_t count = 0;
  while (count < bytes.size && (unsigned char)bytes.at[count] >= 0x80 && !is_continuation(bytes, count + 1)) {
    count++;
  }
  return count;
}

/* Whether UTF-8 is meant and damaged: most of what is not ASCII is well-formed. Then the place of the damage is told, nothing is guessed.
 */
static bool is_damaged_utf8(by_span source)
{
  size_t bad = 0;
  size_t good = 0;
  size_t at = 0;
  while (at < source.size && 3 * bad < good + (source.size - at)) {
    const by_span rest = by_span_from(source, at);
    const size_t valid = by_utf8_valid(rest);
    good += valid - by_utf8_count(by_span_slice(rest, 0, valid));
    at += valid;
    const size_t alone = count_alone(by_span_from(source, at));
    const size_t skipped = alone == 0 && at < source.size ? 1 : alone;
    bad += skipped;
    at += skipped;
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
    detection->well_formed = true;
    return true;
  }
  detection->charset = wide_of(source);
  if (detection->charset != NULL) {
    return true;
  }
  if (has_byte(source, '\0') || by_utf8_valid(source) == source.size || is_damaged_utf8(source)) {
    detection->charset = by_charset_at(0);
    return true;
  }
  return by_detect_bytes(source, arena, detection);
}

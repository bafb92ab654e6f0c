/* SPDX-License-Identifier: BSD-2-Clause */
/* Tag files as lines of UTF-8. Before 1.0 they may be ISO-8859-1 or UTF-16; what is hashed are always the bytes as they came. */
#include "check/bag_parts.h"

#include "base/utf8.h"

bool by_bag_next_line(by_bag_lines *lines)
{
  if (lines->rest.size == 0) {
    return false;
  }
  size_t size = 0;
  while (size < lines->rest.size && lines->rest.at[size] != '\n' && lines->rest.at[size] != '\r') {
    size++;
  }
  const by_span end = by_span_slice(lines->rest, size, 2);
  const size_t skip = by_span_is(end, "\r\n") ? 2 : 1;
  lines->line = (by_span){.at = lines->rest.at, .size = size};
  lines->rest = by_span_from(lines->rest, size + skip);
  lines->number++;
  return true;
}

static bool from_latin1(by_arena *arena, by_span bytes, by_span *text)
{
  char *out = bytes.size > SIZE_MAX / 2 ? NULL : by_arena_take(arena, bytes.size * 2, 1);
  if (out == NULL) {
    return false;
  }
  size_t size = 0;
  for (size_t i = 0; i < bytes.size; i++) {
    char put[4];
    const size_t length = by_utf8_put((unsigned char)bytes.at[i], put);
    memcpy(out + size, put, length);
    size += length;
  }
  *text = (by_span){.at = out, .size = size};
  return true;
}

static uint32_t unit_at(by_span bytes, size_t offset, bool big)
{
  const unsigned char first = (unsigned char)bytes.at[offset];
  const unsigned char second = (unsigned char)bytes.at[offset + 1];
  return big ? (uint32_t)first << 8 | second : (uint32_t)second << 8 | first;
}

static bool is_surrogate(uint32_t unit)
{
  return unit >= 0xd800 && unit <= 0xdfff;
}

/* The code point at `*offset`, which moves behind it; U+110000 where there is none. */
static uint32_t next_utf16(by_span bytes, size_t *offset, bool big)
{
  const uint32_t first = unit_at(bytes, *offset, big);
  *offset += 2;
  if (!is_surrogate(first)) {
    return first;
  }
  if (first > 0xdbff || bytes.size - *offset < 2) {
    return 0x110000;
  }
  const uint32_t second = unit_at(bytes, *offset, big);
  *offset += 2;
  return second < 0xdc00 || second > 0xdfff ? 0x110000 : 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
}

/* An empty text where the bytes are not UTF-16; without a mark they are big-endian (RFC 2781). */
static bool from_utf16(by_arena *arena, by_span bytes, by_span *text)
{
  char *out = bytes.size > SIZE_MAX / 2 ? NULL : by_arena_take(arena, bytes.size * 2, 1);
  if (out == NULL) {
    return false;
  }
  const bool little = by_span_starts(bytes, (by_span){.at = "\xff\xfe", .size = 2});
  size_t offset = little || by_span_starts(bytes, (by_span){.at = "\xfe\xff", .size = 2}) ? 2 : 0;
  size_t size = 0;
  *text = (by_span){.at = out, .size = 0};
  while (bytes.size - offset >= 2) {
    char put[4];
    const uint32_t code = next_utf16(bytes, &offset, !little);
    if (code > 0x10ffff) {
      return true;
    }
    const size_t length = by_utf8_put(code, put);
    memcpy(out + size, put, length);
    size += length;
  }
  text->size = offset == bytes.size ? size : 0;
  return true;
}

static bool as_it_is(by_arena *arena, by_span bytes, by_span *text)
{
  (void)arena;
  *text = by_utf8_valid(bytes) == bytes.size ? bytes : (by_span){0};
  return true;
}

bool by_bag_decode(by_bag_check *check, by_span bytes, by_span *text)
{
  static bool (*const DECODERS[])(by_arena *, by_span, by_span *) = {
      [BY_BAG_UTF8] = as_it_is,
      [BY_BAG_LATIN1] = from_latin1,
      [BY_BAG_UTF16] = from_utf16,
      [BY_BAG_UNKNOWN] = as_it_is,
  };
  return DECODERS[check->encoding](check->arena, bytes, text);
}

bool by_bag_text(by_bag_check *check, const by_bag_file *file, by_span *text)
{
  const by_bag_tag *tag = by_bag_tag_of(check, file);
  const by_span kept = tag == NULL ? by_span_of("") : tag->kept;
  if (!by_bag_decode(check, kept, text)) {
    return false;
  }
  if (text->size == 0 && kept.size != 0) {
    by_bag_report(check, &by_bag_rules[BY_BAG_TAG_ENCODING], (by_bag_spot){.member = file->path}, (by_span){0}, (by_span){0});
  }
  return true;
}

by_span by_bag_line_fault(by_span line)
{
  static const char MARK[] = "\xEF\xBB\xBF";
  return by_span_of(by_span_starts(line, by_span_of(MARK)) ? ", for it begins with a byte order mark" : "");
}

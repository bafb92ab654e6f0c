/* SPDX-License-Identifier: BSD-2-Clause */
/* Paths in manifests and in fetch.txt (RFC 8493 sections 2.1.3, 2.2.3 and 5.1): what they may name, and how they are written. */
#include "check/bag_parts.h"

#include "base/ascii.h"

bool by_bag_in_payload(by_span path)
{
  return by_span_starts(path, by_span_of("data/"));
}

static bool is_separator(char byte)
{
  return byte == '/' || byte == '\\';
}

/* A shell of Windows puts a variable's value for %NAME%. */
static bool is_variable(by_span segment)
{
  if (segment.size < 5 || segment.at[0] != '%' || segment.at[segment.size - 1] != '%') {
    return false;
  }
  for (size_t i = 1; i < segment.size - 1; i++) {
    if (!by_is_letter(segment.at[i]) && segment.at[i] != '_') {
      return false;
    }
  }
  return true;
}

static bool is_safe_segment(by_span segment)
{
  return !by_span_is(segment, "..") && !is_variable(segment) && (segment.size == 0 || memchr(segment.at, '\0', segment.size) == NULL);
}

/* From the root of a file system, a drive or a home. */
static bool is_absolute(by_span path)
{
  const bool drive = path.size >= 2 && by_is_letter(path.at[0]) && path.at[1] == ':';
  return drive || is_separator(path.at[0]) || path.at[0] == '~';
}

/* Cuts the first segment off `rest`. */
static by_span next_segment(by_span *rest)
{
  size_t end = 0;
  while (end < rest->size && !is_separator(rest->at[end])) {
    end++;
  }
  const by_span segment = by_span_slice(*rest, 0, end);
  *rest = by_span_slice(*rest, end + 1, rest->size);
  return segment;
}

bool by_bag_path_is_safe(by_span path)
{
  if (path.size == 0 || path.size > BY_BAG_PATH_MOST || is_absolute(path)) {
    return false;
  }
  bool safe = true;
  for (by_span rest = path; rest.size != 0 && safe;) {
    safe = is_safe_segment(next_segment(&rest));
  }
  return safe;
}

/* The byte that the three characters at the start stand for, or NUL. */
static char encoded_byte(by_span three)
{
  static const struct {
    const char *code;
    char byte;
  } CODES[] = {{"%0A", '\n'}, {"%0a", '\n'}, {"%0D", '\r'}, {"%0d", '\r'}, {"%25", '%'}};
  for (size_t i = 0; i < sizeof CODES / sizeof CODES[0]; i++) {
    if (by_span_is(three, CODES[i].code)) {
      return CODES[i].byte;
    }
  }
  return '\0';
}

bool by_bag_path_decode(by_arena *arena, by_span path, by_span *decoded)
{
  *decoded = path;
  if (path.size == 0 || memchr(path.at, '%', path.size) == NULL) {
    return true;
  }
  char *out = by_arena_take(arena, path.size, 1);
  if (out == NULL) {
    return false;
  }
  size_t size = 0;
  for (size_t i = 0; i < path.size; i++) {
    const char byte = encoded_byte(by_span_slice(path, i, 3));
    out[size++] = byte == '\0' ? path.at[i] : byte;
    i += byte == '\0' ? 0 : 2;
  }
  *decoded = (by_span){.at = out, .size = size};
  return true;
}

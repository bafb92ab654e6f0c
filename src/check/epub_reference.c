/* SPDX-License-Identifier: BSD-2-Clause */
/* Relative references by RFC 3986, section 5.2, within a container, where names are compared in NFC; a query is dropped, for no member of a
 * container has one. */
#include "check/epub_reference.h"

#include "base/ascii.h"
#include "base/xml_char.h"
#include "text/normal.h"

by_span by_xml_trim(by_span text)
{
  size_t start = 0;
  while (start < text.size && by_is_xml_blank(text.at[start])) {
    start++;
  }
  size_t end = text.size;
  while (end > start && by_is_xml_blank(text.at[end - 1])) {
    end--;
  }
  return (by_span){.at = text.at == NULL ? NULL : text.at + start, .size = end - start};
}

bool by_word_next(by_span *rest, by_span *word)
{
  const by_span left = by_xml_trim(*rest);
  size_t size = 0;
  while (size < left.size && !by_is_xml_blank(left.at[size])) {
    size++;
  }
  *word = by_span_slice(left, 0, size);
  *rest = by_span_from(left, size);
  return size != 0;
}

static bool is_one_word(by_span word)
{
  bool one = word.size != 0;
  for (size_t i = 0; i < word.size && one; i++) {
    one = !by_is_xml_blank(word.at[i]);
  }
  return one;
}

/* Finds the letters of the word before it looks whether they are one: rows of tables are asked for every attribute of a page. */
bool by_words_hold(by_span words, by_span word)
{
  size_t from = 0;
  bool found = false;
  while (!found && word.size <= words.size && is_one_word(word)) {
    const size_t at = by_span_find(by_span_from(words, from), word);
    if (at == BY_NOWHERE) {
      return false;
    }
    const size_t start = from + at;
    const size_t end = start + word.size;
    found = (start == 0 || by_is_xml_blank(words.at[start - 1])) && (end == words.size || by_is_xml_blank(words.at[end]));
    from = start + 1;
  }
  return found;
}

bool by_words_have(by_span words, const char *word)
{
  return by_words_hold(words, by_span_of(word));
}

bool by_row_has(const char *const *row, size_t count, by_span name)
{
  size_t low = 0;
  size_t high = count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (by_span_compare(by_span_of(row[middle]), name) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < count && by_span_is(name, row[low]);
}

static bool begins_name(char byte)
{
  return by_is_letter(byte) || byte == '_' || (unsigned char)byte >= 0x80;
}

bool by_xml_is_name(by_span value)
{
  bool sound = value.size != 0 && begins_name(value.at[0]);
  for (size_t i = 1; i < value.size && sound; i++) {
    sound = begins_name(value.at[i]) || by_is_digit(value.at[i]) || value.at[i] == '-' || value.at[i] == '.';
  }
  return sound;
}

static bool is_scheme_byte(char byte, bool first)
{
  const bool other = by_is_digit(byte) || byte == '+' || byte == '-' || byte == '.';
  return by_is_letter(byte) || (other && !first);
}

static bool are_plain(by_span text, bool slashes)
{
  bool plain = text.size != 0;
  for (size_t i = 0; i < text.size && plain; i++) {
    const char byte = text.at[i];
    plain = by_is_letter(byte) || (byte >= '-' && byte <= '9' && (slashes || byte != '/')) || byte == '_';
  }
  return plain;
}

bool by_reference_is_plain(by_span href)
{
  const by_span bare = by_xml_trim(href);
  const size_t hash = by_span_find(bare, by_span_of("#"));
  return are_plain(by_span_slice(bare, 0, hash), true) && (hash == BY_NOWHERE || are_plain(by_span_from(bare, hash + 1), false));
}

static by_span scheme_of(by_span href)
{
  if (by_span_starts(href, by_span_of("//"))) {
    return by_span_slice(href, 0, 2);
  }
  size_t size = 0;
  while (size < href.size && is_scheme_byte(href.at[size], size == 0)) {
    size++;
  }
  return size > 0 && size < href.size && href.at[size] == ':' ? by_span_slice(href, 0, size) : by_span_of(NULL);
}

static int hex_value(char byte)
{
  static const char DIGITS[] = "0123456789abcdef";
  const char lower = (char)(byte >= 'A' && byte <= 'F' ? byte + ('a' - 'A') : byte);
  const char *found = byte == '\0' ? NULL : strchr(DIGITS, lower);
  return found == NULL ? -1 : (int)(found - DIGITS);
}

/* The byte at `offset`, which moves behind it; %HH stands for one byte. */
static char decoded_at(by_span text, size_t *offset)
{
  const char byte = text.at[*offset];
  const bool escaped = byte == '%' && text.size - *offset > 2;
  const int high = escaped ? hex_value(text.at[*offset + 1]) : -1;
  const int low = escaped ? hex_value(text.at[*offset + 2]) : -1;
  *offset += high >= 0 && low >= 0 ? 3 : 1;
  return high >= 0 && low >= 0 ? (char)(unsigned char)(high * 16 + low) : byte;
}

static bool decode(by_arena *arena, by_span text, by_span *decoded)
{
  *decoded = text;
  if (text.size == 0 || memchr(text.at, '%', text.size) == NULL) {
    return true;
  }
  char *bytes = by_arena_take(arena, text.size, 1);
  if (bytes == NULL) {
    return false;
  }
  *decoded = (by_span){.at = bytes};
  for (size_t offset = 0; offset < text.size;) {
    bytes[decoded->size++] = decoded_at(text, &offset);
  }
  return true;
}

/* Where the last segment of the first `size` bytes begins, with the slash in front of it. */
static size_t without_last_segment(const char *path, size_t size)
{
  while (size > 0 && path[size - 1] != '/') {
    size--;
  }
  return size > 0 ? size - 1 : 0;
}

/* Appends the segments of `path` behind the `size` bytes at `out`; BY_NOWHERE where one leads above the root. */
static size_t append_segments(char *out, size_t size, by_span path)
{
  for (size_t at = 0; at < path.size;) {
    const char *slash = memchr(path.at + at, '/', path.size - at);
    const size_t end = slash == NULL ? path.size : (size_t)(slash - path.at);
    const by_span segment = by_span_slice(path, at, end - at);
    at = end + 1;
    if (by_span_is(segment, "..")) {
      if (size == 0) {
        return BY_NOWHERE;
      }
      size = without_last_segment(out, size);
      continue;
    }
    if (segment.size == 0 || by_span_is(segment, ".")) {
      continue;
    }
    if (size > 0) {
      out[size++] = '/';
    }
    memcpy(out + size, segment.at, segment.size);
    size += segment.size;
  }
  return size;
}

static bool join(by_arena *arena, by_span base, by_span relative, by_span *path)
{
  char *out = by_arena_take(arena, base.size + relative.size + 1, 1);
  if (out == NULL) {
    return false;
  }
  const by_span folder = by_span_slice(base, 0, base.size == 0 ? 0 : without_last_segment(base.at, base.size));
  const size_t start = append_segments(out, 0, folder);
  const bool rooted = relative.at[0] == '/';
  const size_t size = rooted || start == BY_NOWHERE ? BY_NOWHERE : append_segments(out, start, relative);
  *path = size == BY_NOWHERE ? by_span_of(NULL) : (by_span){.at = out, .size = size};
  return true;
}

bool by_reference_resolve(by_arena *arena, by_span base, by_span href, by_reference *reference)
{
  by_span rest = by_xml_trim(href);
  *reference = (by_reference){.path = base};
  if (rest.at == NULL || rest.size == 0) {
    return true;
  }
  reference->scheme = scheme_of(rest);
  if (reference->scheme.size != 0) {
    return true;
  }
  const size_t hash = by_span_find(rest, by_span_of("#"));
  if (hash != BY_NOWHERE && !decode(arena, by_span_from(rest, hash + 1), &reference->fragment)) {
    return false;
  }
  rest = by_span_slice(rest, 0, hash);
  rest = by_span_before(rest, "?");
  by_span decoded = {0};
  if (rest.size == 0) {
    return true;
  }
  return decode(arena, rest, &decoded) && join(arena, base, decoded, &reference->path) &&
         (reference->path.size == 0 || by_normal_form(reference->path, arena, &reference->path));
}

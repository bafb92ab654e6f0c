/* SPDX-License-Identifier: BSD-2-Clause */
/* The lines of a text, and where a byte of it stands: line, column, character. */
#include "text/lines.h"

#include "base/utf8.h"
#include "text/decode.h"

enum { STATION = 4096 }; /* bytes */

static bool is_end(char byte)
{
  return byte == '\n' || byte == '\r';
}

/* The next LF or CR at or behind `from`, else the end. `has_return`: there are CRs. */
static size_t next_break(by_span bytes, size_t from, bool has_return)
{
  if (!has_return) {
    const char *feed = memchr(bytes.at + from, '\n', bytes.size - from);
    return feed == NULL ? bytes.size : (size_t)(feed - bytes.at);
  }
  while (from < bytes.size && !is_end(bytes.at[from])) {
    from++;
  }
  return from;
}

static by_line_end end_at(by_span bytes, size_t offset)
{
  if (offset >= bytes.size) {
    return BY_END_NONE;
  }
  if (bytes.at[offset] == '\n') {
    return BY_END_LF;
  }
  return offset + 1 < bytes.size && bytes.at[offset + 1] == '\n' ? BY_END_CRLF : BY_END_CR;
}

static const size_t END_BYTES[] = {[BY_END_NONE] = 0, [BY_END_LF] = 1, [BY_END_CR] = 1, [BY_END_CRLF] = 2};
_Static_assert(sizeof END_BYTES / sizeof END_BYTES[0] == BY_LINE_ENDS, "a length for each line end");

/* No decoded text has more bytes than can be counted: of none a byte has more than three. */
_Static_assert(BY_TEXT_MOST <= UINT32_MAX / 3, "the numbers of a line hold those of the largest text");

/* Counts the characters before each station, where a line is so long that finding a place in it takes more than that. */
static bool set_stations(by_text *text, by_arena *arena)
{
  size_t longest = 0;
  for (size_t i = 0; i < text->line_count; i++) {
    longest = text->lines[i].size > longest ? text->lines[i].size : longest;
  }
  if (longest / 2 <= STATION) {
    return true;
  }
  const size_t count = text->bytes.size / STATION + 1;
  uint32_t *const stations = by_arena_take(arena, count, sizeof *stations);
  for (size_t i = 0; stations != NULL && i < count; i++) {
    stations[i] = i == 0 ? 0 : stations[i - 1] + (uint32_t)by_utf8_count((by_span){text->bytes.at + (i - 1) * STATION, STATION});
  }
  text->stations = stations;
  return stations != NULL;
}

/* Characters of a part of a line. */
static size_t count_between(const by_text *text, size_t from, size_t to)
{
  const size_t first = from / STATION + 1;
  const size_t last = to / STATION;
  if (text->stations == NULL || first >= last) {
    return by_utf8_count(by_span_slice(text->bytes, from, to - from));
  }
  return text->stations[last] - text->stations[first] + by_utf8_count(by_span_slice(text->bytes, from, first * STATION - from)) +
         by_utf8_count(by_span_slice(text->bytes, last * STATION, to - last * STATION));
}

bool by_text_index(by_text *text, size_t lines, by_arena *arena)
{
  const by_span bytes = text->bytes;
  text->lines = by_arena_take(arena, lines, sizeof *text->lines);
  if (text->lines == NULL) {
    return false;
  }
  const bool has_return = memchr(bytes.at, '\r', bytes.size) != NULL;
  size_t offset = 0;
  size_t character = 0;
  while (offset < bytes.size) {
    const size_t stop = next_break(bytes, offset, has_return);
    const by_line_end end = end_at(bytes, stop);
    text->lines[text->line_count++] =
        (by_line){.offset = (uint32_t)offset, .size = (uint32_t)(stop - offset), .character = (uint32_t)character, .end = end};
    text->ends[end]++;
    character += by_utf8_count(by_span_slice(bytes, offset, stop - offset)) + (end != BY_END_NONE);
    offset = stop + END_BYTES[end];
  }
  text->characters = character;
  return set_stations(text, arena);
}

/* From a range of `bytes` to one of `source`. */
static void to_source(const by_text *text, by_place *place)
{
  if (text->map == NULL) {
    place->offset += text->mark;
  } else {
    by_source_range(text->map, text->bytes, &place->offset, &place->size);
  }
}

by_place by_text_place_early(const by_text *text, size_t offset, size_t size, by_span *line)
{
  size_t start = 0;
  size_t number = 1;
  for (size_t i = 0; i < offset; i++) {
    const by_line_end end = is_end(text->bytes.at[i]) ? end_at(text->bytes, i) : BY_END_NONE;
    if (end != BY_END_NONE) {
      i += END_BYTES[end] - 1;
      start = i + 1;
      number++;
    }
  }
  *line = by_span_slice(text->bytes, start, offset - start);
  by_place place = {.line = number, .column = by_utf8_count(*line) + 1, .offset = offset, .size = size};
  to_source(text, &place);
  return place;
}

size_t by_text_line_at(const by_text *text, size_t offset)
{
  size_t low = 0;
  size_t high = text->line_count;
  while (high - low > 1) {
    const size_t middle = low + (high - low) / 2;
    if (text->lines[middle].offset <= offset) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

size_t by_text_character_at(const by_text *text, size_t offset)
{
  if (offset >= text->bytes.size) {
    return text->characters;
  }
  const by_line *line = &text->lines[by_text_line_at(text, offset)];
  return line->character + count_between(text, line->offset, offset);
}

by_place by_text_place(const by_text *text, size_t offset, size_t size)
{
  const size_t index = by_text_line_at(text, offset);
  const by_line *line = &text->lines[index];
  const size_t before = count_between(text, line->offset, offset);
  by_place place = {.line = index + 1, .column = before + 1, .offset = offset, .size = size};
  to_source(text, &place);
  return place;
}

by_span by_text_line(const by_text *text, size_t index)
{
  return by_span_slice(text->bytes, text->lines[index].offset, text->lines[index].size);
}

const char *by_text_line_end_name(const by_text *text)
{
  static const char *const NAMES[] = {[BY_END_NONE] = "none", [BY_END_LF] = "LF", [BY_END_CR] = "CR", [BY_END_CRLF] = "CRLF"};
  _Static_assert(sizeof NAMES / sizeof NAMES[0] == BY_LINE_ENDS, "a name for each line end");
  by_line_end found = BY_END_NONE;
  for (size_t i = BY_END_LF; i < BY_LINE_ENDS; i++) {
    if (text->ends[i] != 0 && found != BY_END_NONE) {
      return "mixed";
    }
    if (text->ends[i] != 0) {
      found = (by_line_end)i;
    }
  }
  return NAMES[found];
}

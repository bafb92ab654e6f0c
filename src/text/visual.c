/* SPDX-License-Identifier: BSD-2-Clause */
/* A run that keeps its order begins and ends with a digit or a Latin letter; within it a single mark may stand between two of them, or a
 * space beside a Latin letter. A line without letters that are read from the right keeps its order. That holds from either side, so the
 * runs of a turned line are the runs of the line. */
#include "text/visual.h"

static bool is_latin(unsigned char byte)
{
  return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

static bool is_strong(unsigned char byte)
{
  return is_latin(byte) || (byte >= '0' && byte <= '9') || (byte >= 0x80 && byte <= 0x89);
}

static unsigned char byte_at(by_span source, size_t offset)
{
  return (unsigned char)source.at[offset];
}

/* Whether the byte at `offset`, between two others of the line, joins them. */
static bool joins(by_span source, size_t offset)
{
  static const char MARKS[] = ".,/:-_@'&+%";
  const unsigned char before = byte_at(source, offset - 1);
  const unsigned char after = byte_at(source, offset + 1);
  if (!is_strong(before) || !is_strong(after)) {
    return false;
  }
  const char byte = source.at[offset];
  return byte == ' ' ? is_latin(before) || is_latin(after) : memchr(MARKS, byte, sizeof MARKS - 1) != NULL;
}

static bool is_line_end(char byte)
{
  return byte == '\n' || byte == '\r' || byte == '\f' || byte == '\x1A';
}

/* The end of the run that begins at `start`; `start` where there is none. */
static size_t run_end(by_span source, size_t start, size_t end)
{
  size_t at = start;
  while (at < end) {
    const bool strong = is_strong(byte_at(source, at));
    const bool joined = !strong && at > start && at + 1 < end && joins(source, at);
    if (!strong && !joined) {
      break;
    }
    at++;
  }
  return at;
}

/* Whether the line holds letters from the right: bytes above the digits that are no box drawing. */
static bool is_turned(by_span source, size_t start, size_t end)
{
  bool turned = false;
  for (size_t i = start; i < end && !turned; i++) {
    const unsigned char byte = byte_at(source, i);
    turned = byte >= 0x8A && (byte < 0xB0 || byte > 0xDF) && byte != 0xFF;
  }
  return turned;
}

static void keep_line(size_t start, size_t end, uint32_t *order)
{
  for (size_t i = start; i < end; i++) {
    order[i] = (uint32_t)i;
  }
}

static void turn_line(by_span source, size_t start, size_t end, uint32_t *order)
{
  size_t at = start;
  while (at < end) {
    const size_t stop = run_end(source, at, end);
    const size_t size = stop == at ? 1 : stop - at;
    const size_t first = start + (end - at - size);
    for (size_t i = 0; i < size; i++) {
      order[first + i] = (uint32_t)(at + i) | BY_TURNED;
    }
    at += size;
  }
}

void by_visual_order(by_span source, uint32_t *order)
{
  size_t start = 0;
  while (start < source.size) {
    size_t end = start;
    while (end < source.size && !is_line_end(source.at[end])) {
      end++;
    }
    if (is_turned(source, start, end)) {
      turn_line(source, start, end, order);
    } else {
      keep_line(start, end, order);
    }
    if (end < source.size) {
      order[end] = (uint32_t)end;
    }
    start = end + 1;
  }
}

unsigned char by_visual_byte(by_span source, const uint32_t *order, size_t position)
{
  static const char BRACKETS[] = "()[]{}<>";
  const char byte = source.at[order[position] & ~(uint32_t)BY_TURNED];
  const char *const found = byte == '\0' ? NULL : memchr(BRACKETS, byte, sizeof BRACKETS - 1);
  if (found == NULL || (order[position] & BY_TURNED) == 0) {
    return (unsigned char)byte;
  }
  return (unsigned char)BRACKETS[(size_t)(found - BRACKETS) ^ 1U];
}

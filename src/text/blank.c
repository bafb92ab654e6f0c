/* SPDX-License-Identifier: BSD-2-Clause */
/* Folding of blanks: ordinary text is passed in long pieces, only a run of blanks that changes interrupts it. */
#include "text/blank.h"

#include "base/utf8.h"
#include "base/xml_char.h"

enum {
  MAYBE = 1, /* a character that begins with this byte may be a blank, or one that goes */
  SPACE = 2, /* U+0020 itself */
  CONTROL_Z = 0x1A
};

static const unsigned char CLASSES[256] = {
    [0x00] = MAYBE,        [0x01] = MAYBE, [0x02] = MAYBE, [0x03] = MAYBE, [0x04] = MAYBE, [0x05] = MAYBE, [0x06] = MAYBE, [0x07] = MAYBE,
    [0x08] = MAYBE,        [0x09] = MAYBE, [0x0A] = MAYBE, [0x0B] = MAYBE, [0x0C] = MAYBE, [0x0D] = MAYBE, [0x0E] = MAYBE, [0x0F] = MAYBE,
    [0x10] = MAYBE,        [0x11] = MAYBE, [0x12] = MAYBE, [0x13] = MAYBE, [0x14] = MAYBE, [0x15] = MAYBE, [0x16] = MAYBE, [0x17] = MAYBE,
    [0x18] = MAYBE,        [0x19] = MAYBE, [0x1A] = MAYBE, [0x1B] = MAYBE, [0x1C] = MAYBE, [0x1D] = MAYBE, [0x1E] = MAYBE, [0x1F] = MAYBE,
    [' '] = MAYBE | SPACE, [0xC2] = MAYBE, [0xE2] = MAYBE, [0xE3] = MAYBE, [0xEF] = MAYBE,
};

typedef struct run {
  size_t start;
  size_t end;
  size_t count;  /* blanks in it, a line end is one */
  by_span blank; /* the last of them */
  bool breaks;   /* holds a line end, a form feed or the final ^Z */
  bool control;
} run;

bool by_blank_is_wide(uint32_t code)
{
  return code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F || code == 0x3000;
}

static size_t wide_blank_length(const unsigned char *at, size_t left)
{
  if (at[0] == 0xC2) {
    return left > 1 && at[1] == 0xA0 ? 2 : 0;
  }
  if (left < 3 || at[0] < 0xE2 || at[0] > 0xE3) {
    return 0;
  }
  const uint32_t code = (uint32_t)(at[0] & 0x0F) << 12 | (uint32_t)(at[1] & 0x3F) << 6 | (uint32_t)(at[2] & 0x3F);
  return by_blank_is(code) ? 3 : 0;
}

/* The bytes of the line break, form feed or final ^Z at `offset`, else 0. */
static size_t break_length(by_span text, size_t offset)
{
  const char byte = text.at[offset];
  if (byte == '\r') {
    return offset + 1 < text.size && text.at[offset + 1] == '\n' ? 2 : 1;
  }
  if (byte == CONTROL_Z) {
    return offset + 1 == text.size ? 1 : 0;
  }
  return byte == '\n' || byte == '\f' ? 1 : 0;
}

static size_t blank_length(by_span text, size_t offset)
{
  if (text.at[offset] == ' ' || text.at[offset] == '\t') {
    return 1;
  }
  return wide_blank_length((const unsigned char *)text.at + offset, text.size - offset);
}

/* Takes the blank, break or control at the end of the run into it; false where something else stands there. */
static bool extend_run(by_span text, run *found)
{
  const size_t blank = blank_length(text, found->end);
  const size_t broken = blank != 0 ? 0 : break_length(text, found->end);
  const size_t control = blank + broken != 0 ? 0 : by_xml_forbidden(text, found->end);
  if (blank != 0) {
    found->blank = by_span_slice(text, found->end, blank);
  }
  found->breaks = found->breaks || broken != 0;
  found->control = found->control || control != 0;
  found->count += blank + broken != 0;
  found->end += blank + broken + control;
  return blank + broken + control != 0;
}

static run run_at(by_span text, size_t start)
{
  run found = {.start = start, .end = start};
  bool more = true;
  while (more && found.end < text.size) {
    more = extend_run(text, &found);
  }
  return found;
}

static bool changes_run(by_span text, const run *found)
{
  if (found->end == found->start) {
    return false;
  }
  return found->start == 0 || found->end == text.size || found->breaks || found->control || found->count > 1;
}

/* What the run becomes. */
static by_span after_run(by_span text, const run *found)
{
  if (found->start == 0 || found->end == text.size || found->count == 0) {
    return by_span_of("");
  }
  return found->breaks || found->count > 1 ? by_span_of(" ") : found->blank;
}

enum { BLOCK = 32 };

/* The end of the blocks from `offset` on that hold no blanks but single spaces between words. A block of fixed size is judged by all its
 * bytes at once, which compilers turn into vector instructions. */
static size_t behind_calm_blocks(by_span text, size_t offset)
{
  const unsigned char *bytes = (const unsigned char *)text.at;
  while (text.size - offset > BLOCK) {
    unsigned char found = 0;
    for (size_t i = 0; i < BLOCK; i++) {
      const unsigned char byte = bytes[offset + i];
      const unsigned char next = bytes[offset + i + 1];
      found = (unsigned char)(found + (byte < ' ') + (byte == 0xC2) + ((byte | 1) == 0xE3) + (byte == 0xEF) +
                              (((byte ^ ' ') | (next ^ ' ')) == 0));
    }
    if (found != 0 || (bytes[offset + BLOCK - 1] == ' ' && CLASSES[bytes[offset + BLOCK]] != 0)) {
      break;
    }
    offset += BLOCK;
  }
  return offset;
}

/* The next byte that may begin a run which is not just one space between two words. */
static size_t next_candidate(by_span text, size_t offset)
{
  const unsigned char *bytes = (const unsigned char *)text.at;
  const size_t last = text.size - 1;
  size_t known = offset == 0 ? 1 : offset; /* from here on nothing is known yet */
  while (offset < last) {
    if (offset >= known) {
      offset = behind_calm_blocks(text, offset);
      known = offset + BLOCK;
      continue;
    }
    const unsigned char class = CLASSES[bytes[offset]];
    if (class == 0) {
      offset++;
    } else if ((class & SPACE) != 0 && CLASSES[bytes[offset + 1]] == 0 && offset != 0) {
      offset += 2;
    } else {
      return offset;
    }
  }
  return offset;
}

bool by_blank_next(by_span text, size_t from, by_blank_run *found)
{
  size_t offset = from;
  while (offset < text.size) {
    offset = next_candidate(text, offset);
    if (offset >= text.size) {
      break;
    }
    const run here = run_at(text, offset);
    if (changes_run(text, &here)) {
      *found = (by_blank_run){.start = here.start, .end = here.end, .control = here.control, .after = after_run(text, &here)};
      return true;
    }
    offset = here.end == here.start ? offset + 1 : here.end;
  }
  return false;
}

void by_blank_fold(by_span text, by_buffer *out)
{
  by_blank_run found = {.start = 0};
  size_t copied = 0;
  while (by_blank_next(text, copied, &found)) {
    by_buffer_add(out, by_span_slice(text, copied, found.start - copied));
    by_buffer_add(out, found.after);
    copied = found.end;
  }
  by_buffer_add(out, by_span_slice(text, copied, text.size - copied));
}

bool by_blank_line(by_span line)
{
  size_t offset = 0;
  size_t length = 1;
  while (offset < line.size && length != 0) {
    length = blank_length(line, offset);
    offset += length;
  }
  return length != 0;
}

bool by_blank_only(by_span text)
{
  const run whole = run_at(text, 0);
  return text.size == 0 || (whole.end == text.size && !whole.control);
}

/* Marks of direction, joiners and the like, which by themselves are as little to read as blanks. */
static bool is_unseen(uint32_t code)
{
  return code == 0xAD || code == 0x61C || code == 0x180E || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

bool by_blank_shows_nothing(by_span bytes)
{
  static const char SKIPPED[] = {'\n', '\r', '\f', 0x1A};
  bool unseen = true;
  for (size_t offset = 0; unseen && offset < bytes.size;) {
    const uint32_t code = by_utf8_next(bytes, &offset);
    const bool skipped = code < ' ' && memchr(SKIPPED, (int)code, sizeof SKIPPED) != NULL;
    unseen = skipped || by_blank_is(code) || is_unseen(code);
  }
  return unseen || by_blank_only(bytes);
}

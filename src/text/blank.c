/* SPDX-License-Identifier: BSD-2-Clause */
/* Folding of blanks: ordinary text is copied in long pieces, only a run of blanks that changes interrupts it. Each change may be logged, so
 * that it can be undone. Reversible changes of level 1; nothing else is normalised here. */
#include "text/blank.h"

#include "base/utf8.h"

enum {
  MAYBE = 1, /* a character that begins with this byte may be a blank */
  SPACE = 2, /* U+0020 itself */
  CONTROL_Z = 0x1A
};

static const unsigned char CLASSES[256] = {
    [' '] = MAYBE | SPACE, ['\t'] = MAYBE, ['\n'] = MAYBE, ['\r'] = MAYBE, ['\f'] = MAYBE,
    [CONTROL_Z] = MAYBE,   [0xC2] = MAYBE, [0xE2] = MAYBE, [0xE3] = MAYBE,
};

typedef struct run {
  size_t start;
  size_t end;
  size_t count; /* blanks in it, a line end is one */
  bool breaks;  /* holds a line end, a form feed or the final ^Z */
} run;

typedef struct fold {
  by_span text;
  by_buffer *out;
  by_buffer *changes; /* or NULL */
  size_t shift;
  size_t copied; /* bytes of `text` already in `out` */
  size_t rows;
} fold;

bool by_blank_is(uint32_t code)
{
  if (code == ' ' || code == '\t' || code == 0xA0) {
    return true;
  }
  return (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F || code == 0x3000;
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

static run run_at(by_span text, size_t start)
{
  run found = {.start = start, .end = start};
  while (found.end < text.size) {
    size_t length = blank_length(text, found.end);
    if (length == 0) {
      length = break_length(text, found.end);
      found.breaks = found.breaks || length != 0;
    }
    if (length == 0) {
      break;
    }
    found.end += length;
    found.count++;
  }
  return found;
}

static void log_row(fold *job, const char *rule, size_t start, by_span before, by_span after)
{
  by_buffer *log = job->changes;
  by_buffer_add_number(log, ++job->rows);
  by_buffer_add_byte(log, '\t');
  by_buffer_add_text(log, rule);
  by_buffer_add_text(log, "\t1\t");
  by_buffer_add_number(log, start);
  by_buffer_add_byte(log, '\t');
  by_buffer_add_number(log, start + before.size);
  by_buffer_add_byte(log, '\t');
  by_buffer_add_hex(log, before);
  by_buffer_add_byte(log, '\t');
  by_buffer_add_hex(log, after);
  by_buffer_add_byte(log, '\n');
}

static void replace_run(fold *job, const run *found)
{
  const by_span before = by_span_slice(job->text, found->start, found->end - found->start);
  const bool edge = found->start == 0 || found->end == job->text.size;
  const by_span after = by_span_of(edge ? "" : " ");
  by_buffer_add(job->out, by_span_slice(job->text, job->copied, found->start - job->copied));
  job->copied = found->end;
  by_buffer_add(job->out, after);
  if (job->changes != NULL && !by_span_equal(before, after)) {
    log_row(job, "blank-fold", found->start + job->shift, before, after);
  }
}

static bool changes_run(const fold *job, const run *found)
{
  if (found->start == 0 || found->end == job->text.size) {
    return true;
  }
  return found->breaks || found->count > 1;
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
      found = (unsigned char)(found + (byte < ' ') + (byte == 0xC2) + ((byte | 1) == 0xE3) + (((byte ^ ' ') | (next ^ ' ')) == 0));
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

static void fold_text(fold *job)
{
  size_t offset = 0;
  while (offset < job->text.size) {
    offset = next_candidate(job->text, offset);
    if (offset >= job->text.size) {
      break;
    }
    const run found = run_at(job->text, offset);
    if (found.end == found.start) {
      offset++;
      continue;
    }
    if (changes_run(job, &found)) {
      replace_run(job, &found);
    }
    offset = found.end;
  }
  by_buffer_add(job->out, by_span_slice(job->text, job->copied, job->text.size - job->copied));
}

void by_blank_fold(by_span text, by_buffer *out, by_buffer *changes, size_t shift)
{
  static const char MARK[] = "\xEF\xBB\xBF";
  fold job = {.text = text, .out = out, .changes = changes, .shift = shift};
  if (changes != NULL && shift == sizeof MARK - 1) {
    log_row(&job, "byte-order-mark", 0, by_span_of(MARK), by_span_of(""));
  }
  if (text.size != 0) {
    fold_text(&job);
  }
}

void by_blank_log_head(by_buffer *changes)
{
  by_buffer_add_text(changes, "seq\trule\tlevel\tbyte_start\tbyte_end\tbefore_hex\tafter_hex\n");
}

bool by_blank_only(by_span text)
{
  return text.size == 0 || run_at(text, 0).end == text.size;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The guesses in words, for the person who decides: the name of each, how the text begins in it, and how far it is behind the best. */
#include "base/buffer.h"
#include "base/utf8.h"
#include "text/decode.h"
#include "text/detect.h"

enum { SHOWN = 40 }; /* characters */

/* The first line of the source that is not blank, without its end. */
static by_span first_line(by_span source)
{
  enum { MOST = 400 };
  size_t start = 0;
  while (start < source.size && (unsigned char)source.at[start] <= ' ') {
    start++;
  }
  size_t end = start;
  while (end < source.size && end - start < MOST && source.at[end] != '\n' && source.at[end] != '\r') {
    end++;
  }
  return by_span_slice(source, start, end - start);
}

static by_span cut(by_span text)
{
  size_t offset = 0;
  for (size_t i = 0; i < SHOWN && offset < text.size; i++) {
    by_utf8_next(text, &offset);
  }
  return by_span_slice(text, 0, offset);
}

static bool tell_guess(const by_guess *guess, by_span line, by_arena *arena, by_buffer *out)
{
  by_decoded decoded = {0};
  if (!by_decode(line, guess->charset, arena, &decoded)) {
    return false;
  }
  by_buffer_add_text(out, out->size == 0 ? "" : "; ");
  by_buffer_add_text(out, guess->charset->name);
  by_buffer_add_text(out, " \"");
  by_buffer_add(out, cut(decoded.bytes));
  by_buffer_add_text(out, "\"");
  if (guess->margin > 0) {
    const unsigned behind = (unsigned)guess->margin;
    by_buffer_add_text(out, " (behind by ");
    by_buffer_add_number(out, behind / 100);
    by_buffer_add_text(out, behind % 100 < 10 ? ".0" : ".");
    by_buffer_add_number(out, behind % 100);
    by_buffer_add_byte(out, ')');
  }
  return true;
}

bool by_detection_tell(const by_detection *detection, by_span source, by_arena *arena, by_span *told)
{
  by_buffer out = by_buffer_of(1 << 14);
  const by_span line = first_line(source);
  bool done = true;
  for (size_t i = 0; i < detection->guess_count && done; i++) {
    done = tell_guess(&detection->guesses[i], line, arena, &out);
  }
  done = done && !out.failed && by_arena_copy(arena, out.size == 0 ? by_span_of("none") : by_buffer_span(&out), told);
  by_buffer_drop(&out);
  return done;
}

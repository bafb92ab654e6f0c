/* SPDX-License-Identifier: BSD-2-Clause */
/* Counting line ends, and the code points behind the last one. */
#include "base/cursor.h"

#include "base/utf8.h"

by_cursor by_cursor_of(by_span text)
{
  const by_span mark = by_span_of("\xEF\xBB\xBF");
  return (by_cursor){.text = text, .seen = by_span_starts(text, mark) ? mark.size : 0, .spot = {.line = 1, .column = 1}};
}

by_position by_cursor_at(by_cursor *cursor, size_t offset)
{
  const size_t stop = offset < cursor->text.size ? offset : cursor->text.size;
  while (cursor->seen < stop) {
    const by_span rest = by_span_slice(cursor->text, cursor->seen, stop - cursor->seen);
    const char *const end = memchr(rest.at, '\n', rest.size);
    if (end == NULL) {
      cursor->spot.column += (uint32_t)by_utf8_count(rest);
      cursor->seen = stop;
    } else {
      cursor->spot = (by_position){.line = cursor->spot.line + 1, .column = 1};
      cursor->seen = (size_t)(end - cursor->text.at) + 1;
    }
  }
  return cursor->spot;
}

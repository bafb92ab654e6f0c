/* SPDX-License-Identifier: BSD-2-Clause */
/* The rule of blanks. Blanks are space, tab, U+00A0, U+2000 to U+200A, U+202F, U+205F and U+3000; line ends (LF, CR, CRLF), form feed and a
 * final ^Z count with them. A run of two or more blanks, or one that holds a line end, a form feed or ^Z, becomes one space; at the text's
 * two ends it goes. A blank that stands alone stays as it is. Characters that no XML document may hold go. Nothing else changes: never
 * ZWNJ, ZWJ, marks, digits or spelling. */
#ifndef BY_TEXT_BLANK_H
#define BY_TEXT_BLANK_H

#include "base/annotate.h"
#include "base/buffer.h"

#include <stdint.h>

/* A run that the rule changes. */
typedef struct by_blank_run {
  size_t start;
  size_t end;
  bool control;  /* holds a character that XML may not hold */
  by_span after; /* what it becomes: part of the text, or constant */
} by_blank_run;

/* Only for by_blank_is: one beyond ASCII. */
bool by_blank_is_wide(uint32_t code);
static inline bool by_blank_is(uint32_t code)
{
  return code < 0xA0 ? code == ' ' || code == '\t' : (code < 0xA1 || code >= 0x2000) && by_blank_is_wide(code);
}
/* The first such run at or behind `from`, which is not within one; false where there is none. */
bool by_blank_next(by_span text, size_t from, by_blank_run *found) BY_MUST_USE BY_NONNULL;
/* Appends `text` under the rule. */
void by_blank_fold(by_span text, by_buffer *out) BY_NONNULL;
/* Whether nothing but blanks is in a line or in a part of one; line ends, form feeds and ^Z are no blanks here. */
bool by_blank_line(by_span line);
/* Whether a line ends within the text: LF, CR or both. */
static inline bool by_line_end_in(by_span text)
{
  return text.size != 0 && (memchr(text.at, '\n', text.size) != NULL || memchr(text.at, '\r', text.size) != NULL);
}
/* Whether nothing but blanks (line ends, form feeds and a final ^Z among them) is in the text. */
bool by_blank_only(by_span text);
/* The same, where signs without a shape of their own (ZWNJ, marks of direction) count with the blanks. */
bool by_blank_shows_nothing(by_span bytes);

#endif

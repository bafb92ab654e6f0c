/* SPDX-License-Identifier: BSD-2-Clause */
/* The one change that the EPUB makes to a text, and its log. Blanks are space, tab, U+00A0, U+2000 to U+200A, U+202F, U+205F and U+3000;
 * line ends (LF, CR, CRLF), form feed and a final ^Z count with them. A run of two or more blanks, or one that holds a line end, a form
 * feed or ^Z, becomes one space; at the text's two ends it goes. A blank that stands alone stays as it is. Nothing else changes: never
 * ZWNJ, ZWJ, marks, digits or spelling. */
#ifndef BY_TEXT_BLANK_H
#define BY_TEXT_BLANK_H

#include "base/annotate.h"
#include "base/buffer.h"

#include <stdint.h>

bool by_blank_is(uint32_t code);
/* Appends `text` under the rule. `changes`, where not NULL, gets a row for each change (design of changes.tsv: see by_blank_log_head);
 * `shift` is added to its byte offsets (size of a byte order mark). */
void by_blank_fold(by_span text, by_buffer *out, by_buffer *changes, size_t shift) BY_NONNULL_AT(2);
/* Appends the first line of changes.tsv: the names of its columns. A row says that this range of the source's bytes, `before`, became
 * `after`. Rows undone from the first to the last turn the folded text into the source again. */
void by_blank_log_head(by_buffer *changes) BY_NONNULL;
/* Whether nothing but blanks (line ends, form feeds and a final ^Z among them) is in the text. */
bool by_blank_only(by_span text);

#endif

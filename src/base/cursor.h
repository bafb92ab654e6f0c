/* SPDX-License-Identifier: BSD-2-Clause */
/* Lines and columns of a text that is read from its start to its end; each byte is counted once, however often is asked. */
#ifndef BY_BASE_CURSOR_H
#define BY_BASE_CURSOR_H

#include "base/finding.h"

typedef struct by_cursor {
  by_span text;
  size_t seen; /* bytes of it that are counted */
  by_position spot;
} by_cursor;

/* At the first character of a text of UTF-8, behind its byte order mark. */
by_cursor by_cursor_of(by_span text);
/* The place of the byte, which is none before one that was asked for already (else it is that one's). Lines end in LF. */
by_position by_cursor_at(by_cursor *cursor, size_t offset) BY_NONNULL;

#endif

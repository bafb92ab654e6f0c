/* SPDX-License-Identifier: BSD-2-Clause */
/* Blanks are looked at one by one. */
#include "text/columns.h"

/* A control that XML may not hold goes together with the blanks beside it. */
static bool is_blank(char byte)
{
  const bool line_end = byte == '\n' || byte == '\r' || byte == '\f';
  return (unsigned char)byte <= ' ' && !line_end;
}

by_span by_column_next(by_span line, by_span *rest)
{
  size_t end = 0;
  while (end < line.size) {
    size_t behind = end;
    while (behind < line.size && is_blank(line.at[behind])) {
      behind++;
    }
    if (behind - end > 1 || (behind > end && line.at[end] == '\t')) {
      *rest = by_span_from(line, behind);
      return by_span_slice(line, 0, end);
    }
    end = behind + 1;
  }
  *rest = (by_span){0};
  return line;
}

size_t by_column_count(by_span line)
{
  size_t count = 0;
  for (by_span rest = line; rest.size != 0; count++) {
    (void)by_column_next(rest, &rest);
  }
  return count;
}

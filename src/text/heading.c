/* SPDX-License-Identifier: BSD-2-Clause */
/* Only the form is looked at: one to six number signs and a blank. Without the header between hyphens they may be numbers or paragraphs. */
#include "text/heading.h"

size_t by_heading_signs(const by_text *text, by_span line)
{
  enum { LEVELS = 6 };
  size_t signs = 0;
  while (signs < line.size && line.at[signs] == '#') {
    signs++;
  }
  const bool marked = signs != 0 && signs <= LEVELS && signs < line.size && line.at[signs] == ' ';
  if (!marked || !by_span_is(by_span_trim(by_text_line(text, 0)), "---")) {
    return 0;
  }
  while (signs < line.size && line.at[signs] == ' ') {
    signs++;
  }
  return signs;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* bdi takes the direction of its first letter, so that Persian and English stand in one line without disturbing each other. */
#include "report/html_text.h"

#include "report/escape.h"
#include "text/normal.h"
#include "write/xml_out.h"

enum {
  BEFORE = 80, /* code points of a long line that are shown before the column */
  SHOWN = 240  /* code points shown in all */
};

static const char ISOLATE[] = "<bdi lang=\"\">";
static const char ELLIPSIS[] = "\xE2\x80\xA6";

void by_html_add(by_span text, by_buffer *out)
{
  by_buffer safe = by_buffer_of((size_t)1 << 28);
  by_escape_text(text, &safe);
  by_xml_add_text(out, by_buffer_span(&safe));
  out->failed = out->failed || safe.failed;
  by_buffer_drop(&safe);
}

void by_html_add_isolated(by_span text, by_buffer *out)
{
  const bool plain = by_is_ascii(text);
  by_buffer_add_text(out, plain ? "" : ISOLATE);
  by_html_add(text, out);
  by_buffer_add_text(out, plain ? "" : "</bdi>");
}

static size_t least(size_t a, size_t b)
{
  return a < b ? a : b;
}

void by_html_add_source(const by_finding *finding, by_buffer *out)
{
  const by_span line = finding->source_line;
  const size_t column = finding->place.column;
  const size_t first = column > BEFORE ? column - BEFORE : 0;
  const size_t start = by_letters_skip(line, 0, first);
  const size_t end = by_letters_skip(line, start, SHOWN);
  const size_t mark = column == 0 ? end : by_letters_skip(line, start, column - 1 - first);
  const size_t size = finding->source_size == 0 ? by_letters_skip(line, mark, 1) - mark : finding->source_size;
  const size_t mark_end = least(end, mark + least(size, line.size));
  by_buffer_add_text(out, ISOLATE);
  by_buffer_add_text(out, start == 0 ? "" : ELLIPSIS);
  by_html_add(by_span_slice(line, start, mark - start), out);
  if (mark < mark_end) {
    by_buffer_add_text(out, "<mark>");
    by_html_add(by_span_slice(line, mark, mark_end - mark), out);
    by_buffer_add_text(out, "</mark>");
  }
  by_html_add(by_span_slice(line, mark_end, end - mark_end), out);
  by_buffer_add_text(out, end == line.size ? "" : ELLIPSIS);
  by_buffer_add_text(out, "</bdi>");
}

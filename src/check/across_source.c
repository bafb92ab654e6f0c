/* SPDX-License-Identifier: BSD-2-Clause */
/* What the source itself is, as far as the record says the same of it. */
#include "base/buffer.h"
#include "check/across_parts.h"
#include "write/tei_parts.h"

enum { VALUE_MOST = 1 << 10 };

static void add(by_testimony *testimony, by_fact fact, const char *name, by_buffer *value)
{
  testimony->failed = testimony->failed || value->failed;
  by_testimony_add(testimony, (by_statement){.fact = fact, .name = name, .value = by_testimony_keep(testimony, by_buffer_span(value))});
  by_buffer_clear(value);
}

void by_testimony_of_source(const by_text *text, by_testimony *testimony)
{
  const by_source form = {.encoding = by_span_of(text->encoding),
                          .line_end = by_span_of(by_text_line_end_name(text)),
                          .mark = text->mark != 0,
                          .final_line_end = text->line_count != 0 && text->lines[text->line_count - 1].end != BY_END_NONE};
  by_buffer value = by_buffer_of(VALUE_MOST);
  by_buffer_add_number(&value, text->source.size);
  add(testimony, BY_FACT_BYTES, "size", &value);
  by_buffer_add_number(&value, text->line_count);
  add(testimony, BY_FACT_LINE_COUNT, "number of lines", &value);
  by_buffer_add_number(&value, text->characters);
  add(testimony, BY_FACT_CHARACTERS, "number of characters", &value);
  by_tei_add_form(&value, &form);
  add(testimony, BY_FACT_SOURCE_FORM, "form", &value);
  by_buffer_drop(&value);
}

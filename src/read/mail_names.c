/* SPDX-License-Identifier: BSD-2-Clause */
/* The sender in the header of a mail with which an article begins, as in digests of lists: "From: X <address>" or "From: address (X)", and
 * beside it "Subject:" or "Date:". */
#include "read/agents.h"

enum { MOST_LINES = 12, LEAST = 2 /* words */ };

/* What follows the key and its colon in the line; empty where it is another. */
static by_span value_of(by_span line, const char *key)
{
  const by_span name = by_span_of(key);
  const bool same = by_span_starts(line, name) && line.size > name.size && line.at[name.size] == ':';
  return same ? by_span_trim(by_span_from(line, name.size + 1)) : (by_span){0};
}

static by_span line_at(const by_text *text, size_t line)
{
  return line < text->line_count ? by_span_trim(by_text_line(text, line)) : (by_span){0};
}

/* Whether the line is another of the header. */
static bool is_header(by_span line)
{
  static const char *const KEYS[] = {"Subject", "Date", "To", "Reply-To", "Organization", "Newsgroups", "Message-ID", "Sender"};
  bool found = false;
  for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0] && !found; i++) {
    found = value_of(line, KEYS[i]).size != 0;
  }
  return found;
}

/* The name of the sender: what stands before the address, in brackets behind it, or alone. */
static by_span name_of(by_span from)
{
  const size_t angle = by_span_find(from, by_span_of("<"));
  const size_t open = by_span_find(from, by_span_of("("));
  if (angle != BY_NOWHERE) {
    return by_span_slice(from, 0, angle);
  }
  if (open != BY_NOWHERE) {
    const by_span inside = by_span_from(from, open + 1);
    const size_t close = by_span_find(inside, by_span_of(")"));
    return by_span_slice(inside, 0, close == BY_NOWHERE ? 0 : close);
  }
  return by_span_find(from, by_span_of("@")) == BY_NOWHERE ? from : (by_span){0};
}

/* Whether a line beside the one at `index` is of a header; `first`: the first line of the article. */
static bool is_beside_header(const by_text *text, size_t first, size_t index)
{
  return is_header(line_at(text, index + 1)) || (index > first && is_header(line_at(text, index - 1)));
}

bool by_mail_name(const by_reading *reading, const by_blocks *blocks, by_found_names *found)
{
  const by_text *text = reading->text;
  const size_t first = blocks->items[0].line - 1;
  const size_t end = blocks->items[blocks->count - 1].end_line;
  by_span from = {0};
  found->count = 0;
  for (size_t i = first; i < end && i < first + MOST_LINES && from.size == 0; i++) {
    const by_span value = value_of(line_at(text, i), "From");
    if (value.size != 0 && is_beside_header(text, first, i)) {
      from = value;
    }
  }
  by_shadow line = {0};
  const by_span written = name_of(from);
  if (written.size == 0) {
    return true;
  }
  if (!by_shadow_make(written, reading->arena, &line)) {
    return false;
  }
  const by_span name = by_name_alone(line.text);
  if (by_is_name(&line, name, LEAST)) {
    found->items[found->count++] =
        (by_found_name){.name = by_shadow_source(&line, name), .role = BY_AUTHOR, .rule = BY_READS_BYLINE_CUE, .told = true};
  }
  return true;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading the tables and documents that tests in other languages read, too. */
#include "files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { FILE_MOST = 1 << 20 };

by_buffer by_file_of_source(const char *path)
{
  const char *source = getenv("BAYEGAN_SOURCE");
  char whole[4096];
  (void)snprintf(whole, sizeof whole, "%s/%s", source == NULL ? "." : source, path);
  by_buffer content = by_buffer_of(FILE_MOST);
  FILE *file = fopen(whole, "rb");
  assert_non_null(file);
  char *room = by_buffer_room(&content, FILE_MOST / 2);
  assert_non_null(room);
  content.size += fread(room, 1, FILE_MOST / 2, file);
  assert_int_equal(fclose(file), 0);
  return content;
}

static by_span next(by_span *text, const char *end)
{
  const size_t at = by_span_find(*text, by_span_of(end));
  const by_span found = by_span_slice(*text, 0, at);
  *text = at == BY_NOWHERE ? (by_span){0} : by_span_slice(*text, at + 1, text->size);
  return found;
}

by_span by_next_column(by_span *line)
{
  return next(line, "\t");
}

by_span by_next_line(by_span *text)
{
  return next(text, "\n");
}

void by_replace_first(by_buffer *text, by_span from, by_span to)
{
  const by_span whole = by_buffer_span(text);
  const size_t at = by_span_find(whole, from);
  if (at == BY_NOWHERE) {
    fail_msg("not in the document: %.*s", (int)from.size, from.at);
  }
  by_buffer made = by_buffer_of(text->ceiling);
  by_buffer_add(&made, by_span_slice(whole, 0, at));
  by_buffer_add(&made, to);
  by_buffer_add(&made, by_span_slice(whole, at + from.size, whole.size));
  assert_false(made.failed);
  by_buffer_drop(text);
  *text = made;
}

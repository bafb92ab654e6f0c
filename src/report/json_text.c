/* SPDX-License-Identifier: BSD-2-Clause */
/* The half of the JSON reports that knows jansson's ways: a failed step leaves its parent incomplete, which the last step turns into a
 * failure of the buffer. */
#include "report/json_text.h"

#include "base/utf8.h"
#include "report/escape.h"

#include <jansson.h>
#include <stdint.h>
#include <stdlib.h>

static void replace_broken(by_span text, by_buffer *out)
{
  for (size_t offset = 0; offset < text.size;) {
    const by_letter letter = by_letter_at(text, offset);
    if (letter.broken) {
      (void)by_escape_letter(letter, out);
    } else {
      by_buffer_add(out, by_span_slice(text, offset, letter.size));
    }
    offset += letter.size;
  }
}

json_t *by_json_string(by_span text)
{
  if (text.size == 0) {
    return json_string("");
  }
  if (by_utf8_valid(text) == text.size) {
    return json_stringn(text.at, text.size);
  }
  by_buffer clean = by_buffer_of(SIZE_MAX / 2);
  replace_broken(text, &clean);
  json_t *string = clean.failed ? NULL : json_stringn(clean.at, clean.size);
  by_buffer_drop(&clean);
  return string;
}

bool by_json_set(json_t *object, const char *key, json_t *value)
{
  return json_object_set_new(object, key, value) == 0;
}

bool by_json_set_text(json_t *object, const char *key, by_span text)
{
  return text.size == 0 || by_json_set(object, key, by_json_string(text));
}

bool by_json_set_number(json_t *object, const char *key, size_t number)
{
  return by_json_set(object, key, json_integer((json_int_t)number));
}

/* \uXXXX, with surrogates above U+FFFF. */
static void add_unit(uint32_t unit, by_buffer *out)
{
  const char bytes[2] = {(char)(unit >> 8), (char)(unit & 0xFF)};
  by_buffer_add_text(out, "\\u");
  by_buffer_add_hex(out, (by_span){.at = bytes, .size = 2});
}

static void add_code(uint32_t code, by_buffer *out)
{
  if (code > 0xFFFF) {
    add_unit(0xD800 + ((code - 0x10000) >> 10), out);
    add_unit(0xDC00 + (code & 0x3FF), out);
  } else {
    add_unit(code, out);
  }
}

/* The document's own line ends are kept; any other unsafe letter can only stand within a string. */
static void add_safely(by_span document, by_buffer *out)
{
  for (size_t offset = 0; offset < document.size;) {
    const by_letter letter = by_letter_at(document, offset);
    if (letter.code != '\n' && by_letter_is_unsafe(letter)) {
      add_code(letter.code, out);
    } else {
      by_buffer_add(out, by_span_slice(document, offset, letter.size));
    }
    offset += letter.size;
  }
}

void by_json_finish(json_t *document, bool complete, size_t indent, by_buffer *out)
{
  const size_t flags = indent == 0 ? (size_t)JSON_COMPACT : JSON_INDENT(indent);
  char *bytes = complete ? json_dumps(document, flags) : NULL;
  if (bytes == NULL) {
    out->failed = true;
  } else {
    add_safely(by_span_of(bytes), out);
    by_buffer_add_byte(out, '\n');
  }
  free(bytes);
  json_decref(document);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Escaping by a table of bytes: what needs no escape is copied in whole runs. XML 1.0, sections 2.4 and 3.3.3. */
#include "write/xml_out.h"

#include "base/xml_char.h"

/* A carriage return in text becomes a line feed where a document is read, unless a reference stands for it (section 2.11).
 * Bytes that may need a reference, from 1; 0 is any other byte. */
enum { PLAIN, AMPERSAND, LESS, GREATER, QUOTE, TABULATOR, LINE_FEED, RETURN };

static const unsigned char IN_TEXT[256] = {['&'] = AMPERSAND, ['<'] = LESS, ['>'] = GREATER, ['\r'] = RETURN};
static const unsigned char IN_ATTRIBUTE[256] = {
    ['&'] = AMPERSAND, ['<'] = LESS, ['>'] = GREATER, ['"'] = QUOTE, ['\t'] = TABULATOR, ['\n'] = LINE_FEED, ['\r'] = RETURN};

static const char *const REFERENCES[] = {
    [PLAIN] = "",       [AMPERSAND] = "&amp;", [LESS] = "&lt;",       [GREATER] = "&gt;",
    [QUOTE] = "&quot;", [TABULATOR] = "&#9;",  [LINE_FEED] = "&#10;", [RETURN] = "&#13;",
};
_Static_assert(sizeof REFERENCES / sizeof REFERENCES[0] == RETURN + 1, "a reference for each kind");

/* Bytes at the start of the text, in whole blocks, that surely need no reference and are not left out. A block of fixed size is judged by
 * all its bytes at once, which compilers turn into vector instructions. */
static size_t plain_blocks(const unsigned char *bytes, size_t size)
{
  enum { BLOCK = 64 };
  size_t at = 0;
  while (size - at >= BLOCK) {
    unsigned char controls = 0;
    unsigned char brackets = 0;
    unsigned char others = 0;
    for (size_t i = 0; i < BLOCK; i++) {
      const unsigned char byte = bytes[at + i];
      controls = (unsigned char)(controls + (byte < ' '));
      brackets = (unsigned char)(brackets + ((byte | 2) == '>'));              /* < too */
      others = (unsigned char)(others + ((byte | 4) == '&') + (byte == 0xEF)); /* the double quote too */
    }
    if ((controls | brackets | others) != 0) {
      break;
    }
    at += BLOCK;
  }
  return at;
}

static void add_escaped(by_buffer *out, by_span text, const unsigned char kinds[256])
{
  const unsigned char *bytes = (const unsigned char *)text.at; /* NULL only where the size is 0: then nothing is read */
  size_t start = 0;
  size_t i = plain_blocks(bytes, text.size);
  while (i < text.size) {
    const unsigned char kind = kinds[bytes[i]];
    const size_t forbidden = by_xml_forbidden(text, i);
    if (kind == PLAIN && forbidden == 0) {
      i++;
      continue;
    }
    by_buffer_add(out, (by_span){.at = text.at + start, .size = i - start});
    by_buffer_add_text(out, REFERENCES[kind]);
    i += forbidden == 0 ? 1 : forbidden;
    start = i;
    i += plain_blocks(bytes + i, text.size - i);
  }
  if (start < text.size) {
    by_buffer_add(out, (by_span){.at = text.at + start, .size = text.size - start});
  }
}

void by_xml_add_text(by_buffer *out, by_span text)
{
  add_escaped(out, text, IN_TEXT);
}

void by_xml_add_attribute(by_buffer *out, const char *name, by_span value)
{
  by_buffer_add_byte(out, ' ');
  by_buffer_add_text(out, name);
  by_buffer_add_text(out, "=\"");
  add_escaped(out, value, IN_ATTRIBUTE);
  by_buffer_add_byte(out, '"');
}

void by_xml_add_stated(by_buffer *out, const char *name, by_span value)
{
  if (value.size != 0) {
    by_xml_add_attribute(out, name, value);
  }
}

void by_xml_add_inline(by_buffer *out, const char *name, by_span text)
{
  by_buffer_add_byte(out, '<');
  by_buffer_add_text(out, name);
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, text);
  by_buffer_add_text(out, "</");
  by_buffer_add_text(out, name);
  by_buffer_add_byte(out, '>');
}

void by_xml_add_element(by_buffer *out, const char *name, by_span text)
{
  by_xml_add_inline(out, name, text);
  by_buffer_add_byte(out, '\n');
}

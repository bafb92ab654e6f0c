/* SPDX-License-Identifier: BSD-2-Clause */
/* Only the first and last characters and the widest mark inside are looked at; words mean nothing here. */
#include "read/line_form.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "text/shadow.h"
#include "text/words.h"

enum {
  ASTERISK = 0x66D, /* the Arabic one, of which rules are made */
  LINE_MOST = 480   /* bytes: what is longer is a paragraph, no line of verse, of a page or of a head */
};

bool by_has_letter(by_span text)
{
  size_t offset = 0;
  while (offset < text.size) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (by_word_letter(code) && by_digit_value(code) < 0 && code != ASTERISK) {
      return true;
    }
  }
  return false;
}

static uint32_t take_last(by_span *text)
{
  const size_t start = by_utf8_start(*text, text->size - 1);
  size_t offset = start;
  const uint32_t code = by_utf8_next(*text, &offset);
  text->size = start;
  return code;
}

static bool is_closer(uint32_t code)
{
  static const char CLOSERS[] = " \t\"')]*_";
  return (code < 0x80 && memchr(CLOSERS, (int)code, sizeof CLOSERS - 1) != NULL) || code == 0xA0 || code == 0xBB || code == 0x201C ||
         code == 0x201D;
}

/* The last character that is no closing quotation mark, bracket or blank. */
static uint32_t last_character(by_span text)
{
  while (text.size != 0) {
    const uint32_t code = take_last(&text);
    if (!is_closer(code)) {
      return code;
    }
  }
  return 0;
}

bool by_ends_a_sentence(by_span text)
{
  static const uint32_t STOPS[] = {'.', ',', ';', ':', '-', 0x60C, 0x61B, 0x6D4};
  const uint32_t last = last_character(text);
  for (size_t i = 0; i < sizeof STOPS / sizeof STOPS[0]; i++) {
    if (last == STOPS[i]) {
      return true;
    }
  }
  return false;
}

static bool is_bracketed(by_span line)
{
  size_t offset = 0;
  const uint32_t first = by_utf8_next(line, &offset);
  by_span rest = line;
  uint32_t last = take_last(&rest);
  if ((last == '.' || last == ':') && rest.size > offset) {
    last = take_last(&rest);
  }
  return (first == '(' && last == ')') || (first == '[' && last == ']');
}

/* A Roman numeral in capitals and a full stop or dash behind it. */
static bool is_roman(by_span line)
{
  static const char NUMERALS[] = "IVXLC";
  size_t size = 0;
  while (size < line.size && memchr(NUMERALS, line.at[size], sizeof NUMERALS - 1) != NULL) {
    size++;
  }
  return size != 0 && size < line.size && (line.at[size] == '.' || line.at[size] == '-' || line.at[size] == ')');
}

static bool is_numbered(by_span line)
{
  size_t offset = 0;
  uint32_t code = by_utf8_next(line, &offset);
  if ((code == '(' || code == '[') && offset < line.size) {
    code = by_utf8_next(line, &offset);
  }
  return by_digit_value(code) >= 0 || is_roman(line);
}

/* The mark between the halves of a verse: a tab, three blanks, three dots or asterisks. */
static bool is_wide_mark(by_span line, size_t start, size_t end)
{
  enum { LEAST = 3 };
  const by_span mark = by_span_slice(line, start, end - start);
  if (by_span_find(mark, by_span_of("\t")) != BY_NOWHERE || by_span_find(mark, by_span_of("   ")) != BY_NOWHERE) {
    return true;
  }
  size_t signs = 0;
  for (size_t i = 0; i < mark.size; i++) {
    signs += mark.at[i] == '.' || mark.at[i] == '*' || mark.at[i] == '=';
  }
  return signs >= LEAST && mark.at[0] == ' ' && mark.at[mark.size - 1] == ' ';
}

static bool is_mark_byte(char byte)
{
  return byte == ' ' || byte == '\t' || byte == '.' || byte == '*' || byte == '=';
}

/* Bytes of the text, with one for a line end of two: what is counted must not depend on them. */
static size_t even_size(by_span text)
{
  size_t size = text.size;
  for (size_t i = 0; i + 1 < text.size; i++) {
    size -= text.at[i] == '\r' && text.at[i + 1] == '\n';
  }
  return size;
}

/* Whether one wide mark parts the line and neither half is longer than twice the other, or dots stand before it. */
static bool is_spaced(by_span line)
{
  size_t start = 0;
  size_t i = 0;
  if (by_span_starts(line, by_span_of("... ..."))) {
    return by_has_letter(line);
  }
  while (i < line.size) {
    if (!is_mark_byte(line.at[i])) {
      i++;
      continue;
    }
    start = i;
    while (i < line.size && is_mark_byte(line.at[i])) {
      i++;
    }
    if (is_wide_mark(line, start, i)) {
      const size_t front = even_size(by_span_slice(line, 0, start));
      const size_t rest = even_size(by_span_from(line, i));
      return front <= rest * 2 && rest <= front * 2;
    }
  }
  return false;
}

/* Digits alone up to three blanks or more, or behind the last such. */
static bool is_running(by_span line)
{
  static const char BLANKS[] = "   ";
  const size_t first = by_span_find(line, by_span_of(BLANKS));
  if (first == BY_NOWHERE || first == 0) {
    return false;
  }
  size_t last = line.size;
  while (last > 0 && line.at[last - 1] != ' ') {
    last--;
  }
  const by_span front = by_span_slice(line, 0, first);
  const by_span rear = by_span_from(line, last);
  const bool parted = last > first + 2 && line.at[last - 2] == ' ' && line.at[last - 3] == ' ';
  return !by_has_letter(front) || (parted && !by_has_letter(rear));
}

bool by_line_is_caption(by_span text)
{
  enum { WORD_MOST = 16 };
  return text.size != 0 && text.at[0] == '[' && by_span_find(by_span_slice(text, 0, WORD_MOST), by_span_of(":")) != BY_NOWHERE;
}

static bool is_note(by_span line)
{
  const size_t end = 1 + by_digits_from(line, 1);
  return line.at[0] == '[' && end > 1 && end + 1 < line.size && line.at[end] == ']';
}

/* Whether a byte may begin a small letter of Latin, Greek or Cyrillic. */
static bool may_have_small(by_span line)
{
  unsigned char found = 0;
  for (size_t i = 0; i < line.size; i++) {
    const unsigned char byte = (unsigned char)line.at[i];
    const unsigned char ascii = (unsigned char)(byte - 'a') < 26;
    const unsigned char lead = byte == 0xC3 || (unsigned char)(byte - 0xCE) < 0xD2 - 0xCE;
    found |= (unsigned char)(ascii | lead);
  }
  return found != 0;
}

/* Whether most letters are small ones: Latin, Greek or Cyrillic. */
static bool is_lower(by_span line)
{
  size_t small = 0;
  size_t letters = 0;
  size_t offset = 0;
  while (offset < line.size) {
    const uint32_t code = by_utf8_next(line, &offset);
    const bool low = (code >= 'a' && code <= 'z') || (code >= 0xDF && code <= 0xFF) || (code >= 0x3B1 && code <= 0x3C9) ||
                     (code >= 0x430 && code <= 0x45F);
    small += low;
    letters += by_word_letter(code) && by_digit_value(code) < 0;
  }
  return small * 2 > letters;
}

/* The forms that no paragraph has. */
static unsigned short_forms(by_span line)
{
  const unsigned spaced = is_spaced(line) ? BY_FORM_SPACED : 0;
  const unsigned running = is_running(line) ? BY_FORM_RUNNING : 0;
  const unsigned lower = may_have_small(line) && is_lower(line) ? BY_FORM_LOWER : 0;
  return spaced | running | lower;
}

unsigned by_line_form_of(by_span line)
{
  line = by_span_trim(line);
  if (line.size == 0) {
    return 0;
  }
  unsigned forms = 0;
  forms |= is_bracketed(line) ? BY_FORM_BRACKETED : 0;
  forms |= last_character(line) == ':' ? BY_FORM_COLON : 0;
  forms |= is_numbered(line) ? BY_FORM_NUMBERED : 0;
  forms |= !by_has_letter(line) ? BY_FORM_NUMBER : 0;
  forms |= is_note(line) ? BY_FORM_NOTE : 0;
  return line.size > LINE_MOST ? forms : forms | short_forms(line);
}

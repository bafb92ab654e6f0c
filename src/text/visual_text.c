/* SPDX-License-Identifier: BSD-2-Clause */
/* The order is found by the same rules as that of Iran System, over one byte a character that says what kind it is. */
#include "text/visual_text.h"

#include "base/utf8.h"
#include "text/forms.h"
#include "text/visual.h"

#include <stdlib.h>
#include <unicode/uchar.h>

enum {
  LETTER = 0x90, /* as text/visual.h takes it: a letter that is read from the right */
  OTHER = 0xB0,  /* no letter and no digit */
  LEAST_PAIRS = 20,
  ALL_PAIRS = 8, /* where none fits the other way round */
  RATIO = 4
};

/* 1 where the second of two neighbours fits behind the first, -1 where before it, 0 where that is open. Only a medial shape beside another
 * one tells: an initial beside a final one may belong to two groups of letters of one word. */
static int fit(const by_form *first, const by_form *second)
{
  const bool first_medial = first->joins_before && first->joins_after;
  const bool second_medial = second->joins_before && second->joins_after;
  if (first_medial == second_medial) {
    return 0;
  }
  if (first_medial) {
    return second->joins_before - second->joins_after;
  }
  return first->joins_after - first->joins_before;
}

static void count_line(by_span line, size_t start, by_shape_pairs *pairs)
{
  by_form before = {.count = 0};
  for (size_t offset = 0; offset < line.size;) {
    by_form form = {.count = 0};
    if (by_form_of(by_utf8_next(line, &offset), &form) && before.count != 0) {
      const int told = fit(&before, &form);
      pairs->first = told < 0 && pairs->backwards == 0 ? start : pairs->first;
      pairs->forwards += told > 0;
      pairs->backwards += told < 0;
    }
    before = form;
  }
}

by_shape_pairs by_shape_pairs_count(const by_text *text)
{
  by_shape_pairs pairs = {0};
  for (size_t i = 0; i < text->line_count; i++) {
    const by_span line = by_text_line(text, i);
    if (by_has_forms(line)) {
      count_line(line, text->lines[i].offset, &pairs);
    }
  }
  return pairs;
}

bool by_shapes_are_turned(const by_shape_pairs *pairs)
{
  return pairs->forwards == 0 ? pairs->backwards >= ALL_PAIRS
                              : pairs->backwards >= LEAST_PAIRS && pairs->backwards >= RATIO * pairs->forwards;
}

bool by_has_forms(by_span line)
{
  const char *at = line.size == 0 ? NULL : memchr(line.at, 0xEF, line.size);
  bool found = false;
  while (at != NULL && !found) {
    size_t offset = (size_t)(at - line.at);
    by_form form = {.count = 0};
    found = by_form_of(by_utf8_next(line, &offset), &form);
    at = offset == line.size ? NULL : memchr(line.at + offset, 0xEF, line.size - offset);
  }
  return found;
}

/* What stands for the character among the bytes whose order is found. */
static char kind_of(uint32_t code)
{
  const int8_t type = u_charType((UChar32)code);
  if (code < 0x80) {
    return code < ' ' ? ' ' : (char)code;
  }
  if (type == U_DECIMAL_DIGIT_NUMBER) {
    return '0';
  }
  if (code == 0x066B || code == 0x066C) {
    return '.';
  }
  if (!u_isalpha((UChar32)code)) {
    return (char)OTHER;
  }
  const UCharDirection direction = u_charDirection((UChar32)code);
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC ? (char)LETTER : 'a';
}

static void add_code(uint32_t code, by_buffer *out)
{
  char bytes[4];
  const size_t size = by_utf8_put(code, bytes);
  by_buffer_add(out, (by_span){.at = bytes, .size = size});
}

bool by_visual_turn(by_span line, by_buffer *out)
{
  uint32_t *codes = calloc(line.size + 1, sizeof *codes);
  uint32_t *order = calloc(line.size + 1, sizeof *order);
  char *kinds = calloc(line.size + 1, 1);
  const bool room = codes != NULL && order != NULL && kinds != NULL;
  size_t count = 0;
  for (size_t offset = 0; room && offset < line.size; count++) {
    codes[count] = by_utf8_next(line, &offset);
    kinds[count] = kind_of(codes[count]);
  }
  if (room) {
    by_visual_order((by_span){.at = kinds, .size = count}, order);
  }
  for (size_t i = 0; i < count; i++) {
    const uint32_t code = codes[order[i] & ~(uint32_t)BY_TURNED];
    add_code((order[i] & BY_TURNED) == 0 ? code : (uint32_t)u_charMirror((UChar32)code), out);
  }
  free(codes);
  free(order);
  free(kinds);
  return room;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Lists: paragraphs that follow each other and begin with the same bullet, or with numbers that grow by one. A dash is no bullet: it opens
 * speech, too. */
#include "base/utf8.h"
#include "read/blocks.h"
#include "text/shadow.h"

enum { ITEMS_LEAST = 2, DIGITS_MOST = 3 };

/* How an item begins. */
typedef struct marker {
  uint32_t sign;   /* the bullet, or what ends the number; 0: no item */
  unsigned number; /* 0: a bullet */
} marker;

static bool is_bullet(uint32_t code)
{
  static const uint32_t BULLETS[] = {'*', 0xB7, 0x2022, 0x2023, 0x2043, 0x25A0, 0x25AA, 0x25CF, 0x25CB, 0x25E6};
  for (size_t i = 0; i < sizeof BULLETS / sizeof BULLETS[0]; i++) {
    if (code == BULLETS[i]) {
      return true;
    }
  }
  return false;
}

/* Moves behind the digits, gives their number. */
static unsigned pass_number(by_span text, size_t *offset)
{
  unsigned number = 0;
  for (size_t count = 0; count < DIGITS_MOST && *offset < text.size; count++) {
    size_t next = *offset;
    const int digit = by_digit_value(by_utf8_next(text, &next));
    if (digit < 0) {
      break;
    }
    number = number * 10 + (unsigned)digit;
    *offset = next;
  }
  return number;
}

/* What ends the number of an item: a full stop, dash or bracket, and a blank or letter behind it. */
static bool ends_number(uint32_t code)
{
  return code == '.' || code == '-' || code == ')' || code == 0x2013 || code == 0x640;
}

/* The number of an item and the sign behind it. */
static marker numbered_marker(by_span text, size_t offset)
{
  const unsigned number = pass_number(text, &offset);
  offset += number != 0 && offset < text.size && text.at[offset] == ' ' ? 1 : 0;
  const uint32_t end = number != 0 && offset < text.size ? by_utf8_next(text, &offset) : 0;
  if (!ends_number(end) || offset >= text.size || by_digit_value((uint32_t)(unsigned char)text.at[offset]) >= 0) {
    return (marker){0};
  }
  return (marker){.sign = end, .number = number};
}

static marker marker_of(by_span text)
{
  size_t offset = 0;
  const uint32_t first = text.size == 0 ? 0 : by_utf8_next(text, &offset);
  if (is_bullet(first) && offset < text.size && text.at[offset] == ' ') {
    return (marker){.sign = first};
  }
  return numbered_marker(text, first == '(' ? offset : 0);
}

static marker marker_at(const by_block_row *row, size_t index)
{
  const by_block_kind kind = row->at[index]->kind;
  return kind == BY_BLOCK_PARAGRAPH || kind == BY_BLOCK_SUBHEAD ? marker_of(by_row_block_text(row, index)) : (marker){0};
}

/* Whether the second is the item behind the first. */
static bool follows(marker first, marker second)
{
  return second.sign == first.sign && second.number == (first.number == 0 ? 0 : first.number + 1);
}

/* The index behind the last item of the list that begins here; `start` where none does. */
static size_t list_end(const by_block_row *row, size_t start)
{
  const marker first = marker_at(row, start);
  marker last = first;
  size_t end = start + 1;
  while (first.sign != 0 && end < row->count && follows(last, marker_at(row, end))) {
    last = marker_at(row, end++);
  }
  return first.sign != 0 && first.number <= 1 && end - start >= ITEMS_LEAST ? end : start;
}

bool by_lists_find(const by_block_row *row)
{
  for (size_t start = 0; start < row->count;) {
    const size_t end = list_end(row, start);
    for (size_t i = start; i < end; i++) {
      row->at[i]->kind = BY_BLOCK_ITEM;
    }
    start = end > start ? end : start + 1;
  }
  return true;
}

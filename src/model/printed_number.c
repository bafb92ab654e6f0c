/* SPDX-License-Identifier: BSD-2-Clause */
/* Groups of digits are looked for, whatever stands around them. */
#include "model/printed_number.h"

#include "base/utf8.h"

enum { DIGITS_MOST = 9 };

/* A number found in print, in ASCII. */
typedef struct printed {
  char digits[DIGITS_MOST];
  size_t size;
} printed;

/* The value of a decimal digit: ASCII, Arabic or Persian; below 0 for any other character. */
static int digit_value(uint32_t code)
{
  static const uint32_t ZEROS[] = {'0', 0x0660, 0x06F0};
  for (size_t i = 0; i < sizeof ZEROS / sizeof ZEROS[0]; i++) {
    if (code >= ZEROS[i] && code <= ZEROS[i] + 9) {
      return (int)(code - ZEROS[i]);
    }
  }
  return -1;
}

/* The next group of digits from `*offset` on, without leading zeros; false where there is none or it is too long. */
static bool next_printed(by_span text, size_t *offset, printed *found)
{
  *found = (printed){.size = 0};
  bool any = false;
  while (*offset < text.size) {
    const int value = digit_value(by_utf8_next(text, offset));
    if (value < 0 && any) {
      return true;
    }
    any = any || value >= 0;
    if (value < 0 || (value == 0 && found->size == 0)) {
      continue;
    }
    if (found->size == DIGITS_MOST) {
      return false;
    }
    found->digits[found->size++] = (char)('0' + value);
  }
  return any;
}

static by_span without_zeros(by_span number)
{
  size_t zeros = 0;
  while (zeros < number.size && number.at[zeros] == '0') {
    zeros++;
  }
  return by_span_from(number, zeros);
}

/* A second number may be cut short: 232-33. */
static bool matches(by_span stated, const printed *shown, bool may_be_cut)
{
  const by_span text = {.at = shown->digits, .size = shown->size};
  return by_span_equal(without_zeros(stated), text) || (may_be_cut && by_span_ends(stated, text));
}

bool by_print_agrees(by_span print, by_span from, by_span to)
{
  size_t offset = 0;
  printed groups[3];
  size_t count = 0;
  while (count < 3 && next_printed(print, &offset, &groups[count])) {
    count++;
  }
  const bool single = count == 1 && !matches(from, &groups[0], false);
  const bool pair = count == 2 && !by_span_equal(from, to) && (!matches(from, &groups[0], false) || !matches(to, &groups[1], true));
  return !single && !pair;
}

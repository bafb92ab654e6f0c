/* SPDX-License-Identifier: BSD-2-Clause */
/* Numbers of several digits that stand alone are counted. In sound text those of four digits are mostly years, and many are round, while
 * hardly one begins with zero; where the digits are turned it is the other way round. */
#include "check/turned_digits.h"

#include "base/utf8.h"
#include "text/shadow.h"

enum { YEAR_DIGITS = 4, FIRST_YEAR = 1200, LAST_YEAR = 2099 };

/* A run of digits. */
typedef struct number {
  size_t offset;
  size_t size;
  size_t digits;
  unsigned first; /* digit */
  unsigned last;
  unsigned value;       /* of the first four */
  unsigned from_behind; /* likewise, read from the last of them */
} number;

typedef struct number_counts {
  size_t years;
  size_t turned;          /* years from behind, and none from before */
  size_t leading;         /* numbers that begin with zero */
  size_t trailing;        /* that end with zero alone */
  by_turned_digits found; /* the turned and the leading ones */
} number_counts;

static bool is_year(unsigned value)
{
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/* What binds a number to others: a decimal, a date, a telephone number. */
static bool binds(uint32_t code)
{
  static const uint32_t SIGNS[] = {'.', ',', ':', '/', '-', 0x2013, 0x066B, 0x066C};
  bool found = false;
  for (size_t i = 0; i < sizeof SIGNS / sizeof SIGNS[0]; i++) {
    found = found || code == SIGNS[i];
  }
  return found;
}

static bool is_latin(uint32_t code)
{
  return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
}

/* Whether a number may end here: before no letter, and before no sign with a digit behind. */
static bool is_free_behind(by_span bytes, size_t offset)
{
  if (offset == bytes.size) {
    return true;
  }
  const uint32_t code = by_utf8_next(bytes, &offset);
  return !is_latin(code) && !(binds(code) && offset < bytes.size && by_digit_value(by_utf8_next(bytes, &offset)) >= 0);
}

static void count_number(number_counts *counts, const number *each)
{
  const bool year = each->digits == YEAR_DIGITS && is_year(each->value);
  const bool turned = each->digits == YEAR_DIGITS && !year && is_year(each->from_behind);
  const bool leading = each->first == 0;
  counts->years += year;
  counts->turned += turned;
  counts->leading += leading;
  counts->trailing += !leading && each->last == 0;
  if ((turned || leading) && counts->found.count++ == 0) {
    counts->found.offset = each->offset;
    counts->found.size = each->size;
  }
}

/* Reads the digits from `offset` on. */
static number read_number(by_span bytes, size_t offset)
{
  number each = {.offset = offset};
  unsigned place = 1;
  size_t next = offset;
  while (next < bytes.size) {
    const int digit = by_digit_value(by_utf8_next(bytes, &next));
    if (digit < 0) {
      break;
    }
    each.last = (unsigned)digit;
    each.first = each.digits == 0 ? each.last : each.first;
    each.value = each.digits < YEAR_DIGITS ? each.value * 10 + each.last : each.value;
    each.from_behind += each.digits < YEAR_DIGITS ? each.last * place : 0;
    place *= each.digits < YEAR_DIGITS ? 10 : 1;
    each.digits++;
    each.size = next - offset;
  }
  return each;
}

/* The character before the offset; a blank at the start. */
static uint32_t character_before(by_span bytes, size_t offset)
{
  size_t start = offset == 0 ? 0 : by_utf8_start(bytes, offset - 1);
  return start == offset ? ' ' : by_utf8_next(bytes, &start);
}

/* 1 where a digit begins at the byte, one of ASCII, U+0660 to U+0669 or U+06F0 to U+06F9, else 0. Without branches: compilers make of a
 * loop a few steps for many bytes at once. */
static inline unsigned char digit_start(unsigned char byte, unsigned char next)
{
  const unsigned char ascii = (unsigned char)(byte - '0') < 10;
  const unsigned char arabic = byte == 0xD9 && (unsigned char)(next - 0xA0) < 10;
  const unsigned char persian = byte == 0xDB && (unsigned char)(next - 0xB0) < 10;
  return (unsigned char)(ascii | arabic | persian);
}

enum { BLOCK = 64 };

/* Whether a digit begins in the block, behind which a byte stands. */
static bool has_digit(const char *block)
{
  unsigned char found = 0;
  for (size_t i = 0; i < BLOCK; i++) {
    found |= digit_start((unsigned char)block[i], (unsigned char)block[i + 1]);
  }
  return found != 0;
}

/* Counts the numbers that begin in the range; gives the offset behind the last of them. */
static size_t count_in(by_span bytes, size_t from, size_t end, number_counts *counts)
{
  size_t at = from;
  while (at < end) {
    const unsigned char next = at + 1 < bytes.size ? (unsigned char)bytes.at[at + 1] : 0;
    if (digit_start((unsigned char)bytes.at[at], next) == 0) {
      at++;
      continue;
    }
    const number each = read_number(bytes, at);
    const uint32_t before = character_before(bytes, at);
    at += each.size;
    if (each.digits > 1 && !is_latin(before) && !binds(before) && is_free_behind(bytes, at)) {
      count_number(counts, &each);
    }
  }
  return at;
}

static number_counts count_numbers(by_span bytes)
{
  number_counts counts = {0};
  for (size_t at = 0; at < bytes.size;) {
    const bool last = bytes.size - at <= BLOCK;
    const size_t end = last ? bytes.size : at + BLOCK;
    at = last || has_digit(bytes.at + at) ? count_in(bytes, at, end, &counts) : end;
  }
  return counts;
}

static bool years_are_turned(const number_counts *counts)
{
  enum { MANY = 3, RATIO = 4 };
  return counts->turned >= MANY && counts->turned >= RATIO * counts->years && counts->leading >= counts->trailing;
}

static bool zeros_are_turned(const number_counts *counts)
{
  enum { MANY = 5, RATIO = 8, YEARS = 2 };
  return counts->leading >= MANY && counts->leading >= RATIO * counts->trailing && counts->turned >= YEARS &&
         counts->turned > counts->years;
}

/* In a short text, where nothing speaks against it. */
static bool all_are_turned(const number_counts *counts)
{
  enum { YEARS = 2 };
  return counts->turned >= YEARS && counts->years == 0 && counts->leading != 0 && counts->trailing == 0;
}

by_turned_digits by_turned_digits_find(const by_text *text)
{
  const number_counts counts = count_numbers(text->bytes);
  const bool turned = years_are_turned(&counts) || zeros_are_turned(&counts) || all_are_turned(&counts);
  return turned ? counts.found : (by_turned_digits){.count = 0};
}

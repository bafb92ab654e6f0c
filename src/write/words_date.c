/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates in words: the plain forms of EDTF level 0 and 1 (YYYY, YYYY-MM, YYYY-MM-DD, each with one of ? ~ % at its end, and intervals of
 * two such). Everything else is left to the caller. */
#include "write/words.h"

enum { YEAR_SIZE = 4, MONTH_SIZE = 7, DAY_SIZE = 10 };

typedef struct simple_date {
  by_span year;
  size_t month; /* from 1; 0: none */
  size_t day;   /* from 1; 0: none */
  bool about;
  bool uncertain;
} simple_date;

/* The number of two digits at `offset` if it lies in 1 to `most`, else 0. */
static size_t two_digits(by_span text, size_t offset, size_t most)
{
  const unsigned tens = (unsigned)(unsigned char)text.at[offset] - '0';
  const unsigned ones = (unsigned)(unsigned char)text.at[offset + 1] - '0';
  if (tens > 9 || ones > 9 || tens * 10 + ones > most) {
    return 0;
  }
  return tens * 10 + ones;
}

static bool is_year(by_span text)
{
  for (size_t i = 0; i < YEAR_SIZE; i++) {
    if (text.at[i] < '0' || text.at[i] > '9') {
      return false;
    }
  }
  return true;
}

static by_span without_qualifier(by_span text, simple_date *date)
{
  const char last = text.size == 0 ? '\0' : text.at[text.size - 1];
  date->about = last == '~' || last == '%';
  date->uncertain = last == '?' || last == '%';
  return by_span_slice(text, 0, date->about || date->uncertain ? text.size - 1 : text.size);
}

static bool date_from(by_span text, simple_date *date)
{
  enum { MONTHS_A_YEAR = 12, MOST_DAYS = 31 };
  const by_span plain = without_qualifier(text, date);
  if ((plain.size != YEAR_SIZE && plain.size != MONTH_SIZE && plain.size != DAY_SIZE) || !is_year(plain)) {
    return false;
  }
  date->year = by_span_slice(plain, 0, YEAR_SIZE);
  date->month = 0;
  date->day = 0;
  if (plain.size >= MONTH_SIZE) {
    date->month = two_digits(plain, YEAR_SIZE + 1, MONTHS_A_YEAR);
  }
  if (plain.size == DAY_SIZE) {
    date->day = two_digits(plain, MONTH_SIZE + 1, MOST_DAYS);
  }
  return (plain.size == YEAR_SIZE || date->month != 0) && (plain.size != DAY_SIZE || date->day != 0);
}

static void add_word(const by_words *words, by_word word, by_buffer *out)
{
  by_buffer_add(out, by_words_get(words, word));
  by_buffer_add_byte(out, ' ');
}

static void add_simple(const by_words *words, const simple_date *date, by_buffer *out)
{
  if (date->uncertain) {
    add_word(words, BY_WORD_PROBABLY, out);
  }
  if (date->about) {
    add_word(words, BY_WORD_ABOUT, out);
  }
  if (date->day != 0) {
    char digits[2];
    size_t size = 0;
    if (date->day > 9) {
      digits[size++] = (char)('0' + date->day / 10);
    }
    digits[size++] = (char)('0' + date->day % 10);
    by_words_add_digits(words, (by_span){.at = digits, .size = size}, out);
    by_buffer_add_text(out, words->after_day);
  }
  if (date->month != 0) {
    by_buffer_add_text(out, words->months[date->month - 1]);
    by_buffer_add_byte(out, ' ');
  }
  by_words_add_digits(words, date->year, out);
}

bool by_words_add_date(const by_words *words, by_span edtf, by_buffer *out)
{
  const size_t slash = by_span_find(edtf, by_span_of("/"));
  simple_date first = {0};
  simple_date last = {0};
  if (!date_from(by_span_before(edtf, "/"), &first)) {
    return false;
  }
  if (slash != BY_NOWHERE && !date_from(by_span_from(edtf, slash + 1), &last)) {
    return false;
  }
  add_simple(words, &first, out);
  if (slash != BY_NOWHERE) {
    by_buffer_add_text(out, " – ");
    add_simple(words, &last, out);
  }
  return true;
}

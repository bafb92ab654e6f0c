/* SPDX-License-Identifier: BSD-2-Clause */
/* Looking up the names of months. A name may have two words; the longest name that fits is taken. */
#include "text/month_words.h"

#include "base/utf8.h"

typedef struct month_table {
  const by_month *rows;
  size_t count;
} month_table;

/* By the first byte: each script has its own table. */
static month_table table_of(by_span text)
{
  const unsigned char first = (unsigned char)text.at[0];
  if (first >= 0xD8 && first <= 0xDB) {
    return (month_table){by_arabic_months, by_arabic_month_count};
  }
  if (first == 0xD0 || first == 0xD1) {
    return (month_table){by_cyrillic_months, by_cyrillic_month_count};
  }
  return (month_table){by_latin_months, by_latin_month_count};
}

by_span by_word_letters(by_span text)
{
  size_t offset = 0;
  while (offset < text.size) {
    size_t next = offset;
    const uint32_t code = by_utf8_next(text, &next);
    if (!by_word_letter(code) || (code >= '0' && code <= '9')) {
      break;
    }
    offset = next;
  }
  return by_span_slice(text, 0, offset);
}

/* The first row that is not before `word` in the order of bytes. */
static size_t lower_bound(month_table table, by_span word)
{
  size_t low = 0;
  size_t high = table.count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (strncmp(table.rows[middle].name, word.at, word.size) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/* Bytes of `text` that the name takes, a space of it standing for any number of spaces; 0 where it does not stand there. */
static size_t name_size(by_span text, const char *name)
{
  size_t at = 0;
  for (size_t i = 0; name[i] != '\0'; i++) {
    if (at == text.size || text.at[at] != name[i]) {
      return 0;
    }
    at++;
    while (name[i] == ' ' && at < text.size && text.at[at] == ' ') {
      at++;
    }
  }
  return by_word_letters(by_span_from(text, at)).size == 0 ? at : 0;
}

const by_month *by_month_at(by_span text, size_t *size)
{
  enum { SHORTEST = 3 };
  *size = 0;
  const by_span word = by_word_letters(text);
  if (word.size < SHORTEST) {
    return NULL;
  }
  const month_table table = table_of(text);
  const by_month *found = NULL;
  for (size_t i = lower_bound(table, word); i < table.count && by_span_starts(by_span_of(table.rows[i].name), word); i++) {
    const size_t taken = name_size(text, table.rows[i].name);
    if (taken > *size) {
      *size = taken;
      found = &table.rows[i];
    }
  }
  return found;
}

bool by_month_may_begin(by_span word)
{
  const by_span letters = by_word_letters(word);
  if (letters.size == 0) {
    return false;
  }
  const month_table table = table_of(letters);
  const size_t first = lower_bound(table, letters);
  return first < table.count && by_span_starts(by_span_of(table.rows[first].name), letters);
}

const by_month *by_month_named(by_span word)
{
  size_t size = 0;
  const by_month *month = word.size == 0 ? NULL : by_month_at(word, &size);
  return size == word.size ? month : NULL;
}

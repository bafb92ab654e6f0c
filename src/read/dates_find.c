/* SPDX-License-Identifier: BSD-2-Clause */
/* Arabic script is searched word by word, with a filter before the table, for days are often written as words; other scripts from one
 * number of one or two digits to the next, for there a day is written in digits. */
#include "read/dates_find.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "text/shadow.h"
#include "text/words.h"

#include <stdint.h>

enum { LONGEST_NAME = 48, FILTER_WORDS = 256, FILTER_BITS = 64 };

/* A bit for each sum that may_be_month makes of a name of a month in Arabic script, in each way it may be written. */
static const uint64_t FILTER[FILTER_WORDS] = {
    0x0000000800000004, 0x0040000000000000, 0x0000000010000000, 0x0000002000000000, 0x0000000000800000, 0x0000000001000000,
    0x4000800000000000, 0x8000000000000080, 0x0000000000040000, 0x0100000000200002, 0x0000000000000000, 0x0000000040000000,
    0x0000000000000000, 0x0000000000000800, 0x0000000000000020, 0x0000000000000000, 0x0000400000000401, 0x0000210000000000,
    0x0000000000008000, 0x0000000000002000, 0x0000008800000000, 0x0000080000000000, 0x0000000000000000, 0x0000000040000000,
    0x0002040000000000, 0x0000800000000200, 0x0000000000000010, 0x0000000000100000, 0x0400000000000000, 0x0000000000000000,
    0x0401040000000000, 0x0000000000400000, 0x0000000880000000, 0x4000000040000000, 0x0000000B10100040, 0x0000002000000000,
    0x0000000000000000, 0x0000000000001000, 0x0400000000000010, 0x1000000000000000, 0x4000110100000003, 0x0004010000001000,
    0x0000000000000210, 0x0000000100000020, 0x0000100000000000, 0x0020000000040004, 0x0020000000000000, 0x0000010000000000,
    0x2000000000000000, 0x0000002000000010, 0x0000000000000000, 0x0000000000000020, 0x0000000001001000, 0x0000800000001000,
    0x0000021204400008, 0x0000000A00000008, 0x0000004000000000, 0x0000800000000001, 0x0000000000000000, 0x0410001000001000,
    0x0000000000000000, 0x0000000000001000, 0x0000000001000000, 0x0000080000000000, 0x0200004000200040, 0x0000000200000400,
    0x80002000000000C0, 0x0000000001081040, 0x0080C00100400002, 0x0000200000000080, 0x4000000000000000, 0x0000000000000000,
    0x0000000041000020, 0x1000000100000000, 0x1000000004089000, 0x0040800800000000, 0x0000000400000000, 0x0081000000800400,
    0x0000000000000080, 0x0000000000020000, 0x0400140000002000, 0x0000001000000040, 0x0000000000000000, 0x0000000000000000,
    0x0000080060404000, 0x0000000000000000, 0x1000000000000000, 0x0000000840000000, 0x0000800000000000, 0x0000000000000001,
    0x0000000000000000, 0x0400000001000000, 0x0000000080028000, 0x0208000100020000, 0x0800000208001000, 0x0000008000000000,
    0x0000000000040294, 0x00002000000B0000, 0x0004003000000202, 0x0000000000000000, 0x8000020000000000, 0x1000004001040000,
    0x0000000004200000, 0x0000000000000010, 0x0000000000000000, 0x0200000000000000, 0x0000810000000000, 0x0800008002000002,
    0x0000000000000000, 0x08000000800C0000, 0x0000000000000004, 0x0000000000001000, 0x0000000000000000, 0x0080000000200000,
    0x0000000000000000, 0xA040000000000000, 0x0000000000000000, 0x0400000020000300, 0x0000080000000000, 0x0000000000200000,
    0x0000000400002000, 0x0000000000008800, 0x2000000000000800, 0x002000000C000040, 0x0000100000000000, 0x0000000000000200,
    0x0000010000000000, 0x0001000000000008, 0x8000000008000000, 0x0000000420000000, 0x0000000100020000, 0x0000000020000000,
    0x0000008000000000, 0x0002200000000008, 0x0000000000000000, 0x80000000000000C0, 0x0000020008008000, 0x0000000000000006,
    0x0000101000000000, 0x0000000000040000, 0x0000000008000040, 0x0000000001000100, 0x0000000000000000, 0x0000000080000000,
    0x0000000000002002, 0x0000000000000080, 0x0020000000000000, 0x0000000000080002, 0x0000000000000000, 0x0000000000000000,
    0x0000800040800000, 0x0000000000000004, 0x0002000000200000, 0x0000000000000000, 0x8040000080200000, 0x0000008000000400,
    0x0000000400000000, 0x0000000400000002, 0x0020002020000004, 0x0000000000000000, 0x0000000001100000, 0x2080000000000802,
    0x0000108100000000, 0x0000000001000010, 0x04000000000000A2, 0x0000D00800200000, 0x0000000000000000, 0x2000000000000000,
    0x0000000000000000, 0x0002000000000040, 0x0000004000040000, 0x8000000000000000, 0x0002000000000000, 0x0000000000000000,
    0x0000800000001000, 0x0000000000200000, 0x2000000800000000, 0x0000000000000000, 0x0000000010000200, 0x0004020000040010,
    0x0C00000000010000, 0x0000000000000000, 0x2000040000800000, 0x4000000000022000, 0x0848200000000000, 0x0801010110000000,
    0x0010000000200002, 0x0040000000000008, 0x0000000000040400, 0x0000000000002001, 0x0000000000000000, 0x4000040000000000,
    0x0001000010000002, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0040000000001000, 0x4000000000200002,
    0x0004080000000000, 0x0000000000000008, 0x0101000080000000, 0x0000000000000000, 0x0000000800000000, 0x1080020000000440,
    0x0010100000000000, 0x0090020022000000, 0x0810000000014000, 0x0000840000000000, 0x0000000040000000, 0x0001000800000000,
    0x0008000000000000, 0x0080100000000800, 0x0000420000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000200,
    0x0000000000000000, 0x0000000000001000, 0x00010000000C0000, 0x0000000000000012, 0x0000000040000000, 0x0000000000800000,
    0x0000000080080200, 0x0001000000000000, 0x0000002000800100, 0x0000000000040040, 0x0110000008800000, 0x0800000004000100,
    0x0020000000000000, 0x0000000000000000, 0x0002100000000800, 0x0000000000000000, 0x0000000800004000, 0x0020010000000000,
    0x4000000000000002, 0x0000000000004000, 0x4001000000000000, 0x0000000000000000, 0x0000045020000000, 0x0000000000080000,
    0x0000000040800020, 0x0000000000000000, 0x0000000000000020, 0x0010000000000000, 0x0000000000000002, 0x0000000000000800,
    0x0000004000000000, 0x0000000000012000, 0x0000842000000000, 0x0000000000000000, 0x0000002000001010, 0x0001000000000000,
    0x0000000000000180, 0x0000000000000000, 0x0800000000002000, 0x0000000200000000,
};

static bool is_letter_byte(unsigned char byte)
{
  return byte >= 0xD8 && byte <= 0xDB;
}

/* For each second byte, the first bytes (bit 0: D8 ... bit 3: DB) with which it is punctuation or a digit. */
static const unsigned char NO_LETTER[256] = {
    [0x8C] = 1, [0x9B] = 1, [0x9F] = 1, [0xA0] = 2, [0xA1] = 2, [0xA2] = 2, [0xA3] = 2, [0xA4] = 2,
    [0xA5] = 2, [0xA6] = 2, [0xA7] = 2, [0xA8] = 2, [0xA9] = 2, [0xB0] = 8, [0xB1] = 8, [0xB2] = 8,
    [0xB3] = 8, [0xB4] = 8, [0xB5] = 8, [0xB6] = 8, [0xB7] = 8, [0xB8] = 8, [0xB9] = 8,
};

/* Whether the two bytes are a letter or mark of the Arabic block, neither punctuation nor a digit. */
static bool is_letter_pair(unsigned char first, unsigned char second)
{
  return is_letter_byte(first) && (NO_LETTER[second] >> (first & 3) & 1) == 0;
}

/* Behind the letters from `at` on. */
static size_t letters_end(by_span text, size_t at)
{
  while (at + 1 < text.size && is_letter_pair((unsigned char)text.at[at], (unsigned char)text.at[at + 1])) {
    at += 2;
  }
  return at;
}

/* The bytes of the joiner at `at` that something follows; 0 where there is none. */
static size_t joiner_size(by_span text, size_t at)
{
  static const char ZWNJ[] = {'\xE2', '\x80', '\x8C'};
  return text.size - at > sizeof ZWNJ && memcmp(text.at + at, ZWNJ, sizeof ZWNJ) == 0 ? sizeof ZWNJ : 0;
}

/* Behind the Arabic-script word at `at`, with the joiners in it; `*joiners`: their bytes. */
static size_t word_end(by_span text, size_t at, size_t *joiners)
{
  size_t end = letters_end(text, at);
  *joiners = 0;
  for (size_t joiner = joiner_size(text, end); joiner != 0; joiner = joiner_size(text, end)) {
    *joiners += joiner;
    end = letters_end(text, end + joiner);
  }
  return end;
}

/* By the first two letters, the last one, and how many there are. */
static bool may_be_month(by_span word, size_t letters)
{
  enum { SHORTEST = 4, LOW_BITS = 63, FIRST = 13723, SECOND = 15013, LAST = 9117, LENGTH = 15111 };
  if (word.size < SHORTEST || word.size > LONGEST_NAME) {
    return false;
  }
  const unsigned char *bytes = (const unsigned char *)word.at;
  const size_t sum = (size_t)(bytes[1] & LOW_BITS) * FIRST + (size_t)(bytes[3] & LOW_BITS) * SECOND +
                     (size_t)(bytes[word.size - 1] & LOW_BITS) * LAST + letters * LENGTH;
  return (FILTER[sum / FILTER_BITS % FILTER_WORDS] >> sum % FILTER_BITS & 1) != 0;
}

/* Whether the source has the name of a month at `offset`. */
static bool is_month(by_span text, size_t offset)
{
  char folded[LONGEST_NAME + 4];
  const size_t size = by_shadow_begin(by_span_from(text, offset), LONGEST_NAME, folded);
  size_t taken = 0;
  return by_month_at((by_span){.at = folded, .size = size}, &taken) != NULL;
}

/* Whether a month's name may begin with the word, of at most LONGEST_NAME bytes. */
static bool begins_month(by_span word)
{
  char folded[LONGEST_NAME + 4];
  const by_span shadow = {.at = folded, .size = by_shadow_begin(word, LONGEST_NAME, folded)};
  return by_month_may_begin(shadow);
}

static size_t skip_blanks(by_span text, size_t offset)
{
  while (offset < text.size && (text.at[offset] == ' ' || text.at[offset] == '\n' || text.at[offset] == '\r')) {
    offset++;
  }
  return offset;
}

/* Behind up to four letters from `start` on, or an apostrophe. */
static size_t skip_short_word(by_span text, size_t start)
{
  enum { MOST = 4 };
  size_t at = start;
  while (at < text.size && at - start < MOST && (by_is_letter(text.at[at]) || text.at[at] == '\'')) {
    at++;
  }
  return at;
}

/* Behind a number: its ending and full stop, blanks, one short word such as "of". */
static bool month_behind(by_span text, size_t end, size_t *month)
{
  size_t at = skip_short_word(text, end);
  at += at < text.size && (text.at[at] == '.' || text.at[at] == '-') ? 1 : 0;
  *month = skip_blanks(text, at);
  if (is_month(text, *month)) {
    return true;
  }
  const size_t word = *month;
  at = skip_short_word(text, word);
  *month = skip_blanks(text, at);
  return at != word && is_month(text, *month);
}

static bool is_letter(char byte)
{
  return by_is_letter(byte) || (unsigned char)byte >= 0x80;
}

/* Before a number: "August 11, 1827". */
static bool month_before(by_span text, size_t start, size_t *month)
{
  static const char BETWEEN[] = {' ', '.', '\n', '\r'};
  size_t end = start;
  while (end > 0 && memchr(BETWEEN, text.at[end - 1], sizeof BETWEEN) != NULL) {
    end--;
  }
  size_t at = end;
  while (at > 0 && end - at < LONGEST_NAME && is_letter(text.at[at - 1])) {
    at--;
  }
  *month = at;
  return end > at && end < start && ((unsigned char)text.at[at] & 0xC0) != 0x80 && is_month(text, at);
}

/* A number of one or two digits at `search->at`; moves behind the digits. */
static bool month_by_number(by_month_search *search, size_t *month)
{
  enum { DAY_DIGITS = 2 };
  const by_span text = search->text;
  const size_t start = search->at;
  while (search->at < text.size && by_is_digit(text.at[search->at])) {
    search->at++;
  }
  if (search->at - start > DAY_DIGITS) {
    return false;
  }
  return month_behind(text, search->at, month) || month_before(text, start, month);
}

/* An Arabic-script word at `search->at`; moves behind it. */
static bool month_by_word(by_month_search *search, size_t *month)
{
  size_t joiners = 0;
  const size_t start = search->at;
  const size_t end = word_end(search->text, start, &joiners);
  const by_span word = {.at = search->text.at + start, .size = end - start};
  *month = start;
  search->at = end == start ? start + 2 : end;
  return may_be_month(word, (word.size - joiners) / 2) && begins_month(word) && is_month(search->text, start);
}

/* Whether a number or a word in Arabic script may begin with the byte. */
static bool may_begin(char byte)
{
  return is_letter_byte((unsigned char)byte) || by_is_digit(byte);
}

bool by_month_next(by_month_search *search, size_t *month)
{
  const by_span text = search->text;
  while (search->at < text.size) {
    size_t at = search->at;
    while (at < text.size && !may_begin(text.at[at])) {
      at++;
    }
    search->at = at;
    if (at == text.size) {
      break;
    }
    const bool found = by_is_digit(text.at[at]) ? month_by_number(search, month) : month_by_word(search, month);
    if (found && *month != search->last) {
      search->last = *month;
      return true;
    }
  }
  return false;
}

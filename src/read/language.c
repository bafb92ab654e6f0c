/* SPDX-License-Identifier: BSD-2-Clause */
/* The language by letters that only some languages of the Arabic script write, or by the commonest words of a Latin or Cyrillic text. Short
 * or mixed texts stay undecided. */
#include "read/reading.h"

#include "base/utf8.h"

enum {
  SAMPLE_BYTES = 6000, /* of the text that are looked at */
  LEAST_LETTERS = 20,
  LEAST_WORDS = 20,
  MOST_COMMON = 10
};

/* Languages that are told by their letters. */
enum { NONE, CKB, PS, UR, FA, AR, TOLD };

enum { FIRST_LETTER = 0x620, LAST_LETTER = 0x6D5 };

/* The language that writes the letter and none of the others does. */
static const unsigned char TELLS[LAST_LETTER - FIRST_LETTER + 1] = {
    [0x695 - FIRST_LETTER] = CKB, [0x6B5 - FIRST_LETTER] = CKB, [0x6C6 - FIRST_LETTER] = CKB, [0x6CE - FIRST_LETTER] = CKB,
    [0x67C - FIRST_LETTER] = PS,  [0x681 - FIRST_LETTER] = PS,  [0x685 - FIRST_LETTER] = PS,  [0x689 - FIRST_LETTER] = PS,
    [0x693 - FIRST_LETTER] = PS,  [0x696 - FIRST_LETTER] = PS,  [0x69A - FIRST_LETTER] = PS,  [0x6D0 - FIRST_LETTER] = PS,
    [0x679 - FIRST_LETTER] = UR,  [0x688 - FIRST_LETTER] = UR,  [0x691 - FIRST_LETTER] = UR,  [0x6BA - FIRST_LETTER] = UR,
    [0x6BE - FIRST_LETTER] = UR,  [0x6C1 - FIRST_LETTER] = UR,  [0x6D2 - FIRST_LETTER] = UR,  [0x67E - FIRST_LETTER] = FA,
    [0x686 - FIRST_LETTER] = FA,  [0x698 - FIRST_LETTER] = FA,  [0x6AF - FIRST_LETTER] = FA,  [0x629 - FIRST_LETTER] = AR,
    [0x623 - FIRST_LETTER] = AR,  [0x625 - FIRST_LETTER] = AR,  [0x649 - FIRST_LETTER] = AR,
};

/* Letters that make up at least `least` of a thousand letters of the Arabic script in this language; rows in the order of asking. */
typedef struct letter_row {
  const char *language;
  size_t least;
  unsigned char letters; /* as in TELLS */
} letter_row;

static const letter_row LETTERS[] = {{"ckb", 20, CKB}, {"ps", 15, PS}, {"ur", 20, UR}, {"fa", 10, FA}, {"ar", 5, AR}};
enum { LETTER_ROWS = sizeof LETTERS / sizeof LETTERS[0] };

typedef struct word_row {
  const char *language;
  const char *words[MOST_COMMON];
} word_row;

static const word_row WORDS[] = {
    {"en", {"the", "of", "and", "to", "that", "was", "which", "with", "for", "is"}},
    {"de", {"der", "die", "und", "das", "nicht", "ist", "von", "den", "mit", "eine"}},
    {"fr", {"le", "la", "les", "des", "et", "est", "que", "une", "qui", "dans"}},
    {"nl", {"het", "een", "van", "en", "niet", "zijn", "dat", "aan", "op", "met"}},
    {"sv", {"och", "att", "det", "som", "en", "av", "till", "inte", "var", "med"}},
    {"ru", {"и", "в", "не", "на", "что", "с", "он", "как", "это", "по"}},
};
enum { WORD_ROWS = sizeof WORDS / sizeof WORDS[0] };

typedef struct letter_count {
  size_t arabic;
  size_t others;
  size_t telling[TOLD]; /* by the language that the letter tells */
} letter_count;

static by_span sample_of(by_span text)
{
  by_span sample = by_span_slice(text, 0, SAMPLE_BYTES);
  while (sample.size < text.size && sample.size != 0 && ((unsigned char)text.at[sample.size] & 0xC0) == 0x80) {
    sample.size--;
  }
  return sample;
}

static void count_letters(by_span text, letter_count *count)
{
  size_t offset = 0;
  while (offset < text.size) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (code < FIRST_LETTER || code > LAST_LETTER) {
      count->others += (code >= 'a' && code <= 'z') || (code >= 0xC0 && code < 0x600);
    } else if (code < 0x64B || code >= 0x66E) {
      count->arabic++;
      count->telling[TELLS[code - FIRST_LETTER]]++;
    }
  }
}

static by_span by_letters(const letter_count *count)
{
  for (size_t i = 0; i < LETTER_ROWS; i++) {
    if (count->telling[LETTERS[i].letters] * 1000 >= LETTERS[i].least * count->arabic) {
      return by_span_of(LETTERS[i].language);
    }
  }
  return (by_span){0};
}

static bool is_word_byte(unsigned char byte)
{
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '\'';
}

static void count_word(by_span word, size_t counts[WORD_ROWS])
{
  for (size_t i = 0; i < WORD_ROWS; i++) {
    for (size_t j = 0; j < MOST_COMMON; j++) {
      counts[i] += word.at[0] == WORDS[i].words[j][0] && by_span_is(word, WORDS[i].words[j]);
    }
  }
}

/* The words of the text, and how many of them are common in each language. */
static size_t count_words(by_span text, size_t counts[WORD_ROWS])
{
  enum { LONGEST = 8 };
  size_t words = 0;
  size_t start = 0;
  while (start < text.size) {
    size_t end = start;
    while (end < text.size && is_word_byte((unsigned char)text.at[end])) {
      end++;
    }
    words += end > start;
    if (end > start && end - start <= LONGEST) {
      count_word(by_span_slice(text, start, end - start), counts);
    }
    start = end + 1;
  }
  return words;
}

/* The language whose common words are at least a twelfth of all, and half as many again as those of the next. */
static by_span by_words(by_span text)
{
  size_t counts[WORD_ROWS] = {0};
  const size_t words = count_words(text, counts);
  size_t best = 0;
  size_t second = 0;
  for (size_t i = 1; i < WORD_ROWS; i++) {
    if (counts[i] > counts[best]) {
      second = counts[best];
      best = i;
    } else if (counts[i] > second) {
      second = counts[i];
    }
  }
  if (words < LEAST_WORDS || counts[best] * 12 < words || counts[best] * 2 < second * 3) {
    return (by_span){0};
  }
  return by_span_of(WORDS[best].language);
}

by_span by_language_of(by_span text)
{
  letter_count count = {0};
  const by_span sample = sample_of(text);
  count_letters(sample, &count);
  if (count.arabic >= LEAST_LETTERS && count.arabic > count.others) {
    return by_letters(&count);
  }
  return count.others > count.arabic ? by_words(sample) : (by_span){0};
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The commonest words of a language are short, and written in ASCII. */
#include "text/detect_words.h"

enum {
  SAMPLE_BYTES = 1 << 16,
  LEAST_WORDS = 400,
  COMMON = 10,    /* words of a language */
  LONGEST = 5,    /* letters of such a word */
  LEAST_SHARE = 8 /* one word in so many is one of them */
};

static const char *const WORDS[][COMMON] = {
    {"the", "of", "and", "to", "that", "was", "in", "with", "for", "is"},
    {"der", "die", "und", "das", "nicht", "ist", "von", "den", "mit", "zu"},
    {"le", "la", "les", "des", "et", "est", "que", "de", "qui", "dans"},
    {"het", "een", "van", "en", "niet", "de", "dat", "aan", "op", "met"},
    {"och", "att", "det", "som", "en", "av", "till", "inte", "var", "med"},
    {"de", "la", "que", "el", "en", "y", "los", "se", "del", "las"},
    {"di", "e", "il", "che", "la", "non", "un", "per", "una", "con"},
};
enum { LANGUAGES = sizeof WORDS / sizeof WORDS[0] };

static bool is_letter(unsigned char byte)
{
  const unsigned char small = byte | 0x20;
  return byte >= 0x80 || (small >= 'a' && small <= 'z');
}

static void count_word(by_span word, size_t counts[static LANGUAGES])
{
  for (size_t i = 0; i < LANGUAGES; i++) {
    for (size_t k = 0; k < COMMON; k++) {
      counts[i] += word.at[0] == WORDS[i][k][0] && by_span_is(word, WORDS[i][k]);
    }
  }
}

bool by_is_known_latin(by_span source)
{
  const by_span sample = by_span_slice(source, 0, SAMPLE_BYTES);
  size_t counts[LANGUAGES] = {0};
  size_t words = 0;
  for (size_t start = 0; start < sample.size;) {
    size_t end = start;
    while (end < sample.size && is_letter((unsigned char)sample.at[end])) {
      end++;
    }
    words += end > start;
    if (end > start && end - start <= LONGEST) {
      count_word(by_span_slice(sample, start, end - start), counts);
    }
    start = end + 1;
  }
  bool known = false;
  for (size_t i = 0; i < LANGUAGES; i++) {
    known = known || counts[i] * LEAST_SHARE >= words;
  }
  return known && words >= LEAST_WORDS;
}

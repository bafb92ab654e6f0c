/* SPDX-License-Identifier: BSD-2-Clause */
/* Folding goes further than that of the shadow, for words only have to be found: no way leads back to the source. */
#include "read/word_list.h"

#include "base/utf8.h"

typedef struct letter {
  uint32_t code;
  uint32_t folded; /* 0: dropped */
} letter;

/* Letters that Arabic, Persian, Urdu and Kurdish texts write for one another; in ascending order. */
static const letter LETTERS[] = {
    {0x451, 0x435}, /* io: ie */
    {0x621, 0},     /* hamza */
    {0x622, 0x627}, /* alef with madda: alef */
    {0x623, 0x627}, /* alef with hamza */
    {0x624, 0x648}, /* waw with hamza: waw */
    {0x625, 0x627}, /* alef with hamza below */
    {0x626, 0x6CC}, /* yeh with hamza: yeh */
    {0x629, 0x647}, /* teh marbuta: heh */
    {0x670, 0},     /* superscript alef */
    {0x671, 0x627}, /* alef wasla */
    {0x6BE, 0x647}, /* heh doachashmee: heh */
    {0x6C0, 0x647}, /* heh with yeh above */
    {0x6C1, 0x647}, /* heh goal */
    {0x6C2, 0x647}, /* heh goal with hamza */
    {0x6C3, 0x647}, /* teh marbuta goal */
    {0x2019, '\''}, /* apostrophe */
};

enum { LATIN_FIRST = 0xC0, LATIN_LAST = 0x17F, VOWEL_FIRST = 0x64B, VOWEL_LAST = 0x65F };

/* The letter without its accent, for each code point from LATIN_FIRST to LATIN_LAST. */
static const char PLAIN[LATIN_LAST - LATIN_FIRST + 2] = "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
                                                        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                                        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

_Static_assert(sizeof PLAIN - 1 == LATIN_LAST - LATIN_FIRST + 1, "each letter has its plain form");

/* The letter as lists have it; 0 where it is dropped. */
static uint32_t fold(uint32_t code)
{
  if (code < LATIN_FIRST) {
    return code;
  }
  if (code <= LATIN_LAST) {
    return (unsigned char)PLAIN[code - LATIN_FIRST];
  }
  if (code >= VOWEL_FIRST && code <= VOWEL_LAST) {
    return 0;
  }
  for (size_t i = 0; i < sizeof LETTERS / sizeof LETTERS[0] && LETTERS[i].code <= code; i++) {
    if (LETTERS[i].code == code) {
      return LETTERS[i].folded;
    }
  }
  return code;
}

by_span by_word_fold(by_span word, char folded[BY_WORD_MOST])
{
  enum { LONGEST = 4 };
  size_t used = 0;
  size_t offset = 0;
  while (offset < word.size) {
    const uint32_t code = fold(by_utf8_next(word, &offset));
    if (used + LONGEST > BY_WORD_MOST) {
      return (by_span){0};
    }
    char bytes[LONGEST];
    const size_t size = code == 0 ? 0 : by_utf8_put(code, bytes);
    memcpy(folded + used, bytes, size);
    used += size;
  }
  while (used != 0 && folded[used - 1] == '.') {
    used--;
  }
  return (by_span){.at = folded, .size = used};
}

/* The order of the word at `start` against the folded one: below, at or above 0. A blank, which is below any letter, ends the one. */
static int order_at(const by_word_list *list, size_t start, by_span folded)
{
  const size_t left = list->size - start;
  const int order = memcmp(list->words + start, folded.at, left < folded.size ? left : folded.size);
  if (order != 0) {
    return order;
  }
  return left > folded.size && list->words[start + folded.size] != ' ';
}

static bool list_has(const by_word_list *list, by_span folded)
{
  size_t low = 1;
  size_t high = list->size;
  while (low < high) {
    size_t start = low + (high - low) / 2;
    while (start > low && list->words[start - 1] != ' ') {
      start--;
    }
    const int order = order_at(list, start, folded);
    if (order == 0) {
      return true;
    }
    if (order > 0) {
      high = start;
    } else {
      const char *end = memchr(list->words + start, ' ', high - start);
      low = end == NULL ? high : (size_t)(end - list->words) + 1;
    }
  }
  return false;
}

bool by_lists_have(const by_word_list *lists, by_span folded)
{
  if (folded.size == 0 || memchr(folded.at, ' ', folded.size) != NULL) {
    return false;
  }
  const by_word_list *list = lists;
  while (list[1].size != 0 && order_at(&list[1], 1, folded) <= 0) {
    list++;
  }
  return list_has(list, folded);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Lists of words as long texts: the words in the order of their bytes, a blank before and behind each. A word is found by halving. */
#ifndef BY_READ_WORD_LIST_H
#define BY_READ_WORD_LIST_H

#include "base/annotate.h"
#include "base/span.h"

typedef struct by_word_list {
  const char *words; /* folded */
  size_t size;       /* bytes */
} by_word_list;

enum { BY_WORD_MOST = 64 /* bytes of a folded word; longer ones are no word of a list */ };

/* A word of the shadow in one spelling: no vowel signs and hamzas, one form of each letter that languages write differently, no accents,
 * no full stop at its end. Empty where it is too long. */
by_span by_word_fold(by_span word, char folded[BY_WORD_MOST]) BY_NONNULL;
/* Whether a folded word is one of the lists', which follow one another in order; behind the last stands an empty one. */
bool by_lists_have(const by_word_list *lists, by_span folded) BY_NONNULL;

#endif

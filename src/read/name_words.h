/* SPDX-License-Identifier: BSD-2-Clause */
/* Words of names: of persons, of their titles, of the places that they write from. All in shadow text; spelling is folded. */
#ifndef BY_READ_NAME_WORDS_H
#define BY_READ_NAME_WORDS_H

#include "read/word_list.h"

typedef enum by_name_word {
  BY_TITLE_WORD,           /* a title in Latin or Cyrillic script: no part of the name */
  BY_HONORIFIC_WORD,       /* a title in Arabic script before a name: part of it, and a sign of one */
  BY_SUFFIX_WORD,          /* a title in Arabic script behind a name */
  BY_KUNYA_WORD,           /* father of, son of: a name follows */
  BY_EPITHET_WORD,         /* politeness between a cue and a name */
  BY_DERIVED_WORD,         /* "from a lecture", "translated from": whose it is may follow */
  BY_ROLE_WORD,            /* what the bearer of the name before it is */
  BY_READER_WORD,          /* what a writer calls himself before his name */
  BY_FAMILY_END_WORD,      /* an end of family names in Arabic script, also a word of its own */
  BY_PLACE_WORD,           /* a town or country that is signed from */
  BY_PLACE_COMPANION_WORD, /* goes on with the name of a place */
  BY_PLACE_PREFIX_WORD,    /* begins the name of a place: mount, island, saint */
  BY_AMBIGUOUS_WORD,       /* a given name that is a common word, too */
  BY_STOP_WORD,            /* no name of a person has it */
  BY_VERB_WORD,            /* ends a sentence, not a name */
  BY_NOTICE_WORD,          /* tells of a book: who is named beside it wrote that */
  BY_GENRE_WORD,           /* a kind of text */
  BY_LINK_WORD,            /* behind a kind of text: whose it is */
  BY_WEAK_LINK_WORD,       /* the same, and much else */
  BY_NAME_WORD_KINDS
} by_name_word;

/* Whether the word, a full stop behind it left aside, is one of the kind. */
bool by_word_is(by_span word, by_name_word kind);
/* Whether it is a given name in any script. */
bool by_is_given_name(by_span word);

#endif

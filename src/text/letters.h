/* SPDX-License-Identifier: BSD-2-Clause */
/* What a character is to the models of letters (text/letter_models.h). */
#ifndef BY_TEXT_LETTERS_H
#define BY_TEXT_LETTERS_H

#include <stdbool.h>
#include <stdint.h>

typedef enum by_letter_kind {
  BY_LETTER_EDGE,  /* blanks, punctuation, digits of ASCII: the edge of a word */
  BY_LETTER_DIGIT, /* beyond ASCII */
  BY_LETTER_LETTER,
  BY_LETTER_SILENT, /* vowel marks and characters without a shape */
  BY_LETTER_SYMBOL,
  BY_LETTER_BOX, /* box drawing */
  BY_LETTER_ODD  /* controls and what is no character */
} by_letter_kind;

typedef struct by_letter {
  by_letter_kind kind;
  uint16_t code; /* folded: small, and one letter for the Arabic and Persian shapes of it */
  bool capital;
  bool in_word; /* a letter, and no sign that Unicode calls one */
} by_letter;

by_letter by_letter_of(uint16_t code);

#endif

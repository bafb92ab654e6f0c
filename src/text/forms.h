/* SPDX-License-Identifier: BSD-2-Clause */
/* Arabic presentation forms: characters that older programs stored for the shape of a letter, or of two or three joined ones, instead of
 * the letters. Signs that are no shapes of letters (ornate brackets, words written as one sign, marks of vowels on their own) are none
 * here. */
#ifndef BY_TEXT_FORMS_H
#define BY_TEXT_FORMS_H

#include "base/annotate.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { BY_FORM_LETTERS = 4 }; /* at most */

typedef struct by_form {
  uint32_t letters[BY_FORM_LETTERS];
  size_t count;
  bool joins_before; /* the shape is joined to the letter before it */
  bool joins_after;
} by_form;

/* False where the code point is no presentation form. */
bool by_form_of(uint32_t code, by_form *form) BY_MUST_USE BY_NONNULL;

/* How a letter of the Arabic script joins. */
typedef enum by_joining {
  BY_JOINS_NOT,    /* no letter of a joining script, or one that stands alone */
  BY_JOINS_BEFORE, /* only to the letter before it: alef, dal */
  BY_JOINS_BOTH,
  BY_JOINS_MARK /* a mark on the letter before it */
} by_joining;

by_joining by_joining_of(uint32_t code);

#endif

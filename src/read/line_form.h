/* SPDX-License-Identifier: BSD-2-Clause */
/* The form of a line, by its marks and digits alone. */
#ifndef BY_READ_LINE_FORM_H
#define BY_READ_LINE_FORM_H

#include "base/span.h"

#include <stdint.h>

typedef enum by_line_form {
  BY_FORM_BRACKETED = 1U << 0, /* begins with a bracket and ends with one */
  BY_FORM_COLON = 1U << 1,     /* ends with a colon: introduces what follows */
  BY_FORM_NUMBERED = 1U << 2,  /* begins with digits */
  BY_FORM_NUMBER = 1U << 3,    /* no letters but digits: the number of a part, the call of a note */
  BY_FORM_SPACED = 1U << 4,    /* two halves with a wide mark between them, as Arabic and Persian verse is set, or dots before it */
  BY_FORM_NOTE = 1U << 5,      /* a number in square brackets leads it, as the call of a footnote */
  BY_FORM_RUNNING = 1U << 7,   /* a number at one end, parted by blanks: the head or foot of a page */
  BY_FORM_LOWER = 1U << 6      /* most of its letters are small ones, of a script that has capitals */
} by_line_form;

/* The forms the line has, a sum of by_line_form. */
unsigned by_line_form_of(by_span line);
/* Whether a letter stands in the text. */
bool by_has_letter(by_span text);
/* Whether the text ends as a sentence or a clause does. */
bool by_ends_a_sentence(by_span text);
/* Whether the text says what a picture shows: "[Illustration: A LIGHT-HOUSE". */
bool by_line_is_caption(by_span text);

#endif

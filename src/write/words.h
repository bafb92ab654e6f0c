/* SPDX-License-Identifier: BSD-2-Clause */
/* Interface words: what an edition says beside the source's own text (contents, colophon, date unknown ...), by language. A language
 * without a row gets English, which the page must then mark as such. */
#ifndef BY_WRITE_WORDS_H
#define BY_WRITE_WORDS_H

#include "base/annotate.h"
#include "base/buffer.h"
#include "model/record.h"
#include "text/script.h"

typedef enum by_word {
  BY_WORD_CONTENTS,
  BY_WORD_COVER,
  BY_WORD_TITLE_PAGE,
  BY_WORD_TEXT, /* where the reading begins */
  BY_WORD_COLOPHON,
  BY_WORD_LANDMARKS,
  BY_WORD_MASTHEAD, /* before the lines of the masthead as printed */
  BY_WORD_UNTITLED, /* an article without head; its number follows */
  BY_WORD_TITLE,
  BY_WORD_NUMBER,
  BY_WORD_VOLUME,
  BY_WORD_DATE,
  BY_WORD_PUBLISHER,
  BY_WORD_RIGHTS,
  BY_WORD_FILE, /* the source's name */
  BY_WORD_DIGEST,
  BY_WORD_PROGRAM,
  BY_WORD_UNKNOWN,
  BY_WORD_UNCONFIRMED, /* recognised, but nobody confirmed it */
  BY_WORD_ABOUT,       /* before an approximate date */
  BY_WORD_PROBABLY,    /* before an uncertain date */
  BY_WORD_COMMA,       /* between two names, and between family and given name; with its space */
  BY_WORD_KEPT,        /* what the edition changes in the text at level 0 of normalisation; then at 1 and 2 */
  BY_WORD_CHANGE,
  BY_WORD_LETTERS,
  BY_WORD_ACCESSIBILITY, /* the accessibility summary */
  BY_WORD_AUTHOR,        /* from here in the order of by_role */
  BY_WORD_TRANSLATOR,
  BY_WORD_INTERVIEWER,
  BY_WORD_INTERVIEWEE,
  BY_WORD_EDITOR,
  BY_WORDS
} by_word;

_Static_assert((int)BY_WORD_EDITOR - (int)BY_WORD_AUTHOR == (int)BY_EDITOR, "a word for each role, in their order");

enum { BY_MONTHS = 12 };

typedef struct by_words {
  const char *language; /* primary subtag of BCP 47 */
  by_direction direction;
  unsigned zero;         /* code point of the digit 0 */
  const char *after_day; /* between day and month */
  const char *words[BY_WORDS];
  const char *months[BY_MONTHS]; /* Gregorian, in the form that stands before a year */
} by_words;

/* The words of the language where they run in its direction; else the English ones. */
const by_words *by_words_for(by_span language, by_direction direction);
by_span by_words_get(const by_words *words, by_word word) BY_NONNULL;
/* What the text stands for in some language; BY_WORDS: it is none of these. */
by_word by_words_named(by_span text);
/* ASCII digits as the language's own; other bytes stay. */
void by_words_add_digits(const by_words *words, by_span number, by_buffer *out) BY_NONNULL;
/* An EDTF date or interval in words: day, month and year, approximate or uncertain as a whole. False, and nothing appended, where it has
 * any other form. */
bool by_words_add_date(const by_words *words, by_span edtf, by_buffer *out) BY_NONNULL;

#endif

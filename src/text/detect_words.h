/* SPDX-License-Identifier: BSD-2-Clause */
/* Telling a text in Latin letters by its commonest words, before its encoding is known. For text/detect_bytes.c. */
#ifndef BY_TEXT_DETECT_WORDS_H
#define BY_TEXT_DETECT_WORDS_H

#include "base/span.h"

/* Whether the bytes, read as ASCII, are running text in one of the languages that the table in detect_words.c has. Then letters beyond
 * ASCII that are unusual for the language stand in foreign words and names. */
bool by_is_known_latin(by_span source);

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* The script and direction of a text, by counting its letters; the direction of a language tag. */
#ifndef BY_TEXT_SCRIPT_H
#define BY_TEXT_SCRIPT_H

#include "base/span.h"

typedef enum by_direction { BY_LTR, BY_RTL } by_direction;

/* Characters of a text by their lead bytes alone: quickly counted, rather too many than too few. */
typedef struct by_leads {
  size_t latin; /* ASCII letters */
  size_t right; /* U+0580 to U+07FF: the end of Armenian, Hebrew, Arabic, Syriac, Thaana, N'Ko */
  size_t other; /* any other character of two bytes that may be a letter */
  size_t high;  /* of three or four bytes: may be of either direction (continuation bytes are never counted) */
} by_leads;

by_leads by_leads_count(by_span text);
/* Right-to-left where most of the letters are (Arabic, Hebrew, Syriac, Thaana, N'Ko ...). */
by_direction by_direction_of_text(by_span text);
/* Whether the text has letters, and most of them run against the direction. */
bool by_text_runs_against(by_span text, by_direction direction);
/* By the script subtag, else by the language's usual script. */
by_direction by_direction_of_language(by_span tag);
/* The tag of a text of which only the script is known, by most of its letters: und-Latn, und-Arab, und-Hebr ...; und for another one. */
by_span by_script_tag(by_span text);
/* "rtl" or "ltr". */
const char *by_direction_name(by_direction direction);

#endif

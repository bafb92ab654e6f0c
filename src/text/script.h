/* SPDX-License-Identifier: BSD-2-Clause */
/* The script and direction of a text, by counting its letters; the direction of a language tag. */
#ifndef BY_TEXT_SCRIPT_H
#define BY_TEXT_SCRIPT_H

#include "base/span.h"

typedef enum by_direction { BY_LTR, BY_RTL } by_direction;

/* Right-to-left where most of the letters are (Arabic, Hebrew, Syriac, Thaana, N'Ko ...). */
by_direction by_direction_of_text(by_span text);
/* By the script subtag, else by the language's usual script. */
by_direction by_direction_of_language(by_span tag);
/* "rtl" or "ltr". */
const char *by_direction_name(by_direction direction);

#endif

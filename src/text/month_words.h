/* SPDX-License-Identifier: BSD-2-Clause */
/* The tables of months by script, for text/month_words.c. */
#ifndef BY_TEXT_MONTH_WORDS_H
#define BY_TEXT_MONTH_WORDS_H

#include "text/words.h"

extern const by_month by_latin_months[];
extern const size_t by_latin_month_count;
extern const by_month by_cyrillic_months[];
extern const size_t by_cyrillic_month_count;
extern const by_month by_arabic_months[];
extern const size_t by_arabic_month_count;

#endif

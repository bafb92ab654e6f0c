/* SPDX-License-Identifier: BSD-2-Clause */
/* Words that stand in spreadsheets: months as the programs abbreviate them, and languages as other tools name them. */
#ifndef BY_READ_SHEET_WORDS_H
#define BY_READ_SHEET_WORDS_H

#include "base/annotate.h"
#include "base/span.h"

/* Whether the word, in lower case and without a full stop, is a month as spreadsheet programs shorten it. */
bool by_month_is_short(by_span word);
/* The tag (BCP 47) of a language that is named by a code of three letters or by its English name; else the name itself. */
by_span by_language_tag_of(by_span name);

#endif

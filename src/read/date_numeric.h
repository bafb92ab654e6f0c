/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates without the name of a month. */
#ifndef BY_READ_DATE_NUMERIC_H
#define BY_READ_DATE_NUMERIC_H

#include "read/date_parse.h"

/* Three numbers with the same mark between them, or a month and a year: "1398/10/21", "5 - 9 - 1910", "06.2005". */
bool by_date_numeric(const by_date_tokens *tokens, size_t index, by_printed_date *date) BY_MUST_USE BY_NONNULL;
/* A year alone on its line, or behind a word for year that begins the line. */
bool by_date_year(const by_date_tokens *tokens, size_t index, by_printed_date *date) BY_MUST_USE BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* The words by which a letter greets and ends, in shadow text. */
#ifndef BY_READ_LETTER_WORDS_H
#define BY_READ_LETTER_WORDS_H

#include "base/annotate.h"
#include "base/span.h"

/* Whether the line greets who is written to: "Dear Sir,". */
bool by_line_is_salute(by_span line);
/* Whether the line is what a letter ends with before its signature: "Yours truly,". */
bool by_line_is_closing(by_span line);

#endif

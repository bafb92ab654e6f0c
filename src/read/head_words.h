/* SPDX-License-Identifier: BSD-2-Clause */
/* Words by which a short line shows that it is no head of an article: a table of contents, a section, a question. In shadow text. */
#ifndef BY_READ_HEAD_WORDS_H
#define BY_READ_HEAD_WORDS_H

#include "text/shadow.h"

/* Whether the line announces a table of contents: "In this issue:". */
bool by_line_is_contents(const by_shadow *line) BY_NONNULL;
/* Whether the line names a section that periodicals have: "Book reviews", "Story". */
bool by_line_is_section(const by_shadow *line) BY_NONNULL;
/* Whether the line begins with the mark of a question or an answer: "Q:". */
bool by_line_is_turn(const by_shadow *line) BY_NONNULL;

#endif

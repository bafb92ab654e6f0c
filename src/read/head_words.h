/* SPDX-License-Identifier: BSD-2-Clause */
/* Words by which a short line shows that it is no head of an article: a table of contents, a section, a question. In shadow text. */
#ifndef BY_READ_HEAD_WORDS_H
#define BY_READ_HEAD_WORDS_H

#include "text/shadow.h"

/* The start of a line, as far as its words are looked at here; whole characters. */
by_span by_head_sample(by_span line);
/* Whether the line announces a table of contents: "In this issue:". */
bool by_line_is_contents(const by_shadow *line) BY_NONNULL;
/* Whether the line names a section that periodicals have: "Book reviews", "Story". */
bool by_line_is_section(const by_shadow *line) BY_NONNULL;
/* Whether the line begins with the mark of a question or an answer: "Q:", "(Answer) ...", or is that word. */
bool by_line_is_turn(const by_shadow *line) BY_NONNULL;

/* Whether the line says that the article goes on from another issue or page: "Continued from p. 3". */
bool by_line_is_continuation(const by_shadow *line) BY_NONNULL;
/* Whether the line names a kind of poem: the head of a section, or a poem's only title. */
bool by_line_is_poem(const by_shadow *line) BY_NONNULL;
/* Whether the line stands for a picture: "[Illustration: ...". */
bool by_line_is_picture(const by_shadow *line) BY_NONNULL;
/* Whether the line is a formula that opens letters and books: the basmala, "in the name of God". */
bool by_line_is_formula(const by_shadow *line) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Breaks: where the typography of an issue sets its articles apart. A periodical keeps to one way: wide gaps, the only gaps there are,
 * rules, or short lines in a text without gaps. */
#ifndef BY_READ_BREAKS_H
#define BY_READ_BREAKS_H

#include "read/reading.h"

typedef enum by_break_style {
  BY_BREAK_WIDE_GAP,   /* two empty lines or more, where one parts paragraphs */
  BY_BREAK_GAP,        /* an empty line, where paragraphs have none */
  BY_BREAK_RULE,       /* a rule with empty lines around it, where the text has any */
  BY_BREAK_SHORT_LINE, /* a short line among long ones, in a text without empty lines */
  BY_BREAK_HEAD,       /* none of these: every line must show by itself that it is a head */
  BY_BREAK_STYLES
} by_break_style;

/* What begins at a piece. */
typedef enum by_break { BY_NO_BREAK, BY_BREAK_KICKER, BY_BREAK_ARTICLE, BY_BREAK_CONTENTS } by_break;

typedef struct by_breaks {
  by_break_style style;
  const unsigned char *at; /* a by_break for each piece of the layout; NULL for BY_BREAK_HEAD */
} by_breaks;

/* Finds them from piece `first` on; false where memory is short. */
bool by_breaks_find(const by_reading *reading, size_t first, by_breaks *breaks) BY_MUST_USE BY_NONNULL;
/* Whether the piece is one line of text, short enough for a head. */
bool by_piece_is_short(const by_layout *layout, const by_piece *piece) BY_NONNULL;

#endif

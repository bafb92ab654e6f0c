/* SPDX-License-Identifier: BSD-2-Clause */
/* What an earlier program did to all lines of a text, and how it is taken back for an edition: UTF-8 that was read in an older encoding and
 * saved so, lines that stand as they were seen on the screen, and Kurdish that only one family of fonts shows. Each is told by the whole
 * text, or not at all. */
#ifndef BY_TEXT_REPAIR_H
#define BY_TEXT_REPAIR_H

#include "text/mojibake.h"
#include "text/regular.h"
#include "text/text.h"

typedef struct by_repair {
  const by_misread *misread; /* the encoding that UTF-8 was read in, and where; NULL: none */
  bool turned;               /* lines stand as they were seen */
  bool ali_k;                /* Kurdish is written for the fonts of Ali-K */
} by_repair;

/* Looks at all lines; false where memory is short or ICU fails. */
bool by_repair_find(const by_text *text, by_arena *arena, by_repair *repair) BY_MUST_USE BY_NONNULL;
/* Adds the changes of a range of the text: those of the repair, else those of text/regular.h. False where memory is short. */
bool by_repair_add(const by_repair *repair, const by_letters *letters, by_span range) BY_MUST_USE BY_NONNULL;
/* Whether a repair makes `after` of `before`, but for the changes of text/regular.h; false where memory is short, too. */
bool by_repair_is_lawful(by_change_rule rule, by_span before, by_span after);

#endif

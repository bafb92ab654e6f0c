/* SPDX-License-Identifier: BSD-2-Clause */
/* Words of imprints, in shadow text. */
#ifndef BY_READ_IMPRINT_WORDS_H
#define BY_READ_IMPRINT_WORDS_H

#include "text/shadow.h"

/* What the words of the line weigh: 2 for each that only imprints have, 1 for each that advertisements have, too. */
unsigned by_imprint_weight(const by_shadow *line) BY_NONNULL;
/* Whether the line, which might be a head, is a line of an imprint: "Price: 5 s.". */
bool by_line_is_imprint(const by_shadow *line) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Two values that a message sets against each other and that look the same: what differs becomes visible. */
#ifndef BY_REPORT_LOOK_ALIKE_H
#define BY_REPORT_LOOK_ALIKE_H

#include "base/annotate.h"
#include "base/buffer.h"

/* Whether the two differ, but only in letters that cannot be told apart by eye: joiners, direction marks, soft hyphens, blanks, Arabic for
 * Persian letters and digits, another normal form. */
bool by_look_alike(by_span text, by_span other) BY_MUST_USE;
/* Appends the text, which looks like the other: as \u{06CC} where they differ. */
void by_look_alike_add(by_span text, by_span other, by_buffer *out) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* The cells of a line of a table that is set with blanks. */
#ifndef BY_TEXT_COLUMNS_H
#define BY_TEXT_COLUMNS_H

#include "base/annotate.h"
#include "base/span.h"

/* Takes the first cell off the line: `*rest` is what stands behind the blanks that end it, empty behind the last. Two spaces or a tab part
 * cells; no-break spaces and line ends do not. The line has no blanks at its edges. */
by_span by_column_next(by_span line, by_span *rest) BY_NONNULL;
/* How many cells the line has. */
size_t by_column_count(by_span line);

#endif

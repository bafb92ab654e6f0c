/* SPDX-License-Identifier: BSD-2-Clause */
/* Headlines of Markdown. */
#ifndef BY_TEXT_HEADING_H
#define BY_TEXT_HEADING_H

#include "text/text.h"

/* The bytes of the signs that mark a headline at the start of the line, "## ", in a text that begins with a header between hyphens; else 0.
 */
size_t by_heading_signs(const by_text *text, by_span line) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Words by which a line shows what kind of block it is. In shadow text. */
#ifndef BY_READ_BLOCK_WORDS_H
#define BY_READ_BLOCK_WORDS_H

#include "text/shadow.h"

/* The text behind the word for a page that begins it: "page", "S.", "ص"; the whole text where there is none. */
by_span by_behind_page_word(by_span text);
/* Whether the line says that what ends here goes on elsewhere, or has ended: "To be continued", and hardly more. */
bool by_line_is_trailer(by_span line);

#endif

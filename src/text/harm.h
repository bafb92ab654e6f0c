/* SPDX-License-Identifier: BSD-2-Clause */
/* Characters that harm a text, and are kept where its source has them: replacement characters, non-characters, controls of direction. */
#ifndef BY_TEXT_HARM_H
#define BY_TEXT_HARM_H

#include "base/buffer.h"

/* Adds the code points of those that the text has, each once, as U+FFFD, separated by blanks. */
void by_harm_list(by_span text, by_buffer *out) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Kurdish that was written for the fonts of the Ali-K family, which draw Kurdish letters in the place of Arabic ones. */
#ifndef BY_TEXT_ALI_K_H
#define BY_TEXT_ALI_K_H

#include "base/buffer.h"

/* What tells these fonts from others that put Kurdish in the place of Arabic letters. */
typedef struct by_ali_k {
  size_t lines;  /* of many letters */
  size_t hacked; /* of those, with teh marbuta before a letter as Arabic never has it */
  size_t marked; /* yeh with fatha, which these fonts have for e with a hook */
  size_t sad;    /* which others have for it */
} by_ali_k;

/* Takes a line that is not ASCII. */
void by_ali_k_line(by_ali_k *found, by_span line) BY_NONNULL;
/* Whether the text is written for these fonts: nearly all of its lines are, and the letters are theirs. */
bool by_ali_k_told(const by_ali_k *found) BY_NONNULL;
/* Appends the text in Kurdish letters. What is not sure (sad, hamza, a kasra that stands alone) stays. */
void by_ali_k_write(by_span text, by_buffer *out) BY_NONNULL;

#endif

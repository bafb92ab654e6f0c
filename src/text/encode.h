/* SPDX-License-Identifier: BSD-2-Clause */
/* From UTF-8 back to the bytes of an encoding, with the usual code where a character has two. */
#ifndef BY_TEXT_ENCODE_H
#define BY_TEXT_ENCODE_H

#include "base/arena.h"
#include "base/buffer.h"
#include "text/charset.h"

typedef struct by_encoder {
  const by_charset *charset;
  const unsigned char *bytes; /* of each code point up to U+FFFF its byte, 0 where it has none; NULL where the encoding needs no table */
} by_encoder;

/* False where memory is short or ICU fails. */
bool by_encoder_open(const by_charset *charset, by_arena *arena, by_encoder *encoder) BY_MUST_USE BY_NONNULL;
/* Appends the character; false where the encoding has none. */
bool by_encode(const by_encoder *encoder, uint32_t code, by_buffer *out) BY_MUST_USE BY_NONNULL;

#endif

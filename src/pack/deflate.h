/* SPDX-License-Identifier: BSD-2-Clause */
/* Raw deflate streams (RFC 1951) and CRC-32 of whole texts in memory. */
#ifndef BY_PACK_DEFLATE_H
#define BY_PACK_DEFLATE_H

#include "base/buffer.h"

#include <stdint.h>

typedef struct by_deflater by_deflater;

void by_deflater_free(by_deflater *deflater);
/* NULL where memory is short. */
by_deflater *by_deflater_new(void) BY_OWNED_BY(by_deflater_free);
/* Appends the stream of `plain` at level 6; false where the buffer is full or memory is short. */
bool by_deflate(by_deflater *deflater, by_span plain, by_buffer *out) BY_MUST_USE BY_NONNULL;

typedef struct by_inflater by_inflater;

void by_inflater_free(by_inflater *inflater);
/* NULL where memory is short. */
by_inflater *by_inflater_new(void) BY_OWNED_BY(by_inflater_free);
/* Whether `packed` is one stream that ends at its last byte and gives exactly `size` bytes, which are put at `plain`. */
bool by_inflate(by_inflater *inflater, by_span packed, char *plain, size_t size) BY_MUST_USE BY_NONNULL_AT(1);

/* CRC-32 as ZIP has it; and that of a text that goes on, from what the text so far has (0: nothing yet). */
uint32_t by_crc32(by_span bytes);
uint32_t by_crc32_more(uint32_t before, by_span bytes);

#endif

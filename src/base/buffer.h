/* SPDX-License-Identifier: BSD-2-Clause */
/* A buffer holds growing bytes. A failure (memory, ceiling) is sticky: later additions do nothing, and the owner asks once, at the end. */
#ifndef BY_BASE_BUFFER_H
#define BY_BASE_BUFFER_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

typedef struct by_buffer {
  char *at;        /* owned; always NUL-terminated behind `size` once anything was added */
  size_t size;     /* bytes in use */
  size_t capacity; /* bytes allocated */
  size_t ceiling;  /* size never goes above this */
  bool failed;     /* memory or ceiling was reached: the content is incomplete */
} by_buffer;

/* An empty buffer that never holds more than `ceiling` bytes. It allocates with the first addition. */
static inline by_buffer by_buffer_of(size_t ceiling)
{
  return (by_buffer){.ceiling = ceiling};
}

static inline by_span by_buffer_span(const by_buffer *buffer)
{
  return (by_span){.at = buffer->at, .size = buffer->size};
}

/* Frees the bytes; the buffer is empty and usable again. */
void by_buffer_drop(by_buffer *buffer) BY_NONNULL;
/* Forgets the content and the failure, keeps the memory. */
void by_buffer_clear(by_buffer *buffer) BY_NONNULL;
/* Room for `more` further bytes behind the content, or NULL (sticky). The caller writes there and then adds to `size`. */
char *by_buffer_room(by_buffer *buffer, size_t more) BY_MUST_USE BY_NONNULL;
void by_buffer_add(by_buffer *buffer, by_span bytes) BY_NONNULL;
/* The length of a literal is known where it is called. */
static inline void by_buffer_add_text(by_buffer *buffer, const char *text)
{
  by_buffer_add(buffer, by_span_of(text));
}
void by_buffer_add_byte(by_buffer *buffer, char byte) BY_NONNULL;
void by_buffer_add_blanks(by_buffer *buffer, size_t count) BY_NONNULL;
enum { BY_NUMBER_ROOM = 24 }; /* bytes that hold any number in decimal digits */
/* The number in decimal ASCII digits, within `room`; a NUL stands behind them. */
by_span by_digits_of(uint64_t number, char room[BY_NUMBER_ROOM]) BY_NONNULL;
void by_buffer_add_number(by_buffer *buffer, uint64_t number) BY_NONNULL;
/* The bytes in lower-case hexadecimal, within `room`, which has two bytes for each. */
by_span by_hex_of(by_span bytes, char *room) BY_NONNULL;
void by_buffer_add_hex(by_buffer *buffer, by_span bytes) BY_NONNULL;

#endif

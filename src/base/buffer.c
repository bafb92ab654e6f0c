/* SPDX-License-Identifier: BSD-2-Clause */
/* Growth by half again, never above the ceiling. */
#include "base/buffer.h"

#include <stdlib.h>

enum { SMALLEST = 256 };

void by_buffer_drop(by_buffer *buffer)
{
  free(buffer->at);
  *buffer = by_buffer_of(buffer->ceiling);
}

void by_buffer_clear(by_buffer *buffer)
{
  buffer->size = 0;
  buffer->failed = false;
}

static size_t next_capacity(const by_buffer *buffer, size_t needed)
{
  size_t capacity = buffer->capacity < SMALLEST ? SMALLEST : buffer->capacity + buffer->capacity / 2;
  if (capacity < needed) {
    capacity = needed;
  }
  return capacity;
}

char *by_buffer_room(by_buffer *buffer, size_t more)
{
  if (buffer->failed || more > buffer->ceiling - buffer->size) {
    buffer->failed = true;
    return NULL;
  }
  /* One byte more than asked for, so that a NUL always fits. */
  if (more >= buffer->capacity - buffer->size) {
    const size_t capacity = next_capacity(buffer, buffer->size + more + 1);
    char *moved = realloc(buffer->at, capacity);
    if (moved == NULL) {
      buffer->failed = true;
      return NULL;
    }
    buffer->at = moved;
    buffer->capacity = capacity;
  }
  return buffer->at + buffer->size;
}

void by_buffer_add(by_buffer *buffer, by_span bytes)
{
  char *room = by_buffer_room(buffer, bytes.size);
  if (room == NULL) {
    return;
  }
  if (bytes.size != 0) {
    memcpy(room, bytes.at, bytes.size);
  }
  buffer->size += bytes.size;
  buffer->at[buffer->size] = '\0';
}

void by_buffer_add_byte(by_buffer *buffer, char byte)
{
  char *room = by_buffer_room(buffer, 1);
  if (room != NULL) {
    room[0] = byte;
    room[1] = '\0';
    buffer->size++;
  }
}

void by_buffer_add_blanks(by_buffer *buffer, size_t count)
{
  for (; count != 0; count--) {
    by_buffer_add_byte(buffer, ' ');
  }
}

by_span by_digits_of(uint64_t number, char room[BY_NUMBER_ROOM])
{
  size_t start = BY_NUMBER_ROOM - 1;
  room[start] = '\0';
  do {
    room[--start] = (char)('0' + number % 10);
    number /= 10;
  } while (number != 0);
  return (by_span){.at = room + start, .size = BY_NUMBER_ROOM - 1 - start};
}

void by_buffer_add_number(by_buffer *buffer, uint64_t number)
{
  char room[BY_NUMBER_ROOM];
  by_buffer_add(buffer, by_digits_of(number, room));
}

by_span by_hex_of(by_span bytes, char *room)
{
  static const char HEX[] = "0123456789abcdef";
  for (size_t i = 0; i < bytes.size; i++) {
    const unsigned char byte = (unsigned char)bytes.at[i];
    room[2 * i] = HEX[byte >> 4];
    room[2 * i + 1] = HEX[byte & 15];
  }
  return (by_span){.at = room, .size = 2 * bytes.size};
}

void by_buffer_add_hex(by_buffer *buffer, by_span bytes)
{
  char *room = bytes.size > SIZE_MAX / 2 ? NULL : by_buffer_room(buffer, 2 * bytes.size);
  if (room == NULL) {
    buffer->failed = true;
    return;
  }
  buffer->size += by_hex_of(bytes, room).size;
  buffer->at[buffer->size] = '\0';
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Well-formedness by the length and the allowed second byte that each first byte announces. */
#include "base/utf8.h"

typedef struct lead {
  size_t length;           /* bytes of the character; 0: no character begins so */
  unsigned char low, high; /* bounds of the second byte */
} lead;

static lead lead_of(unsigned char first)
{
  if (first < 0x80) {
    return (lead){.length = 1};
  }
  if (first < 0xC2 || first > 0xF4) {
    return (lead){.length = 0};
  }
  if (first < 0xE0) {
    return (lead){.length = 2, .low = 0x80, .high = 0xBF};
  }
  if (first < 0xF0) {
    return (lead){.length = 3, .low = first == 0xE0 ? 0xA0 : 0x80, .high = first == 0xED ? 0x9F : 0xBF};
  }
  return (lead){.length = 4, .low = first == 0xF0 ? 0x90 : 0x80, .high = first == 0xF4 ? 0x8F : 0xBF};
}

/* The length of the well-formed character at the start of `bytes`, or 0. */
static size_t character_length(const unsigned char *bytes, size_t left)
{
  const lead kind = lead_of(bytes[0]);
  if (kind.length == 0 || kind.length > left) {
    return 0;
  }
  if (kind.length > 1 && (bytes[1] < kind.low || bytes[1] > kind.high)) {
    return 0;
  }
  for (size_t i = 2; i < kind.length; i++) {
    if ((bytes[i] & 0xC0) != 0x80) {
      return 0;
    }
  }
  return kind.length;
}

enum { BLOCK = 64 }; /* bytes that are looked at together */

/* Whether the block is well-formed as far as it goes and has characters of one to three bytes only: a quick look, of which most texts need
 * no other. Before it two bytes must stand that end with a whole character. It may say no of a good block, which has a byte of E0, ED or F0
 * on. Compilers make this a few steps for many bytes at once. */
static bool is_usual_block(const unsigned char *block)
{
  unsigned char bad = 0;
  for (size_t i = 0; i < BLOCK; i++) {
    const unsigned char byte = block[i];
    const unsigned char before = block[(ptrdiff_t)i - 1];
    const unsigned char second = block[(ptrdiff_t)i - 2];
    const unsigned char continues = (byte & 0xC0) == 0x80;
    const unsigned char due = (unsigned char)((before >= 0xC0) + (second >= 0xE0)); /* 2 is bad, too */
    const unsigned char rare = (unsigned char)((before == 0xE0) + (byte == 0xED) + ((byte & 0xFE) == 0xC0) + (byte >= 0xF0));
    bad |= (unsigned char)((continues ^ due) | rare);
  }
  return bad == 0;
}

/* The bytes of the block without the first ones of a character that goes on behind it. */
static size_t whole_size(const unsigned char *block)
{
  if (block[BLOCK - 1] >= 0xC0) {
    return BLOCK - 1;
  }
  return block[BLOCK - 2] >= 0xE0 ? BLOCK - 2 : BLOCK;
}

/* From `offset` on, character by character, to `end` or behind it, or to the first bad byte. */
static size_t pass_characters(by_span text, size_t offset, size_t end)
{
  const unsigned char *bytes = (const unsigned char *)text.at;
  size_t length = 1;
  while (offset < end && length != 0) {
    length = character_length(bytes + offset, text.size - offset);
    offset += length;
  }
  return offset;
}

size_t by_utf8_valid(by_span text)
{
  const unsigned char *bytes = (const unsigned char *)text.at;
  size_t offset = pass_characters(text, 0, text.size < 2 ? text.size : 2);
  size_t end = 2;
  while (offset >= end && offset < text.size) {
    if (text.size - offset >= BLOCK && is_usual_block(bytes + offset)) {
      offset += whole_size(bytes + offset);
      end = offset;
    } else {
      end = text.size - offset < BLOCK ? text.size : offset + BLOCK;
      offset = pass_characters(text, offset, end);
    }
  }
  return offset;
}

/* A character of three or four bytes. */
uint32_t by_utf8_next_long(by_span text, size_t *offset)
{
  const unsigned char *bytes = (const unsigned char *)text.at + *offset;
  if (bytes[0] < 0xF0) {
    *offset += 3;
    return (uint32_t)(bytes[0] & 0x0F) << 12 | (uint32_t)(bytes[1] & 0x3F) << 6 | (uint32_t)(bytes[2] & 0x3F);
  }
  *offset += 4;
  return (uint32_t)(bytes[0] & 0x07) << 18 | (uint32_t)(bytes[1] & 0x3F) << 12 | (uint32_t)(bytes[2] & 0x3F) << 6 |
         (uint32_t)(bytes[3] & 0x3F);
}

size_t by_utf8_put(uint32_t code, char out[4])
{
  if (code < 0x80) {
    out[0] = (char)code;
    return 1;
  }
  if (code < 0x800) {
    out[0] = (char)(0xC0 | code >> 6);
    out[1] = (char)(0x80 | (code & 0x3F));
    return 2;
  }
  if (code < 0x10000) {
    out[0] = (char)(0xE0 | code >> 12);
    out[1] = (char)(0x80 | (code >> 6 & 0x3F));
    out[2] = (char)(0x80 | (code & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | code >> 18);
  out[1] = (char)(0x80 | (code >> 12 & 0x3F));
  out[2] = (char)(0x80 | (code >> 6 & 0x3F));
  out[3] = (char)(0x80 | (code & 0x3F));
  return 4;
}

/* Of a block no longer than a byte can count. */
static size_t count_in_block(const unsigned char *bytes, size_t size)
{
  unsigned char count = 0;
  for (size_t i = 0; i < size; i++) {
    count = (unsigned char)(count + ((bytes[i] & 0xC0) != 0x80));
  }
  return count;
}

size_t by_utf8_count(by_span text)
{
  const unsigned char *bytes = (const unsigned char *)text.at;
  size_t count = 0;
  size_t i = 0;
  for (; text.size - i >= BLOCK; i += BLOCK) {
    count += count_in_block(bytes + i, BLOCK);
  }
  return count + count_in_block(bytes + i, text.size - i);
}

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

/* Eight bytes as one number, the first lowest: one load, where the machine has that order. */
static uint64_t eight_at(const unsigned char *bytes)
{
  return (uint64_t)bytes[0] | (uint64_t)bytes[1] << 8 | (uint64_t)bytes[2] << 16 | (uint64_t)bytes[3] << 24 | (uint64_t)bytes[4] << 32 |
         (uint64_t)bytes[5] << 40 | (uint64_t)bytes[6] << 48 | (uint64_t)bytes[7] << 56;
}

/* How many bytes at the start are whole characters of one or two bytes, as far as steps of eight bytes tell: a quick look, of which most
 * texts of most scripts need no other. In each number below, the highest bit of a byte answers for that byte. */
static size_t short_characters(const unsigned char *bytes, size_t size)
{
  enum { STEP = sizeof(uint64_t), BYTE = 8, LAST = 56 };
  static const uint64_t HIGH_BITS = 0x8080808080808080U;
  uint64_t open = 0; /* whether the last eight ended in a first byte */
  size_t at = 0;
  while (size - at >= STEP) {
    const uint64_t eight = eight_at(bytes + at);
    const uint64_t beyond = eight & HIGH_BITS;
    const uint64_t first = beyond & (eight << 1);
    const uint64_t later = beyond & ~(eight << 1);
    const uint64_t longer = first & (eight << 2);
    const uint64_t proper = eight << 3 | eight << 4 | eight << 5 | eight << 6; /* C0 and C1 begin no character */
    if ((longer | (first & ~proper) | (later ^ (first << BYTE | open))) != 0) {
      break;
    }
    open = first >> LAST;
    at += STEP;
  }
  return open == 0 ? at : at - 1;
}

size_t by_utf8_valid(by_span text)
{
  const unsigned char *bytes = (const unsigned char *)text.at;
  size_t offset = 0;
  while (offset < text.size) {
    offset += short_characters(bytes + offset, text.size - offset);
    if (offset == text.size) {
      break;
    }
    const size_t length = character_length(bytes + offset, text.size - offset);
    if (length == 0) {
      break;
    }
    offset += length;
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

size_t by_utf8_count(by_span text)
{
  static const uint64_t LOW_BITS = 0x0101010101010101U;
  const unsigned char *bytes = (const unsigned char *)text.at;
  size_t count = 0;
  size_t i = 0;
  for (; text.size - i >= sizeof LOW_BITS; i += sizeof LOW_BITS) {
    const uint64_t eight = eight_at(bytes + i);
    /* The low bit of each byte says whether it is a continuation byte (10xxxxxx); the product adds the eight up in its highest byte. */
    const uint64_t continuation = (eight >> 7) & (~eight >> 6) & LOW_BITS;
    count += sizeof LOW_BITS - (size_t)((continuation * LOW_BITS) >> 56);
  }
  for (; i < text.size; i++) {
    count += (bytes[i] & 0xC0) != 0x80;
  }
  return count;
}

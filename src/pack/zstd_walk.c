/* SPDX-License-Identifier: BSD-2-Clause */
/* From frame to frame and within each from block to block, reading nothing but their headers (RFC 8878, section 3.1). What is no zstd is
 * passed over: to refuse it is the unpacker's part. */
#include "pack/zstd_walk.h"

enum { MAGIC, SKIPPED_SIZE, DESCRIPTOR, HEADER, BLOCK, LOST };

enum { MAGIC_SIZE = 4, BLOCK_SIZE = 3, CHECKSUM_SIZE = 4, RLE = 1, RESERVED = 3 };

static const uint64_t FRAME = 0xFD2FB528;
static const uint64_t SKIPPED = 0x184D2A5; /* without its last digit */

static void expect(by_zstd_walk *walk, int stage, size_t wanted)
{
  walk->stage = stage;
  walk->wanted = wanted;
  walk->filled = 0;
}

by_zstd_walk by_zstd_walk_begin(void)
{
  return (by_zstd_walk){.stage = MAGIC, .wanted = MAGIC_SIZE};
}

/* Little-endian. */
static uint64_t number(const unsigned char *bytes, size_t size)
{
  uint64_t value = 0;
  for (size_t i = size; i != 0; i--) {
    value = value << 8 | bytes[i - 1];
  }
  return value;
}

static void take_magic(by_zstd_walk *walk)
{
  const uint64_t magic = number(walk->field, MAGIC_SIZE);
  if (magic == FRAME) {
    expect(walk, DESCRIPTOR, 1);
  } else if (magic >> 4 == SKIPPED) {
    expect(walk, SKIPPED_SIZE, 4);
  } else {
    walk->stage = LOST;
  }
}

static void take_skipped(by_zstd_walk *walk)
{
  walk->passed = number(walk->field, 4);
  expect(walk, MAGIC, MAGIC_SIZE);
}

static bool is_single(unsigned char descriptor)
{
  return (descriptor & 0x20) != 0;
}

/* Bytes of the content's size. */
static size_t size_field(unsigned char descriptor)
{
  static const size_t SIZES[] = {0, 2, 4, 8};
  const size_t size = SIZES[descriptor >> 6];
  return size == 0 && is_single(descriptor) ? 1 : size;
}

/* The descriptor stays the first byte of the field. */
static void take_descriptor(by_zstd_walk *walk)
{
  static const size_t DICTIONARIES[] = {0, 1, 2, 4};
  const unsigned char descriptor = walk->field[0];
  walk->checksum = (descriptor & 4) != 0;
  walk->stage = HEADER;
  walk->wanted = is_single(descriptor) ? 1 : 2;
  walk->wanted += DICTIONARIES[descriptor & 3] + size_field(descriptor);
}

static void take_header(by_zstd_walk *walk)
{
  const unsigned char descriptor = walk->field[0];
  uint64_t window = 0;
  if (is_single(descriptor)) {
    const size_t size = size_field(descriptor);
    window = number(walk->field + walk->wanted - size, size) + (size == 2 ? 256 : 0);
  } else {
    const uint64_t base = (uint64_t)1 << (10 + (walk->field[1] >> 3));
    window = base + base / 8 * (walk->field[1] & 7);
  }
  walk->window = window > walk->window ? window : walk->window;
  expect(walk, BLOCK, BLOCK_SIZE);
}

static void take_block(by_zstd_walk *walk)
{
  const uint64_t header = number(walk->field, BLOCK_SIZE);
  const bool last = (header & 1) != 0;
  const int type = (int)(header >> 1 & 3);
  walk->passed = (type == RLE ? 1 : header >> 3) + (last && walk->checksum ? CHECKSUM_SIZE : 0);
  expect(walk, last ? MAGIC : BLOCK, last ? MAGIC_SIZE : BLOCK_SIZE);
  walk->stage = type == RESERVED ? LOST : walk->stage;
}

static void take_field(by_zstd_walk *walk)
{
  static void (*const TAKERS[])(by_zstd_walk *) = {
      [MAGIC] = take_magic, [SKIPPED_SIZE] = take_skipped, [DESCRIPTOR] = take_descriptor, [HEADER] = take_header, [BLOCK] = take_block};
  TAKERS[walk->stage](walk);
}

void by_zstd_walk_on(by_zstd_walk *walk, by_span bytes)
{
  for (size_t at = 0; at < bytes.size && walk->stage != LOST;) {
    if (walk->passed != 0) {
      const uint64_t left = bytes.size - at;
      const uint64_t step = walk->passed < left ? walk->passed : left;
      walk->passed -= step;
      at += (size_t)step;
    } else {
      walk->field[walk->filled++] = (unsigned char)bytes.at[at++];
      if (walk->filled == walk->wanted) {
        take_field(walk);
      }
    }
  }
}

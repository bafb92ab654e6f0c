/* SPDX-License-Identifier: BSD-2-Clause */
/* The heads of images: IHDR of PNG (ISO/IEC 15948, section 11.2.2), the first image descriptor of GIF (89a, section 20), the frame header
 * of JPEG (ITU-T T.81, section B.2.2). The pixels are not looked at. */
#include "check/image.h"

static unsigned byte_at(by_span bytes, size_t at)
{
  return at < bytes.size ? (unsigned char)bytes.at[at] : 0;
}

static bool reaches(by_span bytes, size_t at, size_t size)
{
  return at <= bytes.size && size <= bytes.size - at;
}

bool by_image_is_whole_png(by_span bytes)
{
  enum { HEAD = 8 + 4 + 4 + 13 }; /* signature, then length, name and data of the first chunk */
  return reaches(bytes, 0, HEAD) && by_span_is(by_span_slice(bytes, 12, 4), "IHDR");
}

/* Behind the blocks of data that begin at `at`, each with its length in front, the last one empty. */
static size_t behind_blocks(by_span bytes, size_t at)
{
  while (at < bytes.size && byte_at(bytes, at) != 0) {
    at += 1 + byte_at(bytes, at);
  }
  return at + 1;
}

bool by_image_is_whole_gif(by_span bytes)
{
  enum { SCREEN = 13, FLAGS = 10, HAS_COLOURS = 0x80, COLOURS = 7, EXTENSION = 0x21, IMAGE = 0x2C, DESCRIPTOR = 10 };
  const bool known = by_span_starts(bytes, by_span_of("GIF89a")) || by_span_starts(bytes, by_span_of("GIF87a"));
  if (!known || !reaches(bytes, 0, SCREEN)) {
    return false;
  }
  const unsigned flags = byte_at(bytes, FLAGS);
  size_t at = SCREEN + ((flags & HAS_COLOURS) != 0 ? (size_t)3 << ((flags & COLOURS) + 1) : 0);
  while (reaches(bytes, at, 2) && byte_at(bytes, at) == EXTENSION) {
    at = behind_blocks(bytes, at + 2);
  }
  return byte_at(bytes, at) == IMAGE && reaches(bytes, at, DESCRIPTOR);
}

/* Frame headers; among their numbers are three of other segments. */
static bool is_frame(unsigned marker)
{
  enum { FIRST = 0xC0, LAST = 0xCF, HUFFMAN = 0xC4, EXTENSION = 0xC8, ARITHMETIC = 0xCC };
  return marker >= FIRST && marker <= LAST && marker != HUFFMAN && marker != EXTENSION && marker != ARITHMETIC;
}

/* Where the next marker is, behind its 0xFF; the end where there is none. */
static size_t next_marker(by_span bytes, size_t at)
{
  enum { MARK = 0xFF };
  while (at < bytes.size && byte_at(bytes, at) != MARK) {
    at++;
  }
  while (at < bytes.size && byte_at(bytes, at) == MARK) {
    at++;
  }
  return at;
}

bool by_image_is_whole_jpeg(by_span bytes)
{
  enum { START = 2, SCAN = 0xDA };
  size_t at = next_marker(bytes, START);
  while (reaches(bytes, at, 3) && byte_at(bytes, at) != SCAN) {
    const size_t size = byte_at(bytes, at + 1) << 8 | byte_at(bytes, at + 2);
    if (is_frame(byte_at(bytes, at))) {
      return reaches(bytes, at + 1, size);
    }
    at = next_marker(bytes, at + 1 + size);
  }
  return false;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The one file that talks to libdeflate. The level is part of the promise of same bytes: it is never chosen by a user. */
#include "pack/deflate.h"

#include <libdeflate.h>

enum { LEVEL = 6 };

void by_deflater_free(by_deflater *deflater)
{
  libdeflate_free_compressor((struct libdeflate_compressor *)deflater);
}

by_deflater *by_deflater_new(void)
{
  return (by_deflater *)libdeflate_alloc_compressor(LEVEL);
}

bool by_deflate(by_deflater *deflater, by_span plain, by_buffer *out)
{
  struct libdeflate_compressor *compressor = (struct libdeflate_compressor *)deflater;
  const size_t most = libdeflate_deflate_compress_bound(compressor, plain.size);
  char *room = by_buffer_room(out, most);
  if (room == NULL) {
    return false;
  }
  const size_t size = libdeflate_deflate_compress(compressor, plain.size == 0 ? "" : plain.at, plain.size, room, most);
  out->size += size;
  return size != 0;
}

void by_inflater_free(by_inflater *inflater)
{
  libdeflate_free_decompressor((struct libdeflate_decompressor *)inflater);
}

by_inflater *by_inflater_new(void)
{
  return (by_inflater *)libdeflate_alloc_decompressor();
}

bool by_inflate(by_inflater *inflater, by_span packed, char *plain, size_t size)
{
  struct libdeflate_decompressor *decompressor = (struct libdeflate_decompressor *)inflater;
  size_t taken = 0;
  size_t given = 0;
  const enum libdeflate_result result = libdeflate_deflate_decompress_ex(decompressor, packed.at, packed.size, plain, size, &taken, &given);
  return result == LIBDEFLATE_SUCCESS && taken == packed.size && given == size;
}

uint32_t by_crc32(by_span bytes)
{
  return by_crc32_more(0, bytes);
}

uint32_t by_crc32_more(uint32_t before, by_span bytes)
{
  return libdeflate_crc32(before, bytes.size == 0 ? "" : bytes.at, bytes.size);
}

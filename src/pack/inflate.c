/* SPDX-License-Identifier: BSD-2-Clause */
/* The one file that talks to zlib. Its inflate checks the CRC and the length of a gzip stream, which libarchive's filter does not. */
#include "pack/inflate.h"

#include <stdlib.h>

/* zlib then takes its input as what it is: bytes that it does not change. */
#define ZLIB_CONST
#include <zlib.h>

enum { INPUT_MOST = 1 << 30, RAW = -15, GZIP_ONLY = 15 + 16 };

struct by_inflation {
  z_stream stream;
  char plain[BY_INFLATED_PIECE];
};

void by_inflation_free(by_inflation *inflation)
{
  if (inflation != NULL) {
    (void)inflateEnd(&inflation->stream);
    free(inflation);
  }
}

by_inflation *by_inflation_new(bool gzip)
{
  by_inflation *inflation = calloc(1, sizeof *inflation);
  if (inflation != NULL && inflateInit2(&inflation->stream, gzip ? GZIP_ONLY : RAW) != Z_OK) {
    free(inflation);
    return NULL;
  }
  return inflation;
}

void by_inflation_restart(by_inflation *inflation)
{
  (void)inflateReset(&inflation->stream); /* cannot fail: the stream was initialised */
}

by_inflated by_inflation_step(by_inflation *inflation, by_span *packed, by_span *plain)
{
  z_stream *const stream = &inflation->stream;
  const by_span part = by_span_slice(*packed, 0, INPUT_MOST);
  stream->next_in = (const Bytef *)part.at;
  stream->avail_in = (uInt)part.size;
  stream->next_out = (Bytef *)inflation->plain;
  stream->avail_out = BY_INFLATED_PIECE;
  const int code = inflate(stream, Z_NO_FLUSH);
  *packed = by_span_slice(*packed, part.size - stream->avail_in, packed->size);
  *plain = (by_span){.at = inflation->plain, .size = BY_INFLATED_PIECE - stream->avail_out};
  if (code == Z_MEM_ERROR) {
    return BY_INFLATED_MEMORY;
  }
  if (code == Z_STREAM_END) {
    return BY_INFLATED_END;
  }
  return code == Z_OK || code == Z_BUF_ERROR ? BY_INFLATED_MORE : BY_INFLATED_DAMAGED;
}

const char *by_inflation_fault(const by_inflation *inflation)
{
  return inflation->stream.msg == NULL ? "the stream is damaged" : inflation->stream.msg;
}

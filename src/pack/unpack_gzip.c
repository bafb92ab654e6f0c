/* SPDX-License-Identifier: BSD-2-Clause */
/* The one file that talks to zlib. Its inflate checks the CRC and the length of a gzip stream, which libarchive's filter does not. */
#include "base/rules_container.h"
#include "pack/unpack_parts.h"

/* zlib then takes its input as what it is: bytes that it does not change. */
#define ZLIB_CONST
#include <zlib.h>

enum { CHUNK = 1 << 16, GZIP_ONLY = 15 + 16 };

typedef struct gunzip {
  by_unpacking *it;
  z_stream stream;
  bool ended; /* the stream's last byte was seen */
  char plain[CHUNK];
} gunzip;

static by_status refuse(const gunzip *work, const char *what)
{
  return by_unpacking_refuse(work->it, BY_CONTAINER_COMPRESSION, work->it->packed - work->stream.avail_in, what);
}

/* Inflates what lies in the stream's input. */
static by_status inflate_piece(gunzip *work)
{
  do {
    work->stream.next_out = (Bytef *)work->plain;
    work->stream.avail_out = CHUNK;
    const int code = inflate(&work->stream, Z_NO_FLUSH);
    if (code == Z_MEM_ERROR) {
      return BY_ENVIRONMENT;
    }
    if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) {
      return refuse(work, work->stream.msg == NULL ? "the stream is damaged" : work->stream.msg);
    }
    const by_status status = by_unpacking_take(work->it, (by_span){.at = work->plain, .size = CHUNK - work->stream.avail_out});
    if (status != BY_OK) {
      return status;
    }
    work->ended = code == Z_STREAM_END;
  } while (!work->ended && work->stream.avail_out == 0);
  return BY_OK;
}

static by_status trailing(const gunzip *work, uint64_t offset)
{
  return by_unpacking_refuse(work->it, BY_CONTAINER_TRAILING_DATA, offset, NULL);
}

static by_status take_piece(gunzip *work, by_span piece)
{
  if (work->ended) {
    return trailing(work, work->it->packed - piece.size);
  }
  while (piece.size != 0 && !work->ended) {
    const by_span part = by_span_slice(piece, 0, CHUNK);
    piece = by_span_slice(piece, part.size, piece.size);
    work->stream.next_in = (const Bytef *)part.at;
    work->stream.avail_in = (uInt)part.size;
    const by_status status = inflate_piece(work);
    if (status != BY_OK) {
      return status;
    }
  }
  const uint64_t left = work->stream.avail_in + piece.size;
  return work->ended && left != 0 ? trailing(work, work->it->packed - left) : BY_OK;
}

static by_status unpack_all(gunzip *work)
{
  by_span piece = {.size = 0};
  by_status status = BY_OK;
  do {
    status = by_unpacking_read(work->it, &piece);
    if (status == BY_OK && piece.size != 0) {
      status = take_piece(work, piece);
    }
  } while (status == BY_OK && piece.size != 0);
  if (status == BY_OK && !work->ended) {
    return refuse(work, "the stream is cut off");
  }
  return status;
}

by_status by_unpack_gzip(by_unpacking *it)
{
  gunzip work = {.it = it};
  if (inflateInit2(&work.stream, GZIP_ONLY) != Z_OK) {
    return BY_ENVIRONMENT;
  }
  const by_status status = unpack_all(&work);
  (void)inflateEnd(&work.stream);
  return status;
}

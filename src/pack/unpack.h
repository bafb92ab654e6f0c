/* SPDX-License-Identifier: BSD-2-Clause */
/* Compressed streams: gzip (RFC 1952) by zlib, xz by liblzma, zstd and bzip2 by libarchive. One layer, one stream, to its last byte. */
#ifndef BY_PACK_UNPACK_H
#define BY_PACK_UNPACK_H

#include "base/finding.h"
#include "base/reader.h"

/* Where the plain bytes go; false ends the unpacking as the taker's status says. */
typedef struct by_taker {
  void *context;
  by_status (*take)(void *context, by_span bytes);
} by_taker;

typedef enum by_compression {
  BY_COMPRESSED_GZIP,
  BY_COMPRESSED_XZ,
  BY_COMPRESSED_ZSTD,
  BY_COMPRESSED_BZIP2,
  BY_COMPRESSIONS /* none of these */
} by_compression;

/* What the first bytes of a file (at least 6) say. */
by_compression by_compression_of(by_span head);
/* Unpacks all that the reader gives. BY_REFUSED, with a finding container-*, where the stream is damaged, cut, followed by other bytes,
 * so swollen that it can only be a bomb, or where unpacking it takes more memory than the arena of the findings may give; the taker has
 * then had a part of it. Whatever the taker gives but BY_OK ends it. */
by_status by_decompress(const by_reader *reader, by_findings *findings, const by_taker *taker) BY_MUST_USE BY_NONNULL;

#endif

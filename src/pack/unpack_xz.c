/* SPDX-License-Identifier: BSD-2-Clause */
/* xz by liblzma, which libarchive would let take a gigabyte: here each block says what it takes, and takes no more than the package may. */
#include "base/rules_container.h"
#include "pack/unpack_parts.h"

#include <lzma.h>
#include <stdlib.h>

enum { PIECE = 1 << 16 };

typedef struct unxz {
  by_unpacking *it;
  lzma_stream stream;
  bool ended;   /* the stream's last byte was seen */
  bool stopped; /* it waits for more memory */
  unsigned char plain[PIECE];
} unxz;

/* What liblzma asks for is granted, or the package refused. */
static by_status grant(unxz *work)
{
  const uint64_t wanted = lzma_memusage(&work->stream);
  const by_status status = by_unpacking_charge(work->it, wanted);
  if (status != BY_OK) {
    return status;
  }
  return lzma_memlimit_set(&work->stream, wanted) == LZMA_OK ? BY_OK : BY_ENVIRONMENT;
}

static by_status judge(unxz *work, lzma_ret code, lzma_action action)
{
  work->ended = code == LZMA_STREAM_END;
  work->stopped = code == LZMA_MEMLIMIT_ERROR;
  if (work->stopped) {
    return grant(work);
  }
  if (code == LZMA_MEM_ERROR || code == LZMA_PROG_ERROR) {
    return BY_ENVIRONMENT;
  }
  if (code == LZMA_OK || work->ended || (code == LZMA_BUF_ERROR && action == LZMA_RUN)) {
    return BY_OK;
  }
  return by_unpacking_refuse(work->it, BY_CONTAINER_COMPRESSION, work->it->packed - work->stream.avail_in,
                             "the stream is damaged or cut off");
}

/* Unpacks the piece; the empty one is the last. */
static by_status unpack_piece(unxz *work, by_span piece)
{
  const lzma_action action = piece.size == 0 ? LZMA_FINISH : LZMA_RUN;
  by_status status = BY_OK;
  work->stream.next_in = (const uint8_t *)piece.at;
  work->stream.avail_in = piece.size;
  do {
    work->stream.next_out = work->plain;
    work->stream.avail_out = PIECE;
    const lzma_ret code = lzma_code(&work->stream, action);
    status = by_unpacking_take(work->it, (by_span){.at = (const char *)work->plain, .size = PIECE - work->stream.avail_out});
    status = status == BY_OK ? judge(work, code, action) : status;
  } while (status == BY_OK && !work->ended &&
           (action == LZMA_FINISH || work->stopped || work->stream.avail_in != 0 || work->stream.avail_out == 0));
  return status;
}

static by_status unpack_all(unxz *work)
{
  by_span piece = {.size = 0};
  by_status status = BY_OK;
  do {
    status = by_unpacking_read(work->it, &piece);
    status = status == BY_OK ? unpack_piece(work, piece) : status;
  } while (status == BY_OK && piece.size != 0);
  return status;
}

by_status by_unpack_xz(by_unpacking *it)
{
  enum { NOTHING_YET = 1 };
  unxz *const work = calloc(1, sizeof *work);
  if (work == NULL) {
    return BY_ENVIRONMENT;
  }
  work->it = it;
  const lzma_ret begun = lzma_stream_decoder(&work->stream, NOTHING_YET, LZMA_CONCATENATED);
  const by_status status = begun == LZMA_OK ? unpack_all(work) : BY_ENVIRONMENT;
  lzma_end(&work->stream);
  free(work);
  return status;
}

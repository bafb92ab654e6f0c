/* SPDX-License-Identifier: BSD-2-Clause */
/* Room for all of a file, into which its bytes are read where they are wanted; the room is given back to the system page by page. A mapping
 * of the file itself would kill the program where the file is cut short meanwhile. */
#include "cli/input_stream.h"

#include "cli/process.h"

#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

enum { BLOCK = 1 << 16, AHEAD = 1 << 18 };

/* Reads the bytes [from, to) to their place. */
static void load(by_input_stream *stream, size_t from, size_t to)
{
  while (from < to) {
    const ssize_t got = pread(stream->descriptor, stream->room + from, to - from, (off_t)(stream->part.offset + from));
    if (got <= 0 && (got == 0 || errno != EINTR || by_process_signal() != 0)) {
      stream->lost = true;
      return;
    }
    from += got > 0 ? (size_t)got : 0;
  }
}

static void release(by_input_stream *stream)
{
  if (stream->to > stream->from) {
    (void)madvise(stream->room + stream->from, stream->to - stream->from, MADV_DONTNEED);
  }
  stream->from = 0;
  stream->to = 0;
}

static size_t block_before(size_t offset)
{
  return offset / BLOCK * BLOCK;
}

static void want(void *context, by_span part)
{
  by_input_stream *const stream = context;
  const size_t start = (size_t)(part.at - stream->room);
  const size_t end = start + part.size < stream->pinned ? start + part.size : stream->pinned;
  if (start >= stream->pinned || (start >= stream->from && end <= stream->to)) {
    return;
  }
  release(stream);
  const size_t ahead = block_before(start) + AHEAD;
  const size_t to = end > ahead ? end : ahead;
  stream->from = block_before(start);
  stream->to = to < stream->pinned ? to : stream->pinned;
  load(stream, stream->from, stream->to);
}

static void pin(void *context, by_span rest)
{
  by_input_stream *const stream = context;
  const size_t start = block_before((size_t)(rest.at - stream->room));
  if (start < stream->pinned) {
    release(stream);
    load(stream, start, stream->pinned);
    stream->pinned = start;
  }
}

static by_status finish(void *context)
{
  by_input_stream *const stream = context;
  (void)munmap(stream->room, (size_t)stream->part.size);
  stream->room = NULL;
  return stream->lost ? by_input_refuse_changed(stream->input, stream->findings) : by_input_stream_settle(stream);
}

bool by_input_stream_spread(by_input_stream *stream, by_part_of part, by_span *whole, by_sparse *sparse)
{
  const uint64_t all = (uint64_t)stream->before.st_size;
  const uint64_t left = part.offset < all ? all - part.offset : 0;
  const size_t size = (size_t)(part.size < left ? part.size : left);
  void *const room = stream->regular && size != 0
                         ? mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
                         : MAP_FAILED;
  if (room == MAP_FAILED) {
    return false;
  }
  stream->room = room;
  stream->part = (by_part_of){.offset = part.offset, .size = size};
  stream->pinned = size;
  stream->lost = false;
  *whole = (by_span){.at = room, .size = size};
  *sparse = (by_sparse){.context = stream, .want = want, .pin = pin, .close = finish};
  return true;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Room for all of the part, into which its bytes are read where they are wanted; the room is given back to the system page by page. A
 * mapping of the file itself would kill the program where the file is cut short meanwhile. */
#include "cli/window.h"

#include "cli/process.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { BLOCK = 1 << 16, AHEAD = 1 << 18 };

typedef struct window {
  by_view view;
  char *room;
  size_t from;   /* of the bytes those that lie there: from here */
  size_t to;     /* to here, */
  size_t pinned; /* and from here to the end */
  bool lost;     /* some could not be read */
} window;

/* Reads the bytes [from, to) to their place. */
static void load(window *it, size_t from, size_t to)
{
  while (from < to) {
    const ssize_t got = pread(it->view.descriptor, it->room + from, to - from, (off_t)(it->view.part.offset + from));
    if (got <= 0 && (got == 0 || errno != EINTR || by_process_signal() != 0)) {
      it->lost = true;
      return;
    }
    from += got > 0 ? (size_t)got : 0;
  }
}

static void release(window *it)
{
  if (it->to > it->from) {
    (void)madvise(it->room + it->from, it->to - it->from, MADV_DONTNEED);
  }
  it->from = 0;
  it->to = 0;
}

static size_t block_before(size_t offset)
{
  return offset / BLOCK * BLOCK;
}

static void want(void *context, by_span part)
{
  window *const it = context;
  const size_t start = (size_t)(part.at - it->room);
  const size_t end = start + part.size < it->pinned ? start + part.size : it->pinned;
  if (start >= it->pinned || (start >= it->from && end <= it->to)) {
    return;
  }
  release(it);
  const size_t ahead = block_before(start) + AHEAD;
  const size_t to = end > ahead ? end : ahead;
  it->from = block_before(start);
  it->to = to < it->pinned ? to : it->pinned;
  load(it, it->from, it->to);
}

static void pin(void *context, by_span rest)
{
  window *const it = context;
  const size_t start = block_before((size_t)(rest.at - it->room));
  if (start < it->pinned) {
    release(it);
    load(it, start, it->pinned);
    it->pinned = start;
  }
}

static by_status close_window(void *context)
{
  window *const it = context;
  const by_view view = it->view;
  const bool lost = it->lost;
  (void)munmap(it->room, (size_t)view.part.size);
  free(it);
  return view.end(view.context, lost);
}

bool by_window_open(const by_view *view, by_span *whole, by_sparse *sparse)
{
  const size_t size = (size_t)view->part.size;
  window *const it = malloc(sizeof *it);
  void *const room = it == NULL ? MAP_FAILED : mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (room == MAP_FAILED) {
    free(it);
    return false;
  }
  *it = (window){.view = *view, .room = room, .pinned = size};
  *whole = (by_span){.at = room, .size = size};
  *sparse = (by_sparse){.context = it, .want = want, .pin = pin, .close = close_window};
  return true;
}

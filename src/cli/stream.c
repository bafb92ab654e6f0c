/* SPDX-License-Identifier: BSD-2-Clause */
/* No stdio: each write is checked, and nothing is left in a library's buffer at the end. */
#include "cli/stream.h"

#include "base/buffer.h"
#include "cli/process.h"
#include "report/escape.h"

#include <errno.h>
#include <unistd.h>

bool by_stream_write(int descriptor, by_span bytes)
{
  while (bytes.size != 0) {
    const ssize_t written = write(descriptor, bytes.at, bytes.size);
    if (written < 0 && errno == EINTR && by_process_signal() == 0) {
      continue;
    }
    if (written <= 0) {
      errno = written == 0 ? EIO : errno;
      return false;
    }
    bytes = by_span_from(bytes, (size_t)written);
  }
  return true;
}

void by_stream_complain(const char *const *parts)
{
  by_buffer line = by_buffer_of(1 << 16);
  by_buffer_add_text(&line, "bayegan: ");
  for (; *parts != NULL; parts++) {
    by_escape_text(by_span_of(*parts), &line);
  }
  by_buffer_add_byte(&line, '\n');
  /* Where standard error is gone there is nobody left to tell; the exit status stands. */
  (void)!by_stream_write(BY_STANDARD_ERROR, by_buffer_span(&line));
  by_buffer_drop(&line);
}

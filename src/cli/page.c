/* SPDX-License-Identifier: BSD-2-Clause */
/* A page that did not arrive whole is an error: `bayegan help > /dev/full` must not pass for success. */
#include "cli/page.h"

#include "cli/stream.h"

#include <errno.h>

int by_page_print(by_buffer *page, int status)
{
  errno = page->failed ? ENOMEM : 0;
  if (page->failed || !by_stream_write(BY_STANDARD_OUTPUT, by_buffer_span(page))) {
    const char *const parts[] = {"standard output: ", strerrordesc_np(errno), NULL};
    by_stream_complain(parts);
    status = BY_EXIT_ENVIRONMENT;
  }
  by_buffer_drop(page);
  return status;
}

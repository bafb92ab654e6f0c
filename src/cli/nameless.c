/* SPDX-License-Identifier: BSD-2-Clause */
/* Linux makes them in most file systems, but not in all. */
#include "cli/nameless.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

void by_nameless_open(by_nameless *file, const char *folder)
{
  if (file->descriptor < 0 && folder != NULL) {
    file->descriptor = open(folder, O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600);
  }
}

void by_nameless_open_anywhere(by_nameless *file)
{
  by_nameless_open(file, getenv("TMPDIR"));
  by_nameless_open(file, "/var/tmp");
  by_nameless_open(file, "/tmp");
}

/* What was written in vain is written over. */
bool by_nameless_add(by_nameless *file, by_span bytes)
{
  uint64_t at = file->size;
  if (file->descriptor < 0) {
    return false;
  }
  while (bytes.size != 0) {
    const ssize_t written = pwrite(file->descriptor, bytes.at, bytes.size, (off_t)at);
    if (written <= 0 && !(written < 0 && errno == EINTR)) {
      return false;
    }
    const size_t size = written > 0 ? (size_t)written : 0;
    at += size;
    bytes = by_span_from(bytes, size);
  }
  file->size = at;
  return true;
}

void by_nameless_close(by_nameless *file)
{
  if (file->descriptor >= 0) {
    (void)close(file->descriptor);
    file->descriptor = -1;
  }
}

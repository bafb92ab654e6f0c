/* SPDX-License-Identifier: BSD-2-Clause */
/* Where no file without a name can be made, there is none: what it would have held stays in memory. */
#include "cli/spool.h"

#include "cli/report_target.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

enum { LEAST = 1 << 20 };

static int open_in(const char *folder)
{
  return folder == NULL ? -1 : open(folder, O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600);
}

/* The folder of the path, to be freed. */
static char *folder_of(const char *path)
{
  const char *const slash = strrchr(path, '/');
  if (slash == NULL) {
    return strdup(".");
  }
  return strndup(path, slash == path ? 1 : (size_t)(slash - path));
}

static int open_beside(const by_arguments *arguments)
{
  int descriptor = -1;
  for (size_t i = 0; i < arguments->report_count && descriptor < 0; i++) {
    const char *const equals = strchr(arguments->reports[i], '=');
    const char *const path = equals == NULL ? "-" : equals + 1;
    if (by_report_descriptor(path) == BY_NO_DESCRIPTOR && !by_report_is_stream(path)) {
      char *const folder = folder_of(path);
      descriptor = open_in(folder);
      free(folder);
    }
  }
  return descriptor;
}

static bool make(by_spool_file *file)
{
  const char *const others[] = {getenv("TMPDIR"), "/var/tmp", "/tmp"};
  file->descriptor = file->descriptor < 0 ? open_beside(file->arguments) : file->descriptor;
  for (size_t i = 0; i < sizeof others / sizeof others[0] && file->descriptor < 0; i++) {
    file->descriptor = open_in(others[i]);
  }
  return file->descriptor >= 0;
}

/* What was written in vain is written over. */
static bool write_at_end(void *context, by_span bytes)
{
  by_spool_file *const file = context;
  uint64_t at = file->size;
  if (!make(file)) {
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

static bool read_at(void *context, uint64_t at, char *bytes, size_t size)
{
  const by_spool_file *const file = context;
  size_t filled = 0;
  while (filled < size) {
    const ssize_t got = pread(file->descriptor, bytes + filled, size - filled, (off_t)(at + filled));
    if (got <= 0 && !(got < 0 && errno == EINTR)) {
      return false;
    }
    filled += got > 0 ? (size_t)got : 0;
  }
  return true;
}

by_spool by_spool_begin(by_spool_file *file, const by_arguments *arguments)
{
  *file = (by_spool_file){.arguments = arguments, .descriptor = -1};
  return (by_spool){.context = file, .write = write_at_end, .read = read_at, .least = LEAST};
}

void by_spool_end(by_spool_file *file)
{
  if (file->descriptor >= 0) {
    (void)close(file->descriptor);
    file->descriptor = -1;
  }
}

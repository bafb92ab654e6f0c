/* SPDX-License-Identifier: BSD-2-Clause */
/* Where no file without a name can be made, there is none: what it would have held stays in memory. */
#include "cli/spool.h"

#include "cli/report_target.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

enum { LEAST = 1 << 20 };

/* The folder of the path, to be freed. */
static char *folder_of(const char *path)
{
  const char *const slash = strrchr(path, '/');
  if (slash == NULL) {
    return strdup(".");
  }
  return strndup(path, slash == path ? 1 : (size_t)(slash - path));
}

static void open_beside(by_nameless *file, const by_arguments *arguments)
{
  for (size_t i = 0; i < arguments->report_count && file->descriptor < 0; i++) {
    const char *const equals = strchr(arguments->reports[i], '=');
    const char *const path = equals == NULL ? "-" : equals + 1;
    if (by_report_descriptor(path) == BY_NO_DESCRIPTOR && !by_report_is_stream(path)) {
      char *const folder = folder_of(path);
      by_nameless_open(file, folder);
      free(folder);
    }
  }
}

static bool write_at_end(void *context, by_span bytes)
{
  by_spool_file *const file = context;
  if (file->bytes.descriptor < 0) {
    open_beside(&file->bytes, file->arguments);
    by_nameless_open_anywhere(&file->bytes);
  }
  return by_nameless_add(&file->bytes, bytes);
}

static bool read_at(void *context, uint64_t at, char *bytes, size_t size)
{
  const by_spool_file *const file = context;
  size_t filled = 0;
  while (filled < size) {
    const ssize_t got = pread(file->bytes.descriptor, bytes + filled, size - filled, (off_t)(at + filled));
    if (got <= 0 && !(got < 0 && errno == EINTR)) {
      return false;
    }
    filled += got > 0 ? (size_t)got : 0;
  }
  return true;
}

by_spool by_spool_begin(by_spool_file *file, const by_arguments *arguments)
{
  *file = (by_spool_file){.arguments = arguments, .bytes = {.descriptor = -1}};
  return (by_spool){.context = file, .write = write_at_end, .read = read_at, .least = LEAST};
}

void by_spool_end(by_spool_file *file)
{
  by_nameless_close(&file->bytes);
}

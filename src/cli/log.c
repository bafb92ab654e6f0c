/* SPDX-License-Identifier: BSD-2-Clause */
/* The log is no output of a conversion: it is not taken back where the run fails, for then it is wanted most. */
#include "cli/log.h"

#include "cli/parse.h"
#include "cli/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

enum { WAITING_MOST = 1 << 30 };

static void complain(const char *path, const char *reason)
{
  const char *const parts[] = {"the log could not be written: ", path, ": ", reason, NULL};
  by_stream_complain(parts);
}

by_exit by_log_open(by_log *log, const by_arguments *arguments)
{
  *log = (by_log){.descriptor = -1, .waiting = by_buffer_of(WAITING_MOST)};
  if (arguments->log == NULL) {
    return BY_EXIT_CLEAN;
  }
  if (strcmp(arguments->log, "-") == 0) {
    by_usage_complain(arguments->command, "--log wants the name of a file, not", arguments->log);
    return BY_EXIT_USAGE;
  }
  log->descriptor = open(arguments->log, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (log->descriptor < 0 && errno == EEXIST) {
    by_usage_complain(arguments->command, "--log wants the name of a file that is not there yet, not", arguments->log);
    return BY_EXIT_USAGE;
  }
  if (log->descriptor < 0) {
    complain(arguments->log, strerrordesc_np(errno));
    return BY_EXIT_ENVIRONMENT;
  }
  return BY_EXIT_CLEAN;
}

bool by_log_flush(by_log *log, const by_arguments *arguments)
{
  if (log->descriptor < 0 || log->lost) {
    return true;
  }
  errno = ENOMEM;
  const bool done = !log->waiting.failed && by_stream_write(log->descriptor, by_buffer_span(&log->waiting));
  if (!done && by_process_signal() == 0) {
    complain(arguments->log, strerrordesc_np(errno));
  }
  log->lost = !done;
  by_buffer_clear(&log->waiting);
  return done;
}

void by_log_close(by_log *log)
{
  if (log->descriptor >= 0) {
    (void)close(log->descriptor);
  }
  by_buffer_drop(&log->waiting);
}

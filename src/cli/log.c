/* SPDX-License-Identifier: BSD-2-Clause */
/* The log is no output of a conversion: it is not taken back where the run fails, for then it is wanted most. */
#include "cli/log.h"

#include "cli/input.h"
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

static bool is_operand(const by_arguments *arguments, const by_identity *found)
{
  bool same = false;
  for (size_t i = 0; i < arguments->operand_count && !same; i++) {
    const by_identity operand = by_input_identity(arguments->operands[i]);
    same = by_identity_equal(&operand, found);
  }
  return same;
}

/* Why what stands there must stay; NULL: it need not. */
static const char *objection(const by_arguments *arguments)
{
  struct stat state;
  if (stat(arguments->log, &state) != 0) {
    return NULL;
  }
  const by_identity found = {.device = state.st_dev, .inode = state.st_ino, .known = true};
  if (!S_ISREG(state.st_mode)) {
    return "this is no regular file:";
  }
  if (is_operand(arguments, &found)) {
    return "the log would replace an input:";
  }
  return arguments->force ? NULL : "say --force to replace";
}

by_exit by_log_open(by_log *log, const by_arguments *arguments)
{
  *log = (by_log){.descriptor = -1, .waiting = by_buffer_of(WAITING_MOST)};
  if (arguments->log == NULL) {
    return BY_EXIT_CLEAN;
  }
  const char *const message = objection(arguments);
  if (message != NULL) {
    by_usage_complain(arguments->command, message, arguments->log);
    return BY_EXIT_USAGE;
  }
  const int how = arguments->force ? O_TRUNC : O_EXCL;
  log->descriptor = open(arguments->log, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | how, 0666);
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

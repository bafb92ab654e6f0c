/* SPDX-License-Identifier: BSD-2-Clause */
/* Signals only set a flag: loops look at it, clean up, and the program then dies by the same signal, so that a shell sees why. */
#include "cli/process.h"

#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

static volatile sig_atomic_t asked_to_stop = 0;

static void take_note(int number)
{
  asked_to_stop = number;
}

int by_process_signal(void)
{
  return asked_to_stop;
}

/* Each closed descriptor is opened the wrong way round, so that using it fails instead of losing what is written. */
static bool occupy_descriptors(void)
{
  static const int WRONG_WAY[] = {O_WRONLY, O_RDONLY, O_RDONLY};
  bool done = true;
  for (int descriptor = 0; descriptor < 3; descriptor++) {
    if (fcntl(descriptor, F_GETFD) == -1) {
      done = done && open("/dev/null", WRONG_WAY[descriptor]) == descriptor;
    }
  }
  return done;
}

/* A signal that the parent had ignored (nohup) stays ignored. A second one ends the program at once. */
static bool note_signal(int number)
{
  struct sigaction before = {.sa_handler = SIG_DFL};
  if (sigaction(number, NULL, &before) != 0 || before.sa_handler == SIG_IGN) {
    return before.sa_handler == SIG_IGN;
  }
  struct sigaction action = {.sa_handler = take_note, .sa_flags = (int)SA_RESETHAND};
  return sigemptyset(&action.sa_mask) == 0 && sigaction(number, &action, NULL) == 0;
}

/* Memory that one issue gave back is kept for the next instead of being fetched from the system again, page by page. */
static void keep_memory(void)
{
  enum { KEPT = 64 << 20, APART = 16 << 20, AHEAD = 1 << 20 };
  (void)mallopt(M_TRIM_THRESHOLD, KEPT);
  (void)mallopt(M_MMAP_THRESHOLD, APART);
  (void)mallopt(M_TOP_PAD, AHEAD);
}

bool by_process_begin(void)
{
  static const int ENDS[] = {SIGHUP, SIGINT, SIGTERM};
  keep_memory();
  /* Libraries that ask for the local time (libzip for each member) get UTC, and none looks for the machine's own time zone again and again.
   */
  bool done = setenv("TZ", "UTC0", 1) == 0 && occupy_descriptors();
  done = done && signal(SIGPIPE, SIG_IGN) != SIG_ERR && signal(SIGXFSZ, SIG_IGN) != SIG_ERR;
  for (size_t i = 0; i < sizeof ENDS / sizeof ENDS[0]; i++) {
    done = done && note_signal(ENDS[i]);
  }
  return done;
}

int by_process_end(int status)
{
  const int number = asked_to_stop;
  if (number != 0) {
    (void)signal(number, SIG_DFL);
    (void)raise(number);
  }
  return status;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The line is drawn at most ten times a second, and taken away by blanks: no terminal needs to know an escape code for it. */
#include "cli/progress.h"

#include "cli/stream.h"
#include "report/json.h"

#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

enum { PAUSE = 100, COLUMNS_USUAL = 80, COLUMNS_MOST = 240, LINE_MOST = 2 * COLUMNS_MOST + 2 };

/* Milliseconds since some moment. */
static uint64_t now(void)
{
  struct timespec moment = {.tv_sec = 0};
  (void)clock_gettime(CLOCK_MONOTONIC, &moment);
  return (uint64_t)moment.tv_sec * 1000 + (uint64_t)moment.tv_nsec / 1000000;
}

/* Columns of the terminal that a line may take: the last one is left free, for some terminals turn to the next line behind it. */
static size_t columns_of_terminal(void)
{
  struct winsize size = {.ws_col = 0};
  const bool known = ioctl(BY_STANDARD_ERROR, TIOCGWINSZ, &size) == 0 && size.ws_col != 0;
  const size_t columns = known ? size.ws_col : COLUMNS_USUAL;
  return columns > COLUMNS_MOST ? COLUMNS_MOST : columns - 1;
}

/* Puts the line in the place of the one before; an empty one leaves nothing there. */
static void draw(by_progress *progress, by_span line)
{
  by_buffer out = by_buffer_of(LINE_MOST);
  by_buffer_add_byte(&out, '\r');
  by_buffer_add(&out, line);
  if (progress->columns > line.size) {
    by_buffer_add_blanks(&out, progress->columns - line.size);
    by_buffer_add_byte(&out, '\r');
    by_buffer_add(&out, line);
  }
  progress->columns = line.size;
  /* A terminal that takes no more has nobody before it. */
  (void)!by_stream_write(BY_STANDARD_ERROR, by_buffer_span(&out));
  by_buffer_drop(&out);
}

/* A line for each input, without any clock: who reads them has one. */
static void print_json(const by_progress *progress, const by_progress_facts *facts, const by_totals *totals)
{
  by_buffer line = by_buffer_of(1 << 12);
  by_json_progress(facts, totals, progress->command, &line);
  /* Where standard error is gone there is nobody left to tell. */
  (void)!by_stream_write(BY_STANDARD_ERROR, by_buffer_span(&line));
  by_buffer_drop(&line);
}

static void tell(by_progress *progress, const by_totals *totals)
{
  const uint64_t moment = now();
  const by_progress_facts facts = {.done = progress->done, .total = progress->total, .milliseconds = moment - progress->began};
  if (progress->json) {
    print_json(progress, &facts, totals);
    return;
  }
  if (progress->total < 2 || progress->quiet || (progress->done != 0 && moment - progress->drawn < PAUSE)) {
    return;
  }
  by_buffer line = by_buffer_of(COLUMNS_MOST);
  by_report_progress(&facts, totals->errors, columns_of_terminal(), &line);
  draw(progress, by_buffer_span(&line));
  progress->drawn = moment;
  by_buffer_drop(&line);
}

void by_progress_begin(by_progress *progress, size_t total, const by_totals *totals)
{
  progress->quiet = progress->quiet || isatty(BY_STANDARD_ERROR) == 0;
  progress->total = total;
  progress->done = 0;
  progress->began = now();
  tell(progress, totals);
}

void by_progress_step(by_progress *progress, const by_totals *totals)
{
  progress->done += progress->done < progress->total;
  tell(progress, totals);
}

void by_progress_hide(by_progress *progress)
{
  if (progress->columns != 0) {
    draw(progress, (by_span){.size = 0});
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The status line. How long the rest takes is known as soon as one input is done, by the mean of those before. */
#include "report/progress.h"

enum { SECOND = 1000, MINUTE = 60, HOUR = 3600, PART_MOST = 128 };

static void add_done(const by_progress_facts *facts, by_buffer *out)
{
  by_buffer_add_number(out, facts->done);
  by_buffer_add_byte(out, '/');
  by_buffer_add_number(out, facts->total);
}

static void add_errors(size_t errors, by_buffer *out)
{
  by_buffer_add_text(out, ", ");
  by_buffer_add_number(out, errors);
  by_buffer_add_text(out, errors == 1 ? " error" : " errors");
}

/* Two digits. */
static void add_padded(uint64_t number, by_buffer *out)
{
  by_buffer_add_text(out, number < 10 ? "0" : "");
  by_buffer_add_number(out, number);
}

/* Rounded up, so that it says 0:00 at the end alone. */
static void add_left(const by_progress_facts *facts, by_buffer *out)
{
  const uint64_t unit = (uint64_t)facts->done * SECOND;
  const uint64_t seconds = ((facts->total - facts->done) * facts->milliseconds + unit - 1) / unit;
  by_buffer_add_text(out, ", ");
  if (seconds >= HOUR) {
    by_buffer_add_number(out, seconds / HOUR);
    by_buffer_add_byte(out, ':');
    add_padded(seconds % HOUR / MINUTE, out);
  } else {
    by_buffer_add_number(out, seconds / MINUTE);
  }
  by_buffer_add_byte(out, ':');
  add_padded(seconds % MINUTE, out);
  by_buffer_add_text(out, " left");
}

/* By second, with one digit behind the point; where that says little, by minute. */
static void add_rate(const by_progress_facts *facts, by_buffer *out)
{
  const uint64_t tenths = (uint64_t)facts->done * SECOND * 10 / facts->milliseconds;
  by_buffer_add_text(out, ", ");
  if (tenths < 10) {
    by_buffer_add_number(out, (uint64_t)facts->done * SECOND * MINUTE / facts->milliseconds);
    by_buffer_add_text(out, "/min");
    return;
  }
  by_buffer_add_number(out, tenths / 10);
  by_buffer_add_byte(out, '.');
  by_buffer_add_number(out, tenths % 10);
  by_buffer_add_text(out, "/s");
}

void by_report_progress(const by_progress_facts *facts, size_t errors, size_t columns, by_buffer *out)
{
  by_buffer line = by_buffer_of(PART_MOST);
  size_t ends[4] = {0};
  size_t parts = 0;
  add_done(facts, &line);
  ends[parts++] = line.size;
  add_errors(errors, &line);
  ends[parts++] = line.size;
  if (facts->done != 0 && facts->milliseconds != 0) {
    add_left(facts, &line);
    ends[parts++] = line.size;
    add_rate(facts, &line);
    ends[parts++] = line.size;
  }
  while (parts != 0 && ends[parts - 1] > columns) {
    parts--;
  }
  out->failed = out->failed || line.failed;
  by_buffer_add(out, by_span_slice(by_buffer_span(&line), 0, parts == 0 ? 0 : ends[parts - 1]));
  by_buffer_drop(&line);
}

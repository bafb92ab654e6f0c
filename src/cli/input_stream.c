/* SPDX-License-Identifier: BSD-2-Clause */
/* Nothing is mapped, and nothing is kept: one piece at a time, in a room of its own. */
#include "cli/input_stream.h"

#include "cli/process.h"
#include "cli/window.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

static by_status prepare(by_input_stream *stream, const by_input *input, by_findings *findings)
{
  *stream = (by_input_stream){.input = input, .findings = findings, .descriptor = -1, .piece = malloc(BY_INPUT_PIECE)};
  return stream->piece == NULL ? BY_ENVIRONMENT : BY_OK;
}

by_status by_input_stream_open(by_input_stream *stream, const by_input *input, by_findings *findings)
{
  const by_status status = prepare(stream, input, findings);
  if (status != BY_OK) {
    return status;
  }
  stream->regular = true;
  stream->descriptor = by_input_open(input);
  if (stream->descriptor < 0 || fstat(stream->descriptor, &stream->before) != 0) {
    return by_input_refuse(input, findings, errno);
  }
  return by_input_judge(input, findings, &stream->before);
}

by_status by_input_stream_standard(by_input_stream *stream, const by_input *input, by_findings *findings)
{
  const by_status status = prepare(stream, input, findings);
  stream->descriptor = STDIN_FILENO;
  return status;
}

void by_input_stream_close(by_input_stream *stream)
{
  free(stream->piece);
  if (stream->regular && stream->descriptor >= 0) {
    (void)close(stream->descriptor);
  }
}

/* BY_REFUSED, with a finding, where the file is not as it was at the beginning. */
static by_status settle(const by_input_stream *stream)
{
  struct stat after;
  if (fstat(stream->descriptor, &after) != 0) {
    return by_input_refuse(stream->input, stream->findings, errno);
  }
  return by_input_same(&stream->before, &after) ? BY_OK : by_input_refuse_changed(stream->input, stream->findings);
}

static by_status read_piece(void *context, by_span *piece)
{
  const by_input_stream *stream = context;
  ssize_t got = 0;
  do {
    got = read(stream->descriptor, stream->piece, BY_INPUT_PIECE);
  } while (got < 0 && errno == EINTR && by_process_signal() == 0);
  if (got < 0) {
    return by_input_refuse(stream->input, stream->findings, errno);
  }
  *piece = (by_span){.at = stream->piece, .size = (size_t)got};
  return got == 0 && stream->regular ? settle(stream) : BY_OK;
}

static bool go_back(void *context)
{
  const by_input_stream *stream = context;
  return stream->regular && lseek(stream->descriptor, 0, SEEK_SET) == 0;
}

/* Not beyond the end: what is cut off shows by its last bytes. */
static bool leave_out(void *context, uint64_t bytes)
{
  const by_input_stream *stream = context;
  const off_t at = stream->regular ? lseek(stream->descriptor, 0, SEEK_CUR) : -1;
  return at >= 0 && bytes <= (uint64_t)(stream->before.st_size - at) && lseek(stream->descriptor, (off_t)bytes, SEEK_CUR) >= 0;
}

static by_status end_spread(void *context, bool lost)
{
  const by_input_stream *stream = context;
  return lost ? by_input_refuse_changed(stream->input, stream->findings) : settle(stream);
}

static bool spread(void *context, by_part_of part, by_span *whole, by_sparse *sparse)
{
  by_input_stream *const stream = context;
  const uint64_t all = (uint64_t)stream->before.st_size;
  const uint64_t left = part.offset < all ? all - part.offset : 0;
  const by_view view = {.descriptor = stream->descriptor,
                        .part = {.offset = part.offset, .size = part.size < left ? part.size : left},
                        .end = end_spread,
                        .context = stream};
  return stream->regular && view.part.size != 0 && by_window_open(&view, whole, sparse);
}

by_reader by_input_stream_reader(by_input_stream *stream)
{
  return (by_reader){.context = stream, .read = read_piece, .skip = leave_out, .rewind = go_back, .spread = spread};
}

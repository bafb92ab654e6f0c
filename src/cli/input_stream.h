/* SPDX-License-Identifier: BSD-2-Clause */
/* A file or standard input, read piece by piece: for what is verified and need not be held. */
#ifndef BY_CLI_INPUT_STREAM_H
#define BY_CLI_INPUT_STREAM_H

#include "base/reader.h"
#include "cli/input.h"

#include <sys/stat.h>

enum { BY_INPUT_PIECE = 1 << 16 };

typedef struct by_input_stream {
  const by_input *input;
  by_findings *findings;
  int descriptor; /* -1: not open */
  bool regular;   /* else it is standard input, whatever that is */
  struct stat before;
  char *piece;
} by_input_stream;

/* Opens a regular file. BY_REFUSED, with a finding file-*, where it cannot. by_input_stream_close is due either way. */
by_status by_input_stream_open(by_input_stream *stream, const by_input *input, by_findings *findings) BY_MUST_USE BY_NONNULL;
/* The same for what stands on standard input. */
by_status by_input_stream_standard(by_input_stream *stream, const by_input *input, by_findings *findings) BY_MUST_USE BY_NONNULL;
void by_input_stream_close(by_input_stream *stream) BY_NONNULL;
/* Gives its pieces, and parts of a regular file; at their end it must be as it was at the beginning, else a finding says so. */
by_reader by_input_stream_reader(by_input_stream *stream) BY_NONNULL;

#endif

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
  char *room;      /* for the bytes of a part, where they are spread */
  by_part_of part; /* that one */
  size_t from;     /* of them those that lie there: from here */
  size_t to;       /* to here, */
  size_t pinned;   /* and from here to the end */
  bool lost;       /* some could not be read */
} by_input_stream;

/* Opens a regular file. BY_REFUSED, with a finding file-*, where it cannot. by_input_stream_close is due either way. */
by_status by_input_stream_open(by_input_stream *stream, const by_input *input, by_findings *findings) BY_MUST_USE BY_NONNULL;
/* The same for what stands on standard input. */
by_status by_input_stream_standard(by_input_stream *stream, const by_input *input, by_findings *findings) BY_MUST_USE BY_NONNULL;
void by_input_stream_close(by_input_stream *stream) BY_NONNULL;
/* Gives its pieces; at the end of a file it must be as it was at the beginning, else a finding says so. */
by_reader by_input_stream_reader(by_input_stream *stream) BY_NONNULL;

/* A part of a regular file sparsely; false where there is no room, or it is none. At the end the file must be as it was, too. */
bool by_input_stream_spread(by_input_stream *stream, by_part_of part, by_span *whole, by_sparse *sparse) BY_MUST_USE BY_NONNULL;
/* BY_REFUSED, with a finding, where the file is not as it was at the beginning. */
by_status by_input_stream_settle(const by_input_stream *stream) BY_MUST_USE BY_NONNULL;

#endif

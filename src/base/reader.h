/* SPDX-License-Identifier: BSD-2-Clause */
/* Bytes that come piece by piece from somewhere: a file, standard input, a stream being unpacked. */
#ifndef BY_BASE_READER_H
#define BY_BASE_READER_H

#include "base/sparse.h"
#include "base/status.h"

#include <stdint.h>

/* Bytes from an offset on; no more than there are. */
typedef struct by_part_of {
  uint64_t offset;
  uint64_t size;
} by_part_of;

typedef struct by_reader {
  void *context;
  /* The next piece, which lives until the next call; empty at the end. Whatever it gives but BY_OK is final; the reader has said why. */
  by_status (*read)(void *context, by_span *piece);
  /* Leaves out the next bytes; false where it cannot, and nothing happened. NULL: it never can. */
  bool (*skip)(void *context, uint64_t bytes);
  /* Goes back to the first piece; false where it cannot. NULL: it never can. */
  bool (*rewind)(void *context);
  /* Gives the bytes of that part at once, sparsely; false where it cannot. NULL: it never can. */
  bool (*spread)(void *context, by_part_of part, by_span *whole, by_sparse *sparse);
} by_reader;

#endif

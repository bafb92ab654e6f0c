/* SPDX-License-Identifier: BSD-2-Clause */
/* One header block of a tar. */
#ifndef BY_PACK_TAR_HEADER_H
#define BY_PACK_TAR_HEADER_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

enum { BY_TAR_BLOCK = 512 };

typedef struct by_tar_header {
  by_span prefix; /* goes before the name with a slash; empty in GNU headers */
  by_span name;
  uint64_t size; /* bytes that follow, without the zeros that fill the last block */
  char type;     /* '0' for both forms of a regular file */
} by_tar_header;

/* Whether the block carries the mark of ustar or of GNU tar, or is a header from before them. */
bool by_tar_is_header(by_span block);
bool by_tar_is_zero(by_span bytes);
/* Whether the block, which was read as `header`, is in all its bytes as this program writes it. */
bool by_tar_is_plain(by_span block, const by_tar_header *header) BY_NONNULL;
/* Reads the block; NULL, or what is wrong with it. */
const char *by_tar_read_header(by_span block, by_tar_header *header) BY_MUST_USE BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* A part of a file as one span, of which only what is looked at lies in memory. */
#ifndef BY_CLI_WINDOW_H
#define BY_CLI_WINDOW_H

#include "base/annotate.h"
#include "base/reader.h"

/* The file; `part` lies within it, and has bytes. */
typedef struct by_view {
  int descriptor;
  by_part_of part;
  by_status (*end)(void *context, bool lost); /* what the end of the window tells; `lost`: some bytes could not be read */
  void *context;                              /* of that */
} by_view;

/* False where there is no room. Windows on the same file do not know of each other. */
bool by_window_open(const by_view *view, by_span *whole, by_sparse *sparse) BY_MUST_USE BY_NONNULL;

#endif

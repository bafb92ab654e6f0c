/* SPDX-License-Identifier: BSD-2-Clause */
/* The files of a container, whose bytes are given one file at a time: never all of them lie in memory. */
#ifndef BY_MODEL_HOLDINGS_H
#define BY_MODEL_HOLDINGS_H

#include "base/arena.h"
#include "base/status.h"
#include "model/artifact.h"

enum { BY_HOLDING_HEAD = 32 /* bytes by which the kind of a file is known */ };

typedef struct by_holding {
  by_span path;
  size_t index; /* by which it is asked for */
} by_holding;

typedef struct by_holdings {
  const by_holding *items;
  size_t count;
  void *context;
  /* All bytes of a file, or (not `whole`) at least the first BY_HOLDING_HEAD of them, until the next call. The file is read to its end
   * either way. BY_REFUSED where it is damaged or too large; the finding comes once. */
  by_status (*read)(void *context, size_t index, bool whole, by_span *bytes);
} by_holdings;

/* Those of files in memory, which outlive them; false where memory is short. */
bool by_holdings_of(const by_artifacts *files, by_arena *arena, by_holdings *holdings) BY_MUST_USE BY_NONNULL;
/* Reads what nobody has read yet, for its findings; the worst status. */
by_status by_holdings_test(const by_holdings *holdings) BY_MUST_USE BY_NONNULL;

#endif

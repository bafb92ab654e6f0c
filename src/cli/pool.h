/* SPDX-License-Identifier: BSD-2-Clause */
/* Many items, several threads: worked on side by side, finished in their order. */
#ifndef BY_CLI_POOL_H
#define BY_CLI_POOL_H

#include "base/annotate.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct by_pool_task {
  void *context;
  void (*work)(void *context, size_t worker, size_t item);   /* by the thread of the worker, while others are at other items */
  bool (*finish)(void *context, size_t worker, size_t item); /* by one thread at a time, in the order of items; false: it is the last */
} by_pool_task;

/* The threads that this process may run at once, at least 1. */
size_t by_pool_processors(void);
/* Returns when all items are finished, or no more shall be. Worker 0 is the calling thread; where the system gives no threads it does all.
 */
void by_pool_run(const by_pool_task *task, size_t workers, size_t items) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* What the large trees of several threads may take together: who would take more waits until others have given back. */
#ifndef BY_CHECK_BUDGET_H
#define BY_CHECK_BUDGET_H

#include "base/annotate.h"

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct by_budget {
  pthread_mutex_t lock;
  pthread_cond_t given;
  size_t used;
} by_budget;

/* What one thread has of it. */
typedef struct by_share {
  by_budget *budget; /* NULL: nobody counts */
  size_t bytes;
} by_share;

void by_budget_begin(by_budget *budget) BY_NONNULL;
void by_budget_end(by_budget *budget) BY_NONNULL;
/* Takes so many bytes, once there are: whoever has the whole to itself, or has a share already, need not wait, so that no two wait for each
 * other. */
void by_share_take(by_share *share, size_t bytes) BY_NONNULL;
void by_share_give(by_share *share, size_t bytes) BY_NONNULL;

#endif

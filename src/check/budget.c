/* SPDX-License-Identifier: BSD-2-Clause */
/* A count of bytes behind a lock. */
#include "check/budget.h"

enum { BUDGET_MOST = 36 << 20 /* one document that nobody knows to be valid may take almost all of it */ };

void by_budget_begin(by_budget *budget)
{
  (void)pthread_mutex_init(&budget->lock, NULL); /* cannot fail: plain ones take no memory of their own */
  (void)pthread_cond_init(&budget->given, NULL);
  budget->used = 0;
}

void by_budget_end(by_budget *budget)
{
  (void)pthread_cond_destroy(&budget->given);
  (void)pthread_mutex_destroy(&budget->lock);
}

static bool must_wait(const by_share *share, size_t bytes)
{
  const size_t used = share->budget->used;
  return share->bytes == 0 && used != 0 && (used > BUDGET_MOST || bytes > BUDGET_MOST - used);
}

void by_share_take(by_share *share, size_t bytes)
{
  by_budget *const budget = share->budget;
  if (budget == NULL) {
    return;
  }
  (void)pthread_mutex_lock(&budget->lock);
  while (must_wait(share, bytes)) {
    (void)pthread_cond_wait(&budget->given, &budget->lock);
  }
  budget->used += bytes;
  share->bytes += bytes;
  (void)pthread_mutex_unlock(&budget->lock);
}

void by_share_give(by_share *share, size_t bytes)
{
  by_budget *const budget = share->budget;
  if (budget == NULL) {
    return;
  }
  (void)pthread_mutex_lock(&budget->lock);
  budget->used -= bytes;
  share->bytes -= bytes;
  (void)pthread_cond_broadcast(&budget->given);
  (void)pthread_mutex_unlock(&budget->lock);
}

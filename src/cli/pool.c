/* SPDX-License-Identifier: BSD-2-Clause */
/* No queue: a worker takes the next item, works on it, and waits for its turn to finish it. So nothing of an item outlives its worker's
 * hold on it, and what is finished is the same for any number of workers. */
#include "cli/pool.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

typedef struct pool {
  const by_pool_task *task;
  size_t items;
  pthread_mutex_t lock;
  pthread_cond_t turned;
  size_t next;  /* to be taken */
  size_t turn;  /* to be finished */
  bool stopped; /* nothing more is taken or finished */
} pool;

typedef struct worker {
  pool *pool;
  size_t number;
  pthread_t thread;
} worker;

size_t by_pool_processors(void)
{
  cpu_set_t set;
  const int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
  return count < 1 ? 1 : (size_t)count;
}

/* False where there is nothing left to take. */
static bool take(pool *from, size_t *item)
{
  (void)pthread_mutex_lock(&from->lock);
  const bool taken = !from->stopped && from->next < from->items;
  *item = from->next;
  from->next += taken;
  (void)pthread_mutex_unlock(&from->lock);
  return taken;
}

static void finish(pool *from, size_t number, size_t item)
{
  (void)pthread_mutex_lock(&from->lock);
  while (from->turn != item && !from->stopped) {
    (void)pthread_cond_wait(&from->turned, &from->lock);
  }
  if (!from->stopped) {
    from->stopped = !from->task->finish(from->task->context, number, item);
    from->turn++;
    (void)pthread_cond_broadcast(&from->turned);
  }
  (void)pthread_mutex_unlock(&from->lock);
}

static void *run(void *argument)
{
  const worker *self = argument;
  const by_pool_task *task = self->pool->task;
  size_t item = 0;
  while (take(self->pool, &item)) {
    task->work(task->context, self->number, item);
    finish(self->pool, self->number, item);
  }
  return NULL;
}

void by_pool_run(const by_pool_task *task, size_t workers, size_t items)
{
  pool shared = {.task = task, .items = items, .lock = PTHREAD_MUTEX_INITIALIZER, .turned = PTHREAD_COND_INITIALIZER};
  worker first = {.pool = &shared};
  worker *others = workers > 1 ? calloc(workers - 1, sizeof *others) : NULL;
  size_t started = 0;
  while (others != NULL && started < workers - 1) {
    others[started] = (worker){.pool = &shared, .number = started + 1};
    if (pthread_create(&others[started].thread, NULL, run, &others[started]) != 0) {
      break;
    }
    started++;
  }
  (void)run(&first);
  while (started > 0) {
    (void)pthread_join(others[--started].thread, NULL);
  }
  free(others);
}

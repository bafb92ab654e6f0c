/* SPDX-License-Identifier: BSD-2-Clause */
/* The agents of a record one after the other, and a memory of what was met before. */
#ifndef BY_WRITE_AGENTS_H
#define BY_WRITE_AGENTS_H

#include "base/buffer.h"
#include "model/record.h"

/* Those of the articles in their order, then the editors. Begin with all but `record` zero. */
typedef struct by_agent_walk {
  const by_record *record;
  size_t list;
  size_t item;
} by_agent_walk;

/* NULL behind the last. */
const by_agent *by_agent_next(by_agent_walk *walk) BY_NONNULL;

enum { BY_SEEN_MOST = 1 << 22 }; /* ceiling of a memory: keys below this */

/* True the first time that `seen` meets the key. Also false where memory is short: the buffer has then failed. */
bool by_key_is_new(by_buffer *seen, size_t key) BY_NONNULL;
/* A key for a person in a role. */
size_t by_agent_key(const by_agent *agent) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Walking the agents of a record; a byte a key remembers which were met. */
#include "write/agents.h"

const by_agent *by_agent_next(by_agent_walk *walk)
{
  const by_record *record = walk->record;
  while (walk->list <= record->article_count) {
    const by_agents *agents = walk->list < record->article_count ? &record->articles[walk->list].agents : &record->editors;
    if (walk->item < agents->count) {
      return &agents->items[walk->item++];
    }
    walk->list++;
    walk->item = 0;
  }
  return NULL;
}

bool by_key_is_new(by_buffer *seen, size_t key)
{
  if (key >= seen->size) {
    const size_t more = key - seen->size + 1;
    char *room = by_buffer_room(seen, more);
    if (room == NULL) {
      return false;
    }
    memset(room, 0, more);
    seen->size += more;
  }
  const bool is_new = seen->at[key] == 0;
  seen->at[key] = 1;
  return is_new;
}

size_t by_agent_key(const by_agent *agent)
{
  return agent->person * BY_ROLES + (size_t)agent->role;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Names that were found become agents of an article: each once, and on one line. */
#include "read/agents.h"

/* Whether the agent was found before: who signs several parts of an article is named once. */
static bool is_among(const by_agents *agents, const by_found_name *name)
{
  bool found = false;
  for (size_t i = 0; i < agents->count && !found; i++) {
    found = agents->items[i].role == name->role && by_span_equal(agents->items[i].name.text, name->name);
  }
  return found;
}

static bool is_blank(char byte)
{
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/* The name with one space where its line ends within it. */
static bool on_one_line(by_arena *arena, by_span name, by_span *line)
{
  *line = name;
  if (name.size == 0 || memchr(name.at, '\n', name.size) == NULL) {
    return true;
  }
  char *copy = by_arena_take(arena, name.size, 1);
  if (copy == NULL) {
    return false;
  }
  size_t used = 0;
  for (size_t i = 0; i < name.size; i++) {
    if (!is_blank(name.at[i])) {
      copy[used++] = name.at[i];
    } else if (used != 0 && copy[used - 1] != ' ') {
      copy[used++] = ' ';
    }
  }
  *line = (by_span){.at = copy, .size = used};
  return true;
}

bool by_agents_add(const by_reading *reading, by_agents *agents, const by_found_names *found)
{
  for (size_t i = 0; i < found->count && agents->count < BY_MOST_AGENTS; i++) {
    const by_found_name *name = &found->items[i];
    by_span line = {0};
    if (is_among(agents, name)) {
      continue;
    }
    if (!on_one_line(reading->arena, name->name, &line)) {
      return false;
    }
    agents->items[agents->count++] = (by_agent){.role = name->role, .name = by_value_read(reading->text, name->rule, name->name, line)};
  }
  return true;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Names that were found become agents of an article: each once, and on one line. */
#include "read/agents.h"

#include "read/record_lines.h"

/* Whether the agent was found before: who signs several parts of an article is named once. */
static bool is_among(const by_agents *agents, const by_found_name *name)
{
  bool found = false;
  for (size_t i = 0; i < agents->count && !found; i++) {
    found = agents->items[i].role == name->role && by_span_equal(agents->items[i].name.text, name->name);
  }
  return found;
}

bool by_agents_add(const by_reading *reading, by_agents *agents, const by_found_names *found)
{
  for (size_t i = 0; i < found->count && agents->count < BY_MOST_AGENTS; i++) {
    const by_found_name *name = &found->items[i];
    by_span line = name->name;
    if (is_among(agents, name)) {
      continue;
    }
    if (!by_text_to_line(&line, reading->arena)) {
      return false;
    }
    agents->items[agents->count++] = (by_agent){.role = name->role, .name = by_value_read(reading->text, name->rule, name->name, line)};
  }
  return true;
}

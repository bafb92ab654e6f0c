/* SPDX-License-Identifier: BSD-2-Clause */
/* Names that were found become agents of an article: each once, and on one line. */
#include "read/agents.h"

#include "base/utf8.h"
#include "read/record_lines.h"
#include "text/words.h"

/* Whether the name ends in a single letter that is no Roman numeral: "C. F", but not "Pius V". */
static bool ends_in_initial(by_span name)
{
  static const char NUMERALS[] = {'I', 'V', 'X'};
  const size_t last = by_utf8_start(name, name.size - 1);
  size_t behind = last;
  const bool letter = by_word_letter(by_utf8_next(name, &behind));
  const bool alone = last == 0 || name.at[last - 1] == ' ' || name.at[last - 1] == '.' || name.at[last - 1] == '-';
  const bool numeral = memchr(NUMERALS, name.at[last], sizeof NUMERALS) != NULL && memchr(name.at, '.', name.size) == NULL;
  return letter && alone && !numeral;
}

/* The name with the full stop of its last initial. */
static by_span with_stop(by_span text, by_span name)
{
  const size_t end = name.size == 0 ? text.size : (size_t)(name.at - text.at) + name.size;
  const bool stop = end < text.size && text.at[end] == '.' && ends_in_initial(name);
  return (by_span){.at = name.at, .size = name.size + stop};
}

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
    by_found_name name = found->items[i];
    name.name = with_stop(reading->text->bytes, name.name);
    by_span line = name.name;
    if (is_among(agents, &name)) {
      continue;
    }
    if (!by_text_to_line(&line, reading->arena)) {
      return false;
    }
    agents->items[agents->count++] = (by_agent){.role = name.role, .name = by_value_read(reading->text, name.rule, name.name, line)};
  }
  return true;
}

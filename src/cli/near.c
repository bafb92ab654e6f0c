/* SPDX-License-Identifier: BSD-2-Clause */
/* A third of the letters may be wrong, and one in any case. */
#include "cli/near.h"

#include "cli/command.h"
#include "cli/stream.h"

by_near by_near_of(by_span typed)
{
  return (by_near){.typed = typed, .distance = typed.size / 3 + 2};
}

bool by_near_is(by_near *near, const char *word)
{
  const size_t distance = by_span_distance(near->typed, by_span_of(word));
  const bool nearer = distance < near->distance;
  near->distance = nearer ? distance : near->distance;
  return nearer;
}

void by_command_complain(const char *typed)
{
  by_near near = by_near_of(by_span_of(typed));
  const by_command *meant = NULL;
  const by_command *command = NULL;
  for (size_t i = 0; (command = by_command_at(i)) != NULL; i++) {
    meant = by_near_is(&near, command->name) ? command : meant;
  }
  const char *const parts[] = {"there is no command '",
                               typed,
                               "'; ",
                               meant == NULL ? "" : "did you mean ",
                               meant == NULL ? "" : meant->name,
                               meant == NULL ? "see: bayegan help" : "? See: bayegan help",
                               NULL};
  by_stream_complain(parts);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The rule of blanks, and a space for a tab that stands alone. */
#include "read/record_lines.h"

#include "base/buffer.h"
#include "text/blank.h"

bool by_text_to_line(by_span *text, by_arena *arena)
{
  by_blank_run run = {.start = 0};
  if (text->size == 0 || (memchr(text->at, '\t', text->size) == NULL && !by_blank_next(*text, 0, &run))) {
    return true;
  }
  by_buffer line = by_buffer_of(text->size + 1);
  by_blank_fold(*text, &line);
  for (size_t i = 0; i < line.size; i++) {
    line.at[i] = line.at[i] == '\t' ? ' ' : line.at[i];
  }
  const bool done = !line.failed && by_arena_copy(arena, by_buffer_span(&line), text);
  by_buffer_drop(&line);
  return done;
}

static bool agents_to_lines(by_agents *agents, by_arena *arena)
{
  bool done = true;
  for (size_t i = 0; i < agents->count && done; i++) {
    by_agent *agent = &agents->items[i];
    done = by_text_to_line(&agent->name.text, arena) && by_text_to_line(&agent->family, arena) && by_text_to_line(&agent->given, arena) &&
           by_text_to_line(&agent->romanised, arena);
  }
  return done;
}

bool by_record_to_lines(by_record *record, by_arena *arena)
{
  by_span *const words[] = {&record->title.text,     &record->title_romanised, &record->label.text,
                            &record->publisher.text, &record->organization,    &record->evaluator};
  bool done = agents_to_lines(&record->editors, arena);
  for (size_t i = 0; i < sizeof words / sizeof words[0] && done; i++) {
    done = by_text_to_line(words[i], arena);
  }
  for (size_t i = 0; i < record->article_count && done; i++) {
    by_article_record *article = &record->articles[i];
    done = by_text_to_line(&article->title.text, arena) && by_text_to_line(&article->main, arena) &&
           by_text_to_line(&article->romanised, arena) && agents_to_lines(&article->agents, arena);
  }
  return done;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The facts of an issue as a row shows them, and the copy of an item that outlives its job. */
#include "report/item.h"

#include "text/blank.h"
#include "write/agents.h"

enum { CELL_MOST = 1 << 26 };

/* The text where it may stand as fact. */
static by_span fact(const by_value *value, bool accept_proposed)
{
  return by_value_is_usable(value, accept_proposed) ? value->text : (by_span){.size = 0};
}

static void add_joined(by_span text, by_buffer *out)
{
  by_buffer_add_text(out, out->size == 0 ? "" : "; ");
  by_blank_fold(text, out);
}

static void join_titles(const by_record *record, bool accept_proposed, by_buffer *out)
{
  for (size_t i = 0; i < record->article_count; i++) {
    const by_span title = fact(&record->articles[i].title, accept_proposed);
    if (title.size != 0) {
      add_joined(title, out);
    }
  }
}

/* Each person once. */
static void join_authors(const by_record *record, bool accept_proposed, by_buffer *out)
{
  by_buffer seen = by_buffer_of(BY_SEEN_MOST);
  by_agent_walk walk = {.record = record};
  for (const by_agent *agent = by_agent_next(&walk); agent != NULL; agent = by_agent_next(&walk)) {
    const by_span name = fact(&agent->name, accept_proposed);
    if (agent->role == BY_AUTHOR && name.size != 0 && by_key_is_new(&seen, agent->person)) {
      add_joined(name, out);
    }
  }
  out->failed = out->failed || seen.failed;
  by_buffer_drop(&seen);
}

/* What `join` makes of the record, in the arena. */
static bool joined(const by_record *record, bool accept_proposed, void (*join)(const by_record *, bool, by_buffer *), by_arena *arena,
                   by_span *text)
{
  by_buffer out = by_buffer_of(CELL_MOST);
  join(record, accept_proposed, &out);
  const bool done = !out.failed && by_arena_copy(arena, by_buffer_span(&out), text);
  by_buffer_drop(&out);
  return done;
}

bool by_item_tell(by_item *item, const by_record *record, bool accept_proposed, by_arena *arena)
{
  const by_span issue = fact(&record->issue, accept_proposed);
  const by_span last = by_number_last(issue);
  item->facts = (by_item_facts){.serial = fact(&record->title, accept_proposed),
                                .issue_from = by_number_first(issue),
                                .issue_to = by_span_equal(last, by_number_first(issue)) ? by_span_of("") : last,
                                .date = fact(&record->date, accept_proposed)};
  return joined(record, accept_proposed, join_titles, arena, &item->facts.title) &&
         joined(record, accept_proposed, join_authors, arena, &item->facts.author);
}

void by_item_texts(by_item *item, by_span *texts[BY_ITEM_TEXTS])
{
  by_item_facts *const facts = &item->facts;
  by_span *const all[] = {&item->path,   &item->issue,       &item->series,   &item->file,  &item->bag.root,
                          &item->bag.id, &item->bag.version, &facts->serial,  &facts->date, &facts->issue_from,
                          &facts->title, &facts->author,     &facts->issue_to};
  _Static_assert(sizeof all / sizeof all[0] == BY_ITEM_TEXTS, "all texts of an item");
  memcpy(texts, all, sizeof all);
}

bool by_item_keep(by_item *item, by_arena *arena)
{
  by_span *texts[BY_ITEM_TEXTS];
  bool done = true;
  by_item_texts(item, texts);
  for (size_t i = 0; i < BY_ITEM_TEXTS && done; i++) {
    done = by_arena_keep(arena, texts[i]);
  }
  return done;
}

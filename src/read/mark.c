/* SPDX-License-Identifier: BSD-2-Clause */
/* The runs always follow the record: they are thrown away and set again, so that a value that an archivist changed leaves no mark behind.
 */
#include "read/mark.h"

/* Leaves only what the text itself has among the runs of the block: dates and calls. */
static bool keep_found(by_arena *arena, by_block *block)
{
  if (block->run_count == 0) {
    return true;
  }
  by_run *kept = by_arena_take(arena, block->run_count, sizeof *kept);
  if (kept == NULL) {
    return false;
  }
  size_t count = 0;
  for (size_t i = 0; i < block->run_count; i++) {
    if (block->runs[i].kind == BY_RUN_DATE || block->runs[i].kind == BY_RUN_CALL) {
      kept[count++] = block->runs[i];
    }
  }
  block->runs = kept;
  block->run_count = count;
  return true;
}

static bool keep_found_of(by_arena *arena, const by_blocks *blocks)
{
  for (size_t i = 0; i < blocks->count; i++) {
    if (!keep_found(arena, &blocks->items[i])) {
      return false;
    }
  }
  return true;
}

/* Adds the run to the block that holds it, if one of these does. */
static bool add_run(by_arena *arena, const by_blocks *blocks, const by_run *run)
{
  for (size_t i = 0; i < blocks->count && run->size != 0; i++) {
    by_block *block = &blocks->items[i];
    if (run->offset >= block->offset && run->offset + run->size <= block->offset + block->size) {
      return by_block_add_runs(arena, block, run, 1);
    }
  }
  return true;
}

/* The value where it stands; else what is printed in its place, which has no value: an archivist says that it is wrong. */
static bool mark_value(by_arena *arena, const by_blocks *blocks, by_run_kind kind, const by_value *value)
{
  by_run run = {.kind = kind, .offset = value->at.offset, .size = value->at.size, .value = value->text};
  for (const by_value *printed = value->beaten; printed != NULL && run.size == 0; printed = printed->beaten) {
    run = (by_run){.kind = kind, .offset = printed->at.offset, .size = printed->at.size};
  }
  return add_run(arena, blocks, &run);
}

static bool mark_article(by_arena *arena, const by_blocks *blocks, const by_agents *agents)
{
  if (!keep_found_of(arena, blocks)) {
    return false;
  }
  for (size_t i = 0; i < agents->count; i++) {
    const by_agent *agent = &agents->items[i];
    const by_run run = {.kind = BY_RUN_PERSON,
                        .offset = agent->name.at.offset,
                        .size = agent->name.at.size,
                        .value = agent->name.text,
                        .person = agent->person};
    if (!add_run(arena, blocks, &run)) {
      return false;
    }
  }
  return true;
}

typedef struct numbering {
  by_span *known; /* the name of each person */
  size_t count;
} numbering;

static void number_agents(numbering *persons, const by_agents *agents)
{
  for (size_t i = 0; i < agents->count; i++) {
    by_agent *agent = &agents->items[i];
    size_t person = 0;
    while (person < persons->count && !by_span_equal(persons->known[person], agent->name.text)) {
      person++;
    }
    if (person == persons->count) {
      persons->known[persons->count++] = agent->name.text;
    }
    agent->person = person + 1;
  }
}

bool by_persons_number(by_arena *arena, by_record *record)
{
  size_t most = record->editors.count;
  for (size_t i = 0; i < record->article_count; i++) {
    most += record->articles[i].agents.count;
  }
  numbering persons = {.known = by_arena_take(arena, most, sizeof *persons.known)};
  if (persons.known == NULL) {
    return false;
  }
  for (size_t i = 0; i < record->article_count; i++) {
    number_agents(&persons, &record->articles[i].agents);
  }
  number_agents(&persons, &record->editors);
  return true;
}

by_status by_tree_mark(by_arena *arena, by_issue *issue, by_record *record)
{
  bool done = by_persons_number(arena, record) && keep_found_of(arena, &issue->masthead) &&
              mark_value(arena, &issue->masthead, BY_RUN_TITLE, &record->title) &&
              mark_value(arena, &issue->masthead, BY_RUN_NUMBER, &record->issue);
  for (size_t i = 0; i < issue->article_count && i < record->article_count && done; i++) {
    done = mark_article(arena, &issue->articles[i].blocks, &record->articles[i].agents);
  }
  return done ? BY_OK : BY_ENVIRONMENT;
}

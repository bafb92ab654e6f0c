/* SPDX-License-Identifier: BSD-2-Clause */
/* The agents of the articles: named in heads, on the line below them, or where an article is signed off. A first look at all articles tells
 * what is usual in the issue; bare names are then believed where most articles have one. */
#include "read/agents.h"
#include "read/article_parts.h"

enum {
  LEAST_USUAL = 3,
  LONGEST_LINE = 300 /* characters: what is longer is a paragraph */
};

/* How an issue names its authors. */
typedef struct habits {
  bool under_head;
  bool at_end;
} habits;

static bool shadow_of(const by_reading *reading, const by_block *block, by_shadow *line)
{
  return by_shadow_make(by_span_slice(reading->text->bytes, block->offset, block->size), reading->arena, line);
}

bool by_byline_is(const by_reading *reading, by_span line)
{
  by_shadow shadow = {0};
  by_found_names found = {.count = 0};
  if (!by_shadow_make(line, reading->arena, &shadow)) {
    return false;
  }
  by_line_names(&shadow, BY_NAME_UNDER_HEAD, false, &found);
  return found.count != 0;
}

/* The line right below the head, where text follows it; NULL where there is none. */
static by_block *line_under_head(const by_blocks *blocks)
{
  const size_t head = by_article_start(blocks);
  if (head + 2 >= blocks->count || blocks->items[head].kind != BY_BLOCK_HEAD) {
    return NULL;
  }
  by_block *line = &blocks->items[head + 1];
  const bool plain = line->kind == BY_BLOCK_SUBTITLE || line->kind == BY_BLOCK_PARAGRAPH || line->kind == BY_BLOCK_BYLINE;
  return plain && line->line == line->end_line && line->characters <= LONGEST_LINE ? line : NULL;
}

/* Whether three articles and a quarter have such a line. */
static bool is_usual(size_t count, size_t articles)
{
  return count >= LEAST_USUAL && count * 4 >= articles;
}

static bool learn(const by_reading *reading, habits *found)
{
  size_t heads = 0;
  size_t ends = 0;
  for (size_t i = 0; i < reading->issue->article_count; i++) {
    const by_blocks *blocks = &reading->issue->articles[i].blocks;
    const by_block *under = line_under_head(blocks);
    by_block *last = NULL;
    by_shadow line = {0};
    if (under != NULL && !shadow_of(reading, under, &line)) {
      return false;
    }
    heads += under != NULL && by_line_is_bare_name(&line);
    if (!by_signoff_find(reading, blocks, &last, &line)) {
      return false;
    }
    ends += last != NULL && by_line_is_bare_name(&line);
  }
  found->under_head = is_usual(heads, reading->issue->article_count);
  found->at_end = is_usual(ends, reading->issue->article_count);
  return true;
}

/* Makes a block with a name a byline. */
static bool mark(const by_reading *reading, by_block *block, by_name_place place, bool usual)
{
  by_shadow line = {0};
  by_found_names found = {.count = 0};
  if (block == NULL) {
    return true;
  }
  if (!shadow_of(reading, block, &line)) {
    return false;
  }
  by_line_names(&line, place, usual, &found);
  block->kind = found.count != 0 ? BY_BLOCK_BYLINE : block->kind;
  return true;
}

/* One sign of names is enough: a signature counts more than a line below the head, and that more than a bare line at the end. */
static bool mark_article(const by_reading *reading, const by_blocks *blocks, const habits *usual)
{
  by_block *under = line_under_head(blocks);
  by_block *last = NULL;
  by_shadow line = {0};
  if (!by_signoff_find(reading, blocks, &last, &line)) {
    return false;
  }
  if (last != NULL && by_line_is_signature(&line)) {
    last->kind = BY_BLOCK_BYLINE;
    return true;
  }
  if (!mark(reading, under, BY_NAME_UNDER_HEAD, usual->under_head)) {
    return false;
  }
  const bool named = under != NULL && under->kind == BY_BLOCK_BYLINE;
  return named || last == under || mark(reading, last, BY_NAME_AT_END, usual->at_end);
}

static void add_agents(const by_reading *reading, by_agents *agents, const by_found_names *found)
{
  for (size_t i = 0; i < found->count && agents->count < BY_MOST_AGENTS; i++) {
    const by_found_name *name = &found->items[i];
    agents->items[agents->count++] =
        (by_agent){.role = name->role, .name = by_value_read(reading->text, name->rule, name->name, name->name)};
  }
}

/* The names in a head or byline. */
static bool read_block(const by_reading *reading, by_agents *agents, const by_block *block, const habits *usual, bool begun)
{
  by_shadow line = {0};
  by_found_names found = {.count = 0};
  if (!shadow_of(reading, block, &line)) {
    return false;
  }
  if (block->kind == BY_BLOCK_BYLINE) {
    const by_name_place place = begun ? BY_NAME_AT_END : BY_NAME_UNDER_HEAD;
    by_line_names(&line, place, begun ? usual->at_end : usual->under_head, &found);
  } else {
    found.count = by_title_name(&line, &found.items[0]);
  }
  add_agents(reading, agents, &found);
  return true;
}

static bool is_named_in(by_block_kind kind)
{
  return kind == BY_BLOCK_HEAD || kind == BY_BLOCK_SUBTITLE || kind == BY_BLOCK_BYLINE;
}

static bool read_article(const by_reading *reading, const by_blocks *blocks, by_agents *agents, const habits *usual)
{
  bool begun = false; /* text came before */
  agents->items = by_arena_take(reading->arena, BY_MOST_AGENTS, sizeof *agents->items);
  if (agents->items == NULL) {
    return false;
  }
  for (size_t i = 0; i < blocks->count; i++) {
    const by_block *block = &blocks->items[i];
    begun = begun || block->kind == BY_BLOCK_PARAGRAPH;
    if (is_named_in(block->kind) && !read_block(reading, agents, block, usual, begun)) {
      return false;
    }
  }
  return true;
}

by_status by_bylines_read(by_reading *reading)
{
  const by_issue *issue = reading->issue;
  habits usual = {.at_end = false};
  if (!learn(reading, &usual)) {
    return BY_ENVIRONMENT;
  }
  for (size_t i = 0; i < issue->article_count; i++) {
    if (!mark_article(reading, &issue->articles[i].blocks, &usual)) {
      return BY_ENVIRONMENT;
    }
  }
  if (!by_article_records_make(reading)) {
    return BY_ENVIRONMENT;
  }
  for (size_t i = 0; i < issue->article_count; i++) {
    if (!read_article(reading, &issue->articles[i].blocks, &reading->record->articles[i].agents, &usual)) {
      return BY_ENVIRONMENT;
    }
  }
  return BY_OK;
}

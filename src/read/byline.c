/* SPDX-License-Identifier: BSD-2-Clause */
/* The agents of the articles: named in heads, on the lines below them, or where an article is signed off. A first look at all articles
 * tells what is usual in the issue, and which names it announces; bare names are then believed where most articles have one, or the issue
 * knows them. */
#include "read/agents.h"
#include "read/article_parts.h"
#include "read/head_words.h"

#include <stdlib.h>

enum { LEAST_USUAL = 3, LINES_UNDER_HEAD = 3, MOST_BARE = 90, LEAST_KNOWN = 6 /* bytes: no initials */ };

/* What the first look at an article found. */
typedef struct choice_of_names {
  by_block *last;     /* the line at its end; NULL where there is none */
  bool has_signature; /* that line alone names the author */
  bool notice;        /* below the head stands who wrote a book */
} choice_of_names;

/* How an issue names its authors. */
typedef struct habits {
  size_t heads; /* articles with a bare name below the head */
  size_t ends;  /* and at the end */
  bool under_head;
  bool at_end;
  by_span *names; /* that it announces, in the order of bytes */
  size_t name_count;
} habits;

static bool shadow_of(const by_reading *reading, const by_block *block, by_shadow *line)
{
  return by_shadow_make(by_span_slice(reading->text->bytes, block->offset, block->size), reading->arena, line);
}

bool by_byline_is(const by_reading *reading, by_span line)
{
  by_shadow shadow = {0};
  by_found_names found = {.count = 0};
  const by_name_context context = {.place = BY_NAME_UNDER_HEAD};
  if (!by_shadow_make(line, reading->arena, &shadow)) {
    return false;
  }
  by_line_names(&shadow, &context, &found);
  return found.count != 0 || by_text_points_below(shadow.text);
}

/* Whether the block is of a kind in which the line below a head may be cut; where it is `underlined`, the head of a part is another. */
static bool may_have_names(const by_block *block, bool underlined)
{
  return block->kind == BY_BLOCK_SUBTITLE || block->kind == BY_BLOCK_PARAGRAPH || block->kind == BY_BLOCK_BYLINE ||
         block->kind == BY_BLOCK_CONTINUED || (underlined && block->kind == BY_BLOCK_SUBHEAD);
}

/* The line `distance` below the head, or below the rule that underlines it, where text follows the line; NULL where there is none. */
static by_block *line_under_head(const by_blocks *blocks, size_t distance)
{
  const size_t head = by_article_start(blocks);
  if (head + distance + 1 >= blocks->count || blocks->items[head].kind != BY_BLOCK_HEAD) {
    return NULL;
  }
  const bool underlined = blocks->items[head + 1].kind == BY_BLOCK_SEPARATOR;
  const size_t index = head + distance + underlined;
  by_block *line = &blocks->items[index];
  return index + 1 < blocks->count && may_have_names(line, underlined) && line->line == line->end_line ? line : NULL;
}

/* Whether the line is short enough for names. */
static bool is_short(const by_block *line)
{
  enum { MOST_CHARACTERS = 160 };
  return line->characters <= MOST_CHARACTERS;
}

/* Whether three articles and a quarter have such a line. */
static bool is_usual(size_t count, size_t articles)
{
  return count >= LEAST_USUAL && count * 4 >= articles;
}

/* Whether the line is set far to the right. */
static bool is_aside(const by_reading *reading, const by_block *line)
{
  enum { FAR = 20 };
  return line->offset - reading->text->lines[line->line - 1].offset >= FAR;
}

/* What is known of the line at the end, which stands in the block. */
static by_name_context at_end(const by_reading *reading, const by_blocks *blocks, const by_block *last, const habits *usual)
{
  return (by_name_context){.place = BY_NAME_AT_END,
                           .usual = usual->at_end,
                           .aside = is_aside(reading, last),
                           .placed = by_signoff_is_placed(reading, blocks, last),
                           .known = usual->names,
                           .known_count = usual->name_count};
}

static by_name_context under_head(const habits *usual)
{
  return (by_name_context){
      .place = BY_NAME_UNDER_HEAD, .usual = usual->under_head, .known = usual->names, .known_count = usual->name_count};
}

/* Keeps the names that the line announces. */
static void keep_names(habits *found, const by_shadow *line, const by_name_context *context)
{
  by_found_names names = {.count = 0};
  by_line_names(line, context, &names);
  for (size_t i = 0; i < names.count; i++) {
    if (names.items[i].told && names.items[i].name.size >= LEAST_KNOWN) {
      found->names[found->name_count++] = names.items[i].name;
    }
  }
}

/* Looks at the lines of one article where names stand; counts bare ones. */
static bool learn_article(const by_reading *reading, const by_blocks *blocks, habits *found, choice_of_names *choice)
{
  const habits none = {.at_end = false};
  const by_block *under = line_under_head(blocks, 1);
  by_shadow line = {0};
  if (under != NULL && is_short(under)) {
    if (!shadow_of(reading, under, &line)) {
      return false;
    }
    const by_name_context context = under_head(&none);
    found->heads += by_line_is_bare_name(&line);
    keep_names(found, &line, &context);
  }
  if (!by_signoff_find(reading, blocks, &choice->last, &line)) {
    return false;
  }
  choice->has_signature = choice->last != NULL && by_line_is_signature(&line);
  if (choice->last != NULL && choice->last != under) {
    const by_name_context context = at_end(reading, blocks, choice->last, &none);
    found->ends += by_line_is_bare_name(&line);
    keep_names(found, &line, &context);
  }
  return true;
}

static bool learn(const by_reading *reading, habits *found, choice_of_names *choices)
{
  const size_t count = reading->issue->article_count;
  found->names = by_arena_take(reading->arena, count * 2 * BY_MOST_AGENTS + 1, sizeof *found->names);
  if (found->names == NULL) {
    return false;
  }
  for (size_t i = 0; i < count; i++) {
    if (!learn_article(reading, &reading->issue->articles[i].blocks, found, &choices[i])) {
      return false;
    }
  }
  found->under_head = is_usual(found->heads, count);
  found->at_end = is_usual(found->ends, count);
  qsort(found->names, found->name_count, sizeof *found->names, by_span_order);
  return true;
}

/* Makes a block with a name a byline. */
static bool mark(const by_reading *reading, by_block *block, const by_name_context *context, by_found_names *found)
{
  by_shadow line = {0};
  found->count = 0;
  if (block == NULL) {
    return true;
  }
  if (!shadow_of(reading, block, &line)) {
    return false;
  }
  by_line_names(&line, context, found);
  block->kind = found->count != 0 ? BY_BLOCK_BYLINE : block->kind;
  return true;
}

/* Whether one of the lines below the head tells of a printed book: who is named there wrote that. Of a long line the first word counts. */
static bool is_notice(const by_reading *reading, const by_blocks *blocks)
{
  for (size_t i = 1; i <= LINES_UNDER_HEAD; i++) {
    const by_block *line = line_under_head(blocks, i);
    by_shadow shadow = {0};
    if (line == NULL) {
      return false;
    }
    const by_span text = by_head_sample(by_span_slice(reading->text->bytes, line->offset, line->size));
    if (by_shadow_make(text, reading->arena, &shadow) && by_line_is_notice(&shadow, !is_short(line))) {
      return true;
    }
  }
  return false;
}

/* Whether the line is text rather than a further line of a head. */
static bool is_text(const by_block *line)
{
  return line->kind == BY_BLOCK_PARAGRAPH && line->characters > MOST_BARE;
}

/* Marks the first of the lines below the head that has names; `author`: one of them wrote the article. */
static bool mark_under_head(const by_reading *reading, const by_blocks *blocks, const habits *usual, bool *author)
{
  by_name_context context = under_head(usual);
  by_found_names found = {.count = 0};
  for (size_t i = 1; i <= LINES_UNDER_HEAD && found.count == 0; i++) {
    by_block *line = line_under_head(blocks, i);
    if (line == NULL || !is_short(line)) {
      break;
    }
    if (!mark(reading, line, &context, &found)) {
      return false;
    }
    context.cued = context.cued || is_text(line);
  }
  for (size_t i = 0; i < found.count; i++) {
    *author = *author || found.items[i].role != BY_TRANSLATOR;
  }
  return true;
}

/* Marks the line at the end where it has names. */
static bool mark_end(const by_reading *reading, const by_blocks *blocks, const habits *usual, by_block *last)
{
  by_found_names found = {.count = 0};
  if (last == NULL) {
    return true;
  }
  const by_name_context context = at_end(reading, blocks, last, usual);
  return mark(reading, last, &context, &found);
}

/* Marks the lines that sign parts of the article off: below two poems at least, or above an answer where the end is not signed. */
static bool mark_parts(const by_reading *reading, const by_blocks *blocks, bool is_signed)
{
  by_signed_parts parts = {.count = 0};
  if (!by_signed_parts_find(reading, blocks, &parts)) {
    return false;
  }
  const bool poems = parts.poems > 1;
  const bool answers = !is_signed && parts.poems < parts.count;
  for (size_t i = 0; i < parts.count && (poems || answers); i++) {
    parts.items[i]->kind = BY_BLOCK_BYLINE;
  }
  return true;
}

/* One sign of names is enough: a signature counts more than a line below the head, and that more than a bare line at the end. */
static bool mark_article(const by_reading *reading, const by_blocks *blocks, const habits *usual, choice_of_names *choice)
{
  by_block *const last = choice->last;
  bool author = false;
  if (choice->has_signature) {
    last->kind = BY_BLOCK_BYLINE;
    return true;
  }
  choice->notice = is_notice(reading, blocks);
  if (!choice->notice && !mark_under_head(reading, blocks, usual, &author)) {
    return false;
  }
  if (author || (last != NULL && last->kind == BY_BLOCK_BYLINE)) {
    return true;
  }
  return mark_end(reading, blocks, usual, last) && mark_parts(reading, blocks, last != NULL && last->kind == BY_BLOCK_BYLINE);
}

/* The names in a head or byline; `context` is that of a byline. */
static bool find_names(const by_reading *reading, const by_block *block, const by_name_context *context, by_found_names *found)
{
  by_shadow line = {0};
  found->count = 0;
  if (!shadow_of(reading, block, &line)) {
    return false;
  }
  if (block->kind == BY_BLOCK_BYLINE) {
    by_line_names(&line, context, found);
  } else {
    by_title_names(&line, found);
  }
  return true;
}

/* Below a head, where a signature names the author: only others. */
static void drop_authors(by_found_names *found)
{
  size_t kept = 0;
  for (size_t i = 0; i < found->count; i++) {
    if (found->items[i].role != BY_AUTHOR) {
      found->items[kept++] = found->items[i];
    }
  }
  found->count = kept;
}

/* Whether names are looked for in the block; `begun`: text came before it. */
static bool is_named_in(const by_block *block, const choice_of_names *choice, bool begun)
{
  if (block->kind == BY_BLOCK_BYLINE) {
    return begun || !choice->notice;
  }
  return block->kind == BY_BLOCK_HEAD || block->kind == BY_BLOCK_SUBTITLE;
}

/* Reads the names in the heads and bylines of an article. */
static bool read_lines(const by_reading *reading, const by_blocks *blocks, by_agents *agents, const habits *usual,
                       const choice_of_names *choice)
{
  bool begun = false; /* text came before */
  for (size_t i = 0; i < blocks->count; i++) {
    const by_block *block = &blocks->items[i];
    by_found_names found = {.count = 0};
    begun = begun || block->kind == BY_BLOCK_PARAGRAPH;
    if (!is_named_in(block, choice, begun)) {
      continue;
    }
    const by_name_context context = begun ? at_end(reading, blocks, block, usual) : under_head(usual);
    if (!find_names(reading, block, &context, &found)) {
      return false;
    }
    if (choice->has_signature && block != choice->last) {
      drop_authors(&found);
    }
    if (!by_agents_add(reading, agents, &found)) {
      return false;
    }
  }
  return true;
}

/* Reads all names of an article: the sender's where a mail's header begins it, else those of its lines, else the one behind its text. */
static bool read_article(const by_reading *reading, const by_blocks *blocks, by_agents *agents, const habits *usual,
                         const choice_of_names *choice)
{
  by_found_names found = {.count = 0};
  agents->items = by_arena_take(reading->arena, BY_MOST_AGENTS, sizeof *agents->items);
  if (agents->items == NULL || !by_mail_name(reading, blocks, &found)) {
    return false;
  }
  if (found.count == 0) {
    if (!read_lines(reading, blocks, agents, usual, choice)) {
      return false;
    }
    if (agents->count == 0 && !by_tail_name(reading, blocks, &found)) {
      return false;
    }
  }
  return by_agents_add(reading, agents, &found);
}

by_status by_bylines_read(by_reading *reading)
{
  const by_issue *issue = reading->issue;
  habits usual = {.at_end = false};
  choice_of_names *choices = by_arena_take(reading->arena, issue->article_count + 1, sizeof *choices);
  if (choices == NULL || !learn(reading, &usual, choices)) {
    return BY_ENVIRONMENT;
  }
  for (size_t i = 0; i < issue->article_count; i++) {
    if (!mark_article(reading, &issue->articles[i].blocks, &usual, &choices[i])) {
      return BY_ENVIRONMENT;
    }
  }
  if (!by_article_records_make(reading)) {
    return BY_ENVIRONMENT;
  }
  for (size_t i = 0; i < issue->article_count; i++) {
    if (!read_article(reading, &issue->articles[i].blocks, &reading->record->articles[i].agents, &usual, &choices[i])) {
      return BY_ENVIRONMENT;
    }
  }
  return BY_OK;
}

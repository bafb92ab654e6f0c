/* SPDX-License-Identifier: BSD-2-Clause */
/* The authors of a row. A row knows an issue, not its articles: a name goes to the article where it was recognised, else to one whose head
 * or byline has it, else, in an issue of one article, to that. Names of a confirmed row are confirmed; recognised authors that it does not
 * list are left out. Other tools' sheets name creators of the whole, so they reject nobody, and give no name to an article that does not
 * have it. Names are compared as by_text_same does, by keys that are made once. */
#include "read/sheet_parts.h"

#include "base/rules_record.h"
#include "read/find.h"
#include "read/reading.h"
#include "text/shadow.h"

#include <stdlib.h>

enum { PLACED_MOST = 256 }; /* names that are looked for in heads and bylines */

typedef struct listed {
  by_span name;
  by_span key; /* the name's shadow, runs of blanks as one */
  by_role role;
  size_t column;
  size_t article; /* where it is to be added; BY_NOWHERE: it was met, or has no place */
  bool met;       /* among the agents of the record */
  by_span found;  /* where it stands in the text */
} listed;

typedef struct listed_key {
  listed *name;
} listed_key;

typedef struct authors {
  by_row *row;
  by_record *record;
  listed *items; /* in the order of the sheet */
  size_t count;
  listed_key *order; /* by key */
  by_value *lost;    /* of each article, the first author that the row lets go; without a text: none */
} authors;

/* The separators of names within a cell: semicolons, Arabic ones too, and bars. */
static size_t separator_size(by_span text)
{
  static const char ARABIC[] = "\xD8\x9B";
  if (text.at[0] == ';' || text.at[0] == '|') {
    return 1;
  }
  return by_span_starts(text, by_span_of(ARABIC)) ? sizeof ARABIC - 1 : 0;
}

static size_t count_names(by_span text)
{
  size_t count = 1;
  for (size_t i = 0; i < text.size; i++) {
    count += separator_size(by_span_from(text, i)) != 0;
  }
  return count;
}

static by_span key_of(by_row *row, by_span name)
{
  by_shadow shadow = {0};
  char *key = NULL;
  if (!by_shadow_make(name, row->arena, &shadow) || (key = by_arena_take(row->arena, shadow.text.size, 1)) == NULL) {
    row->failed = true;
    return (by_span){0};
  }
  size_t size = 0;
  for (size_t i = 0; i < shadow.text.size; i++) {
    const char byte = shadow.text.at[i];
    if (byte != ' ' || (size != 0 && key[size - 1] != ' ')) {
      key[size++] = byte;
    }
  }
  size -= size != 0 && key[size - 1] == ' ';
  return (by_span){.at = key, .size = size};
}

/* Islandora's relators:CODE:TYPE:NAME: takes the role from it and leaves the name. */
static by_span take_role(by_span name, by_role *role)
{
  static const char RELATORS[] = "relators:";
  if (!by_span_starts(name, by_span_of(RELATORS))) {
    return name;
  }
  const by_span rest = by_span_from(name, sizeof RELATORS - 1);
  const size_t code = by_span_find(rest, by_span_of(":"));
  const by_span behind = code != BY_NOWHERE ? by_span_from(rest, code + 1) : (by_span){0};
  const size_t type = by_span_find(behind, by_span_of(":"));
  if (type == BY_NOWHERE) {
    return name;
  }
  for (size_t i = 0; i < BY_ROLES; i++) {
    *role = by_span_is(by_span_slice(rest, 0, code), by_role_code((by_role)i)) ? (by_role)i : *role;
  }
  return by_span_trim(by_span_from(behind, type + 1));
}

static void add_name(authors *work, by_span text, size_t column)
{
  listed made = {.role = BY_AUTHOR, .column = column, .article = BY_NOWHERE};
  made.name = take_role(by_span_trim(text), &made.role);
  if (made.name.size != 0) {
    made.key = key_of(work->row, made.name);
    work->items[work->count++] = made;
  }
}

static void add_names(authors *work, by_span text, size_t column)
{
  size_t start = 0;
  size_t i = 0;
  while (i < text.size) {
    const size_t size = separator_size(by_span_from(text, i));
    if (size != 0) {
      add_name(work, by_span_slice(text, start, i - start), column);
      start = i + size;
    }
    i += size == 0 ? 1 : size;
  }
  add_name(work, by_span_from(text, start), column);
}

static int listed_order(const void *a, const void *b)
{
  const listed *const left = ((const listed_key *)a)->name;
  const listed *const right = ((const listed_key *)b)->name;
  const int order = by_span_compare(left->key, right->key);
  return order != 0 ? order : (left->role > right->role) - (left->role < right->role);
}

static bool is_authors_column(const by_row *row, size_t column)
{
  return row->sheet->meanings[column] == BY_MEANS_AUTHORS;
}

/* Reads all names of the row; false where memory is short. */
static bool read_names(authors *work)
{
  const by_row *const row = work->row;
  const size_t columns = row->cells.count < row->sheet->columns ? row->cells.count : row->sheet->columns;
  size_t most = 0;
  for (size_t i = 0; i < columns; i++) {
    most += is_authors_column(row, i) ? count_names(by_cell_text(&row->cells.cells[i])) : 0;
  }
  work->items = by_arena_take(row->arena, most, sizeof *work->items);
  work->order = by_arena_take(row->arena, most, sizeof *work->order);
  if (work->items == NULL || work->order == NULL) {
    return false;
  }
  for (size_t i = 0; i < columns; i++) {
    if (is_authors_column(row, i)) {
      add_names(work, by_cell_text(&row->cells.cells[i]), i);
    }
  }
  for (size_t i = 0; i < work->count; i++) {
    work->order[i].name = &work->items[i];
  }
  if (work->count > 1) {
    qsort(work->order, work->count, sizeof *work->order, listed_order);
  }
  return !row->failed;
}

/* The name in the list that is this agent's, or NULL. */
static listed *listed_for(const authors *work, const by_agent *agent)
{
  listed wanted = {.key = key_of(work->row, agent->name.text), .role = agent->role};
  const listed_key key = {.name = &wanted};
  size_t low = 0;
  size_t high = work->count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (listed_order(&work->order[middle], &key) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < work->count && listed_order(&work->order[low], &key) == 0 ? work->order[low].name : NULL;
}

static by_value value_of(const authors *work, const listed *name)
{
  return by_row_value(work->row, name->column, name->name);
}

static void confirm(const authors *work, by_agent *agent, listed *name)
{
  name->met = true;
  if (!work->row->confirmed || agent->name.state == BY_CONFIRMED) {
    return;
  }
  by_value value = value_of(work, name);
  value.at = agent->name.at;
  value.raw = agent->name.raw;
  agent->name = value;
}

/* A recognised author that the row does not list. False: it goes. */
static bool keeps_unlisted(const authors *work, const by_agent *agent)
{
  by_row *const row = work->row;
  if (!row->confirmed || !row->sheet->dialect->own || agent->role != BY_AUTHOR) {
    return true;
  }
  const by_value cell = by_row_value(row, work->items[0].column, work->items[0].name);
  if (cell.cell == NULL) {
    return true;
  }
  by_finding finding = {.rule = &by_sheet_rules[BY_SHEET_AUTHOR_REJECTED],
                        .place = cell.cell->place,
                        .details = {agent->name.text, cell.cell->address},
                        .source_line = cell.cell->line};
  if (agent->name.state == BY_CONFIRMED) {
    finding.rule = &by_record_rules[BY_RECORD_CONFLICT];
    finding.details[0] = by_span_of("authors");
    finding.details[1] = by_row_text(row, BY_MEANS_AUTHORS);
    finding.details[2] = agent->name.text;
    finding.related = (by_place){.path = row->joint->record_path, .line = agent->name.record_line};
  }
  by_findings_add(row->joint->findings, &finding);
  return agent->name.state == BY_CONFIRMED;
}

/* Confirms the agents of an article that are listed, and lets go the authors that are not. */
static void join_agents(authors *work, size_t article)
{
  by_agents *const agents = &work->record->articles[article].agents;
  size_t kept = 0;
  for (size_t i = 0; i < agents->count; i++) {
    by_agent agent = agents->items[i];
    listed *const name = listed_for(work, &agent);
    if (name != NULL) {
      confirm(work, &agent, name);
    }
    if (name != NULL || keeps_unlisted(work, &agent)) {
      agents->items[kept++] = agent;
    } else if (work->lost[article].text.size == 0) {
      work->lost[article] = agent.name;
      work->lost[article].beaten = NULL;
    }
  }
  agents->complete = agents->complete || kept != agents->count;
  agents->count = kept;
}

/* Where the name stands in a head or byline of the article; empty where it does not. */
static by_span find_in(const authors *work, size_t article, by_span name)
{
  const by_joint *const joint = work->row->joint;
  const by_blocks *const blocks = &joint->issue->articles[article].blocks;
  by_span found = {0};
  for (size_t i = 0; i < blocks->count && found.size == 0; i++) {
    const by_block *const block = &blocks->items[i];
    if (block->kind == BY_BLOCK_HEAD || block->kind == BY_BLOCK_SUBTITLE || block->kind == BY_BLOCK_BYLINE) {
      found = by_text_find(work->row->arena, by_span_slice(joint->text->bytes, block->offset, block->size), name);
    }
  }
  return found;
}

/* Looks for the article of a name that was not recognised. */
static void place(const authors *work, listed *name)
{
  const by_record *const record = work->record;
  for (size_t i = 0; i < record->article_count && name->article == BY_NOWHERE; i++) {
    name->found = find_in(work, i, name->name);
    name->article = name->found.size != 0 ? i : BY_NOWHERE;
  }
  if (name->article == BY_NOWHERE && record->article_count == 1 && work->row->sheet->dialect->own) {
    name->article = 0;
  }
}

static void report_unplaced(const authors *work, const listed *name)
{
  const bool confirmed = work->row->confirmed;
  const by_cell_trouble trouble = {
      .rule = BY_SHEET_CELL_UNUSED,
      .second = name->name,
      .third = by_span_of(confirmed ? "no head or byline has the name, and the row cannot tell the article; write it into the record"
                                    : "its row is not confirmed, and the name was not recognised")};
  by_row_report(work->row, name->column, &trouble);
}

/* Gives names that were not recognised an article each, as far as there is one; `added`: how many for each article. */
static void place_names(const authors *work, size_t *added)
{
  size_t tried = 0;
  for (size_t i = 0; i < work->count; i++) {
    listed *const name = work->order[i].name;
    const bool again = i != 0 && listed_order(&work->order[i - 1], &work->order[i]) == 0;
    if (name->met || again) {
      continue;
    }
    if (work->row->confirmed && tried++ < PLACED_MOST) {
      place(work, name);
    }
    if (name->article == BY_NOWHERE) {
      report_unplaced(work, name);
    } else {
      added[name->article]++;
    }
  }
}

/* Makes room in the article for so many more agents. */
static bool widen(const authors *work, by_agents *agents, size_t more)
{
  by_agent *const items = more == 0 ? agents->items : by_arena_take(work->row->arena, agents->count + more, sizeof *items);
  if (more != 0 && items != NULL && agents->count != 0) {
    memcpy(items, agents->items, agents->count * sizeof *items);
  }
  agents->items = items;
  return more == 0 || items != NULL;
}

static void add_agents(authors *work)
{
  by_record *const record = work->record;
  size_t *const added = by_arena_take(work->row->arena, record->article_count, sizeof *added);
  if (added == NULL) {
    work->row->failed = true;
    return;
  }
  place_names(work, added);
  for (size_t i = 0; i < record->article_count; i++) {
    if (!widen(work, &record->articles[i].agents, added[i])) {
      work->row->failed = true;
      return;
    }
  }
  for (size_t i = 0; i < work->count; i++) {
    const listed *const name = &work->items[i];
    if (name->article == BY_NOWHERE) {
      continue;
    }
    by_agents *const agents = &record->articles[name->article].agents;
    by_agent *const agent = &agents->items[agents->count++];
    *agent = (by_agent){.role = name->role, .name = value_of(work, name)};
    const by_value *const lost = &work->lost[name->article];
    agent->name.beaten = name->role == BY_AUTHOR && lost->text.size != 0 ? lost : NULL;
    if (name->found.size != 0) {
      agent->name.at = by_evidence_of(work->row->joint->text, name->found);
      agent->name.raw = name->found;
    }
  }
}

void by_row_join_authors(by_row *row)
{
  authors work = {.row = row, .record = row->joint->record};
  if (!read_names(&work)) {
    row->failed = true;
    return;
  }
  if (work.count == 0) {
    return;
  }
  work.lost = by_arena_take(row->arena, work.record->article_count, sizeof *work.lost);
  if (work.lost == NULL) {
    row->failed = true;
    return;
  }
  for (size_t i = 0; i < work.record->article_count; i++) {
    join_agents(&work, i);
  }
  add_agents(&work);
}

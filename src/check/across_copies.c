/* SPDX-License-Identifier: BSD-2-Clause */
/* What a TEI edition states in several places: the statements of titles and series and each description of the issue, that of the issue
 * itself and those around its articles, have the same; an article's authors stand with it, and with the title of the edition. Each copy is
 * missed for itself. */
#include "base/rules_across.h"
#include "check/across_expected.h"
#include "check/across_parts.h"
#include "check/node.h"

#include <libxml/tree.h>

/* The statements of one holder, one behind the other; those among them that none holds do not count. */
typedef struct run {
  size_t first;
  size_t end;
} run;

/* Facts that each of these holders has. */
typedef struct duty {
  by_fact fact;
  unsigned holders;
} duty;

enum {
  TITLES = 1U << BY_HOLDER_TITLES,
  SERIES = 1U << BY_HOLDER_SERIES,
  MONOGRAPH = 1U << BY_HOLDER_MONOGRAPH,
};

static const duty DUTIES[] = {
    {BY_FACT_TITLE, TITLES | SERIES | MONOGRAPH},
    {BY_FACT_SERIAL_LATIN, TITLES | SERIES | MONOGRAPH},
    {BY_FACT_AGENT, MONOGRAPH},
    {BY_FACT_LANGUAGE, MONOGRAPH},
    {BY_FACT_PUBLISHER, MONOGRAPH},
    {BY_FACT_DATING, MONOGRAPH},
    {BY_FACT_VOLUME, MONOGRAPH},
    {BY_FACT_NUMBER, MONOGRAPH},
    {BY_FACT_RUNNING, MONOGRAPH},
    {BY_FACT_LABEL, MONOGRAPH},
};

/* The part of the header that the element is in, within two levels: monogr/imprint/date, analytic/author/persName. */
static by_holder_place holder_of(const xmlNode *node)
{
  static const char *const NAMES[BY_HOLDERS] = {[BY_HOLDER_TITLES] = "titleStmt",
                                                [BY_HOLDER_SERIES] = "seriesStmt",
                                                [BY_HOLDER_MONOGRAPH] = "monogr",
                                                [BY_HOLDER_ANALYTIC] = "analytic"};
  enum { LEVELS = 2 };
  const xmlNode *parent = node->parent;
  for (size_t i = 0; i < LEVELS && parent != NULL && parent->type == XML_ELEMENT_NODE; i++) {
    for (by_holder kind = BY_HOLDER_TITLES; kind < BY_HOLDERS; kind++) {
      if (by_node_is(parent, NAMES[kind])) {
        return (by_holder_place){.kind = kind, .spot = by_node_position(parent)};
      }
    }
    parent = parent->parent;
  }
  return (by_holder_place){.kind = BY_HOLDER_NONE};
}

static bool is_same(const by_holder_place *a, const by_holder_place *b)
{
  return a->kind == b->kind && a->spot.line == b->spot.line && a->spot.column == b->spot.column;
}

uint32_t by_note_holder(by_testimony *testimony, const xmlNode *node)
{
  const by_holder_place found = holder_of(node);
  const size_t count = testimony->holder_count;
  if (found.kind == BY_HOLDER_NONE) {
    return 0;
  }
  if (count != 0 && is_same(&testimony->holders[count - 1], &found)) {
    return (uint32_t)count;
  }
  by_holder_place *holders = by_arena_grow(testimony->arena, testimony->holders, count, &testimony->holder_capacity, sizeof *holders);
  if (holders == NULL) {
    testimony->failed = true;
    return 0;
  }
  testimony->holders = holders;
  testimony->holders[testimony->holder_count++] = found;
  return (uint32_t)testimony->holder_count;
}

/* The next run of statements from `from` on; false where there is none. */
static bool next_run(const by_testimony *testimony, size_t from, run *found)
{
  const by_statement *const items = testimony->items;
  size_t at = from;
  while (at < testimony->count && items[at].holder == 0) {
    at++;
  }
  found->first = at;
  while (at < testimony->count && (items[at].holder == 0 || items[at].holder == items[found->first].holder)) {
    at++;
  }
  found->end = at;
  return found->first < found->end;
}

static const by_holder_place *place_of(const by_testimony *testimony, run within)
{
  return &testimony->holders[testimony->items[within.first].holder - 1];
}

static bool is_of(const by_statement *statement, by_fact fact)
{
  return statement->fact == fact && statement->of.size == 0 && statement->holder != 0;
}

static size_t count_in(const by_testimony *testimony, run within, by_fact fact)
{
  size_t count = 0;
  for (size_t i = within.first; i < within.end; i++) {
    count += is_of(&testimony->items[i], fact);
  }
  return count;
}

static bool is_in(const by_testimony *testimony, run within, const by_statement *wanted)
{
  for (size_t i = within.first; i < within.end; i++) {
    if (is_of(&testimony->items[i], wanted->fact) && by_span_equal(testimony->items[i].value, wanted->value)) {
      return true;
    }
  }
  return false;
}

static void report(const by_comparison *it, run here, by_fact fact, by_span value, by_place related)
{
  by_findings_add(it->findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_MISSING],
                                              .place = by_testimony_place(it->testimony, place_of(it->testimony, here)->spot),
                                              .related = related,
                                              .details = {by_span_of(by_fact_noun(fact)), value}});
}

/* The line of the record that has what is stated; the whole record where none has. */
static by_place origin_of(const by_comparison *it, const by_statement *statement)
{
  by_expect(it->record, statement, it->all);
  size_t at = 0;
  while (at < it->all->count && !by_is_as_expected(statement->fact, statement->value, &it->all->values[at])) {
    at++;
  }
  return by_place_in_record(it, at < it->all->count ? &it->all->values[at] : NULL);
}

/* What the fullest holder has and this one lacks. */
static void compare(const by_comparison *it, run here, run full, const duty *each)
{
  size_t lacking = count_in(it->testimony, full, each->fact) - count_in(it->testimony, here, each->fact);
  for (size_t i = full.first; i < full.end && lacking > 0; i++) {
    const by_statement *statement = &it->testimony->items[i];
    if (is_of(statement, each->fact) && !is_in(it->testimony, here, statement)) {
      report(it, here, each->fact, statement->value, origin_of(it, statement));
      lacking--;
    }
  }
}

static void check_duty(const by_comparison *it, const duty *each)
{
  run full = {0};
  size_t most = 0;
  for (run here = {0}; next_run(it->testimony, here.end, &here);) {
    const bool bound = (each->holders & 1U << place_of(it->testimony, here)->kind) != 0;
    const size_t count = bound ? count_in(it->testimony, here, each->fact) : 0;
    if (count > most) {
      full = here;
      most = count;
    }
  }
  for (run here = {0}; most > 0 && next_run(it->testimony, here.end, &here);) {
    if ((each->holders & 1U << place_of(it->testimony, here)->kind) != 0 && count_in(it->testimony, here, each->fact) < most) {
      compare(it, here, full, each);
    }
  }
}

/* The names that one holder has. */
typedef struct roll {
  run within;
  bool all;    /* it has every person, not authors alone */
  size_t last; /* the statement that was found last, from the first of the run */
  bool wrong;  /* a name that the record does not have stands for one that is missing, which is told */
} roll;

static roll roll_of(const by_testimony *testimony, run within)
{
  roll made = {.within = within, .all = place_of(testimony, within)->kind == BY_HOLDER_ANALYTIC};
  for (size_t i = within.first; i < within.end; i++) {
    made.wrong = made.wrong || (is_of(&testimony->items[i], BY_FACT_AGENT) && testimony->items[i].wrong);
  }
  return made;
}

/* Whether it has the name, which is looked for from where the last one stood. */
static bool has_name(const by_comparison *it, roll *names, by_span name)
{
  const size_t count = names->within.end - names->within.first;
  for (size_t i = 0; i < count; i++) {
    const size_t at = (names->last + i) % count;
    const by_statement *statement = &it->testimony->items[names->within.first + at];
    if (is_of(statement, BY_FACT_AGENT) && by_is_folded(statement->value, name)) {
      names->last = at;
      it->all->work += i;
      return true;
    }
  }
  it->all->work += count;
  return false;
}

/* Whether an article before has an author of that name: the statement of titles has each once. */
static bool is_repeated(const by_comparison *it, const by_value *name)
{
  for (size_t i = 0; i < it->record->article_count; i++) {
    const by_agents *agents = &it->record->articles[i].agents;
    it->all->work += agents->count;
    for (size_t j = 0; j < agents->count; j++) {
      if (&agents->items[j].name == name) {
        return false;
      }
      if (agents->items[j].role == BY_AUTHOR && by_span_equal(agents->items[j].name.text, name->text)) {
        return true;
      }
    }
  }
  return false;
}

static void miss(const by_comparison *it, const roll *names, const by_value *name)
{
  by_place related = it->place;
  related.line = name->record_line;
  if (!names->wrong && (names->all || !is_repeated(it, name))) {
    report(it, names->within, BY_FACT_AGENT, name->text, related);
  }
}

static void check_names(const by_comparison *it, const by_agents *agents, roll *names)
{
  for (size_t i = 0; i < agents->count && by_is_affordable(it); i++) {
    const by_value *name = &agents->items[i].name;
    const bool due = (names->all || agents->items[i].role == BY_AUTHOR) && name->state != BY_UNKNOWN && name->text.size != 0;
    if (due && !has_name(it, names, name->text)) {
      miss(it, names, name);
    }
  }
}

/* All persons stand with their article, its authors in the statement of titles, too. */
static void check_authors(const by_comparison *it)
{
  size_t article = 0;
  for (run here = {0}; next_run(it->testimony, here.end, &here);) {
    const by_holder holder = place_of(it->testimony, here)->kind;
    roll names = roll_of(it->testimony, here);
    if (holder == BY_HOLDER_ANALYTIC && article < it->record->article_count) {
      check_names(it, &it->record->articles[article++].agents, &names);
    }
    for (size_t i = 0; holder == BY_HOLDER_TITLES && i < it->record->article_count; i++) {
      check_names(it, &it->record->articles[i].agents, &names);
    }
  }
}

void by_check_copies(const by_comparison *it)
{
  for (size_t i = 0; i < sizeof DUTIES / sizeof DUTIES[0] && by_is_affordable(it); i++) {
    it->all->work += it->testimony->count;
    check_duty(it, &DUTIES[i]);
  }
  size_t articles = 0;
  for (run here = {0}; next_run(it->testimony, here.end, &here);) {
    articles += place_of(it->testimony, here)->kind == BY_HOLDER_ANALYTIC;
  }
  if (articles == it->record->article_count) {
    check_authors(it);
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The values of a record by the facts that documents state. */
#include "check/across_expected.h"

#include "base/buffer.h"

static bool is_blank(char byte)
{
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool by_is_folded(by_span folded, by_span text)
{
  size_t at = 0;
  for (size_t i = 0; i < text.size; i++) {
    const bool blank = is_blank(text.at[i]);
    if (blank && i != 0 && is_blank(text.at[i - 1])) {
      continue;
    }
    if (at == folded.size || folded.at[at] != (blank ? ' ' : text.at[i])) {
      return false;
    }
    at++;
  }
  return at == folded.size;
}

by_expected *by_expected_new(const by_record *record, by_arena *arena)
{
  enum { IDENTIFIERS = 2 };
  size_t most = IDENTIFIERS + record->editors.count + record->article_count;
  for (size_t i = 0; i < record->article_count; i++) {
    most += record->articles[i].agents.count;
  }
  by_expected *all = by_arena_take(arena, 1, sizeof *all);
  by_expected_value *values = by_arena_take(arena, most, sizeof *values);
  if (all == NULL || values == NULL) {
    return NULL;
  }
  all->values = values;
  return all;
}

static void expect(by_expected *all, by_span value, bool sure)
{
  if (value.size != 0) {
    all->values[all->count++] = (by_expected_value){.text = value, .sure = sure};
  }
}

static void expect_value(by_expected *all, const by_value *value)
{
  expect(all, value->text, by_value_is_usable(value, false));
}

/* The value that a record has for a fact that is one value. */
static const by_value *value_of(const by_record *record, by_fact fact)
{
  const by_value *const values[BY_FACTS] = {
      [BY_FACT_TITLE] = &record->title, [BY_FACT_NUMBER] = &record->issue,        [BY_FACT_DATE] = &record->date,
      [BY_FACT_DAY] = &record->date,    [BY_FACT_LANGUAGE] = &record->language,   [BY_FACT_RIGHTS] = &record->rights,
      [BY_FACT_LABEL] = &record->label, [BY_FACT_VOLUME] = &record->volume,       [BY_FACT_RUNNING] = &record->running,
      [BY_FACT_ISSN] = &record->issn,   [BY_FACT_PUBLISHER] = &record->publisher, [BY_FACT_POSITION] = &record->issue};
  return values[fact];
}

static void expect_agent(const by_agent *agent, const by_statement *statement, by_expected *all)
{
  const bool sure = by_value_is_usable(&agent->name, false);
  if (statement->fact == BY_FACT_AGENT) {
    expect_value(all, &agent->name);
  } else if (statement->of.size == 0 || by_is_folded(statement->of, agent->name.text)) {
    const by_span parts[BY_FACTS] = {
        [BY_FACT_FAMILY] = agent->family, [BY_FACT_GIVEN] = agent->given, [BY_FACT_ROLE] = by_span_of(by_role_code(agent->role))};
    expect(all, parts[statement->fact], sure);
  }
}

static void expect_agents(const by_agents *agents, const by_statement *statement, by_expected *all)
{
  for (size_t i = 0; i < agents->count; i++) {
    expect_agent(&agents->items[i], statement, all);
  }
}

/* Whether the statement is about another article than this. */
static bool is_of_another(const by_statement *statement, const by_article_record *article)
{
  const bool of_article = statement->fact == BY_FACT_AGENT || statement->fact == BY_FACT_ROMANISED;
  return of_article && statement->of.size != 0 && !by_is_folded(statement->of, article->title.text);
}

static void expect_persons(const by_record *record, const by_statement *statement, by_expected *all)
{
  for (size_t i = 0; i < record->article_count; i++) {
    if (!is_of_another(statement, &record->articles[i])) {
      expect_agents(&record->articles[i].agents, statement, all);
    }
  }
  if (statement->fact != BY_FACT_AGENT || statement->of.size == 0) {
    expect_agents(&record->editors, statement, all);
  }
}

/* Titles of articles; in Latin letters also that of the periodical. */
static void expect_titles(const by_record *record, const by_statement *statement, by_expected *all)
{
  const bool romanised = statement->fact == BY_FACT_ROMANISED;
  if (romanised && statement->of.size == 0) {
    expect(all, record->title_romanised, true);
  }
  for (size_t i = 0; i < record->article_count; i++) {
    const by_article_record *article = &record->articles[i];
    if (!romanised) {
      expect_value(all, &article->title);
    } else if (!is_of_another(statement, article)) {
      expect(all, article->romanised, by_value_is_usable(&article->title, false));
    }
  }
}

static void expect_identifiers(const by_record *record, const by_statement *statement, by_expected *all)
{
  expect(all, statement->fact == BY_FACT_UID ? by_span_of("") : record->package_id, true);
  expect(all, statement->fact == BY_FACT_PACKAGE ? by_span_of("") : record->uid, true);
}

static void expect_source(const by_record *record, const by_statement *statement, by_expected *all)
{
  by_buffer digits = by_buffer_of(BY_EXPECTED_ROOM);
  (void)statement;
  by_digest_add_hex(&record->source.sha256, &digits);
  const by_span text = by_buffer_span(&digits);
  memcpy(all->room, text.at == NULL ? "" : text.at, text.size);
  expect(all, (by_span){.at = all->room, .size = text.size}, true);
  by_buffer_drop(&digits);
}

static void expect_one(const by_record *record, const by_statement *statement, by_expected *all)
{
  const by_value *value = value_of(record, statement->fact);
  if (statement->fact == BY_FACT_POSITION) {
    expect(all, by_number_first(value->text), by_value_is_usable(value, false));
  } else {
    expect_value(all, value);
  }
}

void by_expect(const by_record *record, const by_statement *statement, by_expected *all)
{
  static void (*const EXPECT[BY_FACTS])(const by_record *, const by_statement *,
                                        by_expected *) = {[BY_FACT_TITLE] = expect_one,
                                                          [BY_FACT_NUMBER] = expect_one,
                                                          [BY_FACT_DATE] = expect_one,
                                                          [BY_FACT_DAY] = expect_one,
                                                          [BY_FACT_AGENT] = expect_persons,
                                                          [BY_FACT_LANGUAGE] = expect_one,
                                                          [BY_FACT_PACKAGE] = expect_identifiers,
                                                          [BY_FACT_UID] = expect_identifiers,
                                                          [BY_FACT_IDENTIFIER] = expect_identifiers,
                                                          [BY_FACT_SOURCE] = expect_source,
                                                          [BY_FACT_RIGHTS] = expect_one,
                                                          [BY_FACT_LABEL] = expect_one,
                                                          [BY_FACT_VOLUME] = expect_one,
                                                          [BY_FACT_RUNNING] = expect_one,
                                                          [BY_FACT_POSITION] = expect_one,
                                                          [BY_FACT_PUBLISHER] = expect_one,
                                                          [BY_FACT_ISSN] = expect_one,
                                                          [BY_FACT_ARTICLE] = expect_titles,
                                                          [BY_FACT_ROMANISED] = expect_titles,
                                                          [BY_FACT_FAMILY] = expect_persons,
                                                          [BY_FACT_GIVEN] = expect_persons,
                                                          [BY_FACT_ROLE] = expect_persons};
  all->count = 0;
  EXPECT[statement->fact](record, statement, all);
  if (all->count == 0 && statement->of.size != 0) {
    const by_statement any = {.fact = statement->fact};
    EXPECT[statement->fact](record, &any, all);
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The values of a record by the facts that documents state. */
#include "check/across_expected.h"

#include "base/xml_char.h"
#include "check/across_composed.h"
#include "text/language_code.h"
#include "write/edition.h"

/* Bytes of the folded text that the other fills where its runs of blanks become one space; BY_NOWHERE where they part. */
static size_t folded_prefix(by_span folded, by_span text)
{
  size_t at = 0;
  for (size_t i = 0; i < text.size; i++) {
    const bool blank = by_is_xml_blank(text.at[i]);
    if (blank && i != 0 && by_is_xml_blank(text.at[i - 1])) {
      continue;
    }
    if (at == folded.size || folded.at[at] != (blank ? ' ' : text.at[i])) {
      return BY_NOWHERE;
    }
    at++;
  }
  return at;
}

bool by_is_folded(by_span folded, by_span text)
{
  return folded_prefix(folded, text) == folded.size;
}

/* A zero of one of the three kinds at the beginning: its bytes. */
static size_t zero_size(by_span text)
{
  static const char *const ZEROS[] = {"0", "\xD9\xA0", "\xDB\xB0"}; /* U+0030, U+0660, U+06F0 */
  for (size_t i = 0; i < sizeof ZEROS / sizeof ZEROS[0]; i++) {
    if (by_span_starts(text, by_span_of(ZEROS[i]))) {
      return strlen(ZEROS[i]);
    }
  }
  return 0;
}

static bool is_filled(by_span said, by_span number)
{
  bool same = by_is_folded(said, number);
  for (size_t zero = zero_size(said); !same && zero != 0; zero = zero_size(said)) {
    said = by_span_slice(said, zero, said.size);
    same = by_is_folded(said, number);
  }
  return same;
}

/* Whether it is the date, whose marks of uncertainty the text does not have. */
static bool is_date(by_span said, by_span date)
{
  size_t at = 0;
  for (size_t i = 0; i < date.size; i++) {
    if (strchr("~?%", date.at[i]) != NULL) {
      continue;
    }
    if (at == said.size || said.at[at] != date.at[i]) {
      return false;
    }
    at++;
  }
  return at == said.size;
}

bool by_is_as_expected(by_fact fact, by_span said, const by_expected_value *value)
{
  static const char *const JOINTS[] = {", ", "\xD8\x8C ", " "}; /* U+060C */
  if (fact == BY_FACT_EVENT) {
    return is_date(said, value->text);
  }
  const size_t first = folded_prefix(said, value->text);
  if (first == BY_NOWHERE || value->rest.size == 0) {
    return first == said.size;
  }
  const by_span behind = by_span_slice(said, first, said.size);
  for (size_t i = 0; i < sizeof JOINTS / sizeof JOINTS[0]; i++) {
    const by_span joint = by_span_of(JOINTS[i]);
    const by_span rest = by_span_slice(behind, joint.size, behind.size);
    if (by_span_starts(behind, joint)) {
      return fact == BY_FACT_SORT_TITLE ? is_filled(rest, value->rest) : by_is_folded(rest, value->rest);
    }
  }
  return false;
}

by_expected *by_expected_new(const by_record *record, by_arena *arena)
{
  enum { FEW = 4 }; /* of what is neither a person nor an article */
  size_t most = FEW + record->editors.count + record->article_count + record->event_count;
  for (size_t i = 0; i < record->article_count; i++) {
    most += record->articles[i].agents.count;
  }
  by_expected *all = by_arena_take(arena, 1, sizeof *all);
  by_expected_value *values = by_arena_take(arena, most, sizeof *values);
  by_composed *composed = by_arena_take(arena, 1, sizeof *composed);
  if (all == NULL || values == NULL || composed == NULL || !by_compose(record, arena, composed)) {
    return NULL;
  }
  *all = (by_expected){.values = values, .composed = composed};
  return all;
}

void by_expected_begin(by_expected *all)
{
  *all = (by_expected){.values = all->values, .composed = all->composed};
}

bool by_expects_sure(by_expected *all)
{
  size_t i = 0;
  while (i < all->count && !all->values[i].sure) {
    i++;
  }
  all->work += i;
  return i < all->count;
}

static void expect(by_expected *all, by_expected_value value)
{
  if (value.text.size != 0) {
    all->values[all->count++] = value;
  }
}

/* A value with what is told of it. */
static by_expected_value as_told(const by_value *value)
{
  return (by_expected_value){.text = value->text,
                             .printed = value->raw.size != 0 ? value->raw : value->text,
                             .sure = by_value_is_usable(value, false),
                             .given = value->state == BY_CONFIRMED && value->at.size == 0,
                             .withheld = !by_value_is_usable(value, true),
                             .unknown = value->state == BY_UNKNOWN,
                             .line = value->record_line};
}

/* The value that a record has for a fact that is one value, if any. */
static const by_value *value_of(const by_record *record, by_fact fact)
{
  const by_value *const values[BY_FACTS] = {[BY_FACT_TITLE] = &record->title,
                                            [BY_FACT_NUMBER] = &record->issue,
                                            [BY_FACT_DATE] = &record->date,
                                            [BY_FACT_DATING] = &record->date,
                                            [BY_FACT_LANGUAGE] = &record->language,
                                            [BY_FACT_LABEL] = &record->label,
                                            [BY_FACT_VOLUME] = &record->volume,
                                            [BY_FACT_RUNNING] = &record->running,
                                            [BY_FACT_LANGUAGE_CODE] = &record->language,
                                            [BY_FACT_LATIN_LANGUAGE] = &record->language,
                                            [BY_FACT_ISSN] = &record->issn,
                                            [BY_FACT_PUBLISHER] = &record->publisher,
                                            [BY_FACT_POSITION] = &record->issue};
  static const by_value NONE = {.state = BY_UNKNOWN};
  return values[fact] == NULL ? &NONE : values[fact];
}

static void expect_agent(const by_agent *agent, const by_statement *statement, by_expected *all)
{
  by_expected_value value = as_told(&agent->name);
  if (statement->fact == BY_FACT_CREATOR) {
    value.text = agent->role == BY_AUTHOR ? value.text : by_span_of("");
  } else if (statement->fact != BY_FACT_AGENT) {
    const by_span parts[BY_FACTS] = {[BY_FACT_FAMILY] = agent->family,
                                     [BY_FACT_GIVEN] = agent->given,
                                     [BY_FACT_SORT_NAME] = agent->family,
                                     [BY_FACT_LATIN_NAME] = agent->romanised,
                                     [BY_FACT_ROLE] = by_span_of(by_role_code(agent->role))};
    value.of = agent->name.text;
    value.text = parts[statement->fact];
    value.rest = statement->fact == BY_FACT_SORT_NAME ? agent->given : value.rest;
  }
  expect(all, value);
}

bool by_is_named(const by_expected *all, by_span name, bool once)
{
  const by_named *first = NULL;
  const size_t count = by_named_find(&all->composed->names, name, &first);
  return once ? count == 1 && first->mentions == 1 : count != 0;
}

static void expect_agents(const by_agents *agents, const by_statement *statement, by_expected *all)
{
  for (size_t i = 0; i < agents->count; i++) {
    expect_agent(&agents->items[i], statement, all);
  }
}

static void expect_persons(const by_record *record, const by_statement *statement, by_expected *all)
{
  const bool of_article = statement->fact == BY_FACT_AGENT;
  if (statement->of.size != 0) {
    const by_named *named = NULL;
    const size_t count = by_named_find(of_article ? &all->composed->articles : &all->composed->names, statement->of, &named);
    for (size_t i = 0; i < count && of_article; i++) {
      expect_agents(&named[i].article->agents, statement, all);
    }
    for (size_t i = 0; i < count && !of_article; i++) {
      expect_agent(named[i].agent, statement, all);
    }
    return;
  }
  for (size_t i = 0; i < record->article_count; i++) {
    expect_agents(&record->articles[i].agents, statement, all);
  }
  expect_agents(&record->editors, statement, all);
}

/* Titles of articles. */
static void expect_titles(const by_record *record, const by_statement *statement, by_expected *all)
{
  const bool romanised = statement->fact == BY_FACT_ROMANISED;
  const bool one = romanised && statement->of.size != 0;
  const by_named *named = NULL;
  const size_t count = one ? by_named_find(&all->composed->articles, statement->of, &named) : record->article_count;
  for (size_t i = 0; i < count; i++) {
    const by_article_record *article = one ? named[i].article : &record->articles[i];
    by_expected_value value = as_told(&article->title);
    value.of = romanised ? article->title.text : value.of;
    value.text = romanised ? article->romanised : value.text;
    value.withheld = value.withheld && !romanised;
    value.unknown = value.unknown && !romanised;
    expect(all, value);
  }
}

static void expect_identifiers(const by_record *record, const by_statement *statement, by_expected *all)
{
  const by_span package = statement->fact == BY_FACT_UID ? by_span_of("") : record->package_id;
  const by_span uid = statement->fact == BY_FACT_PACKAGE ? by_span_of("") : record->uid;
  expect(all, (by_expected_value){.text = package, .sure = true, .line = record->package_line});
  expect(all, (by_expected_value){.text = uid, .sure = true, .line = record->package_line});
}

/* Where the record has them all as sure, there is one form; otherwise two. */
static void expect_issue(const by_record *record, const by_statement *statement, by_expected *all)
{
  const by_composed *made = all->composed;
  by_expected_value value = {.sure = true, .line = record->title.record_line};
  for (size_t way = 0; way < BY_WAYS && made->titles[0].size != 0; way++) {
    const by_span forms[BY_FACTS] = {[BY_FACT_ISSUE_TITLE] = made->titles[way],
                                     [BY_FACT_SORT_TITLE] = record->title.text,
                                     [BY_FACT_LATIN_TITLE] = record->title_romanised};
    value.text = forms[statement->fact];
    value.rest = statement->fact == BY_FACT_SORT_TITLE ? made->numbers[way] : value.rest;
    if (statement->fact == BY_FACT_LATIN_TITLE && by_value_is_usable(&record->issue, way != 0)) {
      value.rest = record->issue.text;
    }
    expect(all, value);
  }
}

/* Of the source, of the package, of who converts, and what has no state of its own. */
static void expect_plain(const by_record *record, const by_statement *statement, by_expected *all)
{
  const by_composed *made = all->composed;
  const struct {
    by_span text;
    size_t line;
  } texts[BY_FACTS] = {
      [BY_FACT_SOURCE] = {made->digest, record->source_line},
      [BY_FACT_SOURCE_NAME] = {record->source.name, record->source_line},
      [BY_FACT_SOURCE_FORM] = {made->form, record->source_line},
      [BY_FACT_POINTER] = {made->pointer, record->package_line},
      [BY_FACT_TEI_ID] = {made->tei_id, record->package_line},
      [BY_FACT_SERIAL_LATIN] = {record->title_romanised, record->title.record_line},
      [BY_FACT_ORGANIZATION] = {record->organization, record->organization_line},
      [BY_FACT_EVALUATOR] = {record->evaluator, record->evaluator_line},
      [BY_FACT_BYTES] = {made->counts[0], record->source_line},
      [BY_FACT_LINE_COUNT] = {made->counts[1], record->source_line},
      [BY_FACT_CHARACTERS] = {made->counts[2], record->source_line},
      [BY_FACT_CONFIRMER] = {record->organization.size == 0 ? by_record_confirmer(record) : by_span_of(""), 0},
  };
  expect(all, (by_expected_value){.text = texts[statement->fact].text, .sure = true, .line = texts[statement->fact].line});
}

/* Where no statement of rights is sure, the editions say that copyright was not evaluated. */
static void expect_rights(const by_record *record, const by_statement *statement, by_expected *all)
{
  (void)statement;
  const by_issue issue = {.language = record->language.text};
  by_expected_value value = as_told(&record->rights);
  if (!value.withheld) {
    expect(all, value);
  }
  if (!value.sure || value.text.size == 0) {
    const by_edition edition = {.record = record, .issue = &issue};
    expect(all, (by_expected_value){.text = by_edition_rights(&edition), .sure = true, .line = value.line});
  }
}

static void expect_lines(const by_record *record, const by_statement *statement, by_expected *all)
{
  (void)statement;
  for (size_t i = 0; i < record->article_count; i++) {
    by_expected_value value = as_told(&record->articles[i].bounds);
    value.text = all->composed->lines[i];
    value.printed = all->composed->title_lines[i];
    value.given = false;
    expect(all, value);
  }
}

/* Dates of the words that are dated; without the marks of uncertainty, which the text does not have. */
static void expect_events(const by_record *record, const by_statement *statement, by_expected *all)
{
  const by_named_list *const events = &all->composed->events;
  const by_named *named = events->items;
  const size_t count = statement->of.size == 0 ? events->count : by_named_find(events, statement->of, &named);
  (void)record;
  for (size_t i = 0; i < count; i++) {
    expect(all, as_told(named[i].event));
  }
}

static void expect_files(const by_record *record, const by_statement *statement, by_expected *all)
{
  (void)statement;
  for (size_t i = 0; i < BY_FILES; i++) {
    expect(all, (by_expected_value){.text = all->composed->files[i], .sure = true, .line = record->package_line});
  }
}

static void expect_one(const by_record *record, const by_statement *statement, by_expected *all)
{
  const by_value *value = value_of(record, statement->fact);
  by_expected_value told = as_told(value);
  if (statement->fact == BY_FACT_POSITION) {
    told.text = by_number_first(value->text);
  } else if (statement->fact == BY_FACT_DATING) {
    told.wavers = value->text.size != 0 && strchr("?%", value->text.at[value->text.size - 1]) != NULL;
    told.text = all->composed->dating;
    told.printed = value->raw;
  } else if (statement->fact == BY_FACT_LANGUAGE_CODE) {
    told.text = by_language_code(value->text);
  } else if (statement->fact == BY_FACT_LATIN_LANGUAGE) {
    told.text = all->composed->latin;
  }
  expect(all, told);
}

typedef void expecting(const by_record *record, const by_statement *statement, by_expected *all);

void by_expect(const by_record *record, const by_statement *statement, by_expected *all)
{
  static expecting *const EXPECT[BY_FACTS] = {
      [BY_FACT_ISSUE_TITLE] = expect_issue,      [BY_FACT_SORT_TITLE] = expect_issue,    [BY_FACT_LATIN_TITLE] = expect_issue,
      [BY_FACT_AGENT] = expect_persons,          [BY_FACT_CREATOR] = expect_persons,     [BY_FACT_SORT_NAME] = expect_persons,
      [BY_FACT_LATIN_NAME] = expect_persons,     [BY_FACT_FAMILY] = expect_persons,      [BY_FACT_GIVEN] = expect_persons,
      [BY_FACT_ROLE] = expect_persons,           [BY_FACT_ARTICLE] = expect_titles,      [BY_FACT_ROMANISED] = expect_titles,
      [BY_FACT_PACKAGE] = expect_identifiers,    [BY_FACT_UID] = expect_identifiers,     [BY_FACT_FILE] = expect_files,
      [BY_FACT_SOURCE] = expect_plain,           [BY_FACT_BYTES] = expect_plain,         [BY_FACT_LINE_COUNT] = expect_plain,
      [BY_FACT_CHARACTERS] = expect_plain,       [BY_FACT_ARTICLE_LINES] = expect_lines, [BY_FACT_EVENT] = expect_events,
      [BY_FACT_SOURCE_NAME] = expect_plain,      [BY_FACT_SOURCE_FORM] = expect_plain,   [BY_FACT_POINTER] = expect_plain,
      [BY_FACT_TEI_ID] = expect_plain,           [BY_FACT_ORGANIZATION] = expect_plain,  [BY_FACT_CONFIRMER] = expect_plain,
      [BY_FACT_IDENTIFIER] = expect_identifiers, [BY_FACT_SERIAL_LATIN] = expect_plain,  [BY_FACT_EVALUATOR] = expect_plain,
      [BY_FACT_RIGHTS] = expect_rights};
  expecting *const by = EXPECT[statement->fact] == NULL ? expect_one : EXPECT[statement->fact];
  all->count = 0;
  all->found = 0;
  by(record, statement, all);
  if (all->count == 0 && statement->of.size != 0) {
    by(record, &(by_statement){.fact = statement->fact}, all);
  }
  const bool found = (by == expect_persons && statement->fact != BY_FACT_AGENT) || by == expect_events;
  all->work += found ? all->count : all->count + record->article_count;
}

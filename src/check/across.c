/* SPDX-License-Identifier: BSD-2-Clause */
/* The record is the measure: what it has for a fact is looked for among the statements, and what they say among what it has. */
#include "check/across.h"

#include "base/buffer.h"
#include "base/rules_across.h"
#include "base/rules_tei.h"

enum { EXPECTED_MOST = 4096, DIGEST_ROOM = 80 };

/* What the record has for a fact. */
typedef struct expected {
  by_span values[EXPECTED_MOST];
  bool sure[EXPECTED_MOST]; /* confirmed or corroborated */
  size_t count;
} expected;

static void expect(expected *all, by_span value, bool sure)
{
  if (value.size != 0 && all->count < EXPECTED_MOST) {
    all->values[all->count] = value;
    all->sure[all->count++] = sure;
  }
}

static void expect_value(expected *all, const by_value *value)
{
  expect(all, value->text, by_value_is_usable(value, false));
}

static void expect_agents(expected *all, const by_agents *agents)
{
  for (size_t i = 0; i < agents->count; i++) {
    expect_value(all, &agents->items[i].name);
  }
}

static void expect_persons(expected *all, const by_record *record)
{
  expect_agents(all, &record->editors);
  for (size_t i = 0; i < record->article_count; i++) {
    expect_agents(all, &record->articles[i].agents);
  }
}

/* The value that a record has for a fact that is one value. */
static const by_value *value_of(const by_record *record, by_fact fact)
{
  const by_value *const values[BY_FACTS] = {
      [BY_FACT_TITLE] = &record->title, [BY_FACT_NUMBER] = &record->issue,      [BY_FACT_DATE] = &record->date,
      [BY_FACT_DAY] = &record->date,    [BY_FACT_LANGUAGE] = &record->language, [BY_FACT_RIGHTS] = &record->rights,
      [BY_FACT_LABEL] = &record->label};
  return values[fact];
}

/* `room` holds the digits of the digest. */
static void find_expected(const by_record *record, by_fact fact, char room[static DIGEST_ROOM], expected *all)
{
  const by_value *value = value_of(record, fact);
  all->count = 0;
  if (value != NULL) {
    expect_value(all, value);
  } else if (fact == BY_FACT_AGENT) {
    expect_persons(all, record);
  } else if (fact == BY_FACT_PACKAGE || fact == BY_FACT_UID || fact == BY_FACT_IDENTIFIER) {
    expect(all, fact == BY_FACT_UID ? by_span_of("") : record->package_id, true);
    expect(all, fact == BY_FACT_PACKAGE ? by_span_of("") : record->uid, true);
  } else {
    by_buffer digits = by_buffer_of(DIGEST_ROOM);
    by_digest_add_hex(&record->source.sha256, &digits);
    const by_span text = by_buffer_span(&digits);
    memcpy(room, text.at == NULL ? "" : text.at, text.size);
    expect(all, (by_span){.at = room, .size = text.size}, true);
    by_buffer_drop(&digits);
  }
}

static bool is_blank(char byte)
{
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/* Whether the folded text is what the other becomes where runs of blanks become one space. */
static bool is_folded(by_span folded, by_span text)
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

/* Whether the values are the same; a day is so whatever marks of uncertainty the EDTF has. */
static bool is_same(by_fact fact, by_span said, by_span value)
{
  while (fact == BY_FACT_DAY && value.size != 0 && strchr("~?%", value.at[value.size - 1]) != NULL) {
    value.size--;
  }
  return is_folded(said, value);
}

/* Where the record has nothing, some words say no more than that: "und" for a language, a statement that rights were not evaluated, the
 * name of the source file in the place of a title. */
static bool is_nothing(const by_statement *statement, const by_record *record)
{
  const bool language = statement->fact == BY_FACT_LANGUAGE && by_span_is(statement->value, "und");
  const bool title = statement->fact == BY_FACT_TITLE && by_span_starts(record->source.name, statement->value);
  return language || title || statement->fact == BY_FACT_RIGHTS;
}

static bool is_expected(const by_statement *statement, const expected *all)
{
  for (size_t i = 0; i < all->count; i++) {
    if (is_same(statement->fact, statement->value, all->values[i])) {
      return true;
    }
  }
  return false;
}

/* Whether a value that is as stated is as sure as stated. A date may be doubtful in itself. */
static bool is_weighed_so(const by_statement *statement, const expected *all)
{
  for (size_t i = 0; i < all->count; i++) {
    const by_span value = all->values[i];
    const bool doubtful = statement->fact == BY_FACT_DAY && value.size != 0 && strchr("?%", value.at[value.size - 1]) != NULL;
    if (is_same(statement->fact, statement->value, value) && (doubtful || all->sure[i] != statement->doubted)) {
      return true;
    }
  }
  return all->count == 0;
}

static by_place place_of(const by_testimony *testimony, size_t line)
{
  return (by_place){.path = testimony->path, .member = testimony->member, .line = line};
}

static bool states(const by_testimony *testimony, by_fact fact, by_span value)
{
  for (size_t i = 0; i < testimony->count; i++) {
    if (testimony->items[i].fact == fact && is_same(fact, testimony->items[i].value, value)) {
      return true;
    }
  }
  return false;
}

/* Whether the document states the fact at all, in whatever words. */
static bool speaks_of(const by_testimony *testimony, by_fact fact)
{
  for (size_t i = 0; i < testimony->count; i++) {
    if (testimony->items[i].fact == fact) {
      return true;
    }
  }
  return false;
}

static unsigned fact_bit(by_fact fact)
{
  return 1U << fact;
}

/* The facts that a document of the kind has to state, a bit each. */
static unsigned duties_of(by_testimony_kind kind)
{
  const unsigned common = fact_bit(BY_FACT_LANGUAGE) | fact_bit(BY_FACT_AGENT) | fact_bit(BY_FACT_TITLE);
  const unsigned duties[BY_TESTIMONIES] = {
      [BY_TESTIMONY_TEI] =
          common | fact_bit(BY_FACT_NUMBER) | fact_bit(BY_FACT_LABEL) | fact_bit(BY_FACT_PACKAGE) | fact_bit(BY_FACT_SOURCE),
      [BY_TESTIMONY_PACKAGE] = common | fact_bit(BY_FACT_DATE) | fact_bit(BY_FACT_LABEL) | fact_bit(BY_FACT_UID),
      [BY_TESTIMONY_DC] = common | fact_bit(BY_FACT_DATE) | fact_bit(BY_FACT_IDENTIFIER) | fact_bit(BY_FACT_SOURCE)};
  return duties[kind];
}

/* One document held against the record. */
typedef struct comparison {
  const by_testimony *testimony;
  by_testimony_kind kind;
  by_place record;
  by_findings *findings;
} comparison;

/* A name or identifier is missed for itself; any other fact only where the document is silent, for what it says instead is reported. */
static bool is_missed(const comparison *it, by_fact fact, by_span value)
{
  const bool itself = fact == BY_FACT_AGENT || fact == BY_FACT_IDENTIFIER;
  return itself ? !states(it->testimony, fact, value) : !speaks_of(it->testimony, fact);
}

static void check_duty(const comparison *it, by_fact fact, const expected *all)
{
  static const char *const NAMES[BY_FACTS] = {[BY_FACT_TITLE] = "title",
                                              [BY_FACT_NUMBER] = "number",
                                              [BY_FACT_DATE] = "date",
                                              [BY_FACT_DAY] = "date",
                                              [BY_FACT_AGENT] = "name",
                                              [BY_FACT_LANGUAGE] = "language",
                                              [BY_FACT_PACKAGE] = "package id",
                                              [BY_FACT_UID] = "uid",
                                              [BY_FACT_IDENTIFIER] = "identifier",
                                              [BY_FACT_SOURCE] = "source's digest",
                                              [BY_FACT_RIGHTS] = "rights statement",
                                              [BY_FACT_LABEL] = "label"};
  for (size_t i = 0; i < all->count; i++) {
    if ((all->sure[i] || it->kind == BY_TESTIMONY_TEI) && is_missed(it, fact, all->values[i])) {
      by_findings_add(it->findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_MISSING],
                                                  .place = place_of(it->testimony, 0),
                                                  .related = it->record,
                                                  .details = {by_span_of(NAMES[fact]), all->values[i]}});
    }
  }
}

static void check_statement(const comparison *it, const by_statement *statement, const by_record *record, const expected *all)
{
  const bool right = all->count == 0 ? is_nothing(statement, record) : is_expected(statement, all);
  if (!right) {
    by_findings_add(it->findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_DIFFERS],
                                                .place = place_of(it->testimony, statement->line),
                                                .related = it->record,
                                                .details = {by_span_of(statement->name), statement->value,
                                                            all->count == 0 ? by_span_of("nothing") : all->values[0]}});
  } else if (statement->weighed && !is_weighed_so(statement, all)) {
    by_findings_add(it->findings,
                    &(by_finding){.rule = &by_tei_rules[BY_TEI_CERT_MISMATCH],
                                  .place = place_of(it->testimony, statement->line),
                                  .related = it->record,
                                  .details = {by_span_of(statement->name), by_span_of(statement->doubted ? "doubtful" : "certain"),
                                              by_span_of("not so in the record of the package")}});
  }
}

void by_check_across(const by_testimony *testimony, by_testimony_kind kind, const by_record *record, by_place place, by_findings *findings)
{
  char room[DIGEST_ROOM];
  const comparison it = {.testimony = testimony, .kind = kind, .record = place, .findings = findings};
  expected *all = by_arena_take(testimony->arena, 1, sizeof *all);
  if (all == NULL || testimony->failed) {
    findings->failed = true;
    return;
  }
  for (size_t i = 0; i < testimony->count; i++) {
    if (testimony->items[i].fact < BY_FACTS) {
      find_expected(record, testimony->items[i].fact, room, all);
      check_statement(&it, &testimony->items[i], record, all);
    }
  }
  for (by_fact fact = 0; fact < BY_FACTS; fact++) {
    if ((duties_of(kind) & fact_bit(fact)) != 0) {
      find_expected(record, fact, room, all);
      check_duty(&it, fact, all);
    }
  }
}

/* The first; without one, a statement of nothing. */
static by_statement title_in(const by_testimony *testimony)
{
  for (size_t i = 0; i < testimony->count; i++) {
    if (testimony->items[i].fact == BY_FACT_ISSUE_TITLE) {
      return testimony->items[i];
    }
  }
  return (by_statement){.value = by_span_of("nothing")};
}

void by_check_titles(const by_testimony *core, const by_testimony *package, by_findings *findings)
{
  const by_statement one = title_in(core);
  const by_statement other = title_in(package);
  if (core->count != 0 && package->count != 0 && !by_span_equal(one.value, other.value)) {
    by_findings_add(findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_TITLE],
                                            .place = place_of(core, one.line),
                                            .related = place_of(package, other.line),
                                            .details = {one.value, other.value}});
  }
}

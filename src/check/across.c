/* SPDX-License-Identifier: BSD-2-Clause */
/* The record is the measure: what it has for a fact is looked for among the statements, and what they say among what it has. */
#include "check/across.h"

#include "base/rules_across.h"
#include "base/rules_tei.h"
#include "check/across_expected.h"

/* Whether the values are the same; a day is so whatever marks of uncertainty the EDTF has. */
static bool is_same(by_fact fact, by_span said, by_span value)
{
  while (fact == BY_FACT_DAY && value.size != 0 && strchr("~?%", value.at[value.size - 1]) != NULL) {
    value.size--;
  }
  return by_is_folded(said, value);
}

/* Where the record has nothing, some words say no more than that: "und" for a language, a statement that rights were not evaluated, the
 * name of the source file in the place of a title. */
static bool is_nothing(const by_statement *statement, const by_record *record)
{
  const bool language = statement->fact == BY_FACT_LANGUAGE && by_span_is(statement->value, "und");
  const bool title = statement->fact == BY_FACT_TITLE && by_span_starts(record->source.name, statement->value);
  return language || title || statement->fact == BY_FACT_RIGHTS;
}

static bool is_expected(const by_statement *statement, const by_expected *all)
{
  for (size_t i = 0; i < all->count; i++) {
    if (is_same(statement->fact, statement->value, all->values[i].text)) {
      return true;
    }
  }
  return false;
}

/* Whether a value that is as stated is as sure as stated. A date may be doubtful in itself. */
static bool is_weighed_so(const by_statement *statement, const by_expected *all)
{
  for (size_t i = 0; i < all->count; i++) {
    const by_span value = all->values[i].text;
    const bool doubtful = statement->fact == BY_FACT_DAY && value.size != 0 && strchr("?%", value.at[value.size - 1]) != NULL;
    if (is_same(statement->fact, statement->value, value) && (doubtful || all->values[i].sure != statement->doubted)) {
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
  const unsigned common = fact_bit(BY_FACT_LANGUAGE) | fact_bit(BY_FACT_AGENT) | fact_bit(BY_FACT_TITLE) | fact_bit(BY_FACT_NUMBER) |
                          fact_bit(BY_FACT_LABEL) | fact_bit(BY_FACT_VOLUME) | fact_bit(BY_FACT_ISSN) | fact_bit(BY_FACT_PUBLISHER) |
                          fact_bit(BY_FACT_RIGHTS);
  const unsigned names = fact_bit(BY_FACT_ROMANISED) | fact_bit(BY_FACT_FAMILY) | fact_bit(BY_FACT_GIVEN) | fact_bit(BY_FACT_ROLE);
  const unsigned duties[BY_TESTIMONIES] = {
      [BY_TESTIMONY_TEI] = common | fact_bit(BY_FACT_RUNNING) | fact_bit(BY_FACT_PACKAGE) | fact_bit(BY_FACT_SOURCE),
      [BY_TESTIMONY_PACKAGE] = common | fact_bit(BY_FACT_DATE) | fact_bit(BY_FACT_UID) | fact_bit(BY_FACT_SOURCE),
      [BY_TESTIMONY_DC] =
          common | fact_bit(BY_FACT_RUNNING) | fact_bit(BY_FACT_DATE) | fact_bit(BY_FACT_IDENTIFIER) | fact_bit(BY_FACT_SOURCE),
      [BY_TESTIMONY_MODS] = common | names | fact_bit(BY_FACT_RUNNING) | fact_bit(BY_FACT_DATE) | fact_bit(BY_FACT_PACKAGE) |
                            fact_bit(BY_FACT_UID) | fact_bit(BY_FACT_ARTICLE)};
  return duties[kind];
}

/* One document held against the record. */
typedef struct comparison {
  const by_testimony *testimony;
  by_testimony_kind kind;
  by_place record;
  by_findings *findings;
} comparison;

/* Of what there can be several, each is missed for itself; any other fact only where the document is silent, for what it says instead is
 * reported. */
static bool is_missed(const comparison *it, by_fact fact, by_span value)
{
  const unsigned several = fact_bit(BY_FACT_AGENT) | fact_bit(BY_FACT_IDENTIFIER) | fact_bit(BY_FACT_ARTICLE) |
                           fact_bit(BY_FACT_ROMANISED) | fact_bit(BY_FACT_FAMILY) | fact_bit(BY_FACT_GIVEN) | fact_bit(BY_FACT_ROLE);
  return (several & fact_bit(fact)) != 0 ? !states(it->testimony, fact, value) : !speaks_of(it->testimony, fact);
}

static void check_duty(const comparison *it, by_fact fact, const by_expected *all)
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
                                              [BY_FACT_LABEL] = "label",
                                              [BY_FACT_VOLUME] = "volume",
                                              [BY_FACT_RUNNING] = "running number",
                                              [BY_FACT_POSITION] = "position",
                                              [BY_FACT_PUBLISHER] = "publisher",
                                              [BY_FACT_ISSN] = "ISSN",
                                              [BY_FACT_ARTICLE] = "article",
                                              [BY_FACT_ROMANISED] = "romanised title",
                                              [BY_FACT_FAMILY] = "family name",
                                              [BY_FACT_GIVEN] = "given name",
                                              [BY_FACT_ROLE] = "role"};
  for (size_t i = 0; i < all->count; i++) {
    const by_expected_value *value = &all->values[i];
    if ((value->sure || it->kind == BY_TESTIMONY_TEI) && is_missed(it, fact, value->text)) {
      by_findings_add(it->findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_MISSING],
                                                  .place = place_of(it->testimony, 0),
                                                  .related = it->record,
                                                  .details = {by_span_of(NAMES[fact]), value->text}});
    }
  }
}

static void check_statement(const comparison *it, const by_statement *statement, const by_record *record, const by_expected *all)
{
  const bool right = all->count == 0 ? is_nothing(statement, record) : is_expected(statement, all);
  if (!right) {
    by_findings_add(it->findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_DIFFERS],
                                                .place = place_of(it->testimony, statement->line),
                                                .related = it->record,
                                                .details = {by_span_of(statement->name), statement->value,
                                                            all->count == 0 ? by_span_of("nothing") : all->values[0].text}});
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
  const comparison it = {.testimony = testimony, .kind = kind, .record = place, .findings = findings};
  by_expected *all = by_expected_new(record, testimony->arena);
  if (all == NULL || testimony->failed) {
    findings->failed = true;
    return;
  }
  for (size_t i = 0; i < testimony->count; i++) {
    if (testimony->items[i].fact < BY_FACTS) {
      by_expect(record, &testimony->items[i], all);
      check_statement(&it, &testimony->items[i], record, all);
    }
  }
  for (by_fact fact = 0; fact < BY_FACTS; fact++) {
    if ((duties_of(kind) & fact_bit(fact)) != 0) {
      by_expect(record, &(by_statement){.fact = fact}, all);
      check_duty(&it, fact, all);
    }
  }
}

static void check_title(const by_testimony *testimony, const by_statement *said, const by_testimony *package, by_findings *findings)
{
  by_statement other = {.value = by_span_of("nothing")};
  for (size_t i = package->count; i > 0; i--) {
    other = package->items[i - 1].fact == BY_FACT_ISSUE_TITLE ? package->items[i - 1] : other;
  }
  if (!by_span_equal(said->value, other.value)) {
    by_findings_add(findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_TITLE],
                                            .place = place_of(testimony, said->line),
                                            .related = place_of(package, other.line),
                                            .details = {said->value, other.value}});
  }
}

void by_check_titles(const by_testimony *testimony, const by_testimony *package, by_findings *findings)
{
  if (testimony->count == 0 || package->count == 0) {
    return;
  }
  for (size_t i = 0; i < testimony->count; i++) {
    if (testimony->items[i].fact == BY_FACT_ISSUE_TITLE) {
      check_title(testimony, &testimony->items[i], package, findings);
    }
  }
  if (!speaks_of(testimony, BY_FACT_ISSUE_TITLE)) {
    check_title(testimony, &(by_statement){.value = by_span_of("nothing")}, package, findings);
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The record is the measure: what it has for a fact is looked for among the statements, and what they say among what it has. */
#include "check/across.h"

#include "base/rules_across.h"
#include "base/rules_container.h"
#include "check/across_composed.h"
#include "check/across_expected.h"
#include "check/across_parts.h"
#include "model/identifier.h"

/* A bit for each kind of document. */
enum {
  TEI = 1U << BY_TESTIMONY_TEI,
  PACKAGE = 1U << BY_TESTIMONY_PACKAGE,
  DC = 1U << BY_TESTIMONY_DC,
  MODS = 1U << BY_TESTIMONY_MODS,
  INFO = 1U << BY_TESTIMONY_BAG_INFO,
  SHEET = 1U << BY_TESTIMONY_SHEET,
  EACH = TEI | PACKAGE | DC | MODS
};

/* What is known of a fact. */
typedef struct fact_row {
  const char *noun;
  unsigned duties; /* the documents that have to state it */
  bool several;    /* an issue may have several: each is missed for itself */
  bool of_name;    /* it is part of a name: nobody misses it where the name is not there */
  bool of_series;  /* nobody misses it where no series is stated */
  bool once;       /* and stated once for all who bear the name */
} fact_row;

static const fact_row FACTS[BY_FACTS] = {
    [BY_FACT_TITLE] = {.noun = "title", .duties = EACH},
    [BY_FACT_ISSUE_TITLE] = {.noun = "title of the issue", .duties = PACKAGE | DC | MODS | SHEET},
    [BY_FACT_SORT_TITLE] = {.noun = "title for sorting"},
    [BY_FACT_LATIN_TITLE] = {.noun = "title in Latin letters", .duties = PACKAGE | MODS},
    [BY_FACT_NUMBER] = {.noun = "number", .duties = EACH},
    [BY_FACT_LABEL] = {.noun = "label", .duties = EACH},
    [BY_FACT_VOLUME] = {.noun = "volume", .duties = EACH},
    [BY_FACT_RUNNING] = {.noun = "running number", .duties = TEI | DC | MODS},
    [BY_FACT_POSITION] = {.noun = "position", .duties = PACKAGE, .of_series = true},
    [BY_FACT_DATE] = {.noun = "date", .duties = PACKAGE | DC | MODS | SHEET},
    [BY_FACT_DATING] = {.noun = "date", .duties = TEI},
    [BY_FACT_AGENT] = {.noun = "name", .duties = EACH, .several = true},
    [BY_FACT_CREATOR] = {.noun = "name", .duties = SHEET, .several = true},
    [BY_FACT_SORT_NAME] = {.noun = "name for sorting", .duties = PACKAGE, .several = true, .of_name = true, .once = true},
    [BY_FACT_LATIN_NAME] = {.noun = "name in Latin letters", .duties = TEI | PACKAGE, .several = true, .of_name = true, .once = true},
    [BY_FACT_FAMILY] = {.noun = "family name", .duties = MODS, .several = true, .of_name = true, .once = true},
    [BY_FACT_GIVEN] = {.noun = "given name", .duties = MODS, .several = true, .of_name = true, .once = true},
    [BY_FACT_ROLE] = {.noun = "role", .duties = PACKAGE | MODS, .several = true, .of_name = true},
    [BY_FACT_LANGUAGE] = {.noun = "language", .duties = EACH | SHEET},
    [BY_FACT_LANGUAGE_CODE] = {.noun = "code of the language", .duties = MODS},
    [BY_FACT_LATIN_LANGUAGE] = {.noun = "language in Latin letters"},
    [BY_FACT_PUBLISHER] = {.noun = "publisher", .duties = EACH},
    [BY_FACT_ISSN] = {.noun = "ISSN", .duties = EACH},
    [BY_FACT_RIGHTS] = {.noun = "rights statement", .duties = EACH},
    [BY_FACT_ARTICLE] = {.noun = "article", .duties = TEI | MODS, .several = true},
    [BY_FACT_ROMANISED] = {.noun = "romanised title", .duties = TEI | MODS, .several = true},
    [BY_FACT_SERIAL_LATIN] = {.noun = "romanised title of the periodical", .duties = TEI | MODS},
    [BY_FACT_PACKAGE] = {.noun = "package id", .duties = TEI | MODS | SHEET},
    [BY_FACT_UID] = {.noun = "uid", .duties = PACKAGE | MODS},
    [BY_FACT_IDENTIFIER] = {.noun = "identifier", .duties = DC, .several = true},
    [BY_FACT_FILE] = {.noun = "file", .duties = SHEET, .several = true},
    [BY_FACT_SOURCE] = {.noun = "source's digest", .duties = TEI | PACKAGE | DC},
    [BY_FACT_SOURCE_NAME] = {.noun = "name of the source file", .duties = TEI},
    [BY_FACT_SOURCE_FORM] = {.noun = "form of the source", .duties = TEI},
    [BY_FACT_POINTER] = {.noun = "path of the source", .duties = TEI},
    [BY_FACT_TEI_ID] = {.noun = "package id", .duties = TEI},
    [BY_FACT_ORGANIZATION] = {.noun = "organization", .duties = TEI | INFO},
    [BY_FACT_EVALUATOR] = {.noun = "evaluator", .duties = PACKAGE},
    [BY_FACT_CONFIRMER] = {.noun = "person who confirmed"},
    [BY_FACT_BYTES] = {.noun = "bytes"},
    [BY_FACT_LINE_COUNT] = {.noun = "lines"},
    [BY_FACT_CHARACTERS] = {.noun = "characters"},
    [BY_FACT_DAY] = {.noun = "day of the conversion"},
    [BY_FACT_ARTICLE_LINES] = {.noun = "lines of an article", .several = true},
    [BY_FACT_EVENT] = {.noun = "date of an event", .duties = TEI, .several = true},
};

const char *by_fact_noun(by_fact fact)
{
  return FACTS[fact].noun;
}

bool by_is_affordable(const by_comparison *it)
{
  enum { WORK_MOST = 1000000000 }; /* comparisons */
  return it->all->work < WORK_MOST;
}

/* Whether a title is the name of the source file, as it is where the text has none. */
static bool is_of_file(const by_record *record, by_span title)
{
  const by_span name = record->source.name;
  return by_span_starts(name, title) || by_is_folded(title, by_file_stem(name));
}

/* Where the record has nothing, some words say no more than that: "und" for a language, the name of the source file in the place of a
 * title. What the record does not decide is left to by_check_titles. */
static bool is_nothing(const by_comparison *it, const by_statement *statement)
{
  const by_record *record = it->record;
  static const char *const WORDS[BY_FACTS] = {
      [BY_FACT_LANGUAGE] = "und", [BY_FACT_LANGUAGE_CODE] = "und", [BY_FACT_ORGANIZATION] = "not stated"};
  static const bool ANY[BY_FACTS] = {
      [BY_FACT_DAY] = true,        [BY_FACT_ISSUE_TITLE] = true, [BY_FACT_SORT_TITLE] = true,  [BY_FACT_BYTES] = true,
      [BY_FACT_LINE_COUNT] = true, [BY_FACT_CHARACTERS] = true,  [BY_FACT_SOURCE_FORM] = true, [BY_FACT_LATIN_LANGUAGE] = true};
  const by_fact fact = statement->fact;
  if (WORDS[fact] != NULL) { /* whoever bags may say who that is */
    return by_span_is(statement->value, WORDS[fact]) || it->kind == BY_TESTIMONY_BAG_INFO;
  }
  const bool latin = fact == BY_FACT_LATIN_TITLE && record->title_romanised.size != 0;
  return ANY[fact] || (fact == BY_FACT_TITLE && is_of_file(record, statement->value)) ||
         (latin && by_span_starts(statement->value, record->title_romanised));
}

static bool is_expected(const by_statement *statement, by_expected *all)
{
  for (size_t i = 0; i < all->count; i++) {
    const size_t at = (all->found + i) % all->count;
    if (by_is_as_expected(statement->fact, statement->value, &all->values[at])) {
      all->found = at;
      all->work += i;
      return true;
    }
  }
  all->work += all->count;
  return false;
}

/* Statements of the fact, in whatever words; so, those that the record contradicts or that are about what it does not know. */
static size_t count_of(const by_testimony *testimony, by_fact fact, bool wrong)
{
  size_t count = 0;
  for (size_t i = 0; i < testimony->count; i++) {
    const by_statement *statement = &testimony->items[i];
    count += statement->fact == fact && !statement->listed && (!wrong || statement->wrong || statement->open);
  }
  return count;
}

/* The value in one piece; `room` is the caller's, and not used where it has no second part. */
static by_span shown(by_fact fact, const by_expected_value *value, by_buffer *room)
{
  if (value->rest.size == 0) {
    return value->text;
  }
  by_buffer_add(room, value->text);
  by_buffer_add_text(room, fact == BY_FACT_SORT_NAME ? ", " : " ");
  by_buffer_add(room, value->rest);
  return by_buffer_span(room);
}

static void report(const by_comparison *it, by_finding finding, by_fact fact, const by_expected_value *value)
{
  enum { SHOWN_MOST = 1 << 20 };
  by_buffer room = by_buffer_of(SHOWN_MOST);
  const by_span text = shown(fact, value, &room);
  finding.related = by_place_in_record(it, value);
  finding.details[finding.rule == &by_across_rules[BY_ACROSS_MISSING] ? 1 : 2] = text;
  by_findings_add(it->findings, &finding);
  it->findings->failed = it->findings->failed || room.failed;
  by_buffer_drop(&room);
}

/* Whether the document has to state the value. Parts of a name, and another form of a title, only where that is there; what is said once
 * for each name may be that of another mention. */
static bool is_owed(const by_comparison *it, by_fact fact, const by_expected_value *value)
{
  const by_expected_value name = {.text = value->of};
  const bool due = by_is_due(it, value);
  if (due && fact == BY_FACT_ROMANISED) {
    return by_is_stated(it, BY_FACT_ARTICLE, &name);
  }
  if (!due || !FACTS[fact].of_name) {
    return due && (!FACTS[fact].of_series || count_of(it->testimony, BY_FACT_TITLE, false) != 0);
  }
  return by_is_stated(it, BY_FACT_AGENT, &name) && (!FACTS[fact].once || by_is_named(it->all, value->of, true));
}

static void report_missing(const by_comparison *it, by_fact fact, const by_expected_value *value)
{
  report(it,
         (by_finding){.rule = &by_across_rules[BY_ACROSS_MISSING],
                      .place = by_testimony_place(it->testimony, (by_position){0}),
                      .details = {by_span_of(FACTS[fact].noun)}},
         fact, value);
}

/* Of what there can be several, as many are missing as nothing else is said for; any other fact only where the document is silent. Gives
 * whether something is. */
static bool check_duty(const by_comparison *it, by_fact fact)
{
  const bool several = FACTS[fact].several;
  const size_t said = count_of(it->testimony, fact, several);
  size_t missing = 0;
  for (size_t i = 0; i < it->all->count && (several || said + missing == 0) && by_is_affordable(it); i++) {
    const by_expected_value *value = &it->all->values[i];
    if (!is_owed(it, fact, value) || (several && by_is_stated(it, fact, value))) {
      continue;
    }
    missing++;
    if (missing > said) {
      report_missing(it, fact, value);
    }
  }
  return missing > said;
}

/* A part of a name that the record does not have: the name is wrong already. */
static bool is_of_stranger(const by_comparison *it, const by_statement *statement)
{
  return FACTS[statement->fact].of_name && statement->of.size != 0 && !by_is_named(it->all, statement->of, false);
}

/* An empty cell is right where nothing is sure. */
static bool is_right(const by_comparison *it, const by_statement *statement)
{
  if (statement->blank && !by_expects_sure(it->all)) {
    return true;
  }
  return it->all->count == 0 ? is_nothing(it, statement) : is_expected(statement, it->all);
}

/* `gathered`: what the record has for the fact lies in it->all; gives whether it does so afterwards. */
static bool check_statement(const by_comparison *it, by_statement *statement, bool gathered)
{
  if (is_of_stranger(it, statement)) {
    statement->open = true;
    return gathered;
  }
  if (!gathered || statement->of.size != 0) {
    by_expect(it->record, statement, it->all);
  }
  statement->open = it->all->count == 0;
  statement->wrong = !is_right(it, statement);
  if (!statement->wrong && !statement->open && !statement->blank && !FACTS[statement->fact].of_name) {
    by_check_manner(it, statement);
  }
  return statement->of.size == 0;
}

/* The value that is meant; of the title of an issue, the line of the part that differs. */
static by_expected_value meant(const by_comparison *it, const by_statement *statement, const by_expected_value *rival)
{
  const by_fact fact = statement->fact;
  by_expected_value value = *rival;
  if (fact == BY_FACT_ISSUE_TITLE || fact == BY_FACT_SORT_TITLE || fact == BY_FACT_LATIN_TITLE) {
    value.line = by_line_of_part(it->record, statement, rival->line);
  }
  return value;
}

static void report_wrong(const by_comparison *it, const by_statement *statement)
{
  by_expect(it->record, statement, it->all);
  const by_expected_value *const rival = by_rival_of(it, statement);
  by_finding differs = {.rule = &by_across_rules[rival == NULL ? BY_ACROSS_UNFOUNDED : BY_ACROSS_DIFFERS],
                        .place = by_testimony_place(it->testimony, statement->spot),
                        .details = {by_span_of(statement->name), statement->value}};
  differs.place.end = statement->end;
  if (rival == NULL) {
    differs.related = by_place_in_record(it, NULL);
    by_findings_add(it->findings, &differs);
    return;
  }
  const by_expected_value value = meant(it, statement, rival);
  report(it, differs, statement->fact, &value);
}

/* A document that says nothing at all has one finding. */
static bool check_duties(const by_comparison *it)
{
  bool missing = false;
  for (by_fact fact = 0; fact < BY_FACTS && (!missing || it->testimony->count != 0) && by_is_affordable(it); fact++) {
    if ((FACTS[fact].duties & 1U << it->kind) != 0) {
      by_expect(it->record, &(by_statement){.fact = fact}, it->all);
      missing = check_duty(it, fact) || missing;
    }
  }
  return !missing;
}

/* Fact by fact: then what the record has for one is gathered once. */
static void check_statements(const by_comparison *it, by_testimony *testimony)
{
  for (by_fact fact = 0; fact < BY_FACTS; fact++) {
    bool gathered = false;
    for (size_t i = 0; i < testimony->count && by_is_affordable(it); i++) {
      by_statement *const statement = &testimony->items[i];
      if (statement->fact == fact) {
        gathered = check_statement(it, statement, gathered);
      }
    }
  }
  for (size_t i = 0; i < testimony->count && by_is_affordable(it); i++) {
    if (testimony->items[i].wrong) {
      report_wrong(it, &testimony->items[i]);
    }
  }
}

/* Whether the record has it twice itself: a person in the same role, or that may be. */
static bool is_doubled(const by_comparison *it, by_fact fact)
{
  return it->all->composed->doubled && (fact == BY_FACT_AGENT || fact == BY_FACT_ROLE || FACTS[fact].of_name);
}

/* What an element says that stands there already. */
static void report_twins(const by_comparison *it)
{
  by_position last = {0};
  for (size_t i = 0; i < it->testimony->twin_count; i++) {
    const by_twin *const twin = &it->testimony->twins[i];
    const by_statement *const said = &it->testimony->items[twin->statement];
    const bool told = twin->spot.line == last.line && twin->spot.column == last.column;
    if (!told && !is_doubled(it, said->fact)) {
      by_findings_add(it->findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_TWICE],
                                                  .place = by_testimony_place(it->testimony, said->spot),
                                                  .related = by_testimony_place(it->testimony, twin->spot),
                                                  .details = {by_span_of(said->name), said->value}});
      last = twin->spot;
    }
  }
}

bool by_measure_take(const by_record *record, by_place place, by_arena *arena, by_measure *measure)
{
  *measure = (by_measure){.record = record, .place = place, .expected = by_expected_new(record, arena)};
  return measure->expected != NULL;
}

void by_check_across(by_testimony *testimony, by_testimony_kind kind, const by_measure *measure, by_findings *findings)
{
  const by_comparison it = {.testimony = testimony,
                            .kind = kind,
                            .record = measure->record,
                            .place = measure->place,
                            .all = measure->expected,
                            .findings = findings};
  by_expected_begin(it.all);
  findings->failed = findings->failed || testimony->failed;
  if (findings->failed) {
    return;
  }
  check_statements(&it, testimony);
  const bool complete = testimony->heard && check_duties(&it);
  if (complete && kind == BY_TESTIMONY_TEI) {
    by_check_copies(&it);
  } else if (complete && kind == BY_TESTIMONY_MODS) {
    by_check_constituents(&it);
  }
  report_twins(&it);
  if (!by_is_affordable(&it)) {
    const by_span detail = by_span_of("it states more than can be compared with the record");
    by_findings_add(findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_LIMIT],
                                            .place = by_testimony_place(testimony, (by_position){0}),
                                            .details = {testimony->path, detail}});
  }
}

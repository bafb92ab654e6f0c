/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules over records, each raised and nearly raised; and the record written, validated and read back. */
#include "check/record.h"
#include "read/read.h"
#include "read/record_file.h"
#include "tests.h"
#include "write/metadata.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <libxml/parser.h>

enum { ARENA_BYTES = 1 << 22, DOCUMENT_MOST = 1 << 20 };

typedef struct bench {
  by_arena *arena;
  by_findings findings;
  by_record record;
} bench;

static int set_up(void **state)
{
  bench *work = calloc(1, sizeof *work);
  if (work == NULL) {
    return 1;
  }
  work->arena = by_arena_new(ARENA_BYTES);
  *state = work;
  return work->arena == NULL;
}

static int tear_down(void **state)
{
  bench *work = *state;
  by_arena_free(work->arena);
  free(work);
  return 0;
}

static by_value value_of(const char *text, by_state state)
{
  return (by_value){.text = by_span_of(text), .state = state};
}

/* A record without a flaw. */
static void begin(bench *work)
{
  by_arena_reset(work->arena);
  work->findings = (by_findings){.arena = work->arena, .path = by_span_of("in.txt")};
  work->record = (by_record){.package_id = by_span_of("x-232"),
                             .title = value_of("T", BY_CONFIRMED),
                             .issue = value_of("232", BY_CORROBORATED),
                             .date = value_of("2008-02-08", BY_CONFIRMED),
                             .language = value_of("fa", BY_PROPOSED)};
}

static void check(bench *work, by_state require)
{
  const by_record_demand demand = {.require = require, .record_path = by_span_of("x.record.xml")};
  by_check_record_words(&work->record, &demand, &work->findings);
  by_check_record(&work->record, &demand, &work->findings);
}

/* Exactly these rules were raised, in any order; NULL ends the list. */
static void assert_rules(const bench *work, const char *const *rules)
{
  size_t count = 0;
  for (; rules[count] != NULL; count++) {
    size_t hits = 0;
    for (const by_finding *finding = work->findings.first; finding != NULL; finding = finding->next) {
      hits += by_span_is(by_span_of(rules[count]), finding->rule->id);
    }
    assert_int_equal(hits, 1);
  }
  assert_int_equal(work->findings.errors + work->findings.warnings + work->findings.notes, count);
}

static void assert_rule(const bench *work, const char *rule)
{
  const char *const rules[] = {rule, NULL};
  assert_rules(work, rule == NULL ? &rules[1] : rules);
}

static void flawless_record_has_no_finding(void **state)
{
  bench *work = *state;
  begin(work);
  check(work, BY_CORROBORATED);
  assert_rule(work, NULL);
}

static void recognised_values_are_told(void **state)
{
  static const char *const TOLD[] = {"record-title-unconfirmed", "record-issue-unconfirmed", "record-author-unconfirmed",
                                     "record-date-unknown", NULL};
  bench *work = *state;
  begin(work);
  by_agent author = {.role = BY_AUTHOR, .name = value_of("A B", BY_PROPOSED)};
  author.name.at = (by_evidence){.offset = 42, .size = 21, .line = 3, .column = 6};
  by_article_record article = {.agents = {.items = &author, .count = 1}};
  work->record.title.state = BY_PROPOSED;
  work->record.issue.state = BY_PROPOSED;
  work->record.date = (by_value){0};
  work->record.articles = &article;
  work->record.article_count = 1;
  work->record.source.mark = true;
  check(work, BY_UNKNOWN);
  assert_rules(work, TOLD);
  assert_int_equal(work->findings.errors, 0);
  const by_finding *last = work->findings.last;
  assert_string_equal(last->rule->id, "record-author-unconfirmed");
  assert_int_equal(last->place.line, 3);
  assert_int_equal(last->place.column, 6);
  assert_int_equal(last->place.offset, 45);
  assert_true(by_span_is(last->place.path, "in.txt"));
}

static void nothing_known_is_told(void **state)
{
  static const char *const TOLD[] = {"record-title-unknown", "record-issue-unknown", "record-date-unknown", "record-language-unknown",
                                     NULL};
  bench *work = *state;
  begin(work);
  work->record.language = (by_value){0};
  work->record.title = (by_value){0};
  work->record.issue = (by_value){0};
  work->record.date = (by_value){0};
  check(work, BY_UNKNOWN);
  assert_rules(work, TOLD);
}

static void uncertain_date_is_told(void **state)
{
  bench *work = *state;
  begin(work);
  work->record.date.state = BY_CONFLICT;
  check(work, BY_UNKNOWN);
  assert_rule(work, "record-date-unconfirmed");
}

static void conflict_names_its_rival(void **state)
{
  bench *work = *state;
  begin(work);
  by_value rival = value_of("45", BY_CONFLICT);
  rival.at = (by_evidence){.offset = 60, .size = 2, .line = 3, .column = 27};
  work->record.issue.state = BY_CONFLICT;
  work->record.issue.beaten = &rival;
  check(work, BY_UNKNOWN);
  assert_rule(work, "record-issue-unconfirmed");
  assert_true(by_span_is(work->findings.first->details[1], "in conflict with \"45\""));
  assert_int_equal(work->findings.first->related.line, 3);
}

static void demand_makes_errors(void **state)
{
  bench *work = *state;
  begin(work);
  work->record.title.state = BY_PROPOSED;
  work->record.date = (by_value){0};
  check(work, BY_CORROBORATED);
  assert_int_equal(work->findings.errors, 2);
  assert_int_equal(work->findings.warnings, 0);
  assert_string_equal(work->findings.first->rule->id, "record-required");
  begin(work);
  check(work, BY_CONFIRMED);
  assert_rule(work, "record-required");
  assert_true(by_span_is(work->findings.first->details[0], "issue number"));
}

static void confirmed_not_stated_is_known(void **state)
{
  bench *work = *state;
  begin(work);
  work->record.date = value_of("", BY_CONFIRMED);
  check(work, BY_CONFIRMED);
  assert_rule(work, "record-required");
  assert_true(by_span_is(work->findings.first->details[0], "issue number"));
}

/* A date, its original, and the rule it raises; NULL: none. */
typedef struct date_row {
  const char *edtf;
  const char *calendar;
  const char *original;
  const char *rule;
} date_row;

static const date_row DATES[] = {
    {"2008-02-08", "", "", NULL},
    {"2008-02~", "", "", NULL},
    {"8/2/2008", "", "", "record-date-format"},
    {"1386-11-19", "", "", "record-date-implausible"},
    {"0000", "", "", "record-date-implausible"},
    {"2200-01", "", "", "record-date-implausible"},
    {"1450", "", "", NULL},
    {"2199-12-31", "", "", NULL},
    {"XXXX", "", "", NULL},
    {"2007-02-29", "", "", "record-date-impossible"},
    {"2008-03/2008-02", "", "", "record-date-impossible"},
    {"2008-02-08", "persian", "1386-11-19", NULL},
    {"2008-02-09", "persian", "1386-11-19", "date-calendar-mismatch"},
    {"2008-02-07", "persian", "1386-11-19", "date-calendar-mismatch"},
    {"2008-02", "persian", "1386-11-19", NULL},
    {"2008-03", "persian", "1386-11-19", "date-calendar-mismatch"},
    {"2008-01-21/2008-02-19", "persian", "1386-11", NULL},
    {"2007-03-21/2008-03-19", "persian", "1386", NULL},
    {"2008-03-20", "persian", "1386", "date-calendar-mismatch"},
    {"2008-03-19", "persian", "1386", NULL},
    {"1979-12-22/1980-03-20", "persian", "1358-10/1358-12", NULL},
    {"2008-03-20", "persian", "1386-12-30", "record-date-impossible"},
    {"2008-02-08", "persian", "1386/11/19", "record-date-format"},
    {"2008-02-08", "coptic", "1724-05-30", "record-calendar-unknown"},
    {"2008-02-08", "mayan", "", "record-calendar-unknown"},
    {"1922-07-23", "zodiacal", "1301-04-32", NULL},
    {"1922-07-26", "zodiacal", "1301-04-32", "date-calendar-mismatch"},
    {"1922-07-23", "zodiacal", "1301-07-32", "record-date-impossible"},
    {"1922-09-27", "islamic-civil", "1341-02-31", "record-date-impossible"},
    {"1922-10-22", "islamic-civil", "1341-02-30", NULL},
    {"1911-03-13", "rumi", "1326-02-30", "record-date-impossible"},
    {"2007-02-32", "", "", "record-date-impossible"},
    {"1917-11-07", "julian", "1917-10-25", NULL},
    {"1917-11-08", "julian", "1917-10-25", "date-calendar-mismatch"},
    {"1910-09-05", "rumi", "1326-08-23", NULL},
    {"1910-09-04", "rumi", "1326-08-23", "date-calendar-mismatch"},
    {"1922-09-24~/1922-09-26~", "zodiacal", "1301-07-02", NULL},
    {"1922-09-20", "zodiacal", "1301-07-02", "date-calendar-mismatch"},
    {"1922-03-30", "yazdegerdi", "1290-08-22", "date-calendar-mismatch"},
    {"1976-09-23/1976-10-22", "imperial", "2535-07", NULL},
    {"1922-09-24", "islamic-civil", "1341-02-03", NULL},
    {"1922-09-27", "islamic-civil", "1341-02-03", NULL},
    {"1922-09-23", "islamic-civil", "1341-02-03", "date-calendar-mismatch"},
    {"1922-09-28", "islamic-civil", "1341-02-03", "date-calendar-mismatch"},
};

static void dates_are_held_against_their_originals(void **state)
{
  bench *work = *state;
  for (size_t i = 0; i < sizeof DATES / sizeof DATES[0]; i++) {
    begin(work);
    work->record.date.text = by_span_of(DATES[i].edtf);
    work->record.date_calendar = by_span_of(DATES[i].calendar);
    work->record.date_normalised = by_span_of(DATES[i].original);
    check(work, BY_UNKNOWN);
    assert_rule(work, DATES[i].rule);
  }
}

static void shapes_are_checked(void **state)
{
  static const char *const TOLD[] = {"record-issue-format",
                                     "record-language-format",
                                     "record-rights-format",
                                     "record-package-id",
                                     "record-issn-format",
                                     "record-name-empty",
                                     NULL};
  bench *work = *state;
  begin(work);
  by_agent editor = {.role = BY_EDITOR, .name = value_of(" ", BY_CONFIRMED)};
  work->record.volume = value_of("012", BY_CONFIRMED);
  work->record.language = value_of("fa_IR", BY_CONFIRMED);
  work->record.rights = value_of("free", BY_CONFIRMED);
  work->record.package_id = by_span_of("x 232");
  work->record.issn = value_of("03178471", BY_CONFIRMED);
  work->record.editors = (by_agents){.items = &editor, .count = 1};
  check(work, BY_UNKNOWN);
  assert_rules(work, TOLD);
  assert_true(by_span_is(work->findings.first->place.path, "x.record.xml"));
}

static void words_show_something_and_turn_nothing(void **state)
{
  static const char *const BLANK[] = {"record-value-blank", "record-name-empty", NULL};
  static const char *const ROWS[][2] = {{"\xC2\xA0", "record-value-blank"},
                                        {"a\xE2\x80\xAE"
                                         "b",
                                         "record-value-turns"},
                                        {"\xE2\x81\xA7x\xE2\x81\xA9", "record-value-turns"},
                                        {"a\xE2\x80\x8F b", NULL}};
  bench *work = *state;
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    begin(work);
    work->record.title = value_of(ROWS[i][0], BY_CONFIRMED);
    check(work, BY_UNKNOWN);
    assert_rule(work, ROWS[i][1]);
    begin(work);
    by_article_record article = {.title = value_of(ROWS[i][0], BY_CONFIRMED)};
    work->record.articles = &article;
    work->record.article_count = 1;
    check(work, BY_UNKNOWN);
    assert_rule(work, ROWS[i][1]);
  }
  begin(work);
  by_agent editor = {.role = BY_EDITOR, .name = value_of("\xC2\xA0", BY_CONFIRMED), .family = by_span_of("\xE2\x80\x83")};
  work->record.editors = (by_agents){.items = &editor, .count = 1};
  check(work, BY_UNKNOWN);
  assert_rules(work, BLANK);
}

static void private_tags_are_no_languages(void **state)
{
  static const char *const TAGS[][2] = {{"x-old", "record-language-format"},
                                        {"X-OLD", "record-language-format"},
                                        {"fa-x-old", NULL},
                                        {"fas", "record-language-code"},
                                        {"pes", "record-language-code"}};
  bench *work = *state;
  for (size_t i = 0; i < sizeof TAGS / sizeof TAGS[0]; i++) {
    begin(work);
    work->record.language = value_of(TAGS[i][0], BY_CONFIRMED);
    check(work, BY_UNKNOWN);
    assert_rule(work, TAGS[i][1]);
  }
}

static void language_runs_as_the_letters_do(void **state)
{
  static const char *const ROWS[][3] = {{"سلام", "en", "record-language-script"},
                                        {"سلام", "fa-Latn", "record-language-script"},
                                        {"سلام", "fa", NULL},
                                        {"سلام", "FA", NULL},
                                        {"سلام", "az-arab", NULL},
                                        {"سلام", "ota", NULL},
                                        {"سلام", "bal", NULL},
                                        {"سلام", "ku", "record-language-script"},
                                        {"سلام", "ku-Arab", NULL},
                                        {"سلام", "fas", NULL}, /* record-language-code tells */
                                        {"سلام", "az-Arab", NULL},
                                        {"Salam", "fa", "record-language-script"},
                                        {"Salam", "fa-Latn", NULL},
                                        {"123", "fa", NULL},
                                        {"سلام", "und", NULL}};
  bench *work = *state;
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    begin(work);
    const by_text text = {.bytes = by_span_of(ROWS[i][0])};
    work->record.language = value_of(ROWS[i][1], BY_CONFIRMED);
    by_check_record_language(&work->record, &text, by_span_of("x.record.xml"), &work->findings);
    assert_rule(work, ROWS[i][2]);
    work->record.language.state = BY_PROPOSED;
    begin(work);
    by_check_record_language(&work->record, &text, by_span_of("x.record.xml"), &work->findings);
    assert_rule(work, NULL);
  }
}

static void check_digit_is_computed(void **state)
{
  bench *work = *state;
  begin(work);
  work->record.issn = value_of("0317-8472", BY_CONFIRMED);
  check(work, BY_UNKNOWN);
  assert_rule(work, "record-issn-check-digit");
  assert_true(by_span_is(work->findings.first->details[1], "1"));
}

static void other_digest_is_stale(void **state)
{
  bench *work = *state;
  begin(work);
  by_source source = {.name = by_span_of("in.txt"), .sha256 = {.bytes = {1, 2}, .size = 32}};
  const by_record given = {.source = source};
  assert_int_equal(by_check_record_source(&given, &source, by_span_of("in.txt"), &work->findings), BY_OK);
  source.sha256.bytes[31] = 7;
  assert_int_equal(by_check_record_source(&given, &source, by_span_of("in.txt"), &work->findings), BY_REFUSED);
  assert_rule(work, "record-stale");
}

static void assert_value(const by_value *a, const by_value *b)
{
  assert_true(by_span_equal(a->text, b->text));
  assert_true(by_span_equal(a->raw, b->raw));
  assert_true(by_span_equal(a->rule, b->rule));
  assert_true(by_span_equal(a->confirmed_by, b->confirmed_by));
  assert_int_equal(a->state, b->state);
  assert_int_equal(a->confidence, b->confidence);
  assert_memory_equal(&a->at, &b->at, sizeof a->at);
  assert_int_equal(a->beaten == NULL, b->beaten == NULL);
}

static void assert_agents(const by_agents *a, const by_agents *b)
{
  assert_int_equal(a->count, b->count);
  for (size_t i = 0; i < a->count; i++) {
    /* The document keeps a name as displayed; its printed form is found again at its place. */
    by_value name = a->items[i].name;
    name.raw = (by_span){0};
    assert_value(&name, &b->items[i].name);
    assert_int_equal(a->items[i].role, b->items[i].role);
    assert_int_equal(a->items[i].person, b->items[i].person);
    assert_true(by_span_equal(a->items[i].family, b->items[i].family));
    assert_true(by_span_equal(a->items[i].given, b->items[i].given));
    assert_true(by_span_equal(a->items[i].romanised, b->items[i].romanised));
  }
}

static void assert_record(const by_record *a, const by_record *b)
{
  assert_value(&a->title, &b->title);
  assert_value(&a->volume, &b->volume);
  assert_value(&a->issue, &b->issue);
  assert_value(&a->date, &b->date);
  assert_value(&a->language, &b->language);
  assert_true(by_span_equal(a->package_id, b->package_id));
  assert_true(by_digest_equal(&a->source.sha256, &b->source.sha256));
  assert_true(by_span_equal(a->source.wrap, b->source.wrap));
  assert_int_equal(a->source.characters, b->source.characters);
  assert_int_equal(a->event_count, b->event_count);
  for (size_t i = 0; i < a->event_count; i++) {
    assert_value(&a->events[i], &b->events[i]);
  }
  assert_int_equal(a->article_count, b->article_count);
  for (size_t i = 0; i < a->article_count; i++) {
    assert_int_equal(a->articles[i].line, b->articles[i].line);
    assert_int_equal(a->articles[i].end_line, b->articles[i].end_line);
    assert_value(&a->articles[i].title, &b->articles[i].title);
    assert_agents(&a->articles[i].agents, &b->articles[i].agents);
  }
}

static const char TEXT[] = "باغ و بوستان <۱۴۵> & ۱۴۵\n\nپیام حمید تقوائی به مناسبت «هفته» همبستگی\nبا \"گل\"!\n"
                           "متنی که از یک تیتر بسیار درازتر است و در ( دوم تا نهم فوریه) گفته می شود که چیزی برای خواندن دارد، چنان که هر "
                           "نوشته ای دارد، و پایان آن نزدیک نیست.\n";

/* Reads a text, joins a record that changes something, and gives the result. */
static by_status read_and_join(bench *work, by_text *text, by_issue *issue)
{
  const by_record given = {.issue = value_of("146", BY_CONFIRMED), .date = value_of("2008-02~", BY_CONFIRMED)};
  by_status status = by_text_open_as(by_span_of(TEXT), (by_span){0}, work->arena, &work->findings, text);
  if (status == BY_OK) {
    status = by_read_issue_as(text, &(by_known){.name = by_span_of("a&b.txt")}, work->arena, issue, &work->record);
  }
  if (status == BY_OK) {
    const by_joint joint = {.text = text, .findings = &work->findings, .issue = issue, .record = &work->record};
    status = by_record_join(&given, &joint);
  }
  return status;
}

static void written_record_reads_the_same(void **state)
{
  bench *work = *state;
  by_text text = {0};
  by_issue issue = {0};
  begin(work);
  assert_int_equal(read_and_join(work, &text, &issue), BY_OK);
  work->record.package_id = by_span_of("x-145");
  work->record.source.sha256 = (by_digest){.bytes = {0xAB, 0x01}, .size = 32};
  assert_int_equal(work->record.event_count, 1);
  assert_int_equal(work->record.articles[0].agents.count, 1);
  by_buffer out = by_buffer_of(DOCUMENT_MOST);
  by_write_record(&work->record, &out);
  assert_false(out.failed);
  by_record again = {0};
  xmlDoc *document = xmlReadMemory(out.at, (int)out.size, NULL, NULL, XML_PARSE_NONET);
  assert_non_null(document);
  assert_int_equal(by_record_read(document, work->arena, &again), BY_OK);
  xmlFreeDoc(document);
  assert_record(&work->record, &again);
  assert_non_null(again.issue.beaten);
  assert_value(again.issue.beaten, work->record.issue.beaten);
  by_buffer second = by_buffer_of(DOCUMENT_MOST);
  by_write_record(&again, &second);
  assert_true(by_span_equal(by_buffer_span(&out), by_buffer_span(&second)));
  by_buffer_drop(&out);
  by_buffer_drop(&second);
}

int by_check_record_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(flawless_record_has_no_finding),
      cmocka_unit_test(recognised_values_are_told),
      cmocka_unit_test(nothing_known_is_told),
      cmocka_unit_test(uncertain_date_is_told),
      cmocka_unit_test(conflict_names_its_rival),
      cmocka_unit_test(demand_makes_errors),
      cmocka_unit_test(confirmed_not_stated_is_known),
      cmocka_unit_test(dates_are_held_against_their_originals),
      cmocka_unit_test(shapes_are_checked),
      cmocka_unit_test(words_show_something_and_turn_nothing),
      cmocka_unit_test(private_tags_are_no_languages),
      cmocka_unit_test(language_runs_as_the_letters_do),
      cmocka_unit_test(check_digit_is_computed),
      cmocka_unit_test(other_digest_is_stale),
      cmocka_unit_test(written_record_reads_the_same),
  };
  return cmocka_run_group_tests_name("record", tests, set_up, tear_down);
}

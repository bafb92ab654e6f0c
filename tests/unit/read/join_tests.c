/* SPDX-License-Identifier: BSD-2-Clause */
/* An archivist's record over the recognised one. */
#include "desk.h"
#include "read/record_file.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define LONG                                                                                                                               \
  "متنی که از یک تیتر بسیار درازتر است و گفته می شود که چیزی برای خواندن دارد، چنان که هر نوشته ای دارد، و پایان آن نزدیک نیست.\n"
#define TEXT "انترناسیونال ۲۳۲\n\nپیام حمید تقوائی به مناسبت هفته همبستگی\n" LONG "\nتیتر دوم از کورش مدرسی\n" LONG

static const by_value NAMED = {.text = {"x", 1}, .state = BY_CONFIRMED};

static by_value confirmed(const char *text)
{
  by_value value = NAMED;
  value.text = by_span_of(text);
  return value;
}

static by_status join(desk *work, const by_record *given)
{
  const by_joint joint = {.text = &work->text,
                          .path = by_span_of("issue.txt"),
                          .record_path = by_span_of("issue.record.xml"),
                          .findings = &work->findings,
                          .issue = &work->issue,
                          .record = &work->record};
  return by_record_join(given, &joint);
}

static void equal_value_gets_the_place(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  const by_record given = {.title = confirmed("انترناسيونال"), .issue = confirmed("232")};
  assert_int_equal(join(work, &given), BY_OK);
  desk_assert_value(&work->record.title, "انترناسيونال", BY_CONFIRMED, "");
  assert_int_equal(work->record.title.at.size, 24);
  assert_null(work->record.title.beaten);
  assert_true(by_span_is(work->record.issue.raw, "۲۳۲"));
  assert_int_equal(work->issue.masthead.items[0].run_count, 2);
}

static void beaten_value_is_kept(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  const by_record given = {.issue = confirmed("233"), .date = confirmed("2008-02~"), .date_calendar = by_span_of("gregory")};
  assert_int_equal(join(work, &given), BY_OK);
  desk_assert_value(&work->record.issue, "233", BY_CONFIRMED, "");
  desk_assert_value(work->record.issue.beaten, "232", BY_PROPOSED, "issue-bare-number");
  assert_int_equal(work->record.issue.at.size, 0);
  assert_int_equal(work->issue.masthead.items[0].run_count, 2);
  assert_int_equal(work->issue.masthead.items[0].runs[1].kind, BY_RUN_NUMBER);
  assert_int_equal(work->issue.masthead.items[0].runs[1].value.size, 0);
  assert_string_equal(work->findings.first->rule->id, "record-print-differs");
  assert_int_equal(work->findings.warnings, 1);
  assert_true(by_span_is(work->findings.first->related.path, "issue.txt"));
  assert_int_equal(work->findings.first->related.column, 14);
  desk_assert_value(&work->record.date, "2008-02~", BY_CONFIRMED, "");
  assert_true(by_span_is(work->record.date_calendar, "gregory"));
}

static void proposed_value_beats_nothing(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  by_record given = {.issue = confirmed("233"), .volume = confirmed("4")};
  given.issue.state = BY_PROPOSED;
  given.volume.state = BY_PROPOSED;
  assert_int_equal(join(work, &given), BY_OK);
  desk_assert_value(&work->record.issue, "232", BY_PROPOSED, "issue-bare-number");
  desk_assert_value(&work->record.volume, "4", BY_PROPOSED, "");
}

static void not_stated_may_be_confirmed(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  const by_record given = {.issue = confirmed("")};
  assert_int_equal(join(work, &given), BY_OK);
  assert_int_equal(work->record.issue.state, BY_CONFIRMED);
  assert_int_equal(work->record.issue.text.size, 0);
  desk_assert_value(work->record.issue.beaten, "232", BY_PROPOSED, "issue-bare-number");
}

static void two_confirmed_values_conflict(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  by_record first = {.issue = confirmed("232")};
  const by_cell cell = {.sheet = by_span_of("a.csv"),
                        .address = by_span_of("E2"),
                        .place = {.path = by_span_of("x/a.csv"), .line = 2, .column = 9},
                        .line = by_span_of("issue.txt,,,,233")};
  by_record second = {.issue = confirmed("233")};
  first.issue.record_line = 12;
  second.issue.cell = &cell;
  assert_int_equal(join(work, &first), BY_OK);
  assert_int_equal(join(work, &first), BY_OK);
  assert_int_equal(join(work, &second), BY_REFUSED);
  assert_string_equal(work->findings.first->rule->id, "record-conflict");
  assert_true(by_span_is(work->findings.first->details[1], "233"));
  assert_true(by_span_is(work->findings.first->place.path, "x/a.csv"));
  assert_int_equal(work->findings.first->place.column, 9);
  assert_true(by_span_is(work->findings.first->source_line, "issue.txt,,,,233"));
  assert_true(by_span_is(work->findings.first->related.path, "issue.record.xml"));
  assert_int_equal(work->findings.first->related.line, 12);
  assert_true(by_span_is(work->record.issue.text, "232"));
}

static void agents_find_their_places(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  by_agent author = {.role = BY_AUTHOR, .name = confirmed("حميد  تقوائي"), .family = by_span_of("تقوائی")};
  by_agent second = {.role = BY_AUTHOR, .name = confirmed("کورش مدرسی")};
  by_article_record articles[] = {{.line = 6, .agents = {.items = &second, .count = 1}},
                                  {.line = 3, .agents = {.items = &author, .count = 1}}};
  const by_record given = {.articles = articles, .article_count = 2};
  assert_int_equal(work->record.article_count, 2);
  assert_int_equal(join(work, &given), BY_OK);
  const by_agent *joined = &work->record.articles[0].agents.items[0];
  assert_int_equal(joined->name.state, BY_CONFIRMED);
  assert_int_equal(joined->name.at.line, 3);
  assert_true(by_span_is(joined->name.raw, "حمید تقوائی"));
  assert_true(by_span_is(joined->family, "تقوائی"));
  const by_block *head = &work->issue.articles[1].blocks.items[0];
  assert_int_equal(head->run_count, 1);
  assert_int_equal(head->runs[0].kind, BY_RUN_PERSON);
  assert_int_equal(head->runs[0].person, 2);
  assert_true(by_span_is(desk_bytes(work, head->runs[0].offset, head->runs[0].size), "کورش مدرسی"));
}

static void lost_agent_stays_beneath(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  by_agent other = {.role = BY_AUTHOR, .name = confirmed("منصور حکمت")};
  by_article_record article = {.line = 0, .agents = {.items = &other, .count = 1}, .title = confirmed("پیام دیگر")};
  const by_record given = {.articles = &article, .article_count = 1};
  assert_int_equal(join(work, &given), BY_OK);
  const by_article_record *joined = &work->record.articles[0];
  desk_assert_value(joined->agents.items[0].name.beaten, "حمید تقوائی", BY_PROPOSED, "byline-in-title");
  assert_int_equal(joined->agents.items[0].name.at.size, 0);
  assert_int_equal(work->issue.articles[0].blocks.items[0].run_count, 0);
  desk_assert_value(joined->title.beaten, "پیام حمید تقوائی به مناسبت هفته همبستگی", BY_PROPOSED, "head-short-line");
}

static void article_without_a_match_is_told(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  by_article_record article = {.line = 4, .title = confirmed("x")};
  const by_record given = {.articles = &article, .article_count = 1, .language = confirmed("fa-AF")};
  assert_int_equal(join(work, &given), BY_OK);
  assert_string_equal(work->findings.first->rule->id, "record-article-unmatched");
  assert_int_equal(work->findings.warnings, 1);
  assert_true(by_span_is(work->issue.language, "fa-AF"));
}

static void article_twice_is_told(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  by_agent author = {.role = BY_AUTHOR, .name = confirmed("منصور حکمت")};
  by_article_record articles[] = {{.line = 3, .bounds = {.record_line = 7}, .title = confirmed("پیام حمید تقوائی به مناسبت هفته همبستگی")},
                                  {.line = 3, .bounds = {.record_line = 9}, .agents = {.items = &author, .count = 1}}};
  const by_record given = {.articles = articles, .article_count = 2};
  assert_int_equal(join(work, &given), BY_REFUSED);
  assert_string_equal(work->findings.first->rule->id, "record-article-twice");
  assert_int_equal(work->findings.first->place.line, 9);
  assert_int_equal(work->findings.first->related.line, 7);
  assert_int_equal(work->findings.errors, 1);
}

static void false_place_is_not_believed(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  by_record given = {.publisher = confirmed("حزب")};
  given.publisher.raw = by_span_of("حزب");
  given.publisher.at = (by_evidence){.offset = 0, .size = 6, .line = 1, .column = 1};
  assert_int_equal(join(work, &given), BY_OK);
  assert_int_equal(work->record.publisher.at.size, 0);
}

static void dates_differ_by_their_days(void **state)
{
  static const struct {
    const char *read;
    const char *given;
    bool differs;
  } ROWS[] = {{"1871-05-27", "1871-05-28", true}, {"1871-05", "1871-05-28", false}, {"1871-05-27", "1871-05~", false},
              {"1871-05-27", "", true},           {"1871-05-27", "May", false},     {"1871/1872", "1873", true}};
  desk *work = *state;
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    desk_read(work, TEXT);
    work->record.date = (by_value){.text = by_span_of(ROWS[i].read), .state = BY_PROPOSED};
    const by_record given = {.date = confirmed(ROWS[i].given)};
    assert_int_equal(join(work, &given), BY_OK);
    assert_int_equal(work->findings.warnings, ROWS[i].differs);
  }
}

static void language_differs_by_its_first_tag(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  by_record given = {.language = confirmed("fa-AF")};
  assert_int_equal(join(work, &given), BY_OK);
  assert_int_equal(work->findings.warnings, 0);
  desk_read(work, TEXT);
  given.language = confirmed("ckb");
  assert_int_equal(join(work, &given), BY_OK);
  assert_string_equal(work->findings.first->rule->id, "record-print-differs");
}

static void nobody_corroborates_by_writing_so(void **state)
{
  desk *work = *state;
  desk_read(work, TEXT);
  by_agent author = {.role = BY_AUTHOR, .name = confirmed("منصور حکمت")};
  by_article_record article = {.line = 6, .agents = {.items = &author, .count = 1}};
  by_record given = {.volume = confirmed("4"), .articles = &article, .article_count = 1};
  given.volume.state = BY_CORROBORATED;
  author.name.state = BY_CORROBORATED;
  assert_int_equal(join(work, &given), BY_OK);
  desk_assert_value(&work->record.volume, "4", BY_PROPOSED, "");
  desk_assert_value(&work->record.articles[1].agents.items[0].name, "منصور حکمت", BY_PROPOSED, "");
  assert_string_equal(work->findings.first->rule->id, "record-state-unfounded");
  assert_int_equal(work->findings.warnings, 2);
  desk_read(work, TEXT);
  given.articles = NULL;
  given.article_count = 0;
  given.volume.raw = by_span_of("۲۳۲");
  given.volume.at = (by_evidence){.offset = 25, .size = 6, .line = 1, .column = 14};
  given.volume.rule = by_span_of("volume-cue");
  given.volume.confidence = 90;
  assert_int_equal(join(work, &given), BY_OK);
  desk_assert_value(&work->record.volume, "4", BY_CORROBORATED, "volume-cue");
  assert_int_equal(work->findings.warnings, 0);
}

int by_read_join_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(equal_value_gets_the_place),        cmocka_unit_test(beaten_value_is_kept),
      cmocka_unit_test(proposed_value_beats_nothing),      cmocka_unit_test(not_stated_may_be_confirmed),
      cmocka_unit_test(two_confirmed_values_conflict),     cmocka_unit_test(agents_find_their_places),
      cmocka_unit_test(lost_agent_stays_beneath),          cmocka_unit_test(article_without_a_match_is_told),
      cmocka_unit_test(false_place_is_not_believed),       cmocka_unit_test(article_twice_is_told),
      cmocka_unit_test(dates_differ_by_their_days),        cmocka_unit_test(language_differs_by_its_first_tag),
      cmocka_unit_test(nobody_corroborates_by_writing_so),
  };
  return cmocka_run_group_tests_name("join", tests, desk_set_up, desk_tear_down);
}

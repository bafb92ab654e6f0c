/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules over series: each raised and nearly raised, on series as periodicals really have them. Every series is judged twice, its issues
 * added in both orders. */
#include "check/series.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* What records say of issues: a line each with path, title, volume, number, date, and its original and calendar; an empty one is unknown.
 */
enum { CARD_PATH, CARD_TITLE, CARD_VOLUME, CARD_ISSUE, CARD_DATE, CARD_ORIGINAL, CARD_CALENDAR, CARD_FIELDS };
enum { MOST = 32, OUT_MOST = 1 << 16 };

static by_value value_of(by_span text)
{
  return (by_value){.text = text, .state = text.size == 0 ? BY_UNKNOWN : BY_PROPOSED};
}

/* The part before the mark, which `rest` moves behind. */
static by_span cut(by_span *rest, const char *mark)
{
  const size_t end = by_span_find(*rest, by_span_of(mark));
  const by_span part = by_span_slice(*rest, 0, end == BY_NOWHERE ? rest->size : end);
  *rest = end == BY_NOWHERE ? (by_span){.size = 0} : by_span_slice(*rest, end + strlen(mark), rest->size);
  return part;
}

static void add(by_series *series, by_span card)
{
  static const by_text TEXT = {.encoding = "UTF-8"};
  by_span fields[CARD_FIELDS] = {{.size = 0}};
  for (size_t i = 0; i < CARD_FIELDS; i++) {
    fields[i] = by_span_trim(cut(&card, "|"));
  }
  by_record record = {.package_id = by_span_of("id"),
                      .title = value_of(fields[CARD_TITLE]),
                      .volume = value_of(fields[CARD_VOLUME]),
                      .issue = value_of(fields[CARD_ISSUE]),
                      .date = value_of(fields[CARD_DATE]),
                      .date_normalised = fields[CARD_ORIGINAL],
                      .date_calendar = fields[CARD_CALENDAR],
                      .language = value_of(by_span_of("en"))};
  record.source.sha256.size = 1;
  record.source.sha256.bytes[0] = (unsigned char)fields[CARD_PATH].at[0];
  const by_series_source source = {.path = fields[CARD_PATH], .text = &TEXT};
  assert_true(by_series_add(series, &record, &source));
}

static by_series *judged(const char *cards, bool backwards)
{
  by_span lines[MOST];
  size_t count = 0;
  for (by_span rest = by_span_of(cards); rest.size != 0; count++) {
    assert_true(count < MOST);
    lines[count] = cut(&rest, "\n");
  }
  by_series *series = by_series_new();
  assert_non_null(series);
  for (size_t i = 0; i < count; i++) {
    add(series, lines[backwards ? count - 1 - i : i]);
  }
  assert_int_equal(by_series_judge(series), BY_OK);
  return series;
}

/* "PATH RULE: DETAIL | DETAIL" for a finding. */
static void write_finding(const by_finding *finding, by_buffer *out)
{
  by_buffer_add(out, finding->place.path);
  by_buffer_add_byte(out, ' ');
  by_buffer_add_text(out, finding->rule->id);
  by_buffer_add_text(out, finding->severity == BY_NOTE ? " (note): " : ": ");
  for (size_t i = 0; i < BY_DETAILS && finding->details[i].size != 0; i++) {
    by_buffer_add_text(out, i == 0 ? "" : " | ");
    by_buffer_add(out, finding->details[i]);
  }
  by_buffer_add_byte(out, '\n');
}

static void write_findings(const by_series *series, by_buffer *out)
{
  by_series_result result;
  for (size_t i = 0; by_series_at(series, i, &result); i++) {
    for (const by_finding *finding = result.findings->first; finding != NULL; finding = finding->next) {
      assert_true(by_span_equal(finding->place.path, result.path));
      write_finding(finding, out);
    }
  }
  by_buffer_add_byte(out, '\0');
  assert_false(out->failed);
}

static void assert_findings(const char *cards, const char *wanted)
{
  for (int backwards = 0; backwards < 2; backwards++) {
    by_buffer out = by_buffer_of(OUT_MOST);
    by_series *series = judged(cards, backwards != 0);
    write_findings(series, &out);
    assert_string_equal(out.at, wanted);
    by_series_free(series);
    by_buffer_drop(&out);
  }
}

static void test_gaps(void **state)
{
  (void)state;
  static const char CARDS[] = "a | The Lantern |  | 268 | 1827-08-11\n"
                              "b | THE LANTERN. |  | 269 | 1827-08-18\n"
                              "c | Lantern |  | 271 | 1827-09-01\n"
                              "d | The Lantern |  | 275 | 1827-09-29\n"
                              "e | The Other |  | 9 | 1827-09-29\n";
  assert_findings(CARDS, "c series-gap: number 270\n"
                         "d series-gap: numbers 272 to 274\n");
}

static void test_a_complete_run_is_clean(void **state)
{
  (void)state;
  static const char WEEKLY[] = "a | T | 1 | 51 | 1870-12-17\n"
                               "b | T | 1 | 52-53 | 1870-12-24\n"
                               "c | T | 2 | 1 | 1871-01-07\n"
                               "d | T | 2 | 2 | 1871-01-14\n"
                               "e | T | 2 | 3\n";
  static const char NO_DATES[] = "a | T |  | 7\n"
                                 "b | T |  | 8\n"
                                 "c | T |  | 9\n";
  static const char APART[] = "a | T |  | 7 | 1900\n"
                              "b | U |  | 9 | 1890\n";
  assert_findings(WEEKLY, "");
  assert_findings(NO_DATES, "");
  assert_findings(APART, "");
}

/* A summer without issues, and supplements that are numbered: the line is another one behind them, and nobody is wrong. */
static void test_pauses_and_supplements(void **state)
{
  (void)state;
  static const char PAUSE[] = "a | T | 3 | 3 | 1912-05-01\n"
                              "b | T | 3 | 4 | 1912-06-01\n"
                              "c | T | 3 | 5 | 1912-07-01\n"
                              "d | T | 3 | 6 | 1912-10-01\n"
                              "e | T | 3 | 7 | 1912-11-01\n";
  static const char SUPPLEMENT[] = "a | T |  | 276 | 1827-10-06\n"
                                   "b | T |  | 277 | 1827-10-13\n"
                                   "c | T |  | 278\n"
                                   "d | T |  | 279 | 1827-10-20\n"
                                   "e | T |  | 280 | 1827-10-27\n";
  static const char WEEKS_THEN_MONTHS[] = "a | T |  | 1 | 1900-01-06\n"
                                          "b | T |  | 2 | 1900-01-13\n"
                                          "c | T |  | 3 | 1900-01-20\n"
                                          "d | T |  | 4 | 1900-02-20\n"
                                          "e | T |  | 5 | 1900-03-20\n"
                                          "f | T |  | 6 | 1900-04-20\n";
  assert_findings(PAUSE, "");
  assert_findings(SUPPLEMENT, "");
  assert_findings(WEEKS_THEN_MONTHS, "");
}

static void test_duplicates(void **state)
{
  (void)state;
  static const char CARDS[] = "a | T | 10 | 271 | 1827-09-01\n"
                              "b | T | 10 | 272 | 1827-09-08\n"
                              "c1 | T | 10 | 273\n"
                              "c2 | T | 10 | 273 | 1827-09-15\n"
                              "d | T | 10 | 274 | 1827-09-22\n"
                              "e1 | T | 10 | 275 | 1827-09-29\n"
                              "f | T | 10 | 275 | 1827-10-06\n";
  static const char VOLUMES[] = "a | T | 1 | 1 | 1900-01\n"
                                "b | T | 1 | 2 | 1900-02\n"
                                "c | T | 2 | 1 | 1901-01\n"
                                "d | T | 2 | 2 | 1901-02\n";
  static const char DATES[] = "a | T |  |  | 1900-01-06\n"
                              "b | T |  |  | 1900-01-06\n";
  assert_findings(CARDS, "c1 series-duplicate: number 273 | c2 | the same text, byte for byte\n"
                         "f series-duplicate: number 275 | e1 | of another date\n");
  assert_findings(VOLUMES, "");
  assert_findings(DATES, "b series-duplicate: the date 1900-01-06 | a | of the same date\n");
}

static void test_outliers(void **state)
{
  (void)state;
  static const char DAY[] = "a | T | 14 | 383 | 1829-08-01\n"
                            "b | T | 14 | 384 | 1829-08-08\n"
                            "c | T | 14 | 385 | 1829-08-15\n"
                            "d | T | 14 | 386 | 1829-08-21\n"
                            "e | T | 14 | 387 | 1829-08-29\n";
  static const char VOLUME[] = "a | T | 14 | 383 | 1829-08-01\n"
                               "b | T | 14 | 384 | 1829-08-08\n"
                               "c | T | 41 | 385 | 1829-08-15\n"
                               "d | T | 14 | 386 | 1829-08-22\n"
                               "e | T | 14 | 387 | 1829-08-29\n";
  static const char UNNUMBERED[] = "a | T |  |  | 1917-09-12\n"
                                   "b | T |  |  | 1917-09-19\n"
                                   "c | T |  |  | 1917-09-25\n"
                                   "d | T |  |  | 1917-10-03\n"
                                   "e | T |  |  | 1917-10-10\n";
  assert_findings(DAY, "d series-outlier: the date 1829-08-21 | they are weekly, and number 386 would be of 1829-08-22\n");
  assert_findings(VOLUME, "c series-outlier: volume 41 | they are of volume 14\n");
  assert_findings(UNNUMBERED, "c series-outlier: the date 1917-09-25 | they are weekly\n");
}

/* A number or date that contradicts the order makes no gap either. */
static void test_order(void **state)
{
  (void)state;
  static const char LAST[] = "a | T |  | 25 | 1870-09-17\n"
                             "b | T |  | 26 | 1870-09-24\n"
                             "c | T |  | 127 | 1870-10-01\n"
                             "d | T |  | 28 | 1870-10-08\n";
  assert_findings(LAST, "c series-order: number 127 | the date 1870-10-01 | number 28 has the date 1870-10-08\n"
                        "d series-gap: number 27\n");
  static const char NUMBER[] = "a | T |  | 25 | 1870-09-17\n"
                               "b | T |  | 26 | 1870-09-24\n"
                               "c | T |  | 128 | 1870-10-08\n"
                               "d | T |  | 29 | 1870-10-15\n"
                               "e | T |  | 30 | 1870-10-22\n";
  static const char YEAR[] = "a | T |  | 25 | 1870-09-17\n"
                             "b | T |  | 26 | 1870-09-24\n"
                             "c | T |  | 27 | 1807-10-01\n"
                             "d | T |  | 28 | 1870-10-08\n";
  static const char VOLUME[] = "a | T | 1 | 25 | 1870-09-17\n"
                               "b | T | 1 | 26 | 1870-09-24\n"
                               "c | T | 2 | 27 | 1870-10-01\n"
                               "d | T | 2 | 28 | 1870-10-08\n"
                               "e | T | 2 | 29 | 1870-10-15\n"
                               "f | T | 1 | 544\n";
  assert_findings(NUMBER, "c series-order: number 128 | the date 1870-10-08 | number 30 has the date 1870-10-22\n"
                          "d series-gap: numbers 27 to 28\n");
  assert_findings(YEAR, "c series-order: number 27 | the date 1807-10-01 | number 26 has the date 1870-09-24\n");
  assert_findings(VOLUME, "f series-order: number 544 | volume 1 | number 29 has volume 2\n");
}

/* Where nothing tells whether numbers begin anew, or the order makes no sense, nothing is said. */
static void test_what_is_not_understood(void **state)
{
  (void)state;
  static const char TWO_VOLUMES[] = "a | T | 1 | 3 | 1910-04\n"
                                    "b | T | 2 | 5 | 1911-09\n";
  static const char BROKEN_YEARS[] = "a | T |  | 10 | 1910-07\n"
                                     "b | T |  | 11 | 1910-08\n"
                                     "c | T |  | 1 | 1910-10\n"
                                     "d | T |  | 2 | 1910-11\n"
                                     "e | T |  | 10 | 1911-07\n";
  assert_findings(TWO_VOLUMES, "");
  assert_findings(BROKEN_YEARS, "");
}

static void test_volumes(void **state)
{
  (void)state;
  static const char CARDS[] = "a | T | 1 | 11 | 1900-11\n"
                              "b | T | 1 | 12 | 1900-12\n"
                              "c | T | 2 | 2 | 1901-02\n"
                              "d | T | 2 | 11 | 1901-11\n"
                              "e | T | 3 | 1 | 1902-01\n"
                              "f | T | 3 | 12 | 1902-12\n"
                              "g | T | 6 | 1 | 1905-01\n";
  static const char YEARS[] = "a | T |  | 50 | 1911-12-16\n"
                              "b | T |  | 51 | 1911-12-23\n"
                              "c | T |  | 3 | 1912-01-20\n"
                              "d | T |  | 4 | 1912-01-27\n"
                              "e | T |  | 6 | 1912-02-10\n";
  assert_findings(CARDS, "c series-gap: number 1 of volume 2\n"
                         "d series-gap: numbers 3 to 10 of volume 2\n"
                         "e series-gap: number 12 of volume 2\n"
                         "f series-gap: numbers 2 to 11 of volume 3\n"
                         "g series-gap: volumes 4 to 5\n");
  assert_findings(YEARS, "c series-gap: numbers 1 to 2 of 1912\n"
                         "e series-gap: number 5 of 1912\n");
}

static void test_dates_alone(void **state)
{
  (void)state;
  static const char CARDS[] = "a | Punch, or the London Charivari |  |  | 1917-07-11\n"
                              "b | PUNCH |  |  | 1917-07-18\n"
                              "c | Punch, or the London Charivari |  |  | 1917-07-25\n"
                              "d | Punch, or the London Charivari |  |  | 1917-08-08\n"
                              "e | Punch, or the London Charivari |  |  | 1917-08-29\n";
  assert_findings(CARDS, "d series-gap: weekly issue of 1917-08-01\n"
                         "e series-gap: weekly issues from 1917-08-15 to 1917-08-22 (2)\n");
}

/* A daily without Sundays; a monthly that pauses every summer; one that misses a single summer. */
static void test_pauses_by_date(void **state)
{
  (void)state;
  static const char DAILY[] = "a | T | | | 1989-10-26\nb | T | | | 1989-10-27\nc | T | | | 1989-10-28\nd | T | | | 1989-10-30\n"
                              "e | T | | | 1989-10-31\nf | T | | | 1989-11-01\ng | T | | | 1989-11-03\nh | T | | | 1989-11-04\n"
                              "i | T | | | 1989-11-06\nj | T | | | 1989-11-07\nk | T | | | 1989-11-10\n";
  static const char SUMMERS[] = "a | T | | | 1990-05\nb | T | | | 1990-06\nc | T | | | 1990-09\nd | T | | | 1990-10\n"
                                "e | T | | | 1990-11\nf | T | | | 1990-12\ng | T | | | 1991-01\nh | T | | | 1991-02\n"
                                "i | T | | | 1991-03\nj | T | | | 1991-04\nk | T | | | 1991-05\nl | T | | | 1991-06\n"
                                "m | T | | | 1991-09\nn | T | | | 1991-11\no | T | | | 1992-06\n";
  assert_findings(DAILY, "g series-gap: daily issue of 1989-11-02\n"
                         "k series-gap: daily issues from 1989-11-08 to 1989-11-09 (2)\n");
  assert_findings(SUMMERS, "n series-gap: monthly issue of 1991-10\n"
                           "o series-gap: monthly issues from 1991-12 to 1992-05 (6)\n");
}

static void assert_proposal(const char *cards, const char *path, const char *const values[4])
{
  by_series *series = judged(cards, false);
  by_record record = {.language = value_of(by_span_of("en"))};
  const by_value *const said[] = {&record.title, &record.volume, &record.issue, &record.date};
  assert_true(by_series_propose(series, by_span_of(path), &record));
  for (size_t i = 0; i < 4; i++) {
    assert_true(by_span_is(said[i]->text, values[i] == NULL ? "" : values[i]));
    assert_int_equal(said[i]->state, values[i] == NULL ? BY_UNKNOWN : BY_PROPOSED);
    assert_true(values[i] == NULL || (said[i]->confidence <= 80 && by_span_starts(said[i]->rule, by_span_of("series-"))));
  }
  by_series_free(series);
}

static void test_proposed_dates(void **state)
{
  (void)state;
  static const char WEEKLY[] = "a | T |  | 11 | 1889-05-04\n"
                               "b | T |  | 12\n"
                               "c | T |  | 13 | 1889-05-18\n"
                               "d | T |  | 14 | 1889-05-25\n"
                               "e | T |  | 15 | 1889-06-01\n";
  static const char PERSIAN[] = "a | T |  | 1 | 2007-03-21/2007-04-20 | 1386-01 | persian\n"
                                "b | T |  | 2 | 2007-04-21/2007-05-21 | 1386-02 | persian\n"
                                "c | T |  | 3 | 2007-05-22/2007-06-21 | 1386-03 | persian\n"
                                "d | T |  | 4\n"
                                "e | T |  | 5 | 2007-07-23/2007-08-22 | 1386-05 | persian\n";
  assert_findings(WEEKLY, "b series-date: 1889-05-11 | weekly\n");
  assert_proposal(WEEKLY, "b", (const char *const[]){NULL, NULL, NULL, "1889-05-11"});
  assert_proposal(PERSIAN, "d", (const char *const[]){NULL, NULL, NULL, "2007-06-22/2007-07-22"});
}

static void test_proposed_numbers(void **state)
{
  (void)state;
  static const char CARDS[] = "a | T |  | 11 | 1889-05-04\n"
                              "b | T |  |  | 1889-05-11\n"
                              "c | T |  | 13 | 1889-05-18\n"
                              "d | T |  | 14 | 1889-05-25\n"
                              "e | T |  | 15 | 1889-06-01\n";
  static const char TWO[] = "a | T |  | 11 | 1889-05-04\n"
                            "b | T |  |  | 1889-05-11\n"
                            "b2 | T |  |  | 1889-05-11\n"
                            "c | T |  | 13 | 1889-05-18\n"
                            "d | T |  | 14 | 1889-05-25\n"
                            "e | T |  | 15 | 1889-06-01\n";
  static const char OFF_DAY[] = "a | T |  | 11 | 1889-05-04\n"
                                "b | T |  |  | 1889-05-10\n"
                                "c | T |  | 13 | 1889-05-18\n"
                                "d | T |  | 14 | 1889-05-25\n"
                                "e | T |  | 15 | 1889-06-01\n";
  assert_findings(CARDS, "b series-issue: 12 | weekly\n");
  assert_proposal(CARDS, "b", (const char *const[]){NULL, NULL, "12", NULL});
  assert_findings(TWO, "c series-gap (note): number 12 |  (unless b and 1 more are of them)\n");
  assert_findings(OFF_DAY, "c series-gap (note): number 12 |  (unless b is of them)\n");
}

static void test_proposed_volumes(void **state)
{
  (void)state;
  static const char CARDS[] = "a | T | 3 | 13 | 1900-07-09\n"
                              "b | T | 3 | 32 | 1901-02-06\n"
                              "c | T |  | 3 | 1901-03-21\n"
                              "d | T | 4 | 19 | 1901-12-12\n"
                              "e | T | 5 | 8 | 1902-07-23\n";
  assert_findings(CARDS, "b series-gap: numbers 14 to 31 of volume 3\n"
                         "c series-volume: 4\n"
                         "c series-gap: numbers 1 to 2 of volume 4\n"
                         "d series-gap: numbers 4 to 18 of volume 4\n"
                         "e series-gap: numbers 1 to 7 of volume 5\n");
  assert_proposal(CARDS, "c", (const char *const[]){NULL, "4", NULL, NULL});
}

static void test_titles(void **state)
{
  (void)state;
  static const char CARDS[] = "a | The Lantern | 1 | 28 | 1870-10-08\n"
                              "b | The Lantern | 1 | 29 | 1870-10-15\n"
                              "c |  | 1 | 30 | 1870-10-22\n"
                              "d | The Lantern | 1 | 31 | 1870-10-29\n"
                              "e | List of Books | 1 | 32 | 1870-11-05\n"
                              "f | The Lantern | 1 | 33 | 1870-11-12\n"
                              "g |  | 1 | 34 | 1870-11-20\n";
  assert_findings(CARDS, "c series-title: The Lantern\n"
                         "e series-outlier: the title \"List of Books\" | number and date are of the series "
                         "\"The Lantern\"\n");
  assert_proposal(CARDS, "c", (const char *const[]){"The Lantern", NULL, NULL, NULL});
}

/* Many issues in little time, though each one lacks something. */
static void test_many(void **state)
{
  (void)state;
  enum { MANY = 20000 };
  char card[64];
  by_series *series = by_series_new();
  assert_non_null(series);
  for (int i = 0; i < MANY; i++) {
    const int place = i * 7919 % MANY;
    const int size = snprintf(card, sizeof card, i % 3 == 0 ? "%d | T" : "%d | T | | %d", place, place * 2 + 1);
    add(series, (by_span){.at = card, .size = (size_t)size});
  }
  assert_int_equal(by_series_judge(series), BY_OK);
  by_series_free(series);
}

int by_check_series_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_gaps),
      cmocka_unit_test(test_a_complete_run_is_clean),
      cmocka_unit_test(test_pauses_and_supplements),
      cmocka_unit_test(test_duplicates),
      cmocka_unit_test(test_outliers),
      cmocka_unit_test(test_order),
      cmocka_unit_test(test_volumes),
      cmocka_unit_test(test_dates_alone),
      cmocka_unit_test(test_what_is_not_understood),
      cmocka_unit_test(test_proposed_dates),
      cmocka_unit_test(test_proposed_numbers),
      cmocka_unit_test(test_proposed_volumes),
      cmocka_unit_test(test_titles),
      cmocka_unit_test(test_pauses_by_date),
      cmocka_unit_test(test_many),
  };
  return cmocka_run_group_tests_name("series", tests, NULL, NULL);
}

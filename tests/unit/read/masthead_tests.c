/* SPDX-License-Identifier: BSD-2-Clause */
/* Mastheads as they are printed, and lines that only look like one. */
#include "desk.h"
#include "read/cues.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct masthead_row {
  const char *text;
  const char *title;
  const char *title_rule;
  const char *issue;
  const char *issue_rule;
  const char *volume;
  size_t blocks;
} masthead_row;

#define BODY                                                                                                                               \
  "\n\nA headline\nA line of text that is much longer than a headline could ever be, since it goes on and on and on, line after line "     \
  "after line.\n"

static const masthead_row ROWS[] = {
    {"انترناسیونال ۲۳۲" BODY, "انترناسیونال", "title-bare-number", "232", "issue-bare-number", "", 1},
    {"* انترناسیونال (۲۳۲) *" BODY, "انترناسیونال", "title-bare-number", "232", "issue-bare-number", "", 1},
    {"انترناسیونال ۲۳۲، سال پنجم" BODY, "انترناسیونال", "title-bare-number", "232", "issue-bare-number", "5", 1},
    {"بخارا / ۱۴ / مهر و آبان ۱۳۷۹" BODY, "بخارا", "title-bare-number", "14", "issue-bare-number", "", 1},
    {"The Gazette 232 - March 15, 1932" BODY, "The Gazette", "title-bare-number", "232", "issue-bare-number", "", 1},
    {"خبرنامهٔ انجمن (در تبعید)\nشماره ۲۱" BODY, "خبرنامهٔ انجمن (در تبعید)", "title-masthead", "21", "issue-cue", "", 2},
    {"Die Fackel 12-13" BODY, "Die Fackel", "title-bare-number", "12-13", "issue-double", "", 1},
    {"جوانان کمونيست شماره ١٠٤" BODY, "جوانان کمونيست", "title-masthead", "104", "issue-cue", "", 1},
    {"کار\nشماره هشتاد و پنجم" BODY, "کار", "title-masthead", "85", "issue-cue", "", 2},
    {"المنار العدد 12\nالسنة 1" BODY, "المنار", "title-masthead", "12", "issue-cue", "1", 2},
    {"DINGLERS JOURNAL.\nJahrg. 77, Bd. 300, Heft 2. Stuttgart, 10. April 1896." BODY, "DINGLERS JOURNAL", "title-masthead", "2",
     "issue-cue", "300", 2},
    {"THE ATLANTIC\n\nVOL. VI.--OCTOBER, 1860.--NO. XXXVI." BODY, "THE ATLANTIC", "title-masthead", "36", "issue-cue", "6", 2},
    {"دورهٔ نو\nشماره ۱۲ - ۱۳" BODY, "دورهٔ نو", "title-masthead", "12-13", "issue-double", "", 2},
    {"مجلهٔ آزمون\nسال سوم | ش ۷ | بهار ۱۳۶۱" BODY, "مجلهٔ آزمون", "title-masthead", "7", "issue-cue", "3", 2},
    {"روزنامہ آزمائش\nشمارہ نمبر 33" BODY, "روزنامہ آزمائش", "title-masthead", "33", "issue-cue", "", 2},
    {"مجلة التجربة\nالسنة الثانية، العدد الثاني عشر بعد المئة" BODY, "مجلة التجربة", "title-masthead", "112", "issue-cue", "2", 2},
    {"The Test\nVolume Five, Issue Forty-Five" BODY, "The Test", "title-masthead", "45", "issue-cue", "5", 2},
    {"LE TEST\n71e Année.--Nº 3653." BODY, "LE TEST", "title-masthead", "3653", "issue-cue", "71", 2},
    {"PROVET\nTJUGUANDRA ÅRGÅNGEN 1905, Nr 4" BODY, "PROVET", "title-masthead", "4", "issue-cue", "22", 2},
    {"Der Versuch\nHEFT 13. BERLIN, 24. JUNI 1916. 97. JAHRGANG" BODY, "Der Versuch", "title-masthead", "13", "issue-cue", "97", 2},
    {"Опыт\nГод третий, № 8" BODY, "Опыт", "title-masthead", "8", "issue-cue", "3", 2},
    {"بها: ۳۵۰ ریال\nسال دوم\nشماره ۶\nباغ نو" BODY, "باغ نو", "title-masthead", "6", "issue-cue", "2", 4},
    {"Produced by Somebody and the\nProofreading Team.\n\nThe Lantern, No. 12, 3 May 1843" BODY, "The Lantern", "title-masthead", "12",
     "issue-cue", "", 3},
    /* The price of a number is no number. */
    {"The Lantern\nNo. 75 c.\nNo. 12" BODY, "The Lantern", "title-masthead", "12", "issue-cue", "", 3},
    /* Near misses. */
    {"گزارش سال ۱۳۸۶" BODY, "", "", "", "", "", 0},
    {"Annual report 1896" BODY, "", "", "", "", "", 0},
    {"تهران، ۱۴ مهر ۱۳۷۹" BODY, "", "", "", "", "", 1},
    {"Chapter 3. March 1932" BODY, "", "", "", "", "", 1},
    {"A sentence of more than six words with 12" BODY, "", "", "", "", "", 0},
    {"232" BODY, "", "", "", "", "", 0},
    {"Nobody 7a" BODY, "", "", "", "", "", 0},
    {"A notice" BODY, "", "", "", "", "", 0},
};

static void assert_rule(const by_value *value, const char *text, const char *rule)
{
  assert_true(by_span_is(value->text, text));
  assert_true(by_span_is(value->rule, rule));
  assert_int_equal(value->state, text[0] == '\0' ? BY_UNKNOWN : BY_PROPOSED);
}

static void reads_mastheads(void **state)
{
  desk *work = *state;
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    desk_read(work, ROWS[i].text);
    assert_rule(&work->record.title, ROWS[i].title, ROWS[i].title_rule);
    assert_rule(&work->record.issue, ROWS[i].issue, ROWS[i].issue_rule);
    assert_rule(&work->record.volume, ROWS[i].volume, ROWS[i].volume[0] == '\0' ? "" : "volume-cue");
    assert_int_equal(work->issue.masthead.count, ROWS[i].blocks);
    assert_true(work->issue.article_count > 0);
  }
}

static void contradiction_is_a_conflict(void **state)
{
  desk *work = *state;
  desk_read(work, "Die Fackel\nNr. 12\nHeft 13" BODY);
  assert_int_equal(work->record.issue.state, BY_CONFLICT);
  assert_int_equal(work->record.issue.confidence, 40);
}

static void masthead_may_run_into_the_text(void **state)
{
  desk *work = *state;
  desk_read(work, "Bulletin 7\nA headline\nA text that is so long that nobody would take it for a line of a masthead, for it goes on and "
                  "on and on and on.\n");
  assert_int_equal(work->issue.masthead.count, 1);
  assert_int_equal(work->issue.article_count, 1);
}

static void masthead_alone_has_no_article(void **state)
{
  desk *work = *state;
  desk_read(work, "Bulletin 7\n");
  assert_int_equal(work->issue.masthead.count, 1);
  assert_int_equal(work->issue.article_count, 0);
}

/* Transcribers put their own lines in front; the masthead itself is set in capitals. */
static void capitals_are_the_title(void **state)
{
  desk *work = *state;
  desk_read(work, "Note: there is a picture of this\nfile elsewhere.\n\nTHE MIRROR OF READING.\nVOL. 10, No. 268.\n\nText of the issue.\n");
  desk_assert_value(&work->record.title, "THE MIRROR OF READING", BY_PROPOSED, "title-masthead");
  desk_read(work, "The Mirror of Reading\nVOL. 10, No. 268.\n\nText of the issue.\n");
  desk_assert_value(&work->record.title, "The Mirror of Reading", BY_PROPOSED, "title-masthead");
}

static void header_block_names_the_periodical(void **state)
{
  desk *work = *state;
  desk_read(work, "Journal: The Lantern\nVolume: 5\nIssue: 12\n\nA headline\nA text.\n");
  desk_assert_value(&work->record.title, "The Lantern", BY_PROPOSED, "title-header");
  desk_assert_value(&work->record.volume, "5", BY_PROPOSED, "volume-header");
  desk_assert_value(&work->record.issue, "12", BY_PROPOSED, "issue-header");
  desk_read(work, "---\ntitle: \"On Reading. The Lantern 5(1)\"\nauthor: \n---\n\nA headline\nA text.\n");
  desk_assert_value(&work->record.title, "The Lantern", BY_PROPOSED, "title-citation");
  desk_assert_value(&work->record.volume, "5", BY_PROPOSED, "volume-citation");
  desk_assert_value(&work->record.issue, "1", BY_PROPOSED, "issue-citation");
  desk_read(work, "Note: this is a text.\nAnd here it goes on.\n");
  assert_int_equal(work->record.title.state, BY_UNKNOWN);
}

static void running_number_stands_beside(void **state)
{
  desk *work = *state;
  desk_read(work, "پیک\nسال پنجم، شماره ۳ (پیاپی ۵۱)" BODY);
  desk_assert_value(&work->record.issue, "3", BY_PROPOSED, "issue-cue");
  desk_assert_value(&work->record.running, "51", BY_PROPOSED, "issue-running");
}

/* Behind advertisements a line of volume and number is enough; it is less sure. */
#define ADVERTISEMENT "| PENS, |\n| and ink |\n| of the best, |\n| sold everywhere. |\n|  |\n"

static void masthead_far_from_the_head(void **state)
{
  desk *work = *state;
  desk_read(work, ADVERTISEMENT ADVERTISEMENT ADVERTISEMENT "\nVol. 1.     No. 9.\n\nTHE LANTERN\n\nSATURDAY, MAY 28, 1870.\n\nA text.\n");
  desk_assert_value(&work->record.title, "THE LANTERN", BY_PROPOSED, "title-masthead");
  desk_assert_value(&work->record.issue, "9", BY_PROPOSED, "issue-cue");
  assert_int_equal(work->record.issue.confidence, 65);
}

/* Cues are found by halving. */
static void cues_ascend(void **state)
{
  (void)state;
  size_t count = 1;
  while (by_cue_at(count) != NULL) {
    assert_true(by_span_compare(by_span_of(by_cue_at(count - 1)->word), by_span_of(by_cue_at(count)->word)) < 0);
    assert_int_equal(by_cue_first(by_span_of(by_cue_at(count)->word)), count);
    count++;
  }
  assert_int_equal(by_cue_first(by_span_of("\xFF")), count);
}

static void a_price_is_no_ordinal(void **state)
{
  desk *work = *state;
  desk_read(work, "LE PHARE\nUn num\xC3\xA9ro : 15 centimes. N\xC2\xB0 188." BODY);
  desk_assert_value(&work->record.issue, "188", BY_PROPOSED, "issue-cue");
  desk_read(work, "Die Laterne\nJ\xC3\xA4hrlich 26 Hefte. Heft 3." BODY);
  desk_assert_value(&work->record.issue, "3", BY_PROPOSED, "issue-cue");
  desk_read(work, "Die Laterne\nLeipzig 1888. Jahrgang 12. Heft 3." BODY);
  desk_assert_value(&work->record.volume, "12", BY_PROPOSED, "volume-cue");
}

int by_read_masthead_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(header_block_names_the_periodical),
                                     cmocka_unit_test(running_number_stands_beside),
                                     cmocka_unit_test(cues_ascend),
                                     cmocka_unit_test(a_price_is_no_ordinal),
                                     cmocka_unit_test(masthead_far_from_the_head),
                                     cmocka_unit_test(capitals_are_the_title),
                                     cmocka_unit_test(reads_mastheads),
                                     cmocka_unit_test(contradiction_is_a_conflict),
                                     cmocka_unit_test(masthead_may_run_into_the_text),
                                     cmocka_unit_test(masthead_alone_has_no_article)};
  return cmocka_run_group_tests_name("masthead", tests, desk_set_up, desk_tear_down);
}

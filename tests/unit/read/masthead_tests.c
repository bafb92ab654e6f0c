/* SPDX-License-Identifier: BSD-2-Clause */
/* Mastheads as they are printed, and lines that only look like one. */
#include "desk.h"
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
    {"Die Fackel 12-13" BODY, "Die Fackel", "title-bare-number", "12-13", "issue-double", "", 1},
    {"جوانان کمونيست شماره ١٠٤" BODY, "جوانان کمونيست", "title-masthead", "104", "issue-cue", "", 1},
    {"کار\nشماره هشتاد و پنجم" BODY, "کار", "title-masthead", "85", "issue-cue", "", 2},
    {"المنار العدد 12\nالسنة 1" BODY, "المنار", "title-masthead", "12", "issue-cue", "1", 2},
    {"DINGLERS JOURNAL.\nJahrg. 77, Bd. 300, Heft 2. Stuttgart, 10. April 1896." BODY, "DINGLERS JOURNAL", "title-masthead", "2",
     "issue-cue", "300", 2},
    {"THE ATLANTIC\n\nVOL. VI.--OCTOBER, 1860.--NO. XXXVI." BODY, "THE ATLANTIC", "title-masthead", "36", "issue-cue", "6", 2},
    {"دورهٔ نو\nشماره ۱۲ - ۱۳" BODY, "دورهٔ نو", "title-masthead", "12-13", "issue-double", "", 2},
    /* Near misses. */
    {"گزارش سال ۱۳۸۶" BODY, "", "", "", "", "", 0},
    {"Annual report 1896" BODY, "", "", "", "", "", 0},
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

int by_read_masthead_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(capitals_are_the_title), cmocka_unit_test(reads_mastheads),
                                     cmocka_unit_test(contradiction_is_a_conflict), cmocka_unit_test(masthead_may_run_into_the_text),
                                     cmocka_unit_test(masthead_alone_has_no_article)};
  return cmocka_run_group_tests_name("masthead", tests, desk_set_up, desk_tear_down);
}

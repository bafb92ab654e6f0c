/* SPDX-License-Identifier: BSD-2-Clause */
/* The date of issue: how printed dates are parsed, what bears a date out, and what makes it a conflict. The forms that are met in print are
 * in fixtures/spec.txt. */
#include "base/buffer.h"
#include "desk.h"
#include "read/date_raw.h"
#include "read/date_value.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct raw_row {
  const char *language;
  const char *raw;
  const char *calendar;
  const char *original; /* NULL: no date */
  const char *edtf;
} raw_row;

static const raw_row RAWS[] = {
    {"en", "Saturday, the 3d of May, 1851", "gregory", "1851-05-03", "1851-05-03"},
    {"en", "May 5-9, 1910", "gregory", "1910-05-05/1910-05-09", "1910-05-05/1910-05-09"},
    {"en", "28 Dec. - 3 Jan. 1850", "gregory", "1849-12-28/1850-01-03", "1849-12-28/1850-01-03"},
    {"en", "March 15th to 22nd, 1932", "gregory", "1932-03-15/1932-03-22", "1932-03-15/1932-03-22"},
    {"en", "March 29 to April 4, 1932", "gregory", "1932-03-29/1932-04-04", "1932-03-29/1932-04-04"},
    {"de", "15. bis 22. März 1932", "gregory", "1932-03-15/1932-03-22", "1932-03-15/1932-03-22"},
    {"en", "13/12/1994", "gregory", "1994-12-13", "1994-12-13"},
    {"en", "12/13/1994", "gregory", "1994-12-13", "1994-12-13"},
    {"en", "04/04/1994", "gregory", "1994-04-04", "1994-04-04"},
    {"fr", "10 d'août 1848", "gregory", "1848-08-10", "1848-08-10"},
    {"de", "Sonnabend, den 3. October 1885", "gregory", "1885-10-03", "1885-10-03"},
    {"ru", "Рязань, 06.2005", "gregory", "2005-06", "2005-06"},
    {"ru", "5 января 1905 ст. ст.", "julian", "1905-01-05", "1905-01-18"},
    {"sv", "TJUGUANDRA ÅRGÅNGEN 1905", "gregory", "1905", "1905"},
    {"hu", "1848 március 15 1848", "gregory", "1848-03-15", "1848-03-15"},
    {"fa", "سال ۱۳۸۶", "persian", "1386", "2007-03-21/2008-03-19"},
    {"fa", "۳۰ اسفند ۱۳۸۷", "persian", "1387-12-30", "2009-03-20"},
    {"fa", "۲۳ سنبله ۱۳۲۰", "zodiacal", "1320-06-23", "1941-09-13~/1941-09-15~"},
    {"fa", "۱۵ خرداد ۱۳۰۲", "zodiacal", "1302-03-15", "1923-06-05~/1923-06-07~"},
    {"fa", "۵ شهریور ۲۵۳۷ شاهنشاهی", "imperial", "2537-06-05", "1978-08-27"},
    {"fa", "۱۳۴۱ / ۲ / ۳ ق", "islamic-civil", "1341-02-03", "1922-09-24~/1922-09-27~"},
    {"ckb", "10ی خەرمانانی 2713", "persian", "1392-06-10", "2013-09-01"},
    {"ar", "٢٣ اغسطوس ١٣٢٦", "rumi", "1326-08-23", "1910-09-05"},
    {"ar", "جمادى الاولى وجمادى الثانية ١٣٢٧", "islamic-civil", "1327-05/1327-06", "1909-05-20~/1909-07-20~"},
    {"ar", "٣٠ صفر ١٣٢٤", "islamic-civil", "1324-02-30", "1906-04-24~/1906-04-27~"},
    /* Near misses. */
    {"en", "May, 1851", "gregory", "1851-05", "1851-05"},
    {"en", "31 June 1850", "gregory", "1850-06-31", NULL},
    {"en", "No. 12. January", NULL, NULL, NULL},
    {"en", "ten 1.2.3.1994", NULL, NULL, NULL},
    {"en", "Tel. 15876-43210", NULL, NULL, NULL},
    {"en", "1830 in a row of words", NULL, NULL, NULL},
    {"en", "10 Bahman 1386", "persian", "1386-11-10", "2008-01-30"},
    {"fa", "بهمن ۱۲", NULL, NULL, NULL},
    {"fa", "۲۵ بهمن ۰۳", NULL, NULL, NULL},
    {"fa", "۱۲۹۳/۵/۲", NULL, NULL, NULL},
    {"de", "1390-05-02", NULL, NULL, NULL},
    {"fa", "۱ فروردین ۲۵۳۸", NULL, NULL, NULL},
};

static void parses_printed_dates(void **state)
{
  desk *work = *state;
  for (size_t i = 0; i < sizeof RAWS / sizeof RAWS[0]; i++) {
    by_printed_date date = {0};
    by_date_span days = {0};
    by_arena_reset(work->arena);
    const size_t count = by_date_raw(by_span_of(RAWS[i].raw), by_span_of(RAWS[i].language), work->arena, &date, 1);
    assert_int_equal(count, RAWS[i].original != NULL);
    if (count == 0) {
      continue;
    }
    assert_string_equal(by_calendar_name(date.calendar), RAWS[i].calendar);
    assert_true(by_span_is(by_date_original(work->arena, &date), RAWS[i].original));
    assert_int_equal(by_date_days(&date, &days), RAWS[i].edtf != NULL);
    assert_true(RAWS[i].edtf == NULL || by_span_is(by_date_edtf(work->arena, &date, &days), RAWS[i].edtf));
  }
}

static void read_named(desk *work, const char *masthead, const char *body, const char *name)
{
  by_buffer text = by_buffer_of(1 << 12);
  by_buffer_add_text(&text, masthead);
  by_buffer_add_text(&text, "\n\n");
  by_buffer_add_text(&text, body);
  desk_read_bytes(work, by_buffer_span(&text), name);
  by_buffer_drop(&text);
}

#define PERSIAN_BODY "این متن روزنامه است که دربارهٔ شهر و مردم و آب و هوا می\xE2\x80\x8Cگوید و از کارهای گذشته یاد می\xE2\x80\x8Cکند."
#define ENGLISH_BODY "This is the text of the paper, which tells of the town and the people and of the weather in these days."

static void file_name_is_a_witness(void **state)
{
  desk *work = *state;
  static const char MASTHEAD[] = "چراغ شماره ۱۲\n۱۹ بهمن ۱۳۸۶";
  read_named(work, MASTHEAD, PERSIAN_BODY, "issue.txt");
  desk_assert_value(&work->record.date, "2008-02-08", BY_PROPOSED, "date-single");
  assert_int_equal(work->record.date.confidence, 75);
  read_named(work, MASTHEAD, PERSIAN_BODY, "cheragh-2008-02-08.txt");
  desk_assert_value(&work->record.date, "2008-02-08", BY_CORROBORATED, "date-single");
  assert_int_equal(work->record.date.confidence, 90);
  read_named(work, MASTHEAD, PERSIAN_BODY, "cheragh 13861119.txt");
  assert_int_equal(work->record.date.state, BY_CORROBORATED);
  assert_true(by_span_is(work->record.date_calendar, "persian"));
  assert_true(by_span_is(work->record.date_normalised, "1386-11-19"));
  read_named(work, MASTHEAD, PERSIAN_BODY, "cheragh-2008.txt");
  assert_int_equal(work->record.date.state, BY_PROPOSED);
}

static void contradiction_is_never_corroborated(void **state)
{
  desk *work = *state;
  read_named(work, "چراغ شماره ۱۲\nجمعه ۱۹ بهمن ۱۳۸۶ - ۹ فوريه ۲۰۰۸", PERSIAN_BODY, "cheragh-2008-02-08.txt");
  assert_int_equal(work->record.date.state, BY_CONFLICT);
  assert_true(by_span_is(work->record.date.text, "2008-02-08"));
  assert_non_null(work->record.date.beaten);
  assert_true(by_span_is(work->record.date.beaten->text, "2008-02-09"));
  assert_int_equal(work->record.date.beaten->state, BY_CONFLICT);
  assert_int_equal(work->record.date.beaten->at.line, 2);
}

static void other_reading_is_kept(void **state)
{
  desk *work = *state;
  read_named(work, "خبرنامه شماره 31\n1397/10/21", PERSIAN_BODY, "issue.txt");
  desk_assert_value(&work->record.date, "2019-01-11", BY_PROPOSED, "date-numeric");
  assert_int_equal(work->record.date.confidence, 55);
  assert_non_null(work->record.date.beaten);
  assert_int_equal(work->record.date.beaten->state, BY_PROPOSED);
  assert_true(by_span_is(work->record.date.beaten->text, "1977-10-04~/1977-10-07~"));
  /* 21 Shawwal 1397, by the day of the week. */
  read_named(work, "خبرنامه شماره 31\nچهار شنبه 1397/10/21", PERSIAN_BODY, "issue.txt");
  assert_true(by_span_is(work->record.date_calendar, "islamic-civil"));
}

static void unclear_stays_unknown(void **state)
{
  desk *work = *state;
  static const char *const MASTHEADS[] = {
      "THE LANTERN No. 4\nMay 3, 1845\nMay 4, 1846",          "THE LANTERN No. 4\nFounded May 3, 1845",
      "THE LANTERN No. 4\nRelease date: May 3, 2004 [eBook]", "THE LANTERN No. 4\n31 June 1850",
      "THE LANTERN No. 4\nDigitized on May 3, 2004",          "THE LANTERN No. 1850",
  };
  for (size_t i = 0; i < sizeof MASTHEADS / sizeof MASTHEADS[0]; i++) {
    read_named(work, MASTHEADS[i], ENGLISH_BODY, "issue.txt");
    assert_int_equal(work->record.date.state, BY_UNKNOWN);
  }
  read_named(work, "THE LANTERN No. 4\nMay 3, 1845\nMay 3, 1845", ENGLISH_BODY, "issue.txt");
  desk_assert_value(&work->record.date, "1845-05-03", BY_PROPOSED, "date-single");
}

static void header_between_hyphens(void **state)
{
  desk *work = *state;
  desk_read(work,
            "---\ntitle: An essay on the town, and the weather of the people\ndate: 1909-01-23\n---\n\n# Essay\n\n" ENGLISH_BODY "\n");
  desk_assert_value(&work->record.date, "1909-01-23", BY_PROPOSED, "date-numeric");
}

int by_read_issue_date_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(parses_printed_dates),
      cmocka_unit_test(file_name_is_a_witness),
      cmocka_unit_test(contradiction_is_never_corroborated),
      cmocka_unit_test(other_reading_is_kept),
      cmocka_unit_test(unclear_stays_unknown),
      cmocka_unit_test(header_between_hyphens),
  };
  return cmocka_run_group_tests_name("issue date", tests, desk_set_up, desk_tear_down);
}

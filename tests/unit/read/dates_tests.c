/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates of events, and what only looks like one. */
#include "base/buffer.h"
#include "desk.h"
#include "read/dates_find.h"
#include "tests.h"
#include "text/month_words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define AROUND "این یک متن فارسی است که چیزی درباره گذشته می گوید و پس از آن "

typedef struct date_row {
  const char *text;
  const char *value; /* empty: none */
  const char *raw;
} date_row;

static const date_row ROWS[] = {
    {"( دوم تا نهم فوریه) بود", "--02-02/--02-09", "دوم تا نهم فوریه"},
    {"شانزده فوریه  بود", "--02-16", "شانزده فوریه"},
    {"۲۲ بهمن ۱۳۵۷ بود", "1979-02-11", "۲۲ بهمن ۱۳۵۷"},
    {"۲۲ بهمن ماه ۱۳۵۷ بود", "1979-02-11", "۲۲ بهمن ماه ۱۳۵۷"},
    {"بیست و دوم بهمن", "--11-22", "بیست و دوم بهمن"},
    {"در ٨ مارس", "--03-08", "٨ مارس"},
    {"۲۳ ژوئیه۱۹۷۹", "1979-07-23", "۲۳ ژوئیه۱۹۷۹"},
    {"۸ فوريه ۲۰۰۸", "2008-02-08", "۸ فوريه ۲۰۰۸"},
    {"۳-۵ اردی\xE2\x80\x8Cبهشت", "--02-03/--02-05", "۳-۵ اردی\xE2\x80\x8Cبهشت"},
    {"۳-۵ خرداد", "--03-03/--03-05", "۳-۵ خرداد"},
    {"۱۵ مهر", "--07-15", "۱۵ مهر"},
    {"اول مه", "--05-01", "اول مه"},
    /* Near misses. */
    {"یک تیر دو نشان", "", ""},
    {"۳۱ مهر", "", ""},
    {"۳۰ اسفند ۱۳۸۶", "", ""},
    {"۳۰ فوریه", "", ""},
    {"در فوریه", "", ""},
    {"۴۵ بهمن", "", ""},
    {"۲۰۰ بهمن", "", ""},
    {"۲۲ نفر بهمن", "", ""},
    {"سیزده بهمنی", "", ""},
};

/* In other languages. */
static const date_row OTHERS[] = {
    {"the 11th of May, 1850, was a Saturday in this town and the people were glad of it", "1850-05-11", "11th of May, 1850"},
    {"on August 11, 1827 the people of this town were in the street and the band was there", "1827-08-11", "August 11, 1827"},
    {"the 5-11 March 1910 was the week of the fair in this town, and all of the people were there", "1910-03-05/1910-03-11",
     "5-11 March 1910"},
    {"and on the 12 May the people of the town were in the street and the band was there", "--05-12", "12 May"},
    {"der Brief vom 10. August 1888 ist nicht in der Stadt, und die Leute sind mit dem Wetter nicht froh", "1888-08-10", "10. August 1888"},
    {"le 1er mars 1913 les gens de la ville sont dans la rue et la fanfare est avec eux pour la fête", "1913-03-01", "1er mars 1913"},
    {"в городе 17 марта 1931 года было тепло, и люди не были дома, а на улице", "1931-03-17", "17 марта 1931"},
    {"في مدينة بيروت في ٥ تشرين الثاني سنة ١٩١٠ كان الناس في الشارع على الطريق من البلاد", "1910-11-05", "٥ تشرين الثاني سنة ١٩١٠"},
    {"في مدينة بيروت في ١١ رمضان سنة ١٣٢٥ كان الناس في الشارع على الطريق من البلاد", "1907-10-17~/1907-10-20~", "١١ رمضان سنة ١٣٢٥"},
    /* Near misses. */
    {"the 31 June 1850 is no day in this town and the people of it know that and are glad", "", ""},
    {"of the 12 may be some were in the street of the town and the band was there with them", "", ""},
    {"the band of 12 marched in the town and the people were glad of it and were in the street", "", ""},
    {"in March 1850 the people of this town were in the street and the band was there", "", ""},
    {"page 12. Maria was in the town and the people were glad of it and were in the street", "", ""},
};

static void finds_dates(void **state)
{
  desk *work = *state;
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    by_buffer text = by_buffer_of(1 << 12);
    by_buffer_add_text(&text, AROUND);
    by_buffer_add_text(&text, ROWS[i].text);
    desk_read_bytes(work, by_buffer_span(&text), "issue.txt");
    assert_int_equal(work->record.event_count, ROWS[i].value[0] == '\0' ? 0 : 1);
    if (work->record.event_count != 0) {
      desk_assert_value(&work->record.events[0], ROWS[i].value, BY_PROPOSED, "date-event");
      assert_true(by_span_is(work->record.events[0].raw, ROWS[i].raw));
    }
    assert_int_equal(work->record.date.state, BY_UNKNOWN);
    by_buffer_drop(&text);
  }
}

static void finds_dates_of_other_languages(void **state)
{
  desk *work = *state;
  for (size_t i = 0; i < sizeof OTHERS / sizeof OTHERS[0]; i++) {
    desk_read(work, OTHERS[i].text);
    assert_int_equal(work->record.event_count, OTHERS[i].value[0] == '\0' ? 0 : 1);
    if (work->record.event_count != 0) {
      desk_assert_value(&work->record.events[0], OTHERS[i].value, BY_PROPOSED, "date-event");
      assert_true(by_span_is(work->record.events[0].raw, OTHERS[i].raw));
    }
    assert_int_equal(work->record.date.state, BY_UNKNOWN);
  }
}

/* The filter of dates_find.c is computed from the table of months: it has to be made anew where that grows. */
static void filter_knows_all_months(void **state)
{
  (void)state;
  for (size_t i = 0; i < by_arabic_month_count; i++) {
    by_month_search search = {.text = by_span_of(by_arabic_months[i].name), .last = BY_NOWHERE};
    size_t month = 1;
    assert_true(by_month_next(&search, &month));
    assert_int_equal(month, 0);
  }
}

static void many_dates_in_one_block(void **state)
{
  desk *work = *state;
  by_buffer text = by_buffer_of(1 << 16);
  by_buffer_add_text(&text, AROUND);
  for (size_t i = 0; i < 200; i++) {
    by_buffer_add_text(&text, "۱۱ بهمن و پس از آن ");
  }
  desk_read_bytes(work, by_buffer_span(&text), "issue.txt");
  assert_int_equal(work->record.event_count, 200);
  assert_int_equal(work->issue.articles[0].blocks.items[0].run_count, 200);
  by_buffer_drop(&text);
}

int by_read_dates_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(finds_dates), cmocka_unit_test(finds_dates_of_other_languages),
                                     cmocka_unit_test(filter_knows_all_months), cmocka_unit_test(many_dates_in_one_block)};
  return cmocka_run_group_tests_name("dates", tests, desk_set_up, desk_tear_down);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates of events, and what only looks like one. */
#include "base/buffer.h"
#include "desk.h"
#include "tests.h"

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
    {"۲۲ بهمن ۱۳۵۷ بود", "1357-11-22", "۲۲ بهمن ۱۳۵۷"},
    {"۲۲ بهمن ماه ۱۳۵۷ بود", "1357-11-22", "۲۲ بهمن ماه ۱۳۵۷"},
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
    {"۳۰ فوریه", "", ""},
    {"در فوریه", "", ""},
    {"۴۵ بهمن", "", ""},
    {"۲۰۰ بهمن", "", ""},
    {"۲۲ نفر بهمن", "", ""},
    {"سیزده بهمنی", "", ""},
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
  const struct CMUnitTest tests[] = {cmocka_unit_test(finds_dates), cmocka_unit_test(many_dates_in_one_block)};
  return cmocka_run_group_tests_name("dates", tests, desk_set_up, desk_tear_down);
}

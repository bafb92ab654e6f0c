/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates in EDTF: valid, malformed, impossible, and the days they mean. */
#include "model/edtf.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct bounds {
  const char *text;
  by_edtf_day first;
  by_edtf_day last;
} bounds;

static const bounds VALID[] = {
    {"2008", {2008, 1, 1}, {2008, 12, 31}},
    {"2008-02", {2008, 2, 1}, {2008, 2, 29}},
    {"2008-02-08", {2008, 2, 8}, {2008, 2, 8}},
    {"2008-02~", {2008, 2, 1}, {2008, 2, 29}},
    {"2008?", {2008, 1, 1}, {2008, 12, 31}},
    {"2008-02-08%", {2008, 2, 8}, {2008, 2, 8}},
    {"199X", {1990, 1, 1}, {1999, 12, 31}},
    {"19XX", {1900, 1, 1}, {1999, 12, 31}},
    {"2008-XX", {2008, 1, 1}, {2008, 12, 31}},
    {"2008-02-XX", {2008, 2, 1}, {2008, 2, 29}},
    {"2008-XX-XX", {2008, 1, 1}, {2008, 12, 31}},
    {"2007-03-21/2008-03-19", {2007, 3, 21}, {2008, 3, 19}},
    {"2008-01~/2008-02", {2008, 1, 1}, {2008, 2, 29}},
    {"2008/..", {2008, 1, 1}, {9999, 12, 31}},
    {"../2008", {0, 1, 1}, {2008, 12, 31}},
    {"2008-21", {2008, 3, 1}, {2008, 5, 31}},
    {"2007-24", {2007, 12, 1}, {2008, 2, 29}},
    {"2000-02-29", {2000, 2, 29}, {2000, 2, 29}},
};

static const char *const MALFORMED[] = {
    "",           "08",         "2008-2",     "2008/02/08", "20080208",       "2008-02-08T10:00",
    "Feb 2008",   "2008-13",    "2008-00",    "2008-02-00", "2008-02-33",     "2008-02-",
    "..",         "../..",      "2008/",      "/2008",      "?2008-02",       "[2008,2009]",
    "Y12008",     "-2008",      "X008",       "19X8",       "2008-1X",        "199X-02",
    "2008-25",    "2008-21-01", "2008-XX-01", "2008~?",     "2008/2009/2010", "۲۰۰۸",
    "2008-02-8X",
};

static const char *const IMPOSSIBLE[] = {"2008-02-32",      "2007-02-29",    "1900-02-29",   "2008-04-31",
                                         "2008-03/2008-02", "2008-02-30/..", "../2008-06-31"};

static void assert_day(by_edtf_day a, by_edtf_day b)
{
  assert_int_equal(a.year, b.year);
  assert_int_equal(a.month, b.month);
  assert_int_equal(a.day, b.day);
}

static void tells_first_and_last_day(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof VALID / sizeof VALID[0]; i++) {
    by_edtf date = {0};
    by_edtf_day first = {0};
    by_edtf_day last = {0};
    assert_int_equal(by_edtf_parse(by_span_of(VALID[i].text), &date), BY_EDTF_VALID);
    by_edtf_bounds(&date, &first, &last);
    assert_day(first, VALID[i].first);
    assert_day(last, VALID[i].last);
  }
}

static void tells_malformed_from_impossible(void **state)
{
  (void)state;
  by_edtf date = {0};
  for (size_t i = 0; i < sizeof MALFORMED / sizeof MALFORMED[0]; i++) {
    assert_int_equal(by_edtf_parse(by_span_of(MALFORMED[i]), &date), BY_EDTF_MALFORMED);
  }
  for (size_t i = 0; i < sizeof IMPOSSIBLE / sizeof IMPOSSIBLE[0]; i++) {
    assert_int_equal(by_edtf_parse(by_span_of(IMPOSSIBLE[i]), &date), BY_EDTF_IMPOSSIBLE);
  }
}

static void counts_days(void **state)
{
  (void)state;
  assert_int_equal(by_edtf_day_number((by_edtf_day){1970, 1, 1}), 0);
  assert_int_equal(by_edtf_day_number((by_edtf_day){2008, 2, 8}), 13917);
  assert_int_equal(by_edtf_day_number((by_edtf_day){1969, 12, 31}), -1);
  assert_int_equal(by_edtf_day_number((by_edtf_day){0, 3, 1}), -719468);
  long expected = by_edtf_day_number((by_edtf_day){1895, 1, 1});
  for (int year = 1895; year < 2105; year++) {
    for (unsigned month = 1; month <= 12; month++) {
      assert_int_equal(by_edtf_day_number((by_edtf_day){year, month, 1}), expected);
      expected += by_edtf_month_length(year, month);
    }
  }
}

int by_model_edtf_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(tells_first_and_last_day), cmocka_unit_test(tells_malformed_from_impossible),
                                     cmocka_unit_test(counts_days)};
  return cmocka_run_group_tests_name("edtf", tests, NULL, NULL);
}

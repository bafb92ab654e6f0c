/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of months in Persian texts: the Gregorian ones as borrowed from French and from English, and those of the Persian calendar in Iran.
 * Written as the shadow has them. */
#include "text/words.h"

static const char GREGORY[] = "gregory";
static const char PERSIAN[] = "persian";

static const by_month MONTHS[] = {
    {"ژانویه", GREGORY, 1, false},  {"جنوری", GREGORY, 1, false},   {"فوریه", GREGORY, 2, false},    {"فبروری", GREGORY, 2, false},
    {"مارس", GREGORY, 3, false},    {"مارچ", GREGORY, 3, false},    {"آوریل", GREGORY, 4, false},    {"آپریل", GREGORY, 4, false},
    {"اپریل", GREGORY, 4, false},   {"مه", GREGORY, 5, true},       {"ژوئن", GREGORY, 6, false},     {"ژوین", GREGORY, 6, false},
    {"جون", GREGORY, 6, false},     {"ژوئیه", GREGORY, 7, false},   {"ژوییه", GREGORY, 7, false},    {"ژویه", GREGORY, 7, false},
    {"جولای", GREGORY, 7, false},   {"اوت", GREGORY, 8, false},     {"آگوست", GREGORY, 8, false},    {"اگوست", GREGORY, 8, false},
    {"اگست", GREGORY, 8, false},    {"سپتامبر", GREGORY, 9, false}, {"سپتمبر", GREGORY, 9, false},   {"اکتبر", GREGORY, 10, false},
    {"اکتوبر", GREGORY, 10, false}, {"نوامبر", GREGORY, 11, false}, {"نومبر", GREGORY, 11, false},   {"دسامبر", GREGORY, 12, false},
    {"دسمبر", GREGORY, 12, false},  {"فروردین", PERSIAN, 1, false}, {"اردیبهشت", PERSIAN, 2, false}, {"خرداد", PERSIAN, 3, false},
    {"تیر", PERSIAN, 4, true},      {"مرداد", PERSIAN, 5, false},   {"امرداد", PERSIAN, 5, false},   {"شهریور", PERSIAN, 6, false},
    {"مهر", PERSIAN, 7, true},      {"آبان", PERSIAN, 8, false},    {"آذر", PERSIAN, 9, true},       {"دی", PERSIAN, 10, true},
    {"بهمن", PERSIAN, 11, false},   {"اسفند", PERSIAN, 12, false},
};

const by_month *by_month_named(by_span word)
{
  enum { TWO_LETTERS = 4 };
  if (word.size < TWO_LETTERS) {
    return NULL;
  }
  for (size_t i = 0; i < sizeof MONTHS / sizeof MONTHS[0]; i++) {
    /* Most words differ in their first two letters already. */
    if (memcmp(word.at, MONTHS[i].name, TWO_LETTERS) == 0 && by_span_is(word, MONTHS[i].name)) {
      return &MONTHS[i];
    }
  }
  return NULL;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of months in Cyrillic script. Written as the shadow has them, in the order of their bytes. */
#include "text/month_words.h"

static const char GREGORY[] = "gregory";

const by_month by_cyrillic_months[] = {
    {"авг", GREGORY, 8, false, NULL},        {"август", GREGORY, 8, false, NULL},    {"августа", GREGORY, 8, false, NULL},
    {"августъ", GREGORY, 8, false, NULL},    {"апр", GREGORY, 4, false, NULL},       {"апрель", GREGORY, 4, false, NULL},
    {"апреля", GREGORY, 4, false, NULL},     {"април", GREGORY, 4, false, NULL},     {"априла", GREGORY, 4, false, NULL},
    {"апрѣль", GREGORY, 4, false, NULL},     {"апрѣля", GREGORY, 4, false, NULL},    {"березень", GREGORY, 3, false, NULL},
    {"березня", GREGORY, 3, false, NULL},    {"вересень", GREGORY, 9, false, NULL},  {"вересня", GREGORY, 9, false, NULL},
    {"генварь", GREGORY, 1, false, NULL},    {"генваря", GREGORY, 1, false, NULL},   {"грудень", GREGORY, 12, false, NULL},
    {"грудня", GREGORY, 12, false, NULL},    {"дек", GREGORY, 12, false, NULL},      {"декабрь", GREGORY, 12, false, NULL},
    {"декабря", GREGORY, 12, false, NULL},   {"декември", GREGORY, 12, false, NULL}, {"децембар", GREGORY, 12, false, NULL},
    {"децембра", GREGORY, 12, false, NULL},  {"жовтень", GREGORY, 10, false, NULL},  {"жовтня", GREGORY, 10, false, NULL},
    {"июль", GREGORY, 7, false, NULL},       {"июля", GREGORY, 7, false, NULL},      {"июнь", GREGORY, 6, false, NULL},
    {"июня", GREGORY, 6, false, NULL},       {"квітень", GREGORY, 4, false, NULL},   {"квітня", GREGORY, 4, false, NULL},
    {"липень", GREGORY, 7, false, NULL},     {"липня", GREGORY, 7, false, NULL},     {"листопад", GREGORY, 11, false, NULL},
    {"листопада", GREGORY, 11, false, NULL}, {"лютий", GREGORY, 2, false, NULL},     {"лютого", GREGORY, 2, false, NULL},
    {"маiя", GREGORY, 5, false, NULL},       {"май", GREGORY, 5, true, NULL},        {"март", GREGORY, 3, false, NULL},
    {"марта", GREGORY, 3, false, NULL},      {"мартъ", GREGORY, 3, false, NULL},     {"мая", GREGORY, 5, true, NULL},
    {"маія", GREGORY, 5, false, NULL},       {"мај", GREGORY, 5, false, NULL},       {"маја", GREGORY, 5, false, NULL},
    {"новембар", GREGORY, 11, false, NULL},  {"новембра", GREGORY, 11, false, NULL}, {"ноември", GREGORY, 11, false, NULL},
    {"нояб", GREGORY, 11, false, NULL},      {"ноябрь", GREGORY, 11, false, NULL},   {"ноября", GREGORY, 11, false, NULL},
    {"окт", GREGORY, 10, false, NULL},       {"октобар", GREGORY, 10, false, NULL},  {"октобра", GREGORY, 10, false, NULL},
    {"октомври", GREGORY, 10, false, NULL},  {"октябрь", GREGORY, 10, false, NULL},  {"октября", GREGORY, 10, false, NULL},
    {"сент", GREGORY, 9, false, NULL},       {"сентябрь", GREGORY, 9, false, NULL},  {"сентября", GREGORY, 9, false, NULL},
    {"септембар", GREGORY, 9, false, NULL},  {"септембра", GREGORY, 9, false, NULL}, {"септември", GREGORY, 9, false, NULL},
    {"серпень", GREGORY, 8, false, NULL},    {"серпня", GREGORY, 8, false, NULL},    {"січень", GREGORY, 1, false, NULL},
    {"січня", GREGORY, 1, false, NULL},      {"травень", GREGORY, 5, false, NULL},   {"травня", GREGORY, 5, false, NULL},
    {"фебруар", GREGORY, 2, false, NULL},    {"фебруара", GREGORY, 2, false, NULL},  {"фев", GREGORY, 2, false, NULL},
    {"февр", GREGORY, 2, false, NULL},       {"февраль", GREGORY, 2, false, NULL},   {"февраля", GREGORY, 2, false, NULL},
    {"февруари", GREGORY, 2, false, NULL},   {"червень", GREGORY, 6, false, NULL},   {"червня", GREGORY, 6, false, NULL},
    {"юли", GREGORY, 7, false, NULL},        {"юни", GREGORY, 6, false, NULL},       {"янв", GREGORY, 1, false, NULL},
    {"январ", GREGORY, 1, false, NULL},      {"январь", GREGORY, 1, false, NULL},    {"января", GREGORY, 1, false, NULL},
    {"януари", GREGORY, 1, false, NULL},     {"іюль", GREGORY, 7, false, NULL},      {"іюля", GREGORY, 7, false, NULL},
    {"іюнь", GREGORY, 6, false, NULL},       {"іюня", GREGORY, 6, false, NULL},      {"јануар", GREGORY, 1, false, NULL},
    {"јануара", GREGORY, 1, false, NULL},    {"јул", GREGORY, 7, false, NULL},       {"јула", GREGORY, 7, false, NULL},
    {"јун", GREGORY, 6, false, NULL},        {"јуна", GREGORY, 6, false, NULL},
};
const size_t by_cyrillic_month_count = sizeof by_cyrillic_months / sizeof by_cyrillic_months[0];

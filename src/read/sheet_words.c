/* SPDX-License-Identifier: BSD-2-Clause */
/* Months in the formats of spreadsheet programs set to English, German, French and Spanish; ISO 639-2 codes and English names of languages.
 */
#include "read/sheet_words.h"

static const char *const MONTHS[] = {
    "jan", "feb", "mar",  "apr", "may",  "jun",  "jul", "aug",  "sep",  "sept", "oct", "nov", "dec", "mrz", "mär", "mai",
    "okt", "dez", "janv", "fév", "févr", "mars", "avr", "juin", "juil", "août", "déc", "ene", "abr", "ago", "dic",
};

typedef struct language_row {
  const char *name;
  const char *tag;
} language_row;

static const language_row LANGUAGES[] = {
    {"per", "fa"},     {"fas", "fa"},     {"persian", "fa"}, {"ara", "ar"},     {"arabic", "ar"},     {"urd", "ur"},    {"urdu", "ur"},
    {"kur", "ku"},     {"kurdish", "ku"}, {"tur", "tr"},     {"turkish", "tr"}, {"ota", "ota"},       {"ger", "de"},    {"deu", "de"},
    {"german", "de"},  {"eng", "en"},     {"english", "en"}, {"fre", "fr"},     {"fra", "fr"},        {"french", "fr"}, {"spa", "es"},
    {"spanish", "es"}, {"ita", "it"},     {"italian", "it"}, {"por", "pt"},     {"portuguese", "pt"}, {"rus", "ru"},    {"russian", "ru"},
    {"dut", "nl"},     {"nld", "nl"},     {"dutch", "nl"},   {"epo", "eo"},     {"esperanto", "eo"},  {"heb", "he"},    {"hebrew", "he"},
    {"yid", "yi"},     {"yiddish", "yi"}, {"arm", "hy"},     {"hye", "hy"},     {"armenian", "hy"},
};

bool by_month_is_short(by_span word)
{
  return by_span_is_any_folded(word, MONTHS, sizeof MONTHS / sizeof MONTHS[0]);
}

by_span by_language_tag_of(by_span name)
{
  for (size_t i = 0; i < sizeof LANGUAGES / sizeof LANGUAGES[0]; i++) {
    if (by_span_equal_folded(name, by_span_of(LANGUAGES[i].name))) {
      return by_span_of(LANGUAGES[i].tag);
    }
  }
  return name;
}

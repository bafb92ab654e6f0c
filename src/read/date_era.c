/* SPDX-License-Identifier: BSD-2-Clause */
/* Words of eras stand in one table. A year from 1250 to 1500 without any is Persian or Islamic: the name of the month decides, else the
 * language makes one of the two the likelier. */
#include "read/date_era.h"

typedef struct era_word {
  const char *word;
  by_era era;
} era_word;

static const era_word ERAS[] = {
    {"م", BY_ERA_COMMON},       {"میلادی", BY_ERA_COMMON},   {"میلادیه", BY_ERA_COMMON},    {"میلادیة", BY_ERA_COMMON},
    {"للمیلاد", BY_ERA_COMMON}, {"عیسوی", BY_ERA_COMMON},    {"ء", BY_ERA_COMMON},          {"مسیحی", BY_ERA_COMMON},
    {"زایینی", BY_ERA_COMMON},  {"ز", BY_ERA_COMMON},        {"ad", BY_ERA_COMMON},         {"ش", BY_ERA_PERSIAN},
    {"شمسی", BY_ERA_PERSIAN},   {"خورشیدی", BY_ERA_PERSIAN}, {"جلالی", BY_ERA_PERSIAN},     {"هش", BY_ERA_PERSIAN},
    {"ھش", BY_ERA_PERSIAN},     {"هتاوی", BY_ERA_PERSIAN},   {"هەتاوی", BY_ERA_PERSIAN},    {"ق", BY_ERA_ISLAMIC},
    {"قمری", BY_ERA_ISLAMIC},   {"هق", BY_ERA_ISLAMIC},      {"ھق", BY_ERA_ISLAMIC},        {"قمریة", BY_ERA_ISLAMIC},
    {"قمریه", BY_ERA_ISLAMIC},  {"ه", BY_ERA_HIJRI},         {"ھ", BY_ERA_HIJRI},           {"ہ", BY_ERA_HIJRI},
    {"هجری", BY_ERA_HIJRI},     {"ہجری", BY_ERA_HIJRI},      {"ھجری", BY_ERA_HIJRI},        {"هجریة", BY_ERA_HIJRI},
    {"هجریه", BY_ERA_HIJRI},    {"للهجرة", BY_ERA_HIJRI},    {"شاهنشاهی", BY_ERA_IMPERIAL}, {"یزدگردی", BY_ERA_YAZDEGERDI},
    {"رومی", BY_ERA_RUMI},      {"رومیة", BY_ERA_RUMI},      {"رومیه", BY_ERA_RUMI},        {"مالی", BY_ERA_RUMI},
    {"مالیة", BY_ERA_RUMI},     {"مالیه", BY_ERA_RUMI},      {"شرقی", BY_ERA_RUMI},         {"غربی", BY_ERA_COMMON},
    {"شرقیة", BY_ERA_RUMI},     {"غربیة", BY_ERA_COMMON},    {"julianisch", BY_ERA_JULIAN},
};

static by_era era_of(const by_date_token *token)
{
  for (size_t i = 0; i < sizeof ERAS / sizeof ERAS[0]; i++) {
    if (by_span_is(token->text, ERAS[i].word)) {
      return ERAS[i].era;
    }
  }
  return BY_ERA_NONE;
}

/* "o. s.", "st. st.": the old style, in three languages. */
static bool is_old_style(const by_date_tokens *tokens, size_t at)
{
  static const char *const FIRST[] = {"o", "ст", "a"};
  static const char *const SECOND[] = {"s", "ст", "st"};
  enum { TOKENS = 3 };
  if (at + TOKENS > tokens->count || !by_date_is(&tokens->items[at + 1], ".")) {
    return false;
  }
  for (size_t i = 0; i < TOKENS; i++) {
    if (by_date_is(&tokens->items[at], FIRST[i]) && by_date_is(&tokens->items[at + 2], SECOND[i])) {
      return true;
    }
  }
  return false;
}

static bool is_hijri_kind(by_era era)
{
  return era == BY_ERA_PERSIAN || era == BY_ERA_ISLAMIC;
}

by_era by_era_at(const by_date_tokens *tokens, size_t *at)
{
  static const char *const SKIPPED[] = {".", "(", ",", "_", NULL};
  by_era era = BY_ERA_NONE;
  size_t next = *at;
  if (is_old_style(tokens, next)) {
    *at = next + 3;
    return BY_ERA_JULIAN;
  }
  while (next < tokens->count) {
    const by_date_token *token = &tokens->items[next++];
    if (by_date_is_one(token, SKIPPED)) {
      continue;
    }
    const by_era found = token->kind == BY_DATE_WORD && !token->fresh_line ? era_of(token) : BY_ERA_NONE;
    if (found == BY_ERA_NONE || (era != BY_ERA_NONE && !(era == BY_ERA_HIJRI && is_hijri_kind(found)))) {
      break;
    }
    era = found;
    *at = next;
  }
  return era;
}

static bool between(uint32_t year, uint32_t first, uint32_t last)
{
  return year >= first && year <= last;
}

static bool is_common(uint32_t year)
{
  return between(year, 1550, 2100);
}

static bool is_hijri(uint32_t year)
{
  return between(year, 1150, 1500);
}

static bool is_imperial(uint32_t year)
{
  return between(year, 2534, 2537);
}

/* Whether people who counted by the Ottoman fiscal calendar call the month so. */
static bool is_ottoman(const by_month *month, by_span language)
{
  const unsigned char first = (unsigned char)month->name[0];
  return (first >= 0xD8 && first <= 0xDB) || by_span_is(language, "tr");
}

/* Whether the Ottoman fiscal calendar had the year, and nothing says that another one is meant. */
static bool is_fiscal(uint32_t year, by_era era)
{
  enum { FIRST = 1256, LAST = 1341 };
  return between(year, FIRST, LAST) && (era == BY_ERA_RUMI || era == BY_ERA_NONE || era == BY_ERA_PERSIAN);
}

/* A year of the common era, in the new style or the old. */
static bool settle_common_year(uint32_t year, by_era era, by_printed_date *date)
{
  date->calendar = era == BY_ERA_JULIAN ? BY_JULIAN : BY_GREGORIAN;
  return is_common(year) && (era == BY_ERA_NONE || era == BY_ERA_COMMON || era == BY_ERA_JULIAN);
}

/* Calendars of the Gregorian names of months. */
static bool settle_common(bool ottoman, uint32_t year, by_era era, by_printed_date *date)
{
  if (ottoman && is_fiscal(year, era)) {
    date->calendar = BY_RUMI;
    return true;
  }
  return settle_common_year(year, era, date);
}

/* A Persian year: zodiacal months were counted by the sun's true course, in Iran until 1303, in Afghanistan until 1336. */
static by_calendar persian_of(uint32_t year, bool zodiacal)
{
  enum { IRAN = 1304, AFGHANISTAN = 1337 };
  return year < (zodiacal ? AFGHANISTAN : IRAN) ? BY_ZODIACAL : BY_PERSIAN;
}

/* Calendars of the Persian names. The Kurdish year counts from 700 BC: 1321 more than the Persian one. */
static bool settle_persian(bool zodiacal, uint32_t *year, by_era era, by_printed_date *date)
{
  enum { KURDISH = 1321, KURDISH_FIRST = 2650, KURDISH_LAST = 2800, YAZDEGERDI_FIRST = 1200, YAZDEGERDI_LAST = 1400 };
  if (era == BY_ERA_YAZDEGERDI) {
    date->calendar = BY_YAZDEGERDI;
    return between(*year, YAZDEGERDI_FIRST, YAZDEGERDI_LAST);
  }
  if (is_imperial(*year)) {
    date->calendar = BY_IMPERIAL;
    return true;
  }
  *year -= between(*year, KURDISH_FIRST, KURDISH_LAST) ? KURDISH : 0;
  date->calendar = persian_of(*year, zodiacal);
  return is_hijri(*year) && (era == BY_ERA_NONE || era == BY_ERA_PERSIAN || era == BY_ERA_HIJRI);
}

/* Whether the people who write the language count by the solar Hijri calendar. */
static bool is_solar(by_span language)
{
  return by_span_is(language, "fa") || by_span_is(language, "ckb") || by_span_is(language, "ps");
}

/* Two digits: only in the Persian calendar, only where one century is likelier than the other by far, and not where they may be a day. */
static bool add_century(const by_date_tokens *tokens, const by_date_token *token, by_printed_date *date, uint32_t *year)
{
  enum { LEAST = 20, CENTURY = 1300, DIGITS = 2, DAYS = 31 };
  *year = token->value;
  if (token->number != BY_NUMBER_DIGITS || token->text.size != DIGITS) {
    return token->number != BY_NUMBER_ORDINAL && token->value >= 1000;
  }
  const by_month *month = tokens->items[date->core].month;
  const bool persian = month != NULL ? by_span_is(by_span_of(month->calendar), "persian") : is_solar(tokens->language);
  *year += CENTURY;
  date->guessed = true;
  const bool no_day = date->form != BY_FORM_MONTH || token->value > DAYS;
  return persian && no_day && token->value >= LEAST;
}

/* A season: only the solar year has them. */
static bool settle_season(bool islamic, uint32_t year, by_era era, by_printed_date *date)
{
  date->calendar = persian_of(year, false);
  return era != BY_ERA_ISLAMIC && !islamic;
}

/* A year counted from the Hijra without the name of a month. Before 1304 both calendars were in use in Iran, the lunar one more. */
static bool settle_hijri(bool islamic, uint32_t year, by_era era, by_printed_date *date)
{
  const bool lunar = era == BY_ERA_ISLAMIC || (era != BY_ERA_PERSIAN && islamic);
  const bool marked = era == BY_ERA_ISLAMIC || era == BY_ERA_PERSIAN || (era == BY_ERA_HIJRI && islamic);
  date->calendar = lunar ? BY_ISLAMIC_CIVIL : persian_of(year, false);
  date->guessed = date->guessed || !marked;
  return marked || islamic || date->calendar == BY_PERSIAN;
}

static bool is_lunar(by_span language)
{
  return by_span_is(language, "ar") || by_span_is(language, "ur");
}

/* Whether the mark or the language tells in which calendar a year from the Hijra may be. */
static bool is_told(by_span language, by_era era)
{
  return era == BY_ERA_ISLAMIC || era == BY_ERA_PERSIAN || is_solar(language) || is_lunar(language);
}

/* A date without the name of a month. */
static bool settle_plain(by_span language, uint32_t year, by_era era, by_printed_date *date)
{
  const bool islamic = is_lunar(language);
  if (is_imperial(year) && is_solar(language)) {
    date->calendar = BY_IMPERIAL;
    return true;
  }
  if (!is_hijri(year)) {
    return settle_common_year(year, era, date);
  }
  if (era == BY_ERA_COMMON || !is_told(language, era)) {
    return false;
  }
  const bool season = date->form == BY_FORM_SEASON || date->near;
  return season ? settle_season(islamic, year, era, date) : settle_hijri(islamic, year, era, date);
}

bool by_date_settle(const by_date_tokens *tokens, const by_date_token *token, by_era era, by_printed_date *date)
{
  uint32_t year = 0;
  const by_month *month = tokens->items[date->core].month;
  if (token->taken || !add_century(tokens, token, date, &year)) {
    return false;
  }
  const by_span calendar = by_span_of(month == NULL ? NULL : month->calendar);
  bool settled = false;
  if (month == NULL) {
    settled = settle_plain(tokens->language, year, era, date);
  } else if (by_span_is(calendar, "gregory")) {
    settled = settle_common(is_ottoman(month, tokens->language), year, era, date);
  } else if (by_span_is(calendar, "islamic-civil")) {
    date->calendar = BY_ISLAMIC_CIVIL;
    settled = is_hijri(year) && era != BY_ERA_COMMON && era != BY_ERA_PERSIAN;
  } else {
    settled = settle_persian(by_span_is(calendar, "zodiacal"), &year, era, date);
  }
  date->year = settled;
  date->first.year = (int)year;
  date->last.year = (int)year;
  return settled;
}

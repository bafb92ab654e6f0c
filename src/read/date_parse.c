/* SPDX-License-Identifier: BSD-2-Clause */
/* From the name of a month outwards: days and a day of the week before it, a day and a year behind it. A number that stands where a day
 * would but is none makes the date one without a day; a date without any year is no date of issue. */
#include "read/date_parse.h"

#include "read/date_day_names.h"
#include "read/date_era.h"
#include "read/date_join.h"
#include "read/date_numeric.h"

static const by_date_token *token_at(const by_date_tokens *tokens, size_t index)
{
  static const by_date_token NOTHING = {.kind = BY_DATE_MARK, .text = {"", 0}};
  return index < tokens->count ? &tokens->items[index] : &NOTHING;
}

static bool is_day(const by_date_token *token, const by_month *month)
{
  enum { DIGITS = 2, DAYS = 31 };
  const bool zodiacal = by_span_is(by_span_of("zodiacal"), month->calendar);
  if (token->kind != BY_DATE_NUMBER || token->taken || token->value == 0 || token->value > DAYS + (zodiacal ? 1U : 0U)) {
    return false;
  }
  return token->number == BY_NUMBER_DIGITS ? token->text.size <= DIGITS : token->number == BY_NUMBER_ORDINAL || !month->common_word;
}

/* "1er", "2nd", "11th": the ending that makes a day of a number. */
static bool is_ending(const by_date_token *token)
{
  static const char *const ENDINGS[] = {"er", "re", "e",  "è", "st", "nd", "rd",  "d",  "th", "te", "ten", "ter", "º", "ª",  "°", "o",
                                        "a",  "de", "en", "n", "го", "е",  "ого", "ма", "م",  "ام", "مین", "ین",  "ی", "یه", NULL};
  return token->kind != BY_DATE_NUMBER && token->glued && by_date_is_one(token, ENDINGS);
}

/* Whether German, Slavic and Nordic habits put a full stop behind the day: elsewhere it ends what the number belongs to. */
static bool has_dotted_days(by_span language)
{
  static const char *const WITHOUT[] = {"en", "fr", "es", "it", "pt", "nl", "eo", "tr", "ku", "fa", "ar", "ur", "ckb", "ps"};
  return !by_span_is_any(language, WITHOUT, sizeof WITHOUT / sizeof WITHOUT[0]);
}

/* What may stand between a day and its month. */
static bool links_day(const by_date_tokens *tokens, size_t index)
{
  static const char *const WORDS[] = {"of",  "de", "d",   "del", "di", "da",  "den", "der",  "dem", "من", "شهر",
                                      "ماه", "le", "برج", "do",  "du", "ten", "la",  "لشهر", "عن",  "ەی", NULL};
  const by_date_token *token = &tokens->items[index];
  if (token->kind == BY_DATE_WORD) {
    return by_date_is_one(token, WORDS);
  }
  if (by_date_is(token, ".")) {
    return token->glued && has_dotted_days(tokens->language);
  }
  const bool joint = by_date_is(token, "-") || by_date_is(token, "/") || by_date_is(token, "'") || by_date_is(token, "’");
  return by_date_is(token, "_") || (joint && token->glued && token_at(tokens, index + 1)->glued);
}

/* "1 (14)", "1/14": the same day in the old and the new style. */
static bool take_double_day(const by_date_tokens *tokens, size_t index, const by_month *month, by_printed_date *date)
{
  enum { LEAST = 11, MOST = 13 };
  const by_date_token *joint = token_at(tokens, index - 1);
  const by_date_token *before = token_at(tokens, index - 2);
  const bool joined = by_date_is(joint, "/") || by_date_is(joint, "(");
  if (index < 2 || !joined || !is_day(before, month) || before->value + LEAST > date->last.day || before->value + MOST < date->last.day) {
    return false;
  }
  date->old_style = true;
  date->new_style_day = date->last.day;
  date->first.day = before->value;
  date->last.day = before->value;
  date->start = index - 2;
  return true;
}

/* Whether the token is what stands behind the number of a day: an ending, or a full stop. */
static bool closes_day(const by_date_tokens *tokens, const by_date_token *token)
{
  return is_ending(token) || (by_date_is(token, ".") && token->glued && has_dotted_days(tokens->language));
}

/* Reads the day at `index` and, before it, the first day of a range. */
static void take_days(const by_date_tokens *tokens, size_t index, const by_month *month, by_printed_date *date)
{
  date->form = BY_FORM_DAY;
  date->last.day = tokens->items[index].value;
  date->first.day = date->last.day;
  date->start = index;
  if (index < 2 || take_double_day(tokens, index, month, date)) {
    return;
  }
  const size_t first = index - (index > 2 && closes_day(tokens, &tokens->items[index - 2]) ? 3 : 2);
  const by_date_token *before = &tokens->items[first];
  if (by_date_is_joint(&tokens->items[index - 1]) && is_day(before, month) && before->value < date->last.day) {
    date->form = BY_FORM_DAYS;
    date->first.day = before->value;
    date->start = first;
  }
}

/* Behind the number before the ending at `index`: "2-nd", "1.º". */
static size_t number_end(const by_date_tokens *tokens, size_t index)
{
  const by_date_token *mark = &tokens->items[index - 1];
  return mark->glued && (by_date_is(mark, "-") || by_date_is(mark, ".")) ? index - 1 : index;
}

/* The index behind the day before the month at `core`: links and the ending of an ordinal are skipped. */
static size_t day_end(const by_date_tokens *tokens, size_t core)
{
  enum { MOST_LINKS = 3 };
  size_t index = core;
  if (index > 0 && by_date_is(&tokens->items[index - 1], ")")) {
    return index - 1;
  }
  for (size_t i = 0; i < MOST_LINKS && index > 0 && links_day(tokens, index - 1); i++) {
    index--;
  }
  if (index < 2 || !is_ending(&tokens->items[index - 1])) {
    return index;
  }
  return number_end(tokens, index - 1);
}

/* "The second half of Khordad": what an ordinal counts is no day. */
static bool counts_parts(const by_date_tokens *tokens, size_t day)
{
  static const char *const PARTS[] = {"نیمه", "نیمهٔ", "نیمۀ",  "نیمهی",   "هفته",    "هفتهٔ", "هفتۀ", "هفتهی", "دهه",
                                      "دههٔ",  "دهۀ",  "النصف", "الاسبوع", "الأسبوع", "سال",  "بخش",  "ویژه",  NULL};
  return day > 0 && tokens->items[day].number == BY_NUMBER_ORDINAL && by_date_is_one(&tokens->items[day - 1], PARTS);
}

/* Days before the month. What stands in brackets is a day only as the second of two. */
static void look_back(const by_date_tokens *tokens, by_printed_date *date)
{
  const by_month *month = tokens->items[date->core].month;
  const size_t index = day_end(tokens, date->core);
  if (index == 0) {
    return;
  }
  const by_date_token *token = &tokens->items[index - 1];
  const bool closed = by_date_is(token_at(tokens, index), ")");
  if (is_day(token, month)) {
    if (counts_parts(tokens, index - 1)) {
      return;
    }
    if (!closed || (index > 1 && by_date_is(&tokens->items[index - 2], "("))) {
      take_days(tokens, index - 1, month, date);
    }
    return;
  }
  size_t start = index - 1;
  const uint32_t day = by_date_day_named(tokens, index, index < date->core, &start);
  if (day != 0) {
    date->form = BY_FORM_DAY;
    date->first.day = day;
    date->last.day = day;
    date->start = start;
  }
}

/* The index behind what may stand before a year; `index` where that is too much. */
static size_t skip_to_year(const by_date_tokens *tokens, size_t index)
{
  static const char *const BETWEEN[] = {"ماه", "سال", "سنة", "سنه", "عام", "سنہ", "لسنة", "ساڵی", "of", "de", "del", "d", "anno", ",",
                                        "،",   ".",   "_",   "-",   "–",   "—",   "/",    "(",    ")",  "'",  "ی",   "ھ", NULL};
  enum { MOST = 5 };
  size_t next = index;
  while (next < tokens->count && next - index < MOST && by_date_is_one(&tokens->items[next], BETWEEN)) {
    next++;
  }
  return next;
}

/* A year behind `index`; sets the end of the date and its calendar. */
static bool look_for_year(const by_date_tokens *tokens, size_t index, by_printed_date *date)
{
  const size_t at = skip_to_year(tokens, index);
  const by_date_token *token = token_at(tokens, at);
  if (token->kind != BY_DATE_NUMBER) {
    return false;
  }
  size_t end = at + 1;
  const by_era era = by_era_at(tokens, &end);
  by_printed_date settled = *date;
  if (!by_date_settle(tokens, token, era, &settled)) {
    return false;
  }
  settled.end = end;
  *date = settled;
  return true;
}

/* Reads the day at *index, which stands behind its month, and the last day of a range; sets *index behind them. */
static void take_days_behind(const by_date_tokens *tokens, size_t *index, by_printed_date *date)
{
  const by_month *month = tokens->items[date->core].month;
  date->form = BY_FORM_DAY;
  date->first.day = token_at(tokens, *index)->value;
  date->last.day = date->first.day;
  *index += is_ending(token_at(tokens, *index + 1)) ? 2 : 1;
  const by_date_token *last = token_at(tokens, *index + 1);
  if (by_date_is_joint(token_at(tokens, *index)) && is_day(last, month) && last->value > date->first.day) {
    date->form = BY_FORM_DAYS;
    date->last.day = last->value;
    *index += is_ending(token_at(tokens, *index + 2)) ? 3 : 2;
  }
}

/* "August 11, 1827": the day behind the month, only where a year follows, or the month in which a period ends: "March 29 to April 4, 1932".
 */
static bool look_ahead(const by_date_tokens *tokens, by_printed_date *date)
{
  const by_month *month = tokens->items[date->core].month;
  size_t index = date->core + 1;
  while (index < date->core + 3 && (by_date_is(token_at(tokens, index), ".") || by_date_is(token_at(tokens, index), "_"))) {
    index++;
  }
  if (!is_day(token_at(tokens, index), month)) {
    return false;
  }
  by_printed_date dated = *date;
  take_days_behind(tokens, &index, &dated);
  if (!look_for_year(tokens, index, &dated)) {
    if (!by_date_is_joint(token_at(tokens, index)) || token_at(tokens, index + 1)->kind != BY_DATE_MONTH) {
      return false;
    }
    dated.end = index;
  }
  *date = dated;
  return true;
}

/* A day of the week right behind the date, on its line. */
static void look_for_weekday_behind(const by_date_tokens *tokens, by_printed_date *date)
{
  static const char *const BEHIND[] = {",", "،", "(", "_", NULL};
  size_t index = date->end;
  while (index < tokens->count && index - date->end < 2 && by_date_is_one(&tokens->items[index], BEHIND)) {
    index++;
  }
  const by_date_token *behind = token_at(tokens, index);
  if (behind->kind == BY_DATE_WEEKDAY && !behind->fresh_line) {
    date->weekday = behind->value;
    date->end = index + 1;
  }
}

/* A day of the week before the date or right behind it. */
static void look_for_weekday(const by_date_tokens *tokens, by_printed_date *date)
{
  static const char *const BEFORE[] = {",",   "،",   ".",   "_",  "-",  "*",  "(",   ")",   "le",
                                       "den", "der", "the", "el", "il", "du", "یوم", "روز", NULL};
  enum { MOST = 3 };
  size_t index = date->start;
  while (index > 0 && date->start - index < MOST && by_date_is_one(&tokens->items[index - 1], BEFORE)) {
    index--;
  }
  if (index > 0 && tokens->items[index - 1].kind == BY_DATE_WEEKDAY) {
    date->weekday = tokens->items[index - 1].value;
    date->start = index - 1;
  } else {
    look_for_weekday_behind(tokens, date);
  }
}

/* "1917. április 5.": a year before the month, a day behind it. */
static void look_for_leading_year(const by_date_tokens *tokens, by_printed_date *date)
{
  size_t year = date->core;
  while (year > 0 && date->core - year < 2 && (by_date_is(&tokens->items[year - 1], ".") || by_date_is(&tokens->items[year - 1], ","))) {
    year--;
  }
  const by_date_token *day = token_at(tokens, date->core + 1);
  by_printed_date dated = *date;
  if (year == 0 || tokens->items[year - 1].kind != BY_DATE_NUMBER || !is_day(day, tokens->items[date->core].month)) {
    return;
  }
  dated.form = BY_FORM_DAY;
  dated.first.day = day->value;
  dated.last.day = day->value;
  dated.start = year - 1;
  dated.end = date->core + 2;
  if (by_date_settle(tokens, &tokens->items[year - 1], BY_ERA_NONE, &dated)) {
    *date = dated;
  }
}

static void read_around(const by_date_tokens *tokens, size_t index, by_printed_date *date)
{
  const by_month *month = tokens->items[index].month;
  *date = (by_printed_date){.form = BY_FORM_MONTH, .start = index, .end = index + 1, .core = index};
  date->first.month = month->number;
  date->last.month = month->number;
  look_back(tokens, date);
  if (date->form != BY_FORM_MONTH || !look_ahead(tokens, date)) {
    date->year = look_for_year(tokens, index + 1, date);
  }
  if (date->form == BY_FORM_MONTH && !date->year) {
    look_for_leading_year(tokens, date);
  }
  if (date->form != BY_FORM_MONTH) {
    look_for_weekday(tokens, date);
  }
}

bool by_date_around(const by_date_tokens *tokens, size_t index, by_printed_date *date)
{
  read_around(tokens, index, date);
  return date->form != BY_FORM_MONTH || date->year;
}

/* The months of season 1 to 4; 0: the first month. */
static void set_season(bool persian, unsigned season, by_printed_date *date)
{
  enum { GREGORIAN_SPRING = 3 };
  const unsigned before = season == 0 ? 0 : (season - 1) * BY_MONTHS_OF_SEASON;
  date->first.month = before + (persian ? 1 : GREGORIAN_SPRING);
  date->last.month = date->first.month + (season == 0 ? 0 : BY_MONTHS_OF_SEASON - 1);
}

/* "Spring 1994"; Nowruz stands for its month. */
static bool parse_season(const by_date_tokens *tokens, size_t index, by_printed_date *date)
{
  enum { WINTER = 4 };
  const by_date_token *token = &tokens->items[index];
  const bool feast = by_date_is(token, "نوروز");
  if (token->kind != BY_DATE_SEASON && !feast) {
    return false;
  }
  *date = (by_printed_date){.form = feast ? BY_FORM_MONTH : BY_FORM_SEASON, .near = feast, .start = index, .end = index + 1, .core = index};
  date->year = look_for_year(tokens, index + 1, date);
  const bool persian = date->calendar != BY_GREGORIAN;
  if (date->year && !persian && (feast || token->value == WINTER)) {
    return false;
  }
  date->near = feast || !persian;
  set_season(persian, feast ? 0 : token->value, date);
  return true;
}

static bool parse_at(const by_date_tokens *tokens, size_t index, by_printed_date *date)
{
  if (tokens->items[index].kind == BY_DATE_MONTH) {
    read_around(tokens, index, date);
    return true;
  }
  return parse_season(tokens, index, date) || by_date_numeric(tokens, index, date) || by_date_year(tokens, index, date);
}

size_t by_dates_parse(const by_date_tokens *tokens, by_printed_date *dates, size_t most)
{
  size_t count = 0;
  by_printed_date open = {0}; /* the last one without a year */
  for (size_t i = 0; i < tokens->count && count < most; i++) {
    by_printed_date date = {0};
    if (!parse_at(tokens, i, &date)) {
      continue;
    }
    if (!date.year) {
      by_date_keep_open(tokens, &open, date);
      continue;
    }
    by_date_merge(tokens, &open, &date);
    open.end = 0;
    if (count == 0 || !by_date_extend(tokens, &dates[count - 1], &date)) {
      dates[count++] = date;
    }
    i = date.end - 1 > i ? date.end - 1 : i;
  }
  return count;
}

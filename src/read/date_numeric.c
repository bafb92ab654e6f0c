/* SPDX-License-Identifier: BSD-2-Clause */
/* The year is told by its four digits; of the two other numbers the one beside it is the month. Where English would have it otherwise, and
 * both could be months, nothing is read. */
#include "read/date_numeric.h"

#include "read/date_era.h"

enum { MONTHS = 12, DAYS = 31, YEAR_DIGITS = 4 };

static bool is_separator(const by_date_token *token)
{
  static const char *const SEPARATORS[] = {"-", "/", ".", "–", NULL};
  return by_date_is_one(token, SEPARATORS);
}

static bool is_digits(const by_date_token *token, size_t most)
{
  return token->kind == BY_DATE_NUMBER && token->number == BY_NUMBER_DIGITS && !token->taken && token->value != 0 &&
         token->text.size <= most;
}

static bool is_year(const by_date_token *token)
{
  return is_digits(token, YEAR_DIGITS) && token->text.size == YEAR_DIGITS;
}

/* Whether the numbers are three and no more. */
static bool stands_alone(const by_date_tokens *tokens, size_t index, size_t size)
{
  const bool before =
      index > 1 && is_separator(&tokens->items[index - 1]) && tokens->items[index].glued && tokens->items[index - 2].kind == BY_DATE_NUMBER;
  const size_t end = index + size;
  const bool behind = end + 1 < tokens->count && is_separator(&tokens->items[end]) && tokens->items[end].glued &&
                      tokens->items[end + 1].kind == BY_DATE_NUMBER && tokens->items[end + 1].glued;
  return !before && !behind;
}

static bool settle(const by_date_tokens *tokens, const by_date_token *year, by_printed_date *date)
{
  date->numeric = true;
  date->last = date->first;
  const by_era era = by_era_at(tokens, &date->end);
  return by_date_settle(tokens, year, era, date);
}

static void look_for_weekday(const by_date_tokens *tokens, by_printed_date *date)
{
  size_t index = date->start;
  if (index > 0 && by_date_is(&tokens->items[index - 1], ",")) {
    index--;
  }
  if (index > 0 && tokens->items[index - 1].kind == BY_DATE_WEEKDAY) {
    date->weekday = tokens->items[index - 1].value;
    date->start = index - 1;
  }
}

/* Sets month and day of three numbers; false where they are none, or where English could mean either by either. */
static bool set_day(const by_date_tokens *tokens, uint32_t middle, uint32_t outer, bool leads, by_printed_date *date)
{
  const bool english = by_span_is(tokens->language, "en") && !leads;
  if (english && middle <= MONTHS && outer <= MONTHS && middle != outer) {
    return false;
  }
  const bool turned = middle > MONTHS && !leads;
  date->first = turned ? (by_day){.month = outer, .day = middle} : (by_day){.month = middle, .day = outer};
  return date->first.month <= MONTHS && date->first.day <= DAYS;
}

/* The numbers of `t` as day, month and year with the same mark between them, whatever they are worth. */
static bool is_triple(const by_date_token *t, bool leads)
{
  const bool marks = is_separator(&t[1]) && by_span_equal(t[1].text, t[3].text);
  return marks && is_year(&t[leads ? 0 : 4]) && is_digits(&t[2], 2) && is_digits(&t[leads ? 4 : 0], 2);
}

static bool parse_three(const by_date_tokens *tokens, size_t index, by_printed_date *date)
{
  enum { TOKENS = 5 };
  const by_date_token *t = &tokens->items[index];
  if (index + TOKENS > tokens->count || !stands_alone(tokens, index, TOKENS)) {
    return false;
  }
  const bool leads = is_year(&t[0]);
  const by_date_token *year = leads ? &t[0] : &t[4];
  const by_date_token *day = leads ? &t[4] : &t[0];
  if (!is_triple(t, leads)) {
    return false;
  }
  *date = (by_printed_date){.form = BY_FORM_DAY, .start = index, .end = index + TOKENS, .core = index};
  look_for_weekday(tokens, date);
  return set_day(tokens, t[2].value, day->value, leads, date) && settle(tokens, year, date);
}

/* "06.2005": two digits, a full stop or a slash, a year, nothing between them. */
static bool is_month_and_year(const by_date_token *t)
{
  const bool joined = (by_date_is(&t[1], ".") || by_date_is(&t[1], "/")) && t[1].glued && t[2].glued;
  return joined && is_digits(&t[0], 2) && t[0].text.size == 2 && t[0].value <= MONTHS && is_year(&t[2]);
}

static bool parse_month(const by_date_tokens *tokens, size_t index, by_printed_date *date)
{
  enum { TOKENS = 3 };
  const by_date_token *t = &tokens->items[index];
  if (index + TOKENS > tokens->count || !is_month_and_year(t) || !stands_alone(tokens, index, TOKENS)) {
    return false;
  }
  *date = (by_printed_date){.form = BY_FORM_MONTH, .start = index, .end = index + TOKENS, .core = index};
  date->first = (by_day){.month = t[0].value};
  return settle(tokens, &t[2], date);
}

bool by_date_numeric(const by_date_tokens *tokens, size_t index, by_printed_date *date)
{
  return tokens->items[index].kind == BY_DATE_NUMBER && (parse_three(tokens, index, date) || parse_month(tokens, index, date));
}

/* Whether words or a mark that end a year, or nothing on the line, stand behind it. */
static bool ends_with_year(const by_date_tokens *tokens, size_t index)
{
  static const char *const BEHIND[] = {",", ".", "،", ")", "|", "-",   "–",    "—",    ";", "(",
                                       "/", "_", "م", "ء", "г", "год", "года", "yılı", NULL};
  const size_t next = index + 1;
  return next >= tokens->count || tokens->items[next].fresh_line || tokens->items[next].taken ||
         by_date_is_one(&tokens->items[next], BEHIND);
}

/* Whether the token before `index` is a word for year that begins its line, or the first but one there. */
static bool has_year_word(const by_date_tokens *tokens, size_t index)
{
  static const char *const WORDS[] = {"jahrgang", "jahrg",    "jg",  "jahr",    "année", "annee", "årgången", "årgång",
                                      "årgang",   "jaargang", "año", "anno",    "anno",  "год",   "year",     "سنة",
                                      "سال",      "عام",      "rok", "rocznik", "jaro",  NULL};
  size_t at = index;
  if (at > 0 && by_date_is(&tokens->items[at - 1], ".") && tokens->items[at - 1].glued) {
    at--;
  }
  if (at == 0 || tokens->items[index].fresh_line || !by_date_is_one(&tokens->items[at - 1], WORDS)) {
    return false;
  }
  return ends_with_year(tokens, index) && (tokens->items[at - 1].fresh_line || (at > 1 && tokens->items[at - 2].fresh_line));
}

/* Whether nothing but marks stands on the line beside the token. */
static bool is_alone(const by_date_tokens *tokens, size_t index)
{
  size_t first = index;
  while (first > 0 && !tokens->items[first].fresh_line && tokens->items[first - 1].kind == BY_DATE_MARK) {
    first--;
  }
  size_t end = index + 1;
  while (end < tokens->count && !tokens->items[end].fresh_line && tokens->items[end].kind == BY_DATE_MARK) {
    end++;
  }
  return tokens->items[first].fresh_line && (end == tokens->count || tokens->items[end].fresh_line);
}

/* Whether another year stands beside this one, each with its era: "1285 h. sh. / 1906 m.". */
static bool is_paired(const by_date_tokens *tokens, size_t index)
{
  enum { REACH = 8 };
  size_t behind = index + 1;
  if (by_era_at(tokens, &behind) == BY_ERA_NONE) {
    return false;
  }
  const size_t first = index > REACH ? index - REACH : 0;
  for (size_t i = first; i < index + REACH && i < tokens->count; i++) {
    size_t end = i + 1;
    if (i != index && is_year(&tokens->items[i]) && by_era_at(tokens, &end) != BY_ERA_NONE) {
      return true;
    }
  }
  return false;
}

/* Whether the year goes on a statement of number or volume on its line, with nothing but marks and a word for year between: "Heft 10.
 * 1880".
 */
static bool goes_on_number(const by_date_tokens *tokens, size_t index)
{
  static const char *const BETWEEN[] = {",",   ".",   "،",   "(",   ")",   "|",    "-",   "–",    "—",    ";",   "/",   "_",   ":",
                                        "سنة", "سال", "عام", "سنه", "سنہ", "ساڵی", "yıl", "jahr", "anno", "año", "год", "ano", NULL};
  size_t at = index;
  while (at > 0 && !tokens->items[at].fresh_line && by_date_is_one(&tokens->items[at - 1], BETWEEN)) {
    at--;
  }
  return at > 0 && !tokens->items[at].fresh_line && tokens->items[at - 1].taken && ends_with_year(tokens, index);
}

bool by_date_year(const by_date_tokens *tokens, size_t index, by_printed_date *date)
{
  if (!is_year(&tokens->items[index]) || tokens->items[index].taken) {
    return false;
  }
  *date = (by_printed_date){.form = BY_FORM_YEAR, .start = index, .end = index + 1, .core = index};
  const bool counts = has_year_word(tokens, index) || is_alone(tokens, index) || is_paired(tokens, index) || goes_on_number(tokens, index);
  return counts && settle(tokens, &tokens->items[index], date);
}

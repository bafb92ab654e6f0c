/* SPDX-License-Identifier: BSD-2-Clause */
/* The title of the periodical in its masthead: on the first line before a cue, else the first line in capitals, else the first line that
 * has neither number nor date nor price. */
#include "read/date_tokens.h"
#include "read/line_form.h"
#include "read/masthead.h"

#include "base/utf8.h"
#include "text/blank.h"

enum { TITLE_BYTES = 300 };

static bool has_digit(by_span text)
{
  size_t offset = 0;
  while (offset < text.size) {
    if (by_digit_value(by_utf8_next(text, &offset)) >= 0) {
      return true;
    }
  }
  return false;
}

/* The first token of a date with a month and a number; NULL where there is none, for a month alone may be part of a name. */
static const by_date_token *first_of_date(const by_date_tokens *tokens)
{
  const by_date_token *first = NULL;
  bool month = false;
  bool number = false;
  for (size_t i = 0; i < tokens->count; i++) {
    const by_date_token *token = &tokens->items[i];
    month = month || token->kind == BY_DATE_MONTH;
    number = number || token->kind == BY_DATE_NUMBER;
    if (first == NULL && token->kind != BY_DATE_WORD && token->kind != BY_DATE_MARK) {
      first = token;
    }
  }
  return month && number ? first : NULL;
}

by_span by_masthead_before_date(by_span part, by_arena *arena)
{
  by_shadow shadow = {0};
  by_date_tokens tokens = {0};
  if (!by_shadow_make(part, arena, &shadow) || !by_date_tokens_make(&shadow, by_span_of(""), arena, &tokens)) {
    return by_span_of("");
  }
  const by_date_token *date = first_of_date(&tokens);
  if (date == NULL) {
    return part;
  }
  const by_span before = by_span_slice(shadow.text, 0, (size_t)(date->text.at - shadow.text.at));
  const size_t column = by_span_find(before, by_span_of("  ")); /* what stands further on may be the short form of a day */
  return by_shadow_source(&shadow, by_span_slice(before, 0, column == BY_NOWHERE ? before.size : column));
}

/* The name before the date of a line without a cue; empty where that is one word, or a place. */
static by_span name_before_date(const by_masthead *head, const by_masthead_line *line)
{
  const by_span before = by_span_trim(by_masthead_before_date(line->shadow.source, head->reading->arena));
  const bool place = before.size == 0 || before.size == line->shadow.source.size || before.at[before.size - 1] == ',';
  return by_span_slice(before, 0, place || by_word_count(before) < 2 ? 0 : before.size);
}

/* What of the line may be a title: what stands before its first cue, and before a date. */
static by_span title_part(const by_masthead *head, const by_masthead_line *line)
{
  const by_span source = line->shadow.source;
  if (line->hit_count == 0) {
    const size_t special = by_masthead_line_special(line);
    const by_span before = special == BY_NOWHERE || special == 0 ? by_span_of("") : by_span_slice(line->shadow.text, 0, special);
    if (before.size != 0) {
      return by_title_trim(by_shadow_source(&line->shadow, before));
    }
    return by_title_trim(by_masthead_line_is_date(line) ? name_before_date(head, line) : source);
  }
  const by_cue_hit *hit = &head->hits[line->first_hit];
  const char *end = hit->number.size != 0 && hit->number.at < hit->cue.at ? hit->number.at : hit->cue.at;
  const by_span part = by_title_trim(by_span_slice(source, 0, (size_t)(end - source.at)));
  return by_masthead_line_is_date(line) ? by_title_trim(by_masthead_before_date(part, head->reading->arena)) : part;
}

/* Letters of a text by their case. */
typedef struct case_counts {
  size_t capitals;
  size_t small;       /* in words of more than SHORT_WORD */
  size_t short_words; /* small letters of shorter words: "and", "et", "of the" */
} case_counts;

static void end_word(case_counts *counts, size_t small)
{
  enum { SHORT_WORD = 3 };
  counts->small += small > SHORT_WORD ? small : 0;
  counts->short_words += small > SHORT_WORD ? 0 : small;
}

bool by_masthead_is_capitals(by_span text)
{
  enum { CASED_SCRIPTS_END = 0x530, LEAST = 4, FEW = 20, HALF = 2 }; /* Latin, Greek, Cyrillic; one small letter in so many is "&c." */
  case_counts counts = {0};
  size_t word = 0; /* small letters of the present word */
  for (size_t offset = 0; offset < text.size;) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (!by_word_letter(code) || by_digit_value(code) >= 0) {
      end_word(&counts, word);
      word = 0;
    } else if (code >= CASED_SCRIPTS_END) {
      return false;
    } else if (by_shadow_fold(code) == code) {
      word++;
    } else {
      counts.capitals++;
    }
  }
  end_word(&counts, word);
  return counts.capitals >= LEAST && counts.small * FEW <= counts.capitals && counts.short_words * HALF <= counts.capitals;
}

/* Words at the head of lines that name who made or sells the issue. */
static bool is_imprint(const by_masthead_line *line)
{
  static const char *const WORDS[] = {"published by", "printed by", "issn",        "edited by",    "herausgegeben", "publié par",
                                      "uitgegeven",   "single cop", "price ",      "prix ",        "preis ",        "annual subscription",
                                      "subscription", "abonnement", "قیمت",        "ثمن",          "ناشر",          "چاپ",
                                      "سردبیر",       "مدیر",       "صاحب امتیاز", "رئیس التحریر", "redakt",        "editor:",
                                      "rédact",       "مدیر مسئول", "سەرنووسەر",   "ایڈیٹر"};
  return by_span_starts_any(by_span_trim(line->shadow.text), WORDS, sizeof WORDS / sizeof WORDS[0]) ||
         by_span_find(line->shadow.text, by_span_of("publishing")) != BY_NOWHERE;
}

bool by_masthead_line_is_subtitle(const by_masthead_line *line)
{
  static const char *const WORDS[] = {"a ",
                                      "an ",
                                      "organ ",
                                      "organe ",
                                      "organo ",
                                      "órgano ",
                                      "conducted by",
                                      "journal universel",
                                      "journal quotidien",
                                      "journal hebdomadaire",
                                      "revue mensuelle",
                                      "revue hebdomadaire",
                                      "wochenschrift für",
                                      "monatsschrift für",
                                      "halbmonatsschrift",
                                      "орган ",
                                      "ежедневная газета",
                                      "еженедельн",
                                      "ارگان ",
                                      "لسان حال ",
                                      "مجلة شهریة",
                                      "مجلة أسبوعیة",
                                      "جریدة یومیة",
                                      "ماهنامه ",
                                      "ماهنامهی ",
                                      "هفتهنامه",
                                      "ein ",
                                      "eine "};
  return by_span_starts_any(by_span_trim(line->shadow.text), WORDS, sizeof WORDS / sizeof WORDS[0]);
}

/* What a line may give. */
typedef enum wanted { WANTED_BEFORE_CUE, WANTED_CAPITALS, WANTED_PLAIN, WANTED_ANY, WANTS } wanted;

/* Whether it is a line of letters that names no maker. */
static bool may_be_title(const by_masthead_line *line, by_span title)
{
  const bool one_line = title.size != 0 && title.size <= TITLE_BYTES && !by_line_end_in(title);
  return one_line && by_has_letter(title) && !is_imprint(line);
}

static bool gives(const by_masthead_line *line, by_span title, wanted want, bool first)
{
  if (want == WANTED_BEFORE_CUE) {
    return first && line->hit_count != 0 && !has_digit(title);
  }
  if (want == WANTED_CAPITALS) {
    return by_masthead_is_capitals(title) && !by_masthead_line_is_subtitle(line);
  }
  return want == WANTED_ANY ? !by_masthead_line_is_date(line) : line->hit_count == 0 && !has_digit(title);
}

/* Whether a line of a title waits for the next one: "HARPER'S", "THE", "REVUE DES". */
static bool is_open(by_span title, by_arena *arena)
{
  static const char *const WORDS[] = {"the", "of",  "and", "for", "le",  "la",  "les", "de",  "du", "des", "et",
                                      "der", "die", "das", "und", "von", "für", "el",  "los", "il", "het", "&"};
  by_shadow shadow = {0};
  if (!by_shadow_make(title, arena, &shadow)) {
    return false;
  }
  const by_span last = by_word_last(shadow.text);
  return by_span_ends(last, by_span_of("'s")) || by_span_ends(last, by_span_of("\u2019s")) ||
         by_span_is_any(last, WORDS, sizeof WORDS / sizeof WORDS[0]);
}

/* Whether the line goes on with another name of the same thing: "OR THE LONDON CHARIVARI". */
static bool is_second_name(const by_masthead_line *line)
{
  static const char *const WORDS[] = {"or ", "or, ", "oder ", "ou ", "или ", "یا ", "أو ", "eller "};
  return by_span_starts_any(by_span_trim(line->shadow.text), WORDS, sizeof WORDS / sizeof WORDS[0]);
}

/* The title that begins on line `index` with `title`, with the line that it waits for. */
static by_span whole_title(const by_masthead *head, size_t index, by_span title)
{
  const by_masthead_line *next = &head->lines[index + 1];
  if (index + 1 >= head->used || next->hit_count != 0 || (!is_second_name(next) && !is_open(title, head->reading->arena))) {
    return title;
  }
  const by_span rest = title_part(head, next);
  if (!may_be_title(next, rest) || by_masthead_line_is_subtitle(next) || rest.at < title.at || title.size + rest.size > TITLE_BYTES) {
    return title;
  }
  return (by_span){.at = title.at, .size = (size_t)(rest.at - title.at) + rest.size};
}

by_span by_masthead_title(const by_masthead *head)
{
  for (wanted want = WANTED_BEFORE_CUE; want < WANTS; want++) {
    for (size_t i = 0; i < head->used; i++) {
      const by_span title = title_part(head, &head->lines[i]);
      if (may_be_title(&head->lines[i], title) && gives(&head->lines[i], title, want, i == 0)) {
        return whole_title(head, i, title);
      }
    }
  }
  return (by_span){0};
}

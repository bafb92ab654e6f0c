/* SPDX-License-Identifier: BSD-2-Clause */
/* A number without any cue: behind the title on the first line, or alone on one of the lines below it. */
#include "read/agents.h"
#include "read/line_form.h"
#include "read/masthead.h"

#include "text/words.h"

enum { TITLE_WORDS = 6 /* of a title that a bare number follows */, DATE_WORDS = 8 /* of a date behind that */ };

/* Whether the word counts parts of a work, or numbers of other things: "Chapter 3". */
static bool counts_other_things(by_span word)
{
  static const char *const WORDS[] = {
      "part",     "chapter", "page",   "section",   "act",   "scene",     "lesson", "letter",   "room",      "figure", "table",
      "teil",     "kapitel", "seite",  "abschnitt", "abs",   "tafel",     "partie", "chapitre", "section",   "parte",  "capítulo",
      "capitolo", "página",  "pagina", "часть",     "глава", "страница",  "del",    "sida",     "hoofdstuk", "bölüm",  "sayfa",
      "فصل",      "بخش",     "صفحه",   "صفحهی",     "صفحهٔ",  "قسمت",      "باب",    "درس",      "تلفن",      "حساب",   "الفصل",
      "الباب",    "القسم",   "الصفحة", "صفحة",      "tel",   "telephone", "phone",  "fax",      "box",       "isbn",   "issn"};
  return by_span_is_any(word, WORDS, sizeof WORDS / sizeof WORDS[0]);
}

/* Whether a number behind the words may be that of an issue: neither a day nor a chapter. */
static bool may_be_numbered(by_span title)
{
  const by_span word = by_word_last(title);
  return by_has_letter(title) && by_month_named(word) == NULL && !counts_other_things(word);
}

/* Whether the text is a number in digits, or two, and no year; fills `head` with it. A double number with blanks in it is not looked for.
 */
static bool take_number(by_masthead *head, by_span text)
{
  const bool digits = text.size != 0 && text.at[0] >= '0' && text.at[0] <= '9';
  return digits && by_number_span(text, &head->bare_first, &head->bare_last) == text.size && !by_year_is_plausible(head->bare_first);
}

/* The bytes of the line up to the end of its first word that is a number, the first word aside; 0 where there is none. */
static size_t number_end(by_masthead *head, by_span text)
{
  by_span rest = text;
  for (by_span word = by_word_first(rest); word.size < rest.size; word = by_word_first(rest)) {
    rest = by_span_trim(by_span_from(rest, word.size));
    word = by_word_first(rest);
    if (take_number(head, by_title_trim(word))) {
      return (size_t)(word.at - text.at) + word.size;
    }
  }
  return 0;
}

/* Whether what follows the number says when the issue appeared: its volume, or, behind a mark, its date. */
static bool may_follow(const by_masthead *head, by_span before, by_span behind)
{
  const by_span plain = by_title_trim(behind);
  const by_masthead_line *line = &head->lines[0];
  if (line->hit_count != 0) {
    const by_cue_hit *hit = &head->hits[line->first_hit];
    return hit->field == BY_CUE_VOLUME && by_shadow_source(&line->shadow, plain).at == hit->cue.at;
  }
  if (plain.size == 0) {
    return true;
  }
  by_masthead_line date = {.piece = NULL};
  const bool closed = before.at[before.size - 1] != '.' && by_title_trim(before).size != before.size; /* a full stop makes a day of it */
  const bool parted = closed || by_span_trim(behind).at != plain.at;
  return parted && by_word_count(plain) <= DATE_WORDS &&
         by_shadow_make(by_shadow_source(&line->shadow, plain), head->reading->arena, &date.shadow) && by_masthead_line_is_date(&date);
}

/* Line 1 as a title and a bare number behind it: "Anternasional 232", with marks, a date or the volume behind that. */
static void find_bare_number(by_masthead *head)
{
  const by_masthead_line *line = &head->lines[0];
  const by_span text = by_title_trim(by_span_trim(line->shadow.text));
  const size_t end = number_end(head, text);
  const by_span before = by_span_slice(text, 0, end);
  const by_span word = by_word_last(before);
  const by_span title = by_title_trim(by_span_slice(before, 0, before.size - word.size));
  if (end == 0 || by_word_count(title) > TITLE_WORDS || !may_be_numbered(title) || !may_follow(head, before, by_span_from(text, end))) {
    return;
  }
  head->bare_title = by_shadow_source(&line->shadow, title);
  head->bare_number = by_shadow_source(&line->shadow, by_title_trim(word));
}

/* Whether the line is a bare number that is no year; fills `head` with it. */
static bool take_bare_line(by_masthead *head, size_t index)
{
  enum { DIGITS = 11 };
  const by_masthead_line *line = &head->lines[index];
  const by_span text = by_title_trim(by_span_trim(line->shadow.text));
  if (text.size > DIGITS || !take_number(head, text)) {
    return false;
  }
  head->bare_number = by_shadow_source(&line->shadow, text);
  head->bare_line = index;
  return true;
}

/* A short line of words and a number alone on one of the lines right below it. */
static void find_number_below(by_masthead *head)
{
  enum { LINES = 4 };
  const by_masthead_line *first = &head->lines[0];
  const by_span text = by_title_trim(by_span_trim(first->shadow.text));
  bool found = head->hit_count != 0 || !by_has_letter(text) || by_word_count(text) > TITLE_WORDS || by_masthead_line_is_date(first);
  for (size_t i = 1; i < head->count && i < LINES && head->lines[i].piece->gap == 0 && !found; i++) {
    found = take_bare_line(head, i);
  }
}

void by_masthead_find_bare(by_masthead *head)
{
  find_bare_number(head);
  if (head->bare_number.size == 0) {
    find_number_below(head);
  }
}

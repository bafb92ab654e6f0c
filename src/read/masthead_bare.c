/* SPDX-License-Identifier: BSD-2-Clause */
/* A number without any cue: behind the title on the first line, or alone on one of the lines below it. */
#include "read/line_form.h"
#include "read/masthead.h"

#include "text/month_words.h"

enum { TITLE_WORDS = 6 /* of a title that a bare number follows */ };

/* Where the last word of the line begins; a double number with blanks in it is not looked for. */
static size_t last_word(by_span text)
{
  size_t start = text.size;
  while (start > 0 && text.at[start - 1] != ' ') {
    start--;
  }
  return start;
}

/* Whether the word counts parts of a work, or numbers of other things: "Chapter 3". */
static bool counts_other_things(by_span word)
{
  static const char *const WORDS[] = {
      "part",     "chapter", "page",   "section",   "act",   "scene",     "lesson", "letter",   "room",      "figure", "table",
      "teil",     "kapitel", "seite",  "abschnitt", "abs",   "tafel",     "partie", "chapitre", "section",   "parte",  "capítulo",
      "capitolo", "página",  "pagina", "часть",     "глава", "страница",  "del",    "sida",     "hoofdstuk", "bölüm",  "sayfa",
      "فصل",      "بخش",     "صفحه",   "صفحهی",     "صفحهٔ",  "قسمت",      "باب",    "درس",      "تلفن",      "حساب",   "الفصل",
      "الباب",    "القسم",   "الصفحة", "صفحة",      "tel",   "telephone", "phone",  "fax",      "box",       "isbn",   "issn"};
  for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
    if (by_span_is(word, WORDS[i])) {
      return true;
    }
  }
  return false;
}

/* Whether a number behind the words may be that of an issue: neither a day nor a chapter. */
static bool may_be_numbered(by_span title)
{
  const by_span word = by_span_slice(title, last_word(title), title.size);
  return by_has_letter(title) && by_month_named(word) == NULL && !counts_other_things(word);
}

/* Line 1 as a title and a bare number behind it: "Anternasional 232". */
static void find_bare_number(by_masthead *head)
{
  const by_masthead_line *line = &head->lines[0];
  const by_span text = by_span_trim(line->shadow.text);
  const size_t start = last_word(text);
  if (line->hit_count != 0 || start == 0 || by_word_count(text) > TITLE_WORDS + 1) {
    return;
  }
  const by_span number = by_span_slice(text, start, text.size);
  const by_span title = by_title_trim(by_span_slice(text, 0, start));
  const bool digits = number.size != 0 && number.at[0] >= '0' && number.at[0] <= '9';
  if (!digits || by_number_span(number, &head->bare_first, &head->bare_last) != number.size || by_year_is_plausible(head->bare_first)) {
    return;
  }
  if (!may_be_numbered(title)) {
    return;
  }
  head->bare_title = by_shadow_source(&line->shadow, title);
  head->bare_number = by_shadow_source(&line->shadow, number);
}

/* Whether the line is a bare number that is no year; fills `head` with it. */
static bool take_bare_line(by_masthead *head, size_t index)
{
  enum { DIGITS = 11 };
  const by_masthead_line *line = &head->lines[index];
  const by_span text = by_title_trim(by_span_trim(line->shadow.text));
  const bool digits = text.size != 0 && text.size <= DIGITS && text.at[0] >= '0' && text.at[0] <= '9';
  if (!digits || by_number_span(text, &head->bare_first, &head->bare_last) != text.size || by_year_is_plausible(head->bare_first)) {
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

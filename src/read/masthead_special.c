/* SPDX-License-Identifier: BSD-2-Clause */
/* Special issues: the words by which they are known ("Extra number", "Sondernummer") instead of a number or beside it. Some of the words
 * say nothing else; others, such as "supplement", may be part of a title and count only at the head of a line or of a part of it. */
#include "read/line_form.h"
#include "read/masthead.h"

#include "base/utf8.h"

static const char *const STRONG[] = {"شمارهی ویژه",
                                     "شماره ویژه",
                                     "شمارهٔ ویژه",
                                     "شمارهی مخصوص",
                                     "شماره مخصوص",
                                     "شمارهٔ مخصوص",
                                     "نمره مخصوص",
                                     "نمرهٔ مخصوص",
                                     "ویژهنامه",
                                     "ویژه نامه",
                                     "ورقهٔ فوق العاده",
                                     "ورقه فوق العاده",
                                     "ورقهٔ فوقالعاده",
                                     "ورقه فوقالعاده",
                                     "شماره فوق العاده",
                                     "شماره فوقالعاده",
                                     "نمره فوق العاده",
                                     "نمره فوقالعاده",
                                     "فوق العاده",
                                     "فوقالعاده",
                                     "عدد خاص",
                                     "العدد الخاص",
                                     "عدد ممتاز",
                                     "العدد الممتاز",
                                     "عدد تذکاری",
                                     "خاص نمبر",
                                     "خصوصی شمارہ",
                                     "خصوصی اشاعت",
                                     "ژمارەی تایبەت",
                                     "ژمارەیەکی تایبەت",
                                     "hejmara taybet",
                                     "special number",
                                     "special issue",
                                     "special edition",
                                     "extra number",
                                     "extra edition",
                                     "supplementary number",
                                     "supplemental number",
                                     "double number",
                                     "christmas number",
                                     "holiday number",
                                     "jubilee number",
                                     "memorial number",
                                     "anniversary number",
                                     "christmas issue",
                                     "jubilee issue",
                                     "memorial issue",
                                     "anniversary issue",
                                     "numéro spécial",
                                     "numéro exceptionnel",
                                     "numéro extraordinaire",
                                     "numéro de noël",
                                     "hors série",
                                     "hors-série",
                                     "édition spéciale",
                                     "sonderheft",
                                     "sondernummer",
                                     "sonderausgabe",
                                     "festnummer",
                                     "weihnachtsnummer",
                                     "extrablatt",
                                     "extranummer",
                                     "extra-nummer",
                                     "extra-ausgabe",
                                     "extraausgabe",
                                     "extrablad",
                                     "specialnummer",
                                     "temanummer",
                                     "julnummer",
                                     "extra nummer",
                                     "speciaal nummer",
                                     "kerstnummer",
                                     "número especial",
                                     "número extraordinario",
                                     "número extraordinário",
                                     "edición especial",
                                     "numero speciale",
                                     "numero unico",
                                     "edizione straordinaria",
                                     "особый выпуск",
                                     "специальный выпуск",
                                     "экстренный выпуск",
                                     "экстренное прибавление",
                                     "спецвыпуск",
                                     "özel sayı",
                                     "fevkalâde nüsha"};

static const char *const WEAK[] = {"supplement", "supplément", "beilage",     "extra-beilage", "sonderbeilage", "bilaga",
                                   "bihang",     "suplemento", "supplemento", "bijvoegsel",    "приложение",    "прибавление",
                                   "ضمیمه",      "ضمیمهٔ",      "ضمیمهی",      "ملحق",          "یادنامه",       "ویژه",
                                   "ویژهی",      "ویژهٔ",       "extra",       "fevkalade"};

enum { STRONG_COUNT = sizeof STRONG / sizeof STRONG[0], WEAK_COUNT = sizeof WEAK / sizeof WEAK[0] };

/* Whether the phrase stands at `offset` as words of its own; what follows a longer word's head ("Sonderheftes") belongs to it. */
static bool stands_at(by_span text, size_t offset, const char *phrase)
{
  size_t before = offset == 0 ? 0 : by_utf8_start(text, offset - 1);
  const by_span words = by_span_of(phrase);
  if (!by_span_starts(by_span_from(text, offset), words)) {
    return false;
  }
  return offset == 0 || !by_word_letter(by_utf8_next(text, &before));
}

size_t by_masthead_line_special(const by_masthead_line *line)
{
  const by_span text = line->shadow.text;
  for (size_t offset = 0; offset < text.size; (void)by_utf8_next(text, &offset)) {
    for (size_t i = 0; i < STRONG_COUNT; i++) {
      if (stands_at(text, offset, STRONG[i])) {
        return offset;
      }
    }
  }
  return BY_NOWHERE;
}

/* Bytes of the mark that parts the line at `offset`, with blanks around it; 0 where none does. */
static size_t parts_at(by_span text, size_t offset)
{
  static const char *const MARKS[] = {". ", ", ", "; ",  ": ",  ".-", " - ", "--", " / ", "|", "[", "]", "(",  ")", "  ",
                                      "، ", "؛ ", " – ", " — ", "—",  "■",   "•",  "«",   "»", "·", "*", "\"", "_"};
  for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0]; i++) {
    if (by_span_starts(by_span_from(text, offset), by_span_of(MARKS[i]))) {
      return by_span_of(MARKS[i]).size;
    }
  }
  return 0;
}

/* Whether a word that may be part of a title stands whole at `offset`. */
static bool is_weak_at(by_span text, size_t offset)
{
  bool found = false;
  for (size_t i = 0; i < WEAK_COUNT && !found; i++) {
    const size_t end = offset + by_span_of(WEAK[i]).size;
    const bool whole = end >= text.size || text.at[end] == ' ' || text.at[end] == '.' || parts_at(text, end) != 0;
    found = whole && stands_at(text, offset, WEAK[i]);
  }
  return found;
}

/* Where such a word stands at the head of the line or behind a mark; BY_NOWHERE where none does. */
static size_t weak_special(by_span text)
{
  bool fresh = true;
  for (size_t offset = 0; offset < text.size;) {
    if (fresh && is_weak_at(text, offset)) {
      return offset;
    }
    const size_t mark = parts_at(text, offset);
    fresh = mark != 0 || (fresh && text.at[offset] == ' ');
    offset += mark;
    if (mark == 0) {
      (void)by_utf8_next(text, &offset);
    }
  }
  return BY_NOWHERE;
}

/* The label with the number of the issue that it belongs to, where that is counted in it: "Supplement to No. 17". */
static by_span with_number(const by_masthead *head, const by_masthead_line *line, by_span label)
{
  const char *end = label.at + label.size;
  for (size_t i = line->first_hit; i < line->first_hit + line->hit_count; i++) {
    const by_cue_hit *hit = &head->hits[i];
    const bool inside = hit->cue.at >= label.at && hit->cue.at <= end;
    end = inside && hit->number.at + hit->number.size > end ? hit->number.at + hit->number.size : end;
  }
  return (by_span){.at = label.at, .size = (size_t)(end - label.at)};
}

/* The words of the line from `start` on: up to a mark, a number or a date. */
static by_span label_from(const by_masthead *head, const by_masthead_line *line, size_t start)
{
  const by_span text = line->shadow.text;
  size_t end = start;
  while (end < text.size && parts_at(text, end) == 0 && !(text.at[end] >= '0' && text.at[end] <= '9')) {
    (void)by_utf8_next(text, &end);
  }
  const by_span source = by_shadow_source(&line->shadow, by_span_slice(text, start, end - start));
  return with_number(head, line, by_title_trim(by_masthead_before_date(source, head->reading->arena)));
}

void by_masthead_set_label(const by_masthead *head)
{
  enum { MOST_WORDS = 6 };
  by_value *label = &head->reading->record->label;
  for (size_t i = 0; i < head->used && label->state == BY_UNKNOWN; i++) {
    const by_masthead_line *line = &head->lines[i];
    const size_t strong = by_masthead_line_special(line);
    const size_t at = strong != BY_NOWHERE ? strong : weak_special(line->shadow.text);
    const by_span words = at == BY_NOWHERE ? by_span_of("") : label_from(head, line, at);
    const bool counted = strong != BY_NOWHERE || i > 0;
    if (words.size != 0 && counted && by_word_count(words) <= MOST_WORDS) {
      *label = by_value_read(head->reading->text, BY_READS_ISSUE_SPECIAL, words, words);
    }
  }
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The words themselves, by language; a line counts only where it is hardly more than they are. */
#include "read/head_words.h"

#include "read/reading.h"
#include "text/words.h"

enum { CONTENTS_WORDS = 5, SECTION_WORDS = 4 };

/* A line that begins with one of these, and has few words more. */
static const char *const CONTENTS[] = {
    "فهرست",
    "در این شماره",
    "آنچه میخوانید",
    "آنچه در این شماره",
    "مندرجات",
    "محتویات",
    "المحتویات",
    "الفهرس",
    "فهرس",
    "فی هذا العدد",
    "محتوای",
    "ناوەرۆک",
    "لەم ژمارەیەدا",
    "پێرست",
    "فہرست",
    "contents",
    "table of contents",
    "in this issue",
    "in this number",
    "index",
    "inhalt",
    "inhaltsverzeichnis",
    "aus dem inhalt",
    "in diesem heft",
    "sommaire",
    "table des matières",
    "dans ce numéro",
    "содержание",
    "в номере",
    "innehåll",
    "i detta nummer",
    "inhoud",
    "índice",
    "sumario",
    "en este número",
};

/* A line that is one of these, but for a word or two behind it ("of the month"). */
static const char *const SECTIONS[] = {
    "قصه",         "داستان",      "داستان کوتاه", "شعر",        "نگاه",      "یادداشت",   "گفتگو",        "گفتگوی",      "گفت و گو",
    "گفتوگو",      "مصاحبه",      "گزارش",        "گزارشی",     "خبر",       "اخبار",     "خبرها",        "نقد و بررسی", "نقد",
    "معرفی کتاب",  "کتاب",        "فیلم",         "سینما",      "ورزش",      "اندیشه",    "ادبیات",       "فرهنگ",       "اقتصاد",
    "سیاست",       "جهان",        "ایران",        "صنایع دستی", "طنز",       "نامهها",    "از خوانندگان", "مقاله",       "مقالات",
    "ترجمه",       "علم و فن",    "چیرۆک",        "شیعر",       "وتار",      "هەواڵ",     "غزل",          "افسانہ",      "نظم",
    "مضمون",       "انٹرویو",     "قصة",          "شعر و ادب",  "مقالة",     "poetry",    "fiction",      "story",       "short story",
    "news",        "reviews",     "book reviews", "review",     "letters",   "interview", "essay",        "gedicht",     "erzählung",
    "nachrichten", "bücherschau", "feuilleton",   "poésie",     "nouvelles", "critique",  "feuilleton",
};

static const char *const TURNS[] = {
    "سوال",  "سؤال", "جواب", "پرسش",     "پاسخ",   "س",     "ج",       "السؤال",  "الجواب", "پرسیار",
    "وەڵام", "q",    "a",    "question", "answer", "frage", "antwort", "réponse", "вопрос", "ответ",
};

/* Whether the text begins with these words, whole. */
static bool begins_with(by_span text, const char *words)
{
  const by_span wanted = by_span_of(words);
  if (!by_span_starts(text, wanted)) {
    return false;
  }
  size_t offset = wanted.size;
  return offset == text.size || !by_word_letter((uint32_t)(unsigned char)text.at[offset]);
}

static bool begins_with_any(by_span text, const char *const *list, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (begins_with(text, list[i])) {
      return true;
    }
  }
  return false;
}

bool by_line_is_contents(const by_shadow *line)
{
  const by_span text = by_title_trim(line->text);
  return by_word_count(text) <= CONTENTS_WORDS && begins_with_any(text, CONTENTS, sizeof CONTENTS / sizeof CONTENTS[0]);
}

bool by_line_is_section(const by_shadow *line)
{
  const by_span text = by_title_trim(line->text);
  for (size_t i = 0; i < sizeof SECTIONS / sizeof SECTIONS[0]; i++) {
    if (begins_with(text, SECTIONS[i]) && by_word_count(text) <= by_word_count(by_span_of(SECTIONS[i])) + 1) {
      return by_word_count(text) <= SECTION_WORDS;
    }
  }
  return false;
}

bool by_line_is_turn(const by_shadow *line)
{
  const by_span text = by_title_trim(line->text);
  const size_t colon = by_span_find(text, by_span_of(":"));
  const by_span cue = colon == BY_NOWHERE ? text : by_title_trim(by_span_slice(text, 0, colon));
  for (size_t i = 0; colon != BY_NOWHERE && i < sizeof TURNS / sizeof TURNS[0]; i++) {
    if (by_span_is(cue, TURNS[i])) {
      return true;
    }
  }
  return false;
}

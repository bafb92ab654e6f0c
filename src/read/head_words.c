/* SPDX-License-Identifier: BSD-2-Clause */
/* The words themselves, by language; a line counts only where it is hardly more than they are. */
#include "read/head_words.h"

#include "base/utf8.h"
#include "read/reading.h"
#include "text/words.h"

enum { CONTENTS_WORDS = 5, SECTION_WORDS = 4, FORMULA_WORDS = 8, CONTINUED_WORDS = 12, SAMPLE_BYTES = 200 };

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
    "قصه",
    "داستان",
    "داستان کوتاه",
    "شعر",
    "نگاه",
    "یادداشت",
    "سخن سردبیر",
    "گفتگو",
    "گفتگوی",
    "گفت و گو",
    "گفتوگو",
    "مصاحبه",
    "گزارش",
    "گزارشی",
    "خبر",
    "اخبار",
    "خبرها",
    "نقد و بررسی",
    "نقد",
    "معرفی کتاب",
    "کتاب",
    "فیلم",
    "سینما",
    "ورزش",
    "اندیشه",
    "ادبیات",
    "فرهنگ",
    "اقتصاد",
    "سیاست",
    "جهان",
    "ایران",
    "صنایع دستی",
    "طنز",
    "نامهها",
    "از خوانندگان",
    "مقاله",
    "مقالات",
    "ترجمه",
    "علم و فن",
    "چیرۆک",
    "شیعر",
    "وتار",
    "هەواڵ",
    "غزل",
    "افسانہ",
    "نظم",
    "مضمون",
    "انٹرویو",
    "قصة",
    "شعر و ادب",
    "مقالة",
    "poetry",
    "fiction",
    "story",
    "short story",
    "news",
    "reviews",
    "book reviews",
    "review",
    "letters",
    "interview",
    "essay",
    "gedicht",
    "erzählung",
    "nachrichten",
    "bücherschau",
    "feuilleton",
    "poésie",
    "nouvelles",
    "critique",
    "bibliographie",
    "chronique",
    "correspondance",
    "variétés",
    "miszellen",
    "rezensionen",
    "besprechungen",
    "buchbesprechungen",
    "literatur",
    "briefkasten",
    "vermischtes",
    "rundschau",
    "correspondence",
    "literary notices",
    "notices of new books",
    "notes and queries",
    "obituary",
    "advertisements",
    "miscellany",
    "مطبوعات",
    "مطبوعات ومخطوطات",
    "مخطوطات ومطبوعات",
    "مطبوعات جدیدة",
    "تقریظ",
    "التقریظ",
    "باب التقریظ",
    "التقریظ والانتقاد",
    "أخبار",
    "الأخبار",
    "أخبار وآراء",
    "متفرقات",
    "شذرات",
    "مقتطفات",
    "مراسلات",
    "فتاوی",
    "أسئلة وأجوبة",
    "باب",
    "библиография",
    "хроника",
    "критика",
    "поэзия",
    "проза",
    "رسالهها",
    "کتابهای تازه",
    "کتابهای رسیده",
    "معرفی و نقد کتاب",
    "نامههای رسیده",
    "تبصرہ",
    "تبصرے",
};

static const char *const CONTINUED[] = {
    "بقیه از",        "بقیه",         "دنباله",       "دنبالهی",  "ادامه از", "ادامه",      "ادامهی",          "مانده از",     "تابع",
    "تتمة",           "تتمه",         "بقیة",         "پاشماوەی", "درێژەی",   "بسلسلہ",     "گزشتہ سے پیوستہ", "continued",    "concluded",
    "concluded from", "resumed from", "fortsetzung",  "schluß",   "schluss",  "schluß des", "suite",           "suite et fin", "fin de",
    "продолжение",    "окончание",    "fortsättning", "forts.",   "vervolg",  "slot",       "continuación",    "conclusión",
};

static const char *const TURNS[] = {
    "سوال",  "سؤال", "جواب", "پرسش",     "پاسخ",   "س",     "ج",       "السؤال",  "الجواب", "پرسیار",
    "وەڵام", "q",    "a",    "question", "answer", "frage", "antwort", "réponse", "вопрос", "ответ",
};

static const char *const FORMULAS[] = {"بسم الله الرحمن", "بسم الله", "بسمه تعالی",    "باسمه تعالی",
                                       "به نام خدا",      "بنام خدا", "به نام خداوند", "به نام آنکه"};

static const char *const POEMS[] = {"شعر",     "غزل",  "نظم",     "قصیده",   "قصیدة", "رباعی",  "دوبیتی", "مثنوی",
                                    "قطعه",    "شیعر", "هۆنراوە", "نعت",     "poem",  "sonnet", "song",   "ballad",
                                    "gedicht", "lied", "poésie",  "chanson", "стихи", "dikt"};

/* Whether the text begins with these words, whole. */
static bool begins_with(by_span text, const char *words)
{
  size_t offset = 0;
  while (offset < text.size && text.at[offset] == words[offset] && words[offset] != '\0') {
    offset++;
  }
  return words[offset] == '\0' && (offset == text.size || !by_word_letter((uint32_t)(unsigned char)text.at[offset]));
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
  return begins_with_any(text, CONTENTS, sizeof CONTENTS / sizeof CONTENTS[0]) && by_word_count(text) <= CONTENTS_WORDS;
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

by_span by_head_sample(by_span line)
{
  return by_utf8_front(line, SAMPLE_BYTES);
}

/* The bytes of a cue at the start of the text, with a number behind it; 0 where it is no whole word. */
static size_t cue_size(by_span text, const char *cue)
{
  size_t size = by_span_of(cue).size;
  if (!by_span_starts(text, by_span_of(cue))) {
    return 0;
  }
  while (size < text.size && (text.at[size] == ' ' || text.at[size] == '-' || (text.at[size] >= '0' && text.at[size] <= '9'))) {
    size++;
  }
  size_t next = size;
  const bool whole = size == text.size || text.at[size - 1] == ' ' || !by_word_letter(by_utf8_next(text, &next));
  return whole ? size : 0;
}

bool by_line_is_turn(const by_shadow *line)
{
  const bool bracket = line->text.size != 0 && (line->text.at[0] == '(' || line->text.at[0] == '[');
  const by_span text = by_span_from(line->text, bracket);
  for (size_t i = 0; i < sizeof TURNS / sizeof TURNS[0]; i++) {
    const size_t size = cue_size(text, TURNS[i]);
    if (size != 0 && (size == text.size || text.at[size] == ':' || (bracket && (text.at[size] == ')' || text.at[size] == ']')))) {
      return true;
    }
  }
  return false;
}

bool by_line_is_formula(const by_shadow *line)
{
  const by_span text = by_title_trim(line->text);
  return by_word_count(text) <= FORMULA_WORDS && begins_with_any(text, FORMULAS, sizeof FORMULAS / sizeof FORMULAS[0]);
}

bool by_line_is_continuation(const by_shadow *line)
{
  const by_span text = by_title_trim(line->text);
  return by_word_count(text) <= CONTINUED_WORDS && begins_with_any(text, CONTINUED, sizeof CONTINUED / sizeof CONTINUED[0]);
}

bool by_line_is_picture(const by_shadow *line)
{
  static const char *const PICTURES[] = {"[illustration", "[abbildung", "[image", "[picture", "[figure",
                                         "[plate",        "[تصویر",     "[عکس",   "[صورة"};
  return by_span_starts_any(line->text, PICTURES, sizeof PICTURES / sizeof PICTURES[0]);
}

bool by_line_is_poem(const by_shadow *line)
{
  const by_span text = by_title_trim(line->text);
  return by_word_count(text) <= SECTION_WORDS && begins_with_any(text, POEMS, sizeof POEMS / sizeof POEMS[0]);
}

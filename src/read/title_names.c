/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of agents in heads, where words announce them: "message of X on the occasion of Y", "interview with X"; where the byline stands on
 * the line of the head: "The Harvest. By X"; or where a name that is known for one ends it: "The Harvest / X". */
#include "read/agents.h"

#include "base/utf8.h"
#include "read/byline_cues.h"
#include "read/line_form.h"
#include "read/name_list.h"
#include "read/name_phrases.h"
#include "read/name_words.h"
#include "text/words.h"

typedef struct name_pattern {
  const char *before; /* words that the name follows */
  const char *after;  /* words that end it; empty: punctuation or the end of the line */
  by_role role;
} name_pattern;

static const name_pattern IN_TITLE[] = {
    {"پیام", "به مناسبت", BY_AUTHOR},
    {"پیام", "به", BY_AUTHOR},
    {"پیام", "", BY_AUTHOR},
    {"پاسخ", "به", BY_AUTHOR},
    {"سخنرانی", "در", BY_AUTHOR},
    {"سخنرانی", "به مناسبت", BY_AUTHOR},
    {"سخنان", "در", BY_AUTHOR},
    {"نامه", "به", BY_AUTHOR},
    {"یادداشتی از", "", BY_AUTHOR},
    {"یادداشت", "", BY_AUTHOR},
    {"سرمقاله", "", BY_AUTHOR},
    {"ستون آزاد", "", BY_AUTHOR},
    {"گزارشی از", "", BY_AUTHOR},
    {"مقالهای از", "درباره", BY_AUTHOR},
    {"مقالهای از", "در باره", BY_AUTHOR},
    {"مقالهای از", "در مورد", BY_AUTHOR},
    {"مقالهای از", "", BY_AUTHOR},
    {"شعری از", "", BY_AUTHOR},
    {"به قلم", "", BY_AUTHOR},
    {"بقلم", "", BY_AUTHOR},
    {"گفتگو با", "درباره", BY_INTERVIEWEE},
    {"گفتگو با", "در مورد", BY_INTERVIEWEE},
    {"گفتگو با", "پیرامون", BY_INTERVIEWEE},
    {"گفتگو با", "", BY_INTERVIEWEE},
    {"گفتوگو با", "", BY_INTERVIEWEE},
    {"گفت و گو با", "", BY_INTERVIEWEE},
    {"مصاحبه با", "در مورد", BY_INTERVIEWEE},
    {"مصاحبه با", "درباره", BY_INTERVIEWEE},
    {"مصاحبه با", "", BY_INTERVIEWEE},
    {"خطاب", "فی", BY_AUTHOR},
    {"خطبة", "فی", BY_AUTHOR},
    {"محاضرة", "فی", BY_AUTHOR},
    {"محاضرة", "عن", BY_AUTHOR},
    {"کلمة", "فی", BY_AUTHOR},
    {"رسالة مفتوحة من", "إلی", BY_AUTHOR},
    {"رسالة", "إلی", BY_AUTHOR},
    {"رد", "علی", BY_AUTHOR},
    {"حوار مع", "", BY_INTERVIEWEE},
    {"حدیث مع", "", BY_INTERVIEWEE},
    {"مقابلة مع", "", BY_INTERVIEWEE},
    {"لقاء مع", "", BY_INTERVIEWEE},
    {"چاوپێکەوتن لەگەڵ", "", BY_INTERVIEWEE},
    {"گفتوگۆ لەگەڵ", "", BY_INTERVIEWEE},
    {"letter from", "to", BY_AUTHOR},
    {"message from", "to", BY_AUTHOR},
    {"message from", "", BY_AUTHOR},
    {"speech of", "at", BY_AUTHOR},
    {"speech by", "at", BY_AUTHOR},
    {"address by", "to", BY_AUTHOR},
    {"reply of", "to", BY_AUTHOR},
    {"brief von", "an", BY_AUTHOR},
    {"rede von", "auf", BY_AUTHOR},
    {"rede von", "", BY_AUTHOR},
    {"antwort von", "an", BY_AUTHOR},
    {"lettre ouverte de", "à", BY_AUTHOR},
    {"lettre ouverte de", "aux", BY_AUTHOR},
    {"discours de", "à", BY_AUTHOR},
    {"réponse de", "à", BY_AUTHOR},
    {"interview with", "", BY_INTERVIEWEE},
    {"interview mit", "", BY_INTERVIEWEE},
    {"gespräch mit", "", BY_INTERVIEWEE},
    {"entretien avec", "", BY_INTERVIEWEE},
    {"intervju med", "", BY_INTERVIEWEE},
    {"интервью с", "", BY_INTERVIEWEE},
    {"беседа с", "", BY_INTERVIEWEE},
};

/* Where `words` stands in `text` as whole words, from `from` on. */
size_t by_words_find(by_span text, const char *words)
{
  size_t from = 0;
  const by_span wanted = by_span_of(words);
  while (from < text.size) {
    const size_t hit = by_span_find(by_span_from(text, from), wanted);
    if (hit == BY_NOWHERE) {
      return BY_NOWHERE;
    }
    const size_t start = from + hit;
    const size_t end = start + wanted.size;
    const bool fresh = start == 0 || text.at[start - 1] == ' ';
    if (fresh && (end == text.size || text.at[end] == ' ' || text.at[end] == ':')) {
      return start;
    }
    from = end;
  }
  return BY_NOWHERE;
}

/* Up to the first mark that ends a name. */
size_t by_name_end(by_span text)
{
  static const char MARKS[] = ",:;/()[]\"*_";
  size_t offset = 0;
  while (offset < text.size) {
    size_t next = offset;
    const uint32_t code = by_utf8_next(text, &next);
    const bool ascii = code < 0x80 && memchr(MARKS, (int)code, sizeof MARKS - 1) != NULL;
    if (ascii || code == 0x60C || code == 0x61B || code == 0xAB || (code >= 0x2010 && code <= 0x2015)) {
      return offset;
    }
    offset = next;
  }
  return text.size;
}

/* Whether it is the name of a person. Scripts without capitals tell names from other words less well: there it must be known for one and,
 * as texts have other owners, too, `surely`. */
static bool is_person(const by_shadow *line, by_span name, bool surely)
{
  enum { ARABIC_BYTE = 0xD8 };
  const bool capitals = name.size != 0 && (unsigned char)name.at[0] < ARABIC_BYTE;
  const bool known = surely ? by_name_is_sure(name) : capitals || by_name_is_known(name);
  return known && by_is_name(line, name, 2);
}

/* Behind an adjective that may stand between what was written and whose it is: "open letter of X". */
static by_span behind_adjective(by_span text)
{
  static const char *const WORDS[] = {"تبریک", "تسلیت", "نوروزی", "همبستگی", "ویدیویی", "ویدئویی", "سرگشاده"};
  const by_span word = by_word_first(text);
  const bool found = by_span_is_any(word, WORDS, sizeof WORDS / sizeof WORDS[0]);
  return found ? by_span_trim(by_span_from(text, word.size)) : text;
}

/* The name that the pattern finds when its first words stand at `start`. */
static bool name_behind(const by_shadow *line, const name_pattern *pattern, size_t start, by_span *name)
{
  const by_span text = line->text;
  size_t from = start + by_span_of(pattern->before).size;
  while (from < text.size && (text.at[from] == ' ' || text.at[from] == ':')) {
    from++;
  }
  const by_span rest = behind_adjective(by_span_from(text, from));
  const size_t end = pattern->after[0] == '\0' ? by_name_end(rest) : by_words_find(rest, pattern->after);
  if (end == BY_NOWHERE) {
    return false;
  }
  const by_span found = by_title_trim(by_span_slice(rest, 0, end));
  *name = by_shadow_source(line, found);
  const bool given = pattern->after[0] != '\0' && by_is_given_name(by_word_first(found)) && by_is_given_name(by_word_last(found));
  return is_person(line, found, pattern->role == BY_AUTHOR && !given);
}

/* "Talk with X" in Urdu ends with its cue. */
static bool name_before(const by_shadow *line, by_found_name *found)
{
  static const char *const CUES[] = {"سے گفتگو", "سے انٹرویو", "کا انٹرویو"};
  for (size_t i = 0; i < sizeof CUES / sizeof CUES[0]; i++) {
    const size_t start = by_words_find(line->text, CUES[i]);
    const by_span name = by_title_trim(by_span_slice(line->text, 0, start == BY_NOWHERE ? 0 : start));
    if (is_person(line, name, false)) {
      *found = (by_found_name){.name = by_shadow_source(line, name), .role = BY_INTERVIEWEE, .rule = BY_READS_BYLINE_IN_TITLE};
      return true;
    }
  }
  return false;
}

static bool find_pattern(const by_shadow *line, by_found_name *found)
{
  for (size_t i = 0; i < sizeof IN_TITLE / sizeof IN_TITLE[0]; i++) {
    const size_t start = by_words_find(line->text, IN_TITLE[i].before);
    if (start != BY_NOWHERE && name_behind(line, &IN_TITLE[i], start, &found->name)) {
      found->role = IN_TITLE[i].role;
      found->rule = BY_READS_BYLINE_IN_TITLE;
      return true;
    }
  }
  return name_before(line, found);
}

/* The text before the words that say what the talk is about. */
static by_span before_topic(by_span text)
{
  static const char *const ABOUT[] = {"درباره", "دربارهی", "دربارهٔ", "در باره", "در مورد", "پیرامون", "حول", "عن"};
  size_t end = by_name_end(text);
  for (size_t i = 0; i < sizeof ABOUT / sizeof ABOUT[0]; i++) {
    const size_t about = by_words_find(text, ABOUT[i]);
    end = about < end ? about : end; /* nowhere is behind all */
  }
  return by_title_trim(by_span_slice(text, 0, end));
}

/* Two who talk with each other, where both are persons: names them in the order of the text, with these roles. */
static bool take_talk(const by_shadow *line, const by_span names[static 2], const by_role roles[static 2], by_found_names *found)
{
  if (!is_person(line, names[0], false) || !is_person(line, names[1], false)) {
    return false;
  }
  for (size_t i = 0; i < 2; i++) {
    found->items[i] = (by_found_name){.name = by_shadow_source(line, names[i]), .role = roles[i], .rule = BY_READS_BYLINE_IN_TITLE};
  }
  found->count = 2;
  return true;
}

/* Words of a talk of X with Y: those before X, where there are any, and those between the two. X asks, but where he is said to be "in a
 * talk". */
static const struct talk {
  const char *before;
  const char *between;
  by_role roles[2];
} TALKS[] = {
    {"گفتوگوی", "با", {BY_INTERVIEWER, BY_INTERVIEWEE}},      {"گفتگوی", "با", {BY_INTERVIEWER, BY_INTERVIEWEE}},
    {"گفت و گوی", "با", {BY_INTERVIEWER, BY_INTERVIEWEE}},    {"مصاحبهی", "با", {BY_INTERVIEWER, BY_INTERVIEWEE}},
    {"مصاحبهٔ", "با", {BY_INTERVIEWER, BY_INTERVIEWEE}},       {"مصاحبه", "با", {BY_INTERVIEWER, BY_INTERVIEWEE}},
    {"حوار", "مع", {BY_INTERVIEWER, BY_INTERVIEWEE}},         {"مقابلة", "مع", {BY_INTERVIEWER, BY_INTERVIEWEE}},
    {"", "در گفتوگو با", {BY_INTERVIEWEE, BY_INTERVIEWER}},   {"", "در گفتگو با", {BY_INTERVIEWEE, BY_INTERVIEWER}},
    {"", "در گفت و گو با", {BY_INTERVIEWEE, BY_INTERVIEWER}}, {"", "در مصاحبه با", {BY_INTERVIEWEE, BY_INTERVIEWER}},
    {"", "فی حوار مع", {BY_INTERVIEWEE, BY_INTERVIEWER}},     {"", "interviews", {BY_INTERVIEWER, BY_INTERVIEWEE}},
    {"", "interviewt", {BY_INTERVIEWER, BY_INTERVIEWEE}},     {"", "interviewe", {BY_INTERVIEWER, BY_INTERVIEWEE}},
};

static bool find_talk(const by_shadow *line, by_found_names *found)
{
  for (size_t i = 0; i < sizeof TALKS / sizeof TALKS[0]; i++) {
    const size_t start = TALKS[i].before[0] == '\0' ? 0 : by_words_find(line->text, TALKS[i].before);
    const by_span rest = by_span_from(line->text, start == BY_NOWHERE ? start : start + by_span_of(TALKS[i].before).size);
    const size_t between = by_words_find(rest, TALKS[i].between);
    if (between != BY_NOWHERE) {
      const by_span behind = by_span_from(rest, between + by_span_of(TALKS[i].between).size);
      const by_span names[] = {by_title_trim(by_span_slice(rest, 0, between)), before_topic(by_span_trim(behind))};
      if (take_talk(line, names, TALKS[i].roles, found)) {
        return true;
      }
    }
  }
  return false;
}

/* Whether a mark stands before `offset` that parts a byline from the head: a full stop, a comma, two dashes or a long one. */
static bool is_parted(by_span text, size_t offset)
{
  static const char *const MARKS[] = {
      "   ",           ". ",        ", ",  "; ", ": ", " - ", "--", "\xE2\x80\x94", "\xE2\x80\x93", "\xE2\x80\x94 ",
      "\xE2\x80\x93 ", "\xD8\x8C ", " / ", ") "};
  static const char LAST[] = {' ', '-', '\x94', '\x93', '\x8C'}; /* bytes of the marks */
  const by_span before = by_span_slice(text, 0, offset);
  if (before.size == 0 || memchr(LAST, before.at[before.size - 1], sizeof LAST) == NULL) {
    return false;
  }
  const bool found = by_span_ends_any(before, MARKS, sizeof MARKS / sizeof MARKS[0]);
  return found && !by_word_is(by_word_last(by_span_trim(before)), BY_TITLE_WORD);
}

/* Whether more than names follows the cue of a byline: a number, or a further sentence. So goes on what tells of a book: "By X. London
 * 1919." */
static bool goes_on(by_span rest)
{
  enum { WHOLE = 4 /* bytes of a word that is no initial, with its full stop */, MOST_WORDS = 9 };
  size_t words = 0;
  bool more = false;
  while (rest.size != 0 && !more) {
    const by_span word = by_word_first(rest);
    const bool stopped = word.size >= WHOLE && word.at[word.size - 1] == '.' && !by_word_is(word, BY_TITLE_WORD);
    rest = by_span_trim(by_span_from(rest, word.size));
    words++;
    more = (stopped && rest.size != 0) || words > MOST_WORDS || (word.size != 0 && word.at[0] >= '0' && word.at[0] <= '9');
  }
  return more;
}

/* Whether the head is the title of a book, in italics or quotation marks: who is named behind it wrote the book. */
static bool is_of_book(const by_shadow *line)
{
  const by_span text = by_span_trim(line->text);
  return text.size != 0 && (text.at[0] == '_' || text.at[0] == '"');
}

/* Where the name may begin that ends the head: behind a word for "by", or behind a mark: "The Harvest / X", "The Harvest (X)". */
static size_t last_part(by_span text)
{
  static const char *const BEFORE[] = {" by ", " نوشته ",        " نوشتهی ",       "   ", " / ", " | ", " - ",
                                       " -- ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", "("};
  size_t last = 0;
  for (size_t i = 0; i < sizeof BEFORE / sizeof BEFORE[0]; i++) {
    const by_span mark = by_span_of(BEFORE[i]);
    size_t at = 0;
    size_t hit = 0;
    while ((hit = by_span_find(by_span_from(text, at), mark)) != BY_NOWHERE) {
      at += hit + mark.size;
    }
    last = at > last ? at : last;
  }
  return last;
}

/* The name that ends the head. Nothing announces it but a mark, so that it has to be a sure one, of a few words that are no initials. */
static void find_last(const by_shadow *line, by_found_names *found)
{
  enum { MOST_WORDS = 4, HEAD_WORDS = 16, INITIAL = 2 /* bytes */ };
  const size_t at = by_word_count(line->text) <= HEAD_WORDS ? last_part(line->text) : 0;
  const by_span name = by_title_trim(by_span_from(line->text, at));
  const bool headed = by_has_letter(by_span_slice(line->text, 0, at)); /* no mere number stands before it */
  const bool whole = by_name_end(name) == name.size && by_word_count(name) <= MOST_WORDS && by_word_last(name).size > INITIAL;
  if (headed && whole && by_name_is_sure(name) && by_is_name(line, name, 2)) {
    found->items[0] = (by_found_name){.name = by_shadow_source(line, name), .role = BY_AUTHOR, .rule = BY_READS_BYLINE_IN_TITLE};
    found->count = 1;
  }
}

/* The names of the byline behind the head on its line. As much may follow a mark in a head, they must be known for names, or have a title.
 */
static void find_byline(const by_shadow *line, by_found_names *found)
{
  enum { LEAST = 2 };
  const by_name_context context = {.place = BY_NAME_UNDER_HEAD};
  by_name_work work = {.line = line, .context = &context, .found = found};
  for (size_t offset = 1; offset < line->text.size; offset++) {
    by_byline_cue cue = {.role = BY_AUTHOR};
    const by_span text = by_span_from(line->text, offset);
    if (!is_parted(line->text, offset) || !by_byline_cue_at(text, &cue) || cue.ending || goes_on(cue.rest)) {
      continue;
    }
    const by_span named = by_behind_article(by_behind_epithets(by_title_trim(cue.rest)));
    const bool titled = by_word_is(by_word_first(named), BY_TITLE_WORD);
    by_names_take(&work, named, &(by_name_evidence){.role = cue.role, .rule = BY_READS_BYLINE_CUE, .told = titled, .least = LEAST});
  }
}

void by_title_names(const by_shadow *line, by_found_names *found)
{
  if (find_talk(line, found)) {
    return;
  }
  found->count = find_pattern(line, &found->items[0]);
  if (found->count == 0 && !is_of_book(line) && !by_line_is_notice(line, false)) {
    find_byline(line, found);
    if (found->count == 0) {
      find_last(line, found);
    }
  }
}

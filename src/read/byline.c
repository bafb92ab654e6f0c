/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of agents where a cue announces them: in a head ("message of X on the occasion of Y", "interview with X") or on a line of its own
 * ("by X"). A bare name on a line, sign-offs and speakers are not read yet. */
#include "read/reading.h"

#include "base/utf8.h"
#include "text/shadow.h"
#include "text/words.h"

enum { MOST_AGENTS = 4, LEAST_WORDS = 2, MOST_WORDS = 4, BYLINE_WORDS = 12 };

typedef struct name_pattern {
  const char *before; /* words that the name follows */
  const char *after;  /* words that end it; empty: punctuation or the end of the line */
  by_role role;
} name_pattern;

static const name_pattern IN_TITLE[] = {
    {"پیام", "به مناسبت", BY_AUTHOR},
    {"پیام", "به", BY_AUTHOR},
    {"سخنرانی", "در", BY_AUTHOR},
    {"سخنرانی", "به مناسبت", BY_AUTHOR},
    {"سخنان", "در", BY_AUTHOR},
    {"نامه", "به", BY_AUTHOR},
    {"یادداشتی از", "", BY_AUTHOR},
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
    {"حوار مع", "", BY_INTERVIEWEE},
    {"interview with", "", BY_INTERVIEWEE},
    {"interview mit", "", BY_INTERVIEWEE},
    {"entretien avec", "", BY_INTERVIEWEE},
};

static const name_pattern BYLINES[] = {
    {"نوشته", "", BY_AUTHOR},
    {"نوشتهٔ", "", BY_AUTHOR},
    {"نویسنده", "", BY_AUTHOR},
    {"به قلم", "", BY_AUTHOR},
    {"بقلم", "", BY_AUTHOR},
    {"از", "", BY_AUTHOR},
    {"ترجمه", "", BY_TRANSLATOR},
    {"ترجمهٔ", "", BY_TRANSLATOR},
    {"مترجم", "", BY_TRANSLATOR},
    {"برگردان", "", BY_TRANSLATOR},
    {"ترجمة", "", BY_TRANSLATOR},
    {"تعریب", "", BY_TRANSLATOR},
    {"نووسینی", "", BY_AUTHOR},
    {"وەرگێڕانی", "", BY_TRANSLATOR},
    {"by", "", BY_AUTHOR},
    {"von", "", BY_AUTHOR},
    {"par", "", BY_AUTHOR},
    {"af", "", BY_AUTHOR},
    {"translated by", "", BY_TRANSLATOR},
    {"traduit par", "", BY_TRANSLATOR},
};

/* Words that no name of a person has; with one of them it is a body, or no name at all. */
static const char *const NOT_IN_NAMES[] = {
    "تبریک",   "تسلیت", "سال",       "همبستگی", "نوروزی",   "ویژه", "کوتاه", "مهم",    "رسیده", "حزب",   "سازمان", "کمیته", "دفتر",
    "اتحادیه", "کانون", "شورا",      "شورای",   "دبیرخانه", "هیئت", "هیات",  "جبهه",   "جمعیت", "انجمن", "جنبش",   "دولت",  "مردم",
    "کارگران", "زنان",  "دانشجویان", "رئیس",    "رهبر",     "دبیر", "وزیر",  "سردبیر", "جامعه", "مرکز",  "نشریه",  "به",    "از",
    "در",      "با",    "و",         "که",      "این",      "آن",   "برای",  "را",     "یک",    "ما",    "شما",    "خود",   "the",
    "of",      "and",   "a",         "an",      "in",       "dem",  "den",   "und",    "les",   "des",   "la",     "le",    "und",
};

typedef struct found_name {
  by_span name; /* in the source */
  by_role role;
} found_name;

static bool is_known(by_span word)
{
  for (size_t i = 0; i < sizeof NOT_IN_NAMES / sizeof NOT_IN_NAMES[0]; i++) {
    if (by_span_is(word, NOT_IN_NAMES[i])) {
      return true;
    }
  }
  return false;
}

static bool is_name_letter(uint32_t code)
{
  return by_digit_value(code) < 0 && (by_word_letter(code) || code == '.' || code == '-' || code == '\'');
}

/* Letters and the full stop of an initial; a Latin word must begin with a capital in the source, but for short particles. */
static bool is_name_word(const by_shadow *line, by_span word)
{
  enum { PARTICLE = 3 };
  size_t offset = 0;
  while (offset < word.size) {
    if (!is_name_letter(by_utf8_next(word, &offset))) {
      return false;
    }
  }
  const by_span source = by_shadow_source(line, word);
  if (source.size == 0 || is_known(word)) {
    return false;
  }
  const bool lower = source.at[0] >= 'a' && source.at[0] <= 'z';
  return !lower || word.size <= PARTICLE;
}

/* Whether this piece of the shadow may be a person's name. */
static bool is_name(const by_shadow *line, by_span name)
{
  const size_t words = by_word_count(name);
  if (words < LEAST_WORDS || words > MOST_WORDS) {
    return false;
  }
  while (name.size != 0) {
    const by_span word = by_word_first(name);
    if (word.size != 0 && !is_name_word(line, word)) {
      return false;
    }
    name = by_span_slice(name, word.size + 1, name.size);
  }
  return true;
}

/* Where `words` stands in `text` as whole words, from `from` on. */
static size_t find_words(by_span text, const char *words, size_t from)
{
  const by_span wanted = by_span_of(words);
  while (from < text.size) {
    const size_t hit = by_span_find(by_span_slice(text, from, text.size), wanted);
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
static size_t name_end(by_span text)
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

/* The name that the pattern finds when its first words stand at `start`. */
static bool name_behind(const by_shadow *line, const name_pattern *pattern, size_t start, by_span *name)
{
  const by_span text = line->text;
  size_t from = start + by_span_of(pattern->before).size;
  while (from < text.size && (text.at[from] == ' ' || text.at[from] == ':')) {
    from++;
  }
  const by_span rest = by_span_slice(text, from, text.size);
  const size_t end = pattern->after[0] == '\0' ? name_end(rest) : find_words(rest, pattern->after, 0);
  if (end == BY_NOWHERE) {
    return false;
  }
  const by_span found = by_title_trim(by_span_slice(rest, 0, end));
  *name = by_shadow_source(line, found);
  return is_name(line, found);
}

static bool find_in_title(const by_shadow *line, found_name *found)
{
  for (size_t i = 0; i < sizeof IN_TITLE / sizeof IN_TITLE[0]; i++) {
    const size_t start = find_words(line->text, IN_TITLE[i].before, 0);
    if (start != BY_NOWHERE && name_behind(line, &IN_TITLE[i], start, &found->name)) {
      found->role = IN_TITLE[i].role;
      return true;
    }
  }
  return false;
}

static bool find_in_byline(const by_shadow *line, found_name *found)
{
  if (by_word_count(line->text) > BYLINE_WORDS) {
    return false;
  }
  for (size_t i = 0; i < sizeof BYLINES / sizeof BYLINES[0]; i++) {
    if (find_words(line->text, BYLINES[i].before, 0) == 0 && name_behind(line, &BYLINES[i], 0, &found->name)) {
      found->role = BYLINES[i].role;
      return true;
    }
  }
  return false;
}

bool by_byline_is(const by_reading *reading, by_span line)
{
  by_shadow shadow = {0};
  found_name found = {0};
  return by_shadow_make(line, reading->arena, &shadow) && find_in_byline(&shadow, &found);
}

static void add_agent(const by_reading *reading, by_agents *agents, const by_block *block, const found_name *found)
{
  const by_recogniser rule = block->kind == BY_BLOCK_BYLINE ? BY_READS_BYLINE_CUE : BY_READS_BYLINE_IN_TITLE;
  agents->items[agents->count++] = (by_agent){.role = found->role, .name = by_value_read(reading->text, rule, found->name, found->name)};
}

static bool read_block(const by_reading *reading, by_agents *agents, const by_block *block)
{
  by_shadow line = {0};
  if (!by_shadow_make(by_span_slice(reading->text->bytes, block->offset, block->size), reading->arena, &line)) {
    return false;
  }
  found_name found = {0};
  const bool hit = block->kind == BY_BLOCK_BYLINE ? find_in_byline(&line, &found) : find_in_title(&line, &found);
  if (hit) {
    add_agent(reading, agents, block, &found);
  }
  return true;
}

static bool is_named_in(by_block_kind kind)
{
  return kind == BY_BLOCK_HEAD || kind == BY_BLOCK_SUBTITLE || kind == BY_BLOCK_BYLINE;
}

by_status by_bylines_read(by_reading *reading)
{
  for (size_t i = 0; i < reading->issue->article_count; i++) {
    const by_blocks *blocks = &reading->issue->articles[i].blocks;
    by_agents *agents = &reading->record->articles[i].agents;
    const size_t first = by_article_start(blocks);
    if (!is_named_in(blocks->items[first].kind)) {
      continue;
    }
    agents->items = by_arena_take(reading->arena, MOST_AGENTS, sizeof *agents->items);
    if (agents->items == NULL) {
      return BY_ENVIRONMENT;
    }
    for (size_t j = first; j < blocks->count && is_named_in(blocks->items[j].kind) && agents->count < MOST_AGENTS; j++) {
      if (!read_block(reading, agents, &blocks->items[j])) {
        return BY_ENVIRONMENT;
      }
    }
  }
  return BY_OK;
}

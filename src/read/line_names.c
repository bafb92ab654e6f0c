/* SPDX-License-Identifier: BSD-2-Clause */
/* Names on a line of their own. The line is cut into segments at slashes and dashes; each may have a cue of its own ("written by X /
 * translated by Y"). A name without a cue is believed if a given name begins it, a place with a colon precedes it, or the issue is known to
 * sign so. */
#include "read/agents.h"
#include "read/name_words.h"

#include "base/utf8.h"
#include "text/words.h"

enum { LINE_WORDS = 16, BARE_LEAST = 2, BARE_MOST = 4, PLACE_WORDS = 3 };

typedef struct byline_cue {
  const char *words;
  by_role role;
} byline_cue;

static const byline_cue CUES[] = {
    {"de notre collaborateur", BY_AUTHOR},
    {"mitgetheilt von", BY_AUTHOR},
    {"mitgeteilt von", BY_AUTHOR},
    {"translated by", BY_TRANSLATOR},
    {"übersetzt von", BY_TRANSLATOR},
    {"traduction de", BY_TRANSLATOR},
    {"bericht von", BY_AUTHOR},
    {"traduit par", BY_TRANSLATOR},
    {"översatt av", BY_TRANSLATOR},
    {"interviewer", BY_INTERVIEWER},
    {"written by", BY_AUTHOR},
    {"وەرگێڕانی", BY_TRANSLATOR},
    {"مصاحبهگر", BY_INTERVIEWER},
    {"نویسنده", BY_AUTHOR},
    {"گزارشگر", BY_AUTHOR},
    {"نووسینی", BY_AUTHOR},
    {"برگردان", BY_TRANSLATOR},
    {"перевод", BY_TRANSLATOR},
    {"نوشتهٔ", BY_AUTHOR},
    {"نوشتهی", BY_AUTHOR},
    {"به قلم", BY_AUTHOR},
    {"شعر از", BY_AUTHOR},
    {"سرودهٔ", BY_AUTHOR},
    {"الکاتب", BY_AUTHOR},
    {"نووسەر", BY_AUTHOR},
    {"ترجمهٔ", BY_TRANSLATOR},
    {"ترجمهی", BY_TRANSLATOR},
    {"مصاحبه", BY_INTERVIEWER},
    {"نوشته", BY_AUTHOR},
    {"گزارش", BY_AUTHOR},
    {"سروده", BY_AUTHOR},
    {"تحریر", BY_AUTHOR},
    {"کتبها", BY_AUTHOR},
    {"автор", BY_AUTHOR},
    {"ترجمه", BY_TRANSLATOR},
    {"مترجم", BY_TRANSLATOR},
    {"ترجمة", BY_TRANSLATOR},
    {"تعریب", BY_AUTHOR},
    {"معربة", BY_TRANSLATOR},
    {"ترجمہ", BY_TRANSLATOR},
    {"بقلم", BY_AUTHOR},
    {"کتبه", BY_AUTHOR},
    {"door", BY_AUTHOR},
    {"نقله", BY_TRANSLATOR},
    {"von", BY_AUTHOR},
    {"par", BY_AUTHOR},
    {"por", BY_AUTHOR},
    {"از", BY_AUTHOR},
    {"by", BY_AUTHOR},
    {"af", BY_AUTHOR},
    {"av", BY_AUTHOR},
};

/* The work on one line. */
typedef struct line_work {
  const by_shadow *line;
  by_name_place place;
  bool usual;
  by_found_names *found;
} line_work;

static size_t size_of_code(by_span text, size_t offset, uint32_t *code)
{
  size_t next = offset;
  *code = by_utf8_next(text, &next);
  return next - offset;
}

/* Whether a segment ends before this mark: a slash, a bar, a dash with blanks around it, a semicolon, the Urdu full stop behind a word. */
static bool is_cut(by_span text, size_t offset, uint32_t code)
{
  const bool blank = offset != 0 && text.at[offset - 1] == ' ';
  if (code == '/' || code == '|' || code == ';' || code == 0x61B) {
    return true;
  }
  return blank && (code == '-' || (code >= 0x2010 && code <= 0x2015) || code == 0x6D4);
}

/* The first segment of the text; `*rest` is what follows its mark. */
static by_span first_segment(by_span text, by_span *rest)
{
  size_t offset = 0;
  while (offset < text.size) {
    uint32_t code = 0;
    const size_t size = size_of_code(text, offset, &code);
    if (is_cut(text, offset, code)) {
      *rest = by_span_slice(text, offset + size, text.size);
      return by_span_trim(by_span_slice(text, 0, offset));
    }
    offset += size;
  }
  *rest = (by_span){0};
  return by_span_trim(text);
}

/* What follows the cue at the start of the segment; empty where none begins it. */
static by_span behind_cue(by_span segment, by_role *role)
{
  const by_span text = by_title_trim(segment);
  for (size_t i = 0; i < sizeof CUES / sizeof CUES[0]; i++) {
    if (by_words_find(text, CUES[i].words, 0) == 0) {
      *role = CUES[i].role;
      const size_t end = by_span_of(CUES[i].words).size;
      return by_title_trim(by_span_slice(text, end, text.size));
    }
  }
  return (by_span){0};
}

static void add(line_work *work, by_span name, by_role role, by_recogniser rule)
{
  by_found_names *found = work->found;
  if (found->count < BY_MOST_AGENTS) {
    found->items[found->count++] = (by_found_name){.name = by_shadow_source(work->line, name), .role = role, .rule = rule};
  }
}

/* How a name came to be looked for. */
typedef struct evidence {
  by_role role;
  by_recogniser rule;
  bool told;    /* a cue or a place announces it */
  size_t least; /* words */
} evidence;

/* A name in a list, and how it is joined to the next. */
typedef struct listed_name {
  by_span text;
  by_span rest;
  bool joined; /* by a word, not a comma */
} listed_name;

/* Cuts the first name off the text, at a comma or a word for "and". */
static listed_name cut_name(by_span text)
{
  static const char *const JOINTS[] = {" و ", " und ", " and ", " et ", " och ", " & "};
  size_t end = by_name_end(text);
  size_t joint = 0;
  for (size_t i = 0; i < sizeof JOINTS / sizeof JOINTS[0]; i++) {
    const size_t at = by_span_find(text, by_span_of(JOINTS[i]));
    if (at < end) {
      end = at;
      joint = by_span_of(JOINTS[i]).size - 1;
    }
  }
  uint32_t mark = 0;
  const size_t size = end == text.size ? 0 : size_of_code(text, end, &mark);
  return (listed_name){.text = by_title_trim(by_span_slice(text, 0, end)),
                       .rest = by_span_trim(by_span_slice(text, end + (joint == 0 ? size : joint), text.size)),
                       .joined = joint != 0};
}

/* Takes the name at the start of the text: announced, usual here, or known. A title lets one word be enough. */
static bool take_first(line_work *work, by_span text, const evidence *given)
{
  const by_span name = by_name_alone(text);
  const bool titled = given->told && by_is_title_of_person(by_word_first(text));
  const bool believed = given->told || work->usual || by_name_is_known(name);
  if (!believed || !by_is_name(work->line, name, titled ? 1 : given->least)) {
    return false;
  }
  add(work, name, given->role, given->rule);
  return true;
}

/* Takes the names of a list; those behind the first only where a word joins them or they are known. */
static void take_names(line_work *work, by_span text, const evidence *given)
{
  listed_name cut = cut_name(text);
  if (!take_first(work, cut.text, given)) {
    return;
  }
  while (cut.rest.size != 0) {
    const bool joined = cut.joined;
    cut = cut_name(cut.rest);
    const by_span name = by_name_alone(cut.text);
    if (!(joined || by_name_is_known(name)) || !by_is_name(work->line, name, BARE_LEAST)) {
      return;
    }
    add(work, name, given->role, given->rule);
  }
}

/* "Place: name", at the end of an article. */
static by_span behind_place(const line_work *work, by_span segment)
{
  const size_t colon = by_span_find(segment, by_span_of(":"));
  if (work->place != BY_NAME_AT_END || colon == BY_NOWHERE || by_word_count(by_span_slice(segment, 0, colon)) > PLACE_WORDS) {
    return (by_span){0};
  }
  return by_title_trim(by_span_slice(segment, colon + 1, segment.size));
}

static void take_segment(line_work *work, by_span segment)
{
  const by_recogniser bare = work->place == BY_NAME_AT_END ? BY_READS_BYLINE_SIGNOFF : BY_READS_BYLINE_GIVEN_NAME;
  by_role role = BY_AUTHOR;
  const by_span cued = behind_cue(segment, &role);
  if (cued.size != 0) {
    take_names(work, cued, &(evidence){.role = role, .rule = BY_READS_BYLINE_CUE, .told = true, .least = BARE_LEAST});
    return;
  }
  const by_span placed = behind_place(work, segment);
  if (placed.size != 0) {
    take_names(work, placed, &(evidence){.role = role, .rule = bare, .told = true, .least = 1});
    return;
  }
  const by_span name = by_title_trim(segment);
  const by_span first = by_name_alone(by_span_slice(name, 0, by_name_end(name)));
  if (work->found->count == 0 && by_word_count(first) <= BARE_MOST && memchr(segment.at, ':', segment.size) == NULL) {
    take_names(work, name, &(evidence){.role = role, .rule = bare, .least = BARE_LEAST});
  }
}

void by_line_names(const by_shadow *line, by_name_place place, bool usual, by_found_names *found)
{
  line_work work = {.line = line, .place = place, .usual = usual, .found = found};
  found->count = 0;
  by_span rest = line->text;
  if (by_word_count(rest) > LINE_WORDS) {
    return;
  }
  while (rest.size != 0) {
    const by_span segment = first_segment(rest, &rest);
    if (segment.size != 0) {
      take_segment(&work, segment);
    }
  }
}

bool by_line_is_bare_name(const by_shadow *line)
{
  static const char MARKS[] = ":!?\"()[]*_\t";
  const by_span text = line->text;
  for (size_t i = 0; i < text.size; i++) {
    if (memchr(MARKS, text.at[i], sizeof MARKS - 1) != NULL || (text.at[i] >= '0' && text.at[i] <= '9')) {
      return false;
    }
  }
  const by_span name = by_name_alone(by_span_slice(text, 0, by_name_end(text)));
  return by_word_count(text) <= BARE_MOST + 1 && by_is_name(line, name, BARE_LEAST) && by_word_count(name) <= BARE_MOST;
}

bool by_line_is_signature(const by_shadow *line)
{
  static const char *const WRITERS[] = {"الکاتب", "نویسنده", "نوشته",     "بقلم",   "به قلم", "کاتب",
                                        "نووسەر", "author",  "verfasser", "auteur", "автор"};
  const size_t colon = by_span_find(line->text, by_span_of(":"));
  const by_span word = by_title_trim(by_span_slice(line->text, 0, colon == BY_NOWHERE ? 0 : colon));
  for (size_t i = 0; i < sizeof WRITERS / sizeof WRITERS[0]; i++) {
    if (by_span_is(word, WRITERS[i])) {
      by_found_names found = {.count = 0};
      by_line_names(line, BY_NAME_AT_END, true, &found);
      return found.count != 0;
    }
  }
  return false;
}

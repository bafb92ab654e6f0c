/* SPDX-License-Identifier: BSD-2-Clause */
/* The line at the end of a text that says what ends there: "End of The Lantern, Vol. 2, No. 32, by Various". It speaks where the masthead
 * is silent, if both say the same number. */
#include "read/line_form.h"
#include "read/masthead.h"
#include "text/blank.h"

enum {
  MOST_LINES = 450, /* from the end of the text: behind the statement a licence may follow */
  MOST_BYTES = 160, /* of a line */
  JOINED = 3,       /* lines of one statement */
  HITS = 4,
  FAR_AWAY = 15 /* of confidence that a place away from the masthead takes */
};

/* A statement and what it counts. */
typedef struct statement {
  by_shadow shadow;
  size_t name; /* where in the shadow the words of the end are over */
  by_cue_hit hits[HITS];
  size_t hit_count;
} statement;

/* Bytes of the words that say that something ends, 0 where the text does not begin with such. */
static size_t opening(by_span text)
{
  static const char *const WORDS[] = {"end of the project gutenberg ebook of ",
                                      "end of the project gutenberg etext of ",
                                      "end of the project gutenberg ebook ",
                                      "end of project gutenberg's ",
                                      "end of ",
                                      "ende von ",
                                      "ende der ",
                                      "ende des ",
                                      "fin de ",
                                      "fin du ",
                                      "fin del ",
                                      "slut på ",
                                      "конец ",
                                      "پایان ",
                                      "نهایة ",
                                      "انتهی "};
  for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
    if (by_span_starts(text, by_span_of(WORDS[i]))) {
      return by_span_of(WORDS[i]).size;
    }
  }
  return 0;
}

/* The line without the signs it is set between. */
static by_span without_signs(by_span line)
{
  static const char SIGNS[] = {'*', '-', '=', '[', '(', ' '};
  line = by_span_trim(line);
  while (line.size != 0 && memchr(SIGNS, line.at[0], sizeof SIGNS) != NULL) {
    line = by_span_from(line, 1);
  }
  return line;
}

/* Whether a line may begin with such words: by its first letters. */
static bool is_worth_a_look(by_span line)
{
  static const char *const FIRST[] = {"End", "END", "end", "Fin", "FIN", "Slu", "SLU", "Кон", "КОН", "پای", "نها", "انت"};
  bool worth = false;
  for (size_t i = 0; i < sizeof FIRST / sizeof FIRST[0] && !worth && line.size <= MOST_BYTES; i++) {
    worth = by_span_starts(line, by_span_of(FIRST[i]));
  }
  return worth;
}

/* The statement that begins on line `index`, up to an empty line; false where none does. */
static bool statement_at(const by_reading *reading, size_t index, statement *found)
{
  const by_text *text = reading->text;
  const by_span first = without_signs(by_text_line(text, index));
  by_shadow line = {0};
  if (!is_worth_a_look(first) || !by_shadow_make(first, reading->arena, &line) || opening(line.text) == 0) {
    return false;
  }
  by_span last = first;
  for (size_t i = index + 1; i < text->line_count && i < index + JOINED; i++) {
    const by_span next = by_span_trim(by_text_line(text, i));
    if (next.size == 0 || next.size > MOST_BYTES) {
      break;
    }
    last = next;
  }
  const by_span whole = {.at = first.at, .size = (size_t)(last.at - first.at) + last.size};
  if (!by_shadow_make(whole, reading->arena, &found->shadow)) {
    return false;
  }
  found->name = opening(found->shadow.text);
  found->hit_count = by_cues_find(&found->shadow, found->hits, HITS);
  return true;
}

static const by_cue_hit *hit_for(const statement *found, by_cue_field field)
{
  const by_cue_hit *hit = NULL;
  for (size_t i = 0; i < found->hit_count && hit == NULL; i++) {
    hit = found->hits[i].field == field ? &found->hits[i] : NULL;
  }
  return hit;
}

static void set_number(const by_reading *reading, by_recogniser rule, const by_cue_hit *hit, by_value *value)
{
  if (hit != NULL && value->state == BY_UNKNOWN) {
    *value = by_value_read(reading->text, rule, hit->number, by_number_text(reading->arena, hit->first, hit->last));
    value->confidence -= FAR_AWAY;
  }
}

/* The name between the words of the end and the first cue. */
static by_span name_in(const statement *found)
{
  const by_cue_hit *first = &found->hits[0];
  const char *end = first->number.at < first->cue.at ? first->number.at : first->cue.at;
  const by_span rest = by_span_from(found->shadow.text, found->name);
  const by_span source = by_shadow_source(&found->shadow, rest);
  return source.at < end ? by_title_trim(by_span_slice(source, 0, (size_t)(end - source.at))) : by_span_of("");
}

static void take(const by_reading *reading, const statement *found, const by_cue_hit *issue)
{
  by_record *record = reading->record;
  const by_span number = by_number_text(reading->arena, issue->first, issue->last);
  if (record->issue.state != BY_UNKNOWN && !by_span_equal(record->issue.text, number)) {
    return;
  }
  const by_span name = name_in(found);
  if (record->title.state == BY_UNKNOWN && by_has_letter(name) && !by_line_end_in(name)) {
    record->title = by_value_read(reading->text, BY_READS_TITLE_CLOSING, name, name);
  }
  set_number(reading, BY_READS_ISSUE_CUE, issue, &record->issue);
  set_number(reading, BY_READS_VOLUME_CUE, hit_for(found, BY_CUE_VOLUME), &record->volume);
}

void by_masthead_read_closing(const by_reading *reading)
{
  const by_record *record = reading->record;
  const size_t lines = reading->text->line_count;
  if (record->title.state != BY_UNKNOWN && record->issue.state != BY_UNKNOWN && record->volume.state != BY_UNKNOWN) {
    return;
  }
  for (size_t i = lines; i > 0 && lines - i < MOST_LINES; i--) {
    statement found = {.hit_count = 0};
    const by_cue_hit *issue = statement_at(reading, i - 1, &found) ? hit_for(&found, BY_CUE_ISSUE) : NULL;
    if (issue != NULL) {
      take(reading, &found, issue);
      return;
    }
  }
}

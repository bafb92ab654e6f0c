/* SPDX-License-Identifier: BSD-2-Clause */
/* A masthead further down, behind advertisements or a table of contents: a short line that has the numbers of issue and volume and hardly
 * anything besides. The lines around it may hold the title. */
#include "read/masthead.h"

enum {
  MOST_LINES = 400, /* of the text that are looked at */
  MOST_BYTES = 120, /* of a line */
  MOST_WORDS = 9,   /* of it */
  FAR_AWAY = 15,    /* of confidence that a place away from the masthead takes */
  NEAR = 5          /* lines with text above and below that may be the title */
};

static bool has_both(const by_cue_hit *hits, size_t count)
{
  bool issue = false;
  bool volume = false;
  for (size_t i = 0; i < count; i++) {
    issue = issue || (hits[i].field == BY_CUE_ISSUE && hits[i].rank == 1);
    volume = volume || hits[i].field == BY_CUE_VOLUME;
  }
  return issue && volume;
}

/* A byte that any line of the kind has: a digit, or a letter of a Roman numeral in a line of capitals. */
static bool is_worth_a_look(by_span line)
{
  return line.size > 4 && line.size <= MOST_BYTES && memchr(line.at, '|', line.size) == NULL && by_word_count(line) <= MOST_WORDS;
}

static bool is_far_masthead(const by_masthead *head, by_span line)
{
  by_shadow shadow = {0};
  by_cue_hit hits[4];
  if (!is_worth_a_look(line) || !by_shadow_make(line, head->reading->arena, &shadow)) {
    return false;
  }
  return has_both(hits, by_cues_find(&shadow, hits, sizeof hits / sizeof hits[0]));
}

/* Whether a line near the masthead may belong to it: no frame of an advertisement, no running text. */
static bool may_belong(by_span line)
{
  return line.size <= MOST_BYTES && memchr(line.at, '|', line.size) == NULL && line.at[0] != '+';
}

/* Whether the line stands among the first of the text, too, above `index`: it is the title that the masthead repeats. */
static bool heads_the_text(const by_text *text, by_span line, size_t index)
{
  enum { FIRST_LINES = 24 };
  for (size_t i = 0; i < index && i < FIRST_LINES; i++) {
    if (by_span_equal(by_span_trim(by_text_line(text, i)), line)) {
      return true;
    }
  }
  return false;
}

/* The first of at most NEAR lines with text above line `index`, none above the title. */
static size_t first_near(const by_text *text, size_t index)
{
  size_t first = index;
  size_t found = 0;
  bool title = false;
  for (size_t steps = 1; steps <= (size_t)2 * NEAR && steps <= index && found < NEAR; steps++) {
    const by_span line = by_span_trim(by_text_line(text, index - steps));
    if (line.size == 0) {
      continue;
    }
    const bool repeated = heads_the_text(text, line, index - steps);
    if (!may_belong(line) || (title && !repeated)) {
      break;
    }
    title = repeated;
    found++;
    first = index - steps;
  }
  return first;
}

/* Gathers the line and those near it, in the order of the text. */
static bool gather(by_masthead *head, size_t index)
{
  const by_text *text = head->reading->text;
  head->count = head->hit_count = 0;
  for (size_t i = first_near(text, index); i < text->line_count && i <= index + (size_t)2 * NEAR; i++) {
    const by_span line = by_span_trim(by_text_line(text, i));
    if (line.size == 0) {
      continue;
    }
    if (!may_belong(line) || head->count == BY_MASTHEAD_LINES) {
      break;
    }
    if (!by_masthead_add(head, line, NULL)) {
      return false;
    }
  }
  head->used = head->count;
  return true;
}

/* The volume among the cues, where the number of the issue among them is that of the record; NULL where it is not. */
static const by_cue_hit *volume_of(const by_masthead *head, const by_cue_hit *hits, size_t count)
{
  const by_cue_hit *volume = NULL;
  bool same = false;
  for (size_t i = 0; i < count; i++) {
    const by_span number = by_number_text(head->reading->arena, hits[i].first, hits[i].last);
    volume = hits[i].field == BY_CUE_VOLUME ? &hits[i] : volume;
    same = same || (hits[i].field == BY_CUE_ISSUE && hits[i].rank == 1 && by_span_equal(number, head->reading->record->issue.text));
  }
  return same ? volume : NULL;
}

void by_masthead_find_volume(const by_masthead *head)
{
  enum { LINES = 40 };
  const by_text *text = head->reading->text;
  by_record *record = head->reading->record;
  for (size_t i = 0; i < text->line_count && i < LINES && record->volume.state == BY_UNKNOWN; i++) {
    by_shadow shadow = {0};
    by_cue_hit hits[4];
    const by_span line = by_span_trim(by_text_line(text, i));
    if (!is_worth_a_look(line) || !by_shadow_make(line, head->reading->arena, &shadow)) {
      continue;
    }
    const by_cue_hit *hit = volume_of(head, hits, by_cues_find(&shadow, hits, sizeof hits / sizeof hits[0]));
    if (hit != NULL) {
      record->volume = by_value_read(text, BY_READS_VOLUME_CUE, hit->number, by_number_text(head->reading->arena, hit->first, hit->last));
      record->volume.confidence -= FAR_AWAY;
    }
  }
}

bool by_masthead_find_far(by_masthead *head, bool *found)
{
  const by_text *text = head->reading->text;
  for (size_t i = 0; i < text->line_count && i < MOST_LINES; i++) {
    if (is_far_masthead(head, by_span_trim(by_text_line(text, i)))) {
      *found = true;
      return gather(head, i);
    }
  }
  return true;
}

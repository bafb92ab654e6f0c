/* SPDX-License-Identifier: BSD-2-Clause */
/* The masthead: how far it goes, and the periodical's title, number and volume in it. What is not clear stays unknown. Running numbers,
 * special issues are not read yet; the date of issue is read by issue_date.c. */
#include "read/cues.h"
#include "read/reading.h"

#include "base/utf8.h"

#include <stdio.h>

enum {
  MOST_LINES = 12,   /* of a masthead */
  MOST_HITS = 24,    /* cues looked at */
  WIDE_LINE = 100,   /* a wider line behind the first group is no masthead */
  WIDEST_LINE = 500, /* nor is any line as wide as this */
  DATE_WORDS = 12,   /* of a line that is only a date */
  TITLE_WORDS = 6,   /* of a title that a bare number follows */
  TITLE_BYTES = 300
};

/* A line of the zone where a masthead may be. */
typedef struct head_line {
  const by_piece *piece;
  by_shadow shadow;
  size_t first_hit;
  size_t hit_count;
} head_line;

typedef struct masthead {
  by_reading *reading;
  head_line lines[MOST_LINES];
  size_t count;
  by_cue_hit hits[MOST_HITS];
  size_t hit_count;
  by_span bare_title; /* where line 1 is a title with a bare number behind it; in the source */
  by_span bare_number;
  uint32_t bare_first;
  uint32_t bare_last;
} masthead;

static bool belongs(const by_piece *piece, bool first_group, size_t lines)
{
  if (piece->kind != BY_PIECE_TEXT || piece->width > (first_group ? WIDEST_LINE : WIDE_LINE)) {
    return false;
  }
  return lines + (piece->end_line - piece->line) < MOST_LINES;
}

/* Gathers the lines at the head of the text that could be a masthead, with their cues. */
static bool gather(masthead *head)
{
  const by_layout *layout = &head->reading->layout;
  size_t lines = 0;
  bool first_group = true;
  for (size_t i = 0; i < layout->count && head->count < MOST_LINES; i++) {
    const by_piece *piece = &layout->pieces[i];
    first_group = first_group && (i == 0 || piece->gap == 0);
    if (!belongs(piece, first_group, lines)) {
      break;
    }
    lines += piece->end_line - piece->line + 1;
    head_line *line = &head->lines[head->count++];
    *line = (head_line){.piece = piece, .first_hit = head->hit_count};
    if (!by_shadow_make(by_piece_text(head->reading->text, piece), head->reading->arena, &line->shadow)) {
      return false;
    }
    line->hit_count = by_cues_find(&line->shadow, head->hits + head->hit_count, MOST_HITS - head->hit_count);
    head->hit_count += line->hit_count;
  }
  return true;
}

static bool is_plausible_year(uint32_t number)
{
  return (number >= 1250 && number <= 1500) || (number >= 1600 && number <= 2100);
}

/* Where the last word of the line begins; a double number with blanks in it is not looked for. */
static size_t last_word(by_span text)
{
  size_t start = text.size;
  while (start > 0 && text.at[start - 1] != ' ') {
    start--;
  }
  return start;
}

static bool has_letter(by_span text)
{
  size_t offset = 0;
  while (offset < text.size) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (by_word_letter(code) && by_digit_value(code) < 0) {
      return true;
    }
  }
  return false;
}

/* Line 1 as a title and a bare number behind it: "Anternasional 232". */
static void find_bare_number(masthead *head)
{
  const head_line *line = &head->lines[0];
  const by_span text = by_span_trim(line->shadow.text);
  const size_t start = last_word(text);
  if (line->hit_count != 0 || start == 0 || by_word_count(text) > TITLE_WORDS + 1) {
    return;
  }
  const by_span number = by_span_slice(text, start, text.size);
  const by_span title = by_title_trim(by_span_slice(text, 0, start));
  const bool digits = number.at[0] >= '0' && number.at[0] <= '9';
  if (!digits || by_number_span(number, &head->bare_first, &head->bare_last) != number.size || is_plausible_year(head->bare_first)) {
    return;
  }
  if (!has_letter(title) || by_month_named(by_span_slice(title, last_word(title), title.size)) != NULL) {
    return;
  }
  head->bare_title = by_shadow_source(&line->shadow, title);
  head->bare_number = by_shadow_source(&line->shadow, number);
}

/* Whether one of the words is a month, and nothing else besides. */
static bool is_date_line(const head_line *line)
{
  by_span rest = line->shadow.text;
  while (rest.size != 0) {
    const by_span word = by_word_first(rest);
    const by_month *month = by_month_named(by_title_trim(word));
    if (month != NULL && !month->common_word) {
      return true;
    }
    rest = by_span_slice(rest, word.size + 1, rest.size);
  }
  return false;
}

static bool is_masthead_line(const head_line *line, bool first_group)
{
  return line->hit_count != 0 || (first_group && by_word_count(line->shadow.text) <= DATE_WORDS && is_date_line(line));
}

/* Whether the line may still be masthead behind the last cue. One wide line is, directly behind a cue (prices, addresses), if more follows.
 */
static bool may_follow(const masthead *head, size_t index, size_t end)
{
  const by_piece *piece = head->lines[index].piece;
  if (piece->width <= WIDE_LINE) {
    return true;
  }
  return index == end && head->bare_number.size == 0 && index + 1 < head->reading->layout.count;
}

/* How many lines a group that goes on at `end` adds; none where it runs into the text. */
static size_t rest_of_group(const masthead *head, size_t end)
{
  size_t reach = end;
  while (reach < head->count && head->lines[reach].piece->gap == 0 && may_follow(head, reach, end)) {
    reach++;
  }
  const by_layout *layout = &head->reading->layout;
  const bool runs_on = reach < layout->count && layout->pieces[reach].gap == 0 && layout->pieces[reach].kind != BY_PIECE_PAGE_BREAK;
  return runs_on ? 0 : reach - end;
}

/* How many of the gathered lines are masthead: up to the end of the group in which the last cue stands. */
static size_t masthead_lines(const masthead *head)
{
  size_t end = head->bare_number.size != 0 ? 1 : 0;
  bool first_group = true;
  for (size_t i = 0; i < head->count; i++) {
    first_group = first_group && (i == 0 || head->lines[i].piece->gap == 0);
    if (!first_group && head->bare_number.size != 0) {
      break;
    }
    end = is_masthead_line(&head->lines[i], first_group) ? i + 1 : end;
  }
  return end == 0 ? 0 : end + rest_of_group(head, end);
}

static bool is_digit(char byte)
{
  return byte >= '0' && byte <= '9';
}

/* Whether a run of ASCII digits in the text is this number. */
static bool has_number(by_span text, uint32_t wanted)
{
  size_t offset = 0;
  while (offset < text.size) {
    by_number found = {0};
    const bool fresh = is_digit(text.at[offset]) && (offset == 0 || !is_digit(text.at[offset - 1]));
    if (fresh && by_number_read(by_span_slice(text, offset, text.size), &found) && found.value == wanted) {
      return true;
    }
    offset++;
  }
  return false;
}

/* Whether the numbers are among those in the file's name, its ending left aside. */
static bool in_file_name(const by_reading *reading, uint32_t first, uint32_t last)
{
  by_shadow name = {0};
  if (!by_shadow_make(reading->name, reading->arena, &name)) {
    return false;
  }
  const size_t dot = by_span_find(name.text, by_span_of("."));
  const by_span stem = dot == BY_NOWHERE ? name.text : by_span_slice(name.text, 0, dot);
  return has_number(stem, first) && has_number(stem, last);
}

/* "232" or "232-233" in the arena. */
static by_span number_text(by_arena *arena, uint32_t first, uint32_t last)
{
  char room[32];
  const int size = first == last ? snprintf(room, sizeof room, "%lu", (unsigned long)first)
                                 : snprintf(room, sizeof room, "%lu-%lu", (unsigned long)first, (unsigned long)last);
  by_span copy = {0};
  return size > 0 && by_arena_copy(arena, (by_span){.at = room, .size = (size_t)size}, &copy) ? copy : (by_span){0};
}

/* The strongest hit for the field, the first of equals; `*agree` is false where an equally strong one says otherwise. */
static const by_cue_hit *best_hit(const masthead *head, by_cue_field field, size_t lines, bool *agree)
{
  const by_cue_hit *best = NULL;
  const size_t end = lines == 0 ? 0 : head->lines[lines - 1].first_hit + head->lines[lines - 1].hit_count;
  *agree = true;
  for (size_t i = 0; i < end; i++) {
    const by_cue_hit *hit = &head->hits[i];
    if (hit->field != field || (best != NULL && hit->rank > best->rank)) {
      continue;
    }
    if (best == NULL || hit->rank < best->rank) {
      best = hit;
      *agree = true;
    } else {
      *agree = *agree && hit->first == best->first;
    }
  }
  return best;
}

static void weigh(by_value *value, bool agree, bool witness)
{
  value->confidence += witness ? BY_FILE_NAME_BONUS : 0;
  if (!agree) {
    value->confidence -= BY_CONTRADICTION;
    value->state = BY_CONFLICT;
  } else if (witness && value->confidence >= BY_SURE) {
    value->state = BY_CORROBORATED;
  }
}

static by_value number_value(const masthead *head, by_recogniser rule, by_span raw, uint32_t first, uint32_t last)
{
  const by_recogniser used = first != last ? BY_READS_ISSUE_DOUBLE : rule;
  return by_value_read(head->reading->text, used, raw, number_text(head->reading->arena, first, last));
}

static void set_numbers(masthead *head, size_t lines)
{
  by_record *record = head->reading->record;
  bool agree = true;
  const by_cue_hit *hit = best_hit(head, BY_CUE_ISSUE, lines, &agree);
  if (hit != NULL) {
    record->issue = number_value(head, BY_READS_ISSUE_CUE, hit->number, hit->first, hit->last);
    weigh(&record->issue, agree, in_file_name(head->reading, hit->first, hit->last));
  } else if (head->bare_number.size != 0) {
    record->issue = number_value(head, BY_READS_ISSUE_BARE_NUMBER, head->bare_number, head->bare_first, head->bare_last);
    weigh(&record->issue, true, in_file_name(head->reading, head->bare_first, head->bare_last));
  }
  hit = best_hit(head, BY_CUE_VOLUME, lines, &agree);
  if (hit != NULL) {
    record->volume =
        by_value_read(head->reading->text, BY_READS_VOLUME_CUE, hit->number, number_text(head->reading->arena, hit->first, hit->last));
    weigh(&record->volume, agree, false);
  }
}

/* What of the line may be a title: what stands before its first cue. */
static by_span title_part(const masthead *head, const head_line *line)
{
  const by_span source = line->shadow.source;
  if (line->hit_count == 0) {
    return by_title_trim(by_span_slice(source, 0, is_date_line(line) ? 0 : source.size));
  }
  const by_cue_hit *hit = &head->hits[line->first_hit];
  return by_title_trim(by_span_slice(source, 0, (size_t)(hit->cue.at - source.at)));
}

/* Whether the text is set in capitals, as mastheads are where the script has them. */
static bool is_capitals(by_span text)
{
  enum { CASED_SCRIPTS_END = 0x530, LEAST = 3 }; /* Latin, Greek, Cyrillic */
  size_t capitals = 0;
  size_t offset = 0;
  while (offset < text.size) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (!by_word_letter(code) || by_digit_value(code) >= 0) {
      continue;
    }
    if (code >= CASED_SCRIPTS_END || by_shadow_fold(code) == code) {
      return false;
    }
    capitals++;
  }
  return capitals >= LEAST;
}

/* The title in the first line that may hold one; empty where none does. */
static by_span find_title(const masthead *head, size_t lines, bool capitals)
{
  for (size_t i = 0; i < lines; i++) {
    const by_span title = title_part(head, &head->lines[i]);
    const bool one_line = head->lines[i].piece->line == head->lines[i].piece->end_line;
    if (one_line && has_letter(title) && title.size <= TITLE_BYTES && (!capitals || is_capitals(title))) {
      return title;
    }
  }
  return (by_span){0};
}

static void set_title(masthead *head, size_t lines)
{
  const by_text *text = head->reading->text;
  by_record *record = head->reading->record;
  if (head->bare_title.size != 0) {
    record->title = by_value_read(text, BY_READS_TITLE_BARE_NUMBER, head->bare_title, head->bare_title);
    return;
  }
  by_span title = find_title(head, lines, true);
  if (title.size == 0) {
    title = find_title(head, lines, false);
  }
  if (title.size != 0) {
    record->title = by_value_read(text, BY_READS_TITLE_MASTHEAD, title, title);
  }
}

by_status by_masthead_read(by_reading *reading, size_t *pieces)
{
  masthead head = {.reading = reading};
  if (!gather(&head)) {
    return BY_ENVIRONMENT;
  }
  if (head.count != 0) {
    find_bare_number(&head);
  }
  const size_t lines = masthead_lines(&head);
  set_numbers(&head, lines);
  set_title(&head, lines);
  *pieces = lines;
  return BY_OK;
}

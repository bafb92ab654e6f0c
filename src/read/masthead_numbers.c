/* SPDX-License-Identifier: BSD-2-Clause */
/* The numbers of the masthead: of the issue, of its volume or year, and the running one. */
#include "read/masthead.h"

#include "base/ascii.h"

#include <stdio.h>

/* Whether a run of ASCII digits in the text is this number. */
static bool has_number(by_span text, uint32_t wanted)
{
  size_t offset = 0;
  while (offset < text.size) {
    by_number found = {0};
    const bool fresh = by_is_digit(text.at[offset]) && (offset == 0 || !by_is_digit(text.at[offset - 1]));
    if (fresh && by_number_read(by_span_from(text, offset), &found) && found.value == wanted) {
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
by_span by_number_text(by_arena *arena, uint32_t first, uint32_t last)
{
  char room[32];
  const int size = first == last ? snprintf(room, sizeof room, "%lu", (unsigned long)first)
                                 : snprintf(room, sizeof room, "%lu-%lu", (unsigned long)first, (unsigned long)last);
  by_span copy = {0};
  return size > 0 && by_arena_copy(arena, (by_span){.at = room, .size = (size_t)size}, &copy) ? copy : (by_span){0};
}

/* How many cues the lines of the masthead have. */
static size_t hits_of(const by_masthead *head)
{
  return head->used == 0 ? 0 : head->lines[head->used - 1].first_hit + head->lines[head->used - 1].hit_count;
}

/* The strongest hit for the field, the first of equals; `*agree` is false where an equally strong one says otherwise. */
static const by_cue_hit *best_hit(const by_masthead *head, by_cue_field field, bool *agree)
{
  const by_cue_hit *best = NULL;
  const size_t end = hits_of(head);
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

static by_value number_value(const by_masthead *head, by_recogniser rule, by_span raw, uint32_t first, uint32_t last)
{
  return by_value_read(head->reading->text, rule, raw, by_number_text(head->reading->arena, first, last));
}

static bool is_told(const by_value *value, by_span text)
{
  while (value != NULL && !by_span_equal(value->text, text)) {
    value = value->beaten;
  }
  return value != NULL;
}

/* Keeps beneath the value what other cues say that are as strong, each number once. */
static void add_rivals(const by_masthead *head, const by_cue_hit *best, by_value *value)
{
  const by_value **next = &value->beaten;
  const size_t end = hits_of(head);
  for (size_t i = 0; i < end; i++) {
    const by_cue_hit *hit = &head->hits[i];
    const bool rival = hit->field == best->field && hit->rank == best->rank && hit->first != best->first;
    by_value *beaten = rival ? by_arena_take(head->reading->arena, 1, sizeof *beaten) : NULL;
    if (beaten != NULL) {
      *beaten = number_value(head, BY_READS_ISSUE_CUE, hit->number, hit->first, hit->last);
      beaten->rule = value->rule;
      beaten->state = BY_CONFLICT;
    }
    if (beaten != NULL && !is_told(value, beaten->text)) {
      *next = beaten;
      next = &beaten->beaten;
    }
  }
}

/* Whether no cue but the form of a citation tells what the number counts. */
static bool is_cited(const by_cue_hit *hit)
{
  return hit->cue.at == hit->number.at;
}

/* Sets the value of a field that only cues give. */
static bool set_cued(const by_masthead *head, by_cue_field field, by_recogniser rule, by_value *value)
{
  bool agree = true;
  const by_cue_hit *hit = best_hit(head, field, &agree);
  if (hit == NULL) {
    return false;
  }
  const by_recogniser used = is_cited(hit) ? BY_READS_VOLUME_CITATION : rule;
  *value = number_value(head, used, hit->number, hit->first, hit->last);
  weigh(value, agree, false);
  add_rivals(head, hit, value);
  return true;
}

/* The cue for the number of the issue. Where only the number that counts all issues is printed, that is the number it goes by. */
static const by_cue_hit *issue_hit(const by_masthead *head, bool *agree)
{
  const by_cue_hit *hit = best_hit(head, BY_CUE_ISSUE, agree);
  return hit != NULL || head->bare_number.size != 0 ? hit : best_hit(head, BY_CUE_RUNNING, agree);
}

/* A file is often named by the running number, and a number that is printed alone may be either. So the name is a witness only where the
 * masthead tells number and volume apart, or has a title and a number and nothing else. */
static void set_issue(const by_masthead *head, bool volume)
{
  by_record *record = head->reading->record;
  bool agree = true;
  const by_cue_hit *hit = issue_hit(head, &agree);
  if (hit != NULL) {
    const by_recogniser cued = is_cited(hit) ? BY_READS_ISSUE_CITATION : BY_READS_ISSUE_CUE;
    const by_recogniser rule = hit->first != hit->last ? BY_READS_ISSUE_DOUBLE : cued;
    record->issue = number_value(head, rule, hit->number, hit->first, hit->last);
    weigh(&record->issue, agree, volume && in_file_name(head->reading, hit->first, hit->last));
    add_rivals(head, hit, &record->issue);
  } else if (head->bare_number.size != 0) {
    const by_recogniser rule = head->bare_first != head->bare_last ? BY_READS_ISSUE_DOUBLE : BY_READS_ISSUE_BARE_NUMBER;
    record->issue = number_value(head, rule, head->bare_number, head->bare_first, head->bare_last);
    weigh(&record->issue, true, in_file_name(head->reading, head->bare_first, head->bare_last));
  }
}

void by_masthead_set_numbers(const by_masthead *head)
{
  by_record *record = head->reading->record;
  const bool volume = set_cued(head, BY_CUE_VOLUME, BY_READS_VOLUME_CUE, &record->volume);
  (void)set_cued(head, BY_CUE_RUNNING, BY_READS_ISSUE_RUNNING, &record->running);
  set_issue(head, volume);
}

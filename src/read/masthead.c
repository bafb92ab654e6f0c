/* SPDX-License-Identifier: BSD-2-Clause */
/* The masthead: the periodical's title, number, volume and running number, from a header block, from the head of the text, or from a line
 * further down that can be nothing else. What is not clear stays unknown. */
#include "read/masthead.h"

enum { FAR_AWAY = 15 };

static void set_title(const by_masthead *head)
{
  const by_text *text = head->reading->text;
  by_record *record = head->reading->record;
  const by_span title = head->bare_title.size != 0 ? head->bare_title : by_masthead_title(head);
  const by_recogniser rule = head->bare_title.size != 0 ? BY_READS_TITLE_BARE_NUMBER : BY_READS_TITLE_MASTHEAD;
  if (title.size != 0) {
    record->title = by_value_read(text, rule, title, title);
  }
}

/* The pieces from the first of the text to the last line that is masthead. */
static size_t pieces_of(const by_masthead *head)
{
  return head->used == 0 ? 0 : (size_t)(head->lines[head->used - 1].piece - head->reading->layout.pieces) + 1;
}

static bool has_number(const by_masthead *head)
{
  for (size_t i = 0; i < head->used; i++) {
    if (head->lines[i].hit_count != 0) {
      return true;
    }
  }
  return head->bare_number.size != 0;
}

static bool has_date(const by_masthead *head)
{
  bool date = false;
  for (size_t i = 0; i < head->used && !date; i++) {
    date = by_masthead_line_is_date(&head->lines[i]);
  }
  return date;
}

/* What stands away from the head of the text is less sure. */
static void trust_less(by_record *record)
{
  by_value *const values[] = {&record->title, &record->issue, &record->volume, &record->running, &record->label};
  for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
    values[i]->confidence -= values[i]->confidence > FAR_AWAY ? FAR_AWAY : 0;
  }
}

by_status by_masthead_read(by_reading *reading, size_t *pieces)
{
  by_masthead head = {.reading = reading};
  if (!by_masthead_find(&head)) {
    return BY_ENVIRONMENT;
  }
  *pieces = pieces_of(&head);
  if (*pieces != 0 && !by_masthead_rest(reading, has_date(&head), pieces)) {
    return BY_ENVIRONMENT;
  }
  if (by_masthead_read_header(reading, pieces)) {
    return BY_OK;
  }
  bool far = false;
  if (!has_number(&head) && !by_masthead_find_far(&head, &far)) {
    return BY_ENVIRONMENT;
  }
  by_masthead_set_numbers(&head);
  by_masthead_set_label(&head);
  if (reading->record->issue.state != BY_UNKNOWN && reading->record->volume.state == BY_UNKNOWN) {
    by_masthead_find_volume(&head);
  }
  set_title(&head);
  if (far) {
    trust_less(reading->record);
  }
  by_masthead_read_closing(reading);
  by_masthead_read_told(&head);
  return BY_OK;
}

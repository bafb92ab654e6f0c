/* SPDX-License-Identifier: BSD-2-Clause */
/* The date of issue, with what speaks for and against it: a second calendar, the day of the week, the file's name. A contradiction makes it
 * a conflict, and what lost stays beneath it. */
#include "read/issue_date.h"

enum { FAR_DOWN = 15, SECOND_CALENDAR = 20, WEEKDAY = 15, GUESS = 15, APART = 10, HIGHEST = 100 };

static by_recogniser rule_of(const by_date_witness *witness, bool several)
{
  static const by_recogniser FORMS[] = {
      [BY_FORM_DAY] = BY_READS_DATE_SINGLE,   [BY_FORM_DAYS] = BY_READS_DATE_RANGE,    [BY_FORM_MONTH] = BY_READS_DATE_MONTH,
      [BY_FORM_MONTHS] = BY_READS_DATE_MONTH, [BY_FORM_SEASON] = BY_READS_DATE_SEASON, [BY_FORM_YEAR] = BY_READS_DATE_YEAR};
  if (several && witness->date.form != BY_FORM_YEAR) {
    return BY_READS_DATE_MULTI_CALENDAR;
  }
  return witness->date.numeric && witness->date.form != BY_FORM_YEAR ? BY_READS_DATE_NUMERIC : FORMS[witness->date.form];
}

static by_span printed(const by_issue_date *work, size_t start, size_t end)
{
  const by_date_token *first = &work->tokens.items[start];
  const by_date_token *last = &work->tokens.items[end - 1];
  const by_span piece = {.at = first->text.at, .size = (size_t)(last->text.at - first->text.at) + last->text.size};
  return by_shadow_source(&work->shadow, piece);
}

static bool on_one_line(const by_date_tokens *tokens, const by_printed_date *a, const by_printed_date *b)
{
  const by_printed_date *first = a->start < b->start ? a : b;
  const by_printed_date *second = first == a ? b : a;
  for (size_t i = first->end; i <= second->start; i++) {
    if (tokens->items[i].fresh_line) {
      return false;
    }
  }
  return true;
}

/* The date and, on the same line, those of other calendars. */
static by_span printed_all(const by_issue_date *work, const by_date_witness *best)
{
  size_t start = best->date.start;
  size_t end = best->date.end;
  for (size_t i = 0; i < work->count; i++) {
    const by_printed_date *other = &work->found[i].date;
    if (!by_witnesses_agree(best, &work->found[i]) || !on_one_line(&work->tokens, &best->date, other)) {
      continue;
    }
    start = other->start < start ? other->start : start;
    end = other->end > end ? other->end : end;
  }
  return printed(work, start, end);
}

/* The days it means, narrowed by what the other calendars say: a lunar day is fixed by an exact one. */
static by_date_span narrowed(const by_issue_date *work, const by_date_witness *best, bool *second)
{
  by_date_span days = {.first = best->days.first - best->days.slack.before, .last = best->days.last + best->days.slack.after};
  const bool loose = best->days.slack.before != 0 && best->date.form == BY_FORM_DAY;
  *second = false;
  for (size_t i = 0; i < work->count && loose; i++) {
    const by_date_span *other = &work->found[i].days;
    if (!by_witnesses_agree(best, &work->found[i])) {
      continue;
    }
    days.first = other->first - other->slack.before > days.first ? other->first - other->slack.before : days.first;
    days.last = other->last + other->slack.after < days.last ? other->last + other->slack.after : days.last;
    *second = *second || work->found[i].date.form == BY_FORM_DAY;
  }
  return days;
}

/* Of a few days, which two calendars have in common, the day of the week tells one. */
static by_date_span fixed_by_weekday(by_date_span days, unsigned weekday)
{
  enum { WEEK = 7 };
  if (weekday == 0 || days.last - days.first >= WEEK) {
    return days;
  }
  for (long day = days.first; day <= days.last; day++) {
    if (by_weekday_of(day) == weekday) {
      return (by_date_span){.first = day, .last = day};
    }
  }
  return days;
}

/* The day of all calendars together; where there is none, days. */
static by_date_span days_of(const by_issue_date *work, const by_date_witness *best, bool *second)
{
  const by_date_span days = narrowed(work, best, second);
  return *second ? fixed_by_weekday(days, best->date.weekday) : days;
}

static by_span edtf_of(const by_issue_date *work, const by_date_witness *best)
{
  bool second = false;
  by_arena *arena = work->reading->arena;
  const by_date_span days = days_of(work, best, &second);
  if (second && days.first == days.last) {
    return by_date_edtf_day(arena, days.first);
  }
  by_date_span narrow = {.first = days.first + best->days.slack.before, .last = days.last - best->days.slack.after};
  narrow.slack = best->days.slack;
  return by_date_edtf(arena, &best->date, &narrow);
}

/* Digits only, the marks between them left out: "20080208". */
static by_span digits_of(by_arena *arena, by_span text)
{
  static const char IGNORED[] = {'-', '_', '.', ' '};
  char *room = by_arena_take(arena, text.size + 1, 1);
  size_t size = 0;
  for (size_t i = 0; i < text.size && room != NULL; i++) {
    if (text.at[i] >= '0' && text.at[i] <= '9') {
      room[size++] = text.at[i];
    } else if (memchr(IGNORED, text.at[i], sizeof IGNORED) == NULL) {
      room[size++] = '|';
    }
  }
  return (by_span){.at = room, .size = room == NULL ? 0 : size};
}

/* Whether the file's name has the day or month, Gregorian or in the printed calendar. */
static bool in_file_name(const by_issue_date *work, by_span edtf, by_span original)
{
  enum { LEAST = 6 };
  by_shadow name = {0};
  by_arena *arena = work->reading->arena;
  const by_span forms[] = {edtf, original};
  if (!by_shadow_make(work->reading->name, arena, &name)) {
    return false;
  }
  const by_span digits = digits_of(arena, name.text);
  for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
    const by_span wanted = digits_of(arena, forms[i]);
    const bool single = by_span_find(forms[i], by_span_of("/")) == BY_NOWHERE;
    if (single && wanted.size >= LEAST && by_span_find(digits, wanted) != BY_NOWHERE) {
      return true;
    }
  }
  return false;
}

/* Puts a date that contradicts, or a second reading of the same one, beneath the value. */
static void add_beaten(const by_issue_date *work, const by_date_witness *lost, by_state state, by_value *value)
{
  by_value *beaten = by_arena_take(work->reading->arena, 1, sizeof *beaten);
  if (beaten == NULL) {
    return;
  }
  const by_span raw = printed(work, lost->date.start, lost->date.end);
  *beaten = by_value_read(work->reading->text, rule_of(lost, false), raw, by_date_edtf(work->reading->arena, &lost->date, &lost->days));
  beaten->state = state;
  beaten->confidence -= state == BY_PROPOSED ? GUESS : 0;
  beaten->beaten = value->beaten;
  value->beaten = beaten;
}

/* The same numbers read in the other calendar that counts from the Hijra. */
static void keep_other_reading(const by_issue_date *work, const by_date_witness *best, by_value *value)
{
  by_date_witness other = *best;
  const bool persian = best->date.calendar == BY_PERSIAN;
  if (!best->date.guessed || work->tokens.items[best->date.core].month != NULL || (!persian && best->date.calendar != BY_ISLAMIC_CIVIL)) {
    return;
  }
  other.date.calendar = persian ? BY_ISLAMIC_CIVIL : BY_PERSIAN;
  if (work->tokens.items[best->date.core].kind == BY_DATE_NUMBER && by_date_days(&other.date, &other.days)) {
    add_beaten(work, &other, BY_PROPOSED, value);
  }
}

typedef struct tally {
  unsigned witnesses; /* the print itself is one */
  bool second_calendar;
  bool second_month; /* a second calendar that names no day, or hardly the same month: less than a witness */
  bool weekday;      /* a day of the week fits, and was not needed to find the day */
  bool contradiction;
} tally;

/* The days of the week that are printed beside the date in any calendar. */
static void count_weekdays(const by_issue_date *work, const by_date_witness *best, tally *counted)
{
  bool second = false;
  const by_date_span alone = narrowed(work, best, &second);
  const by_date_span days = days_of(work, best, &second);
  if (days.first != days.last || best->date.form != BY_FORM_DAY) {
    return;
  }
  for (size_t i = 0; i < work->count; i++) {
    const by_date_witness *other = &work->found[i];
    if (other->date.weekday == 0 || (other != best && !by_witnesses_agree(best, other))) {
      continue;
    }
    const bool fits = other->date.weekday == by_weekday_of(days.first);
    counted->weekday = counted->weekday || (fits && alone.first == alone.last);
    counted->contradiction = counted->contradiction || !fits;
  }
}

/* Of two printed days the second is a Gregorian witness. */
static void count_new_style(const by_date_witness *best, tally *counted)
{
  by_day day = {0};
  if (by_calendar_day(BY_GREGORIAN, best->days.first, &day) && day.day == best->date.new_style_day) {
    counted->second_calendar = true;
    counted->second_month = true;
  } else {
    counted->contradiction = true;
  }
}

/* Whether the other date says as much as this one, and the same. */
static bool bears_out(const by_date_witness *best, const by_date_witness *other)
{
  return by_witnesses_agree(best, other) && by_witness_is_strong(best, other) && other->date.form <= best->date.form;
}

/* Counts what speaks for the date and against it. */
static tally count_witnesses(const by_issue_date *work, const by_date_witness *best, by_value *value)
{
  enum { FAR = 25 };
  tally counted = {.witnesses = 1};
  count_weekdays(work, best, &counted);
  for (size_t i = 0; i < work->count; i++) {
    const by_date_witness *other = &work->found[i];
    counted.second_calendar = counted.second_calendar || bears_out(best, other);
    counted.second_month = counted.second_month || by_witnesses_agree(best, other);
    if (by_witnesses_differ(best, other) && other->score + FAR >= best->score) {
      counted.contradiction = true;
      add_beaten(work, other, BY_CONFLICT, value);
    }
  }
  if (best->date.old_style) {
    count_new_style(best, &counted);
  }
  counted.witnesses += (counted.second_calendar ? 1U : 0U) + (counted.weekday ? 1U : 0U);
  return counted;
}

static void settle_state(by_value *value, tally counted, unsigned plus, unsigned minus)
{
  const unsigned sum = value->confidence + plus;
  const unsigned left = sum < minus ? 0 : sum - minus;
  const bool sure = left >= BY_SURE && counted.witnesses >= 2;
  value->confidence = left > HIGHEST ? HIGHEST : left;
  if (counted.contradiction) {
    value->state = BY_CONFLICT;
  } else if (sure) {
    value->state = BY_CORROBORATED;
  }
}

static unsigned second_bonus(const tally *counted)
{
  return counted->second_calendar ? SECOND_CALENDAR : counted->second_month ? SECOND_CALENDAR / 2 : 0;
}

static unsigned when(bool true_here, unsigned weight)
{
  return true_here ? weight : 0;
}

static void set_date(const by_issue_date *work, const by_date_witness *best)
{
  by_record *record = work->reading->record;
  by_arena *arena = work->reading->arena;
  by_value value = {0};
  tally counted = count_witnesses(work, best, &value);
  const by_value *beaten = value.beaten;
  const by_span text = edtf_of(work, best);
  const by_span original = by_date_original(arena, &best->date);
  value = by_value_read(work->reading->text, rule_of(best, counted.second_month), printed_all(work, best), text);
  value.beaten = beaten;
  keep_other_reading(work, best, &value);
  const bool named = in_file_name(work, text, original);
  counted.witnesses += named;
  const unsigned plus = second_bonus(&counted) + when(counted.weekday, WEEKDAY) + when(named, BY_FILE_NAME_BONUS);
  const unsigned minus = when(counted.contradiction, BY_CONTRADICTION) + when(best->date.guessed, GUESS) +
                         when(!best->on_number && !best->alone, APART) + when(work->far, FAR_DOWN);
  settle_state(&value, counted, plus, minus);
  record->date = value;
  record->date_calendar = by_span_of(by_calendar_name(best->date.calendar));
  if (best->date.calendar != BY_GREGORIAN) {
    record->date_normalised = original;
  }
}

by_status by_issue_date_read(by_reading *reading)
{
  by_issue_date *work = by_arena_take(reading->arena, 1, sizeof *work);
  if (work == NULL) {
    return BY_ENVIRONMENT;
  }
  *work = (by_issue_date){.reading = reading};
  if (!by_issue_date_find(work)) {
    return BY_ENVIRONMENT;
  }
  if (work->count == 0 && !by_issue_date_find_far(work)) {
    return BY_ENVIRONMENT;
  }
  const by_date_witness *best = by_issue_date_choose(work);
  if (best != NULL) {
    set_date(work, best);
  }
  return BY_OK;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The dates of the masthead, and which of them is the issue's. Dates of foundings, copyrights and electronic editions are left out; numbers
 * that count issues or volumes are no days and no years. */
#include "read/cues.h"
#include "read/issue_date.h"

enum { ZONE_BYTES = 1 << 14, MOST_CUES = 24 };

static const by_value *const *number_values(const by_record *record, const by_value *values[3])
{
  values[0] = &record->issue;
  values[1] = &record->volume;
  values[2] = &record->running;
  return values;
}

static bool overlap(by_span a, by_span b)
{
  return a.at < b.at + b.size && b.at < a.at + a.size;
}

/* Takes the number out of a day of the week that it made of Saturday. */
static void take_from_weekday(by_date_token *token)
{
  enum { SATURDAY = 6 };
  const size_t start = by_span_find(token->text, by_span_of("شنبه"));
  token->value = SATURDAY;
  token->text = by_span_from(token->text, start == BY_NOWHERE ? 0 : start);
}

static void take_number(by_issue_date *work, by_span source)
{
  for (size_t i = 0; i < work->tokens.count && source.size != 0; i++) {
    by_date_token *token = &work->tokens.items[i];
    if (!overlap(by_shadow_source(&work->shadow, token->text), source)) {
      continue;
    }
    if (token->kind == BY_DATE_WEEKDAY) {
      take_from_weekday(token);
    } else {
      token->taken = true;
    }
  }
}

/* Marks the numbers that are known, or look like, those of issues and volumes. */
static void take_numbers(by_issue_date *work)
{
  by_cue_hit hits[MOST_CUES];
  const by_value *values[3];
  const size_t count = by_cues_find(&work->shadow, hits, MOST_CUES);
  for (size_t i = 0; i < count; i++) {
    take_number(work, hits[i].number);
  }
  (void)number_values(work->reading->record, values);
  for (size_t i = 0; i < 3; i++) {
    take_number(work, by_span_slice(work->reading->text->bytes, values[i]->at.offset, values[i]->at.size));
  }
}

/* The tokens of the lines on which the date stands. */
static void lines_of(const by_date_tokens *tokens, const by_printed_date *date, size_t *first, size_t *end)
{
  *first = date->start;
  while (*first > 0 && !tokens->items[*first].fresh_line) {
    *first -= 1;
  }
  *end = date->end;
  while (*end < tokens->count && !tokens->items[*end].fresh_line) {
    *end += 1;
  }
}

/* Where the line of a date ends for it: at the full stop right behind it, where there is one. */
static size_t sentence_end(const by_date_tokens *tokens, const by_printed_date *date, size_t end)
{
  return date->end < end && by_date_is(&tokens->items[date->end], ".") ? date->end : end;
}

/* Whether the line speaks of another date than that of the issue. */
static bool is_foreign(const by_date_tokens *tokens, const by_printed_date *date)
{
  static const char *const FOREIGN[] = {
      "digitized", "digitised",   "uploaded", "downloaded", "retrieved", "accessed",    "ebook",     "etext",   "gutenberg",
      "release",   "posted",      "posting",  "updated",    "copyright", "©",           "produced",  "http",    "www",
      "founded",   "entered",     "établi",   "fondé",      "fondée",    "established", "gegründet", "fundado", "основан",
      "основана",  "تأسیس",       "تاسیس",    "تأسست",      "تاسست",     "isbn",        "born",      "died",    "gest",
      "geb",       "transcribed", "est",      "gegr",       "dal",       "desde",       "depuis",    "seit",    "sedan",
      "fondato",   "fundada",     "scanned",  "grundad",    "opgericht", NULL};
  size_t first = 0;
  size_t end = 0;
  bool numbered = false; /* the number of the issue stands on it */
  bool edition = false;  /* then there may be a stamped one, for the mail, or an electronic one */
  lines_of(tokens, date, &first, &end);
  const size_t foreign_end = sentence_end(tokens, date, end);
  for (size_t i = first; i < end; i++) {
    if (i < foreign_end && by_date_is_one(&tokens->items[i], FOREIGN)) {
      return true;
    }
    numbered = numbered || tokens->items[i].taken;
    edition = edition || by_date_is(&tokens->items[i], "edition") || by_date_is(&tokens->items[i], "online");
  }
  return edition && !numbered;
}

/* A short word, or one that says that two dates are the same. */
static bool is_joining(const by_date_token *token)
{
  static const char *const JOINING[] = {"مطابق", "برابر", "الموافق", "موافق", "مصادف", "المصادف", "بتاریخ", "تاریخ", "سنة", "با", NULL};
  return token->text.size <= 2 || by_date_is_one(token, JOINING);
}

/* Whether the token is part of a date. */
static bool is_dated(const by_issue_date *work, size_t index)
{
  for (size_t i = 0; i < work->count; i++) {
    if (index >= work->found[i].date.start && index < work->found[i].date.end) {
      return true;
    }
  }
  return false;
}

/* Looks at the rest of the date's line. */
static void look_around(const by_issue_date *work, by_date_witness *witness)
{
  static const char *const TELLING[] = {"on", "in", "since", "le", "du", "am", "vom", "im",  "på", "op",
                                        "el", "в",  "с",     "از", "در", "فی", "من",  "منذ", NULL};
  const by_date_tokens *tokens = &work->tokens;
  size_t first = 0;
  size_t end = 0;
  lines_of(tokens, &witness->date, &first, &end);
  witness->alone = true;
  witness->told = witness->date.start > 0 && by_date_is_one(&tokens->items[witness->date.start - 1], TELLING);
  for (size_t i = first; i < end; i++) {
    const by_date_token *token = &tokens->items[i];
    const bool outside = !is_dated(work, i);
    witness->on_number = witness->on_number || token->taken;
    witness->alone = witness->alone && !(outside && (token->kind == BY_DATE_NUMBER || (token->kind == BY_DATE_WORD && !is_joining(token))));
  }
}

static void weigh(by_date_witness *witness)
{
  static const unsigned FORMS[] = {
      [BY_FORM_DAY] = 45, [BY_FORM_DAYS] = 44, [BY_FORM_MONTH] = 35, [BY_FORM_MONTHS] = 35, [BY_FORM_SEASON] = 30, [BY_FORM_YEAR] = 15};
  enum { NUMBER = 20, WEEKDAY = 10, ALONE = 8, MANY_WORDS = 8, SENTENCE = 10, TOLD = 5 };
  const bool exact = witness->date.form == BY_FORM_DAY && witness->days.slack.before == 0;
  if (witness->date.weekday != 0 && exact) {
    witness->weekday_right = by_weekday_of(witness->days.first) == witness->date.weekday;
  }
  witness->score = FORMS[witness->date.form] + (witness->on_number ? NUMBER : 0) + (witness->date.weekday != 0 ? WEEKDAY : 0) +
                   (witness->alone ? ALONE : 0);
  if (witness->words > MANY_WORDS) {
    witness->score -= SENTENCE;
  }
  if (witness->told) {
    witness->score -= TOLD;
  }
}

/* The calendars are told from the weekday where two are possible: Julian or Gregorian in Russia, Persian or Islamic without a mark. */
static bool reads_better(const by_printed_date *date, by_calendar other)
{
  by_printed_date changed = *date;
  by_date_span one = {0};
  by_date_span two = {0};
  changed.calendar = other;
  return date->weekday != 0 && date->form == BY_FORM_DAY && by_date_days(date, &one) && by_date_days(&changed, &two) &&
         by_weekday_of(one.first) != date->weekday && by_weekday_of(two.first) == date->weekday;
}

static bool has_right_weekday(const by_printed_date *date)
{
  by_date_span days = {0};
  return date->weekday != 0 && by_date_days(date, &days) && by_weekday_of(days.first) == date->weekday;
}

static bool may_be_julian(const by_date_tokens *tokens, const by_printed_date *date)
{
  enum { REFORM = 1918 };
  static const char *const LANGUAGES[] = {"ru", "uk", "be", "bg", "sr", "el"};
  return date->first.year <= REFORM && by_span_is_any(tokens->language, LANGUAGES, sizeof LANGUAGES / sizeof LANGUAGES[0]);
}

/* Whether the numbers may be Persian or Islamic. */
static bool is_open(const by_printed_date *date)
{
  return date->guessed && date->numeric && date->calendar == BY_PERSIAN;
}

/* Settles the calendar where the print leaves it open. */
static void settle_calendar(const by_issue_date *work, by_printed_date *date)
{
  if (is_open(date) && reads_better(date, BY_ISLAMIC_CIVIL)) {
    date->calendar = BY_ISLAMIC_CIVIL;
    date->weekday = 0;
  } else if (date->old_style && date->calendar == BY_GREGORIAN) {
    date->calendar = BY_JULIAN;
  } else if (date->calendar == BY_GREGORIAN && may_be_julian(&work->tokens, date)) {
    const bool julian = reads_better(date, BY_JULIAN);
    date->calendar = julian ? BY_JULIAN : BY_GREGORIAN;
    date->doubted = !julian && !has_right_weekday(date);
    date->guessed = date->doubted;
    /* What has decided is no witness any more. */
    date->weekday = 0;
  }
}

static void add_witness(by_issue_date *work, const by_printed_date *date)
{
  by_date_witness witness = {.date = *date};
  settle_calendar(work, &witness.date);
  if (is_foreign(&work->tokens, date) || !by_date_days(&witness.date, &witness.days)) {
    return;
  }
  work->found[work->count++] = witness;
}

/* A flat header between two lines of hyphens, as Markdown has it: the bytes up to the end of its last line. */
static size_t header_size(const by_text *text)
{
  static const char MARK[] = "---";
  if (!by_span_is(by_text_line(text, 0), MARK)) {
    return 0;
  }
  for (size_t i = 1; i < text->line_count && text->lines[i].offset < ZONE_BYTES; i++) {
    if (by_span_is(by_text_line(text, i), MARK)) {
      return text->lines[i - 1].offset + text->lines[i - 1].size;
    }
  }
  return 0;
}

/* The part of the text in which the date of issue is looked for. */
static by_span zone_of(const by_reading *reading)
{
  const by_blocks *blocks = &reading->issue->masthead;
  const by_span text = reading->text->bytes;
  const size_t header = header_size(reading->text);
  if (header != 0 || blocks->count == 0) {
    return by_span_slice(text, 0, header);
  }
  const by_block *first = &blocks->items[0];
  const by_block *last = &blocks->items[blocks->count - 1];
  size_t size = last->offset + last->size - first->offset;
  size = size > ZONE_BYTES ? ZONE_BYTES : size;
  while (first->offset + size < text.size && ((unsigned char)text.at[first->offset + size] & 0xC0) == 0x80) {
    size--;
  }
  return by_span_slice(text, first->offset, size);
}

bool by_issue_date_read_zone(by_issue_date *work, by_span zone)
{
  by_printed_date dates[BY_MOST_DATES];
  by_reading *reading = work->reading;
  const by_span language = reading->record->language.text;
  work->count = 0;
  if (!by_shadow_make(zone, reading->arena, &work->shadow) ||
      !by_date_tokens_make(&work->shadow, language, reading->arena, &work->tokens)) {
    return false;
  }
  take_numbers(work);
  const size_t count = by_dates_parse(&work->tokens, dates, BY_MOST_DATES);
  for (size_t i = 0; i < count; i++) {
    add_witness(work, &dates[i]);
  }
  for (size_t i = 0; i < work->count; i++) {
    look_around(work, &work->found[i]);
    weigh(&work->found[i]);
  }
  return true;
}

/* The line of a flat header whose key says that a date follows; empty where none does. */
static by_span dated_line(const by_reading *reading, size_t header)
{
  static const char *const KEYS[] = {"date:", "datum:", "fecha:", "data:", "дата:", "تاریخ:", "التاریخ:"};
  const by_text *text = reading->text;
  for (size_t i = 1; i < text->line_count && text->lines[i].offset < header; i++) {
    by_shadow line = {0};
    const bool made = by_shadow_make(by_text_line(text, i), reading->arena, &line);
    for (size_t j = 0; made && j < sizeof KEYS / sizeof KEYS[0]; j++) {
      if (by_span_starts(line.text, by_span_of(KEYS[j]))) {
        return line.source;
      }
    }
  }
  return by_span_of("");
}

bool by_issue_date_find(by_issue_date *work)
{
  const by_reading *reading = work->reading;
  const by_span dated = dated_line(reading, header_size(reading->text));
  if (dated.size != 0 && !by_issue_date_read_zone(work, dated)) {
    return false;
  }
  return work->count != 0 || by_issue_date_read_zone(work, zone_of(reading));
}

bool by_witnesses_agree(const by_date_witness *a, const by_date_witness *b)
{
  return a->date.calendar != b->date.calendar && by_date_agree(&a->days, &b->days);
}

bool by_witnesses_differ(const by_date_witness *a, const by_date_witness *b)
{
  return a->date.calendar != b->date.calendar && !by_date_agree(&a->days, &b->days);
}

/* Whether the rival could as well be the issue's date, and says something else. */
static bool is_rival(const by_date_witness *best, const by_date_witness *rival)
{
  enum { NEAR = 15 };
  return rival->date.calendar == best->date.calendar && !by_date_agree(&best->days, &rival->days) && rival->score + NEAR >= best->score;
}

/* The score, and what of other calendars speaks for it. */
static unsigned weight_of(const by_issue_date *work, const by_date_witness *witness)
{
  enum { AGREES = 10, WEEKDAY = 10 };
  unsigned weight = witness->score + (witness->weekday_right ? WEEKDAY : 0);
  for (size_t i = 0; i < work->count; i++) {
    weight += by_witnesses_agree(witness, &work->found[i]) ? AGREES : 0;
  }
  return weight;
}

bool by_witness_is_strong(const by_date_witness *a, const by_date_witness *b)
{
  const long first = a->days.first > b->days.first ? a->days.first : b->days.first;
  const long last = a->days.last < b->days.last ? a->days.last : b->days.last;
  const long length =
      a->days.last - a->days.first < b->days.last - b->days.first ? a->days.last - a->days.first : b->days.last - b->days.first;
  return length == 0 || (last - first + 1) * 2 > length;
}

/* Whether `other`, of an exact calendar, is the better statement: the lunar date contradicts it, or its month hardly touches the lunar one.
 */
static bool is_better(const by_issue_date *work, const by_date_witness *best, const by_date_witness *other)
{
  enum { NEAR = 10 };
  if (best->days.slack.before == 0 || other->days.slack.before != 0 || other->date.form != best->date.form ||
      other->score + NEAR < best->score) {
    return false;
  }
  if (by_witnesses_agree(best, other)) {
    return !by_witness_is_strong(best, other);
  }
  for (size_t i = 0; i < work->count; i++) {
    if (by_witnesses_agree(best, &work->found[i])) {
      return false;
    }
  }
  return true;
}

/* The best one, or a better statement of an exact calendar. */
static const by_date_witness *stated_best(const by_issue_date *work, const by_date_witness *best)
{
  for (size_t i = 0; i < work->count; i++) {
    if (is_better(work, best, &work->found[i])) {
      return &work->found[i];
    }
  }
  return best;
}

const by_date_witness *by_issue_date_choose(const by_issue_date *work)
{
  const by_date_witness *best = NULL;
  unsigned most = 0;
  for (size_t i = 0; i < work->count; i++) {
    const unsigned weight = weight_of(work, &work->found[i]);
    if (weight > most) {
      best = &work->found[i];
      most = weight;
    }
  }
  for (size_t i = 0; i < work->count && best != NULL; i++) {
    if (is_rival(best, &work->found[i])) {
      return NULL;
    }
  }
  return best == NULL ? NULL : stated_best(work, best);
}

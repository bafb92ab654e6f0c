/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates in the text of the articles: a day, or days from one to another, before the name of a month, with a year behind it or without. They
 * are dates of events; none is ever made the date of the issue. Persian texts only, so far. */
#include "read/reading.h"

#include "base/utf8.h"
#include "text/script.h"
#include "text/shadow.h"
#include "text/words.h"

#include <stdio.h>

enum { BEFORE_BYTES = 96, AFTER_BYTES = 40, MOST_STARTS = 8, LONGEST_MONTH = 24, SHORTEST_MONTH = 4 };

/* A list of runs that grows in the arena. */
typedef struct run_list {
  by_run *items;
  size_t count;
  size_t capacity;
} run_list;

typedef struct search {
  by_reading *reading;
  by_span block;
  run_list runs;
  bool failed;
} search;

/* The days before a month. */
typedef struct day_range {
  uint32_t first;
  uint32_t last;
  by_number_kind kind;
} day_range;

/* By which letters names of months end (a bit each, by the letter's last byte), and which of them belong to names that begin with a letter
 * (by its second byte): nearly all other words are left aside without a look at the table of months. */
enum { HEH = 1, DAL = 2, NOON_OR_CHEH = 4, REH = 8, TEH = 16, LAM = 32, SEEN = 64, YEH = 128 };
static const unsigned char MONTH_ENDS[256] = {
    [0x87] = HEH, [0xAF] = DAL,  [0x86] = NOON_OR_CHEH, [0xB1] = REH, [0xAA] = TEH,
    [0x84] = LAM, [0xB3] = SEEN, [0x8C] = YEH,          [0x8A] = YEH, [0x89] = YEH,
};
static const unsigned char MONTH_BEGINS[256] = {
    [0x98] = HEH | NOON_OR_CHEH,
    [0x81] = HEH | YEH | NOON_OR_CHEH,
    [0x85] = SEEN | NOON_OR_CHEH | HEH | DAL | REH,
    [0xA2] = LAM | TEH | NOON_OR_CHEH | REH,
    [0xA7] = LAM | TEH | REH | DAL,
    [0xB3] = REH,
    [0x86] = REH,
    [0xAF] = REH | YEH,
    [0xB4] = REH,
    [0xAA] = REH,
    [0xA8] = NOON_OR_CHEH,
    [0xAC] = YEH | NOON_OR_CHEH,
    [0xAE] = DAL,
};

static bool is_letter_byte(unsigned char byte)
{
  return byte >= 0xD8 && byte <= 0xDB;
}

/* For each second byte, the first bytes (bit 0: D8 ... bit 3: DB) with which it is punctuation or a digit. */
static const unsigned char NO_LETTER[256] = {
    [0x8C] = 1, [0x9B] = 1, [0x9F] = 1, [0xA0] = 2, [0xA1] = 2, [0xA2] = 2, [0xA3] = 2, [0xA4] = 2,
    [0xA5] = 2, [0xA6] = 2, [0xA7] = 2, [0xA8] = 2, [0xA9] = 2, [0xB0] = 8, [0xB1] = 8, [0xB2] = 8,
    [0xB3] = 8, [0xB4] = 8, [0xB5] = 8, [0xB6] = 8, [0xB7] = 8, [0xB8] = 8, [0xB9] = 8,
};

/* Whether the two bytes are a letter or mark of the Arabic block, neither punctuation nor a digit. */
static bool is_letter_pair(unsigned char first, unsigned char second)
{
  return is_letter_byte(first) && (NO_LETTER[second] >> (first & 3) & 1) == 0;
}

/* The bytes of the Arabic-script word at `offset`, with the joiners in it. */
static size_t word_size(by_span text, size_t offset)
{
  static const char ZWNJ[] = "\xE2\x80\x8C";
  const size_t joiner = sizeof ZWNJ - 1;
  size_t end = offset;
  while (end + 1 < text.size) {
    if (is_letter_pair((unsigned char)text.at[end], (unsigned char)text.at[end + 1])) {
      end += 2;
    } else if (text.size - end > joiner && memcmp(text.at + end, ZWNJ, joiner) == 0) {
      end += joiner;
    } else {
      break;
    }
  }
  return end - offset;
}

/* The month that this word of the source names, or NULL. */
static const by_month *month_of(by_span word)
{
  if (word.size < SHORTEST_MONTH || word.size > LONGEST_MONTH) {
    return NULL;
  }
  if ((MONTH_BEGINS[(unsigned char)word.at[1]] & MONTH_ENDS[(unsigned char)word.at[word.size - 1]]) == 0) {
    return NULL;
  }
  char folded[LONGEST_MONTH + 4];
  size_t size = 0;
  size_t offset = 0;
  while (offset < word.size) {
    const uint32_t code = by_shadow_fold(by_utf8_next(word, &offset));
    size += code == 0 ? 0 : by_utf8_put(code, folded + size);
  }
  return by_month_named((by_span){.at = folded, .size = size});
}

static bool read_day(by_span text, size_t *offset, day_range *days)
{
  enum { LAST_DAY = 31, DAY_DIGITS = 2 };
  by_number number = {0};
  if (!by_number_read(by_span_slice(text, *offset, text.size), &number) || number.kind == BY_NUMBER_ROMAN) {
    return false;
  }
  if (number.value == 0 || number.value > LAST_DAY || (number.kind == BY_NUMBER_DIGITS && number.size > DAY_DIGITS)) {
    return false;
  }
  *offset += number.size;
  days->last = number.value;
  days->kind = number.kind;
  return true;
}

/* Skips what may stand between the two days of a range; false where nothing of the kind stands there. */
static bool skip_to(by_span text, size_t *offset)
{
  static const char *const BETWEEN[] = {" تا ", " الی ", " لغایت ", " - ", "-", " – ", "–"};
  for (size_t i = 0; i < sizeof BETWEEN / sizeof BETWEEN[0]; i++) {
    const by_span between = by_span_of(BETWEEN[i]);
    if (by_span_starts(by_span_slice(text, *offset, text.size), between)) {
      *offset += between.size;
      return true;
    }
  }
  return false;
}

/* Whether all of `text` from `start` on is a day, or a range of days, and blanks. */
static bool read_days(by_span text, size_t start, day_range *days)
{
  size_t offset = start;
  if (!read_day(text, &offset, days)) {
    return false;
  }
  days->first = days->last;
  size_t next = offset;
  if (skip_to(text, &next) && read_day(text, &next, days)) {
    offset = next;
  }
  const size_t end = offset;
  while (offset < text.size && text.at[offset] == ' ') {
    offset++;
  }
  return offset == text.size && (offset > end || days->kind == BY_NUMBER_DIGITS) && days->first <= days->last;
}

/* Where the last words of the text begin, the last one first; gives how many. */
static size_t word_starts(by_span text, size_t starts[MOST_STARTS])
{
  static const char EDGES[] = {' ', '(', '-', '\n'};
  size_t count = 0;
  size_t offset = text.size;
  while (offset > 0 && count < MOST_STARTS) {
    offset--;
    const bool edge = offset == 0 || memchr(EDGES, text.at[offset - 1], sizeof EDGES) != NULL;
    if (edge && memchr(EDGES, text.at[offset], sizeof EDGES) == NULL) {
      starts[count++] = offset;
    }
  }
  return count;
}

/* The longest range of days that ends `before`: tried from each of its last words, the farthest first. */
static size_t find_days(by_span before, day_range *days)
{
  size_t starts[MOST_STARTS];
  size_t count = word_starts(before, starts);
  while (count > 0) {
    count--;
    if (read_days(before, starts[count], days)) {
      return starts[count];
    }
  }
  return BY_NOWHERE;
}

/* The plausible year behind a month; `*size` is the bytes of `text` up to its end, 0 where there is none. */
static uint32_t find_year(by_span text, size_t *size)
{
  static const char *const BETWEEN[] = {" ماه سال ", " ماه ", " سال ", " ", ""};
  *size = 0;
  for (size_t i = 0; i < sizeof BETWEEN / sizeof BETWEEN[0]; i++) {
    const by_span between = by_span_of(BETWEEN[i]);
    by_number number = {0};
    if (!by_span_starts(text, between) || !by_number_read(by_span_slice(text, between.size, text.size), &number)) {
      continue;
    }
    const bool plausible = (number.value >= 1250 && number.value <= 1500) || (number.value >= 1700 && number.value <= 2100);
    if (number.kind == BY_NUMBER_DIGITS && plausible) {
      *size = between.size + number.size;
      return number.value;
    }
  }
  return 0;
}

static unsigned longest_month(const by_month *month)
{
  static const unsigned GREGORIAN[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  enum { LONG_MONTHS = 6 };
  if (by_span_is(by_span_of(month->calendar), "gregory")) {
    return GREGORIAN[month->number - 1];
  }
  return month->number <= LONG_MONTHS ? 31 : 30;
}

static by_span date_value(by_arena *arena, const by_month *month, const day_range *days, uint32_t year)
{
  char head[16] = "-";
  char room[128];
  if (year != 0 && snprintf(head, sizeof head, "%04lu", (unsigned long)year) < 0) {
    return (by_span){0};
  }
  int size = 0;
  if (days->first == days->last) {
    size = snprintf(room, sizeof room, "%s-%02u-%02lu", head, month->number, (unsigned long)days->first);
  } else {
    size = snprintf(room, sizeof room, "%s-%02u-%02lu/%s-%02u-%02lu", head, month->number, (unsigned long)days->first, head, month->number,
                    (unsigned long)days->last);
  }
  by_span copy = {0};
  return size > 0 && by_arena_copy(arena, (by_span){.at = room, .size = (size_t)size}, &copy) ? copy : (by_span){0};
}

static bool add_run(by_arena *arena, run_list *list, by_run run)
{
  if (list->count == list->capacity) {
    const size_t capacity = list->capacity == 0 ? 8 : list->capacity * 2;
    by_run *items = by_arena_take(arena, capacity, sizeof *items);
    if (items == NULL) {
      return false;
    }
    if (list->count != 0) {
      memcpy(items, list->items, list->count * sizeof *items);
    }
    list->items = items;
    list->capacity = capacity;
  }
  list->items[list->count++] = run;
  return true;
}

/* A slice of the block that ends at `end` and has at most `most` bytes, cut at a character. */
static by_span before_of(by_span block, size_t end, size_t most)
{
  size_t start = end > most ? end - most : 0;
  while (start < end && ((unsigned char)block.at[start] & 0xC0) == 0x80) {
    start++;
  }
  return by_span_slice(block, start, end - start);
}

static by_span after_of(by_span block, size_t start, size_t most)
{
  by_span after = by_span_slice(block, start, most);
  while (after.size != 0 && start + after.size < block.size && ((unsigned char)block.at[start + after.size] & 0xC0) == 0x80) {
    after.size--;
  }
  return after;
}

/* Adds the date whose month is this word of the block, if a day stands before it. */
static void take_month(search *work, const by_month *month, size_t offset, size_t size)
{
  by_shadow before = {0};
  by_shadow after = {0};
  by_arena *arena = work->reading->arena;
  if (!by_shadow_make(before_of(work->block, offset, BEFORE_BYTES), arena, &before) ||
      !by_shadow_make(after_of(work->block, offset + size, AFTER_BYTES), arena, &after)) {
    work->failed = true;
    return;
  }
  day_range days = {0};
  const size_t start = find_days(before.text, &days);
  if (start == BY_NOWHERE || days.last > longest_month(month) || (month->common_word && days.kind == BY_NUMBER_CARDINAL)) {
    return;
  }
  size_t behind = 0;
  const uint32_t year = find_year(after.text, &behind);
  const by_span first = by_shadow_source(&before, by_span_slice(before.text, start, before.text.size));
  const by_span last = by_shadow_source(&after, by_span_slice(after.text, 0, behind));
  const char *end = behind == 0 ? work->block.at + offset + size : last.at + last.size;
  const by_run run = {.kind = BY_RUN_DATE,
                      .offset = (size_t)(first.at - work->reading->text->bytes.at),
                      .size = (size_t)(end - first.at),
                      .value = date_value(arena, month, &days, year),
                      .calendar = by_span_of(month->calendar)};
  work->failed = work->failed || run.value.size == 0 || !add_run(arena, &work->runs, run);
}

static void search_block(search *work)
{
  const by_span text = work->block;
  size_t offset = 0;
  while (offset < text.size && !work->failed) {
    if (!is_letter_byte((unsigned char)text.at[offset])) {
      offset++;
      continue;
    }
    const size_t size = word_size(text, offset);
    const by_span word = {.at = text.at + offset, .size = size};
    const by_month *month = month_of(word);
    if (month != NULL) {
      take_month(work, month, offset, size);
    }
    offset += size == 0 ? 2 : size;
  }
}

static bool set_events(by_reading *reading, const run_list *all)
{
  by_value *events = by_arena_take(reading->arena, all->count, sizeof *events);
  if (events == NULL) {
    return false;
  }
  for (size_t i = 0; i < all->count; i++) {
    const by_run *run = &all->items[i];
    const by_span piece = by_span_slice(reading->text->bytes, run->offset, run->size);
    events[i] = by_value_read(reading->text, BY_READS_DATE_EVENT, piece, run->value);
  }
  reading->record->events = events;
  reading->record->event_count = all->count;
  return true;
}

static bool read_article(search *work, const by_blocks *blocks, run_list *all)
{
  for (size_t i = 0; i < blocks->count && !work->failed; i++) {
    by_block *block = &blocks->items[i];
    work->block = by_span_slice(work->reading->text->bytes, block->offset, block->size);
    work->runs.count = 0;
    search_block(work);
    if (work->runs.count != 0 && !by_block_add_runs(work->reading->arena, block, work->runs.items, work->runs.count)) {
      return false;
    }
    for (size_t j = 0; j < work->runs.count; j++) {
      if (!add_run(work->reading->arena, all, work->runs.items[j])) {
        return false;
      }
    }
  }
  return !work->failed;
}

by_status by_dates_read(by_reading *reading)
{
  const by_span language = reading->record->language.text;
  if (language.size != 0 && by_direction_of_language(language) == BY_LTR) {
    return BY_OK;
  }
  search work = {.reading = reading};
  run_list all = {0};
  for (size_t i = 0; i < reading->issue->article_count; i++) {
    if (!read_article(&work, &reading->issue->articles[i].blocks, &all)) {
      return BY_ENVIRONMENT;
    }
  }
  return set_events(reading, &all) ? BY_OK : BY_ENVIRONMENT;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* The search goes from word to word; at each it looks whether a cue begins there. What one cue has taken the next does not get. */
#include "read/cues.h"

#include "base/ascii.h"
#include "base/utf8.h"

/* What the search has found so far. */
typedef struct search {
  const by_shadow *line;
  by_cue_hit *hits;
  size_t most;
  size_t count;
  size_t claimed; /* bytes of the line up to the end of the last cue and its number */
} search;

/* Whether the row's word stands at `offset` and ends there or before a digit. */
static bool stands_at(by_span text, size_t offset, const by_cue *row)
{
  const by_span word = by_span_of(row->word);
  size_t end = offset + word.size;
  if (!by_span_starts(by_span_from(text, offset), word)) {
    return false;
  }
  return end >= text.size || by_is_digit(text.at[end]) || !by_word_letter(by_utf8_next(text, &end));
}

/* The letters at `offset`, or the one sign there that is none. */
static by_span first_word(by_span text, size_t offset)
{
  const by_span word = by_word_letters(by_span_from(text, offset));
  size_t end = offset;
  if (word.size == 0 && offset < text.size) {
    (void)by_utf8_next(text, &end);
  }
  return word.size == 0 ? by_span_slice(text, offset, end - offset) : word;
}

const by_cue *by_cue_begins(by_span text, size_t offset)
{
  const by_cue *longest = NULL;
  const by_span word = first_word(text, offset);
  const by_cue *row = NULL;
  for (size_t i = by_cue_first(word); (row = by_cue_at(i)) != NULL && by_span_starts(by_span_of(row->word), word); i++) {
    longest = stands_at(text, offset, row) ? row : longest;
  }
  return longest;
}

static void add(search *work, by_cue_hit hit)
{
  if (work->count < work->most) {
    work->hits[work->count++] = hit;
  }
}

/* The number of a house is none of an issue; behind the word for an office only other cues are stronger. */
static void heed_address(by_span before, by_cue_hit *hit)
{
  enum { BELOW_CUES = 3 };
  const by_cue_address address = hit->field == BY_CUE_ISSUE ? by_cue_address_before(before) : BY_NO_ADDRESS;
  hit->field = address == BY_STREET ? BY_CUE_ADDRESS : hit->field;
  hit->rank = address == BY_OFFICE && hit->rank < BELOW_CUES ? BELOW_CUES : hit->rank;
}

/* Fills the hit with the number of the cue at `offset`, before it or behind it; gives the byte where both end, 0 where it has none. */
static size_t number_of(const search *work, const by_cue *row, size_t offset, by_cue_hit *hit)
{
  enum { FIRST_YEAR = 1250 };
  const by_shadow *line = work->line;
  const size_t end = offset + by_span_of(row->word).size;
  by_cue_hit before = *hit;
  by_cue_hit behind = *hit;
  const by_span free = by_span_slice(line->text, work->claimed, offset - work->claimed);
  const bool ordinal = row->before != BY_CUE_NOT && by_cue_number_before(line, row, free, &before);
  const size_t reach = ordinal && before.first < FIRST_YEAR ? 0 : by_cue_number_behind(line, row, end, &behind);
  *hit = reach != 0 ? behind : before;
  heed_address(free, hit);
  return reach != 0 ? reach : ordinal ? end : 0;
}

/* The number in digits between the bracket at `open` and the one that closes it; 0 where no such one stands there. */
static uint32_t in_brackets(by_span text, size_t open, by_number *number)
{
  if (open >= text.size || text.at[open] != '(' || !by_number_read(by_span_from(text, open + 1), number)) {
    return 0;
  }
  const size_t close = open + 1 + number->size;
  return number->kind == BY_NUMBER_DIGITS && close < text.size && text.at[close] == ')' ? number->value : 0;
}

/* "12 (345)": a larger number in brackets behind that of the issue counts all issues; it is no year. Gives the byte behind it. */
static size_t take_running(search *work, size_t end)
{
  enum { YEARS_FIRST = 1250, YEARS_LAST = 2100 };
  const by_span text = work->line->text;
  const by_cue_hit *issue = &work->hits[work->count - 1];
  const size_t open = end < text.size && text.at[end] == ' ' ? end + 1 : end;
  by_number number = {0};
  const uint32_t value = in_brackets(text, open, &number);
  if (value <= issue->last || (value >= YEARS_FIRST && value <= YEARS_LAST)) {
    return end;
  }
  const by_span source = by_shadow_source(work->line, by_span_slice(text, open + 1, number.size));
  add(work, (by_cue_hit){.field = BY_CUE_RUNNING, .rank = 2, .cue = issue->cue, .number = source, .first = value, .last = value});
  return open + 1 + number.size + 1;
}

/* "15:2", "15(2)": the issue right behind the number of the volume, nothing between them. Gives the byte behind it. */
static size_t take_part(search *work, size_t end)
{
  enum { RANK = 3 };
  const by_span text = work->line->text;
  const by_cue_hit *volume = &work->hits[work->count - 1];
  const bool joined = end + 1 < text.size && (text.at[end] == ':' || text.at[end] == '(') && by_is_digit(text.at[end + 1]);
  by_cue_hit hit = {.field = BY_CUE_ISSUE, .rank = RANK, .cue = volume->cue};
  const size_t size = joined ? by_number_span(by_span_from(text, end + 1), &hit.first, &hit.last) : 0;
  const size_t close = end + 1 + size;
  if (size == 0 || (text.at[end] == '(' && (close >= text.size || text.at[close] != ')'))) {
    return end;
  }
  hit.number = by_shadow_source(work->line, by_span_slice(text, end + 1, size));
  add(work, hit);
  return close;
}

/* Takes the cue at `offset` with its number and what goes with that; false where none stands there. */
static bool take_at(search *work, size_t offset)
{
  const by_span text = work->line->text;
  const by_cue *row = by_cue_begins(text, offset);
  if (row == NULL) {
    return false;
  }
  by_cue_hit hit = {.field = row->field, .rank = row->rank};
  hit.cue = by_shadow_source(work->line, by_span_slice(text, offset, by_span_of(row->word).size));
  size_t end = number_of(work, row, offset, &hit);
  if (end == 0) {
    return false;
  }
  add(work, hit);
  if (end > offset + by_span_of(row->word).size) {
    end = hit.field == BY_CUE_ISSUE ? take_running(work, end) : hit.field == BY_CUE_VOLUME ? take_part(work, end) : end;
  }
  work->claimed = end;
  return true;
}

/* Leaves out the weak hits that no other field's stands beside. */
static size_t without_lone(by_cue_hit *hits, size_t count)
{
  size_t kept = 0;
  bool several = false;
  for (size_t i = 1; i < count; i++) {
    several = several || hits[i].field != hits[0].field;
  }
  for (size_t i = 0; i < count; i++) {
    if (several || hits[i].rank < BY_CUE_WEAK) {
      hits[kept++] = hits[i];
    }
  }
  return kept;
}

size_t by_cues_find(const by_shadow *line, by_cue_hit *hits, size_t most)
{
  search work = {.line = line, .hits = hits, .most = most};
  size_t offset = 0;
  bool inside = false;
  while (offset < line->text.size && work.count < most) {
    const bool sign = line->text.at[offset] == '#';
    if ((!inside || sign) && take_at(&work, offset)) {
      offset = work.claimed;
    } else {
      inside = by_word_letter(by_utf8_next(line->text, &offset));
    }
  }
  return without_lone(hits, work.count);
}

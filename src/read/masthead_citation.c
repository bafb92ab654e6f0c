/* SPDX-License-Identifier: BSD-2-Clause */
/* A first line in the form of a citation: "NAME 11 (1858), Heft 1", "NAME 3(9), May 1930". The number before the bracket is the volume's,
 * that in it the issue's where it is no year. */
#include "read/masthead.h"

#include "base/ascii.h"

enum { DIGITS = 3, MOST_VOLUME = 300 };

/* Where the one to three digits begin that end at byte `end`, behind a blank and words; BY_NOWHERE where there are none. */
static size_t number_before(by_span text, size_t end)
{
  size_t start = end;
  while (start > 0 && end - start < DIGITS && by_is_digit(text.at[start - 1])) {
    start--;
  }
  return start < end && start > 1 && text.at[start - 1] == ' ' && !by_is_digit(text.at[start - 2]) ? start : BY_NOWHERE;
}

static by_cue_hit hit_of(const by_shadow *line, by_span digits, by_cue_field field)
{
  by_number number = {0};
  const bool read = by_number_read(digits, &number);
  const by_span source = by_shadow_source(line, digits);
  const uint32_t value = read ? number.value : 0;
  return (by_cue_hit){.field = field, .rank = 2, .cue = source, .number = source, .first = value, .last = value};
}

/* The digits between the bracket at `open` and the one that closes it; empty where there are no such ones. */
static by_span in_brackets(by_span text, size_t open)
{
  const size_t end = open + 1 + by_digits_from(text, open + 1);
  return by_span_slice(text, open + 1, end + 1 < text.size && text.at[end] == ')' ? end - open - 1 : 0);
}

size_t by_masthead_citation(const by_shadow *line, by_cue_hit hits[2])
{
  const by_span text = line->text;
  const size_t open = by_span_find(text, by_span_of("("));
  if (open == BY_NOWHERE || open == 0) {
    return 0;
  }
  const size_t end = open - (text.at[open - 1] == ' ' ? 1 : 0);
  const size_t start = number_before(text, end);
  const by_span inside = in_brackets(text, open);
  if (start == BY_NOWHERE || inside.size == 0) {
    return 0;
  }
  hits[0] = hit_of(line, by_span_slice(text, start, end - start), BY_CUE_VOLUME);
  hits[1] = hit_of(line, inside, BY_CUE_ISSUE);
  if (hits[0].first == 0 || hits[0].first > MOST_VOLUME || hits[1].first == 0) {
    return 0;
  }
  return by_year_is_plausible(hits[1].first) ? 1 : 2;
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* What a line of a masthead tells by itself: whether a date stands in it. */
#include "read/masthead.h"

#include "base/ascii.h"
#include "base/utf8.h"

bool by_year_is_plausible(uint32_t number)
{
  return (number >= 1250 && number <= 1500) || (number >= 1600 && number <= 2100);
}

static bool is_year(by_span text)
{
  by_number number = {0};
  const by_span word = by_title_trim(text);
  return by_number_read(word, &number) && number.kind == BY_NUMBER_DIGITS && number.size == word.size && by_year_is_plausible(number.value);
}

/* Whether the name of a month stands in the text; `common`: one that means something else, too. */
static bool has_month(by_span text, bool common)
{
  bool inside = false;
  for (size_t offset = 0; offset < text.size;) {
    const by_span rest = by_span_from(text, offset);
    const by_span letters = inside ? by_span_of("") : by_word_letters(rest);
    const by_month *month = letters.size == 0 ? NULL : by_month_named(letters);
    if (month != NULL && (common || !month->common_word)) {
      return true;
    }
    inside = by_word_letters(rest).size != 0;
    (void)by_utf8_next(text, &offset);
  }
  return false;
}

/* What stands in the line of digits. */
typedef struct digits {
  bool any;
  bool year;    /* four together that may be a year */
  bool numeric; /* three numbers that a stroke, a hyphen or a full stop joins, and one of them is such a year */
} digits;

/* Numbers that touch one another, with a mark between them. */
typedef struct chain {
  size_t numbers;
  size_t end;
  bool year;
} chain;

/* Adds the number at `offset` to the chain before it, or begins a new one. */
static void add_to_chain(chain *numbers, by_span text, size_t offset, by_span figures)
{
  static const char BETWEEN[] = {'/', '-', '.'};
  by_number number = {0};
  const bool touches =
      numbers->numbers != 0 && offset == numbers->end + 1 && memchr(BETWEEN, text.at[numbers->end], sizeof BETWEEN) != NULL;
  const bool year = by_number_read(figures, &number) && figures.size == 4 && by_year_is_plausible(number.value);
  *numbers =
      (chain){.numbers = touches ? numbers->numbers + 1 : 1, .end = offset + figures.size, .year = year || (touches && numbers->year)};
}

static digits digits_of(by_span text)
{
  enum { DATE = 3 };
  digits found = {.any = false};
  chain numbers = {0};
  for (size_t offset = 0; offset < text.size; offset++) {
    const size_t size = by_digits_from(text, offset);
    if (size == 0) {
      continue;
    }
    add_to_chain(&numbers, text, offset, by_span_slice(text, offset, size));
    found =
        (digits){.any = true, .year = found.year || numbers.year, .numeric = found.numeric || (numbers.numbers == DATE && numbers.year)};
    offset += size - 1;
  }
  return found;
}

bool by_masthead_line_is_date(const by_masthead_line *line)
{
  const by_span text = line->shadow.text;
  const digits found = digits_of(text);
  const bool words = by_span_find(text, by_span_of("هزار و")) != BY_NOWHERE;
  return found.numeric || ((found.any || words) && has_month(text, found.year)) || is_year(text);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of days, of which Arabic has some, and ordinals in words of languages whose numbers the tokens do not have. */
#include "read/date_day_names.h"

#include "text/number_names.h"

/* The first, the middle and the last day of a month have names in Arabic. */
static uint32_t named_day(const by_date_token *token)
{
  static const struct {
    const char *word;
    uint32_t day;
  } NAMES[] = {{"غرة", 1}, {"غره", 1}, {"غرّة", 1}, {"منتصف", 15}, {"سلخ", 29}};
  for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
    if (by_date_is(token, NAMES[i].word)) {
      return NAMES[i].day;
    }
  }
  return 0;
}

/* The day that words of other languages than Persian name, up to the token before `end`: "the twenty-first of May"; 0 for none. In Arabic
 * it must be linked to its month. */
static uint32_t day_in_words(const by_date_tokens *tokens, size_t end, bool linked, size_t *start)
{
  enum { LONGEST = 3, DAYS = 31 };
  const by_date_token *last = &tokens->items[end - 1];
  const unsigned char first = (unsigned char)last->text.at[0];
  if (last->kind != BY_DATE_WORD || (first >= 0xD8 && !linked)) {
    return 0;
  }
  uint32_t day = 0;
  for (size_t i = 1; i <= LONGEST && i <= end; i++) {
    const by_date_token *token = &tokens->items[end - i];
    const by_span text = {.at = token->text.at, .size = (size_t)(last->text.at - token->text.at) + last->text.size};
    by_number number = {0};
    const bool whole = by_number_named(text, &number) && number.size == text.size;
    if (whole && number.kind == BY_NUMBER_ORDINAL && number.value <= DAYS) {
      day = number.value;
      *start = end - i;
    }
  }
  return day;
}

uint32_t by_date_day_named(const by_date_tokens *tokens, size_t end, bool linked, size_t *start)
{
  const uint32_t named = named_day(&tokens->items[end - 1]);
  *start = end - 1;
  return named != 0 ? named : day_in_words(tokens, end, linked, start);
}

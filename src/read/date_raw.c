/* SPDX-License-Identifier: BSD-2-Clause */
/* A record tells more than its value: the printed form may name the day of the week, or other calendars. */
#include "read/date_raw.h"

size_t by_date_raw(by_span raw, by_span language, by_arena *arena, by_printed_date *dates, size_t most)
{
  by_shadow shadow = {0};
  by_date_tokens tokens = {0};
  if (!by_shadow_make(raw, arena, &shadow) || !by_date_tokens_make(&shadow, language, arena, &tokens)) {
    return 0;
  }
  return by_dates_parse(&tokens, dates, most);
}

/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the masthead has no date, or none was found: a short line further down that has both the number of an issue or volume and a date,
 * and little besides, or a line that is only a date, near one with such a number, or only a year, at the top. What is found there is less
 * sure. */
#include "read/cues.h"
#include "read/issue_date.h"

#include "base/utf8.h"

enum { MOST_LINES = 250, MOST_LOOKS = 24, MOST_BYTES = 160, NEAR = 6, FEW_WORDS = 6, YEAR_LINES = 16 };

/* Whether four decimal digits stand together. */
static bool has_year(by_span text)
{
  enum { DIGITS = 4 };
  size_t run = 0;
  size_t offset = 0;
  while (offset < text.size && run < DIGITS) {
    run = by_digit_value(by_utf8_next(text, &offset)) < 0 ? 0 : run + 1;
  }
  return run >= DIGITS;
}

static bool is_short(by_span line)
{
  return line.size != 0 && line.size <= MOST_BYTES;
}

/* Whether a number of an issue or volume stands on one of the lines around. */
static bool number_near(const by_reading *reading, size_t index)
{
  const by_text *text = reading->text;
  const size_t first = index > NEAR ? index - NEAR : 0;
  for (size_t i = first; i < text->line_count && i <= index + NEAR; i++) {
    by_shadow shadow = {0};
    by_cue_hit hit = {0};
    const by_span line = by_text_line(text, i);
    const bool readable = is_short(line) && by_shadow_make(line, reading->arena, &shadow);
    if (readable && by_cues_find(&shadow, &hit, 1) != 0 && hit.rank == 1) {
      return true;
    }
  }
  return false;
}

/* Whether a date of the zone is likely to be that of the issue. */
static bool is_likely(const by_issue_date *work, size_t index)
{
  for (size_t i = 0; i < work->count; i++) {
    const by_date_witness *found = &work->found[i];
    if (found->date.form == BY_FORM_YEAR && index < YEAR_LINES) {
      return true;
    }
    if (found->on_number && found->words <= FEW_WORDS && found->date.form != BY_FORM_YEAR) {
      return true;
    }
    if (found->alone && found->date.form == BY_FORM_DAY && number_near(work->reading, index)) {
      return true;
    }
  }
  return false;
}

bool by_issue_date_find_far(by_issue_date *work)
{
  const by_text *text = work->reading->text;
  size_t looks = 0;
  for (size_t i = 0; i < text->line_count && i < MOST_LINES && looks < MOST_LOOKS; i++) {
    const by_span line = by_text_line(text, i);
    if (!is_short(line) || !has_year(line)) {
      continue;
    }
    looks++;
    if (!by_issue_date_read_zone(work, line)) {
      return false;
    }
    if (is_likely(work, i)) {
      work->far = true;
      return true;
    }
  }
  work->count = 0;
  return true;
}

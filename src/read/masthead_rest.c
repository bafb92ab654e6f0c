/* SPDX-License-Identifier: BSD-2-Clause */
/* What of a masthead stands below its last line in groups of its own: the date, the price, who publishes. None of it waits for a text. */
#include "read/date_era.h"
#include "read/imprint_words.h"
#include "read/masthead.h"

enum {
  MOST_GROUPS = 4,
  MOST_LINES = 3,  /* of a group */
  MOST_WIDTH = 90, /* columns */
  ENOUGH = 2       /* what the words of an imprint must weigh */
};

/* Whether the token is a word that only stands between the parts of a date. */
static bool joins_a_date(const by_date_token *token)
{
  static const char *const WORDS[] = {"of", "the", "le", "de", "du", "den", "der", "am", "a", "d", "ce", "از", "في", "فی", NULL};
  return token->kind == BY_DATE_MARK || (token->kind == BY_DATE_WORD && (token->glued || by_date_is_one(token, WORDS)));
}

/* Whether the line is a date, with the day of the week and the era or without, and nothing else. */
static bool is_only_a_date(const by_shadow *line, by_arena *arena, bool *date)
{
  by_date_tokens tokens = {0};
  bool month = false;
  bool number = false;
  *date = false;
  if (!by_date_tokens_make(line, by_span_of(""), arena, &tokens)) {
    return false;
  }
  for (size_t i = 0; i < tokens.count;) {
    const by_date_token *token = &tokens.items[i];
    size_t behind = i;
    month = month || token->kind == BY_DATE_MONTH;
    number = number || token->kind == BY_DATE_NUMBER;
    if (by_era_at(&tokens, &behind) == BY_ERA_NONE) {
      if (token->kind == BY_DATE_WORD && !joins_a_date(token)) {
        return true;
      }
      behind = i + 1;
    }
    i = behind;
  }
  *date = month && number;
  return true;
}

/* What a line of a group below the masthead is. */
typedef enum line_kind { LINE_OTHER, LINE_DATE, LINE_IMPRINT } line_kind;

/* An imprint may go on in small letters on the line below. False where memory is short. */
static bool kind_of(by_reading *reading, const by_piece *piece, line_kind above, line_kind *kind)
{
  by_shadow line = {0};
  bool date = false;
  if (!by_shadow_make(by_piece_text(reading->text, piece), reading->arena, &line) || !is_only_a_date(&line, reading->arena, &date)) {
    return false;
  }
  const bool goes_on = above == LINE_IMPRINT && line.text.size != 0 && line.text.at[0] == line.source.at[0];
  const bool imprint = goes_on || by_imprint_weight(&line) >= ENOUGH;
  *kind = date ? LINE_DATE : imprint ? LINE_IMPRINT : LINE_OTHER;
  return true;
}

/* Whether the group may stand in a masthead below its last line. */
static bool is_furniture(by_reading *reading, size_t first, size_t end, bool *furniture)
{
  const by_piece *pieces = reading->layout.pieces;
  line_kind kind = LINE_OTHER;
  *furniture = pieces[end - 1].end_line - pieces[first].line < MOST_LINES;
  for (size_t i = first; i < end && *furniture; i++) {
    if (!kind_of(reading, &pieces[i], kind, &kind)) {
      return false;
    }
    *furniture = kind != LINE_OTHER && pieces[i].kind == BY_PIECE_TEXT && pieces[i].width <= MOST_WIDTH;
  }
  return true;
}

static size_t group_end(const by_layout *layout, size_t first)
{
  size_t end = first + 1;
  while (end < layout->count && layout->pieces[end].gap == 0) {
    end++;
  }
  return end;
}

bool by_masthead_rest(by_reading *reading, size_t *pieces)
{
  const by_layout *layout = &reading->layout;
  size_t at = *pieces;
  for (size_t groups = 0; groups < MOST_GROUPS && at < layout->count; groups++) {
    bool furniture = layout->pieces[at].kind == BY_PIECE_RULE;
    const size_t end = furniture ? at + 1 : group_end(layout, at);
    const bool rule = furniture;
    if (!rule && !is_furniture(reading, at, end, &furniture)) {
      return false;
    }
    if (!furniture || end == layout->count) {
      break;
    }
    at = end;
    *pieces = rule ? *pieces : end;
  }
  return true;
}

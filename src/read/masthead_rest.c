/* SPDX-License-Identifier: BSD-2-Clause */
/* What of a masthead stands below its last number: the date, the price, who edits and publishes. None of it waits for a text. */
#include "base/ascii.h"
#include "read/date_era.h"
#include "read/head_words.h"
#include "read/imprint_words.h"
#include "read/masthead.h"

enum {
  MOST_LINES = 8,
  MOST_WIDTH = 90, /* columns */
  MOST_WORDS = 6,  /* of a line that says who makes it, or how often it comes */
  ENOUGH = 2       /* what the words of an imprint must weigh */
};

/* Whether the token is a word that only stands between the parts of a date. */
static bool joins_a_date(const by_date_token *token)
{
  static const char *const WORDS[] = {"of", "the", "le", "de", "du", "den", "der", "am", "a", "d", "ce", "از", "في", "فی", NULL};
  return token->kind == BY_DATE_MARK || (token->kind == BY_DATE_WORD && (token->glued || by_date_is_one(token, WORDS)));
}

/* How many tokens at the start are the place that a date begins with: "Berlin, 12. Juni 1911". */
static size_t place_before(const by_date_tokens *tokens)
{
  return tokens->count > 2 && tokens->items[0].kind == BY_DATE_WORD && by_date_is(&tokens->items[1], ",") ? 2 : 0;
}

/* Whether the line is a date, with the day of the week and the era or without, and nothing else but, where the masthead is not `dated` yet,
 * its place: a second date with a place is rather the dateline of an article. False where memory is short. */
static bool is_only_a_date(const by_shadow *line, by_arena *arena, bool dated, bool *date)
{
  by_date_tokens tokens = {0};
  bool month = false;
  bool number = false;
  *date = false;
  if (!by_date_tokens_make(line, by_span_of(""), arena, &tokens)) {
    return false;
  }
  for (size_t i = dated ? 0 : place_before(&tokens); i < tokens.count;) {
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

/* Whether one of the words stands in the line; `at_its_head`: at the start of it. */
static bool has_one(by_span line, const char *const *words, bool at_its_head)
{
  for (size_t i = 0; words[i] != NULL; i++) {
    const size_t at = by_span_find(line, by_span_of(words[i]));
    if (at == 0 || (at != BY_NOWHERE && !at_its_head && line.at[at - 1] == ' ')) {
      return true;
    }
  }
  return false;
}

/* Whether the line is a price in figures or in coins, or says who makes the periodical or how often it comes. */
static bool is_notice(by_span line)
{
  static const char *const PRICES[] = {"price ", "price:", "prix ", "prix:", "preis ", "preis:", "قیمت ",
                                       "قیمت:",  "بها",    "ثمن",   "نرخ",   "цена",   NULL};
  static const char *const COINS[] = {"ریال",  "تومان", "قران",  "شاهی",  "افغانی", "دینار",  "درهم", "قرش",     "لیرة",
                                      "روپیه", "cent",  "penny", "pence", "frs.",   "francs", "mark", "pfennig", NULL};
  static const char *const RHYTHMS[] = {"منتشر میشود",      "تصدر",         "erscheint", "paraissant", "paraît", "published every",
                                        "published weekly", "issued every", "utkommer",  "verschijnt", NULL};
  static const char *const MAKERS[] = {"زیر نظر ",          "به سردبیری",        "باشراف",   "تحت اشراف", "edited by", "conducted by",
                                       "herausgegeben von", "sous la direction", "redaktör", NULL};
  return (has_one(line, PRICES, true) && (by_has_digit(line) || has_one(line, COINS, false))) ||
         (by_word_count(line) <= MOST_WORDS && (has_one(line, RHYTHMS, false) || has_one(line, MAKERS, true)));
}

/* Whether the line tells who makes the periodical and how, and is not the head of what its editor writes. */
static bool is_imprint(const by_shadow *line)
{
  return !by_line_is_section(line) && (by_imprint_weight(line) >= ENOUGH || is_notice(line->text));
}

/* What a line below the masthead is. */
typedef enum line_kind { LINE_OTHER, LINE_DATE, LINE_IMPRINT } line_kind;

/* Whether the line goes on in small letters of a script that has capitals. */
static bool goes_on(const by_shadow *line)
{
  return line->text.size != 0 && line->text.at[0] >= 'a' && line->text.at[0] <= 'z' && line->source.at[0] == line->text.at[0];
}

/* What the masthead has so far. */
typedef struct state {
  bool dated;
  line_kind above; /* the line above */
} state;

/* False where memory is short. */
static bool kind_of(by_reading *reading, const by_piece *piece, const state *so_far, line_kind *kind)
{
  by_shadow line = {0};
  bool date = false;
  *kind = LINE_OTHER;
  if (piece->kind != BY_PIECE_TEXT || piece->width > MOST_WIDTH) {
    return true;
  }
  if (!by_shadow_make(by_piece_text(reading->text, piece), reading->arena, &line) ||
      !is_only_a_date(&line, reading->arena, so_far->dated, &date)) {
    return false;
  }
  if (date) {
    *kind = LINE_DATE;
  } else if (is_imprint(&line) || (so_far->above == LINE_IMPRINT && goes_on(&line))) {
    *kind = LINE_IMPRINT;
  }
  return true;
}

bool by_masthead_rest(by_reading *reading, bool dated, size_t *pieces)
{
  const by_layout *layout = &reading->layout;
  state so_far = {.dated = dated};
  for (size_t i = *pieces, lines = 0; i + 1 < layout->count && lines < MOST_LINES; i++) {
    if (layout->pieces[i].kind == BY_PIECE_RULE) {
      continue;
    }
    line_kind kind = LINE_OTHER;
    if (!kind_of(reading, &layout->pieces[i], &so_far, &kind)) {
      return false;
    }
    if (kind == LINE_OTHER) {
      break;
    }
    so_far = (state){.dated = so_far.dated || kind == LINE_DATE, .above = kind};
    lines++;
    *pieces = i + 1;
  }
  return true;
}

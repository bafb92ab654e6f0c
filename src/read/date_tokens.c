/* SPDX-License-Identifier: BSD-2-Clause */
/* Each token is the longest that can stand at its place. "Wa" before the name of a month, written as one word, is a token of its own. */
#include "read/date_tokens.h"

#include "base/ascii.h"
#include "base/utf8.h"

enum { WEEK = 7, SATURDAY = 6 };

bool by_date_is(const by_date_token *token, const char *text)
{
  return (token->kind == BY_DATE_WORD || token->kind == BY_DATE_MARK) && by_span_is(token->text, text);
}

bool by_date_is_one(const by_date_token *token, const char *const *list)
{
  for (size_t i = 0; list[i] != NULL; i++) {
    if (by_date_is(token, list[i])) {
      return true;
    }
  }
  return false;
}

static bool is_number(by_span text, by_date_token *token)
{
  by_number number = {0};
  if (!by_number_read(text, &number) || number.kind == BY_NUMBER_ROMAN) {
    return false;
  }
  token->kind = BY_DATE_NUMBER;
  token->number = number.kind;
  token->value = number.value;
  token->text.size = number.size;
  return true;
}

/* More digits than a number of ours has: a number without a value. */
static bool is_long_number(by_span text, by_date_token *token)
{
  const size_t size = by_digits_from(text, 0);
  token->kind = BY_DATE_NUMBER;
  token->value = 0;
  token->text.size = size;
  return size != 0;
}

/* Whether a text of the language has words of `other`: Pashto has the Persian ones, too. */
static bool has_words_of(by_span language, by_span other)
{
  return by_span_equal(language, other) || (by_span_is(language, "ps") && by_span_is(other, "fa"));
}

static bool is_month(by_span text, by_span language, by_date_token *token)
{
  size_t size = 0;
  const by_month *month = by_month_at(text, &size);
  if (month == NULL || (month->language != NULL && !has_words_of(language, by_span_of(month->language)))) {
    return false;
  }
  token->kind = BY_DATE_MONTH;
  token->month = month;
  token->text.size = size;
  return true;
}

static bool is_named(by_span text, by_date_token *token)
{
  size_t size = 0;
  token->kind = BY_DATE_WEEKDAY;
  token->value = by_weekday_at(text, &size);
  if (token->value == 0) {
    token->kind = BY_DATE_SEASON;
    token->value = by_season_at(text, &size);
  }
  token->text.size = size;
  return token->value != 0;
}

/* The bytes of a "wa" or "va" that is written together with the name of a month; 0 for none. */
static size_t joined_and(by_span text, by_span language)
{
  static const char AND[] = "و";
  by_date_token month = {0};
  const bool starts = by_span_starts(text, by_span_of(AND));
  return starts && is_month(by_span_from(text, sizeof AND - 1), language, &month) ? sizeof AND - 1 : 0;
}

/* What stands at the start of `text`, which is no blank. */
static by_date_token token_at(by_span text, by_span language)
{
  by_date_token token = {.text = text};
  if (by_is_digit(text.at[0]) ? is_number(text, &token) || is_long_number(text, &token)
                              : is_month(text, language, &token) || is_named(text, &token) || is_number(text, &token)) {
    return token;
  }
  token.kind = BY_DATE_WORD;
  token.text = by_span_slice(text, 0, joined_and(text, language));
  token.text = token.text.size == 0 ? by_word_letters(text) : token.text;
  if (token.text.size == 0) {
    (void)by_utf8_next(text, &token.text.size);
    token.text = by_span_slice(text, 0, token.text.size);
    token.kind = BY_DATE_MARK;
  }
  return token;
}

/* "2 shanbeh": a number of one to five before Saturday makes another day of the week of it. */
static bool join_weekday(by_date_tokens *tokens, const by_date_token *token)
{
  enum { LAST = 5 };
  const bool saturday = token->kind == BY_DATE_WEEKDAY && token->value == SATURDAY;
  if (!saturday || token->fresh_line || tokens->count == 0 || !by_span_is(token->text, "شنبه")) {
    return false;
  }
  by_date_token *before = &tokens->items[tokens->count - 1];
  if (before->kind != BY_DATE_NUMBER || before->value > LAST) {
    return false;
  }
  before->kind = BY_DATE_WEEKDAY;
  before->value = (SATURDAY + before->value - 1) % WEEK + 1;
  before->text.size = (size_t)(token->text.at - before->text.at) + token->text.size;
  return true;
}

void by_date_tokens_fill(const by_shadow *shadow, by_date_tokens *tokens)
{
  const by_span text = shadow->text;
  size_t offset = 0;
  bool glued = false;
  bool fresh_line = true;
  tokens->count = 0;
  while (offset < text.size && tokens->count < tokens->capacity) {
    if (text.at[offset] == ' ') {
      const char source = shadow->source.at[shadow->origin[offset]];
      fresh_line = fresh_line || source == '\n' || source == '\r';
      glued = false;
      offset++;
      continue;
    }
    by_date_token token = token_at(by_span_from(text, offset), tokens->language);
    token.glued = glued;
    token.fresh_line = fresh_line;
    if (!join_weekday(tokens, &token)) {
      tokens->items[tokens->count++] = token;
    }
    offset += token.text.size;
    glued = true;
    fresh_line = false;
  }
}

bool by_date_tokens_make(const by_shadow *shadow, by_span language, by_arena *arena, by_date_tokens *tokens)
{
  const size_t capacity = shadow->text.size;
  *tokens = (by_date_tokens){.items = by_arena_take(arena, capacity, sizeof *tokens->items), .capacity = capacity, .language = language};
  if (tokens->items == NULL) {
    return false;
  }
  by_date_tokens_fill(shadow, tokens);
  return true;
}

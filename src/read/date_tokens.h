/* SPDX-License-Identifier: BSD-2-Clause */
/* A text as the words of dates: numbers, months, days of the week, seasons, other words, marks. */
#ifndef BY_READ_DATE_TOKENS_H
#define BY_READ_DATE_TOKENS_H

#include "text/shadow.h"
#include "text/words.h"

typedef enum by_date_kind { BY_DATE_NUMBER, BY_DATE_MONTH, BY_DATE_WEEKDAY, BY_DATE_SEASON, BY_DATE_WORD, BY_DATE_MARK } by_date_kind;

typedef struct by_date_token {
  by_date_kind kind;
  by_span text;          /* in the shadow */
  bool glued;            /* no blank before it */
  bool fresh_line;       /* a line end before it */
  bool taken;            /* a number that counts something else: an issue, a volume */
  by_number_kind number; /* of a number */
  uint32_t value;        /* of a number; 1 to 7 of a day of the week; 1 to 4 of a season */
  const by_month *month;
} by_date_token;

typedef struct by_date_tokens {
  by_date_token *items;
  size_t count;
  size_t capacity;
  by_span language; /* of the text; may be empty */
} by_date_tokens;

/* Cuts the shadow up; false where memory is short. Names of months that the language does not have are plain words. */
bool by_date_tokens_make(const by_shadow *shadow, by_span language, by_arena *arena, by_date_tokens *tokens) BY_MUST_USE BY_NONNULL;
/* The same into the room that `tokens` has, as far as that goes. */
void by_date_tokens_fill(const by_shadow *shadow, by_date_tokens *tokens) BY_NONNULL;
/* Whether the token is this mark, or this word. */
bool by_date_is(const by_date_token *token, const char *text) BY_NONNULL;
/* Whether it is one of the words or marks of the list, which ends with NULL. */
bool by_date_is_one(const by_date_token *token, const char *const *list) BY_NONNULL;

#endif

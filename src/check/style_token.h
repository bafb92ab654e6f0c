/* SPDX-License-Identifier: BSD-2-Clause */
/* The tokens of a style sheet, one after the other. Private to the epub files of this folder. */
#ifndef BY_CHECK_STYLE_TOKEN_H
#define BY_CHECK_STYLE_TOKEN_H

#include "base/annotate.h"
#include "base/span.h"

typedef enum by_style_kind {
  BY_STYLE_END,
  BY_STYLE_WORD,
  BY_STYLE_AT_WORD,
  BY_STYLE_STRING,
  BY_STYLE_ADDRESS, /* url() */
  BY_STYLE_MARK     /* any other character */
} by_style_kind;

typedef struct by_style_token {
  by_style_kind kind;
  by_span text; /* of a string or an address without its quotes */
} by_style_token;

typedef struct by_style_tokens {
  by_span text;
  size_t at;
  size_t start;      /* of the last token */
  const char *fault; /* of the first token that is not closed; NULL: there is none so far */
  size_t fault_at;
} by_style_tokens;

by_style_token by_style_next(by_style_tokens *tokens) BY_MUST_USE BY_NONNULL;

#endif

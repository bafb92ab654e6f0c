/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about the source text: its bytes and its encoding. */
#ifndef BY_BASE_RULES_TEXT_H
#define BY_BASE_RULES_TEXT_H

#include "base/rule.h"

enum {
  BY_TEXT_BINARY,
  BY_TEXT_BLANK,
  BY_TEXT_EMPTY,
  BY_TEXT_ENCODING_CONTRADICTED, /* {1} the encoding that was named */
  BY_TEXT_ENCODING_INVALID_BYTES,
  BY_TEXT_ENCODING_UNDECIDED,
  BY_TEXT_ENCODING_UNKNOWN,
  BY_TEXT_LIMIT,
  BY_TEXT_OTHER_FORMAT,
  BY_TEXT_ARTICLES_LIMIT, /* {1} how many */
  BY_TEXT_PACKAGE_LIMIT,  /* {1} what is beyond which limit */
  BY_TEXT_RULES
};

extern const by_rule by_text_rules[];

#endif

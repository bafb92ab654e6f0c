/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules by which values are recognised in a text. No finding points at them; a recognised value names its rule, and it has a page. */
#ifndef BY_BASE_RULES_READING_H
#define BY_BASE_RULES_READING_H

#include "base/rule.h"

enum {
  BY_READING_TITLE_BARE_NUMBER,
  BY_READING_TITLE_MASTHEAD,
  BY_READING_ISSUE_BARE_NUMBER,
  BY_READING_ISSUE_CUE,
  BY_READING_ISSUE_DOUBLE,
  BY_READING_VOLUME_CUE,
  BY_READING_DATE_EVENT,
  BY_READING_BYLINE_CUE,
  BY_READING_BYLINE_IN_TITLE,
  BY_READING_HEAD_SHORT_LINE,
  BY_READING_LANGUAGE_LETTERS,
  BY_READING_RULES
};

extern const by_rule by_reading_rules[];

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about the articles in a record, as they are laid over those of the text. */
#ifndef BY_BASE_RULES_ARTICLE_H
#define BY_BASE_RULES_ARTICLE_H

#include "base/rule.h"

enum { BY_RECORD_ARTICLE_UNMATCHED, BY_RECORD_ARTICLE_SPAN, BY_RECORD_ARTICLE_TWICE, BY_RECORD_NAME_UNFOUNDED, BY_ARTICLE_RULES };

extern const by_rule by_article_rules[];

#endif

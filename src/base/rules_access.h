/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about what keeps readers from an EPUB of anybody although it is valid. */
#ifndef BY_BASE_RULES_ACCESS_H
#define BY_BASE_RULES_ACCESS_H

#include "base/rule.h"

enum {
  BY_ACCESS_EPUB_LANG_MISSING,
  BY_ACCESS_EPUB_LANG_LETTERS,
  BY_ACCESS_EPUB_DIR_UNMARKED,
  BY_ACCESS_EPUB_DIR_ISLAND,
  BY_ACCESS_EPUB_NAME_MISSING,
  BY_ACCESS_EPUB_TABLE_HEADER,
  BY_ACCESS_EPUB_TYPE_ROLE,
  BY_ACCESS_EPUB_A11Y_PAGES,
  BY_ACCESS_EPUB_PROFILE_METADATA,
  BY_ACCESS_EPUB_BEYOND_PROFILE,
  BY_ACCESS_RULES
};

extern const by_rule by_access_rules[];

#endif

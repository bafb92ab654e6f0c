/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about what the documents of one package say of the issue, and of each other. */
#ifndef BY_BASE_RULES_ACROSS_H
#define BY_BASE_RULES_ACROSS_H

#include "base/rule.h"

enum {
  BY_ACROSS_DIFFERS,
  BY_ACROSS_MISSING,
  BY_ACROSS_TITLE,
  BY_ACROSS_TITLE_MISSING,
  BY_ACROSS_DAY,
  BY_ACROSS_MODS,
  BY_ACROSS_UNDECIDED,
  BY_ACROSS_UNFOUNDED,
  BY_ACROSS_TWICE,
  BY_ACROSS_REMADE,
  BY_ACROSS_RULES
};

extern const by_rule by_across_rules[];

#endif

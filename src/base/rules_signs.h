/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about signs in a text that was decoded well that it is not as it was printed: an earlier conversion damaged it, or its columns
 * stand side by side. */
#ifndef BY_BASE_RULES_SIGNS_H
#define BY_BASE_RULES_SIGNS_H

#include "base/rule.h"

enum {
  BY_LAYOUT_COLUMNS,
  BY_TEXT_BIDI_UNBALANCED,
  BY_TEXT_CONTROL_CHARACTER,
  BY_TEXT_DIGITS_TURNED,
  BY_TEXT_FONT_HACK,
  BY_TEXT_LAM_ALEF_REVERSED,
  BY_TEXT_MISREAD_ARABIC,
  BY_TEXT_MOJIBAKE,
  BY_TEXT_NONCHARACTER,
  BY_TEXT_PRESENTATION_FORMS,
  BY_TEXT_REPLACEMENT_CHARACTER,
  BY_TEXT_SOFT_HYPHEN,
  BY_TEXT_UPPER_CONTROL,
  BY_TEXT_VISUAL_ORDER,
  BY_SIGN_RULES
};

extern const by_rule by_sign_rules[];

#endif

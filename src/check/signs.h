/* SPDX-License-Identifier: BSD-2-Clause */
/* Signs that a text was damaged before it came here. They are told with their first place and counted; nothing is mended. */
#ifndef BY_CHECK_SIGNS_H
#define BY_CHECK_SIGNS_H

#include "base/finding.h"
#include "text/text.h"

/* Findings text-mojibake, text-presentation-forms and the others of base/rules_signs.h, each once. False where ICU fails. */
bool by_check_signs(const by_text *text, by_findings *findings) BY_MUST_USE BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* Pages set in two columns, whose lines read across both. */
#ifndef BY_CHECK_COLUMNS_H
#define BY_CHECK_COLUMNS_H

#include "base/finding.h"
#include "text/text.h"

/* Reports where at least ten lines on end have the same gutter with words on both sides of it. Nothing is set right. */
void by_check_columns(const by_text *text, by_findings *findings) BY_NONNULL;

#endif

/* SPDX-License-Identifier: BSD-2-Clause */
/* The pages of `bayegan explain`, from the catalogue of rules. */
#ifndef BY_REPORT_EXPLAIN_H
#define BY_REPORT_EXPLAIN_H

#include "base/annotate.h"
#include "base/buffer.h"
#include "base/rule.h"

/* The page of one rule. */
void by_explain_rule(const by_rule *rule, by_buffer *out) BY_NONNULL;
/* One line a rule: id, severity, message. */
void by_explain_list(by_buffer *out) BY_NONNULL;
/* The rule whose id is nearest to what was typed (begins with it, or has the fewest letters to change); NULL where none is near or the
 * catalogue is empty. */
const by_rule *by_rule_nearest(by_span typed);

#endif

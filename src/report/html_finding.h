/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of the HTML report about one input and about one rule. */
#ifndef BY_REPORT_HTML_FINDING_H
#define BY_REPORT_HTML_FINDING_H

#include "report/groups.h"
#include "report/outlet.h"

/* The section of the input with its findings; `number`: of the section. */
void by_html_add_group(by_results *results, const by_group *group, size_t number, by_outlet *to) BY_NONNULL;
/* What the rule is, why it matters, what to do. */
void by_html_add_rule(const by_rule *rule, by_buffer *out) BY_NONNULL;
/* A link to that. */
void by_html_add_rule_link(const by_rule *rule, by_buffer *out) BY_NONNULL;

#endif

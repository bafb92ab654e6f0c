/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules of the catalogue that a SARIF log speaks of, in the order of their ids. */
#ifndef BY_REPORT_SARIF_RULES_H
#define BY_REPORT_SARIF_RULES_H

#include "report/results.h"

struct json_t;

typedef struct by_sarif_rules {
  const by_rule **items; /* in the arena of the results; each once */
  size_t count;
} by_sarif_rules;

/* False where memory is short. */
bool by_sarif_rules_gather(by_sarif_rules *rules, const by_results *results) BY_MUST_USE BY_NONNULL;
/* The index of a rule that was gathered. */
size_t by_sarif_rule_index(const by_sarif_rules *rules, const by_rule *rule) BY_NONNULL;
/* The array of reportingDescriptor objects; NULL where memory is short. */
struct json_t *by_sarif_rules_json(const by_sarif_rules *rules) BY_NONNULL;

#endif

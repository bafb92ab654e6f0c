/* SPDX-License-Identifier: BSD-2-Clause */
/* The day of the conversion, which no record has: the documents of the package must say the same. */
#include "base/rules_across.h"
#include "check/across_parts.h"

void by_check_day(const by_testimony *testimony, const by_testimony *package, by_findings *findings)
{
  const by_statement *other = NULL;
  for (size_t i = 0; i < package->count && other == NULL; i++) {
    other = package->items[i].fact == BY_FACT_DAY ? &package->items[i] : NULL;
  }
  for (size_t i = 0; i < testimony->count && other != NULL; i++) {
    const by_statement *said = &testimony->items[i];
    if (said->fact == BY_FACT_DAY && !by_span_equal(said->value, other->value)) {
      by_findings_add(findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_DAY],
                                              .place = by_testimony_place(testimony, said->spot),
                                              .related = by_testimony_place(package, other->spot),
                                              .details = {by_span_of(said->name), said->value, other->value}});
    }
  }
}
